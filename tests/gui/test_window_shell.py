"""What a user sees of the shell: first start, a new dossier, facts, systems, settings, and what goes wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.accessible import Graphics
from ehassess.gui.crash import CrashDialog, hook, keep_log
from ehassess.gui.desk import Desk
from ehassess.gui.opening import made, opened
from ehassess.gui.pages.new import NewPage
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.systems import SystemsPage
from ehassess.gui.places import PAGES, Places
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.progress import StageBar
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import CONTRAST, DARK, LIGHT, Look

NAME = "Sample practice"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire) -> Iterator[Desk]:
    """A desk in English without a dossier."""
    made_desk = Desk(qapp, Places(), lambda: pack, SettingsFile())
    made_desk.prefer(language="en", look="light")
    qtbot.addWidget(made_desk.window)
    made_desk.show("start")
    made_desk.window.show()
    yield made_desk
    made_desk.prefer(language="en", look="light", scale=100)
    made_desk.leave()


def seen(widget: QWidget) -> str:
    """All words that are visible in a widget."""
    words = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(words + [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisibleTo(widget)])


def press(qtbot: QtBot, within: QWidget, words: str) -> None:
    """Click the button with these words."""
    found = [b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(within)]
    assert found, f"no button {words!r} in {seen(within)}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def fill_in(qtbot: QtBot, desk: Desk, folder: Path, passphrase: str = "") -> NewPage:
    """Fill in the form for a new dossier in this folder, all but Continue."""
    desk.show("new", folder=str(folder))
    page = desk.window.page
    assert isinstance(page, NewPage)
    QTest.keyClicks(page.name, NAME)
    page.kind.setCurrentIndex(1)
    press(qtbot, page, "With a passphrase" if passphrase else "Without a passphrase")
    for field in (page.first.field, page.second.field):
        field.setText(passphrase)
    return page


def begin(qtbot: QtBot, desk: Desk, folder: Path, passphrase: str = "") -> OrganisationPage:
    """Make a new dossier by hand and come to its organisation."""
    press(qtbot, fill_in(qtbot, desk, folder, passphrase), "Continue")
    qtbot.waitUntil(lambda: isinstance(desk.window.page, OrganisationPage), timeout=20_000)
    assert isinstance(desk.window.page, OrganisationPage)
    return desk.window.page


def test_the_first_start_offers_one_thing_to_do(desk: Desk) -> None:
    shown = seen(desk.window)
    assert "No dossier yet" in shown
    primary = [b for b in desk.window.findChildren(QPushButton) if b.property("kind") == "primary"]
    assert [b.text() for b in primary] == ["Start a new dossier"]


def test_nothing_is_chosen_beforehand_for_a_new_dossier(desk: Desk, tmp_path: Path) -> None:
    desk.show("new", folder=str(tmp_path))
    page = desk.window.page
    assert isinstance(page, NewPage)
    assert page.kind.currentText() == ""
    assert page.choice.group.checkedId() == -1


def test_what_is_missing_is_said_on_continue_and_takes_the_focus(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show("new", folder=str(tmp_path))
    page = desk.window.page
    assert isinstance(page, NewPage)
    press(qtbot, page, "Continue")
    assert "Write the name of the care provider" in seen(page)
    assert isinstance(desk.window.focusWidget(), Banner)
    assert not list(tmp_path.iterdir())


def test_two_different_passphrases_make_no_dossier(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = fill_in(qtbot, desk, tmp_path, "a sample sentence")
    page.second.field.setText("another sentence")
    press(qtbot, page, "Continue")
    assert "The two passphrases differ" in seen(page)
    assert not list(tmp_path.iterdir())


def test_a_new_dossier_leads_to_the_organisation_with_the_usual_facts(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = begin(qtbot, desk, tmp_path)
    assert (tmp_path / "Sample-practice.ehassess").is_file()
    assert page.name.text() == NAME
    assert "questions for you" in seen(page)
    assert NAME in seen(desk.window)
    assert "Saved at" in seen(desk.window)


def test_a_fact_changes_the_number_of_questions_and_is_saved_at_once(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    page = begin(qtbot, desk, tmp_path)
    before = page.effect.summary
    for fact in pack.facts:
        page._pills[fact.id].group.buttons()[1].click()
    assert page.effect.summary != before
    path = desk.session.path
    desk.leave()
    with opened(path, lambda: pack, None) as again:
        assert not any(again.state.profile.facts.values())


def test_another_kind_brings_its_usual_facts_and_keeps_what_the_user_had_changed(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    page = begin(qtbot, desk, tmp_path)
    usual = desk.session.state.profile
    own = next(fact.id for fact in pack.facts if usual.facts[fact.id])
    page._pills[own].group.buttons()[1].click()
    page.kind.setCurrentIndex(8)
    page.kind.activated.emit(8)
    after = desk.session.state.profile
    assert after.kind == pack.kinds[8].id
    assert after.facts[own] is False


def test_the_name_is_saved_when_its_field_is_left(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    page = begin(qtbot, desk, tmp_path)
    QTest.keyClicks(page.name, " of nowhere")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    path = desk.session.path
    desk.leave()
    with opened(path, lambda: pack, None) as again:
        assert again.state.provider.name == f"{NAME} of nowhere"


def test_a_system_in_use_asks_for_supplier_and_downtime(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    begin(qtbot, desk, tmp_path)
    desk.show("systems")
    page = desk.window.page
    assert isinstance(page, SystemsPage)
    row = page.rows["EHR"]
    assert not row.supplier.isVisible()
    row.use.group.buttons()[0].click()
    assert row.supplier.isVisible()
    QTest.keyClicks(row.supplier, "Sample supplier")
    QTest.keyClick(row.supplier, Qt.Key.Key_Return)
    row.hours.setCurrentIndex(3)
    row.hours.activated.emit(3)
    entry = desk.session.state.assets["EHR"]
    assert (entry.in_use, entry.supplier, entry.tolerable_hours) == (True, "Sample supplier", 4)


def test_a_protected_dossier_asks_for_its_passphrase_and_says_when_it_is_wrong(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    begin(qtbot, desk, tmp_path, "a sample sentence")
    desk.show("start")
    assert NAME not in seen(desk.window)
    press(qtbot, desk.window, "Continue")
    qtbot.waitUntil(lambda: "This dossier is protected" in seen(desk.window), timeout=20_000)
    field = desk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("not the sentence")
    press(qtbot, desk.window, "Open")
    qtbot.waitUntil(lambda: "does not open" in seen(desk.window), timeout=20_000)
    assert not desk.is_open


def test_a_file_that_is_no_dossier_is_told_in_words_and_left_alone(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.ehassess"
    wrong.write_bytes(b"\xff\xd8\xff" + bytes(5000))
    before = wrong.read_bytes()
    page = desk.window.page
    assert page is not None
    page.opened.emit(str(wrong))  # type: ignore[attr-defined]  # the start page's own signal
    qtbot.waitUntil(lambda: "is not a dossier" in seen(desk.window).replace("\u200b", ""), timeout=20_000)
    assert wrong.read_bytes() == before


def test_a_failed_act_stays_on_the_page_in_words_and_the_file_as_it_was(
    qtbot: QtBot, desk: Desk, tmp_path: Path, pack: Questionnaire
) -> None:
    begin(qtbot, desk, tmp_path)
    assert not desk.attempt(lambda: desk.session.record("NO-SUCH", Choice.YES))
    assert "NO-SUCH" in seen(desk.window)
    assert not desk.session.state.answers


def test_the_language_changes_in_place(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    begin(qtbot, desk, tmp_path)
    desk.prefer(language="fr")
    assert "Votre structure" in seen(desk.window)
    assert "Enregistré à" in seen(desk.window)
    desk.prefer(language="en")
    assert "Your organisation" in seen(desk.window)


def test_look_and_text_size_are_kept_for_the_next_start(
    qtbot: QtBot, desk: Desk, qapp: QApplication, pack: Questionnaire
) -> None:
    desk.show("settings")
    press(qtbot, desk.window, "Dark")
    press(qtbot, desk.window, "130 %")
    assert (desk.look.name, desk.look.scale) == ("dark", 1.3)
    again = Desk(qapp, Places(), lambda: pack, SettingsFile())
    qtbot.addWidget(again.window)
    assert (again.look.name, again.look.scale) == ("dark", 1.3)
    again.prefer(look="light", scale=100)


def test_the_look_follows_the_desktop_while_the_window_is_open(
    qtbot: QtBot, desk: Desk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screenless Qt has no desktop that could change, so only what it answers is put in; the signals are Qt's own."""
    desk.prefer(look="")
    desk.show("settings")
    hints, asked = qapp.styleHints(), [LIGHT]
    monkeypatch.setattr("ehassess.gui.desk.look_for", lambda *_: asked[0])
    told: tuple[tuple[Look, Callable[[], object]], ...] = (
        (DARK, lambda: hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)),
        (CONTRAST, lambda: hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)),
        (LIGHT, lambda: hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)),
    )
    for look, tell in told:
        asked[0] = look
        tell()
        heading = next(t for t in desk.window.findChildren(QLabel) if t.property("type") == "h1" and t.isVisible())
        assert heading.palette().windowText().color().name().upper() == look.text
        assert desk.window.grab().toImage().pixelColor(112, 400).name().upper() == look.canvas
    desk.prefer(look="light")


def test_my_data_says_where_the_file_is_and_closes_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    begin(qtbot, desk, tmp_path)
    desk.show("data")
    assert str(tmp_path) in seen(desk.window).replace("\u200b", "")
    press(qtbot, desk.window, "Close this dossier")
    assert not desk.is_open
    assert "Hello" in seen(desk.window)


def test_alt_left_goes_back(qtbot: QtBot, desk: Desk) -> None:
    desk.show("settings")
    desk.show("data")
    with qtbot.waitExposed(desk.window):
        desk.window.activateWindow()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QShortcut)))  # a moment after the window
    QTest.keyClick(desk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Every change acts at once" in seen(desk.window))


def test_every_control_has_a_name_for_the_screen_reader(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    begin(qtbot, desk, tmp_path)
    for place in ("organisation", "systems", "data", "settings"):
        desk.show(place)
        page = desk.window.page
        assert page is not None
        nameless = [
            widget
            for widget in [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert not nameless, place


def test_a_chart_is_a_graphic_for_the_screen_reader(qtbot: QtBot) -> None:
    kept = Graphics()
    bar = StageBar(LIGHT, 7, 24, "Essentials")
    qtbot.addWidget(bar)
    found = QAccessible.queryAccessibleInterface(bar)
    assert found.role() == QAccessible.Role.Graphic
    assert found.text(QAccessible.Text.Name) == "Essentials: 7 of 24 answered"
    assert kept is not None


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize("scale", [100, 130])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_wider_than_a_small_window(
    qtbot: QtBot, desk: Desk, tmp_path: Path, language: str, scale: int
) -> None:
    begin(qtbot, desk, tmp_path)
    desk.prefer(language=language, scale=scale)
    desk.window.resize(1024, 640)
    for place in ("organisation", "systems", "data", "settings"):
        desk.show(place)
        QApplication.processEvents()
        page = desk.window.page
        assert page is not None
        assert desk.window.width() == 1024, place
        for area in page.findChildren(QScrollArea):
            content = area.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= area.viewport().width(), place
    desk.prefer(language="en", scale=100)


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_our_own_mistake_is_told_in_words_and_logged_without_its_message(qtbot: QtBot, desk: Desk) -> None:
    keep_log()
    try:
        raise ValueError(" ".join(["a", "name", "that", "must", "stay", "out"]))
    except ValueError as error:
        hook(desk.window, lambda: desk.look)(type(error), error, error.__traceback__)
    told = desk.window.findChild(CrashDialog)
    assert isinstance(told, CrashDialog)
    assert "Everything you answered is saved" in seen(told)
    assert "a name that must stay" not in told.text.toPlainText()
    log = Path(os.environ["EHASSESS_DATA"]) / "logs" / "ehassess.log"
    assert "ValueError" in log.read_text("utf-8")
    assert "a name that must stay" not in log.read_text("utf-8")
    told.close()


def test_every_page_can_be_loaded_by_its_name() -> None:
    places = Places()
    assert all(callable(places[page]) for page in PAGES)
    with pytest.raises(KeyError):
        places["nowhere"]


def test_the_first_window_waits_for_no_heavy_library() -> None:
    heavy = "pyhanko reportlab sqlite_utils numpy pikepdf pypdfium2 yaml sqlcipher3"
    code = f"import sys, ehassess.app; print([m for m in {heavy.split()} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_dossier_opened_beside_the_window_can_be_used_in_it(tmp_path: Path, pack: Questionnaire) -> None:
    path = tmp_path / "a.ehassess"
    made(path, lambda: pack, Provider(), "gp", passphrase=None, language="en", overwrite=False).close()
    with ThreadPoolExecutor(1) as pool:
        session = pool.submit(opened, path, lambda: pack, None).result()
    session.details.set_provider(Provider(name=NAME))
    session.close()
