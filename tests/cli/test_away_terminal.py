"""Commands on a dossier in a cloud folder work on a copy, bring it back, and tell where one never went back."""

from __future__ import annotations

from pathlib import Path

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.session import Session
from tests.cli.terminal import Terminal
from tests.store.dossiers import Clock, folder_content
from tests.store.shares import dropped, left_here


@pytest.fixture
def path(terminal: Terminal) -> Path:
    """A dossier in a folder that is copied to a cloud."""
    file = terminal.folder / "Nextcloud" / "a.ehassess"
    file.parent.mkdir()
    terminal.done("new", file, "--provider", "gp", "--no-passphrase")
    return file


def answered_and_crashed(path: Path, pack: Questionnaire) -> Path:
    """Answer a question and crash before the copy went back; where the copy lies."""
    session = Session.open(path, pack, passphrase=None, now=Clock())
    session.record(pack.controls[0].id, Choice.YES)
    copy = session.away.copy
    assert copy is not None
    dropped(session._store)
    return copy


def test_an_answer_is_in_the_cloud_folder_when_the_command_is_done(path: Path, terminal: Terminal) -> None:
    before = path.read_bytes()
    assert terminal("status", path).status == 0
    assert path.read_bytes() == before
    outcome = terminal("answer", path, terminal.file("A.yaml", "GOV-02: yes\n"))
    assert outcome.status == 0
    assert "a copy on this computer" in outcome.err
    assert path.read_bytes() != before
    assert list(folder_content(path.parent)) == [path.name]
    assert left_here() == []


def test_what_a_crash_kept_here_is_told_and_brought_back(path: Path, terminal: Terminal, pack: Questionnaire) -> None:
    answered_and_crashed(path, pack)
    before = path.read_bytes()
    assert "could not be brought up to date" in terminal("status", path).err
    assert path.read_bytes() != before
    assert "could not be brought up to date" not in terminal("status", path).err


def test_where_both_were_changed_the_command_names_both(path: Path, terminal: Terminal, pack: Questionnaire) -> None:
    theirs = terminal.folder / "theirs.ehassess"
    theirs.write_bytes(path.read_bytes())
    terminal.done("answer", theirs, terminal.file("A.yaml", "GOV-02: no\n"))
    answered_and_crashed(path, pack)
    theirs.replace(path)
    told = terminal("status", path).err
    (beside,) = set(path.parent.iterdir()) - {path}
    assert str(beside) in told
    assert "Somebody else changed" in told
    assert terminal("status", path).err.count("Somebody") == 0
    assert left_here() == []


def test_where_the_folder_is_gone_the_command_names_the_copy(
    path: Path, terminal: Terminal, pack: Questionnaire
) -> None:
    copy = answered_and_crashed(path, pack)
    path.parent.rename(terminal.folder / "elsewhere")
    told = terminal.refused("status", path)
    assert str(copy) in told
    assert "Nothing is lost" in told
    terminal.done("status", copy)
