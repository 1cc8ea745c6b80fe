"""A new passphrase, typed twice, with a hint how hard it is to guess."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S1, S3, Look
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.domain.passphrase import Strength

LEAST = 8
"""Fewest characters of a passphrase."""
LEVELS = 4


class Measure(QWidget):
    """So many of four marks filled; the words beside it say the same."""

    is_graphic = True

    def __init__(self, look: Look) -> None:
        """Empty at first."""
        super().__init__()
        self._look, self._level = look, 0
        self.setFixedHeight(8)

    def show_level(self, level: int, words: str) -> None:
        """Fill this many marks; the words are the name for a screen reader."""
        self._level = level
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outlined marks of equal width."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (min(self.width(), 320) - 4 * (LEVELS - 1)) / LEVELS
        for mark in range(LEVELS):
            painter.setPen(QPen(QColor(look.control), 1))
            painter.setBrush(QColor(look.accent if mark < self._level else look.surface))
            painter.drawRoundedRect(QRectF(mark * (wide + 4) + 0.5, 0.5, wide - 1, 7), 3, 3)


class NewSecret(QWidget):
    """Two fields; the hint never stops anybody."""

    def __init__(
        self, look: Look, words: Words, strength: Callable[[str], Strength], caption: str = "", advice: str = ""
    ) -> None:
        """Sentences, what judges a passphrase, another name for the first field, other advice below it."""
        super().__init__()
        self._words, self._strength = words, strength
        self.first = SecretField(look, caption or self.tr("New passphrase"))
        self.second = SecretField(look, self.tr("The same passphrase again"))
        self.hint = label("", "muted")
        self.bar = Measure(look)
        self.first.field.textChanged.connect(self._judge)
        usual = self.tr("At least 8 characters; a short sentence is best. You may paste it from a password manager.")
        self.setLayout(
            column(self.first, self.bar, self.hint, label(advice or usual, "muted"), S1, self.second, gap=S3)
        )
        self._judge("")

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.first.field.text()

    def fault(self) -> tuple[str, QLineEdit] | None:
        """What is missing, and in which field; None: nothing."""
        if len(self.text) < LEAST:
            return self.tr("The passphrase needs 8 characters"), self.first.field
        if self.text != self.second.field.text():
            return self.tr("The two passphrases differ"), self.second.field
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        for secret in (self.first, self.second):
            secret.field.clear()

    def _judge(self, text: str) -> None:
        """Level in words and what would help most."""
        self.hint.setVisible(bool(text))
        self.bar.setVisible(bool(text))
        if not text:
            return
        found = self._strength(text)
        told = self._words("protection.how_strong", level=self._words(f"protection.strength_{found.level}"))
        self.bar.show_level(found.level, told)
        self.hint.setText(" ".join([told, *(self._words(f"protection.hint_{each}") for each in found.hints[:1])]))
