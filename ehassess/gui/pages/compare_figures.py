"""The figures of two rounds side by side: grade and score with what moved them, sections and risks."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ehassess.domain.compare import Comparison, Side
from ehassess.domain.model import Interval
from ehassess.domain.texts import Texts
from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.planning import GradeChip
from ehassess.gui.widgets.rows import badge
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S2, S3, S4, Look
from ehassess.words import Words

GONE = "\u2013"
"""What stands where a round has no such figure."""


class SidesCard(QWidget):
    """Both grades, both scores, and of how many points of the difference the answers are the reason."""

    def __init__(self, look: Look, words: Words, texts: Texts, found: Comparison) -> None:
        """Look, words and pack texts, what differs."""
        super().__init__()
        self._look, self._words, self._texts = look, words, texts
        chips = row(gap=S2)
        for place, side in enumerate((found.before, found.after)):
            if place:
                chips.addWidget(picture("forward", look.muted, 22))
            if side.figures.grade:
                chips.addWidget(GradeChip(look, side.figures.grade))
        chips.addStretch(1)
        lines = column(holder(chips), label(self._scores(found), "body"), gap=S2)
        if found.why is not None:
            lines.addWidget(label(self._why(found), "small"))
        measures = [
            (found.done, "done", self.tr("Measures of the plan that are done since: {0}")),
            (found.left, "plan", self.tr("Measures of the plan still to do: {0}")),
        ]
        for names, glyph, said in measures:
            if names:
                lines.addWidget(badge(glyph, said.format(words.number(len(names))), look.text))
        for caps, glyph, said in (
            (found.caps_gone, "check", self.tr("No longer holds the grade: {0}")),
            (found.caps_new, "lock", self.tr("Holds the grade now: {0}")),
        ):
            if caps:
                lines.addLayout(self._caps(glyph, said, [subject for _rule, subject in caps]))
        self.setLayout(column(card(holder(lines), kind="tint")))

    def _scores(self, found: Comparison) -> str:
        scores = [self._score(side) for side in (found.before, found.after)]
        return self.tr("Score {0}, before {1}").format(scores[1], scores[0])

    def _score(self, side: Side) -> str:
        return interval(self._words, side.figures.score) or self.tr("none yet")

    def _why(self, found: Comparison) -> str:
        """How many points come from what."""
        why = found.why
        if why is None:
            return ""
        said = self.tr("{0} points: {1} by your answers, {2} by your profile, {3} by the questionnaire.")
        return said.format(*(self._signed(part) for part in (why.total, why.answers, why.profile, why.content)))

    def _signed(self, points: Fraction) -> str:
        shown = self._words.number(points, 1)
        return f"+{shown}" if points > 0 else shown

    def _caps(self, glyph: str, said: str, subjects: list[str]) -> QHBoxLayout:
        names = [subject_name(self._texts, name) for name in subjects[:3]]
        more = len(subjects) - len(names)
        listed = ", ".join(names)
        if more:
            listed = self.tr("{0} and {1} more").format(listed, self._words.number(more))
        lay = row(top(picture(glyph, self._look.text, 18)), label(said.format(listed), "small"), gap=6)
        lay.setStretch(1, 1)
        return lay


class FiguresCard(QWidget):
    """Sections and risks that moved, as tables."""

    def __init__(self, look: Look, words: Words, texts: Texts, found: Comparison) -> None:
        """Look, words and pack texts, what differs."""
        super().__init__()
        shown = words.number
        domains = [(d.id, interval(words, d.before), interval(words, d.after)) for d in found.domains]
        risks = [
            (r.id, shown(r.before.today) if r.before else "", shown(r.after.today) if r.after else "")
            for r in found.risks
        ]
        parts = []
        for name, heading, figures in (
            (self.tr("Sections that moved (of 100)"), self.tr("Section"), domains),
            (self.tr("Risks that moved (of 100)"), self.tr("Risk"), risks),
        ):
            rows = [(subject_name(texts, i), then or GONE, now or GONE) for i, then, now in figures if then != now]
            if rows:
                table = Table(look, name, (heading, self.tr("Before"), self.tr("Now")), rows, (1, 2))
                parts.append(card(label(name, "h2"), table, gap=S3))
        self.setLayout(column(*parts, gap=S4))
        if not parts:
            self.hide()


def interval(words: Words, score: Interval | None) -> str:
    """Both ends of a score, one figure where they are the same, '' for none."""
    if score is None:
        return ""
    low, high = words.number(score.low), words.number(score.high)
    return low if score.low == score.high else f"{low}\u2013{high}"


def control_name(texts: Texts, question: str) -> str:
    """A question by its name; its id where the pack has it no more."""
    return texts.controls[question].name if question in texts.controls else question


def subject_name(texts: Texts, subject: str) -> str:
    """A question, a section or a risk by its name; its id where the pack has it no more."""
    if subject in texts.domains:
        return texts.domains[subject].name
    if subject in texts.scenarios:
        return texts.scenarios[subject].name
    return control_name(texts, subject)
