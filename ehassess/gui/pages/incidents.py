"""The log of incidents: each with what it was, what helped, and where that leads; how many the report tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.domain.incidents import Incident
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, card, column, holder, row, rule
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import EmptyState, badge, breakable, prose
from ehassess.tokens import S1, S2, S3, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An incident, its risk in words ('' for none), and the measures that helped: id and name."""

    incident: Incident
    risk: str
    measures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class IncidentsModel:
    """Everything of the page.

    last_year  how many of the log were noticed in the last twelve months; told: how many the report will say (None:
               nothing)
    undoable   whether there is a change to take back; fixed: whether the dossier is only read
    """

    lines: tuple[IncidentLine, ...]
    last_year: int
    told: int | None
    undoable: bool
    fixed: bool


class IncidentsPage(QWidget):
    """The list. `editing` carries an id ('' for a new one), `removing`, `sharing` an id, `saving` the ending of a file;
    `question_wanted` and `page_wanted` lead on; `counting` takes the number over into the report."""

    editing = Signal(str)
    removing = Signal(str)
    sharing = Signal(str)
    saving = Signal(str)
    undoing = Signal()
    counting = Signal()
    question_wanted = Signal(str)
    page_wanted = Signal(str)
    left = Signal()

    def __init__(self, look: Look, words: Words, model: IncidentsModel) -> None:
        """Look, sentences, everything of the page."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        lead = self.tr("What happened, what you did, what helped. It stays in this dossier and is in no report.")
        clock = button(self.tr("Just now? Whom to tell, and by when"), "quiet", "clock", look, flush=True)
        clock.clicked.connect(lambda: self.page_wanted.emit("duties"))
        heading = holder(column(title(self.tr("Incident log"), lead), clock, gap=S1))
        shown = [self._count(), self._list(), self._export()] if model.lines else [self._empty()]
        self.setLayout(column(page(heading, *shown, footer=self._bar(), wide=880)))

    def _bar(self) -> QWidget:
        """New, taking back, and the way out."""
        items: list[Item] = []
        if not self._model.fixed:
            new = button(self.tr("Write one down"), "primary", "plus", self._look)
            new.clicked.connect(lambda: self.editing.emit(""))
            items.append(new)
        if self._model.undoable:
            undo = button(self.tr("Undo the last change"), "", "undo", self._look)
            undo.clicked.connect(self.undoing)
            items.append(undo)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        return actions(*items, back)

    def _empty(self) -> QWidget:
        text = self.tr("A false invoice, a lost phone, a day without the record system: a few lines are enough.")
        return card(EmptyState(self._look, "note", self.tr("No incident is written down"), text))

    def _count(self) -> QWidget:
        """What the log says of the last twelve months, beside what the report will say."""
        model, number = self._model, self._words.number
        said = self.tr("In the last twelve months: {0}").format(number(model.last_year))
        report = self.tr("The report says nothing of how many there were.")
        if model.told is not None:
            report = self.tr("The report says: {0}").format(number(model.told))
        parts: list[Item] = [label(said, "h3"), label(report, "muted")]
        if model.told != model.last_year and not model.fixed:
            take = button(self.tr("Say {0} in the report").format(number(model.last_year)), "link")
            take.clicked.connect(self.counting)
            parts.append(take)
        return card(*parts, kind="flat", gap=S1)

    def _list(self) -> QWidget:
        lines = column(gap=S2)
        for at, line in enumerate(self._model.lines):
            if at:
                lines.addWidget(rule())
            lines.addWidget(self._line(line))
        return card(holder(lines))

    def _line(self, line: IncidentLine) -> QWidget:
        """One incident: when, state, name, texts, links, and what can be done with it."""
        each, look = line.incident, self._look
        state = badge("done", self.tr("over"), look.tone("success").ink)
        if each.closed_on is None:
            state = badge("warning", self.tr("not over yet"), look.tone("warn").ink)
        day = label(self._words.day(each.noticed_on), "muted")
        day.setWordWrap(False)
        parts: list[Item] = [row(state, day, None, gap=S3), label(breakable(each.title), "h3")]
        told = self.tr("Told: {0}").format(each.told) if each.told else ""
        texts = (
            ("", each.happened),
            (self.tr("What you did"), each.done),
            (self.tr("What others could learn"), each.lesson),
        )
        for caption, text in texts:
            if text:
                parts += [*([label(caption, "label")] if caption else []), prose(breakable(text), look)]
        risk = self.tr("Risk: {0}").format(line.risk) if line.risk else ""
        parts += [label(breakable(text), "muted") for text in (told, risk) if text]
        links = [self._link(name, self.tr("Question: {0}").format(name), self.question_wanted, question)
                 for question, name in line.measures]  # fmt: skip
        if links:
            parts += [label(self.tr("What helped"), "label"), holder(Flow(*links, gap=S3))]
        return holder(column(*parts, self._acts(each), gap=S1))

    def _acts(self, each: Incident) -> QWidget:
        acts: list[QPushButton] = []
        if not self._model.fixed:
            for words, signal in ((self.tr("Change"), self.editing), (self.tr("Take out"), self.removing)):
                acts.append(self._link(words, f"{words}: {each.title}", signal, each.id))
        share = self.tr("Share the lesson without your name")
        acts.append(self._link(share, f"{share}: {each.title}", self.sharing, each.id))
        return holder(Flow(*acts, gap=S3))

    def _export(self) -> QWidget:
        """The whole log as a file."""
        made = []
        for words, ending in ((self.tr("Save as a spreadsheet"), "xlsx"), (self.tr("Save as CSV"), "csv")):
            made.append(self._link(words, words, self.saving, ending))
        said = self.tr("The file holds what stands above, readable for anybody who has it.")
        return holder(column(holder(Flow(*made, gap=S3)), label(said, "muted"), gap=S1))

    @staticmethod
    def _link(words: str, said: str, signal: object, value: str) -> QPushButton:
        link = button(words, "link")
        link.setAccessibleName(said)
        link.clicked.connect(lambda: signal.emit(value))  # type: ignore[attr-defined]  # a signal of the page
        return link


def lines_of(
    incidents: Sequence[Incident], risks: dict[str, str], measures: dict[str, str]
) -> tuple[IncidentLine, ...]:
    """The lines with names for ids; what the questionnaire does not have (any more) is left out."""
    return tuple(
        IncidentLine(
            each,
            risks.get(each.scenario, ""),
            tuple((name, measures[name]) for name in each.measures if name in measures),
        )
        for each in incidents
    )
