"""Who may sign: every enrolled key, whose it is, and for which days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.authority.enrolment import EnrolledKey, KeyState
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
SHOWN = 16
"""Digits of a fingerprint in the list; the page of a key has all of them."""
MARKS = {KeyState.VALID: "success", KeyState.EARLY: "info", KeyState.ENDED: "warn", KeyState.REVOKED: "error"}
"""The mark before the words of each state."""


def state_words() -> dict[KeyState, str]:
    """What each state is called."""
    return {
        KeyState.VALID: QCoreApplication.translate("KeysPage", "valid"),
        KeyState.EARLY: QCoreApplication.translate("KeysPage", "not valid yet"),
        KeyState.ENDED: QCoreApplication.translate("KeysPage", "no longer valid"),
        KeyState.REVOKED: QCoreApplication.translate("KeysPage", "revoked"),
    }


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key, whether it counts today, and all of it that can be searched for, in small letters."""

    key: EnrolledKey
    state: KeyState
    sought: str


@dataclass(frozen=True, slots=True)
class KeyWish:
    """What the list shows, '' for everything, and which column orders it (-1: the name)."""

    text: str = ""
    state: str = ""
    region: str = ""
    by: int = -1
    largest_first: bool = False


class KeysPage(QWidget):
    """`opened` carries a fingerprint, `enrol_wanted` asks for a list to take over, `wished` carries a KeyWish as soon
    as something was chosen."""

    opened = Signal(str)
    enrol_wanted = Signal()
    wished = Signal(object)

    def __init__(self, look: Look, words: Words, lines: Sequence[KeyLine], wish: KeyWish) -> None:
        """All keys by the names of their owners, and what of them was shown before."""
        super().__init__()
        self._look, self._words, self._lines, self._wish = look, words, tuple(lines), wish
        self._named = state_words()
        self.found: tuple[KeyLine, ...] = ()
        enrol = button(self.tr("Take over a list of keys"), "primary")
        enrol.clicked.connect(self.enrol_wanted)
        self._first = enrol
        lead = self.tr("A report is accepted only if its key stands here and is valid on the day it was signed.")
        heading = title(self.tr("Keys of care providers"), lead)
        if lines:
            lay = column(heading, self._tools(), self._make_table(), self.told, gap=S3, margins=(S6, S4, S6, S3))
            lay.setStretch(2, 1)
            self._show()
        else:
            lay = column(heading, S4, self._nothing(), None, margins=(S6, S4, S6, S4))
        whole = column(holder(lay), actions(enrol))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def take_focus(self) -> None:
        """The table, where the keys work; without lines, the one thing to do."""
        (self.table if self._lines else self._first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> QWidget:
        text = self.tr(
            "Take over the list of the keys of your care providers, as CSV or Excel. "
            "Each line has a fingerprint and a name."
        )
        return card(EmptyState(self._look, "key", self.tr("No key is enrolled yet"), text))

    def _tools(self) -> QWidget:
        look, wish = self._look, self._wish
        self.search = QLineEdit(wish.text)
        self.search.setPlaceholderText(self.tr("Search: name, number or key"))
        self.search.setAccessibleName(self.tr("Search by name, number or key"))
        self.search.setFixedWidth(round(288 * look.scale))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._pause.start)
        self._regions = sorted({line.key.region for line in self._lines} - {""})
        self.state = Dropdown([self.tr("Any state"), *self._named.values()], look)
        self.region = Dropdown([self.tr("Any region"), *self._regions], look)
        for box, name in ((self.state, self.tr("State")), (self.region, self.tr("Region"))):
            box.setAccessibleName(name)
            box.setFixedWidth(round(200 * look.scale))
            box.activated.connect(lambda _at: self._narrow())
        self.clear = button(self.tr("Show everything"), "link")
        self.clear.clicked.connect(self._widen)
        states = ["", *KeyState]
        self.state.setCurrentIndex(states.index(wish.state) if wish.state in states else 0)
        self.region.setCurrentIndex(self._regions.index(wish.region) + 1 if wish.region in self._regions else 0)
        return holder(column(Flow(self.search, self.state, self.region, self.clear, gap=S3, lines=S2)))

    def _make_table(self) -> QWidget:
        columns = (
            Column(self.tr("State"), sortable=True),
            Column(self.tr("Care provider"), grows=True, sortable=True),
            Column(self.tr("Region"), sortable=True, spare=2),
            Column(self.tr("Number"), spare=3),
            Column(self.tr("Key"), spare=4),
            Column(self.tr("Valid from"), sortable=True, spare=1),
            Column(self.tr("Valid until"), sortable=True),
        )
        nothing = EmptyState(
            self._look, "search", self.tr("No key matches"), self.tr("Change the filter, or show everything.")
        )
        self.told = label("", "muted")
        self.told.setWordWrap(False)
        self.table = LargeTable(self._look, self.tr("Enrolled keys"), columns, nothing)
        self.table.opened.connect(self.opened)
        self.table.arranged.connect(self._arrange)
        return self.table

    def _narrow(self) -> None:
        self._pause.stop()
        state = ["", *KeyState][self.state.currentIndex()]
        region = ["", *self._regions][self.region.currentIndex()]
        made = replace(self._wish, text=self.search.text().strip(), state=str(state), region=region)
        if made != self._wish:
            self._take(made)

    def _widen(self) -> None:
        self.search.clear()
        for box in (self.state, self.region):
            box.setCurrentIndex(0)
        self._take(KeyWish(by=self._wish.by, largest_first=self._wish.largest_first))
        self._pause.stop()
        self.search.setFocus()

    def _arrange(self, place: int, largest_first: bool) -> None:
        self._take(replace(self._wish, by=place, largest_first=largest_first))

    def _take(self, wish: KeyWish) -> None:
        self._wish = wish
        self._show()
        self.wished.emit(wish)

    def _show(self) -> None:
        """The lines that match, in their order, and how many."""
        wish, number = self._wish, self._words.number
        text = wish.text.casefold()
        found = [
            line
            for line in self._lines
            if text in line.sought and wish.state in ("", line.state) and wish.region in ("", line.key.region)
        ]
        if wish.by in ORDERED:
            found.sort(key=ORDERED[wish.by], reverse=wish.largest_first)
        self.found = tuple(found)
        by = (wish.by, wish.largest_first)
        self.table.show_rows(len(found), lambda start, most: self._rows(start, most), by)
        whole = number(len(self._lines))
        if len(found) < len(self._lines):
            self.told.setText(self.tr("{0} of {1} keys").format(number(len(found)), whole))
        else:
            self.told.setText(self.tr("1 key") if len(found) == 1 else self.tr("{0} keys").format(whole))
        plain = KeyWish(by=wish.by, largest_first=wish.largest_first)
        self.clear.setVisible(wish != plain)

    def _rows(self, start: int, most: int) -> Sequence[TableRow]:
        return [self._row(line) for line in self.found[start : start + most]]

    def _row(self, line: KeyLine) -> TableRow:
        key, day = line.key, self._words.day
        state = self._named[line.state]
        if key.revoked_on is not None:
            state = self.tr("{0} on {1}").format(state, day(key.revoked_on))
        cells = (
            state,
            key.name,
            key.region,
            ", ".join(value for _, value in key.identifiers),
            f"{key.key_fingerprint[:SHOWN]}…",
            day(key.valid_from) if key.valid_from else "",
            day(key.valid_until) if key.valid_until else "",
        )
        return TableRow(key.key_fingerprint, cells, MARKS[line.state])


STATES = list(KeyState)
ORDERED: dict[int, Callable[[KeyLine], tuple[object, ...]]] = {
    0: lambda line: (STATES.index(line.state), line.key.name),
    1: lambda line: (line.key.name.casefold(),),
    2: lambda line: (line.key.region.casefold(), line.key.name.casefold()),
    5: lambda line: (str(line.key.valid_from or ""), line.key.name.casefold()),
    6: lambda line: (str(line.key.valid_until or "9"), line.key.name.casefold()),
}
"""By column: what it is ordered by; a key without a last day comes last."""
