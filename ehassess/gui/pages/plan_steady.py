"""How steady the plan is: the effects are drawn anew many times, and each line says how often it stays."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ehassess.domain.sensitivity import DRAWS
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.theme import label
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.tokens import S4, Look
from ehassess.words import Words


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
            "see which first steps stay in the plan."
        )
        self.said = label("", "muted")
        self._bar = StageBar(look, 0, DRAWS, "")
        self.act = button("")
        self.act.clicked.connect(self._press)
        name = label(self.tr("How steady is this?"), "h2")
        self.fill(name, label(told.format(words.number(DRAWS)), "small"), self.said, self._bar, self.act, None, pad=S4)
        self.show_progress(0, False)

    def show_progress(self, done: int, drawing: bool) -> None:
        """So many draws are counted, and whether more are to come."""
        self._drawing = drawing
        number = self._words.number
        said = self.tr("{0} of {1} draws").format(number(done), number(DRAWS))
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
