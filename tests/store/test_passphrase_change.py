"""A change of passphrase goes through whole or not at all, and the recovery sheet really opens the dossier."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.recovery import spelled
from ehassess.errors import UserFacingError
from ehassess.store import Secret, Store
from ehassess.store.connection import unlock
from ehassess.store.copying import key_for
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, EMPTY, FULL, PACK, RAW, folder_content, made, state_in, told

OTHER = Secret(raw=bytes(range(1, 33)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


@pytest.mark.parametrize(("before", "after"), [(RAW, OTHER), (RAW, Secret()), (Secret(), RAW)])
def test_a_changed_dossier_opens_with_the_new_secret_only_and_goes_on(
    path: Path, before: Secret, after: Secret
) -> None:
    made(path, secret=before)
    path.chmod(0o600)
    store = Store.open(path, before)
    store.rekey(after)
    assert (store.protected, store.opens_with(after), store.opens_with(before)) == (after.protected, True, False)
    changed = replace(FULL, budget=None)
    store.save(FULL, changed, AT)
    assert store.state(SCALE) == changed
    store.close()
    assert list(folder_content(path.parent)) == [path.name]
    assert path.stat().st_mode & 0o777 == 0o600
    assert state_in(path, after) == changed
    if after.protected:
        with pytest.raises(UserFacingError, match=r"wrong_passphrase|passphrase_needed"):
            Store.open(path, before)


def test_each_change_takes_a_salt_of_its_own(path: Path) -> None:
    begins = {made(path)[:16]}
    store = Store.open(path, RAW)
    for _ in range(2):
        store.rekey(RAW)
        begins.add(path.read_bytes()[:16])
    store.close()
    assert len(begins) == 3


def test_a_change_that_cannot_be_written_leaves_the_dossier_open_under_the_old_secret(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path)
    store = Store.open(path, RAW)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with told("errors.disk_full"):
            store.rekey(OTHER)
    assert store.opens_with(RAW)
    store.save(FULL, replace(FULL, budget=None), AT)
    store.close()
    assert list(folder_content(path.parent)) == [path.name]
    assert state_in(path) == replace(FULL, budget=None)


def test_a_dossier_that_cannot_be_opened_again_after_the_change_is_closed_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path)
    store = Store.open(path, RAW)

    def unplugged(*_: object) -> None:
        raise OSError(5, os.strerror(5))

    with monkeypatch.context() as patch:
        patch.setattr("ehassess.store.store.connect", unplugged)
        with told("store.disk_trouble"):
            store.rekey(OTHER)
    assert store.closed
    with told("store.disk_trouble"):
        store.save(FULL, replace(FULL, budget=None), AT)
    assert list(folder_content(path.parent)) == [path.name]
    assert state_in(path, OTHER) == FULL


def test_a_dossier_that_was_moved_is_not_changed(path: Path) -> None:
    whole = made(path)
    store = Store.open(path, RAW)
    moved = path.rename(path.with_name("elsewhere.ehassess"))
    with told("store.moved", path=str(path)):
        store.rekey(OTHER)
    store.close()
    assert moved.read_bytes() == whole


CHANGES = """
import sys
from pathlib import Path
from ehassess.store import Secret, Store
path, ours, other = Path(sys.argv[1]), Secret(raw=bytes(range(32))), Secret(raw=bytes(range(1, 33)))
store = Store.open(path, ours if sys.argv[2] == "ours" else other)
print("open", flush=True)
while True:
    store.rekey(other if store.opens_with(ours) else ours)
"""


def test_a_program_killed_during_a_change_leaves_a_dossier_that_opens_with_either(path: Path) -> None:
    made(path)
    which = "ours"
    for turn in range(8):
        with subprocess.Popen([sys.executable, "-c", CHANGES, str(path), which], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"open\n"
            time.sleep(0.005 + 0.011 * turn)
            process.send_signal(signal.SIGKILL)
        secrets = {"ours": RAW, "other": OTHER}
        fitting = [name for name, secret in secrets.items() if key_for(path, secret) is not None]
        assert len(fitting) == 1
        which = fitting[0]
        assert state_in(path, secrets[which]) == FULL


def test_the_recovery_sheet_opens_the_dossier_and_the_sheet_before_a_change_does_not(path: Path) -> None:
    Store.create(path, Secret("cheval lampe fleuve"), EMPTY, PACK, AT).close()
    key = unlock(path, Secret("cheval lampe fleuve"))
    sheet = Secret.from_recovery(" ".join(spelled(key.raw, key.salt)))
    store = Store.open(path, sheet)
    assert store.state(SCALE) == EMPTY
    store.rekey(Secret("orange tapis nuage"))
    store.close()
    before = path.read_bytes()
    with told("recovery.not_this_file", path=str(path)):
        Store.open(path, sheet)
    assert folder_content(path.parent) == {path.name: before}
    assert state_in(path, Secret("orange tapis nuage")) == EMPTY


def test_the_sheet_tells_damage_where_the_beginning_was_overwritten(path: Path) -> None:
    whole = made(path)
    sheet = Secret(raw=RAW.raw, salt=whole[:16])
    path.write_bytes(os.urandom(16) + whole[16:])
    with told("errors.dossier_damaged", path=str(path)):
        Store.open(path, sheet)
