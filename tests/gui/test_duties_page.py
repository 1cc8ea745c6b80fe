"""Duties and alerts: the clock, the laws with their reason, the outcome, the notices, and the country behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import duties, organisation, tasks
from ehassess.gui.desk import Desk
from ehassess.gui.pages.duties import DutiesPage
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.settings import SettingsFile
from tests.gui.results_desk import BUILDERS, Elsewhere, answered, close, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a practice on it that answered everything with yes, but for two items."""
    pages = {**BUILDERS, "duties": duties.build, "organisation": organisation.build, "tasks": tasks.build}
    made = Desk(qapp, pages, lambda: pack, SettingsFile(tmp_path / "settings.json"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.YES, BCP_03=Choice.NO, INC_01=Choice.UNKNOWN))
    yield made
    close(made)


def page_of(qtbot: QtBot, desk: Desk) -> DutiesPage:
    page = shown(qtbot, desk)
    assert isinstance(page, DutiesPage)
    return page


def test_the_task_list_leads_to_it(qtbot: QtBot, desk: Desk) -> None:
    desk.show("tasks")
    assert desk.window.page is not None
    pressable(desk.window.page, "Duties and alerts").click()
    said = text_of(page_of(qtbot, desk))
    assert "Country: Another country of Europe" in said
    assert "within 72 hours of becoming aware\nData protection authority of your country, GDPR 33(1)" in said


def test_laws_say_why_they_apply_and_nis2_does_not_unless_one_said_so(qtbot: QtBot, desk: Desk) -> None:
    desk.show("duties")
    said = text_of(page_of(qtbot, desk))
    assert "Because you did not say that NIS2 applies to you" in said
    assert "early warning" not in said
    profile = desk.session.state.profile
    desk.session.details.set_profile(replace(profile, facts={**profile.facts, "nis2_scope": True}))
    desk.show("duties")
    assert "Send the early warning." in text_of(page_of(qtbot, desk))


def test_the_outcome_says_what_is_missing_and_leads_there(qtbot: QtBot, desk: Desk) -> None:
    desk.show("duties")
    page = page_of(qtbot, desk)
    assert "On the way" in text_of(page)
    pressable(page, "Restoring has been tried").click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": "BCP-03"}


def test_another_country_brings_its_own_laws(qtbot: QtBot, desk: Desk) -> None:
    desk.show("duties")
    pressable(page_of(qtbot, desk), "Change").click()
    form = desk.window.page
    assert isinstance(form, OrganisationPage)
    assert form.country.currentText() == "Another country of Europe"
    form.country.setCurrentIndex(form.country.findText("France"))
    form.country.activated.emit(form.country.currentIndex())
    assert desk.session.state.provider.country == "fr"
    desk.show("organisation")
    again = desk.window.page
    assert isinstance(again, OrganisationPage)
    assert again.country.currentText() == "France"
    desk.show("duties")
    said = text_of(page_of(qtbot, desk))
    assert "CNIL" in said
    assert "Certified hosting of health data (HDS)" in said


def test_it_speaks_french_and_every_link_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    desk.prefer(language="fr")
    desk.show("duties")
    page = page_of(qtbot, desk)
    said = text_of(page)
    assert "Un incident\u202f? Qui prévenir, et dans quel délai" in said
    assert "dans les 72 heures après la découverte" in said
    link = pressable(page, "La restauration a été essayée")
    assert link.accessibleName() == "Question\u202f: La restauration a été essayée"


def test_a_pack_without_countries_leaves_the_outcome_and_the_choice_out(qtbot: QtBot, desk: Desk) -> None:
    pack = desk.questionnaire
    texts = {name: replace(each, countries={}) for name, each in pack.texts.items()}
    desk._pack = replace(pack, profiles=(), bulletins=(), texts=texts)
    desk.show("duties")
    said = text_of(page_of(qtbot, desk))
    assert "What your authority expects" not in said
    desk.show("organisation")
    assert isinstance(desk.window.page, OrganisationPage)
    assert desk.window.page.country.count() == 0
