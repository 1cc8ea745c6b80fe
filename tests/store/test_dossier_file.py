"""A dossier file opens for whom it should, and says in words why not."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3

from ehassess.domain.answers import Choice
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Secret, Store
from ehassess.store.faults import in_words, system_fault
from ehassess.store.schema import FORMAT
from ehassess.words import Words
from tests.domain.worked_example import worked_example
from tests.store.dossiers import (
    AT,
    EMPTY,
    FULL,
    PACK,
    RAW,
    begun,
    folder_content,
    made,
    reopened,
    rewritten,
    state_in,
    told,
)

PHRASE = "cheval correct \u00e9t\u00e9 'agrafe'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def test_a_dossier_comes_back_as_it_was_left(path: Path) -> None:
    made(path)
    assert state_in(path) == FULL
    made_of = Store.open(path, RAW)
    meta = made_of.meta()
    made_of.close()
    assert (meta.pack_id, meta.pack_version, meta.saved_at) == (PACK.id, PACK.version, AT)


def test_nothing_lies_beside_a_closed_dossier(path: Path) -> None:
    with begun(path):
        assert {file.name for file in path.parent.iterdir()} == {".cabinet.ehassess.lock", "cabinet.ehassess"}
    assert [file.name for file in path.parent.iterdir()] == ["cabinet.ehassess"]


def test_nobody_reads_a_note_or_an_answer_in_the_file(path: Path) -> None:
    begun(path, PHRASE).close()
    plain = begun(path.with_name("plain.ehassess"))
    plain.close()
    made(path.with_name("full.ehassess"))
    for file in path.parent.iterdir():
        data = file.read_bytes()
        for word in (b"secret", b"Cabinet", b"CREATE TABLE", b"partly", b"SQLite format", PHRASE.encode()):
            assert word not in data


def test_a_passphrase_opens_and_nothing_else_does(path: Path) -> None:
    begun(path, PHRASE).close()
    before = path.read_bytes()
    with told("errors.passphrase_needed", path=str(path)):
        reopened(path)
    with told("errors.wrong_passphrase", path=str(path)):
        reopened(path, PHRASE.upper())
    with told("store.passphrase_empty"):
        reopened(path, "")
    with told("store.text_not_savable"):
        reopened(path, "\udc80")
    assert folder_content(path.parent) == {path.name: before}
    with reopened(path, PHRASE) as session:
        assert session.protected


def test_a_passphrase_typed_on_another_system_opens_too(path: Path) -> None:
    begun(path, "e\u0301te\u0301").close()
    with reopened(path, "\u00e9t\u00e9") as session:
        assert session.protected


def test_any_sqlcipher_opens_the_file_with_the_passphrase(path: Path) -> None:
    begun(path, PHRASE).close()
    driver = sqlcipher3.connect(str(path))
    driver.execute('PRAGMA key = "' + PHRASE + '"')
    assert driver.execute("SELECT name FROM provider").fetchall() == [("Cabinet fictif",)]
    driver.close()


def test_a_dossier_without_protection_says_so_and_needs_no_passphrase(path: Path) -> None:
    begun(path).close()
    for passphrase in (None, "never asked for"):
        with reopened(path, passphrase) as session:
            assert not session.protected


def test_a_secret_never_shows_in_a_log() -> None:
    assert repr(Secret("hidden")) == "Secret()"
    assert "\\x01" not in repr(RAW)
    with pytest.raises(ValueError, match="32 bytes"):
        Secret(raw=b"short")
    with pytest.raises(ValueError, match="32 bytes"):
        Secret("both", bytes(32))


PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(64)) * 200


@pytest.mark.parametrize("content", [b"no dossier", b"text, a lot of it\n" * 2000, PICTURE, b"\0" * 20480])
def test_what_is_no_dossier_is_told_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for passphrase in (None, PHRASE):
        with told("errors.not_a_dossier", path=str(path)):
            reopened(path, passphrase)
    assert folder_content(path.parent) == {path.name: content}


def test_an_empty_file_is_told_as_such_and_left_alone(path: Path) -> None:
    path.write_bytes(b"")
    with told("store.file_empty", path=str(path)):
        reopened(path)
    assert folder_content(path.parent) == {path.name: b""}


def test_a_plain_sqlite_file_is_no_dossier(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    with told("errors.not_a_dossier"):
        reopened(path)


def test_the_encrypted_file_of_another_program_is_no_dossier(path: Path) -> None:
    path.write_bytes(random.Random(7).randbytes(16))
    driver = sqlcipher3.connect(str(path.with_name("other")))
    driver.execute(f"PRAGMA key = \"x'{RAW.key(b'').hex()}'\"")
    driver.execute("CREATE TABLE t (x)")
    driver.close()
    with told("errors.not_a_dossier"):
        Store.open(path.with_name("other"), RAW)


def test_a_file_or_folder_that_is_not_there_is_told(path: Path) -> None:
    with told("errors.file_missing", path=str(path)):
        reopened(path)
    with told("errors.file_missing"):
        reopened(path.parent)
    with told("errors.folder_missing", path=str(path.parent / "none")):
        begun(path.parent / "none" / "cabinet.ehassess")


def test_every_flipped_bit_is_found_and_the_file_left_as_it_was(path: Path) -> None:
    whole = made(path)
    chance = random.Random(20260302)
    for _ in range(60):
        spot = chance.randrange(16, len(whole))
        hurt = bytearray(whole)
        hurt[spot] ^= 1 << chance.randrange(8)
        path.write_bytes(hurt)
        with told("errors.dossier_damaged", path=str(path)):
            Store.open(path, RAW)
        assert folder_content(path.parent) == {path.name: bytes(hurt)}


def test_no_damage_of_an_unprotected_dossier_is_taken_for_a_passphrase(path: Path) -> None:
    whole = made(path, secret=Secret())
    assert whole.startswith(b"EHAssess dossier")
    for spot in (*range(16), 16, 100, 4095, 4096, len(whole) - 1):
        hurt = bytearray(whole)
        hurt[spot] ^= 4
        path.write_bytes(hurt)
        with told("errors.dossier_damaged", path=str(path)):
            reopened(path)


def test_two_protected_dossiers_never_begin_alike(path: Path) -> None:
    assert made(path)[:16] != made(path.with_name("other.ehassess"))[:16]


@pytest.mark.parametrize("kept", [4096, 8192, 10_000, -1])
def test_a_file_cut_short_is_damaged_not_misread(path: Path, kept: int) -> None:
    whole = made(path)
    path.write_bytes(whole[:kept])
    with told("errors.dossier_damaged"):
        Store.open(path, RAW)


def test_a_first_page_that_was_wiped_is_damage_not_a_wrong_passphrase(path: Path) -> None:
    whole = made(path)
    path.write_bytes(bytes(4096) + whole[4096:])
    with told("errors.dossier_damaged"):
        Store.open(path, RAW)
    path.write_bytes(whole[:16] + random.Random(1).randbytes(4080) + whole[4096:])
    with told("errors.dossier_damaged"):
        Store.open(path, RAW)


def test_tables_that_do_not_hold_together_are_damage(path: Path) -> None:
    made(path)
    rewritten(path, "PRAGMA foreign_keys = OFF", "UPDATE answer SET round_number = 9 WHERE question_id = 'Q1'")
    with told("errors.dossier_damaged"):
        Store.open(path, RAW)


def test_a_newer_dossier_is_refused_with_both_formats(path: Path) -> None:
    made(path)
    rewritten(path, "PRAGMA user_version = 12")
    before = path.read_bytes()
    with told("errors.dossier_newer", path=str(path), found="12", known=str(FORMAT)):
        Store.open(path, RAW)
    assert folder_content(path.parent) == {path.name: before}


def test_a_dossier_of_another_pack_is_refused_and_released(path: Path) -> None:
    begun(path).close()
    object.__setattr__(other := worked_example(), "id", "another")
    with told("errors.dossier_other_pack", found="example", known="another"):
        Session.open(path, other, passphrase=None, now=lambda: AT)
    reopened(path).close()


def test_an_open_dossier_is_not_opened_twice_in_one_program(path: Path) -> None:
    with begun(path) as session:
        with told("errors.dossier_in_use", path=str(path)):
            reopened(path)
        with told("errors.dossier_in_use"):
            Store.create(path, RAW, EMPTY, PACK, AT, overwrite=True)
        link = path.with_name("link.ehassess")
        link.symlink_to(path)
        with told("errors.dossier_in_use"):
            reopened(link)
        session.record("Q1", Choice.YES)
    reopened(path).close()


OTHER_PROGRAM = """
import sys, sqlcipher3
driver = sqlcipher3.connect(sys.argv[1], timeout=0, isolation_level=None)
driver.execute("PRAGMA key = \\"x'" + sys.argv[2] + "'\\"")
try:
    print(driver.execute("SELECT name FROM provider").fetchall())
    driver.execute("BEGIN EXCLUSIVE")
    print("held", flush=True)
    sys.stdin.read()
except sqlcipher3.OperationalError as error:
    print(error)
"""


@contextmanager
def another_program(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that knows the key and nothing of our lock."""
    key = Secret().key(b"").hex()
    command = [sys.executable, "-c", OTHER_PROGRAM, str(path), key]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process


def test_a_dossier_in_use_by_another_program_is_told(path: Path) -> None:
    begun(path).close()
    before = path.read_bytes()
    with another_program(path) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        assert process.stdout.readline() == "held\n"
        with told("errors.dossier_in_use", path=str(path)):
            reopened(path)
    assert path.read_bytes() == before


def test_no_other_program_reads_or_writes_an_open_dossier(path: Path) -> None:
    with begun(path), another_program(path) as process:
        assert process.communicate()[0] == "database is locked\n"


def test_an_existing_file_is_kept_unless_it_is_to_be_replaced(path: Path) -> None:
    whole = made(path)
    with told("errors.output_exists", path=str(path)):
        Store.create(path, RAW, EMPTY, PACK, AT)
    assert folder_content(path.parent) == {path.name: whole}
    Store.create(path, RAW, EMPTY, PACK, AT, overwrite=True).close()
    assert state_in(path) == EMPTY


def test_a_journal_left_behind_does_not_spoil_a_new_dossier(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(2000))
    made(path)
    assert state_in(path) == FULL


def test_a_dossier_that_cannot_be_made_leaves_nothing_behind(path: Path) -> None:
    broken = EMPTY.__class__(**{name: getattr(EMPTY, name) for name in EMPTY.__slots__} | {"language": "\udcff"})
    with told("store.text_not_savable"):
        Store.create(path, RAW, broken, PACK, AT)
    path.mkdir()
    with told("store.disk_trouble", path=str(path)):
        Store.create(path, RAW, EMPTY, PACK, AT, overwrite=True)
    assert list(path.parent.iterdir()) == [path]


def test_a_fault_of_the_disk_is_told_with_its_reason(path: Path) -> None:
    with told("store.disk_trouble", reason="Input/output error"):
        raise system_fault(OSError(5, os.strerror(5)), path)
    with told("errors.disk_full", path=str(path)):
        raise system_fault(OSError(28, os.strerror(28)), path)
    with told("store.disk_trouble", reason="disk I/O error"), in_words(path):
        raise sqlcipher3.OperationalError("disk I/O error")
    with told("store.disk_trouble"), in_words(path):
        sqlcipher3.connect(str(path.parent))


def test_a_mistake_of_ours_is_not_dressed_up_as_one_of_the_user(path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError, match="syntax error"), in_words(path):
        sqlcipher3.connect(":memory:").execute("SELEKT")


def test_the_history_cannot_be_rewritten(path: Path) -> None:
    made(path)
    for statement in ("UPDATE history SET became = 'yes'", "DELETE FROM history"):
        with pytest.raises(sqlcipher3.IntegrityError, match="only ever added to"):
            rewritten(path, statement)


def test_the_sentences_name_the_file_and_what_to_do() -> None:
    words = Words.load("en")
    assert "Copy it to a folder" in words.error(UserFacingError("store.read_only", path="a.ehassess"))
    assert "a.ehassess" in words.error(UserFacingError("store.moved", path="a.ehassess"))
