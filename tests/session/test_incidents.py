"""The log of incidents: kept, changed, taken out and taken back; nothing of it goes to a colleague or into a figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ehassess.domain.incidents import LONGEST, LONGEST_LINE, Incident, newest_first, of_last_year
from ehassess.session import Session
from ehassess.session.handover import _for_colleague
from tests.store.dossiers import AT, begun, reopened, told

DAY = AT.date()
LETTER = Incident("", DAY, "A false invoice", "Opened", "Unplugged", "CERT", "S1", ("Q1", "Q4"), "Call first", DAY)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with begun(tmp_path / "cabinet.ehassess") as opened:
        yield opened


def test_an_incident_is_saved_at_once_and_is_there_when_opened_again(session: Session, tmp_path: Path) -> None:
    kept = session.incidents.write(LETTER)
    assert len(kept.id) == 8
    session.close()
    with reopened(tmp_path / "cabinet.ehassess") as again:
        assert again.state.incidents == {kept.id: replace(LETTER, id=kept.id)}


def test_changes_are_taken_back_one_by_one(session: Session) -> None:
    first = session.incidents.write(LETTER)
    session.incidents.write(replace(first, title="Another name"))
    session.incidents.remove(first.id)
    assert session.state.incidents == {}
    session.incidents.undo()
    assert session.state.incidents[first.id].title == "Another name"
    session.incidents.undo()
    assert session.state.incidents == {first.id: first}
    session.incidents.undo()
    assert session.state.incidents == {}
    assert not session.incidents.undoable
    session.incidents.undo()


def test_what_cannot_be_is_a_sentence_and_nothing_is_kept(session: Session) -> None:
    for wrong, sentence in (
        (replace(LETTER, title=" "), "incidents.no_title"),
        (replace(LETTER, told="x" * (LONGEST_LINE + 1)), "incidents.long_line"),
        (replace(LETTER, happened="x" * (LONGEST + 1)), "incidents.long"),
        (replace(LETTER, noticed_on=DAY + timedelta(days=2)), "incidents.to_come"),
        (replace(LETTER, closed_on=DAY - timedelta(days=1)), "incidents.order"),
        (replace(LETTER, id="00000000"), "incidents.gone"),
    ):
        with told(sentence):
            session.incidents.write(wrong)
    with told("incidents.gone"):
        session.incidents.remove("00000000")
    assert session.state.incidents == {}
    assert not session.incidents.undoable


def test_a_log_changes_no_figure_and_goes_to_no_colleague(session: Session) -> None:
    before = session.evaluation()
    session.incidents.write(LETTER)
    assert session.evaluation() == before
    assert _for_colleague(session.state, ()).incidents == {}


def test_open_ones_come_first_and_a_year_is_a_year() -> None:
    old = replace(LETTER, id="b", noticed_on=DAY - timedelta(days=400))
    still = replace(old, id="c", closed_on=None)
    assert [each.id for each in newest_first((old, replace(LETTER, id="a"), still))] == ["c", "a", "b"]
    assert of_last_year((old, LETTER, still), DAY) == 1
