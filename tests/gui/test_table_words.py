"""A table beside other cards in a small window: no word of a row's name is cut off, however long the headings are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ehassess.gui.theme import apply
from ehassess.gui.widgets.table import Table
from ehassess.tokens import LIGHT

HEADINGS = ("Bereich", "Heute", "Erreichbar", "Beantwortet", "Kernpunkte offen")
NAMES = (
    "Telemedizin und Telemonitoring",
    "Datensicherung und Weiterarbeit",
    "Vorfälle, Meldungen und Austausch",
    "Konten, Passwörter und Zugriffsrechte",
    "Elektronische Patientenakten",
)
ROOM = 425
"""Pixels beside the other cards of the result where the window is 1024 wide."""
TAKEN = 8 + 2 * 3
"""Of a cell by its right edge and what Qt leaves free beside words."""


@pytest.mark.parametrize("wide", [ROOM, 800])
def test_names_of_rows_are_whole_beside_long_headings(qapp: QApplication, qtbot: QtBot, wide: int) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    apply(qapp, place, LIGHT)
    table = Table(LIGHT, "Bereiche", HEADINGS, [(n, "44", "100", "10 von 10", "5") for n in NAMES], (1, 2, 3, 4))
    table.setParent(place)
    place.show()
    table.resize(wide, table.height())
    words = table.fontMetrics()

    def whole() -> None:
        held = table.columnWidth(0) - TAKEN
        assert max(words.horizontalAdvance(word) for name in NAMES for word in name.split()) <= held
        for row, name in enumerate(NAMES):
            box = words.boundingRect(QRect(0, 0, held, 1000), int(Qt.TextFlag.TextWordWrap), name)
            assert box.height() <= table.rowHeight(row)
        assert table.horizontalHeader().length() <= table.viewport().width()

    qtbot.waitUntil(whole)
    assert ("\n" in str(table.model().headerData(4, Qt.Orientation.Horizontal))) == (wide == ROOM)
