"""Printing a PDF page by page on a printer that the user chooses, without a file in between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from ehassess.gui.signing_jobs import Step, page_image

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

PAPER_PIXELS = 2480
"""Width of A4 at 300 dots an inch."""


def print_pdf(desk: Desk, pdf: bytes) -> None:
    """Ask for a printer, then print every page off the window's thread, which Qt allows for printers; says so where the
    computer knows no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        heading = QCoreApplication.translate("Printing", "No printer is set up on this computer")
        text = QCoreApplication.translate("Printing", "Save it as a PDF instead, and print it elsewhere.")
        desk.notify("warn", heading, text)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not QPrintDialog(printer, desk.window).exec():
        return
    words = QCoreApplication.translate("Printing", "Printing")
    sent = QCoreApplication.translate("Printing", "Sent to the printer")

    def done(_count: object) -> None:
        desk.notify("info", sent)

    desk.run(partial(print_pages, printer, pdf), [words], done)


def print_pages(printer: QPrinter, pdf: bytes, _step: Step) -> int:
    """Print every page as large as the paper allows; how many there were."""
    painter, place, count = QPainter(printer), 0, 1
    while place < count:
        image, count = page_image(pdf, place, PAPER_PIXELS)
        if place:
            printer.newPage()
        area = printer.pageRect(QPrinter.Unit.DevicePixel)
        scale = min(area.width() / image.width(), area.height() / image.height())
        painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
        place += 1
    painter.end()
    return count
