"""How good the plan on the page is: quick, being searched for, proven, or why no better one was found."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ehassess.domain.plan import Plan, equally_good
from ehassess.gui.glyphs import pixmap
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.tokens import S1, S3, S4, Look
from ehassess.words import Words

STEPS = 3
"""First steps, the rest of the twelve months, and the mix without rules that their price is reckoned from."""
TALL = 80
"""Height of the line whatever it says, so that nothing below it moves."""


class SearchLine(QFrame):
    """One line above the plan. `asked` wants the best plan searched for, `stopped` the search ended."""

    asked = Signal()
    stopped = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        """Look and words; it says nothing yet."""
        super().__init__()
        self.setProperty("card", "flat")
        self._look, self._words = look, words
        self._sign = QLabel()
        self._sign.setFixedSize(22, 22)
        self.said, self.more = label("", "small"), label("", "muted")
        self.act = button("", "link")
        self.act.clicked.connect(self._press)
        self._searching = False
        self._place = column()
        words_side = column(None, self.said, self.more, self._place, None, gap=S1)
        lay = row(self._sign, words_side, self.act, gap=S3, margins=(S4, S3, S4, S3))
        lay.setStretch(1, 1)
        self.setLayout(lay)
        self.setMinimumHeight(round(TALL * look.scale))
        self._bar: QWidget | None = None

    def show_search(self, step: int = 0) -> None:
        """The search runs, in its step of this number from 0."""
        steps = (
            self.tr("the first steps"),
            self.tr("the rest of the twelve months"),
            self.tr("what the rules cost"),
        )
        now = min(step, STEPS - 1)
        said = self.tr("This is the quick plan. The best one for your hours and money is being looked for.")
        self._say("gauge", said, self.tr("Step {0} of {1}: {2}").format(now + 1, STEPS, steps[now]))
        bar = StageBar(self._look, now, STEPS, "")
        bar.setAccessibleName(self.tr("Search for the best plan, step {0} of {1}").format(now + 1, STEPS))
        self._show_bar(bar)
        self._offer(self.tr("Stop"), searching=True)

    def show_plan(self, plan: Plan, quick: Plan) -> None:
        """What is known of the plan on the page."""
        self._show_bar(None)
        if plan.proof is None:
            self._say("info", self.tr("This is the quick plan: good, but not proven the best."), "")
            self._offer(self.tr("Look for the best plan"))
            return
        self._say("done", self._goodness(plan), self._told(plan, quick))
        self._offer("")

    def show_failure(self, sentence: str) -> None:
        """No better plan was found, with the reason."""
        self._show_bar(None)
        self._say("warning", sentence, self.tr("What is shown is good, but not proven the best."))
        self._offer(self.tr("Try again"))

    @property
    def searching(self) -> bool:
        """Whether it says that the search runs."""
        return self._searching

    def _goodness(self, plan: Plan) -> str:
        """How near to the best it is."""
        gap = plan.widest_gap
        if plan.proven or gap is None:
            return self.tr("Proven: no other choice within this budget and its rules takes off more risk.")
        shown = self._percent(gap)
        return self.tr("Nearly the best: at most {0} % of the risk that stays could still be taken off.").format(shown)

    def _told(self, plan: Plan, quick: Plan) -> str:
        """Solver and gap, how it compares with the quick plan, and what the rules cost, in words."""
        number, solver = self._words.number, plan.proof.solver if plan.proof else ""
        gap = self._percent(Fraction(0) if plan.proven else plan.widest_gap or Fraction(0))
        parts = [self.tr("Solver {0}, gap {1} %.").format(solver, gap)]
        before, after = quick.gain((1, 2)), plan.gain((1, 2))
        if equally_good(plan, quick):
            parts.append(self.tr("The quick plan was equally good."))
        elif before:
            better = number((after - before) * 100 / before)
            parts.append(self.tr("It takes off {0} % more than the quick plan.").format(better))
        if plan.price and plan.risk:
            said = self.tr("Putting first things first costs {0} % of the risk.")
            parts.append(said.format(self._percent(plan.price / plan.risk)))
        return " ".join(parts)

    def _percent(self, share: Fraction) -> str:
        """A share as a percentage, with one decimal where that is not nothing."""
        if share and share < Fraction(1, 2000):
            return self.tr("less than 0.1")
        return self._words.number(share * 100, 1 if share else 0)

    def _say(self, glyph: str, said: str, more: str) -> None:
        ink = {"done": self._look.success.ink, "warning": self._look.warn.ink}.get(glyph, self._look.muted)
        self._sign.setPixmap(pixmap(glyph, ink, 22, 3))
        self.said.setText(said)
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def _show_bar(self, bar: QWidget | None) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
        self._bar = bar
        if bar is not None:
            self._place.addWidget(bar)

    def _offer(self, words: str, searching: bool = False) -> None:
        self._searching = searching
        self.act.setText(words)
        self.act.setVisible(bool(words))

    def _press(self) -> None:
        (self.stopped if self._searching else self.asked).emit()
