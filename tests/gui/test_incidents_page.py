"""The log of incidents: empty, written, changed, taken out and back, counted for the report, saved and shared."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.incidents import LONGEST_LINE, Incident
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import contribution, duties, incidents
from ehassess.gui.acts.incidents import save_log
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.contribution import ContributionPage
from ehassess.gui.pages.incident_form import IncidentForm
from ehassess.gui.pages.incidents import IncidentsPage
from ehassess.gui.settings import SettingsFile
from tests.gui.results_desk import BUILDERS, Elsewhere, answered, close, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A practice whose log is empty."""
    pages = {
        **BUILDERS,
        "incidents": incidents.build,
        "contribution": contribution.build,
        "duties": duties.build,
    }
    made = Desk(qapp, pages, lambda: pack, SettingsFile(tmp_path / "settings.json"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.YES))
    made.show("tasks")
    made.show("incidents")
    yield made
    close(made)


def page_of(qtbot: QtBot, desk: Desk) -> IncidentsPage:
    page = shown(qtbot, desk)
    assert isinstance(page, IncidentsPage)
    return page


def form_of(qtbot: QtBot, desk: Desk) -> IncidentForm:
    page = shown(qtbot, desk)
    assert isinstance(page, IncidentForm)
    return page


def logged(desk: Desk) -> Incident:
    """An incident that is over, in the log and shown."""
    day = now().date() - timedelta(days=9)
    texts = ("A false invoice", "It was opened.", "Unplugged.", "The agency", "S01", ("BCP-02",), "Call first.")
    kept = desk.session.incidents.write(Incident("", day, *texts, day))
    desk.show("incidents")
    return kept


def test_the_duties_lead_to_it_and_an_empty_log_says_what_it_is_for(qtbot: QtBot, desk: Desk) -> None:
    assert "No incident is written down" in text_of(page_of(qtbot, desk))
    desk.show("duties")
    pressable(shown(qtbot, desk), "Incident log").click()
    assert isinstance(desk.window.page, IncidentsPage)


def test_one_is_written_changed_taken_out_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    pressable(page_of(qtbot, desk), "Write one down").click()
    form = form_of(qtbot, desk)
    form.title.setText("  A lost phone ")
    form.helped.list.setCurrentIndex(1)
    next(iter(form.helped.ticks.values())).click()
    pressable(form, "Save").click()
    (kept,) = desk.session.state.incidents.values()
    assert (kept.title, kept.noticed_on, kept.closed_on, len(kept.measures)) == (
        "A lost phone",
        now().date(),
        None,
        1,
    )
    said = text_of(page_of(qtbot, desk))
    assert "A lost phone" in said
    assert "not over yet" in said
    pressable(page_of(qtbot, desk), "Change").click()
    form_of(qtbot, desk).title.setText("A lost tablet")
    pressable(form_of(qtbot, desk), "Save").click()
    assert "A lost tablet" in text_of(page_of(qtbot, desk))
    pressable(page_of(qtbot, desk), "Take out").click()
    assert desk.session.state.incidents == {}
    pressable(page_of(qtbot, desk), "Undo the last change").click()
    pressable(page_of(qtbot, desk), "Undo the last change").click()
    assert desk.session.state.incidents == {kept.id: kept}


def test_what_is_missing_or_cannot_be_is_said_at_its_field(qtbot: QtBot, desk: Desk) -> None:
    pressable(page_of(qtbot, desk), "Write one down").click()
    form, words, today = form_of(qtbot, desk), desk.words, now().date()
    pressable(form, "Save").click()
    assert "Write in a few words what it was" in text_of(form)
    form.title.setText("x" * (LONGEST_LINE + 1))
    pressable(form, "Save").click()
    assert "longer than 120 characters" in text_of(form)
    form.title.setText("A letter")
    form.noticed.field.setText(words.typed_day(today + timedelta(days=3)))
    pressable(form, "Save").click()
    assert "still to come" in text_of(form)
    form.noticed.field.setText(words.typed_day(today))
    form.closed.field.setText(words.typed_day(today - timedelta(days=3)))
    pressable(form, "Save").click()
    assert "It cannot be over before it was noticed" in text_of(form)
    assert desk.session.state.incidents == {}


def test_what_is_written_is_kept_in_another_language(qtbot: QtBot, desk: Desk) -> None:
    kept = logged(desk)
    pressable(page_of(qtbot, desk), "Change").click()
    form_of(qtbot, desk).lesson.setPlainText("Call twice.")
    desk.prefer(language="de")
    form = form_of(qtbot, desk)
    assert form.written == replace(kept, lesson="Call twice.")
    assert desk.session.state.incidents[kept.id] == kept


def test_it_leads_to_questions_and_its_number_goes_into_the_report_when_asked(qtbot: QtBot, desk: Desk) -> None:
    logged(desk)
    pressable(page_of(qtbot, desk), "Say 1 in the report").click()
    assert desk.session.state.records.incidents == 1
    assert "The report says: 1" in text_of(page_of(qtbot, desk))
    name = desk.texts.controls["BCP-02"].name
    pressable(page_of(qtbot, desk), name).click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": "BCP-02"}


def test_a_lesson_is_shared_from_it(qtbot: QtBot, desk: Desk) -> None:
    logged(desk)
    pressable(page_of(qtbot, desk), "Share the lesson without your name").click()
    page = shown(qtbot, desk)
    assert isinstance(page, ContributionPage)
    assert (page.shared.scenario, page.shared.lesson, page.shared.measures) == ("S01", "Call first.", ("BCP-02",))


def test_the_log_is_saved_for_other_tools(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged(desk)
    chosen = tmp_path / "log.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(chosen), ""))
    pressable(page_of(qtbot, desk), "Save as CSV").click()
    qtbot.waitUntil(lambda: "The log is saved" in text_of(desk.window), timeout=30_000)
    with chosen.open(encoding="utf-8-sig", newline="") as file:
        heads, line = csv.reader(file)
    assert line[heads.index("What it was")] == "A false invoice"
    assert line[heads.index("Measures that helped")] == desk.texts.controls["BCP-02"].name
    save_log(desk, "xlsx", tmp_path / "log.xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "log.xlsx").is_file(), timeout=30_000)
    sheet = load_workbook(tmp_path / "log.xlsx").active
    assert sheet is not None
    assert sheet["B2"].value == "A false invoice"


def test_a_dossier_that_is_only_read_shows_its_log_and_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    logged(desk)
    desk.session.read_only = True
    desk.show("incidents")
    said = text_of(page_of(qtbot, desk))
    assert "A false invoice" in said
    for act in ("Write one down", "Take out", "Say 1 in the report"):
        assert act not in said
