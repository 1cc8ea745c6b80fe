"""The lower cards of the result page: what could happen to patients, and the points of every answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from ehassess.domain.evaluation import BORDERS
from ehassess.domain.texts import Texts
from ehassess.gui.pages.accepted_risk import SHOWN, RiskList, level_badge
from ehassess.gui.pages.result_cards import Card
from ehassess.gui.pages.result_model import ResultModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.charts import HeatMap
from ehassess.gui.widgets.links import Swap
from ehassess.gui.widgets.rows import prose
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S2, S5, Look
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
        self.fill(self.swap)

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


class PointsCard(Card):
    """Why this score: the borders in words, and the points of every answer once asked for."""

    def __init__(self, look: Look, words: Words, texts: Texts, model: ResultModel) -> None:
        """Look, words and pack texts, everything of the page."""
        super().__init__()
        self._look, self._words, self._texts, self._model = look, words, texts, model
        borders = ", ".join(self.tr("{0} from {1}").format(grade, border) for border, grade in BORDERS)
        said = self.tr(
            "Each answer is worth a share of its section, each section a share of 100 points. {0}, below that E. An "
            "essential that is missing, a weak section or a high risk holds the grade, however many points there are. "
            "“I do not know” counts as anything from no to yes: that is why there are two ends."
        )
        name, back = self.tr("Why this score"), self.tr("Hide the points")
        self.swap = Swap(name, self.tr("Points for each answer"), back, QWidget(), self._table)
        self.fill(self.swap, prose(said.format(borders), look))
        self._opened = False
        self.swap.link.clicked.connect(self._turned)

    def open(self) -> None:
        """Show the points, if they are not shown yet."""
        if not self._opened:
            self.swap.link.click()

    def _turned(self) -> None:
        self._opened = not self._opened

    def _table(self) -> QWidget:
        """One line for each question: answer, points at both ends, most points."""
        number = self._words.number
        headings = (self.tr("Question"), self.tr("Section"), self.tr("Answer"), self.tr("Points"), self.tr("At most"))
        open_word = self.tr("not answered")
        rows = []
        for line in self._model.points:
            low, high = number(line.points.low, 1), number(line.points.high, 1)
            points = low if line.points.is_point else self.tr("{0} to {1}").format(low, high)
            answer = self._texts.answers[line.answer].name if line.answer else open_word
            rows.append((line.name, line.section, answer, points, number(line.worth, 1)))
        return Table(self._look, self.tr("Points for each answer"), headings, rows, (2, 3, 4))
