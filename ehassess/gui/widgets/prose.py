"""Running text with open lines, wrapped once for each width."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from ehassess.tokens import S1, Look

LINE = 1.2
"""Height of a line in heights of the letters."""
USUAL = 360
"""Width that running text asks for, where nothing else decides."""
WIDTHS_KEPT = 4
"""For how many widths the wrapped lines are kept: layouts ask for the same few again and again."""


class Prose(QLabel):
    """A label of plain text whose lines stand apart; each line of the text is a paragraph.

    Rich text can do the same, but wraps anew each time it is measured, moved or painted, and a screen reader hears its
    markup in some desktops.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        kind: str = "body",
        colour: str = "",
        marks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """The text, a type role, its colour ('' for that of all text), and what stands out in its first paragraph."""
        super().__init__(text)
        self.setProperty("type", kind)
        self.setWordWrap(True)
        self._colour, self._marks = QColor(colour or look.text), list(marks)
        self._wrapped: dict[int, tuple[int, list[QTextLayout]]] = {}
        self._hint: QSize | None = None

    def setText(self, text: str) -> None:
        """Show another text."""
        self._forget()
        super().setText(text)
        self.updateGeometry()

    def fit(self, width: int) -> None:
        """Be as wide as this and as tall as the text needs then: no layout has to ask any more."""
        self._hint = QSize(width, self.heightForWidth(width))
        policy = self.sizePolicy()
        policy.setHeightForWidth(False)
        self.setSizePolicy(policy)
        self.setFixedSize(self._hint)

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width, in pixels."""
        return self._lines(width)[0]

    def sizeHint(self) -> QSize:
        """The longest paragraph on one line, if it is not wider than usual."""
        if self._hint is None:
            self.ensurePolished()
            letters = self.fontMetrics()
            wide = min(USUAL, max(letters.horizontalAdvance(part) for part in self.text().split("\n")) + 2)
            self._hint = QSize(wide, self.heightForWidth(wide))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        self.ensurePolished()
        return QSize(min(120, self.sizeHint().width()), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another font wraps elsewhere."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All paragraphs."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        for part in self._lines(self.width())[1]:
            part.draw(painter, QPointF(0, 0))

    def _forget(self) -> None:
        self._wrapped.clear()
        self._hint = None

    def _lines(self, width: int) -> tuple[int, list[QTextLayout]]:
        """Height and paragraphs at a width."""
        if width not in self._wrapped:
            self.ensurePolished()
            if len(self._wrapped) >= WIDTHS_KEPT:
                self._wrapped.clear()
            self._wrapped[width] = self._wrap(width)
        return self._wrapped[width]

    def _wrap(self, width: int) -> tuple[int, list[QTextLayout]]:
        """Break each paragraph into lines; what is wider than a line breaks inside a word, so that nothing is cut."""
        manner, y = QTextOption(), 0.0
        parts: list[QTextLayout] = []
        manner.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for text in self.text().split("\n"):
            part = QTextLayout(text, self.font(), self)
            part.setTextOption(manner)
            if self._marks and not parts:
                part.setFormats(self._marks)
            part.beginLayout()
            while (line := part.createLine()).isValid():
                line.setLineWidth(max(1, width))
                apart = line.height() * (LINE - 1)
                line.setPosition(QPointF(0, y + apart / 2))
                y += line.height() + apart
            part.endLayout()
            parts.append(part)
            y += S1
        return ceil(y - S1), parts
