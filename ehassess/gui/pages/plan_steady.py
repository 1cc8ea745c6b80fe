"""How steady the plan is: the effects are drawn anew many times, and each line says how often it stays."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ehassess.domain.sensitivity import DRAWS
from ehassess.domain.steadiness import Steady
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.theme import label
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.tokens import S4, Look
from ehassess.words import Words

ENOUGH = 30
"""Solved draws from which on the lines count these instead of the quick ones."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How often each measure stays in the draws so far, and whether each of them was solved."""

    found: tuple[Steady, ...] = ()
    exact: bool = False

    @property
    def draws(self) -> int:
        """How many draws there are so far."""
        return self.found[0].draws if self.found else 0

    @property
    def telling(self) -> bool:
        """Whether the lines show it: a few solved draws say less than many quick ones."""
        return not self.exact or self.draws >= ENOUGH


class SteadyCard(Card):
    """Asks for the draws and shows how far they are; `asked` begins them, `stopped` ends them."""

    asked = Signal()
    stopped = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        """Look and words; nothing is drawn yet."""
        super().__init__()
        self._look, self._words, self._drawing = look, words, False
        told = self.tr(
            "What a measure takes off is an estimate. Change every estimate at random by up to 40 %, {0} times, and "
            "see which measures stay where they are."
        )
        self.said = label("", "muted")
        self._bar = StageBar(look, 0, DRAWS, "")
        self.act = button("")
        self.act.clicked.connect(self._press)
        name = label(self.tr("How steady is this?"), "h2")
        self.fill(name, label(told.format(words.number(DRAWS)), "small"), self.said, self._bar, self.act, None, pad=S4)
        self.show_progress(Counted(), False)

    def show_progress(self, counted: Counted, drawing: bool) -> None:
        """How many draws are counted, and whether more are to come."""
        self._drawing = drawing
        number, done = self._words.number, counted.draws
        told = self.tr("{0} of {1} draws solved exactly") if counted.exact else self.tr("{0} of {1} draws")
        said = told.format(number(done), number(DRAWS))
        self.said.setText(said)
        self.said.setVisible(bool(done) or drawing)
        old, self._bar = self._bar, StageBar(self._look, done, DRAWS, "")
        self._bar.setAccessibleName(said)
        lay = self.layout()
        if lay is not None:
            lay.replaceWidget(old, self._bar)
        old.hide()
        old.deleteLater()
        self._bar.setVisible(drawing)
        self.act.setText(self.tr("Stop") if drawing else self.tr("Draw the estimates anew"))

    def _press(self) -> None:
        (self.stopped if self._drawing else self.asked).emit()
