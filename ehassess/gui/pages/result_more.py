"""The lower cards of the result page: what could happen to patients, and the points of every answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.evaluation import BORDERS
from ehassess.domain.texts import Texts
from ehassess.gui.pages.accepted_risk import SHOWN, RiskList, level_badge
from ehassess.gui.pages.points_model import Points
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.pages.result_model import ResultModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.charts import HeatMap
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.links import Swap, WrapLink
from ehassess.gui.widgets.rows import badge, prose, state_word
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S2, S4, S5, Look
from ehassess.words import Words


class RisksCard(Card):
    """The map and the risks in clinical words, each of which one may decide to live with; all of them as a table."""

    def __init__(self, look: Look, words: Words, model: ResultModel, today: date) -> None:
        """Look, words, everything of the page, the day of a decision."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        self._levels = {
            "very_low": self.tr("very low"),
            "low": self.tr("low"),
            "moderate": self.tr("medium"),
            "high": self.tr("high"),
            "very_high": self.tr("very high"),
        }
        chart = column(
            HeatMap(look, [risk.spots for risk in model.risks[:SHOWN]]),
            label(self.tr("Filled: today. Empty: once the plan is done."), "muted"),
            None,
            gap=S2,
        )
        self.list = RiskList(
            look, words, model.risks, lambda r: level_badge(look, r.today.level, self._levels[r.today.level]), today
        )
        both = row(chart, top(self.list), gap=S5)
        both.setStretch(1, 1)
        every = self.tr("All {0} risks").format(words.number(len(model.risks)))
        name = self.tr("What could happen to your patients")
        self.swap = Swap(name, every, self.tr("The map"), holder(both), self._table)
        judged = self.tr(
            "The levels compare risks with each other; they are no odds. About {0} % of what the essentials take off "
            "rests on the judgement of experts, the rest on studies and statistics."
        )
        self.fill(self.swap, rule(), label(judged.format(words.number(model.judged * 100)), "muted"))

    def _table(self) -> QWidget:
        """Every risk with level and index, today and after the plan."""
        headings = (self.tr("What happens"), self.tr("Through"), self.tr("Today"), self.tr("After the plan"))
        said = self.tr("{0}, {1} of 100")
        rows = [
            (
                risk.name,
                risk.threat,
                said.format(self._levels[risk.today.level], self._words.number(risk.today.index)),
                said.format(self._levels[risk.after.level], self._words.number(risk.after.index)),
            )
            for risk in self._model.risks
        ]
        return Table(self._look, self.tr("All risks, today and after the plan"), headings, rows, (2, 3))


class SinceCard(Card):
    """What differs from the round before, and the way to the rounds."""

    def __init__(self, look: Look, words: Words, model: ResultModel) -> None:
        """Look, words, everything of the page."""
        super().__init__()
        since, number = model.since, words.number
        rounds = button(self.tr("Rounds of this dossier"), "link")
        rounds.clicked.connect(lambda: self.wanted.emit("rounds", ""))
        if since is None:
            told = label(self.tr("A year from now, begin the next round: it starts from these answers."), "small")
            self.fill(label(self.tr("Since last time"), "h2"), told, rounds, None, pad=S4)
            return
        lines: list[QWidget] = []
        for count, glyph, ink, one, many in (
            (since.met, "done", look.success.ink, self.tr("1 essential met"), self.tr("{0} essentials met")),
            (since.missing, "warning", look.warn.ink, self.tr("1 new gap"), self.tr("{0} new gaps")),
            (since.better, "plus", look.text, self.tr("1 answer better"), self.tr("{0} answers better")),
            (since.worse, "minus", look.text, self.tr("1 answer worse"), self.tr("{0} answers worse")),
        ):
            if count:
                lines.append(badge(glyph, one if count == 1 else many.format(number(count)), ink))
        if not lines:
            lines.append(label(self.tr("Nothing has changed yet."), "small"))
        compare = button(self.tr("Compare with round {0}").format(number(since.number)), "link")
        compare.clicked.connect(lambda: self.wanted.emit("compare", ""))
        self.fill(label(self.tr("Since last time"), "h2"), *lines, compare, rounds, None, pad=S4)


class PointsCard(Card):
    """Why this score: the borders in words, the answers that cost most points, and the way to all of them."""

    explained = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: ResultModel) -> None:
        """Look, words and pack texts, everything of the page."""
        super().__init__()
        self._look, self._words, self._texts = look, words, texts
        borders = ", ".join(self.tr("{0} from {1}").format(grade, border) for border, grade in BORDERS)
        said = self.tr(
            "Each answer is worth a share of its section, each section a share of 100 points. {0}, below that E. An "
            "essential that is missing, a weak section or a high risk holds the grade, however many points there are. "
            "“I do not know” counts as anything from no to yes: that is why there are two ends."
        )
        self.link = button(self.tr("Points for each answer"), "link")
        self.link.clicked.connect(self.explained)
        head = row(label(self.tr("Why this score"), "h2"), top(self.link), gap=S2)
        head.setStretch(0, 1)
        self.fill(holder(head), prose(said.format(borders), look), *self._lost(model.lost), gap=S2)

    def _lost(self, lost: Sequence[Points]) -> Iterator[QWidget]:
        """The answers that cost most, each a link to its question."""
        if not lost:
            return
        yield label(self.tr("These answers cost most points"), "h3")
        for line in lost:
            act = WrapLink(line.name, self._look)
            act.clicked.connect(lambda _=False, name=line.id: self.wanted.emit("question", name))
            answer = state_word(self._look, line.answer, self._texts.answers[line.answer].name)
            answer.setFixedWidth(round(136 * self._look.scale))
            cost = label(self.tr("−{0} points").format(self._words.number(line.lost, 1)), "small")
            cost.setFixedWidth(round(88 * self._look.scale))
            cost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            lay = row(act, answer, cost, gap=S4)
            lay.setStretch(0, 1)
            yield holder(lay)
