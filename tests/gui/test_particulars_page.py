"""What the authority asks can be stated, is saved when a line is left, may stay empty, and never holds up signing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import AcceptedRisk, DossierState, Records
from ehassess.domain.obligations import identifiers_for, words_for
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now, opened
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.particulars import ParticularsPage
from ehassess.gui.pages.particulars_model import read_day, unstated
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.places import Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.rows import Banner
from tests.gui.results_desk import answered, close, field, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk with every real page and a dossier in which everything is answered."""
    made = Desk(qapp, Places(), lambda: pack, SettingsFile(tmp_path / "settings.ini"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.PARTLY))
    yield made
    close(made)


def particulars(desk: Desk) -> ParticularsPage:
    """The page, reached from that of the organisation."""
    desk.show("organisation")
    assert isinstance(desk.window.page, OrganisationPage)
    link(desk.window.page, "Fill in what the authority asks").click()
    assert isinstance(desk.window.page, ParticularsPage)
    return desk.window.page


def link(page: QWidget, words: str) -> WrapLink:
    """The link with these words."""
    return next(each for each in page.findChildren(WrapLink) if each.text() == words)


def write(line: QLineEdit, words: str) -> None:
    """Write in a field in place of what stands there, and leave it."""
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def on_disk(desk: Desk) -> DossierState:
    """What the file says once it was closed and opened again."""
    path, pack = desk.session.path, desk.questionnaire
    desk.leave()
    with opened(path, lambda: pack, None) as again:
        return again.state


def test_everything_written_is_in_the_dossier_when_it_is_opened_again(desk: Desk) -> None:
    page = particulars(desk)
    for name, words in (
        ("What kind of number", "FINESS"),
        ("The number", "000000000"),
        ("Address", "1 Sample Street"),
        ("What you do, in one line", "General medicine"),
        ("What is left out of this assessment, and why", "The annex: closed"),
        ("Contact for security questions", "Sam Ample"),
        ("Deputy", "Ann Other"),
        ("Telephone", "00 00"),
        ("E-mail", "sam@example.org"),
        ("When was a backup last restored as a test?", "3/2/2026"),
        ("When was an emergency last practised?", "2025-12-01"),
        ("How many security incidents in the last twelve months?", "2"),
        ("How many of these were reported to an authority?", "1"),
    ):
        write(field(page, name), words)
    assert "not stated" not in text_of(page)
    state = on_disk(desk)
    assert state.provider == replace(
        Provider("Sample practice", (("FINESS", "000000000"),), "1 Sample Street"),
        contact="Sam Ample",
        deputy="Ann Other",
        phone="00 00",
        email="sam@example.org",
        services="General medicine",
        scope="The annex: closed",
    )
    assert state.records == Records(date(2026, 2, 3), date(2025, 12, 1), 2, 1)


def test_nothing_is_filled_in_beforehand_and_done_leads_back_without_a_word(desk: Desk) -> None:
    page = particulars(desk)
    assert [line.text() for line in page.findChildren(QLineEdit) if line.text()] == []
    assert "8 things not stated yet" in text_of(page)
    pressable(page, "Done").click()
    assert isinstance(desk.window.page, OrganisationPage)
    assert on_disk(desk).records == Records()


def test_a_day_is_repeated_in_words_and_can_be_emptied_again(desk: Desk) -> None:
    page = particulars(desk)
    day = page.records.restore_test
    assert not day.never.isVisibleTo(page)
    write(day.field, "3.2.2026")
    assert day.field.text() == "03/02/2026"
    assert "Tuesday 3 February 2026" in text_of(page).replace("\u00a0", " ")
    day.never.click()
    assert day.field.text() == ""
    assert desk.session.state.records.restore_test is None


@pytest.mark.parametrize(
    ("language", "day", "such_as"),
    [
        ("en", "03/02/2026", "day/month/year"),
        ("fr", "03/02/2026", "jour/mois/année"),
        ("de", "03.02.2026", "Tag.Monat.Jahr"),
    ],
)
def test_a_day_is_written_as_in_the_language_of_the_window(desk: Desk, language: str, day: str, such_as: str) -> None:
    desk.prefer(language=language)
    desk.show("authority-details")
    page = desk.window.page
    assert isinstance(page, ParticularsPage)
    field = page.records.restore_test.field
    assert field.placeholderText() == such_as
    write(field, "2026-02-03")
    assert field.text() == day
    write(field, day)
    assert desk.session.state.records.restore_test == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((now().date() + timedelta(days=1)).strftime("%d/%m/%Y"), "This day is still to come"),
        ("31/02/2026", "Write day, month and year, such as"),
        ("last spring", "Write day, month and year, such as"),
        ("03/02/1026", "check the year"),
    ],
)
def test_a_day_that_cannot_be_is_told_at_its_field_and_not_saved(desk: Desk, words: str, told: str) -> None:
    page = particulars(desk)
    day = page.records.exercise
    write(day.field, words)
    assert told in text_of(page)
    assert day.field.text() == words
    assert told in day.field.accessibleDescription()
    assert desk.session.state.records == Records()
    pressable(page, "Done").click()
    assert desk.window.page is page
    assert isinstance(desk.window.focusWidget(), Banner)
    assert "“When was an emergency last practised?” was not saved" in text_of(page)
    pressable(page, "Go there").click()
    assert desk.window.focusWidget() is day.field
    write(day.field, "")
    pressable(page, "Done").click()
    assert isinstance(desk.window.page, OrganisationPage)


@pytest.mark.parametrize("words", ["-1", "10000", "two", "1.5"])
def test_a_number_of_incidents_that_cannot_be_is_told_and_not_saved(desk: Desk, words: str) -> None:
    page = particulars(desk)
    write(page.records.incidents.field, words)
    assert "Write a whole number from 0 to 9,999" in text_of(page)
    assert desk.session.state.records == Records()


def test_no_more_incidents_are_notified_than_there_were(desk: Desk) -> None:
    page = particulars(desk)
    incidents, notified = page.records.incidents.field, page.records.notified.field
    write(notified, "1")
    assert "Write first how many incidents there were" in text_of(page)
    write(incidents, "2")
    assert desk.session.state.records == Records(incidents=2, notified=1)
    write(notified, "3")
    assert "Write at most 2, the number of incidents above" in text_of(page)
    assert desk.session.state.records == Records(incidents=2, notified=1)
    write(incidents, "3")
    assert desk.session.state.records == Records(incidents=3, notified=3)
    assert "Write at most" not in text_of(page)


def test_an_odd_address_is_only_hinted_at(desk: Desk) -> None:
    page = particulars(desk)
    write(field(page, "E-mail"), "sam at example")
    assert "This does not look like an e-mail address. It is kept as it is." in text_of(page)
    pressable(page, "Done").click()
    assert desk.session.state.provider.email == "sam at example"


def test_a_half_written_number_waits_and_several_are_kept_in_order(desk: Desk) -> None:
    page = particulars(desk)
    numbers = page.who.numbers

    def saved() -> list[tuple[str, str]]:
        return list(desk.session.state.provider.identifiers)

    write(numbers.lines[0].value, "1")
    assert "Write what kind of number it is as well" in text_of(page)
    assert saved() == []
    write(numbers.lines[0].kind, "FINESS")
    assert "as well" not in text_of(page)
    pressable(page, "Add another number").click()
    write(numbers.lines[1].kind, "SIRET")
    assert "Write the number as well" in text_of(page)
    write(numbers.lines[1].value, "2")
    assert saved() == [("FINESS", "1"), ("SIRET", "2")]
    pressable(numbers.lines[0], "Remove").click()
    assert saved() == [("SIRET", "2")]
    pressable(numbers.lines[0], "Remove").click()
    assert saved() == []
    assert len(numbers.lines) == 1


def test_the_numbers_that_the_country_asks_for_are_named(desk: Desk) -> None:
    assert "SIRET" not in text_of(particulars(desk))
    desk.session.details.set_provider(replace(desk.session.state.provider, country="fr"))
    page = particulars(desk)
    for number in identifiers_for(desk.questionnaire, "fr", desk.session.state.profile):
        named = words_for(desk.questionnaire, "fr", desk.texts).identifiers[number.id]
        assert f"{named.name}: {named.help}" in text_of(page)
    assert "SIRET" in text_of(page)


def test_words_not_yet_left_are_saved_by_done(desk: Desk) -> None:
    page = particulars(desk)
    QTest.keyClicks(field(page, "Address"), "1 Sample Street")
    page.records.incidents.field.setText("4")
    pressable(page, "Done").click()
    state = desk.session.state
    assert (state.provider.address, state.records.incidents) == ("1 Sample Street", 4)


def test_words_not_yet_left_are_saved_when_the_window_closes(qtbot: QtBot, desk: Desk) -> None:
    page = particulars(desk)
    path, pack = desk.session.path, desk.questionnaire
    desk.window.activateWindow()
    count = page.records.incidents.field
    count.setFocus()
    qtbot.waitUntil(count.hasFocus)
    QTest.keyClicks(count, "4")
    desk.window.close()
    with opened(path, lambda: pack, None) as again:
        assert again.state.records == Records(incidents=4)


def test_what_is_open_is_said_before_signing_and_holds_nobody_up(qtbot: QtBot, desk: Desk) -> None:
    desk.show("sign")
    page = shown(qtbot, desk)
    assert isinstance(page, SignPage)
    assert "8 things the authority asks are not stated yet. You can sign without them." in text_of(page)
    assert page.go.isEnabled()
    link(page, "Fill in what the authority asks").click()
    assert isinstance(desk.window.page, ParticularsPage)
    pressable(desk.window.page, "Done").click()
    assert isinstance(desk.window.page, SignPage)


def test_what_is_stated_is_no_longer_counted() -> None:
    assert unstated(Provider(), Records()) == 8
    provider = Provider(identifiers=(("FINESS", "1"),), address="a", contact="b", email="c", services="d")
    day = date(2026, 2, 3)
    assert unstated(provider, Records(day, day, 0)) == 0
    assert unstated(provider, Records(day, day, 1)) == 1
    assert unstated(provider, Records(day, None, 1, 0)) == 1


def test_days_are_read_as_people_write_them() -> None:
    written = ("3/2/2026", "03.02.2026", "3-2-2026", "3 2 2026", "2026-02-03")
    assert {read_day(words) for words in written} == {date(2026, 2, 3)}
    assert [read_day(words) for words in ("2026", "3/13/2026", "0/1/2026", "3/2/26")] == [None] * 4


def result(qtbot: QtBot, desk: Desk) -> ResultPage:
    """The page of the result."""
    desk.show("result")
    page = shown(qtbot, desk)
    assert isinstance(page, ResultPage)
    return page


def test_a_risk_is_accepted_with_who_when_and_why_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    page = result(qtbot, desk)
    assert page.risks is not None
    scenario, line = next(iter(page.risks.list.rows.items()))
    pressable(line, "Live with this risk").click()
    assert desk.window.focusWidget() is field(line, "Who decides this?")
    write(field(line, "Who decides this?"), "Sam Ample")
    assert field(line, "On which day?").text() == now().date().strftime("%d/%m/%Y")
    write(field(line, "Why can you live with it?"), "Rare, and insured")
    pressable(line, "Accept this risk").click()
    assert desk.session.state.accepted == (AcceptedRisk(scenario, "Sam Ample", now().date(), "Rare, and insured"),)
    told = text_of(line)
    assert "Accepted by Sam Ample on " in told
    assert "Rare, and insured" in told
    assert "Live with this risk" not in told
    again = result(qtbot, desk)
    assert again.risks is not None
    line = again.risks.list.rows[scenario]
    assert "Accepted by Sam Ample on " in text_of(line)
    pressable(line, "Take this back").click()
    assert "Live with this risk" in text_of(line)
    assert on_disk(desk).accepted == ()


def test_nobody_accepts_a_risk_without_a_name_a_reason_and_a_past_day(qtbot: QtBot, desk: Desk) -> None:
    page = result(qtbot, desk)
    assert page.risks is not None
    line = next(iter(page.risks.list.rows.values()))
    pressable(line, "Live with this risk").click()
    write(field(line, "On which day?"), "1/1/2999")
    pressable(line, "Accept this risk").click()
    told = text_of(line)
    for words in ("Write who decides this", "Write why you can live with it", "This day is still to come"):
        assert words in told
    assert desk.window.focusWidget() is field(line, "Who decides this?")
    write(field(line, "On which day?"), "")
    pressable(line, "Accept this risk").click()
    assert "Write the day of the decision" in text_of(line)
    assert desk.session.state.accepted == ()
    pressable(line, "Cancel").click()
    assert "Write who decides this" not in text_of(line)


def test_an_accepted_risk_is_shown_even_where_it_is_not_among_the_worst(qtbot: QtBot, desk: Desk) -> None:
    page = result(qtbot, desk)
    assert page.risks is not None
    assert len(page.risks.list.rows) == 6
    last = desk.session.evaluation().risks
    mildest = sorted(last, key=lambda risk: risk.today.index)[0].scenario
    desk.session.details.accept_risk(AcceptedRisk(mildest, "Sam Ample", date(2026, 2, 3), "Harmless here"))
    page = result(qtbot, desk)
    assert page.risks is not None
    assert "Harmless here" in text_of(page.risks.list.rows[mildest])
