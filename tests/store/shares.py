"""A real folder that is said to be a share, and what can become of a dossier that lies there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from ehassess.domain.dossier import Budget, DossierState
from ehassess.paths import data_folder
from ehassess.store import Store
from ehassess.store.away import open_store
from ehassess.store.location import HERE, Kind, Location
from tests.store.dossiers import AT, FULL, RAW, made

LATER = [replace(FULL, budget=Budget(hours, 100)) for hours in range(1, 9)]
"""States, each of which follows the one before."""


class Share:
    """A real folder that is said to be a share, until it is said to be gone."""

    def __init__(self, kind: Kind = Kind.NETWORK) -> None:
        """Connected."""
        self.said = Location(kind, "//serveur/partage")

    def __call__(self, path: Path) -> Location:
        """What is said of every path."""
        return self.said


def left_here() -> list[str]:
    """Names of all files in the folder of the copies."""
    return sorted(file.name for file in data_folder().glob("away/**/*") if file.is_file())


def saved(store: Store, *states: DossierState) -> None:
    """Save one state after the other; the first is what the store holds."""
    for before, after in pairwise(states):
        store.save(before, after, AT)


def dropped(store: Store) -> None:
    """What a crash leaves: the copy as it is, and the locks that the system takes back."""
    assert store.away is not None
    away, store.away = store.away, None
    store.close()
    away._lock.release()


def changed_by_others(path: Path, state: DossierState) -> bytes:
    """Another whole dossier takes the place of the file, whoever has it locked; its bytes."""
    other = path.parent.with_name("others.ehassess")
    whole = made(other, state)
    other.replace(path)
    return whole


def left_behind(far: Path, share: Share) -> None:
    """A copy with LATER[0] that never went back."""
    store = open_store(far, RAW, share)
    saved(store, FULL, LATER[0])
    dropped(store)


def gone(far: Path, share: Share, then: Callable[[], object]) -> None:
    """The folder is gone while `then` happens, and comes back."""
    elsewhere = far.parent.with_name("unplugged")
    far.parent.rename(elsewhere)
    try:
        then()
    finally:
        shutil.rmtree(far.parent, ignore_errors=True)
        elsewhere.rename(far.parent)


def unmounted(far: Path, share: Share, then: Callable[[], object]) -> None:
    """In place of the share there is an empty folder of this computer while `then` happens."""
    said = share.said

    def inside() -> None:
        far.parent.mkdir()
        share.said = HERE
        then()
        assert list(far.parent.iterdir()) == []

    gone(far, share, inside)
    share.said = said


def cut_off(path: Path, state: DossierState) -> bytes:
    """Make a dossier with this state as a crash in the midst of a save leaves it; its journal lies beside."""
    changed_by_others(path, state)
    store = Store.open(path, RAW)
    db = store._db
    db.execute("PRAGMA cache_size = 1")
    db.execute("BEGIN")
    db.execute("UPDATE answer SET reason = hex(zeroblob(20000))")
    left = {name: path.with_name(path.name + name).read_bytes() for name in ("", "-journal")}
    db.execute("ROLLBACK")
    store.close()
    for name, data in left.items():
        path.with_name(path.name + name).write_bytes(data)
    assert left["-journal"]
    return left[""]
