"""While one works, backups are made without asking, never stop the work, and lead back to an earlier state."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.paths import data_folder
from ehassess.session.backups import EVERY
from ehassess.store.backups import Look, backups_at
from tests.domain.worked_example import PROFILE
from tests.store.dossiers import AT, begun, folder_content, reopened, told

PHRASE = "trois mots simples"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def answered(path: Path, passphrase: str | None = None) -> None:
    """A closed dossier with one answer, and the backup of it."""
    with begun(path, passphrase) as session:
        session.record("Q1", Choice.PARTLY)


def test_closing_makes_a_backup_and_opening_unchanged_makes_none(path: Path) -> None:
    answered(path)
    (backup,) = backups_at(path)
    with reopened(path) as session:
        assert backups_at(path) == (backup,)
        (line,) = session.backups.all()
        assert line.look == Look(session.state.dossier_id, "Cabinet fictif", 1, 1)
        assert not session.backups.due(AT + timedelta(days=1))
    assert backups_at(path) == (backup,)


def test_opening_backs_up_what_another_program_left_without(path: Path) -> None:
    answered(path)
    backups_at(path)[0].path.unlink()
    reopened(path).close()
    assert len(backups_at(path)) == 1


def test_while_one_answers_a_backup_is_made_every_half_hour(path: Path) -> None:
    with begun(path) as session:
        moment = AT
        for minutes in (1, 2, 32, 33, 62, 63, 64):
            moment = AT + timedelta(minutes=minutes)
            session.become(session.state, moment)
        kept = [backup.saved_at for backup in backups_at(path)]
        assert kept == [AT + timedelta(minutes=62), AT + timedelta(minutes=32)]
        assert session.backups.due(moment + EVERY)
        assert session.backups.due(AT - timedelta(days=400))
    assert len(backups_at(path)) == 3


def test_a_backup_that_cannot_be_made_never_stops_the_work(path: Path) -> None:
    (data_folder() / "backups").write_text("in the way")
    answered(path)
    with reopened(path) as session:
        session.record("Q2", Choice.YES)
        assert session.state.answers["Q2"].value is Choice.YES
        trouble = session.backups.trouble
        assert trouble is not None
        assert trouble.id == "backups.not_made"
        with told("backups.not_made", folder=str(session.backups.folder)):
            session.backups.make(AT)
        (data_folder() / "backups").unlink()
        session.backups.make(AT)
        assert session.backups.trouble is None


def test_going_back_keeps_the_state_before_and_goes_on_from_the_backup(path: Path) -> None:
    answered(path)
    (backup,) = backups_at(path)
    with reopened(path) as session:
        session.record("Q1", Choice.NO)
        session.record("Q2", Choice.YES)
        kept = session.backups.restore(backup.path)
        assert {name: a.value for name, a in session.state.answers.items()} == {"Q1": Choice.PARTLY}
        assert session.undo() is None
        session.record("Q3", Choice.YES)
    with reopened(path) as session:
        assert sorted(session.state.answers) == ["Q1", "Q3"]
    with reopened(kept) as session:
        assert session.state.answers["Q1"].value is Choice.NO
        assert sorted(session.state.answers) == ["Q1", "Q2"]
        assert len(session.history()) == 3


def test_going_back_to_a_backup_under_an_earlier_passphrase_keeps_the_present_one(path: Path) -> None:
    answered(path, PHRASE)
    (backup,) = backups_at(path)
    earlier = path.with_name("earlier")
    earlier.write_bytes(backup.path.read_bytes())
    with reopened(path, PHRASE) as session:
        secret = session.backups._copies
        key = secret.key
        session.backups.restore(earlier, passphrase=PHRASE)
        assert session.backups._copies.key == key
        with told("backups.not_opened", path=str(earlier)):
            session.backups.restore(earlier, passphrase="another")


def test_a_backup_of_another_dossier_is_refused(path: Path) -> None:
    answered(path)
    other = path.with_name("other.ehassess")
    answered(other)
    with reopened(path) as session:
        before = folder_content(path.parent)
        with told("backups.other_dossier", path=str(other)):
            session.backups.restore(other)
        assert folder_content(path.parent) == before
        assert session.state.profile == PROFILE


def test_a_damaged_or_lost_dossier_comes_with_the_offer_of_its_last_good_copy(path: Path) -> None:
    answered(path, PHRASE)
    with reopened(path, PHRASE) as session:
        session.record("Q2", Choice.YES)
    newest, before = backups_at(path)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    hurt = path.read_bytes()
    with told("backups.damaged", path=str(path), backup=str(newest.path)):
        reopened(path, PHRASE)
    newest.path.write_bytes(newest.path.read_bytes()[:-1] + b"x")
    with told("backups.damaged", backup=str(before.path), day=before.saved_at.date()):
        reopened(path, PHRASE)
    with told("errors.wrong_passphrase", path=str(path)):
        reopened(path, "another phrase")
    path.write_bytes(b"y" + hurt[1:])
    with told("backups.damaged", backup=str(before.path)):
        reopened(path, PHRASE)
    path.write_bytes(hurt)
    assert path.read_bytes() == hurt
    path.unlink()
    with told("backups.gone", path=str(path), backup=str(before.path)):
        reopened(path, PHRASE)
