"""Plan: budget on the left, measures in order on the right; every tick answers at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.plan import Group, Plan
from ehassess.gui.pages.plan_lines import MeasureLine, QuestionLine
from ehassess.gui.pages.plan_model import LATER, Measure, PlanModel, Question
from ehassess.gui.pages.plan_search import SearchLine
from ehassess.gui.pages.plan_side import PlanSide
from ehassess.gui.pages.plan_steady import Counted, SteadyCard
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, scroll
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.kept import KeptColumn
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.reveal import Hold, reveal
from ehassess.gui.widgets.rows import EmptyState
from ehassess.tokens import S2, S3, S4, S6, Look
from ehassess.words import Words

SHOWN = {Group.FIND_OUT: 3, Group.ESSENTIALS: 8, Group.QUICK_WINS: 6, Group.BEST_MIX: 6, LATER: 0}
"""Lines of a group shown before the rest is asked for."""
SLICE = 3
"""Lines that are made at a time when the rest of a group was asked for."""
LARGE = 1.2
"""Text size from which the side stands above the list."""
SETTLED_MS = 350
"""A budget counts once its number stood still for this long, so that holding a button does not compute at each step."""


class PlanPage(QWidget):
    """What to do first with the hours and the money at hand.

    Signals: `decided` carries a Decision, `finished` a measure that is done, `budgeted` a Budget or None (the proposed
    one), `restored` asks to take back every refusal, `wanted` a place and what to show there (`question` and its id).
    """

    decided = Signal(object)
    finished = Signal(str)
    budgeted = Signal(object)
    restored = Signal()
    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, model: PlanModel, currency: str, measure: str = "") -> None:
        """Look, words, what to show, currency of the pack, and the measure to open and bring into view, '' for none."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        self._open, self._whole = measure, {LATER} if self._is_later(measure) else set()
        self.lines: dict[str, MeasureLine] = {}
        self._reached: dict[str, int] = {}
        self._counted = Counted()
        self.side = PlanSide(look, words, model, currency)
        self.side.restored.connect(self.restored)
        self.side.proposed.connect(lambda: self.budgeted.emit(None))
        self.side.wished.connect(lambda: self.budgeted.emit(enough_for(self._model.plan)))
        self.side.tried.connect(lambda: self.wanted.emit("whatif", ""))
        self.search = SearchLine(look, words)
        self.steady = SteadyCard(look, words)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(lambda: self.budgeted.emit(self.side.budget()))
        self.side.changed.connect(self._settled.start)
        self._list = KeptColumn(S2)
        self.lead = label("", "lead")
        heading = title(self.tr("Your plan"), self.lead)
        if look.scale > LARGE:
            self._right = page(heading, self.side, self.steady, self.search, self._list, wide=860, gap=S3)
            self.setLayout(column(self._right))
        else:
            self._right = page(heading, self.search, self._list, wide=860, gap=S3)
            self.setLayout(self._beside())
        self._fill()
        self.search.show_plan(model.plan, model.quick)
        if measure:
            QTimer.singleShot(0, self, lambda: self._reveal(measure))

    def _beside(self) -> QHBoxLayout:
        """The side scrolls on its own, left of the list."""
        left = holder(column(scroll(holder(column(self.side, self.steady, None, gap=S4, margins=(0, 0, S3, 0))))))
        left.setFixedWidth(round(304 * min(self._look.scale, 1.1)) + S3)
        lay = row(holder(column(left, margins=(S6, S4, 0, S4))), self._right)
        lay.setStretch(1, 1)
        return lay

    def show_model(self, model: PlanModel) -> None:
        """Show a new plan in place: lines keep their widgets, so focus and opened details stay, and what one looks at
        stays where it is."""
        self._model = model
        held = Hold(self._right, self._steady())
        self.side.show_model(model)
        self._fill()
        if not self.search.searching:
            self.search.show_plan(model.plan, model.quick)
        held.back()

    def show_steady(self, counted: Counted, drawing: bool) -> None:
        """How often each line stays when the effects are drawn anew; nothing counted takes the words away."""
        held = Hold(self._right, self._steady())
        if counted.telling:
            self._counted = counted
            found = {each.measure_id: each for each in counted.found}
            for name, line in self.lines.items():
                line.show_steady(found.get(name), counted.exact)
        self.steady.show_progress(counted, drawing)
        held.back()

    def end_steady(self) -> None:
        """No more draws come; those that the lines count are named."""
        self.steady.show_progress(self._counted, False)

    def show_choice(self, decision: Decision) -> None:
        """The figures of one tick, at once; the plan itself follows."""
        said = {m.measure_id: m.status for m in self._model.measures} | {decision.measure_id: decision.status}
        refused = frozenset(name for name, status in said.items() if status is MeasureStatus.REFUSED)
        self.side.show_effect(self._model.effect_with(refused), self._model.plan.budget)

    @property
    def model(self) -> PlanModel:
        """What is shown."""
        return self._model

    def _steady(self) -> QWidget | None:
        """The line that must not move: the one with the focus, else the one under the pointer, else the topmost."""
        holding = QApplication.focusWidget()
        lines = list(self.lines.values())
        for line in lines:
            if holding is not None and line.isAncestorOf(holding):
                return line
        for line in lines:
            if line.isVisible() and line.rect().contains(line.mapFromGlobal(QCursor.pos())):
                return line
        return next((line for line in lines if not line.visibleRegion().isEmpty()), None)

    def _is_later(self, measure: str) -> bool:
        return any(m.measure_id == measure for m in self._model.shelf(LATER))

    def _fill(self) -> None:
        """All groups in order; a line that was there before is shown anew instead of being made again."""
        self.lines = {}
        self.lead.setText(self._said())
        self._list.begin()
        if not self._model.measures and not self._model.questions:
            self._list.put("done", self._all_done)
        self._add_questions()
        for group, name, why in self._groups():
            self._add_measures(group, name, why)
        self._list.end()

    def _groups(self) -> tuple[tuple[str, str, str], ...]:
        """Id, name and reason of every group of measures."""
        return (
            (Group.ESSENTIALS, self.tr("Essentials"), self.tr("they hold your grade")),
            (Group.QUICK_WINS, self.tr("Quick wins"), self.tr("little work, a fair gain")),
            (Group.BEST_MIX, self.tr("Best mix"), self.tr("what brings most for the rest of your budget")),
            (LATER, self.tr("Later"), self.tr("essentials after the first twelve months")),
        )

    def _said(self) -> str:
        """How many measures, in one sentence."""
        if not self._model.effect.now:
            return self.tr(
                "Nothing is answered yet, so everything counts as missing. Each answer fits the plan to you."
            )
        count = sum(m.included and m.group != LATER for m in self._model.measures)
        if count == 1:
            return self.tr("One measure for the next twelve months. Untick it to see what changes.")
        if not count:
            return self.tr("No measure is planned for the next twelve months.")
        return self.tr("{0} measures for the next twelve months. Untick one to see what changes.").format(count)

    def _all_done(self) -> QWidget:
        told = EmptyState(
            self._look,
            "done",
            self.tr("Nothing is left to do"),
            self.tr("Every measure that applies to you is in place. Look at it again in a year."),
        )
        return card(told, pad=0)

    def _head(self, name: str, why: str, first: bool) -> QWidget:
        heading = label(name, "h2")
        heading.setWordWrap(False)
        head = row(heading, label(why, "muted"), gap=S3, margins=(0, 0 if first else S3, 0, 0))
        head.setStretch(1, 1)
        return holder(head)

    def _add_questions(self) -> None:
        """What to find out before anything is bought."""
        questions = self._model.questions
        if not questions:
            return
        name, why = self.tr("First find out"), self.tr("no purchase, only a question")
        self._list.put(Group.FIND_OUT, lambda: self._head(name, why, True))
        shown = self._shown(Group.FIND_OUT, len(questions))
        for question in questions[:shown]:
            self._list.put(question, partial(self._made_question, question))
        self._add_rest(Group.FIND_OUT, len(questions) - shown)

    def _made_question(self, question: Question) -> QuestionLine:
        line = QuestionLine(self._look, question)
        line.answered.connect(lambda name: self.wanted.emit("question", name))
        return line

    def _add_measures(self, group: str, name: str, why: str) -> None:
        """A group with its cards; those that show other figures than before are told so."""
        measures = self._model.shelf(group)
        if not measures:
            return
        first = self._list.empty
        self._list.put((group, first), lambda: self._head(name, why, first))
        found = {each.measure_id: each for each in self._counted.found}
        shown = self._shown(group, len(measures))
        if self._open and any(m.measure_id == self._open for m in measures[shown:]):
            shown = len(measures)
        for measure in measures[:shown]:
            line = self._list.put(measure.measure_id, partial(self._made_line, measure))
            if isinstance(line, MeasureLine):
                line.show_measure(measure)
                line.show_steady(found.get(measure.measure_id), self._counted.exact)
                self.lines[measure.measure_id] = line
        self._add_rest(group, len(measures) - shown)

    def _made_line(self, measure: Measure) -> MeasureLine:
        line = MeasureLine(self._look, self._words, measure, opened=measure.measure_id == self._open)
        line.decided.connect(self.decided)
        line.finished.connect(self.finished)
        line.wanted.connect(self.wanted)
        return line

    def _shown(self, group: str, count: int) -> int:
        if group in self._whole:
            return min(count, self._reached.get(group, count))
        most = SHOWN[group]
        return count if count <= most + 1 else most

    def _add_rest(self, group: str, rest: int) -> None:
        """A link that shows the rest of a group."""
        if rest > 0:
            self._list.put((group, "rest", rest), partial(self._made_more, group, rest))

    def _made_more(self, group: str, rest: int) -> QWidget:
        more = button(self.tr("Show {0} more").format(rest), "link")
        more.clicked.connect(lambda: self._show_whole(group))
        return more

    def _show_whole(self, group: str) -> None:
        """A few lines at a time, so that the window answers meanwhile."""
        self._whole.add(group)
        self._reached[group] = self._reached.get(group, SHOWN[group]) + SLICE
        self.show_model(self._model)
        if self._reached[group] < self._count(group):
            QTimer.singleShot(0, self, lambda: self._show_whole(group))

    def _count(self, group: str) -> int:
        """Lines that a group has."""
        return len(self._model.questions if group == Group.FIND_OUT else self._model.shelf(group))

    def _reveal(self, measure: str) -> None:
        """Bring a measure into view and give it the focus."""
        line = self.lines.get(measure)
        if line is not None:
            reveal(self._right, line)
            line.card.more.setFocus()


def enough_for(plan: Plan) -> Budget:
    """The plan's budget, raised where the essentials need more."""
    return Budget(max(plan.budget.hours, plan.needed.hours), max(plan.budget.money, plan.needed.money))
