"""An answer is saved when it is given, can be undone, and survives whatever happens to the program."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.dossier import (
    AcceptedRisk,
    AssetEntry,
    Budget,
    Decision,
    Declaration,
    MeasureStatus,
    Records,
    SignedRecord,
)
from ehassess.domain.evaluation import evaluate
from ehassess.domain.profile import Profile, Provider
from ehassess.errors import FaultsError
from ehassess.session import Session
from ehassess.store import Secret
from ehassess.words import Words
from tests.domain.worked_example import PROFILE
from tests.store.dossiers import AT, FULL, PACK, Clock, begun, folder_content, made, reopened, state_in, told

EVIDENCE = Evidence("Q1", "proof.pdf", "a" * 64, 100, AT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """A fresh dossier without protection."""
    with begun(path) as opened:
        yield opened


@contextmanager
def nothing_changes(session: Session) -> Iterator[None]:
    """File and memory are the same afterwards."""
    state, saved, content = session.state, session.saved_at, session.path.read_bytes()
    yield
    assert session.state is state
    assert session.saved_at == saved
    assert session.path.read_bytes() == content


def test_a_new_dossier_holds_who_it_is_about(session: Session) -> None:
    assert session.state.provider == Provider("Cabinet fictif")
    assert session.state.profile == PROFILE
    assert (session.state.round_number, session.state.opened_on) == (1, date(2026, 3, 2))
    assert len(session.state.dossier_id) == 16
    assert session.evaluation().grade is None


def test_one_goes_on_where_one_left_off(path: Path) -> None:
    with begun(path, "a good phrase") as session:
        session.record("Q1", Choice.PARTLY, given_by="Ada")
        session.record("Q8", Choice.NA, "we have none")
        left = session.state, session.saved_at, session.evaluation(), session.plan(), session.interview()
    with reopened(path, "a good phrase") as session:
        assert (session.state, session.saved_at) == left[:2]
        assert (session.evaluation(), session.plan(), session.interview()) == left[2:]
        assert session.undo() is None


def test_an_answer_and_who_gave_it_are_on_the_disk_at_once(session: Session) -> None:
    session.record("Q1", Choice.MOSTLY, given_by="Ada")
    assert session.state.answers["Q1"] == Answer("Q1", Choice.MOSTLY, session.saved_at, "", "Ada")
    copy = session.path.with_name("copy.ehassess")
    copy.write_bytes(session.path.read_bytes())
    assert state_in(copy, Secret()) == session.state


def test_the_history_holds_both_answers(session: Session) -> None:
    session.record("Q8", Choice.NO, given_by="Ada")
    session.record("Q8", Choice.NA, "we have none", "Bo")
    first, second = session.history()
    assert (first.question_id, first.was, first.became, first.who) == ("Q8", None, "no", "Ada")
    assert (second.was, second.became, second.reason, second.who) == ("no", "na", "we have none", "Bo")
    assert (second.site, second.round_number, second.at) == ("main", 1, session.saved_at)


def test_figures_follow_an_answer_and_are_reckoned_once(session: Session) -> None:
    before = session.evaluation()
    assert session.evaluation() is before
    assert session.interview() is session.interview()
    assert session.plan() is session.plan()
    session.record("Q1", Choice.YES)
    state = session.state
    assert session.evaluation() == evaluate(PACK, state.profile, state.answers)
    assert session.evaluation() != before
    assert session.interview().answered == {"Q1"}


def test_a_plan_starts_today_also_after_midnight(path: Path) -> None:
    days = iter([AT, AT, AT, AT + timedelta(days=1)])
    with Session.create(
        path, PACK, Provider(), PROFILE, passphrase=None, language="en", now=lambda: next(days)
    ) as session:
        first, same, later = session.plan(), session.plan(), session.plan()
        assert first is same
        assert (first.start, later.start) == (date(2026, 3, 2), date(2026, 3, 3))


def test_the_last_answer_can_be_undone_and_the_history_says_so(session: Session) -> None:
    session.record("Q1", Choice.NO)
    kept = session.state
    session.record("Q1", Choice.YES)
    session.record("Q2", Choice.YES)
    assert [session.undo(), session.undo()] == ["Q2", "Q1"]
    assert session.state == kept
    assert [(entry.was, entry.became) for entry in session.history()[-2:]] == [("yes", None), ("yes", "no")]
    assert [session.undo(), session.undo()] == ["Q1", None]
    assert session.state.answers == {}


def test_an_answer_can_be_taken_back(session: Session) -> None:
    session.record("Q1", Choice.NO)
    session.clear("Q1")
    assert session.state.answers == {}
    assert session.history()[-1].became is None
    assert session.undo() == "Q1"
    assert session.state.answers["Q1"].value is Choice.NO
    with nothing_changes(session):
        session.clear("Q2")


def test_an_answer_that_cannot_stand_is_told_and_changes_nothing(session: Session) -> None:
    with nothing_changes(session):
        with told("errors.unknown_question", question="Q99"):
            session.record("Q99", Choice.YES)
        with told("errors.reason_missing", question="Q8"):
            session.record("Q8", Choice.NA, "  ")
        with told("errors.reason_forbidden", question="Q8"):
            session.record("Q8", Choice.YES, "because")
        with told("errors.na_forbidden", question="Q1"):
            session.record("Q1", Choice.NA, "we have none")
        with told("store.text_not_savable"):
            session.record("Q8", Choice.NA, "half a character \ud83d")
        with told("store.number_too_large"):
            session.details.set_budget(Budget(2**63, 0))
    assert session.undo() is None


def test_many_answers_are_taken_over_together(session: Session) -> None:
    session.record("Q2", Choice.NO)
    session.record_many([("Q1", Choice.YES, ""), ("Q2", Choice.YES, ""), ("Q8", Choice.NA, "none here")], "Bo")
    assert {name: answer.value for name, answer in session.state.answers.items()} == {
        "Q1": Choice.YES, "Q2": Choice.YES, "Q8": Choice.NA
    }  # fmt: skip
    assert {entry.who for entry in session.history()[1:]} == {"Bo"}
    assert session.undo() == "Q8"
    assert list(session.state.answers) == ["Q2"]
    session.record_many([])
    assert len(session.history()) == 7


def test_of_many_answers_with_a_fault_none_is_taken_over_and_every_fault_is_told(session: Session) -> None:
    bad = [("Q1", Choice.YES, ""), ("Q99", Choice.YES, ""), ("Q8", Choice.NA, ""), ("Q1", Choice.NO, "")]
    with nothing_changes(session), pytest.raises(FaultsError) as caught:
        session.record_many(bad)
    for language in ("en", "fr"):
        told_lines = Words.load(language).error(caught.value).splitlines()
        assert len(told_lines) == 4
        assert ["Q99" in told_lines[1], "Q8" in told_lines[2], "Q1" in told_lines[3]] == [True] * 3


def test_a_full_disk_is_told_in_words_and_loses_nothing(session: Session) -> None:
    session.record("Q1", Choice.NO)
    (pages,) = session._store._db.execute("PRAGMA page_count").fetchone()
    session._store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with nothing_changes(session), told("errors.disk_full", path=str(session.path)):
        for _ in range(100):
            session.remark(Remark("Q2", "long " * 5000))
    with nothing_changes(session), told("errors.disk_full"):
        session.record_many([(f"Q{n}", Choice.NA, "long " * 5000) for n in (2, 3, 5)])
    session._store._db.execute(f"PRAGMA max_page_count = {pages + 1000}").fetchall()
    session.record("Q2", Choice.YES)
    state = session.state
    session.close()
    with reopened(session.path) as again:
        assert again.state == state
        assert set(again.state.answers) == {"Q1", "Q2"}


def killed(program: str, path: Path, *arguments: str, says: str) -> None:
    """Run a program on a dossier and kill it at the moment it says that word."""
    command = [sys.executable, "-c", program, str(path), *arguments]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == says + "\n"
        process.send_signal(signal.SIGKILL)


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 400 KB; the test is skipped where this account may not mount one."""
    place = folder / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def test_a_disk_that_is_really_full_takes_no_new_dossier_and_keeps_the_old_one(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        path = disk / "cabinet.ehassess"
        session = begun(path)
        saved = 0
        with told("errors.disk_full", path=str(path)):
            while True:
                session.remark(Remark(f"N{saved}", "x" * 3000))
                saved += 1
        session.close()
        assert saved > 10
        with told("errors.disk_full", path=str(disk / "new.ehassess")):
            begun(disk / "new.ehassess")
        assert list(folder_content(disk)) == [path.name]
        with reopened(path) as again:
            assert len(again.state.remarks) == saved


def test_notes_flags_and_questions_to_the_supplier_are_kept_and_go_away_when_emptied(session: Session) -> None:
    session.remark(Remark("Q1", "ask on Monday", flagged=True))
    session.remark(Remark("Q2", ask_supplier=True))
    session.remark(Remark("Q2"))
    session.remark(Remark("Q3"))
    assert session.state.remarks == {"Q1": Remark("Q1", "ask on Monday", True)}
    assert session.history() == ()


def test_evidence_is_named_once_and_can_be_taken_back(session: Session) -> None:
    other = replace(EVIDENCE, sha256="b" * 64)
    for each in (EVIDENCE, other, replace(EVIDENCE, name="renamed.pdf")):
        session.evidence.add(each)
    assert [evidence.name for evidence in session.state.evidence] == ["proof.pdf", "renamed.pdf"]
    assert session.state.with_evidence == {"Q1"}
    session.evidence.remove("Q1", "b" * 64)
    session.evidence.remove("Q1", "c" * 64)
    session.close()
    with reopened(session.path) as again:
        assert again.state.evidence == (replace(EVIDENCE, name="renamed.pdf"),)


def test_every_detail_is_saved_at_once(session: Session) -> None:
    details = session.details
    details.set_provider(Provider("New name", (("FINESS", "1"),)))
    details.set_profile(Profile("gp", 3, {"cloud": True}))
    details.set_asset(AssetEntry("ehr", True, "Nobody Ltd", 8))
    details.decide(Decision("Q4", MeasureStatus.REFUSED))
    details.set_budget(Budget(10, 100))
    details.accept_risk(AcceptedRisk("S1", "Ada", date(2026, 3, 2), "rare"))
    details.accept_risk(AcceptedRisk("S1", "Bo", date(2026, 3, 3), "rarer"))
    details.set_records(Records(exercise=date(2026, 2, 1), incidents=0))
    details.set_declaration(Declaration("Ada", "manager", "Nowhere", True))
    details.set_language("fr")
    details.log_signed(SignedRecord("1", "2026-03-02", "f" * 64, "e" * 64, "r.pdf"))
    state = session.state
    assert [risk.accepted_by for risk in state.accepted] == ["Bo"]
    assert (state.language, state.budget, state.profile.size) == ("fr", Budget(10, 100), 3)
    assert "Q4" not in session.plan().included
    session.close()
    with reopened(session.path) as again:
        assert again.state == state
        again.details.set_budget(None)
        assert again.state.budget is None


def test_a_further_file_of_an_older_report_does_not_become_the_last_report(session: Session) -> None:
    first, second = (SignedRecord(n, "2026-03-02", n * 64, n * 64, f"{n}.pdf") for n in "12")
    stamped = replace(first, file_hash="3" * 64, file_name="1-stamped.pdf")
    for record in (first, second, stamped):
        session.details.log_signed(record)
    assert session.state.signed == (first, stamped, second)
    session.close()
    with reopened(session.path) as again:
        assert again.state.signed == (first, stamped, second)


def test_an_accepted_risk_is_taken_back_and_the_others_keep_their_order(session: Session) -> None:
    first, second, third = (AcceptedRisk(f"S{n}", "Ada", date(2026, 3, n), "rare") for n in (1, 2, 3))
    for each in (first, second, third):
        session.details.accept_risk(each)
    session.details.withdraw_risk("S2")
    assert session.state.accepted == (first, third)
    with nothing_changes(session):
        session.details.withdraw_risk("S2")
    session.close()
    with reopened(session.path) as again:
        assert again.state.accepted == (first, third)
        again.details.accept_risk(second)
        assert list(again.state.accepted) == [first, third, second]


def test_answers_to_hidden_and_to_forgotten_questions_are_kept(path: Path) -> None:
    made(path, FULL, Secret())
    with reopened(path) as session:
        assert session.state == FULL
        assert session.evaluation().score.answered == 2
        session.details.set_profile(PROFILE)
        session.clear("GONE-1")
        assert set(session.state.answers) == {"Q1", "Q8"}


def test_saved_says_when(session: Session) -> None:
    before = session.saved_at
    session.record("Q1", Choice.YES)
    after = session.saved_at
    assert after > before
    session.close()
    with reopened(session.path) as again:
        assert again.saved_at == after


def test_a_dossier_that_cannot_be_read_is_closed_again(path: Path) -> None:
    made(path, FULL, Secret())

    without_scale = SimpleNamespace(id=PACK.id)
    with pytest.raises(AttributeError):
        Session.open(path, without_scale, passphrase=None, now=Clock())  # type: ignore[arg-type]
    reopened(path).close()


HALF_WAY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ehassess.session import Session
from tests.domain.worked_example import worked_example
session = Session.open(Path(sys.argv[1]), worked_example(), passphrase="a good phrase", now=lambda: datetime.now(UTC))
db = session._store._db
db.execute("PRAGMA cache_size = 5")
db.begin()
for number in range(200):
    db.execute("INSERT INTO remark VALUES (?, ?, 0, 0)", [f"N{number}", "x" * 3000])
    db.execute("UPDATE meta SET language = 'fr'")
print("half way", flush=True)
sys.stdin.read()
"""


def test_a_program_killed_half_way_through_a_save_leaves_the_state_before_it(path: Path) -> None:
    with begun(path, "a good phrase") as session:
        session.record("Q1", Choice.NO)
        state = session.state
    killed(HALF_WAY, path, says="half way")
    content = folder_content(path.parent)
    assert len(content[path.name + "-journal"]) > 512
    with told("errors.wrong_passphrase"):
        reopened(path, "a wrong phrase")
    assert {name: content[name] for name in folder_content(path.parent)} == folder_content(path.parent)
    with reopened(path, "a good phrase") as session:
        assert session.state == state


ANSWERING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ehassess.domain.answers import Choice
from ehassess.session import Session
from tests.domain.worked_example import worked_example
session = Session.open(Path(sys.argv[1]), worked_example(), passphrase=None, now=lambda: datetime.now(UTC))
session.record(sys.argv[2], Choice.PARTLY, given_by=sys.argv[2])
print("saved", flush=True)
sys.stdin.read()
"""


def test_an_answer_outlives_a_program_killed_right_after_it(path: Path) -> None:
    begun(path).close()
    for number in range(1, 11):
        killed(ANSWERING, path, f"Q{number}", says="saved")
        with reopened(path) as session:
            assert set(session.state.answers) == {f"Q{n}" for n in range(1, number + 1)}
            assert [entry.question_id for entry in session.history()] == [f"Q{n}" for n in range(1, number + 1)]
