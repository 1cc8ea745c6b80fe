"""The upper cards of the result page: dial, what holds the grade, domains, how certain it is, essentials."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ehassess.domain.evaluation import WEAK_DOMAIN
from ehassess.domain.texts import Texts
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.result_model import EssentialLine, FoundLine, ResultModel
from ehassess.gui.pages.rungs_model import CapLine, Rung, way_out
from ehassess.gui.pages.rungs_words import RungWords
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, column, holder, row, rule, top
from ehassess.gui.widgets.charts import DomainBars
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.dial import GradeDial
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import Swap, WrapLink
from ehassess.gui.widgets.rows import badge, state_word
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words

SHOWN_CAPS, SHOWN_ESSENTIALS = 4, 6
"""Lines shown before the rest is asked for."""
SHOWN_FOUND = 3
"""Questions to settle that are named."""
RISK_BORDERS = {"very_high_risk": 64, "high_risk": 36}
"""Index below which a risk no longer holds the grade at this rule's letter."""
LARGE = 1.2
"""Text size from which rows take two lines."""


class Card(QFrame):
    """A white card that fills itself; `wanted` carries a place and what to show there."""

    wanted = Signal(str, str)

    def fill(self, *items: Item, gap: int = S2, pad: int = S5) -> None:
        """Put the items below each other."""
        self.setProperty("card", "plain")
        self.setLayout(column(*items, gap=gap, margins=(pad, pad, pad, pad)))


class DialCard(Card):
    """The dial and one sentence that says the same."""

    def __init__(self, look: Look, model: ResultModel) -> None:
        """Look, and everything of the page; there must be a grade."""
        super().__init__()
        grade, overall = model.evaluation.grade, model.evaluation.score.overall
        if grade is None or overall is None:
            raise ValueError("no grade to show")
        dial = GradeDial(look, int(overall.low), int(overall.high), grade.low, grade.high, model.held_at)
        if not model.open:
            said = self.tr("You can show grade {0} today. Everything is answered, nothing is left to find out.")
        elif grade.low == grade.high:
            said = self.tr("You can show grade {0} today. What is still open or unknown does not change it.")
        else:
            said = self.tr("You can show grade {0} today. If what is still open or unknown turns out well, it is {1}.")
        self.fill(dial, label(said.format(grade.low, grade.high), "small"), gap=S3, pad=S4)


class CapsCard(Card):
    """What holds the grade, each line with what lifts it; `explained` asks how the grade is made."""

    explained = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: ResultModel) -> None:
        """Look, words and pack texts, everything of the page."""
        super().__init__()
        self._look, self._texts, self._words = look, texts, words
        how = button(self.tr("What each better grade needs"), "quiet", "help", look, flush=True)
        how.clicked.connect(self.explained)
        if model.caps:
            self.fill(holder(self._held(model)), how, None, pad=S4)
        elif model.next is not None:
            self.fill(*self._short_of(model.next), how, None, gap=S1, pad=S4)
        else:
            kept = label(self.tr("No rule holds it back. Keep it so: a yearly look is enough."), "small")
            self.fill(label(self.tr("This is the best grade"), "h2"), kept, how, None, pad=S4)

    def _held(self, model: ResultModel) -> QVBoxLayout:
        """The rules that hold the grade today."""
        lines = column(label(self.tr("What holds your grade at {0}").format(model.held_at), "h2"), S2, gap=S1)
        for cap in model.caps[:SHOWN_CAPS]:
            lines.addLayout(self._line(cap))
        rest = len(model.caps) - SHOWN_CAPS
        if rest == 1:
            lines.addWidget(label(self.tr("and one more"), "muted"))
        elif rest > 1:
            lines.addWidget(label(self.tr("and {0} more").format(self._words.number(rest)), "muted"))
        return lines

    def _short_of(self, rung: Rung) -> Iterator[QWidget]:
        """No rule lowers the grade: what is missing for the next one, points and rules."""
        said = RungWords(self._words, self._texts)
        yield label(self.tr("What is missing for {0}").format(rung.grade), "h2")
        yield self._fact("plus" if rung.missing else "done", said.points(rung))
        for sentence, _caps in said.rules(rung):
            yield self._fact("lock", sentence)
        if rung.free:
            yield label(self.tr("No rule holds it back: more points bring a better grade."), "muted")

    def _fact(self, glyph: str, words: str) -> QWidget:
        """A line that may wrap, with its icon."""
        lay = row(top(picture(glyph, self._look.text, 18)), label(words, "small"), gap=6)
        lay.setStretch(1, 1)
        return holder(lay)

    def _line(self, cap: CapLine) -> QHBoxLayout:
        """Lock, name as a link, reason, what lifts it."""
        act = WrapLink(cap.name, self._look)
        act.clicked.connect(lambda: self.wanted.emit(*way_out(cap)))
        told = column(act, label(self._why(cap), "muted"), label(self._lift(cap), "small"))
        lay = row(top(picture("lock", self._look.muted, 20)), told, gap=S2)
        lay.setStretch(1, 1)
        return lay

    def _why(self, cap: CapLine) -> str:
        """Why this holds the grade."""
        number = self._words.number
        if cap.rule == "weak_domain":
            return self.tr("{0} points, weak below {1}").format(number(cap.points), WEAK_DOMAIN)
        if cap.rule == "very_high_risk":
            return self.tr("a very high risk, {0} of 100").format(number(cap.points))
        if cap.rule == "high_risk":
            return self.tr("a high risk, {0} of 100").format(number(cap.points))
        if not cap.answer:
            return self.tr("essential, not answered yet")
        return self.tr("essential, answered “{0}”").format(self._texts.answers[cap.answer].name)

    def _lift(self, cap: CapLine) -> str:
        """What lifts this rule."""
        yes, partly = self._texts.answers["yes"].name, self._texts.answers["partly"].name
        if cap.rule == "essential_unmet":
            return self.tr("“{0}” lifts it to C, “{1}” altogether").format(partly, yes)
        if cap.rule == "essential_partial":
            return self.tr("“{0}” lifts it").format(yes)
        if cap.rule == "weak_domain":
            return self.tr("{0} more points lift it").format(self._words.number(WEAK_DOMAIN - cap.points))
        return self.tr("the plan lifts it, below {0}").format(RISK_BORDERS[cap.rule])


class DomainsCard(Card):
    """Every domain, weakest first: as bars or as a table."""

    def __init__(self, look: Look, words: Words, model: ResultModel) -> None:
        """Look, words, everything of the page."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        bars = DomainBars(look, [(d.name, d.low, d.high) for d in model.domains])
        legend = self.tr("Solid: what you can show today. Striped: within reach once unknown answers are known.")
        chart = holder(column(bars, label(legend, "muted"), gap=S2))
        name, back = self.tr("Where you stand, weakest first"), self.tr("As a chart")
        self.fill(Swap(name, self.tr("As a table"), back, chart, self._table), None)

    def _table(self) -> QWidget:
        """The same in words and figures."""
        number = self._words.number
        headings = (
            self.tr("Section"),
            self.tr("Today"),
            self.tr("Within reach"),
            self.tr("Answered"),
            self.tr("Essentials open"),
        )
        rows = [
            (
                d.name,
                number(d.low),
                number(d.high),
                self.tr("{0} of {1}").format(d.answered, d.applicable),
                number(d.essentials_unmet),
            )
            for d in self._model.domains
        ]
        return Table(self._look, self.tr("Result by section"), headings, rows, (1, 2, 3, 4))


class CertaintyCard(Card):
    """How certain the result is, and what to find out first: the questions with the most risk behind them."""

    def __init__(self, look: Look, words: Words, model: ResultModel) -> None:
        """Look, words, everything of the page."""
        super().__init__()
        self._look, self._words = look, words
        score = model.evaluation.score
        lines = column(label(self.tr("How certain this is"), "h2"), S1, gap=S2)
        coverage, evidence = int(score.coverage * 100), int(score.evidence * 100)
        certain = self.tr("{0} % answered for certain").format(coverage)
        lines.addWidget(badge("done", certain, look.success.ink if coverage else look.text, wraps=True))
        proven = self.tr("{0} % of “yes” and “mostly” with proof").format(evidence)
        lines.addWidget(badge("clip", proven, look.text, wraps=True))
        if not model.open:
            self.fill(holder(lines), None, pad=S4)
            return
        said = self.tr("1 question open or unknown") if model.open == 1 else self.tr("{0} questions open or unknown")
        lines.addWidget(badge("ask", said.format(words.number(model.open)), look.text, wraps=True))
        found = [f for f in model.found if f.percent][:SHOWN_FOUND]
        if found:
            lines.addSpacing(S2)
            lines.addWidget(label(self.tr("Find out first"), "h3"))
            for line in found:
                lines.addLayout(self._found(line))
        act = button(self.tr("Settle what is open"), "link")
        act.clicked.connect(lambda: self.wanted.emit("tasks", ""))
        self.fill(holder(lines), None, act, pad=S4)

    def _found(self, line: FoundLine) -> QHBoxLayout:
        """A question as a link, and what a yes would bring."""
        act = WrapLink(line.name, self._look)
        act.clicked.connect(lambda: self.wanted.emit("question", line.question_id))
        percent = self._words.number(line.percent) if line.percent >= 1 else self.tr("less than 1")
        brings = self.tr("a yes: risk −{0} %, score +{1}").format(percent, self._words.number(line.points, 1))
        lay = row(top(picture("ask", self._look.muted, 20)), column(act, label(brings, "muted")), gap=S2)
        lay.setStretch(1, 1)
        return lay


class EssentialsCard(Card):
    """Essentials that are not met, one by one."""

    def __init__(self, look: Look, texts: Texts, model: ResultModel) -> None:
        """Look, pack texts, everything of the page."""
        super().__init__()
        self._look, self._texts, self._model = look, texts, model
        count = len(model.essentials)
        if not count:
            met = self.tr("All {0} essentials are met").format(model.evaluation.essentials)
            kept = label(self.tr("Keep them so: a yearly look is enough."), "small")
            self.fill(label(met, "h2"), badge("done", self.tr("Nothing is missing"), look.success.ink), kept, None)
            return
        one = self.tr("One of {1} essentials is not fully met")
        many = self.tr("{0} of {1} essentials are not fully met")
        heading = (one if count == 1 else many).format(count, model.evaluation.essentials)
        self._lines = column()
        self._add(model.essentials[:SHOWN_ESSENTIALS])
        parts: list[Item] = [label(heading, "h2"), holder(self._lines)]
        if count > SHOWN_ESSENTIALS:
            self.more = button(self.tr("Show all {0}").format(count), "link")
            self.more.clicked.connect(self._show_all)
            parts.append(self.more)
        self.fill(*parts, None)

    def _add(self, essentials: tuple[EssentialLine, ...]) -> None:
        """One line each: name, answer, the way to the measure."""
        for essential in essentials:
            if essential.answer:
                said = state_word(self._look, essential.answer, self._texts.answers[essential.answer].name)
            else:
                said = badge("minus", self.tr("not answered"), self._look.muted, small=False, wraps=True)
            act = button(self.tr("See the measure"), "link")
            act.setAccessibleName(self.tr("See the measure: {0}").format(essential.name))
            act.clicked.connect(lambda _=False, name=essential.question_id: self.wanted.emit("plan", name))
            self._lines.addWidget(rule())
            self._lines.addLayout(self._line(label(essential.name), said, act))

    def _line(self, name: QWidget, said: QWidget, act: QWidget) -> QBoxLayout:
        """One row; with large text the name stands above the rest."""
        if self._look.scale > LARGE:
            return column(name, Flow(said, act, gap=S4), gap=S1, margins=(0, S2, 0, S2))
        said.setFixedWidth(round(136 * self._look.scale))
        lay = row(name, said, act, gap=S4, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        return lay

    def _show_all(self) -> None:
        """The rest of the lines."""
        self._add(self._model.essentials[SHOWN_ESSENTIALS:])
        self.more.hide()
