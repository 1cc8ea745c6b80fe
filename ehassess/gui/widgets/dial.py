"""The grade dial: the grade you can show today, how far it could reach, and what holds it back."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.gui.theme import fitted, font
from ehassess.tokens import Look

BORDERS = (0, 40, 60, 75, 90, 100)  # E D C B A
LETTERS = "EDCBA"
SPAN = 200  # degrees of the scale


class GradeDial(QWidget):
    """Score interval on a scale of five bands, a gate where a cap stops it, and the two grades in words."""

    is_graphic = True

    def __init__(self, look: Look, low: float, high: float, now: str, could: str, gate: str = "") -> None:
        """Ends of the score 0..100, grade today, best possible grade, letter of the cap or nothing."""
        super().__init__()
        self._look, self._low, self._high, self._now, self._could, self._gate = look, low, high, now, could, gate
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Grade {0}, could be {1}").format(now, could))
        self.setAccessibleDescription(self.tr("Score between {0} and {1} out of 100").format(round(low), round(high)))

    def sizeHint(self) -> QSize:
        """Width of its card; height of a little more than half a circle."""
        return QSize(320, round(126 + 80 * self._look.scale))

    @staticmethod
    def _angle(score: float) -> float:
        """Degrees counter-clockwise from three o'clock."""
        return 90 + SPAN / 2 - SPAN * score / 100

    def _arc(self, painter: QPainter, ring: QRectF, start: float, end: float) -> None:
        """An arc from one score to another."""
        first = self._angle(start)
        painter.drawArc(ring, round(first * 16), round((self._angle(end) - first) * 16))

    def _at(self, centre: QPointF, radius: float, score: float) -> QPointF:
        """The point of a score at some radius."""
        turn = radians(self._angle(score))
        return QPointF(centre.x() + radius * cos(turn), centre.y() - radius * sin(turn))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bands, letters, interval, gate, words."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = min(self.width() / 2 - 36, self.height() - 80 * look.scale)
        centre = QPointF(self.width() / 2, radius + 30)
        ring = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._paint_bands(painter, ring)
        self._paint_interval(painter, ring.adjusted(18, 18, -18, -18))
        if self._gate:
            self._paint_gate(painter, centre, radius)
        self._paint_words(painter, centre, 2 * (radius - 30))

    def _paint_bands(self, painter: QPainter, ring: QRectF) -> None:
        """The five bands with their letters; each has an outline, since the mild ones are close to the ground."""
        look, flat = self._look, Qt.PenCapStyle.FlatCap
        for i, letter in enumerate(LETTERS):
            here = letter == self._now
            thick = 10 if here else 6
            painter.setPen(QPen(QColor(look.control), thick + 2, Qt.PenStyle.SolidLine, flat))
            self._arc(painter, ring, BORDERS[i] + 0.2, BORDERS[i + 1] - 0.2)
            painter.setPen(QPen(QColor(look.grade(letter)), thick, Qt.PenStyle.SolidLine, flat))
            self._arc(painter, ring, BORDERS[i] + 0.5, BORDERS[i + 1] - 0.5)
            painter.setFont(font("h3" if here else "small", look.scale))
            painter.setPen(QColor(look.text if here else look.muted))
            spot = self._at(ring.center(), ring.width() / 2 + 20, (BORDERS[i] + BORDERS[i + 1]) / 2)
            painter.drawText(QRectF(spot.x() - 12, spot.y() - 12, 24, 24), Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_interval(self, painter: QPainter, ring: QRectF) -> None:
        """Solid to the lower end, striped to the upper one."""
        look, flat = self._look, Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(QColor(look.line), 2 if look.name == "contrast" else 10, Qt.PenStyle.SolidLine, flat))
        self._arc(painter, ring, 0, 100)
        unsure = QPen(QColor(look.accent), 10, Qt.PenStyle.CustomDashLine, flat)
        unsure.setDashPattern([0.22, 0.22])
        painter.setPen(unsure)
        self._arc(painter, ring, self._low, self._high)
        painter.setPen(QPen(QColor(look.accent), 10, Qt.PenStyle.SolidLine, flat))
        self._arc(painter, ring, 0, self._low)

    def _paint_words(self, painter: QPainter, centre: QPointF, room: float) -> None:
        """The letter, what is within reach, and the score, in the middle; `room` is between the ends of the arc."""
        look, s = self._look, self._look.scale
        reach = self.tr("today") if self._now == self._could else self.tr("today, {0} within reach").format(self._could)
        score = self.tr("score {0} to {1} out of 100").format(round(self._low), round(self._high))
        for step, colour, top, tall, words in (
            ("display", look.text, -66, 72, self._now),
            ("h3", look.text, 8, 22, reach),
            ("small", look.muted, 30, 18, score),
        ):
            painter.setFont(fitted(step, s, words, room))
            painter.setPen(QColor(colour))
            box = QRectF(0, centre.y() + top * s, self.width(), tall * s)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_gate(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """A bar across both rings where a cap ends the grade."""
        at = BORDERS[LETTERS.index(self._gate) + 1]
        painter.setPen(QPen(QColor(self._look.surface), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(self._at(centre, radius - 27, at), self._at(centre, radius + 9, at))
        painter.setPen(QPen(QColor(self._look.text), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(self._at(centre, radius - 26, at), self._at(centre, radius + 8, at))
        painter.setFont(font("small", self._look.scale))
        spot = self._at(centre, radius + 14, at)
        painter.drawText(
            QRectF(spot.x(), spot.y() - 14, self.width() - spot.x(), 24), Qt.AlignmentFlag.AlignLeft, self.tr("limit")
        )
