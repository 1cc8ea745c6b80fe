"""The lines of the plan: a question to settle first, and a measure with what can be changed about it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QLineEdit, QWidget

from ehassess.domain.dossier import Decision, MeasureStatus
from ehassess.domain.steadiness import Steady
from ehassess.gui.accessible import announce
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.plan_model import Measure, Question
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.controls import Pills, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.planning import MeasureCard, MeasureFacts
from ehassess.gui.widgets.rows import badge, prose
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

LONGEST_OWNER = 60
"""Characters that fit on a line of the card and of the report."""

_PLACES = {MeasureStatus.PLANNED: 0, MeasureStatus.REFUSED: 1}
DONE = 2
"""Place of "done" among the words for where a measure stands."""


class QuestionLine(QFrame):
    """A question that is open or unknown; `answered` carries its id when the user wants to answer it."""

    answered = Signal(str)

    def __init__(self, look: Look, question: Question) -> None:
        """Look, and the question."""
        super().__init__()
        self.setProperty("card", "plain")
        act = button(self.tr("Answer"), "link")
        act.setAccessibleName(self.tr("Answer: {0}").format(question.question))
        act.clicked.connect(lambda: self.answered.emit(question.question_id))
        said = self.tr("a yes removes {0} % of the risk") if question.gain else self.tr("counts for the score")
        facts = Flow(badge("ask", said.format(question.gain), look.text), gap=S4)
        if question.ask_supplier:
            facts.addWidget(badge("person", self.tr("your IT supplier knows"), look.text))
        lay = row(
            column(label(question.question, "h3"), holder(facts), gap=S1), top(act), gap=S4, margins=(S4, S3, S4, S3)
        )
        lay.setStretch(0, 1)
        self.setLayout(lay)


class MeasureLine(QWidget):
    """A measure's card, and below it, once opened, its steps, owner and date.

    Signals: `decided` carries the new Decision; `finished` the id once it is done; `turned` the id and whether it is
    open now; `wanted` a place and an id.
    """

    decided = Signal(object)
    finished = Signal(str)
    turned = Signal(str, bool)
    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, measure: Measure, opened: bool = False) -> None:
        """Look, words, the measure, and whether its details are shown at once."""
        super().__init__()
        self._look, self._words = look, words
        self.states: Pills | None = None
        self._take(measure)
        self.card = MeasureCard(look, self._facts(), measure.included)
        self.card.changed.connect(self._tick)
        self.card.opened.connect(self._turn)
        self._why_out = label("", "muted")
        told = row(top(picture("info", look.muted, 18)), self._why_out, gap=6, margins=(S4, S1, 0, S1))
        told.setStretch(1, 1)
        self._held_back = holder(told)
        self._steady = label("", "muted")
        self._steady.setContentsMargins(S4, S1, 0, S1)
        self._steady.hide()
        self._lay = column(self.card, self._held_back, self._steady, gap=0)
        self.setLayout(self._lay)
        self._details: QWidget | None = None
        self._say_held_back()
        if opened:
            self._show(True)

    def show_measure(self, measure: Measure) -> None:
        """Show changed figures of the same measure in place; opened details stay open."""
        if measure == self._measure and self.card.tick.isChecked() == measure.included:
            return
        self._take(measure)
        self.card.show_facts(self._facts(), measure.included)
        self._say_held_back()

    def show_steady(self, steady: Steady | None, exact: bool) -> None:
        """In how many draws, each of them solved or not, the measure stands where it does; None: nothing is known."""
        said = ""
        if steady is not None:
            first = self.tr("In the first steps in {0} % of {1} draws")
            year = self.tr("In the first twelve months in {0} % of {1} draws")
            said = (first if steady.tier == 1 else year).format(steady.percent, steady.draws)
            said += self.tr(", each solved exactly") if exact else ""
        if said != self._steady.text():
            self._steady.setText(said)
            self._steady.setVisible(bool(said))

    def _take(self, measure: Measure) -> None:
        self._measure = measure
        self._owner, self._due = measure.owner, measure.own_due
        self._status = measure.status
        if self.states is not None:
            self.states.choose(_PLACES.get(self._status, -1))

    def _facts(self) -> MeasureFacts:
        """The measure in the words of its card."""
        measure = self._measure
        if measure.gain >= 1:
            gain = self.tr("risk −{0} %").format(floor(measure.gain + Fraction(1, 2)))
        else:
            gain = self.tr("less than 1 %") if measure.gain else self.tr("for the score")
        money = measure.money or self.tr("no purchase")
        return MeasureFacts(
            measure.name, measure.why, gain, measure.share, measure.hours, money, measure.who, measure.when
        )

    def _say_held_back(self) -> None:
        """Why a measure that was not unticked is not in the plan."""
        self._held_back.setVisible(bool(self._measure.held_back))
        said = self.tr("Left out because it needs: {0}").format(self._measure.held_back)
        self._why_out.setText(said)

    def _turn(self) -> None:
        """Open or close the details."""
        shown = self._details is None or self._details.isHidden()
        self._show(shown)
        self.turned.emit(self._measure.measure_id, shown)

    def _show(self, shown: bool) -> None:
        if self._details is None:
            self._details = self._made_details()
            self._lay.insertWidget(1, self._details)
        self._details.setVisible(shown)

    def _tick(self, taken: bool) -> None:
        """Taken or refused; what the user wrote about it stays."""
        self._status = MeasureStatus.PLANNED if taken else MeasureStatus.REFUSED
        if self.states is not None:
            self.states.choose(_PLACES[self._status])
        if self.card.tick.isChecked() != taken:
            self.card.show_facts(self._facts(), taken)
        self._emit()

    def _emit(self) -> None:
        if self._status is MeasureStatus.PROPOSED:
            self._status = MeasureStatus.PLANNED  # what has an owner or a date is meant to be done
        self.decided.emit(Decision(self._measure.measure_id, self._status, self._owner, self._due))

    def _choose(self, index: int) -> None:
        """The status by its word: planned, not wanted, or done."""
        if index == DONE:
            self.finished.emit(self._measure.measure_id)
        else:
            self._tick(index == _PLACES[MeasureStatus.PLANNED])

    def _made_status(self) -> QWidget:
        """Planned, not wanted or done; nothing is chosen while only the plan proposes it."""
        options = (self.tr("Planned"), self.tr("Not wanted"), self.tr("Done"))
        name = self.tr("Where it stands")
        self.states = Pills(options, self._look, _PLACES.get(self._status, -1), name, wrap=True)
        self.states.chosen.connect(self._choose)
        return holder(column(label(name, "h3"), self.states, gap=2))

    def _made_details(self) -> QWidget:
        """Steps, proof, owner and date."""
        measure = self._measure
        parts: list[QWidget | int] = []
        for heading, steps in ((self.tr("Do first"), measure.first), (self.tr("Then"), measure.complete)):
            if steps:
                parts += [label(heading, "h3"), *(self._step(step) for step in steps), S2]
        parts += [label(self.tr("What counts as proof"), "h3"), prose(measure.proof, self._look), S2]
        parts += [self._made_status(), self._fields()]
        act = button(self.tr("Change the answer"), "link")
        act.clicked.connect(lambda: self.wanted.emit("question", measure.measure_id))
        made = QFrame()
        made.setProperty("card", "flat")
        made.setLayout(column(*parts, act, gap=S1, margins=(S4 + 36, S4, S4, S4)))
        return made

    def _step(self, words: str) -> QWidget:
        lay = row(top(label("–")), prose(words, self._look), gap=S2)
        lay.setStretch(1, 1)
        return holder(lay)

    def _fields(self) -> QWidget:
        """Owner and date; both are stored when the field is left."""
        measure = self._measure
        self.owner = QLineEdit(measure.owner)
        self.owner.setPlaceholderText(measure.usual_owner)
        self.owner.setMaxLength(LONGEST_OWNER)
        self.date = QDateEdit(QDate(measure.due.year, measure.due.month, measure.due.day))
        self.date.setDisplayFormat(self._words.manner("typed_day"))
        self.date.setCalendarPopup(False)
        self.date.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self.owner.editingFinished.connect(self._keep_owner)
        self.date.editingFinished.connect(self._keep_date)
        pair = row(gap=S4)
        for words, field in ((self.tr("Who does it"), self.owner), (self.tr("By when"), self.date)):
            caption = label(words, "h3")
            caption.setBuddy(field)
            field.setAccessibleName(words)
            pair.addLayout(column(caption, field, gap=6))
        pair.setStretch(0, 2)
        pair.setStretch(1, 1)
        self._past = label(self.tr("This day is past: choose one that is still to come"))
        self._past.setProperty("ink", "error")
        self._past.hide()
        return holder(column(pair, self._past, rule(), gap=S3))

    def _keep_owner(self) -> None:
        """Store a new owner; leaving the field as it was stores nothing."""
        written = self.owner.text().strip()
        if written != self._owner:
            self._owner = written
            self._emit()

    def _keep_date(self) -> None:
        """Store a new date; leaving the field as it was stores nothing, and a new one that is past is told."""
        day, known = self.date.date(), self._due or self._measure.due
        chosen = date(day.year(), day.month(), day.day())
        past = chosen != known and day < QDate.currentDate()
        self._past.setVisible(past)
        self.date.setAccessibleDescription(self._past.text() if past else "")
        if past:
            announce(self, self._past.text())
        elif chosen != known:
            self._due = chosen
            self._emit()
