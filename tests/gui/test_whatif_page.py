"""What is tried out is answered at once, and never stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.whatif import WhatIfPage
from tests.gui.results_desk import Elsewhere, answered, close, empty_desk, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    yield made
    close(made)


def tried(qtbot: QtBot, desk: Desk, folder: Path, answers: dict[str, Choice]) -> WhatIfPage:
    """The page for these answers."""
    open_dossier(desk, folder, answers)
    desk.show("whatif")
    page = shown(qtbot, desk)
    assert isinstance(page, WhatIfPage)
    return page


def test_without_an_answer_there_is_nothing_to_try_out(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = tried(qtbot, desk, tmp_path, {})
    assert "Nothing to try out yet" in text_of(page)
    pressable(page, "Answer the first questions").click()
    assert isinstance(desk.window.page, Elsewhere)


def test_another_answer_moves_the_figures_at_once_and_stores_nothing(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = tried(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    saved, before = desk.session.saved_at, dict(desk.session.state.answers)
    assert "Choose another answer at the right." in text_of(page.side)
    assert "IAM-03" in page.rows
    page.rows["IAM-03"].choose.setCurrentIndex(1)
    words = text_of(page.side)
    assert "One answer is tried." in words
    assert "Risk \u2212" in words
    assert "Risks that move most" in words
    assert "To get there: " in words
    needed = pack.control_by_id["IAM-03"].requires[0]
    assert f"needs “{pack.texts['en'].controls[needed].name}” first" in words
    assert desk.session.saved_at == saved
    assert dict(desk.session.state.answers) == before


def test_everything_as_today_takes_every_trial_back(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = tried(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    today = text_of(page.side)
    page.rows["IAM-03"].choose.setCurrentIndex(1)
    pressable(page, "Everything as today").click()
    assert text_of(page.side) == today
    assert page.rows["IAM-03"].choose.currentIndex() == 0


def test_a_trial_stays_while_one_looks_at_another_section(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = tried(qtbot, desk, tmp_path, answered(pack, Choice.YES))
    page.shelf.setCurrentIndex(1)
    first = next(iter(page.rows))
    assert pack.control_by_id[first].domain == pack.domains[0].id
    page.rows[first].choose.setCurrentIndex(4)
    page.shelf.setCurrentIndex(2)
    assert first not in page.rows
    page.shelf.setCurrentIndex(1)
    assert page.rows[first].choose.currentText() == "No"
    assert "(today 100.0)" in text_of(page.side)


def test_another_budget_says_what_the_plan_would_bring(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = tried(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    page.side.hours.stepper.field.setValue(2)
    qtbot.waitUntil(lambda: page.side.planned.text().startswith("The quick plan for it"), timeout=60_000)
    assert "For every essential in time it takes" in page.side.planned.text()
    assert desk.session.state.budget is None


def test_the_way_back_leads_to_the_plan(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ehassess.gui.acts.plan_search.REST_MS", 10_000_000)
    page = tried(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    pressable(page, "Back to the plan").click()
    plan = shown(qtbot, desk)
    pressable(plan, "Try something out").click()
    assert isinstance(shown(qtbot, desk), WhatIfPage)
