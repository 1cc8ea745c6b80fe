"""The page that explains the score adds up, can be put in another order, and leads to each question."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.desk import Desk
from ehassess.gui.pages.why import LOST, WhyPage
from ehassess.gui.pages.why_model import WhyModel, why_model
from ehassess.gui.pages.why_rungs import RungRow
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.points import PointBars
from ehassess.gui.widgets.table import Table
from tests.gui.results_desk import Elsewhere, answered, close, empty_desk, open_dossier, pressable, shown, text_of


@pytest.fixture
def desk(qapp: QApplication, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk without a dossier."""
    made = empty_desk(qapp, pack, tmp_path / "settings.ini")
    yield made
    close(made)


def why(qtbot: QtBot, desk: Desk, folder: Path, answers: dict[str, Choice]) -> WhyPage:
    """The page for these answers."""
    open_dossier(desk, folder, answers)
    desk.show("why")
    page = shown(qtbot, desk)
    assert isinstance(page, WhyPage)
    return page


def model_of_desk(desk: Desk) -> WhyModel:
    """What the page shows."""
    made = why_model(desk.questionnaire, desk.session.state, desk.session.evaluation(), "en")
    assert made is not None
    return made


def column(page: WhyPage, number: int) -> list[object]:
    """The words of one column of the table of answers."""
    model = page.answers.table.lines
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_without_an_answer_there_is_nothing_to_explain(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = why(qtbot, desk, tmp_path, {})
    assert "No grade to explain yet" in text_of(page)
    pressable(page, "Answer the first questions").click()
    assert isinstance(desk.window.page, Elsewhere)


def test_points_in_hand_unknown_and_lost_are_the_whole_score(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    unknown = {"IAM-03": Choice.UNKNOWN, "GOV-01": Choice.NO}
    page = why(qtbot, desk, tmp_path, {**answered(pack, Choice.MOSTLY), **unknown})
    overall, model = desk.session.evaluation().score.overall, model_of_desk(desk)
    assert overall is not None
    assert model.total.gained == overall.low
    assert model.total.gained + model.total.unknown == overall.high
    assert model.total.worth == 100
    assert sum((p.worth for p in model.sections), Fraction(0)) == 100
    assert f"Of 100 points you can show {desk.words.number(overall.low, 1)} today" in text_of(page)


def test_answers_stand_with_the_most_lost_points_first_and_can_be_put_in_another_order(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.NO))
    table = page.answers.table
    lost = [float(str(words)) for words in column(page, LOST)]
    assert lost == sorted(lost, reverse=True)
    page.answers.order.setCurrentIndex(3)
    page.answers.order.activated.emit(3)
    names = pack.texts["en"].controls
    assert column(page, 0) == [names[point.id].name for point in model_of_desk(desk).answers]
    table.horizontalHeader().sectionClicked.emit(0)
    assert column(page, 0) == sorted(column(page, 0), key=str)
    table.horizontalHeader().sectionClicked.emit(0)
    assert column(page, 0) == sorted(column(page, 0), key=str, reverse=True)
    assert str(table.lines.headerData(0, Qt.Orientation.Horizontal)).endswith("\u2193")
    assert page.answers.order.currentIndex() == -1


def test_one_section_alone_says_its_own_sum(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    page.answers.section.setCurrentIndex(1)
    section = model_of_desk(desk).sections[0]
    assert set(column(page, 1)) == {section.name}
    assert f"of {desk.words.number(section.worth, 1)} points" in page.answers.sum.text()
    page.answers.section.setCurrentIndex(0)
    assert "of 100.0 points" in page.answers.sum.text()


def test_enter_on_a_line_leads_to_its_question(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    table = page.answers.table
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    wanted = table.lines.line(1).id
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(desk.window.page, Elsewhere)
    assert desk.window.page.where == {"question": wanted}


def test_each_better_grade_names_its_points_and_the_rules_in_its_way(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    essential = next(c for c in pack.controls_for(pack.default_profile("gp")) if c.essential)
    page = why(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), essential.id: Choice.NO})
    rows = page.findChildren(RungRow)
    assert len(rows) == 3
    for row, border in zip(rows, (60, 75, 90), strict=True):
        assert f"You have the {border} points" in text_of(row)
    assert "1 essential needs at least “Partly”" in text_of(rows[0])
    assert "1 essential needs “Yes”" in text_of(rows[1])
    assert "the same rules as for B" in text_of(rows[2])
    pressable(rows[0], "Show which").click()
    link = next(b for b in rows[0].findChildren(WrapLink))
    assert link.text() == pack.texts["en"].controls[essential.id].name
    assert "today “No”" in text_of(rows[0])
    pressable(rows[0], "Hide").click()
    assert "today “No”" not in text_of(rows[0])
    link.click()
    assert isinstance(desk.window.page, Elsewhere)


def test_a_weak_section_names_the_answers_that_lift_it(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    domain = pack.domains[0].id
    weak = {c.id: Choice.NO for c in pack.controls_for(pack.default_profile("gp")) if c.domain == domain}
    page = why(qtbot, desk, tmp_path, {**answered(pack, Choice.YES), **weak})
    rung = next(r for r in page.findChildren(RungRow) if "1 section needs 40 points" in text_of(r))
    more = next(b for b in rung.findChildren(QAbstractButton) if "section" in b.accessibleName())
    more.click()
    assert "0 points today, 40 more" in text_of(rung)
    assert "“Yes” lifts it for: " in text_of(rung)


def test_the_best_grade_has_no_step_above_it(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.YES))
    assert "This is the best grade" in text_of(page)
    assert not page.findChildren(RungRow)


def test_the_points_by_section_are_read_out_and_stand_in_a_table(
    qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path
) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    bars = page.findChildren(PointBars)[0]
    assert bars.accessibleDescription().count("in hand") == len(model_of_desk(desk).sections)
    pressable(page, "As a table").click()
    table = next(t for t in page.findChildren(Table) if t.accessibleName() == "Points by section")
    assert table.model().rowCount() == len(model_of_desk(desk).sections) + 1


def test_the_way_back_leads_to_the_result(qtbot: QtBot, desk: Desk, pack: Questionnaire, tmp_path: Path) -> None:
    page = why(qtbot, desk, tmp_path, answered(pack, Choice.PARTLY))
    pressable(page, "Back to the result").click()
    assert "Your result" in text_of(shown(qtbot, desk))
