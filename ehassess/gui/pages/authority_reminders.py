"""Deadlines: which care providers are to act, by which day, and who is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.authority.submissions import Reminder
from ehassess.domain.texts import Texts
from ehassess.gui.pages.authority_rows import grade_words
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.tokens import S2, S3, S4, S6, Look
from ehassess.words import Words

PAUSE_MS = 150
"""Typing pauses so long before the list follows."""
HORIZONS = (0, 30, 90, 365)
"""Days ahead that can be looked at."""
SOON = 14
"""Days before a day from which on it is marked."""


@dataclass(frozen=True, slots=True)
class DeadlineWish:
    """What the list shows: so many days ahead, of one kind (`due`, `expired`, '' for both), with this text in it."""

    ahead: int = 90
    why: str = ""
    text: str = ""


class DeadlinesPage(QWidget):
    """`opened` carries the id of a submission, `ahead_wanted` asks for other days, `wished` carries a DeadlineWish,
    `saving` asks for a file of the list, `left` means Back."""

    opened = Signal(int)
    ahead_wanted = Signal(object)
    wished = Signal(object)
    saving = Signal()
    left = Signal()

    def __init__(
        self, look: Look, words: Words, texts: Texts, lines: Sequence[Reminder], wish: DeadlineWish, today: date
    ) -> None:
        """Everybody who is to act within the days of the wish, by day, and what of it is shown."""
        super().__init__()
        self._look, self._words, self._texts, self._wish, self._today = look, words, texts, wish, today
        self._lines = tuple(lines)
        self.found: tuple[Reminder, ...] = ()
        self.told = label("", "muted")
        self.told.setWordWrap(False)
        lead = self.tr(
            "Who was asked for a corrected report, and whose report runs out, and has handed in nothing since."
        )
        lay = column(
            title(self.tr("Deadlines"), lead), self._tools(), self._make_table(), self.told,
            gap=S3, margins=(S6, S4, S6, S3),
        )  # fmt: skip
        lay.setStretch(2, 1)
        back, save = button(self.tr("All reports")), button(self.tr("Save this list"), "", "export", look)
        back.clicked.connect(self.left)
        save.clicked.connect(self.saving)
        save.setVisible(bool(lines))
        whole = column(holder(lay), actions(back, save))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._show()

    def take_focus(self) -> None:
        """The table, where the keys work; without lines, how far ahead one looks."""
        (self.table if self.found else self.ahead).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, at: int) -> None:
        """The line with the focus."""
        if self.found:
            self.table.view.setCurrentIndex(self.table.model.index(min(at, len(self.found) - 1), 0))

    def _tools(self) -> QWidget:
        look, wish = self._look, self._wish
        ahead = [
            self.tr("Late already"),
            self.tr("Within 30 days"),
            self.tr("Within 90 days"),
            self.tr("Within a year"),
        ]
        kinds = [self.tr("Asked for, and running out"), self.tr("Asked for"), self.tr("Running out")]
        self.ahead, self.why = Dropdown(ahead, look), Dropdown(kinds, look)
        self.ahead.setCurrentIndex(HORIZONS.index(wish.ahead))
        self.why.setCurrentIndex(("", "due", "expired").index(wish.why))
        for box, name in ((self.ahead, self.tr("Up to which day")), (self.why, self.tr("What is due"))):
            box.setAccessibleName(name)
            box.setFixedWidth(round(248 * look.scale))
        self.ahead.activated.connect(lambda at: self.ahead_wanted.emit(replace(self._wish, ahead=HORIZONS[at])))
        self.why.activated.connect(lambda _at: self._narrow())
        self.search = QLineEdit(wish.text)
        self.search.setPlaceholderText(self.tr("Search: name or number"))
        self.search.setAccessibleName(self.tr("Search by name or number"))
        self.search.setFixedWidth(round(248 * look.scale))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._pause.start)
        return holder(column(Flow(self.ahead, self.why, self.search, gap=S3, lines=S2)))

    def _make_table(self) -> QWidget:
        columns = (
            Column(self.tr("Day")),
            Column(self.tr("When")),
            Column(self.tr("Care provider"), grows=True),
            Column(self.tr("What is due")),
            Column(self.tr("Kind"), spare=3),
            Column(self.tr("Region"), spare=2),
            Column(self.tr("Grade"), spare=1),
        )
        nothing = EmptyState(
            self._look,
            "check",
            self.tr("Nobody has to be reminded"),
            self.tr("Look further ahead to see what comes next."),
        )
        self.table = LargeTable(self._look, self.tr("Deadlines"), columns, card(nothing), marks=1)
        self.table.opened.connect(lambda number: self.opened.emit(int(number)))
        return self.table

    def _narrow(self) -> None:
        self._pause.stop()
        why = ("", "due", "expired")[self.why.currentIndex()]
        made = replace(self._wish, why=why, text=self.search.text().strip())
        if made != self._wish:
            self._wish = made
            self._show()
            self.wished.emit(made)

    def _show(self) -> None:
        """The lines that match, and how many are late."""
        wish, number = self._wish, self._words.number
        text = wish.text.casefold()
        self.found = tuple(
            line
            for line in self._lines
            if wish.why in ("", line.why)
            and (not text or text in line.row.name.casefold() or text in line.row.number.casefold())
        )
        self.table.show_rows(len(self.found), lambda start, most: self._rows(start, most))
        late = sum(line.day < self._today for line in self.found)
        count = len(self.found)
        told = self.tr("1 deadline") if count == 1 else self.tr("{0} deadlines").format(number(count))
        self.told.setText(self.tr("{0}, {1} of them late").format(told, number(late)) if late else told)

    def _rows(self, start: int, most: int) -> Sequence[TableRow]:
        return [self._row(line) for line in self.found[start : start + most]]

    def _row(self, line: Reminder) -> TableRow:
        row, left = line.row, (line.day - self._today).days
        cells = (
            self._words.day(line.day),
            self._left(left),
            row.name,
            self.tr("corrected report") if line.why == "due" else self.tr("new report"),
            self._texts.kinds.get(row.kind, row.kind),
            row.region,
            grade_words(row),
        )
        return TableRow(str(row.id), cells, "error" if left < 0 else "warn" if left <= SOON else "info")

    def _left(self, days: int) -> str:
        number = self._words.number
        if days < -1:
            return self.tr("{0} days late").format(number(-days))
        near = {-1: self.tr("1 day late"), 0: self.tr("today"), 1: self.tr("tomorrow")}
        return near[days] if days in near else self.tr("in {0} days").format(number(days))
