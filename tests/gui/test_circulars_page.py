"""The page of circulars: real signed files taken in, what they show and lead to, and a sentence for each refusal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import circulars, tasks
from ehassess.gui.acts.circulars import take
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.circulars import CircularsPage
from ehassess.gui.pages.signed import grouped
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.links import Swap
from ehassess.gui.widgets.place_bars import PlaceBars
from ehassess.gui.widgets.table import Table
from ehassess.signing.container import ContainerKind, key_fingerprint
from tests.gui.circular_files import KEY, MARK, NEXT, every, notice, on_stick
from tests.gui.results_desk import BUILDERS, Elsewhere, answered, close, field, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A practice that answered everything with yes, but for two mandatory items; an empty data folder."""
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path / "data"))
    elsewhere = BUILDERS["tasks"]
    pages = {**BUILDERS, "circulars": circulars.build, "contribution": elsewhere, "plan": elsewhere}
    made = Desk(qapp, pages, lambda: pack, SettingsFile(tmp_path / "settings.json"))
    made.prefer(language="en", look="light")
    made.window.show()
    open_dossier(made, tmp_path, answered(pack, Choice.YES, BCP_03=Choice.NO, INC_01=Choice.UNKNOWN))
    made.show("tasks")
    made.show("circulars")
    yield made
    close(made)


def page_of(qtbot: QtBot, desk: Desk) -> CircularsPage:
    page = shown(qtbot, desk)
    assert isinstance(page, CircularsPage)
    return page


def wait_for(qtbot: QtBot, desk: Desk, words: str) -> str:
    """Everything in the window, once it says these words."""
    qtbot.waitUntil(lambda: words in text_of(desk.window).replace("\u200b", ""), timeout=30_000)
    shown(qtbot, desk)
    return text_of(desk.window).replace("\u200b", "").replace("\xa0", " ")


def trusted_files(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    """The key is trusted and all four files are in."""
    field(page_of(qtbot, desk), "Fingerprint of the key, 64 characters").setText(grouped(MARK))
    pressable(page_of(qtbot, desk), "Trust this key").click()
    page_of(qtbot, desk).dropped.emit(every(folder, now().date()))
    wait_for(qtbot, desk, "Taken in and checked")


def test_an_empty_page_says_what_it_is_for(qtbot: QtBot, desk: Desk) -> None:
    said = text_of(page_of(qtbot, desk))
    assert "Nothing from your authority is here yet" in said
    assert "You can do without them" in said


def test_files_show_what_is_asked_by_when_how_others_stand_and_lead_on(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    grade = desk.session.evaluation().grade
    trusted_files(qtbot, desk, tmp_path / "stick")
    page = page_of(qtbot, desk)
    said = text_of(page).replace("\xa0", " ").replace("\u200b", "")
    assert "at least grade B; yours is D" in said
    assert "This changes neither your score nor your grade." in said
    assert "Mandatory: 1 of 3 in place" in said
    assert "Send the plan of measures (in 14 days)" in said
    assert "Register (it has passed)" in said
    assert "help@agency.example" in said
    assert f"From National eHealth Agency (example). Version 1, signed with the key {grouped(MARK)[:14]} …" in said
    assert grouped(MARK) in said, "whole beside the name of the authority"
    assert said.index("False invoices") < said.index("Restore one file"), "threats first"
    assert "XXX-99" not in said
    assert desk.session.evaluation().grade == grade
    pressable(page, "Restoring has been tried").click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": "BCP-03"}
    desk.back()
    pressable(page_of(qtbot, desk), "in the plan").click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"measure": "BCP-03"}


def test_the_own_place_is_painted_and_is_a_table(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    trusted_files(qtbot, desk, tmp_path / "stick")
    page = page_of(qtbot, desk)
    bars = page.findChild(PlaceBars)
    assert bars is not None
    assert "All reports: of 100 reports 26 are worse, 24 like yours, 50 better" in bars.accessibleDescription()
    swap = page.findChild(Swap)
    assert swap is not None
    swap.turn()
    model = page.findChild(Table).model()  # type: ignore[union-attr]
    rows = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert rows[0] == ["All reports", "72", "63", "135", "26 to 50"]
    assert [row[0] for row in rows] == ["All reports", "Reports of your kind", "Reports of your size"]


def test_an_unknown_key_is_compared_and_trusted_from_the_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    files = every(tmp_path / "stick", now().date())
    page_of(qtbot, desk).dropped.emit(files)
    said = wait_for(qtbot, desk, "is signed with a key that you do not trust yet")
    assert grouped(MARK) in said
    assert "Nothing was taken in" in said
    assert not (tmp_path / "data" / "circulars").exists()
    pressable(page_of(qtbot, desk), "I have compared them, they are the same: trust this key").click()
    wait_for(qtbot, desk, "Taken in and checked")
    assert "What your authority asks" in text_of(page_of(qtbot, desk))


def test_each_refusal_is_a_sentence_and_changes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    stick, today, kind = tmp_path / "stick", now().date(), ContainerKind.NATIONAL_PROFILE
    trusted_files(qtbot, desk, stick)
    rotated = on_stick(stick, "eu", kind, notice(today), 2, new=(key_fingerprint(NEXT.public_key()),))
    take(desk, [rotated, on_stick(stick, "eu", kind, notice(today), 3, key=NEXT, revoked=(MARK,))])
    wait_for(qtbot, desk, "eu-3.zip")
    kept = {path.name: path.read_bytes() for path in (tmp_path / "data" / "circulars").iterdir()}
    other = on_stick(stick, "other", kind, notice(today, "de"), 1, key=NEXT)
    older = on_stick(stick, "eu", kind, notice(today), 2, key=NEXT)
    revoked = on_stick(stick, "eu", kind, notice(today), 4, key=KEY)
    nobody = stick / "letter.zip"
    nobody.write_bytes(b"Bonjour")
    for path, sentence in (
        (other, "for care providers of another country (DE)"),
        (older, "Version 3 of “eu” is here already"),
        (revoked, "was revoked by its authority"),
        (nobody, "is not one that an authority signs"),
        (stick / "gone.zip", "gone.zip"),
    ):
        take(desk, [path])
        wait_for(qtbot, desk, sentence)
    take(desk, [other, nobody])
    wait_for(qtbot, desk, "2 of 2 files were not taken in")
    assert {path.name: path.read_bytes() for path in (tmp_path / "data" / "circulars").iterdir()} == kept
    assert "Restore one file" not in text_of(page_of(qtbot, desk)), "what a revoked key signed counts no more"


def test_a_written_fingerprint_that_is_none_is_said(qtbot: QtBot, desk: Desk) -> None:
    field(page_of(qtbot, desk), "Fingerprint of the key, 64 characters").setText("abc")
    pressable(page_of(qtbot, desk), "Trust this key").click()
    assert "abc" in wait_for(qtbot, desk, "abc")


def test_the_days_go_into_a_calendar(qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trusted_files(qtbot, desk, tmp_path / "stick")
    chosen = tmp_path / "days.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(chosen), ""))
    pressable(page_of(qtbot, desk), "Save these days for my calendar").click()
    wait_for(qtbot, desk, "The days are saved")
    written = chosen.read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 2, "what has passed is not in it"
    assert "SUMMARY:Send the plan of measures" in written
    assert "Sample practice" not in written


def test_the_task_list_tells_of_a_day_that_is_near_and_leads_there(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk._builders = {**desk._builders, "tasks": tasks.build}
    desk.show("tasks")
    assert "of your authority" not in text_of(shown(qtbot, desk))
    desk.show("circulars")
    trusted_files(qtbot, desk, tmp_path / "stick")
    desk.show("tasks")
    assert "1 day of your authority is near" in text_of(shown(qtbot, desk))
    pressable(shown(qtbot, desk), "See what is due").click()
    assert "What your authority asks" in text_of(page_of(qtbot, desk))


def test_it_speaks_french(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.prefer(language="fr")
    assert "Rien de votre autorité n’est encore là" in text_of(page_of(qtbot, desk))
