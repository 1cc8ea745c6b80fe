"""The guide in the window: found by F1, by search and by the list, with pictures that a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.guide import Commands, Grid, Picture, plain, texts
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import guide as acts
from ehassess.gui.desk import Desk
from ehassess.gui.pages.guide import GuidePage
from ehassess.gui.pages.help import HelpPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.places import PAGES
from ehassess.gui.widgets.guide_blocks import Shown
from ehassess.submission.guides import GUIDES, guide
from tests.gui.questions_desk import close_desk, open_desk, page_of, press, words_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(qapp, pack, tmp_path)
    yield made
    close_desk(qapp, made)


def focused(desk: Desk) -> QWidget:
    """Where a key goes."""
    inside: QWidget | None = desk.window.focusWidget()
    return desk.window if inside is None else inside


def test_every_page_has_a_chapter_that_there_is() -> None:
    known = {chapter.id for chapter in guide("user", "en").chapters}
    assert set(acts.CHAPTERS.values()) <= known
    told = {page for page in PAGES if page in acts.CHAPTERS or page.startswith(acts.OF_AUTHORITIES)}
    assert set(acts.CHAPTERS) <= set(PAGES)
    assert set(PAGES) - told == {"help", "guide"}


@pytest.mark.parametrize(
    ("page", "title"), [("plan", "Make your plan"), ("data", "Where your data is"), ("start", "Yo")]
)
def test_f1_opens_the_chapter_that_fits_the_page(qtbot: QtBot, desk: Desk, page: str, title: str) -> None:
    desk.show(page)
    qtbot.wait(80)  # keys are hung once the window is there
    QTest.keyClick(focused(desk), Qt.Key.Key_F1)
    shown = page_of(desk, GuidePage)
    assert shown.heading.text().startswith(title)
    assert shown.heading.hasFocus()
    desk.back()
    assert desk.trail[-1].page == page


def test_f1_at_a_question_turns_the_help_beside_it(qtbot: QtBot, desk: Desk) -> None:
    desk.show("question", question=desk.session.interview().controls[0].id)
    qtbot.wait(80)
    page = page_of(desk, QuestionPage)
    before = page.help.isVisible()
    QTest.keyClick(focused(desk), Qt.Key.Key_F1)
    assert page_of(desk, QuestionPage) is page
    assert page.help.isVisible() is not before


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", GUIDES)
def test_every_chapter_says_all_it_has_to_say(qapp: QApplication, desk: Desk, name: str, language: str) -> None:
    desk.prefer(language=language)
    for chapter in guide(name, language).chapters:
        desk.show("guide", guide=name, chapter=chapter.id)
        page = page_of(desk, GuidePage)
        said = words_of(page)
        pictures = {picture.accessibleName() for picture in page.findChildren(Shown)}
        assert pictures == {block.says for block in chapter.blocks if isinstance(block, Picture)}
        typed = {line for block in chapter.blocks if isinstance(block, Commands) for line in block.lines}
        heads = {plain(head) for block in chapter.blocks if isinstance(block, Grid) for head in block.heads}
        for text in texts(chapter):
            assert text in said or text in pictures | typed | heads, text


def test_one_goes_from_chapter_to_chapter_and_from_guide_to_guide(qtbot: QtBot, desk: Desk) -> None:
    desk.show("help")
    press(qtbot, page_of(desk, HelpPage), "Read the guide")
    first, second = guide("user", "en").chapters[:2]
    assert page_of(desk, GuidePage).heading.text() == first.title
    press(qtbot, page_of(desk, GuidePage), f"Next: {second.title}")
    assert page_of(desk, GuidePage).heading.text() == second.title
    press(qtbot, page_of(desk, GuidePage), "Your first dossier")
    press(qtbot, page_of(desk, GuidePage), "Passphrase and recovery sheet")
    assert page_of(desk, GuidePage).heading.text() == "Passphrase and recovery sheet"
    page_of(desk, GuidePage).guide_wanted.emit("authority")
    assert page_of(desk, GuidePage).heading.text() == guide("authority", "en").chapters[0].title
    press(qtbot, page_of(desk, GuidePage), "Help")
    assert desk.trail[-1].page == "help"


def test_search_on_the_help_page_finds_chapters(qtbot: QtBot, desk: Desk) -> None:
    desk.show("help")
    page = page_of(desk, HelpPage)
    QTest.keyClicks(page.sought, "recovery sheet")
    qtbot.waitUntil(lambda: "Chapter of the guide" in words_of(page))
    press(qtbot, page, "Passphrase and recovery sheet")
    assert page_of(desk, GuidePage).heading.text() == "Passphrase and recovery sheet"


def test_a_guide_is_saved_as_a_pdf(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("guide", guide="privacy")
    out = tmp_path / "privacy.pdf"
    acts.save(desk, "privacy", out)
    qtbot.waitUntil(lambda: "The guide is saved" in words_of(desk.window), timeout=20_000)
    assert out.read_bytes().startswith(b"%PDF-1.7")


def test_pages_of_an_authority_lead_to_the_guide_of_authorities(desk: Desk) -> None:
    desk.show("guide", about="authority-list")
    assert page_of(desk, GuidePage).choose.currentText() == "Guide for authorities"


def test_a_colon_stands_in_a_french_guide_as_in_french(qapp: QApplication, desk: Desk) -> None:
    desk.prefer(language="fr")
    desk.show("guide", guide="it", chapter="rollout")
    told = words_of(page_of(desk, GuidePage))
    assert "Commande\u00a0: " in told
    assert "Commande: " not in told
