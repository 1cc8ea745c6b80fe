"""A table of a hundred thousand rows asks for those that are looked at, and is used by keys alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ehassess.errors import UserFacingError
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column as column_of
from ehassess.gui.widgets.boxes import holder
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import KEPT, PAGE, Column, TableRow
from ehassess.gui.widgets.table_widths import Wish, widths
from ehassess.tokens import LIGHT

MANY = 100_000
COLUMNS = (
    Column("File", sortable=True),
    Column("Verdict", grows=True),
    Column("Points", figures=True, sortable=True),
    Column("Version", spare=1),
)


class Source:
    """Rows that are made when asked for; it remembers what was asked."""

    def __init__(self, faulty: bool = False) -> None:
        """Nothing was asked yet."""
        self.asked: list[tuple[int, int]] = []
        self.faulty = faulty

    def rows(self, start: int, most: int) -> Sequence[TableRow]:
        """The rows from `start`."""
        self.asked.append((start, most))
        if self.faulty:
            raise UserFacingError("errors.file_missing", path="x")
        return [
            TableRow(f"id-{n}", (f"file {n}.pdf", "All is well", str(n), "1.0"), "success" if n % 2 else "error")
            for n in range(start, start + most)
        ]


def shown(qtbot: QtBot, table: LargeTable, width: int = 900) -> LargeTable:
    """The table in a window of its own, with its columns."""
    qtbot.addWidget(table)
    table.resize(width, 400)
    table.show()
    qtbot.waitExposed(table)
    table.fit()
    return table


def test_a_hundred_thousand_rows_are_asked_for_only_where_they_are_looked_at(qtbot: QtBot) -> None:
    source, table = Source(), LargeTable(LIGHT, "Files", COLUMNS)
    table.show_rows(MANY, source.rows)
    shown(qtbot, table)
    assert table.model.rowCount() == MANY
    assert source.asked == [(0, PAGE)]
    QTest.keyClick(table.view, Qt.Key.Key_End)
    assert table.current() == f"id-{MANY - 1}"
    table.grab()
    assert len(source.asked) <= 3
    for start in range(0, MANY, PAGE):
        table.model.row(start)
    assert len(table.model._pages) <= KEPT
    last = table.model.index(MANY - 1, 0)
    assert table.model.data(last, Qt.ItemDataRole.ToolTipRole) == f"file {MANY - 1}.pdf"


def test_enter_and_a_double_click_open_the_row(qtbot: QtBot) -> None:
    table = LargeTable(LIGHT, "Files", COLUMNS)
    table.show_rows(MANY, Source().rows)
    shown(qtbot, table)
    opened: list[str] = []
    table.opened.connect(opened.append)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.view.hasFocus)
    assert table.current() == "id-0"
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    place = table.view.visualRect(table.model.index(3, 1)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["id-1", "id-3"]


def test_headings_that_can_order_do_so_by_mouse_and_by_keys_and_say_it(qtbot: QtBot) -> None:
    source, table = Source(), LargeTable(LIGHT, "Files", COLUMNS)
    told: list[tuple[int, bool]] = []

    def order(column: int, largest_first: bool) -> None:
        told.append((column, largest_first))
        table.show_rows(MANY, source.rows, (column, largest_first))

    table.arranged.connect(order)
    table.show_rows(MANY, source.rows)
    shown(qtbot, table)
    header = table.view.horizontalHeader()
    for column in (2, 2, 1):
        header.sectionClicked.emit(column)
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told == [(2, True), (2, False), (0, True)]
    assert table.model.headerData(0, Qt.Orientation.Horizontal) == "File \u2193"
    assert "Alt" in table.view.accessibleDescription()


def test_a_screen_reader_finds_name_headings_and_cells(qtbot: QtBot) -> None:
    table = LargeTable(LIGHT, "Files", COLUMNS)
    table.show_rows(MANY, Source().rows)
    shown(qtbot, table)
    heard = QAccessible.queryAccessibleInterface(table.view)
    assert heard.text(QAccessible.Text.Name) == "Files"
    names = [heard.child(place).text(QAccessible.Text.Name) for place in range(10)]
    assert [name for name in names if name] == [each.heading for each in COLUMNS] + [
        "file 0.pdf",
        "All is well",
        "0",
        "1.0",
    ]


def test_rows_that_come_at_the_end_leave_what_is_looked_at_where_it_is(qtbot: QtBot) -> None:
    table = LargeTable(LIGHT, "Files", COLUMNS, label("Nothing yet"))
    shown(qtbot, table)
    words = [text for text in table.findChildren(QLabel) if text.isVisible()]
    assert [text.text() for text in words] == ["Nothing yet"]
    table.show_rows(0, Source().rows)
    for count in (1, 150, 450):
        table.grow(count)
    assert not words[0].isVisible()
    table.view.setCurrentIndex(table.model.index(120, 0))
    table.grow(451)
    assert (table.current(), table.model.rowCount()) == ("id-120", 451)
    row = table.model.row(450)
    assert row is not None
    assert row.id == "id-450"


def test_a_source_that_fails_is_told_once_and_leaves_its_rows_blank(qtbot: QtBot) -> None:
    table = LargeTable(LIGHT, "Files", COLUMNS)
    with qtbot.waitSignal(table.failed) as told:
        table.show_rows(3, Source(faulty=True).rows)
        shown(qtbot, table)
    assert isinstance(told.args[0], UserFacingError)
    assert table.model.data(table.model.index(0, 0)) is None
    assert table.current() == ""


@pytest.mark.parametrize("width", [1200, 700, 420])
def test_columns_fit_in_their_room_and_the_spare_one_goes_first(qtbot: QtBot, width: int) -> None:
    table = LargeTable(LIGHT, "Files", COLUMNS)
    table.show_rows(MANY, Source().rows)
    shown(qtbot, table, width)
    assert table.view.horizontalHeader().length() <= table.view.viewport().width()
    assert not table.view.isColumnHidden(1)


def test_a_column_that_grows_takes_what_is_left_and_gives_way_first() -> None:
    assert widths([Wish(100), Wish(100, grows=True)], 500, 8) == [100, 400]
    assert widths([Wish(100), Wish(600, grows=True)], 500, 8) == [100, 400]
    assert widths([Wish(100), Wish(600, grows=True), Wish(90, spare=1)], 300, 8) == [100, 200, 0]
    assert widths([Wish(100), Wish(600, grows=True), Wish(90, spare=1)], 340, 8) == [100, 150, 90]
    assert widths([Wish(900), Wish(90)], 500, 8) == [240, 260]
    assert sum(widths([Wish(900), Wish(300), Wish(600, grows=True)], 320, 8)) <= 320


def test_tab_goes_past_a_table_that_has_no_rows(qtbot: QtBot) -> None:
    before, after = QPushButton("before"), QPushButton("after")
    table = LargeTable(LIGHT, "Empty", (Column("Name"),), QLabel("nothing"))
    window = holder(column_of(before, table, after))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    table.show_rows(1, lambda _start, _most: [TableRow("1", ("one",))])
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert window.focusWidget() is table.view
