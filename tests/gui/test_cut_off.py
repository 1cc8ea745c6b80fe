"""The program ended without closing the dossier: the next start says so once, and everything is there."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.settings import SettingsFile
from tests.gui.dossier_desk import a_dossier, composed, open_it, press, seen, wait_for

CHILD = """
import os, signal, sys, time
from PySide6.QtWidgets import QApplication
from ehassess.app import compose
from ehassess.gui.acts.files import open_dossier
from pathlib import Path
app = QApplication([])
desk = compose(app)
desk.show("start")
open_dossier(desk, Path(sys.argv[1]))
end = time.monotonic() + 40
while not desk.is_open and time.monotonic() < end:
    app.processEvents()
desk.show("question")
desk.window.page.answers.cards[0].click()
os.kill(os.getpid(), signal.SIGKILL)
"""
TOLD = "The program ended without closing this dossier"


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire) -> Iterator[Desk]:
    here = composed(qapp, pack)
    yield here
    here.leave()
    here.window.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_the_next_start_says_once_that_all_is_there(
    qtbot: QtBot, qapp: QApplication, pack: Questionnaire, tmp_path: Path
) -> None:
    path = a_dossier(tmp_path / "sample.ehassess", pack, None)
    died = subprocess.run([sys.executable, "-c", CHILD, str(path)], capture_output=True, timeout=120)
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    assert SettingsFile().load().open_now == str(path)
    here = composed(qapp, pack)
    press(here.window, "Continue")
    wait_for(qtbot, here, TOLD)
    assert "Everything that was saved is here: Saved at" in seen(here)
    assert len(here.session.state.answers) == 4, "the three of before, and the one right before the end"
    here.show("start")
    assert SettingsFile().load().open_now == ""
    open_it(qtbot, here, path)
    assert TOLD not in seen(here)
    here.leave()
    here.window.close()


def test_a_dossier_that_was_closed_opens_without_a_word_and_shows_where_it_lies(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    path = a_dossier(tmp_path / "sample.ehassess", pack, None)
    open_it(qtbot, desk, path)
    assert TOLD not in seen(desk)
    desk.show("start")
    assert f"in {tmp_path}" in seen(desk), "where it lies"
