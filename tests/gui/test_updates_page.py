"""The page about versions: what this computer has, newer questions from a stick, and a sentence for what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shipping.questions import trial_key

from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.files import open_dossier
from ehassess.gui.acts.updates import facts_of, take
from ehassess.gui.desk import Desk
from ehassess.gui.opening import made, now
from ehassess.gui.pages.updates import UpdatesPage
from ehassess.gui.places import Places
from ehassess.gui.questions_in_use import QuestionsInUse
from ehassess.gui.settings import SettingsFile
from ehassess.submission.question_sets import QuestionSets, sealed
from tests.gui.dossier_desk import page_of, press, seen, wait_for


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A window as the program composes it, on a data folder of its own."""
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path / "data"))
    here = Desk(qapp, Places(), QuestionsInUse(), SettingsFile())
    here.prefer(language="en", look="light")
    here.show("start")
    here.window.show()
    yield here
    here.leave()
    here.window.close()


def stick(folder: Path, pack: Questionnaire, version: str, key: Ed25519PrivateKey | None = None) -> Path:
    """A signed file with the same questions in another version."""
    path = folder / f"questions-{version}.ehpack"
    path.write_bytes(sealed(replace(pack, version=version, digest=version[0] * 64), key or trial_key()))
    return path


def test_settings_and_help_lead_to_it_and_nothing_on_it_connects(desk: Desk, pack: Questionnaire) -> None:
    for place in ("settings", "help"):
        desk.show(place)
        assert "Version and updates" in seen(desk)
    desk.show("settings")
    page = desk.window.page
    assert page is not None
    press(page, "Show")
    said = seen(desk)
    assert f"version {pack.version} of" in said
    assert "never looks for news on the internet" in said
    assert "open the installer" in said
    assert "trial version" not in said, "a checkout is no build that somebody gave out"
    press(page_of(desk, UpdatesPage), "Settings")
    assert "Every change acts at once" in seen(desk)


def test_questions_from_a_stick_are_asked_at_once(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show("updates")
    chosen = stick(tmp_path, pack, "1.1.0")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(chosen), ""))
    press(page_of(desk, UpdatesPage), "Load questions from a file")
    wait_for(qtbot, desk, "Version 1.1.0 of the questions was taken in")
    assert "version 1.1.0 of" in seen(desk)
    assert desk.questionnaire.version == "1.1.0"


def test_an_open_dossier_keeps_its_questions_until_it_is_opened_again(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    path = tmp_path / "practice.ehassess"
    made(path, lambda: pack, Provider(), "gp", passphrase=None, language="en", overwrite=False).close()
    open_dossier(desk, path)
    qtbot.waitUntil(lambda: desk.is_open, timeout=30_000)
    desk.show("updates")
    take(desk, stick(tmp_path, pack, "1.1.0"))
    wait_for(qtbot, desk, "Version 1.1.0 of the questions is ready")
    assert (desk.questionnaire.version, desk.session.questionnaire.version) == ("1.0.0", "1.0.0")
    desk.show("start")
    open_dossier(desk, path)
    qtbot.waitUntil(lambda: desk.is_open and desk.session.questionnaire.version == "1.1.0", timeout=30_000)
    desk.show("updates")
    assert "is ready" not in seen(desk)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("older", "version 1.0.0 is in use already"),
        ("key", "not signed by the makers"),
        ("cut", "is damaged"),
        ("gone", "There is no file"),
    ],
)
def test_what_is_refused_is_told_and_changes_nothing(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, what: str, said: str
) -> None:
    desk.show("updates")
    file = stick(
        tmp_path, pack, "0.9.0" if what == "older" else "1.1.0", Ed25519PrivateKey.generate() if what == "key" else None
    )
    if what == "cut":
        file.write_bytes(file.read_bytes()[:1000])
    if what == "gone":
        file.unlink()
    take(desk, file)
    wait_for(qtbot, desk, said)
    assert (QuestionSets().stamp(), desk.questionnaire.version) == ((), "1.0.0")


def test_a_dossier_of_newer_questions_says_what_to_do_and_stays_as_it_is(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    path, newer = tmp_path / "practice.ehassess", replace(pack, version="1.1.0")
    made(path, lambda: newer, Provider(), "gp", passphrase=None, language="en", overwrite=False).close()
    before = path.read_bytes()
    open_dossier(desk, path)
    wait_for(qtbot, desk, "questions of version 1.1.0, and this computer has version 1.0.0")
    assert path.read_bytes() == before


def test_age_and_trial_are_told(desk: Desk) -> None:
    facts = facts_of(desk, now().date())
    for days, words in (
        (3, "less than a month old"),
        (40, "one month old"),
        (200, "6 months old"),
        (900, "2 years old"),
    ):
        desk.window.put(UpdatesPage(desk.look, replace(facts, days=days, trial=days == 3)), "settings")
        said = seen(desk)
        assert words in said
        assert ("more than a year old" in said) is (days > 366)
        assert ("This is a trial version" in said) is (days == 3)
