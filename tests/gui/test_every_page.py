"""Every page in every look, in a small window and with long words: nothing faint, cut off, too small to hit, too wide.

All states of all pages are looked at in the same way, in every look and language, by `python3 dev.py pictures`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ehassess.app import compose
from ehassess.gui.desk import Desk
from ehassess.gui.theme import apply
from ehassess.tokens import CONTRAST, LIGHT, LOOKS
from tests.pictures.looked_at import cut_off, faint, faults, sideways, small_targets
from tests.pictures.padded import Padded, stretched
from tests.pictures.window_pages import SHOTS, Manner, stage

SHOWN = frozenset(
    {"start-empty", "start", "new", "organisation", "systems", "tasks", "question", "check", "result", "plan", "sign"}
    | {"office-list", "office-keys", "office-enrol-bad", "office-picture", "office-send-notice"}
    | {"circulars", "contribution", "incidents", "verify", "protection", "handover", "help", "tour", "settings"}
)
"""What most users see."""
PAGES_SHOWN = [shot for shot in SHOTS if shot.name in SHOWN]


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The program as composed, on a data folder of its own."""
    before = os.environ.get("EHASSESS_DATA", "")
    os.environ["EHASSESS_DATA"] = str(tmp_path_factory.mktemp("pages"))
    made = compose(qapp)
    yield made
    made.prefer(language="en", look="light", scale=100)
    made._pool.shutdown()
    made.leave()
    made.window.close()
    os.environ["EHASSESS_DATA"] = before


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize("look", LOOKS)
def test_no_page_has_faint_words_small_targets_or_anything_cut_off(
    qapp: QApplication, desk: Desk, tmp_path: Path, look: str
) -> None:
    """A third of the pages in each look."""
    manner = Manner("", "fr", look, (1024, 640))
    found = {}
    for shot in PAGES_SHOWN[list(LOOKS).index(look) :: len(LOOKS)]:
        stage(qapp, desk, shot, manner, tmp_path)
        found[shot.name] = faults(desk.window)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_words_longer_by_two_fifths_are_cut_off_nowhere(qapp: QApplication, desk: Desk, tmp_path: Path) -> None:
    longer = Padded()
    qapp.installTranslator(longer)
    try:
        found = {}
        for shot in PAGES_SHOWN:
            stage(qapp, desk, shot, Manner("", "en", "light", (1024, 640)), tmp_path)
            found[shot.name] = [*cut_off(desk.window), *sideways(desk.window)]
        assert {name: wrong for name, wrong in found.items() if wrong} == {}
    finally:
        qapp.removeTranslator(longer)


def test_a_stretched_text_keeps_its_gaps_and_is_longer() -> None:
    assert stretched("Saved at {0}, {name}").endswith(" {0}, {name}]")
    assert stretched("{0}") == "[{0}]"
    assert stretched("Continue") == "[Cóóntínúé]"
    assert len(stretched("Works without internet")) == round(22 * 1.4)


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_eye_that_looks_for_faults_sees_them(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    window.setProperty("ground", "canvas")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    apply(qapp, window, LIGHT)
    qtbot.addWidget(window)
    window.resize(400, 200)
    pale, narrow, small = (
        QLabel("hardly to be read", window),
        QLabel("too long for it", window),
        QPushButton("x", window),
    )
    pale.setStyleSheet("color: #B0B4B0")
    pale.setGeometry(10, 10, 200, 24)
    narrow.setGeometry(10, 50, 30, 24)
    small.setStyleSheet("min-height: 0; padding: 0")
    small.setGeometry(10, 90, 20, 20)
    window.show()
    assert [fault.split(",")[0] for fault in faint(window)] == ["faint"]
    assert len(cut_off(window)) == 1
    assert small_targets(window) == ["target 20 x 20: QPushButton “x”"]


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_another_look_reaches_a_window_that_was_not_shown_yet(qtbot: QtBot, qapp: QApplication) -> None:
    """Qt kept the rules of the first sheet for whatever came into the window."""
    window = QWidget()
    qtbot.addWidget(window)
    apply(qapp, window, LIGHT)
    text = QLabel("some words", window)
    text.ensurePolished()
    apply(qapp, window, CONTRAST)
    window.resize(QSize(200, 60))
    window.show()
    assert text.palette().windowText().color().name().upper() == CONTRAST.text
