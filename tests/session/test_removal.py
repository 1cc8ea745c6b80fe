"""A dossier that is to be gone is gone, with its backups, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.paths import data_folder
from ehassess.session import Session
from ehassess.session.removal import remove
from ehassess.store.backups import backups_of
from tests.store.dossiers import AT, begun, reopened, told


def test_the_file_and_its_backups_go_and_what_lies_beside_stays(tmp_path: Path) -> None:
    path, other = tmp_path / "cabinet.ehassess", tmp_path / "other.ehassess"
    begun(other).close()
    report = tmp_path / "report.pdf"
    report.write_bytes(b"a signed report")
    session = begun(path)
    session.record("Q1", Choice.NO)
    identity = session.state.dossier_id
    session.backups.make(AT)
    removed = remove(session)
    assert (removed.path, removed.kept) == (path, ())
    assert removed.backups >= 1
    assert backups_of(identity) == ()
    assert not list(data_folder().rglob(f"{identity}*"))
    assert sorted(each.name for each in tmp_path.iterdir() if not each.is_dir()) == ["other.ehassess", "report.pdf"]
    with reopened(other):
        pass


def test_a_copy_that_is_only_read_is_not_removed(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    with begun(path) as session:
        pack = session.questionnaire
    with (
        Session.open(path, pack, passphrase=None, now=lambda: AT, read_only=True) as reading,
        told("store.opened_read_only", path=str(path)),
    ):
        remove(reading)
    assert path.is_file()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may remove a file from any folder")
def test_a_file_that_cannot_be_removed_keeps_its_backups(tmp_path: Path) -> None:
    folder = tmp_path / "shut"
    folder.mkdir()
    path = folder / "cabinet.ehassess"
    session = begun(path)
    session.record("Q1", Choice.NO)
    session.backups.make(AT)
    identity = session.state.dossier_id
    folder.chmod(0o500)
    try:
        with told("store.read_only", path=str(path)):
            remove(session)
    finally:
        folder.chmod(0o700)
    assert backups_of(identity)
    assert path.is_file()
