"""What each better grade needs: points, and the rules that must fall, each with what lifts it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.evaluation import WEAK_DOMAIN
from ehassess.domain.texts import Texts
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.pages.rungs_model import CapLine, Rung, way_out
from ehassess.gui.pages.rungs_words import RungWords
from ehassess.gui.pages.why_model import WhyModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.planning import GradeChip
from ehassess.gui.widgets.rows import badge
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

STEPS = 4
"""Questions that are named as what lifts a rule; the rest is counted."""


class LadderCard(Card):
    """One step for each better grade, the next one first."""

    def __init__(self, look: Look, words: Words, texts: Texts, model: WhyModel) -> None:
        """Look, words and pack texts, everything of the page."""
        super().__init__()
        if not model.rungs:
            best = badge("done", self.tr("This is the best grade. Keep it so: a yearly look is enough."), look.text)
            self.fill(label(self.tr("What a better grade needs"), "h2"), best)
            return
        lines = column(label(self.tr("What each better grade needs"), "h2"), gap=S2)
        for below, rung in zip((None, *model.rungs), model.rungs, strict=False):
            lines.addWidget(rule())
            step = RungRow(look, words, texts, rung, below)
            step.wanted.connect(self.wanted)
            lines.addWidget(step)
        self.fill(holder(lines))


class RungRow(QWidget):
    """A grade, the points that are missing for it, and what else stands in its way; `wanted` as that of the page."""

    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, texts: Texts, rung: Rung, below: Rung | None) -> None:
        """Look, words and pack texts, the grade and what it needs, and the grade below it (None for the next one)."""
        super().__init__()
        self._look, self._words, self._texts = look, words, texts
        said = RungWords(words, texts)
        glyph, ink = ("plus", look.text) if rung.missing else ("done", look.success.ink)
        lines = column(badge(glyph, said.points(rung), ink, small=False), gap=S1)
        if below is not None and below.rules == rung.rules and not rung.free:
            same = self.tr("the same rules as for {0}").format(below.grade)
            lines.addWidget(badge("lock", same, look.text, small=False))
        else:
            for sentence, caps in said.rules(rung):
                lines.addWidget(self._rule_line(sentence, caps))
        if rung.free:
            free = badge("done", self.tr("No rule stands in the way"), look.success.ink, small=False)
            lines.addWidget(free)
        lay = row(top(GradeChip(look, rung.grade, 40)), holder(lines), gap=S4, margins=(0, S2, 0, S2))
        lay.setStretch(1, 1)
        self.setLayout(lay)

    def _rule_line(self, words: str, caps: Sequence[CapLine]) -> QWidget:
        """A rule in one sentence, and behind a link everything that it is about."""
        more = button(self.tr("Show which"), "link")
        more.setAccessibleName(self.tr("Show which: {0}").format(words))
        head = row(badge("lock", words, self._look.text, small=False), more, None, gap=S3)
        lay = column(head)
        made = holder(lay)
        listed: list[QWidget] = []

        def turn() -> None:
            if not listed:
                listed.append(self._listed(caps))
                lay.addWidget(listed[0])
                listed[0].hide()
            shown = listed[0].isHidden()
            listed[0].setVisible(shown)
            more.setText(self.tr("Hide") if shown else self.tr("Show which"))

        more.clicked.connect(turn)
        return made

    def _listed(self, caps: Sequence[CapLine]) -> QWidget:
        """Each of them with the way to lift it."""
        lines = column(gap=2, margins=(S4 + S2, S1, 0, S2))
        for cap in caps:
            act = WrapLink(cap.name, self._look)
            act.clicked.connect(lambda _=False, cap=cap: self.wanted.emit(*way_out(cap)))
            told = column(label(self._today(cap), "muted"), gap=2)
            if cap.steps:
                told.addWidget(label(self._steps(cap), "small"))
            both = row(top(act), told, gap=S3)
            both.setStretch(0, 3)
            both.setStretch(1, 2)
            lines.addLayout(both)
        return holder(lines)

    def _today(self, cap: CapLine) -> str:
        """Where it stands today."""
        number = self._words.number
        if cap.rule == "weak_domain":
            return self.tr("{0} points today, {1} more").format(number(cap.points), number(WEAK_DOMAIN - cap.points))
        if cap.rule in ("very_high_risk", "high_risk"):
            return self.tr("{0} of 100 today, see the plan").format(number(cap.points))
        if not cap.answer:
            return self.tr("not answered yet")
        return self.tr("today “{0}”").format(self._texts.answers[cap.answer].name)

    def _steps(self, cap: CapLine) -> str:
        """What lifts it, by name."""
        shown = ", ".join(cap.steps[:STEPS])
        if len(cap.steps) > STEPS:
            shown = self.tr("{0} and {1} more").format(shown, self._words.number(len(cap.steps) - STEPS))
        yes = self._texts.answers["yes"].name
        said = self.tr("“{0}” lifts it for: {1}") if cap.enough else self.tr("“{0}” brings it nearest for: {1}")
        return said.format(yes, shown)
