"""One bar for each group of reports: how many are worse, like the own one, and better; all figures stand beside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.gui.theme import font
from ehassess.tokens import Look

NAME, BAR, GAP = 24, 22, 24
"""Height of a line of words and of a bar, and what is left free below, in pixels at 100 %."""


class PlaceBars(QWidget):
    """Worse reports at the left, those like the own one filled in the middle, better ones striped at the right."""

    is_graphic = True

    def __init__(self, look: Look, rows: list[tuple[str, int, int, int]]) -> None:
        """For each group: its name, and how many of 100 reports are worse, the same and better."""
        super().__init__()
        self._look, self._rows = look, rows
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Practices like yours"))
        said = self.tr("{0}: of 100 reports {1} are worse, {2} like yours, {3} better")
        self.setAccessibleDescription("; ".join(said.format(*row) for row in rows))

    def sizeHint(self) -> QSize:
        """All rows at a comfortable width."""
        return QSize(320, round((2 * NAME + BAR + GAP) * self._look.scale) * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """As high, and narrow."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar, and the three numbers in words, row by row."""
        painter, scale = QPainter(self), self._look.scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, tall = round(NAME * scale), round(BAR * scale)
        for number, (name, worse, same, better) in enumerate(self._rows):
            y = number * round((2 * NAME + BAR + GAP) * scale)
            painter.setPen(QColor(self._look.text))
            painter.setFont(font("label", scale))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(0, y, self.width(), line), Qt.AlignmentFlag.AlignVCenter, shown)
            self._paint_bar(painter, QRectF(1, y + line, self.width() - 2, tall), worse, same)
            painter.setFont(font("small", scale))
            painter.setPen(QColor(self._look.muted))
            said = (
                self.tr("{0} worse").format(worse),
                self.tr("{0} like yours").format(same),
                self.tr("{0} better").format(better),
            )
            self._paint_words(painter, QRectF(0, y + line + tall, self.width(), line), said, (worse + same / 2) / 100)

    def _paint_words(self, painter: QPainter, box: QRectF, said: tuple[str, str, str], own: float) -> None:
        """The outer two at the ends, the own one below its part of the bar, as far as the others leave room."""
        middle, letters = Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics()
        first, wide, last = (letters.horizontalAdvance(words) for words in said)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, said[0])
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, said[2])
        apart = letters.horizontalAdvance("mm")
        left = min(max(first + apart, box.width() * own - wide / 2), box.width() - last - apart - wide)
        painter.drawText(QRectF(left, box.y(), wide + 2, box.height()), middle | Qt.AlignmentFlag.AlignLeft, said[1])

    def _paint_bar(self, painter: QPainter, whole: QRectF, worse: int, same: int) -> None:
        """Edge and stripes for all, plain ground for the worse, the own place on top."""
        look = self._look
        painter.setPen(QPen(QColor(look.control), 1))
        painter.setBrush(QBrush(QColor(look.control), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(whole)
        left = whole.width() * worse / 100
        painter.setBrush(QColor(look.sunken))
        painter.drawRect(QRectF(whole.x(), whole.y(), left, whole.height()))
        painter.setBrush(QColor(look.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        wide = max(6.0, whole.width() * same / 100)
        painter.drawRect(QRectF(min(whole.x() + left, whole.right() - wide), whole.y() - 2, wide, whole.height() + 4))
