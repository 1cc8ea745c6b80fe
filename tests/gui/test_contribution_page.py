"""A lesson for all others: each line of the file is seen first, own names are refused, none is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.people import Role
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import contribution
from ehassess.gui.desk import Desk
from ehassess.gui.pages.contribution import ContributionPage
from ehassess.gui.settings import SettingsFile
from ehassess.submission.contribution import LONGEST, read
from tests.gui.results_desk import BUILDERS, answered, close, open_dossier, pressable, shown, text_of

LESSON = "All files were locked on a Monday. A copy off line saved us."


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A practice with a name, a person and a telephone."""
    pages = {**BUILDERS, "contribution": contribution.build}
    made = Desk(qapp, pages, lambda: pack, SettingsFile(tmp_path / "settings.json"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.YES))
    provider = replace(made.session.state.provider, phone="+00 1 23 45 67", contact="Ada Exemplar")
    made.session.details.set_provider(provider)
    made.session.people.add_person("Max Probemann", Role.IT)
    made.show("tasks")
    made.show("contribution")
    yield made
    close(made)


def page_of(qtbot: QtBot, desk: Desk) -> ContributionPage:
    page = shown(qtbot, desk)
    assert isinstance(page, ContributionPage)
    return page


def fill(page: ContributionPage, lesson: str = LESSON) -> None:
    """The first risk, its first measure, a lesson."""
    page.helped.list.setCurrentIndex(1)
    next(iter(page.helped.ticks.values())).setChecked(True)
    page.lesson.setPlainText(lesson)


def test_every_line_of_the_file_is_shown_before_it_is_saved_and_nothing_else_is_in_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, chosen = page_of(qtbot, desk), tmp_path / "lesson.zip"
    fill(page)
    said = text_of(page).replace("\u200b", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(chosen), ""))
    pressable(page, "Save the file").click()
    found = read(chosen.read_bytes())
    for value in (found.kind, str(found.size), found.scenario, found.lesson, *found.measures):
        assert value in said
    assert (found.lesson, len(found.measures)) == (LESSON, 1)
    for own in ("Sample practice", "Exemplar", "Probemann", desk.session.state.dossier_id):
        assert own.encode() not in chosen.read_bytes()
    assert "The lesson is saved" in text_of(desk.window)


@pytest.mark.parametrize(
    ("lesson", "found"),
    [
        ("At sample practice all stood still.", "Sample practice"),
        ("Mrs Exemplar called the police.", "Exemplar"),
        ("Probemann pulled the plug.", "Probemann"),
        ("Call us: 001234567.", "+00 1 23 45 67"),
    ],
)
def test_a_lesson_that_names_somebody_of_the_dossier_is_refused(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, lesson: str, found: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: pytest.fail("nothing may be saved"))
    page = page_of(qtbot, desk)
    fill(page, lesson)
    pressable(page, "Save the file").click()
    assert f"names somebody or something of your dossier: {found}" in text_of(desk.window).replace("\u200b", "")


def test_what_looks_like_a_name_is_warned_of_while_one_writes(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    fill(page, "Dr Someone wrote to help@elsewhere.example and called 01 02 03 04 05.")
    said = text_of(page).replace("\u200b", "")
    assert "This may name somebody" in said
    for hint in ("Dr Someone", "help@elsewhere.example", "01 02 03 04 05"):
        assert hint in said
    page.lesson.setPlainText(LESSON)
    assert "This may name somebody" not in text_of(page)


def test_what_is_missing_or_too_long_is_said(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    pressable(page, "Save the file").click()
    assert "Choose the risk that it was" in text_of(page)
    page.helped.list.setCurrentIndex(2)
    pressable(page, "Save the file").click()
    assert "Write what others can learn from it" in text_of(page)
    page.lesson.setPlainText("x" * (LONGEST + 7))
    pressable(page, "Save the file").click()
    assert "The lesson is too long by 7 characters" in text_of(page)


def test_a_draft_is_there_again_in_another_language_and_after_a_look_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    fill(page_of(qtbot, desk))
    desk.prefer(language="fr")
    page = page_of(qtbot, desk)
    assert (page.lesson.toPlainText(), len(page.helped.measures)) == (LESSON, 1)
    assert "Le fichier contiendra exactement ceci" in text_of(page)
    desk.show("result")
    desk.back()
    assert page_of(qtbot, desk).lesson.toPlainText() == LESSON
