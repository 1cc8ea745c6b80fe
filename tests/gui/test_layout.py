"""How a page is laid out: its heading stays in view, its figures stand in columns, one button is loud."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Remark
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.pages.organisation_effect import EffectCard
from ehassess.gui.pages.question_extras import Extras
from ehassess.gui.theme import apply
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import page
from ehassess.gui.widgets.reveal import reveal, scrolled_to
from ehassess.paths import pack_folder
from ehassess.tokens import LIGHT, LOOKS, S4, Look
from tests.pictures.looked_at import loud_buttons


@pytest.fixture(scope="module")
def pack() -> Questionnaire:
    """The questions that ship."""
    return load_questionnaire(pack_folder())


def block(height: int) -> QWidget:
    """A part of a page."""
    made = QWidget()
    made.setFixedHeight(height)
    return made


def test_a_message_below_the_heading_is_shown_without_scrolling_the_heading_away(qtbot: QtBot) -> None:
    message = block(100)
    made = page(block(60), message, block(2000))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    reveal(made, message)
    assert scrolled_to(made) == 0


def test_a_part_far_below_comes_to_the_top_with_a_little_air(qtbot: QtBot) -> None:
    part = block(100)
    made = page(block(900), part, block(2000))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    reveal(made, part)
    assert scrolled_to(made) == part.y() - S4


def test_the_minutes_of_all_stages_stand_in_one_column(qtbot: QtBot, pack: Questionnaire) -> None:
    made = EffectCard(LIGHT, pack, pack.texts["en"])
    qtbot.addWidget(made)
    made.setFixedWidth(304)
    made.show_profile(Profile(kind="clinic", size=2))
    made.show()
    minutes = [text for text in made.findChildren(QLabel) if text.text().endswith(" min")]
    assert len(minutes) == 4
    assert len({text.mapTo(made, text.rect().topLeft()).x() for text in minutes}) == 1


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_field_with_a_fault_is_as_tall_as_without(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    holder, field = QWidget(), QLineEdit()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(field)
    apply(qapp, holder, look)
    plain = field.sizeHint().height()
    field.setProperty("fault", True)
    field.style().unpolish(field)
    field.style().polish(field)
    assert field.sizeHint().height() == plain


def test_two_loud_buttons_on_a_page_are_found(qtbot: QtBot) -> None:
    made = page(button("Continue", "primary"), button("Open", "primary"))
    qtbot.addWidget(made)
    made.show()
    assert len(loud_buttons(made)) == 1
    assert not loud_buttons(block(10))


def test_the_buttons_below_a_question_have_one_gap_between_icon_and_words(qtbot: QtBot) -> None:
    made = Extras(LIGHT)
    qtbot.addWidget(made)
    made.show_question(Remark("GOV-02"), (), frozenset())
    buttons = made.findChildren(QPushButton)
    assert len(buttons) == 4
    assert len({each.iconSize().width() for each in buttons}) == 1
