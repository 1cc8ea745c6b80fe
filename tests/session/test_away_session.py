"""While a dossier on a share is open, its copy goes back every ten minutes, at the end, and when it is locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.session.away import EVERY
from ehassess.store import Secret
from ehassess.store.backups import backups_at
from tests.domain.worked_example import PROFILE
from tests.store.dossiers import AT, PACK, Clock, begun, folder_content, reopened, state_in, told
from tests.store.shares import Share, left_here

PHRASE = "cheval lampe fleuve orange"


@pytest.fixture
def far(tmp_path: Path) -> Path:
    """Where the dossier lies on the share."""
    path = tmp_path / "share" / "cabinet.ehassess"
    path.parent.mkdir()
    return path


@pytest.fixture
def share() -> Share:
    """Says where files lie."""
    return Share()


def fresh(far: Path, share: Share, passphrase: str | None = None) -> Session:
    """A fresh dossier on the share, open."""
    provider = Provider("Cabinet fictif")
    return Session.create(far, PACK, provider, PROFILE, passphrase=passphrase, language="en", now=Clock(), locate=share)


def again(far: Path, share: Share, passphrase: str | None = None) -> Session:
    """It, opened anew."""
    return Session.open(far, PACK, passphrase=passphrase, now=Clock(), locate=share)


def answer_in(path: Path) -> Choice | None:
    """The answer to Q1 in a closed dossier without protection, read from a copy of it."""
    seen = path.with_name("seen.ehassess")
    seen.write_bytes(path.read_bytes())
    found = state_in(seen, Secret()).answers.get("Q1")
    seen.unlink()
    return found.value if found else None


def test_the_user_sees_the_far_file_and_its_backups(far: Path, share: Share) -> None:
    with fresh(far, share) as session:
        assert session.path == far
        assert session.away.copy is not None
        assert session.away.copy != far
        session.record("Q1", Choice.YES)
        assert answer_in(far) is None
    assert answer_in(far) is Choice.YES
    assert len(backups_at(far)) == 1
    assert left_here() == []


def test_every_ten_minutes_the_copy_goes_back_if_anything_was_saved(far: Path, share: Share) -> None:
    with fresh(far, share) as session:
        assert not session.away.due(AT + EVERY * 2)
        session.record("Q1", Choice.YES)
        assert not session.away.due(AT + timedelta(minutes=1))
        assert session.away.due(AT + EVERY * 2)
        session.away.return_now()
        assert answer_in(far) is Choice.YES
        assert not session.away.changed()
        session.record("Q1", Choice.NO)
        assert not session.away.due(AT + timedelta(minutes=1))
        assert session.away.due(AT + EVERY * 2)
        assert session.away.due(AT - EVERY)


def test_a_dossier_on_this_computer_has_no_copy(far: Path) -> None:
    with begun(far) as session:
        session.record("Q1", Choice.YES)
        away = session.away
        away.return_now()
        assert (away.copy, away.notes, away.trouble, away.changed(), away.due(AT + EVERY * 2)) == (
            None,
            (),
            None,
            False,
            False,
        )


def test_a_return_that_fails_lets_one_go_on_and_is_made_up_for(far: Path, share: Share) -> None:
    with fresh(far, share) as session:
        session.record("Q1", Choice.YES)
        elsewhere = far.parent.rename(far.parent.with_name("unplugged"))
        with told("away.gone", path=str(far), copy=str(session.away.copy)):
            session.away.return_now()
        assert session.away.trouble is not None
        session.record("Q1", Choice.NO)
        elsewhere.rename(far.parent)
        session.away.return_now()
        assert session.away.trouble is None
        assert answer_in(far) is Choice.NO


def test_closing_tells_what_did_not_go_back_and_the_next_opening_brings_it(far: Path, share: Share) -> None:
    session = fresh(far, share)
    session.record("Q1", Choice.YES)
    elsewhere = far.parent.rename(far.parent.with_name("unplugged"))
    with told("away.gone", path=str(far)):
        session.close()
    session.close()
    elsewhere.rename(far.parent)
    with again(far, share) as session:
        assert [note.id for note in session.away.notes] == ["away.resumed"]
        assert session.state.answers["Q1"].value is Choice.YES
    assert answer_in(far) is Choice.YES


def test_what_went_wrong_before_is_told_rather_than_what_goes_wrong_at_the_end(far: Path, share: Share) -> None:
    with told("errors.unknown_question"), fresh(far, share) as session:
        session.record("Q1", Choice.YES)
        far.parent.rename(far.parent.with_name("unplugged"))
        session.record("none", Choice.YES)


def test_a_dossier_is_locked_even_where_it_cannot_go_back(far: Path, share: Share) -> None:
    session = fresh(far, share, PHRASE)
    session.record("Q1", Choice.YES)
    elsewhere = far.parent.rename(far.parent.with_name("unplugged"))
    locked = session.protection.lock()
    assert vars(session) == {}
    assert locked.trouble is not None
    assert locked.trouble.id == "away.gone"
    elsewhere.rename(far.parent)
    with again(far, share, PHRASE) as session:
        assert session.state.answers["Q1"].value is Choice.YES
        session.protection.change(None)
    assert answer_in(far) is Choice.YES


def test_a_locked_dossier_that_went_back_has_nothing_to_tell(far: Path, share: Share) -> None:
    locked = fresh(far, share, PHRASE).protection.lock()
    assert locked.trouble is None
    assert list(folder_content(far.parent)) == [far.name]


def test_going_back_to_a_backup_brings_that_state_to_the_share(far: Path, share: Share) -> None:
    with fresh(far, share) as session:
        session.record("Q1", Choice.YES)
        backup = session.backups.make(AT)
        session.record("Q1", Choice.NO)
        kept = session.backups.restore(backup.path)
        assert kept.parent == far.parent
    assert answer_in(far) is Choice.YES
    assert answer_in(kept) is Choice.NO


def test_a_dossier_of_another_pack_is_refused_and_gives_the_share_free(far: Path, share: Share) -> None:
    fresh(far, share).close()
    before = folder_content(far.parent)
    with pytest.raises(UserFacingError, match="dossier_other_pack"):
        Session.open(far, replace(PACK, id="another"), passphrase=None, now=Clock(), locate=share)
    assert folder_content(far.parent) == before
    assert left_here() == []


def test_a_dossier_on_a_share_is_read_while_somebody_works_on_it(far: Path, share: Share) -> None:
    with fresh(far, share) as session:
        session.record("Q1", Choice.YES)
        session.away.return_now()
        with Session.open(far, PACK, passphrase=None, now=Clock(), locate=share, read_only=True) as reader:
            assert reader.away.copy is None
            assert reader.state.answers["Q1"].value is Choice.YES
        with told("errors.dossier_in_use", path=str(far)):
            reopened(far)
