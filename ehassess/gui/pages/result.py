"""Result: the grade with both ends, what holds it, where it is weak, what could happen to patients."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import AcceptedRisk
from ehassess.domain.texts import Texts
from ehassess.gui.pages.result_cards import LARGE, CapsCard, CertaintyCard, DialCard, DomainsCard, EssentialsCard
from ehassess.gui.pages.result_model import ResultModel
from ehassess.gui.pages.result_more import PointsCard, RisksCard, SinceCard
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.tokens import S2, S3, S4, Look
from ehassess.words import Words

SIDE = 344


class ResultPage(QWidget):
    """One look answers: how good, why, where, and what next.

    `wanted` carries a place and what to show there: `plan` with a measure or '', `question` with a question, and with
    '' `tasks`, `why`, `whatif`, `compare` or `rounds`. `accepting` carries an AcceptedRisk, `withdrawing` the id of a
    scenario; `show_accepted` follows.
    """

    wanted = Signal(str, str)
    accepting = Signal(object)
    withdrawing = Signal(str)

    def __init__(self, look: Look, words: Words, texts: Texts, model: ResultModel, today: date) -> None:
        """Look, words and pack texts of the language, everything to show, the day to print."""
        super().__init__()
        self._look, self._words, self._texts, self._model = look, words, texts, model
        self.risks: RisksCard | None = None
        if model.evaluation.grade is None:
            self.setLayout(column(page(title(self.tr("Your result")), self._nothing_yet(), wide=720)))
            return
        plan = button(self.tr("See the plan"), "primary")
        plan.clicked.connect(lambda: self.wanted.emit("plan", ""))
        otherwise = button(self.tr("Try something out"))
        otherwise.clicked.connect(lambda: self.wanted.emit("whatif", ""))
        acts = holder(Flow(otherwise, plan, gap=S2)) if look.scale > LARGE else holder(row(otherwise, plan, gap=S2))
        head = row(title(self.tr("Your result"), self._lead(today)), top(acts), gap=S3)
        head.setStretch(0, 1)
        caps, self.points = CapsCard(look, words, texts, model), PointsCard(look, words, texts, model)
        essentials, certainty = EssentialsCard(look, texts, model), CertaintyCard(look, words, model)
        self.risks = RisksCard(look, words, model, today)
        self.risks.list.accepting.connect(self.accepting)
        self.risks.list.withdrawing.connect(self.withdrawing)
        since = SinceCard(look, words, model)
        for part in (caps, essentials, certainty, since, self.points):
            part.wanted.connect(self.wanted)
        for asked in (caps.explained, self.points.explained):
            asked.connect(lambda: self.wanted.emit("why", ""))
        shown = page(
            holder(head),
            self._beside(
                holder(column(DialCard(look, model), caps, certainty, since, None, gap=S4)),
                holder(column(DomainsCard(look, words, model), essentials, None, gap=S4)),
            ),
            self.risks,
            self.points,
            wide=1120,
            gap=S4,
        )
        self.setLayout(column(shown))

    def show_accepted(self, accepted: Sequence[AcceptedRisk]) -> None:
        """Which risks somebody decided to live with; nothing is shown where there is no result yet."""
        if self.risks is not None:
            self.risks.list.show_accepted(accepted)

    def _beside(self, left: QWidget, right: QWidget) -> QWidget:
        """Cards of fixed width and those that take the rest; with large text below each other."""
        if self._look.scale > LARGE:
            return holder(column(left, right, gap=S4))
        left.setFixedWidth(round(SIDE * self._look.scale))
        lay = row(left, right, gap=S4)
        lay.setStretch(1, 1)
        return holder(lay)

    def _nothing_yet(self) -> QWidget:
        """No answer, no grade: never an E."""
        begin = button(self.tr("Answer the first questions"), "primary")
        begin.clicked.connect(lambda: self.wanted.emit("tasks", ""))
        told = EmptyState(
            self._look,
            "gauge",
            self.tr("No result yet"),
            self.tr("Your grade, your weak places and the risks for your patients appear here with the first answer."),
            begin,
        )
        return card(told, pad=0)

    def _lead(self, today: date) -> str:
        """How much of it is answered, and the day."""
        score, number = self._model.evaluation.score, self._words.number
        said = self.tr("{0} of {1} questions answered, {2} of them “{3}”. {4}.")
        unknown = self._texts.answers["unknown"].name
        answered, asked = number(score.answered), number(score.applicable)
        return said.format(answered, asked, number(score.unknown), unknown, self._words.day(today))
