"""The whole way through the real window with clicks and keys only: from nothing to a signed report that verifies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.app import compose
from ehassess.gui.desk import Desk
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.new import NewPage
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.pages.signed import SignedPage
from ehassess.gui.pages.systems import SystemsPage
from ehassess.gui.pages.tasks import TasksPage
from ehassess.gui.pages.verify import VerifyPage
from ehassess.gui.widgets.later import Later
from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission

PATIENCE = 120_000
PASSPHRASE = "a plain sentence"
NAME = "Sample practice"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The program as it starts for a new user, in English; the user's documents are in a folder of the test."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "Documents").mkdir()
    made = compose(qapp)
    made.prefer(language="en", look="light")
    made.show("start")
    made.window.show()
    made.window.activateWindow()
    yield made
    made._pool.shutdown()
    made.leave()
    made.window.close()
    made.window.deleteLater()


class Hand:
    """A user: looks at the page, presses what has words, types, waits for what comes."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        """At this desk."""
        self.qtbot, self.desk = qtbot, desk

    @property
    def page(self) -> QWidget:
        """What is shown, once it is there."""
        shown = self.desk.window.page
        if isinstance(shown, Later):
            self.qtbot.waitUntil(lambda: shown.page is not None, timeout=PATIENCE)
            assert shown.page is not None
            return shown.page
        assert shown is not None
        return shown

    def seen(self) -> str:
        """All visible words of the window."""
        window = self.desk.window
        labels = [text.text() for text in window.findChildren(QLabel) if text.isVisible()]
        return "\n".join(labels + [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()])

    def press(self, words: str) -> None:
        """Click the button with these words."""
        window = self.desk.window
        self.qtbot.waitUntil(lambda: bool(self._found(window, words)), timeout=PATIENCE)
        QTest.mouseClick(self._found(window, words)[0], Qt.MouseButton.LeftButton)

    def key(self, key: str) -> None:
        """Press a key where the focus is."""
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
        holding = QApplication.focusWidget()
        assert holding is not None
        QTest.keyClicks(holding, key)

    def type_in(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        field = next(f for f in self.page.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisible())
        field.clear()
        QTest.keyClicks(field, text)

    def arrive(self, kind: type[QWidget]) -> None:
        """Wait for a page of this kind."""
        self.qtbot.waitUntil(lambda: isinstance(self.page, kind), timeout=PATIENCE)

    @staticmethod
    def _found(within: QWidget, words: str) -> list[QAbstractButton]:
        return [b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisible()]


def begin(hand: Hand) -> None:
    """A new dossier, the usual facts, the usual systems."""
    hand.press("Start a new dossier")
    hand.arrive(NewPage)
    hand.type_in("Name of the care provider", NAME)
    kinds = hand.page.findChild(QComboBox)
    assert isinstance(kinds, QComboBox)
    kinds.setFocus()
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    hand.press("Without a passphrase")
    hand.press("Continue")
    hand.arrive(OrganisationPage)
    hand.press("Continue")
    hand.arrive(SystemsPage)
    hand.press("Continue")
    hand.arrive(TasksPage)


def has_answer(desk: Desk, question: str) -> bool:
    """Whether the answer is on disk."""
    return question in desk.session.state.answers


def answer_all(hand: Hand) -> int:
    """Answer every question: by key, by click, and now and then not with yes; gives how many pages it took."""
    for step in range(400):
        page = hand.page
        if isinstance(page, QuestionPage):
            asked = page.model.question_id
            card = page.answers.group.button(0 if step % 5 else 2)
            if step < 3:
                hand.key("1" if step % 5 else "3")
                hand.qtbot.waitUntil(partial(has_answer, hand.desk, asked), timeout=PATIENCE)
            else:
                QTest.mouseClick(card, Qt.MouseButton.LeftButton)
            hand.press("Continue")
        elif isinstance(page, CheckPage):
            if hand._found(page, "Yes"):
                hand.press("Yes")
            hand.press("Continue")
        elif "All questions are answered" in hand.seen():
            return step
        else:
            hand.press("Start" if hand._found(page, "Start") else "Continue")
    raise AssertionError("the questions do not come to an end")


def sign(hand: Hand) -> None:
    """Declare, make an identity, sign."""
    hand.press("Sign")
    hand.arrive(SignPage)
    hand.press("I have read this and declare it")
    hand.type_in("Your name", "Dr Sample")
    hand.type_in("Your role", "Owner")
    hand.type_in("Passphrase of the identity", PASSPHRASE)
    hand.type_in("The same passphrase again", PASSPHRASE)
    hand.press("Sign and create the report")
    hand.arrive(SignedPage)


def test_a_manager_comes_from_nothing_to_a_signed_report_that_verifies(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    hand = Hand(qtbot, desk)
    begin(hand)
    answer_all(hand)
    assert len(desk.session.interview().open_controls()) == 0
    hand.press("See the result")
    hand.arrive(ResultPage)
    hand.press("See the plan")
    hand.arrive(PlanPage)
    measure = next(iter(hand.page.lines.values()))  # type: ignore[attr-defined]  # a PlanPage
    QTest.mouseClick(measure.card.tick, Qt.MouseButton.LeftButton)
    assert len(desk.session.state.decisions) == 1
    sign(hand)
    assert "Your report is signed, saved and checked" in hand.seen()
    hand.press("See it as a receiver does")
    hand.arrive(VerifyPage)
    qtbot.waitUntil(lambda: "Authentic and complete" in hand.seen(), timeout=PATIENCE)

    files = list((tmp_path / "Documents").rglob("*.pdf"))
    assert [file.name.startswith("Sample-practice") for file in files] == [True]
    key = desk.preferences.trusted[0].fingerprint
    verdict = verify_submission(files[0].read_bytes(), frozenset({key}), shipped_packs())
    assert verdict.accepted
    assert verdict.report is not None
    assert verdict.report.provider.name == NAME
    assert len(verdict.report.answers) == len(desk.session.interview().controls)


@pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "xcb" or not (shutil.which("xvfb-run") or shutil.which("Xvfb")),
    reason="needs Xvfb, and is what starts it",
)
def test_the_window_starts_on_a_real_display_server(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ehassess.app import compose\n"
        "app = QApplication(sys.argv)\n"
        "desk = compose(app)\n"
        "desk.show('start')\n"
        "desk.window.show()\n"
        "def look():\n"
        "    print(app.platformName(), desk.window.isVisible(), desk.window.grab().width())\n"
        "    app.quit()\n"
        "QTimer.singleShot(500, look)\n"
        "app.exec()\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "EHASSESS_DATA": str(tmp_path)}
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, "-c", script]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout.split()[:2]) == (0, ["xcb", "True"]), ended.stderr
