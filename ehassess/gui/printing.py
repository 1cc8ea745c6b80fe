"""Printing a PDF page by page on a printer that the user chooses, without a file in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from ehassess.gui.signing_jobs import page_image

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

PAPER_PIXELS = 2480
"""Width of A4 at 300 dots an inch."""


def print_pdf(desk: Desk, pdf: bytes) -> None:
    """Ask for a printer and print every page; says so where the computer knows no printer."""
    if not QPrinterInfo.availablePrinterNames():
        heading = QCoreApplication.translate("Printing", "No printer is set up on this computer")
        text = QCoreApplication.translate("Printing", "Save it as a PDF instead, and print it elsewhere.")
        desk.notify("warn", heading, text)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, desk.window)
    if dialog.exec():
        paint(printer, pdf)
        desk.notify("info", QCoreApplication.translate("Printing", "Sent to the printer"))


def paint(printer: QPrinter, pdf: bytes) -> None:
    """Every page of the PDF, as large as the paper allows."""
    image, count = page_image(pdf, 0, PAPER_PIXELS)
    painter = QPainter(printer)
    for place in range(count):
        if place:
            printer.newPage()
            image, _ = page_image(pdf, place, PAPER_PIXELS)
        _fit(painter, printer, image)
    painter.end()


def _fit(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    area = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(area.width() / image.width(), area.height() / image.height())
    painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
