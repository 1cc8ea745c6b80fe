"""A page of paper: white in every look, empty until its picture is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import font
from ehassess.tokens import LIGHT, Look

A4 = 297 / 210
"""Height by width."""


class Sheet(QWidget):
    """One page of a PDF as a picture."""

    def __init__(self, look: Look, width: int) -> None:
        """Width in logical pixels; the height is that of A4."""
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self._words = self.tr("The page is being drawn")
        self.widen(width)
        self.setAccessibleName(self.tr("Preview of the page"))

    @property
    def drawn(self) -> bool:
        """Whether the picture is there."""
        return self._image is not None

    def widen(self, width: int) -> None:
        """Another width; the height follows."""
        self.setFixedSize(width, round(width * A4))

    def show_image(self, image: QImage) -> None:
        """Show the picture of a page, of any size."""
        self._image = image
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._image, self._words = None, words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper with an edge, then the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inside = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QPen(QColor(self._look.control), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(inside)
        if self._image is not None:
            painter.drawImage(QRectF(inside.adjusted(1, 1, 0, 0)), self._image)
            return
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font("small", self._look.scale))
        box = QRectF(inside).adjusted(16, 16, -16, -16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
