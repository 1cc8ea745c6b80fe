"""Points by section as stacked bars: in hand, not known yet, lost; the figures stand beside them."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.gui.theme import font
from ehassess.gui.widgets.charts import LEFT, RIGHT, row_of_bar
from ehassess.tokens import Look
from ehassess.words import Words

Shares = tuple[str, Fraction, Fraction, Fraction]
"""Name, then points in hand, not known yet, lost."""


class PointBars(QWidget):
    """One row per section; all bars share one scale, so that a heavy section is longer than a light one."""

    is_graphic = True

    def __init__(self, look: Look, words: Words, rows: list[Shares]) -> None:
        """Look, how numbers are written, the sections in order."""
        super().__init__()
        self._look, self._rows = look, rows
        number = words.number
        wholes = [sum(parts, Fraction(0)) for _name, *parts in rows]
        self._most = float(max(wholes, default=Fraction(0))) or 1.0
        self._said = [
            self.tr("{0} of {1}").format(number(r[1], 1), number(whole, 1))
            for r, whole in zip(rows, wholes, strict=True)
        ]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Points by section"))
        told = self.tr("{0}: {1} in hand, {2} not known, {3} lost")
        self.setAccessibleDescription(
            "; ".join(told.format(r[0], *(number(value, 1) for value in r[1:])) for r in rows)
        )

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        return row_of_bar(self._look, width)[0] * len(self._rows)

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        return QSize(320, self.heightForWidth(640))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar, figures of every section."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall, above = row_of_bar(look, self.width())
        numbers = round(104 * look.scale)
        names = self.width() - numbers if above else min(round(344 * look.scale), round(self.width() * 0.42))
        left, right = (0, self.width()) if above else (names + 12, self.width() - numbers - 8)
        for i, (name, *parts) in enumerate(self._rows):
            y, line = i * tall, 22 if above else tall
            painter.setFont(font("small", look.scale))
            painter.setPen(QColor(look.text))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRectF(0, y, names, line), LEFT, shown)
            painter.drawText(QRectF(self.width() - numbers, y, numbers, line), RIGHT, self._said[i])
            track = QRectF(left, y + (26 * look.scale if above else tall / 2 - 5), right - left, 10)
            self._paint_bar(painter, track, [float(part) for part in parts])

    def _paint_bar(self, painter: QPainter, track: QRectF, parts: list[float]) -> None:
        """Solid, striped and pale part, each as long as its points."""
        look, at = self._look, track.x()
        gained, unknown, lost = QColor(look.accent), QColor(look.accent), QColor(look.sunken)
        for value, colour, brush in (
            (parts[0], gained, QBrush(gained)),
            (parts[1], unknown, QBrush(unknown, Qt.BrushStyle.BDiagPattern)),
            (parts[2], QColor(look.control), QBrush(lost)),
        ):
            wide = track.width() * value / self._most
            if wide > 0:
                painter.setPen(QPen(colour, 1))
                painter.setBrush(brush)
                painter.drawRoundedRect(QRectF(at, track.y(), max(2.0, wide - 2), track.height()), 2, 2)
                at += wide
