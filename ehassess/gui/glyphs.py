"""Icons: SVG files tinted with a colour role, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6 import QtGui
from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from ehassess.paths import resource
from ehassess.tokens import ANSWER_FILL, Look


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 24, ratio: int = 2) -> QPixmap:
    """One icon in one colour."""
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    image = QImage(size * ratio, size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def _ratios() -> list[int]:
    """Dots a pixel of the screens that are there, rounded up: what is drawn for another one is made smaller."""
    return sorted({ceil(screen.devicePixelRatio()) for screen in QtGui.QGuiApplication.screens()} | {2})


def icon(name: str, colour: str, size: int = 20, gap: int = 4) -> QtGui.QIcon:
    """A button icon with some air to its right, since the style leaves too little."""
    made = QtGui.QIcon()  # by its module, since importing the class loads the names of 150 theme icons
    for ratio in _ratios():
        wide = QPixmap((size + gap) * ratio, size * ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, size * ratio, size * ratio, pixmap(name, colour, size, ratio))
        painter.end()
        wide.setDevicePixelRatio(ratio)
        made.addPixmap(wide)
    return made


def picture(name: str, colour: str, size: int = 24) -> QLabel:
    """A decorative icon as a label; the word beside it carries the meaning."""
    made = QLabel()
    made.setPixmap(pixmap(name, colour, size, 3))
    made.setFixedSize(QSize(size, size))
    return made


def paint_sign(painter: QPainter, box: QRectF, look: Look, answer: str) -> None:
    """Paint the sign of an answer: full, three-quarter, half, empty disc, question mark or dash."""
    colour = QColor(look.state(answer))
    stroke = max(1.75, box.width() / 10)
    inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if answer == "na":
        y = box.center().y()
        painter.setPen(QPen(colour, stroke + 0.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))
    elif answer == "unknown":
        painter.setPen(QPen(colour, stroke, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([1.6, 1.3])
        painter.setPen(pen)
        painter.drawEllipse(inner)
        letter = painter.font()
        letter.setPixelSize(round(box.height() * 0.68))
        letter.setBold(True)
        painter.setFont(letter)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(inner, 90 * 16, round(-360 * ANSWER_FILL[answer] * 16))
    painter.restore()


def sign_pixmap(look: Look, answer: str, size: int = 18) -> QPixmap:
    """The sign of an answer, for a cell of a table."""
    image = QPixmap(size * 3, size * 3)
    image.setDevicePixelRatio(3)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, size, size), look, answer)
    painter.end()
    return image


def sign(look: Look, answer: str, size: int = 18) -> QLabel:
    """The sign of an answer as a label; always put the word beside it."""
    made = QLabel()
    made.setPixmap(sign_pixmap(look, answer, size))
    made.setFixedSize(size, size)
    return made
