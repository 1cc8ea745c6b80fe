"""Progress: the marks of a section, the bar of a stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column
from ehassess.tokens import S1, Look


class Steps(QWidget):
    """A thin row of marks, one per question of a section: answered, current, flagged, still open."""

    is_graphic = True

    def __init__(self, look: Look, marks: list[str], name: str) -> None:
        """Marks are done, here, flag or open; the name says the same in words."""
        super().__init__()
        self._look, self._marks = look, marks
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(200, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Equal marks with gaps; the current one is taller."""
        painter, look, count = QPainter(self), self._look, len(self._marks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - 4 * (count - 1)) / count
        for i, mark in enumerate(self._marks):
            here = mark == "here"
            painter.setBrush(QColor(look.accent if mark in ("done", "here") else look.surface))
            painter.setPen(Qt.PenStyle.NoPen if mark in ("done", "here") else QPen(QColor(look.control), 1))
            painter.drawRoundedRect(
                QRectF(i * (wide + 4) + 0.5, 0.5 if here else 2.5, wide - 1, 7 if here else 3), 2, 2
            )


class StageBar(QWidget):
    """Progress of one stage: a track with a round end."""

    is_graphic = True

    def __init__(self, look: Look, done: int, total: int, name: str) -> None:
        """Answered, asked, stage name for the screen reader."""
        super().__init__()
        self._look, self._share = look, done / total if total else 0.0
        self.setAccessibleName(self.tr("{0}: {1} of {2} answered").format(name, done, total))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(120, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outlined track, filled part."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.control), 1))
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(QRectF(0, 0, max(8.0, self.width() * self._share), 8), 4, 4)


def stage(look: Look, name: str, done: int, total: int, words: str) -> QWidget:
    """Progress of one stage: name, words, bar."""
    made = QWidget()
    made.setLayout(column(label(name, "h3"), label(words, "muted"), S1, StageBar(look, done, total, name), gap=2))
    return made
