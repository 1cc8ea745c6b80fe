"""A link whose words may wrap, and a card that changes between a picture and its table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ehassess.gui.theme import font, label
from ehassess.gui.widgets.boxes import column, row, top
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S2, S3, Look

WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
LEAST = 28
"""Height of the smallest target."""


class WrapLink(QPushButton):
    """A button that looks like a link; long words go on to the next line instead of being cut."""

    def __init__(self, words: str, look: Look) -> None:
        """What it says, and the look."""
        super().__init__(words)
        self._look = look
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least that of a target."""
        return max(LEAST, self._box(width).height() + 6)

    def sizeHint(self) -> QSize:
        """One line of at most 320 pixels, then as tall as needed."""
        wide = min(320, self._box(10_000).width() + 2)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a side card."""
        return QSize(80, LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Underlined words in the accent colour."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(self._look.accent_hover if self.underMouse() else self._look.accent))
        painter.drawText(self.rect(), WRAPS, self.text())

    def _font(self) -> QFont:
        made = font("body", self._look.scale)
        made.setUnderline(True)
        return made

    def _box(self, width: int) -> QRect:
        return QFontMetrics(self._font()).boundingRect(QRect(0, 0, width, 10_000), WRAPS, self.text())


class Swap(QWidget):
    """A heading, and one link that changes between a picture and the same as a table, made when it is asked for."""

    def __init__(
        self, name: str, to_table: str, to_picture: str, picture: QWidget, make_table: Callable[[], QWidget]
    ) -> None:
        """Heading, words of the link in both states, what is shown first, and what makes the table."""
        super().__init__()
        self._words = (to_table, to_picture)
        self._parts: list[QWidget | None] = [picture, None]
        self._make_table = make_table
        self._shown = 0
        self.link = button(to_table, "link")
        self.link.clicked.connect(self.turn)
        title = label(name, "h2")
        head = row(title, top(self.link), gap=S2)
        head.setStretch(0, 1)
        self._lay = column(head, picture, gap=S3)
        self.setLayout(self._lay)

    def turn(self) -> None:
        """Show the other one."""
        old, self._shown = self._parts[self._shown], 1 - self._shown
        new = self._parts[self._shown]
        if new is None:
            new = self._parts[self._shown] = self._make_table()
            self._lay.addWidget(new)
        if old is not None:
            old.hide()
        new.show()
        self.link.setText(self._words[self._shown])
