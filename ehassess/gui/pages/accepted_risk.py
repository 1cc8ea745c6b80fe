"""The risks in clinical words, and what it takes to live with one of them: who decides, when, why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ehassess.domain.dossier import AcceptedRisk
from ehassess.gui.pages.particulars_entries import DayEntry, Entry
from ehassess.gui.pages.result_model import RiskLine
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.rows import badge, breakable
from ehassess.tokens import S1, S2, S3, Look
from ehassess.words import Words

LONGEST_NAME, LONGEST_REASON = 80, 700
"""Characters that the report prints."""

SHOWN = 6
"""Risks shown before the rest is asked for: those on the map."""


class AcceptForm(QWidget):
    """Who, when (today, unless another day is written) and why; `given` carries an AcceptedRisk, `left` nothing."""

    given = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, risk: RiskLine, today: date) -> None:
        """The risk that somebody decides to live with."""
        super().__init__()
        self._scenario = risk.scenario
        self.who = Entry(self.tr("Who decides this?"), QLineEdit())
        self.who.field.setMaxLength(LONGEST_NAME)
        self.when = DayEntry(look, words, self.tr("On which day?"), "", today)
        self.when.missing = self.tr("Write the day of the decision")
        self.when.show_day(today)
        self.why = Entry(self.tr("Why can you live with it?"), QLineEdit(), self.tr("The report prints this reason."))
        self.why.field.setMaxLength(LONGEST_REASON)
        accept, leave = button(self.tr("Accept this risk")), button(self.tr("Cancel"), "quiet")
        accept.setAccessibleName(self.tr("Accept this risk: {0}").format(risk.name))
        accept.clicked.connect(self._check)
        leave.clicked.connect(self.left)
        acts = holder(Flow(accept, leave, gap=S2))
        self.setLayout(column(self.who, self.when, self.why, acts, gap=S3, margins=(0, S3, 0, S2)))

    def _check(self) -> None:
        """Give what was decided, or say at the field what is missing."""
        who, why = self.who.field.text().strip(), self.why.field.text().strip()
        self.when.flush()
        for entry, said, words in (
            (self.who, who, self.tr("Write who decides this")),
            (self.why, why, self.tr("Write why you can live with it")),
        ):
            if said:
                entry.say("")
            else:
                entry.blame(words)
        for entry in (self.who, self.when, self.why):
            if entry.fault:
                entry.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if day := self.when.day():
            self.given.emit(AcceptedRisk(self._scenario, who, day, why))


class RiskRow(QWidget):
    """One risk: what it means for care, its level, and whether somebody decided to live with it.

    `accepting` carries an AcceptedRisk, `withdrawing` the id of the scenario.
    """

    accepting = Signal(object)
    withdrawing = Signal(str)

    def __init__(self, look: Look, words: Words, risk: RiskLine, number: str, level: QWidget, today: date) -> None:
        """The risk, its number on the map ('' for none), its level as a badge, the day of a decision."""
        super().__init__()
        self._look, self._words, self._risk, self._today = look, words, risk, today
        self.form: AcceptForm | None = None
        place = label(number, "h3")
        place.setFixedWidth(round(20 * look.scale))
        self.accept = button(self.tr("Live with this risk"), "link")
        self.accept.setAccessibleName(self.tr("Live with this risk: {0}").format(risk.name))
        self.accept.clicked.connect(self._ask)
        self.back = button(self.tr("Take this back"), "link")
        self.back.setAccessibleName(self.tr("Take this back: {0}").format(risk.name))
        self.back.clicked.connect(lambda: self.withdrawing.emit(risk.scenario))
        self.decided, self.reason = label("", "small"), label("", "muted")
        self._accepted = holder(column(self.decided, self.reason, self.back, gap=2))
        self._told = column(label(risk.care, "h3"), label(risk.name, "muted"), self.accept, self._accepted, gap=2)
        lay = row(top(place), self._told, top(level), gap=S2, margins=(0, 10, 0, 10))
        lay.setStretch(1, 1)
        self.setLayout(lay)
        self._held: AcceptedRisk | None = None
        self._accepted.hide()

    def show_accepted(self, accepted: AcceptedRisk | None) -> None:
        """What is on disk; None: nobody decided to live with it. What is being written stays, unless it was saved."""
        if accepted == self._held:
            return
        self._held = accepted
        holding = QApplication.focusWidget()
        here = holding is not None and self.isAncestorOf(holding)
        self._close()
        self.accept.setVisible(accepted is None)
        self._accepted.setVisible(accepted is not None)
        if accepted is not None:
            said = self.tr("Accepted by {0} on {1}")
            who = breakable(accepted.accepted_by)
            self.decided.setText(said.format(who, self._words.day(accepted.accepted_on)))
            self.reason.setText(breakable(accepted.reason))
        if here:
            (self.back if accepted else self.accept).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Open the form in place of the link."""
        self.form = AcceptForm(self._look, self._words, self._risk, self._today)
        self.form.given.connect(self.accepting)
        self.form.left.connect(self._cancel)
        self._told.addWidget(self.form)
        self.accept.hide()
        self.form.show()
        self.form.who.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        self._close()
        self.accept.show()
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None


class RiskList(QWidget):
    """The worst risks, numbered as on the map, and the others once asked for; signals as those of `RiskRow`."""

    accepting = Signal(object)
    withdrawing = Signal(str)

    def __init__(
        self, look: Look, words: Words, risks: Sequence[RiskLine], level: Callable[[RiskLine], QWidget], today: date
    ) -> None:
        """The risks, worst first, what shows the level of each, the day of a decision."""
        super().__init__()
        self._look, self._words, self._level, self._today = look, words, level, today
        self._risks, self._accepted = risks, dict[str, AcceptedRisk]()
        self.rows: dict[str, RiskRow] = {}
        self._lines = column()
        self.more = button(self.tr("Show the other {0}").format(words.number(max(0, len(risks) - SHOWN))), "link")
        if len(risks) <= SHOWN:
            self.more.hide()
        self.more.clicked.connect(self.show_all)
        self.setLayout(column(holder(self._lines), self.more, gap=S1))
        self._add(risks[:SHOWN])

    def show_accepted(self, accepted: Iterable[AcceptedRisk]) -> None:
        """What is on disk; an accepted risk is always shown."""
        self._accepted = {each.scenario_id: each for each in accepted}
        if any(risk.scenario in self._accepted for risk in self._risks[len(self.rows) :]):
            self.show_all()
        for scenario, line in self.rows.items():
            line.show_accepted(self._accepted.get(scenario))

    def show_all(self) -> None:
        """The rest of the risks."""
        self.more.hide()
        self._add(self._risks[len(self.rows) :])

    def _add(self, risks: Sequence[RiskLine]) -> None:
        for risk in risks:
            place = len(self.rows) + 1
            number = str(place) if place <= SHOWN else ""
            line = RiskRow(self._look, self._words, risk, number, self._level(risk), self._today)
            line.show_accepted(self._accepted.get(risk.scenario))
            line.accepting.connect(self.accepting)
            line.withdrawing.connect(self.withdrawing)
            if self.rows:
                self._lines.addWidget(rule())
            self._lines.addWidget(line)
            self.rows[risk.scenario] = line


def level_badge(look: Look, level: str, words: str) -> QWidget:
    """A level of risk as icon and word."""
    ink, glyph = {"high": (look.error.ink, "warning"), "very_high": (look.error.ink, "error")}.get(
        level, (look.text, "info")
    )
    return badge(glyph, words, ink)
