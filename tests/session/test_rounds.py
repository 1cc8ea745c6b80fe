"""One round is closed and the next begins from it; the closed one can be looked at and never changes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3

from ehassess.domain.answers import Choice, Evidence, Remark
from ehassess.domain.carry import Again, Why
from ehassess.domain.compare import Kind
from ehassess.domain.dossier import Budget, Decision, Declaration, MeasureStatus, Records
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import FaultsError
from ehassess.session import Session
from ehassess.store.secret import PUBLIC
from tests.domain.two_packs import first_pack, second_pack, with_facts
from tests.domain.worked_example import PROFILE
from tests.store.dossiers import AT, rewritten, told

FIRST, SECOND = first_pack(), second_pack()


class Day:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        """Begin at AT."""
        self.now = AT

    def __call__(self) -> datetime:
        """The moment."""
        return self.now

    def later(self, days: int) -> None:
        """So many days pass."""
        self.now += timedelta(days=days)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


@pytest.fixture
def day() -> Day:
    """The day of a test."""
    return Day()


@pytest.fixture
def session(path: Path, day: Day) -> Iterator[Session]:
    """A fresh dossier without protection."""
    with made(path, day) as opened:
        yield opened


def made(path: Path, day: Day, pack: Questionnaire = FIRST) -> Session:
    """A fresh dossier, open."""
    return Session.create(path, pack, Provider("Cabinet"), PROFILE, passphrase=None, language="en", now=day)


def opened(path: Path, day: Day, pack: Questionnaire = FIRST) -> Session:
    """A dossier that exists, open."""
    return Session.open(path, pack, passphrase=None, now=day)


def filled(session: Session) -> None:
    """Something of everything."""
    session.record_many([("Q1", Choice.NO, ""), ("Q2", Choice.YES, ""), ("Q8", Choice.NA, "none here")], "Ada")
    session.remark(Remark("Q1", "ask Bo"))
    session.details.decide(Decision("Q1", MeasureStatus.PLANNED, "Bo", date(2026, 9, 1)))
    session.details.set_budget(Budget(10, 100))
    session.details.set_records(Records(date(2026, 1, 1), None, 2, 1))
    session.details.set_declaration(Declaration("Ada", "manager", "Nowhere", True))


def test_a_closed_round_keeps_everything_that_its_result_came_from(session: Session, day: Day) -> None:
    filled(session)
    state, evaluation, plan = session.state, session.evaluation(), session.plan()
    day.later(30)
    closed = session.rounds.close_and_begin()
    assert (closed.number, closed.opened_on, closed.closed_on) == (1, date(2026, 3, 2), date(2026, 4, 1))
    assert (closed.pack, closed.pack_version, closed.pack_digest) == ("example", "1", "0" * 64)
    assert (closed.profile, closed.budget, closed.records) == (state.profile, state.budget, state.records)
    assert (closed.decisions, closed.remarks) == (tuple(state.decisions.values()), tuple(state.remarks.values()))
    assert closed.planned == plan.included
    assert evaluation.grade is not None
    assert evaluation.score.overall == closed.figures.score
    assert (closed.figures.grade, len(closed.figures.digest)) == (evaluation.grade.low, 64)
    assert session.rounds.answers(1) == state.answers


def test_the_next_round_begins_with_what_is_still_true(session: Session, day: Day) -> None:
    filled(session)
    before = session.state
    day.later(400)
    session.rounds.close_and_begin()
    state = session.state
    assert (state.round_number, state.opened_on) == (2, date(2027, 4, 6))
    assert (state.answers, state.remarks, state.decisions) == (before.answers, before.remarks, before.decisions)
    assert state.records == Records(date(2026, 1, 1), None, None, None)
    assert state.declaration == Declaration("Ada", "manager", "Nowhere", False)
    assert session.saved_at == day.now
    assert session.undo() is None
    with_path = session.path
    session.close()
    with opened(with_path, day) as again:
        assert again.state == state


def test_a_carried_answer_keeps_its_day_until_it_is_given_afresh(session: Session, day: Day) -> None:
    filled(session)
    assert session.rounds.carried() == {}
    day.later(400)
    session.rounds.close_and_begin()
    assert session.rounds.carried() == dict.fromkeys(("Q1", "Q2", "Q8"), AT.date())
    assert session.rounds.to_answer_again() == tuple(Again(q, Why.OLD, AT.date()) for q in ("Q1", "Q2", "Q8"))
    session.record("Q1", Choice.NO)
    session.rounds.confirm(["Q8"], "Ada")
    assert session.rounds.carried() == {"Q2": AT.date()}
    assert [each.question_id for each in session.rounds.to_answer_again()] == ["Q2"]
    assert (session.state.answers["Q8"].reason, session.state.answers["Q8"].given_by) == ("none here", "Ada")
    assert session.undo() == "Q8"
    assert set(session.rounds.carried()) == {"Q2", "Q8"}


def test_what_has_no_answer_cannot_be_confirmed(session: Session) -> None:
    session.record("Q1", Choice.NO)
    with pytest.raises(FaultsError) as caught:
        session.rounds.confirm(["Q1", "Q2", "Q3"])
    assert [dict(fault.facts)["question"] for fault in caught.value.faults] == ["Q2", "Q3"]
    assert len(session.history()) == 1


def test_a_round_without_an_answer_is_not_closed(session: Session) -> None:
    content = session.path.read_bytes()
    with told("rounds.nothing_to_close"):
        session.rounds.close_and_begin()
    assert session.path.read_bytes() == content


def test_all_rounds_are_listed_with_their_grade(session: Session, day: Day) -> None:
    filled(session)
    day.later(30)
    session.rounds.close_and_begin()
    session.record("Q1", Choice.YES)
    first, second = session.rounds.all()
    assert (first.number, first.closed_on, first.grade, first.answered, first.applicable) == (
        1, date(2026, 4, 1), "E", 3, 10
    )  # fmt: skip
    assert (second.number, second.opened_on, second.closed_on, second.answered) == (2, date(2026, 4, 1), None, 3)
    with told("rounds.no_such_round", number="2"):
        session.rounds.closed(2)
    with told("rounds.no_such_round", number="7"):
        session.rounds.compare(7)
    assert session.rounds.answers(7) == {}


def test_answers_of_the_open_round_change_no_closed_one(session: Session, day: Day) -> None:
    filled(session)
    before = dict(session.state.answers)
    closed = session.rounds.close_and_begin()
    day.later(1)
    session.record_many([("Q1", Choice.YES, ""), ("Q3", Choice.YES, "")])
    session.clear("Q2")
    assert session.rounds.answers(1) == before
    assert session.rounds.closed(1) == closed
    assert [change.kind for change in session.rounds.compare(1).questions] == [
        Kind.BETTER, Kind.NEWLY_UNKNOWN, Kind.NEWLY_KNOWN
    ]  # fmt: skip


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET value = 'yes' WHERE round_number = 1",
        "DELETE FROM answer WHERE round_number = 1",
        "INSERT INTO answer SELECT 1, site, 'Q99', value, given_at, reason, given_by FROM answer LIMIT 1",
        "UPDATE closed_round SET grade = 'A'",
        "DELETE FROM closed_round",
    ],
)
def test_the_file_itself_refuses_to_change_a_closed_round(session: Session, statement: str) -> None:
    filled(session)
    session.rounds.close_and_begin()
    session.close()
    with pytest.raises(sqlcipher3.IntegrityError, match="closed round"):
        rewritten_public(session.path, statement)


def rewritten_public(path: Path, statement: str) -> None:
    """Try it behind the program's back, with the public key."""
    rewritten(path, statement, secret=PUBLIC)


def test_a_full_disk_leaves_the_round_open(session: Session) -> None:
    filled(session)
    state = session.state
    db = session._store._db
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    content = session.path.read_bytes()
    with told("errors.disk_full", path=str(session.path)):
        for _ in range(100):
            session.rounds.close_and_begin()
            state, content = session.state, session.path.read_bytes()
    assert (session.state, session.path.read_bytes()) == (state, content)
    db.execute(f"PRAGMA max_page_count = {pages + 1000}").fetchall()
    assert session.rounds.close_and_begin().number == state.round_number


ENDLESS = """
import sys
from pathlib import Path
from tests.session.test_rounds import Day, opened

with opened(Path(sys.argv[1]), Day()) as session:
    print("go", flush=True)
    while True:
        session.rounds.close_and_begin()
"""


@pytest.mark.parametrize("wait", [0.0, 0.011, 0.052])
def test_a_kill_while_rounds_are_closed_leaves_each_of_them_open_or_closed_whole(
    path: Path, day: Day, wait: float
) -> None:
    with made(path, day) as session:
        filled(session)
        answers = session.state.answers
    command = [sys.executable, "-c", ENDLESS, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"go\n"
        time.sleep(wait)
        process.kill()
    with opened(path, day) as session:
        last = session.state.round_number
        assert [entry.number for entry in session.rounds.all()] == list(range(1, last + 1))
        assert all(session.rounds.answers(number) == answers for number in range(1, last + 1))
        assert all(session.rounds.closed(number).number == number for number in range(1, last))


def test_two_rounds_tell_what_the_plan_brought(session: Session, day: Day) -> None:
    filled(session)
    planned = session.plan().included
    day.later(30)
    session.rounds.close_and_begin()
    session.record("Q1", Choice.YES)
    found = session.rounds.compare(1)
    assert found.done == ("Q1",)
    assert set(found.left) == set(planned) - {"Q1"}
    assert (found.before.on, found.after.on) == (date(2026, 4, 1), None)
    assert found.why is not None
    assert found.why.total == found.why.answers > 0
    day.later(30)
    session.rounds.close_and_begin()
    assert session.rounds.compare(1, 2).questions == found.questions
    assert session.rounds.compare(2).questions == ()


def test_a_newer_questionnaire_is_taken_over_on_opening_and_nothing_is_lost(path: Path, day: Day) -> None:
    with made(path, day) as session:
        session.record_many([(name, Choice.YES, "") for name in ("Q1", "Q3", "Q9", "Q10")])
        assert session.rounds.pack_change() is None
    day.later(10)
    with opened(path, day, SECOND) as session:
        change = session.rounds.pack_change()
        assert change is not None
        assert (change.before, change.after, change.dropped, change.new) == ("1", "2", ("Q3",), ("Q11",))
        assert [(a.question_id, a.why) for a in session.rounds.to_answer_again()] == [
            ("Q9", Why.REWORDED), ("Q10", Why.REWORDED)
        ]  # fmt: skip
        assert session.state.answers["Q3"].value is Choice.YES
        assert session.evaluation().score.answered == 3
        day.later(1)
        session.record("Q9", Choice.NO)
        assert [each.question_id for each in session.rounds.to_answer_again()] == ["Q10"]
        session.rounds.close_and_begin()
        assert session.state.answers["Q3"].value is Choice.YES
        assert session.rounds.closed(1).pack_version == "2"
    with opened(path, day, SECOND) as session:
        assert [each.question_id for each in session.rounds.to_answer_again()] == ["Q10"]
        change = session.rounds.pack_change()
        assert change is not None
        assert change.dropped == ("Q3",)


def test_a_round_closed_with_the_old_questionnaire_is_compared_with_the_new_one(path: Path, day: Day) -> None:
    with made(path, day) as session:
        session.record_many([(name, Choice.YES, "") for name in ("Q1", "Q3", "Q9")])
        session.rounds.close_and_begin()
    with opened(path, day, SECOND) as session:
        session.record("Q11", Choice.YES)
        kinds = {change.question_id: change.kind for change in session.rounds.compare(1).questions}
        assert kinds == {"Q3": Kind.DROPPED, "Q9": Kind.REWORDED, "Q11": Kind.NEW}


def test_a_dossier_begun_with_another_questionnaire_that_was_not_written_down_says_so(path: Path, day: Day) -> None:
    made(path, day).close()
    rewritten_public(path, "DELETE FROM pack_use")
    with opened(path, day, SECOND) as session:
        change = session.rounds.pack_change()
        assert change is not None
        assert (change.known, change.before, change.after) == (False, "1", "2")
    rewritten_public(path, "DELETE FROM pack_use")
    with opened(path, day) as session:
        assert session.rounds.pack_change() is None


def test_a_newer_questionnaire_opens_on_a_full_disk_and_is_noted_later(
    path: Path, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    with made(path, day) as session:
        session.record("Q9", Choice.YES)
    day.later(1)
    with monkeypatch.context() as full:
        full.setattr("ehassess.store.connection._settings", lambda: ("max_page_count = 1", "locking_mode = EXCLUSIVE"))
        with opened(path, day, SECOND) as session:
            assert [each.question_id for each in session.rounds.to_answer_again()] == ["Q9"]
            with told("errors.disk_full"):
                session.remark(Remark("Q1", "long " * 5000))
    with opened(path, day, SECOND) as session:
        change = session.rounds.pack_change()
        assert change is not None
        assert change.after == "2"


def test_a_copy_to_read_tells_of_a_newer_questionnaire_and_closes_no_round(path: Path, day: Day) -> None:
    with made(path, day) as session:
        session.record_many([("Q1", Choice.YES, ""), ("Q9", Choice.YES, "")])
        session.rounds.close_and_begin()
    day.later(1)
    content = path.read_bytes()
    with Session.open(path, SECOND, passphrase=None, now=day, read_only=True) as session:
        change = session.rounds.pack_change()
        assert change is not None
        assert change.dropped == ("Q3",)
        assert [each.question_id for each in session.rounds.to_answer_again()] == ["Q9"]
        assert session.rounds.compare(1).of(Kind.REWORDED)[0].question_id == "Q9"
        with told("store.opened_read_only"):
            session.rounds.close_and_begin()
        assert session.state.round_number == 2
    assert path.read_bytes() == content


def test_a_dossier_that_was_moved_meanwhile_keeps_its_round_open(path: Path, day: Day) -> None:
    with made(path, day) as session:
        filled(session)
    with opened(path, day) as session:
        path.rename(path.with_name("other.ehassess"))
        with told("store.moved"):
            session.rounds.close_and_begin()
        assert session.state.round_number == 1


def test_a_changed_profile_tells_beforehand_what_it_asks_for(path: Path, day: Day) -> None:
    with made(path, day, with_facts()) as session:
        session.record("Q3", Choice.YES)
        found = session.rounds.after_profile(Profile("gp", 1, {"mobile": True, "cloud": True}))
        assert [(each.question_id, each.why.value) for each in found] == [
            ("Q2", "newly_asked"), ("Q3", "risk_changed")
        ]  # fmt: skip


def test_fifty_rounds_are_kept_each_with_its_own_answers(session: Session, day: Day) -> None:
    choices = (Choice.YES, Choice.PARTLY, Choice.NO)
    for number in range(50):
        day.later(1)
        session.record("Q1", choices[number % 3])
        session.rounds.close_and_begin()
    path = session.path
    session.close()
    with opened(path, day) as again:
        assert [entry.number for entry in again.rounds.all()] == list(range(1, 52))
        assert [again.rounds.answers(n)["Q1"].value for n in range(1, 51)] == [choices[n % 3] for n in range(50)]
        assert len(again.history()) == 50
        assert again.rounds.compare(1, 50).of(Kind.BETTER) == ()


def test_evidence_of_a_closed_round_is_remembered(session: Session) -> None:
    filled(session)
    session.become(
        replace(session.state, evidence=(Evidence("Q2", "a.pdf", "a" * 64, 1, datetime(2026, 1, 1, tzinfo=UTC)),))
    )
    closed = session.rounds.close_and_begin()
    assert closed.evidence == session.state.evidence == session.rounds.closed(1).evidence
