"""The list of what was received: counts, filter, a table as long as the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.authority.rows import Status
from ehassess.authority.submissions import Filter
from ehassess.domain.texts import Texts
from ehassess.gui.pages.authority_filter import Choices, FilterBar
from ehassess.gui.pages.authority_rows import columns
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Rows
from ehassess.tokens import S2, S3, S4, S5, S6, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class ListModel:
    """What the page is made of.

    counts   files by status; flagged: those with a flag; keys: whether any is enrolled
    ids      the lines of the list in their order
    """

    counts: Mapping[Status, int]
    flagged: int
    keys: bool
    choices: Choices
    ids: tuple[int, ...]


class ListPage(QWidget):
    """The work of the day.

    `wanted` carries a Filter, `arranged` a column and whether the largest is first, `opened` the id of a submission;
    `aside_wanted`, `receive_wanted`, `enrol_wanted`, `deadlines_wanted` and `limits_wanted` lead on, `saving` asks for
    a file of the list.
    """

    wanted = Signal(object)
    arranged = Signal(int, bool)
    opened = Signal(int)
    aside_wanted = Signal()
    receive_wanted = Signal()
    enrol_wanted = Signal()
    deadlines_wanted = Signal()
    limits_wanted = Signal()
    saving = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: ListModel, shown: Filter) -> None:
        """What there is, and what the filter is."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        self.bar = FilterBar(look, words, texts, model.choices, shown)
        self.bar.wanted.connect(self.wanted)
        self.found = label("", "muted")
        self.found.setWordWrap(False)
        nothing = EmptyState(
            look, "search", self.tr("No report matches"), self.tr("Change the filter, or show everything.")
        )
        self.table = LargeTable(look, self.tr("Received reports"), columns(), nothing)
        self.table.opened.connect(lambda number: self.opened.emit(int(number)))
        self.table.arranged.connect(self.arranged)
        self.setLayout(column(self._body(), self._actions()))

    @property
    def empty(self) -> bool:
        """Whether nothing was received yet."""
        return not sum(self._model.counts.values())

    def show_lines(self, count: int, rows: Rows, by: tuple[int, bool], at: int) -> None:
        """Other lines: how many, where they come from, which column decides, which has the focus."""
        self.table.show_rows(count, rows, by)
        told = self.tr("1 report") if count == 1 else self.tr("{0} reports").format(self._words.number(count))
        self.found.setText(told)
        if count:
            self.table.view.setCurrentIndex(self.table.model.index(min(at, count - 1), 0))

    def take_focus(self) -> None:
        """The table, where the keys work; without lines, the one thing to do."""
        if self.empty:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.empty:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self) -> QWidget:
        heading = self._head()
        if self.empty:
            return holder(column(heading, S4, self._nothing(), None, margins=(S6, S4, S6, S4)))
        lay = column(heading, self._counts(), self.bar, self.table, self.found, gap=S3, margins=(S6, S4, S6, S3))
        lay.setStretch(3, 1)
        made = holder(lay)
        policy = made.sizePolicy()
        policy.setVerticalStretch(1)
        made.setSizePolicy(policy)
        return made

    def _head(self) -> QWidget:
        deadlines = button(self.tr("Deadlines"), "quiet", "clock", self._look)
        limits = button(self.tr("Limits of flags"), "quiet", "flag", self._look)
        deadlines.clicked.connect(self.deadlines_wanted)
        limits.clicked.connect(self.limits_wanted)
        lay = row(title(self.tr("Received reports")), deadlines, limits, gap=S2)
        lay.setStretch(0, 1)
        return holder(lay)

    def _nothing(self) -> QWidget:
        """What to do first: without keys every report would be refused."""
        if self._model.keys:
            self._first = button(self.tr("Receive reports"), "primary")
            self._first.clicked.connect(self.receive_wanted)
            heading, text = (
                self.tr("Nothing was received yet"),
                self.tr("Choose the folder with the PDF files. Each file is checked and put into the register."),
            )
            return card(EmptyState(self._look, "folder", heading, text, self._first))
        heading = self.tr("First say who may sign")
        text = self.tr("A report is accepted only if its key is enrolled here. Take over your list of keys.")
        self._first = button(self.tr("Take over a list of keys"), "primary")
        self._first.clicked.connect(self.enrol_wanted)
        return card(EmptyState(self._look, "key", heading, text, self._first))

    def _counts(self) -> QWidget:
        """How many files came to what; each is a link that narrows the list."""
        model, words = self._model, self._words
        links: list[QWidget] = []
        for status, count in model.counts.items():
            if not count and status is not Status.ACCEPTED:
                continue
            said = words(f"authority.status_{status}")
            told = self.tr("{0}: {1}").format(said[:1].upper() + said[1:], words.number(count))
            if status is Status.SET_ASIDE:
                links.append(self._link(told, self.aside_wanted.emit))
            else:
                links.append(self._link(told, partial(self._narrow, Filter(status=status.value))))
        if model.flagged:
            told = self.tr("{0}: {1}").format(self.tr("With a flag"), words.number(model.flagged))
            links.append(self._link(told, lambda: self._narrow(Filter(flag="any"))))
        return holder(Flow(*links, gap=S5, lines=2))

    def _narrow(self, shown: Filter) -> None:
        self.bar.show_filter(shown)
        self.wanted.emit(shown)

    def _link(self, words: str, act: Callable[[], object]) -> QWidget:
        made = button(words, "link")
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _actions(self) -> QWidget:
        receive = button(self.tr("Receive reports"), "" if self.empty else "primary")
        receive.clicked.connect(self.receive_wanted)
        parts: list[QWidget] = [receive]
        if not self.empty:
            save = button(self.tr("Save this list"), "", "export", self._look)
            save.clicked.connect(self.saving)
            parts.append(save)
        return actions(*parts)
