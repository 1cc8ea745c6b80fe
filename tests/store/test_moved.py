"""A dossier that was moved or replaced while it is open takes nothing more, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget
from ehassess.store import Store
from tests.store.dossiers import AT, EMPTY, FULL, PACK, RAW, begun, reopened, state_in, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


@pytest.mark.parametrize("moved", [True, False])
def test_a_dossier_moved_while_open_takes_nothing_more_and_says_so(path: Path, *, moved: bool) -> None:
    store = Store.create(path, RAW, EMPTY, PACK, AT)
    kept = path.rename(path.with_name("elsewhere.ehassess"))
    if not moved:
        path.write_bytes(b"something else")
    with told("store.moved", path=str(path)):
        store.save(EMPTY, FULL, AT)
    store.close()
    assert state_in(kept) == EMPTY


@pytest.mark.parametrize("moved", [True, False])
def test_a_dossier_moved_after_something_was_saved_takes_nothing_more_either(path: Path, *, moved: bool) -> None:
    with begun(path) as session:
        session.record("Q1", Choice.YES)
        kept = path.rename(path.with_name("elsewhere.ehassess"))
        if not moved:
            path.write_bytes(b"something else")
        with told("store.moved", path=str(path)):
            session.record("Q2", Choice.NO)
        with told("store.moved", path=str(path)):
            session.details.set_budget(Budget(1, 1))
        assert set(session.state.answers) == {"Q1"}
        kept.replace(path)
        session.record("Q3", Choice.NO)
    with reopened(path) as session:
        assert set(session.state.answers) == {"Q1", "Q3"}


def test_a_restored_state_does_not_go_into_a_dossier_that_was_moved(path: Path) -> None:
    with begun(path) as session:
        session.record("Q1", Choice.YES)
        backup = session.backups.make(AT).path
        session.record("Q1", Choice.NO)
        kept = path.rename(path.with_name("elsewhere.ehassess"))
        with told("store.moved", path=str(path)):
            session.backups.restore(backup)
        assert list(path.parent.glob("*.ehassess")) == [kept]
    with reopened(kept) as session:
        assert session.state.answers["Q1"].value is Choice.NO
