"""The rail: the sign of the program, and the places one can go to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.gui.glyphs import pixmap
from ehassess.gui.theme import fitted
from ehassess.tokens import S2, Look

RAIL = 104
"""Width of the rail at a text size of 100 %."""


class Place(QPushButton):
    """A place on the rail: icon above its word; the current one is filled and marked."""

    def __init__(self, look: Look, glyph: str, words: str, key: str = "") -> None:
        """Icon, word, and the key that leads there, '' for none; `mark` says whether we are here."""
        super().__init__(words)
        self._look, self._glyph, self._key = look, glyph, key
        self.here = False
        wide, tall = round(RAIL * look.scale) - 2 * S2, round(60 * look.scale)
        self.setStyleSheet(
            f"min-width:{wide}px; max-width:{wide}px; min-height:{tall}px; max-height:{tall}px; padding:0; border:none"
        )
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            self.setToolTip(self.tr("{0} ({1})").format(words, key))
        self.mark(False)

    def mark(self, here: bool) -> None:
        """Show whether this is the place we are in; a screen reader says so, since it is no box to tick."""
        self.here = here
        said = [self.tr("you are here")] if here else []
        self.setAccessibleDescription(", ".join([*said, *([self._key] if self._key else [])]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word."""
        painter, look, here = QPainter(self), self._look, self.here
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look.accent if here else look.muted
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.surface if here else look.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        if here:
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(QRectF(0, 16, 3, 28), 1.5, 1.5)
        painter.drawPixmap((self.width() - 24) // 2, 8, pixmap(self._glyph, ink, 24, 3))
        painter.setFont(fitted("label" if here else "small", look.scale, self.text(), self.width() - 4))
        painter.setPen(QColor(look.text if here else look.muted))
        painter.drawText(self.rect().adjusted(0, 34, 0, -6), Qt.AlignmentFlag.AlignCenter, self.text())


class Mark(QWidget):
    """The sign of the program: a care cross whose lower arm turns into a check."""

    def __init__(self, look: Look) -> None:
        """40 px."""
        super().__init__()
        self._look = look
        self.setFixedSize(40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded square, cross, check."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.accent))
        painter.drawRoundedRect(self.rect(), 11, 11)
        painter.drawPixmap(8, 8, pixmap("mark", self._look.on_accent, 24, 3))
