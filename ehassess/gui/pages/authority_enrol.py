"""Taking over a list of keys: which file, what it would bring, or what is wrong with each of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from ehassess.authority.enrolment import Enrolled
from ehassess.authority.enrolment_file import COLUMNS, EnrolmentRow
from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.many_drop import ManyDrop
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.tokens import S1, S2, S3, S4, S6, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A list as it was read: its lines and what they would bring; known: keys that stand in the register already."""

    path: Path
    rows: tuple[EnrolmentRow, ...]
    brings: Enrolled
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Faulty:
    """A list of which nothing can be taken over, and why."""

    path: Path
    error: UserFacingError


class EnrolPage(ManyDrop):
    """Which list. `sought` asks for a file, `sample_wanted` for one to begin with, `left` means Back."""

    sought = Signal()
    sample_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, numbers: Sequence[tuple[str, str]]) -> None:
        """`numbers`: the national numbers that may be columns, as (column, what it is called)."""
        super().__init__()
        choose, sample = button(self.tr("Choose a list"), "primary"), button(self.tr("Save an empty list"))
        back = button(self.tr("Back to the keys"))
        choose.clicked.connect(self.sought)
        sample.clicked.connect(self.sample_wanted)
        back.clicked.connect(self.left)
        self._first = choose
        drop = card(
            picture("key", look.accent, 32),
            label(self.tr("Drop the list here, or choose it"), "h2"),
            label(self.tr("CSV or Excel. You see what it brings before anything is taken over."), "muted"),
            kind="tint",
        )
        heading = title(self.tr("Take over a list of keys"))
        self.setLayout(
            column(page(heading, drop, self._columns(numbers), footer=actions(choose, sample, back), wide=880))
        )

    def take_focus(self) -> None:
        """The one thing to do."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self, numbers: Sequence[tuple[str, str]]) -> QWidget:
        """What the first line may name."""
        told = {
            "fingerprint": self.tr("the key: 64 digits and letters from a to f. It must be there."),
            "name": self.tr("the name of the care provider. It must be there."),
            "region": self.tr("where it is, for the list and the national picture"),
            "valid_from": self.tr("the first day for which the key counts"),
            "valid_until": self.tr("the last day for which the key counts"),
            "revoked_on": self.tr("from which day on the key is not trusted"),
        }
        lay = column(label(self.tr("Columns, named in the first line"), "h2"), S1, gap=S2)
        for name in COLUMNS:
            lay.addWidget(_line(name, told[name]))
        for name, words in numbers:
            lay.addWidget(_line(name, words))
        lay.addWidget(
            label(self.tr("Several lines may name the same care provider: each of its keys has one."), "muted")
        )
        return card(holder(lay), pad=S4)


class PreviewPage(QWidget):
    """What a list would bring; nothing is changed yet. `agreed` takes it over, `other` asks for another list."""

    agreed = Signal()
    other = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, found: Foreseen) -> None:
        """A list without faults."""
        super().__init__()
        self._words, self._found = words, found
        take = button(self._told(), "primary")
        other, back = button(self.tr("Choose another list")), button(self.tr("Back to the keys"))
        take.clicked.connect(self.agreed)
        other.clicked.connect(self.other)
        back.clicked.connect(self.left)
        self.setLayout(
            _framed(
                title(self.tr("What this list brings")), self._sum(look), self._table(look), actions(take, other, back)
            )
        )

    def take_focus(self) -> None:
        """The heading, so that a screen reader says what is shown."""
        _to_heading(self)

    def _told(self) -> str:
        count = len(self._found.rows)
        return (
            self.tr("Take over 1 key")
            if count == 1
            else self.tr("Take over {0} keys").format(self._words.number(count))
        )

    def _sum(self, look: Look) -> QWidget:
        brings = self._found.brings
        said = self._words("authority.enrolled", count=brings.new, known=brings.known, providers=brings.providers)
        stays = self.tr("Nothing is changed yet. Keys that are not in this list stay as they are.")
        return Banner(look, "info", breakable(self._found.path.name), f"{said}\n{stays}")

    def _table(self, look: Look) -> QWidget:
        columns = (
            Column(self.tr("In the register")),
            Column(self.tr("Care provider"), grows=True),
            Column(self.tr("Region"), spare=2),
            Column(self.tr("Number"), spare=3),
            Column(self.tr("Valid from"), spare=1),
            Column(self.tr("Valid until")),
            Column(self.tr("Line"), figures=True),
        )
        self.table = LargeTable(look, self.tr("Keys of the list"), columns)
        self.table.show_rows(len(self._found.rows), self._rows)
        return self.table

    def _rows(self, start: int, most: int) -> list[TableRow]:
        return [self._row(row) for row in self._found.rows[start : start + most]]

    def _row(self, row: EnrolmentRow) -> TableRow:
        day = self._words.day
        known = row.key_fingerprint in self._found.known
        cells = (
            self.tr("known") if known else self.tr("new"),
            row.name,
            row.region,
            ", ".join(value for _, value in row.identifiers),
            day(row.valid_from) if row.valid_from else "",
            day(row.valid_until) if row.valid_until else "",
            str(row.line),
        )
        return TableRow(row.key_fingerprint, cells, "info" if known else "success")


class FaultyPage(QWidget):
    """Why nothing of a list was taken over, line by line. `again` reads it once more, `other` asks for another list."""

    again = Signal()
    other = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, found: Faulty) -> None:
        """A list with at least one fault."""
        super().__init__()
        self._words = words
        error = found.error
        self._faults: tuple[Fault, ...] = error.faults if isinstance(error, FaultsError) else ()
        again, other, back = (
            button(self.tr("Read it again"), "primary"),
            button(self.tr("Choose another list")),
            button(self.tr("Back to the keys")),
        )
        again.clicked.connect(self.again)
        other.clicked.connect(self.other)
        back.clicked.connect(self.left)
        said = words(error.id, **error.facts)
        mend = self.tr("Mend the list in the program that made it, save it, and read it again.")
        banner = Banner(look, "error", breakable(said), mend)
        heading = title(self.tr("This list has faults"))
        bar = actions(again, other, back)
        body = self._table(look) if self._faults else holder(column(None))
        self.setLayout(_framed(heading, banner, body, bar))

    def take_focus(self) -> None:
        """The heading, so that a screen reader says what is shown."""
        _to_heading(self)

    def _table(self, look: Look) -> QWidget:
        columns = (Column(self.tr("Line"), figures=True), Column(self.tr("What is wrong, and what to do"), grows=True))
        self.table = LargeTable(look, self.tr("Faults of the list"), columns, marks=1)
        self.table.show_rows(len(self._faults), self._rows)
        self.whole = label("")
        self.table.view.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now.row()))
        self.table.view.setCurrentIndex(self.table.model.index(0, 0))
        lay = column(self.table, self.whole, gap=S2)
        lay.setStretch(0, 1)
        return holder(lay)

    def _rows(self, start: int, most: int) -> list[TableRow]:
        return [
            TableRow(str(at), (self._line_of(fault), self._said(fault)), "error")
            for at, fault in enumerate(self._faults[start : start + most], start)
        ]

    def _tell(self, at: int) -> None:
        """The whole sentence of the row with the focus, since a narrow column cuts it."""
        if 0 <= at < len(self._faults):
            fault = self._faults[at]
            line = self._line_of(fault)
            said = self._said(fault)
            self.whole.setText(breakable(self.tr("Line {0}: {1}").format(line, said) if line else said))

    def _said(self, fault: Fault) -> str:
        return self._words(fault.id, **dict(fault.facts))

    def _line_of(self, fault: Fault) -> str:
        return str(fault.place.line) if fault.place is not None and fault.place.line else ""


def _line(name: str, words: str) -> QWidget:
    return holder(column(label(name, "h3"), label(words, "muted"), gap=2))


def _framed(heading: QWidget, banner: QWidget, body: QWidget, bar: QWidget) -> QLayout:
    """A page whose body scrolls by itself."""
    lay = column(heading, banner, body, gap=S3, margins=(S6, S4, S6, S3))
    lay.setStretch(2, 1)
    whole = column(holder(lay), bar)
    whole.setStretch(0, 1)
    return whole


def _to_heading(page: QWidget) -> None:
    heading = next(text for text in page.findChildren(QLabel) if text.property("type") == "h1")
    heading.setFocus(Qt.FocusReason.OtherFocusReason)
