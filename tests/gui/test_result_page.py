"""The result page says how good, why, where, and what next, and each of its links leads on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.judgement import judgement_share
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.pages.why import WhyPage
from ehassess.gui.widgets.charts import DomainBars, HeatMap
from ehassess.gui.widgets.dial import GradeDial
from ehassess.gui.widgets.links import Swap, WrapLink
from ehassess.gui.widgets.table import Table
from tests.gui.results_desk import Elsewhere, answered, close, empty_desk, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    yield made
    close(made)


def result(qtbot: QtBot, desk: Desk, folder: Path, answers: dict[str, Choice]) -> ResultPage:
    """The result page for these answers."""
    open_dossier(desk, folder, answers)
    desk.show("result")
    page = shown(qtbot, desk)
    assert isinstance(page, ResultPage)
    return page


def first(widget: QWidget, kind: type[QWidget]) -> QWidget:
    """The first part of this kind."""
    return next(part for part in widget.findChildren(kind))


def test_without_an_answer_there_is_no_result_and_no_grade(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, {})
    assert "No result yet" in text_of(page)
    assert not page.findChildren(GradeDial)
    pressable(page, "Answer the first questions").click()
    assert isinstance(desk.window.page, Elsewhere)


def test_all_yes_is_an_a_with_nothing_to_hold_it(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.YES))
    words = text_of(page)
    assert first(page, GradeDial).accessibleName() == "Grade A, could be A"
    assert "You can show grade A today. Everything is answered" in words
    assert "This is the best grade" in words
    assert "essentials are met" in words


def test_all_unknown_reaches_from_e_to_a(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.UNKNOWN))
    assert first(page, GradeDial).accessibleName() == "Grade E, could be A"
    assert "0 % answered for certain" in text_of(page)


def test_one_missing_essential_is_named_as_what_holds_the_grade(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    essential = next(c for c in pack.controls_for(pack.default_profile("gp")) if c.essential)
    page = result(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), essential.id: Choice.NO})
    name = pack.texts["en"].controls[essential.id].name
    assert "What holds your grade at D" in text_of(page)
    assert "essential, answered “No”" in text_of(page)
    link = next(link for link in page.findChildren(WrapLink) if link.text() == name)
    link.click()
    shown_page = desk.window.page
    assert isinstance(shown_page, Elsewhere)
    assert shown_page.where == {"question": essential.id}


def test_an_unmet_essential_leads_to_its_measure_in_the_plan(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    essential = next(c for c in pack.controls_for(pack.default_profile("gp")) if c.essential and not c.requires)
    page = result(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), essential.id: Choice.NO})
    assert "One of" in text_of(page)
    pressable(page, "See the measure").click()
    plan = shown(qtbot, desk)
    action = pack.texts["en"].controls[essential.id].action
    assert action in text_of(plan)
    assert "Do first" in text_of(plan)


def test_domains_stand_weakest_first(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    worst = pack.controls_for(pack.default_profile("gp"))[-1].domain
    answers = {
        control.id: Choice.NO if control.domain == worst else Choice.YES
        for control in pack.controls_for(pack.default_profile("gp"))
    }
    page = result(qtbot, desk, tmp_path, answers)
    said = first(page, DomainBars).accessibleDescription()
    assert said.startswith(f"{pack.texts['en'].domains[worst].name}: 0 to 0")


def test_a_score_is_never_rounded_up_over_a_border(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), "GOV-01": Choice.PARTLY})
    low = desk.session.evaluation().score.overall
    assert low is not None
    assert (
        first(page, GradeDial).accessibleDescription() == f"Score between {int(low.low)} and {int(low.low)} out of 100"
    )


def test_the_chart_has_a_table_one_link_away(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    assert not page.findChildren(QTableView)
    pressable(page, "As a table").click()
    table = first(page, Table)
    assert isinstance(table, Table)
    assert table.isVisibleTo(page)
    assert table.model().rowCount() >= len(desk.session.evaluation().score.domains)


def test_the_table_of_risks_says_today_and_after_the_plan(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    count = len(desk.session.evaluation().risks)
    pressable(page, f"All {count} risks").click()
    table = first(page, Table)
    assert isinstance(table, Table)
    assert table.model().rowCount() == count
    assert "of 100" in table.model().index(0, 2).data()
    assert not first(page, HeatMap).isVisibleTo(page)


def test_the_worst_risks_are_told_in_clinical_words(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    worst = max(desk.session.evaluation().risks, key=lambda risk: risk.today.index)
    assert pack.texts["en"].scenarios[worst.scenario].care in text_of(page)


def test_what_holds_the_grade_says_what_lifts_it(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    essential = next(c for c in pack.controls_for(pack.default_profile("gp")) if c.essential)
    page = result(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), essential.id: Choice.NO})
    assert "“Partly” lifts it to C, “Yes” altogether" in text_of(page)


def test_where_no_rule_holds_the_grade_the_next_one_says_what_it_needs(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    words = text_of(page)
    assert "What is missing for C" in words
    assert "10.0 more points, to reach 60" in words


def test_what_to_find_out_first_is_the_question_with_most_risk_behind_it(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    unknown = {"IAM-03": Choice.UNKNOWN, "GOV-01": Choice.UNKNOWN}
    page = result(qtbot, desk, tmp_path, {**answered(pack, Choice.PARTLY), **unknown})
    words = text_of(page)
    assert "Find out first" in words
    assert "a yes: risk \u2212" in words
    link = next(b for b in page.findChildren(WrapLink) if b.text() == pack.texts["en"].controls["IAM-03"].name)
    link.click()
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": "IAM-03"}


def test_the_share_of_judgement_stands_beside_the_risks(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    share = round(judgement_share(pack, pack.default_profile("gp")) * 100)
    assert f"About {share} % of what the essentials take off rests on the judgement of experts" in text_of(page)


def test_what_each_better_grade_needs_is_a_page_away(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    pressable(page, "What each better grade needs").click()
    assert isinstance(shown(qtbot, desk), WhyPage)


def test_all_unmet_essentials_can_be_shown(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    count = len(desk.session.evaluation().essentials_unmet)
    pressable(page, f"Show all {count}").click()
    links = [b for b in page.findChildren(QAbstractButton) if b.text() == "See the measure"]
    assert len(links) == count


def test_see_the_plan_is_the_only_filled_button(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    filled = [b.text() for b in page.findChildren(QAbstractButton) if b.property("kind") == "primary"]
    assert filled == ["See the plan"]


def test_the_link_turns_back_to_the_chart(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = result(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    swap = next(s for s in page.findChildren(Swap) if s.link.text() == "As a table")
    swap.turn()
    assert swap.link.text() == "As a chart"
    swap.turn()
    assert first(page, DomainBars).isVisibleTo(page)
