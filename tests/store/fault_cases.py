"""What can go wrong with a dossier file: each case is brought about for real, and what is told of it is collected."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.recovery import spelled
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Secret
from ehassess.store.lock import lock_file
from ehassess.words import Words
from tests.store.dossiers import EMPTY, PACK, RAW, Clock, begun, made, reopened, rewritten

Attempt = Callable[[], object]
"""What the user then does; it is refused."""

Bring = Callable[[Path, ExitStack], Attempt]
"""Brings the case about at a path; what must be put right afterwards goes on the stack."""

PHRASE = "cheval lampe fleuve orange"
PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(64)) * 200


@dataclass(frozen=True, slots=True)
class Case:
    """name   in the table
    sentence  the id of what is told
    bring     makes it so
    """

    name: str
    sentence: str
    bring: Bring


@dataclass(frozen=True, slots=True)
class Told:
    """id         of the sentence that was told, '' for none
    sentences  by language
    unchanged  whether the dossier and its folder were left byte for byte
    """

    id: str
    sentences: dict[str, str]
    unchanged: bool


def tell(case: Case, folder: Path, languages: tuple[str, ...]) -> Told:
    """Bring a case about in an empty folder, try, and say what was told."""
    path = folder / "cabinet.ehassess"
    with ExitStack() as stack:
        attempt = case.bring(path, stack)
        before = _content(folder)
        try:
            attempt()
        except UserFacingError as error:
            sentences = {language: Words.load(language).error(error) for language in languages}
            return Told(error.id, sentences, _content(folder) == before)
    return Told("", {}, unchanged=False)


def _content(folder: Path) -> dict[str, bytes | None]:
    """Every dossier of a folder; None for one that this account may not read."""
    found: dict[str, bytes | None] = {}
    for file in folder.glob("*.ehassess"):
        try:
            found[file.name] = file.read_bytes()
        except PermissionError:
            found[file.name] = None
    return found


def _holds(content: bytes) -> Bring:
    def bring(path: Path, _: ExitStack) -> Attempt:
        path.write_bytes(content)
        return lambda: reopened(path)

    return bring


def _plain(path: Path, _: ExitStack) -> Attempt:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    return lambda: reopened(path)


def _passphrase(given: str | None) -> Bring:
    def bring(path: Path, _: ExitStack) -> Attempt:
        begun(path, PHRASE).close()
        return lambda: reopened(path, given)

    return bring


def _sheet(path: Path, _: ExitStack) -> Attempt:
    begun(path, PHRASE).close()
    code = " ".join(spelled(bytes(32), bytes(16)))
    return lambda: Session.open(path, PACK, passphrase=None, recovery=code, now=Clock())


def _sheet_slip(path: Path, _: ExitStack) -> Attempt:
    begun(path, PHRASE).close()
    groups = spelled(bytes(32), bytes(16))
    code = " ".join([groups[0][:-1] + "X", *groups[1:]])
    return lambda: Session.open(path, PACK, passphrase=None, recovery=code, now=Clock())


def _inside(*statements: str) -> Bring:
    def bring(path: Path, _: ExitStack) -> Attempt:
        made(path, secret=Secret())
        rewritten(path, *statements, secret=Secret())
        return lambda: reopened(path)

    return bring


def _hurt(at: int, length: int) -> Bring:
    def bring(path: Path, _: ExitStack) -> Attempt:
        whole = bytearray(made(path, EMPTY, Secret()))
        whole[at : at + length] = bytes(byte ^ 0x5A for byte in whole[at : at + length])
        path.write_bytes(whole)
        return lambda: reopened(path)

    return bring


def _hurt_with_backup(path: Path, _: ExitStack) -> Attempt:
    begun(path).close()
    whole = bytearray(path.read_bytes())
    whole[5000] ^= 1
    path.write_bytes(whole)
    return lambda: reopened(path)


def _cut(path: Path, _: ExitStack) -> Attempt:
    path.write_bytes(made(path, EMPTY, Secret())[:10_000])
    return lambda: reopened(path)


def _gone(path: Path, _: ExitStack) -> Attempt:
    return lambda: reopened(path)


def _folder_gone(path: Path, _: ExitStack) -> Attempt:
    return lambda: begun(path.parent / "gone" / path.name)


def _busy(path: Path, stack: ExitStack) -> Attempt:
    stack.enter_context(begun(path))
    return lambda: reopened(path)


def _busy_elsewhere(path: Path, _: ExitStack) -> Attempt:
    begun(path).close()
    said = '{"host": "RECEPTION-2", "process": 4, "user": "ada", "since": "2026-03-02T09:30:00+00:00"}\n'
    lock_file(path).write_text(said, "utf-8")
    return lambda: reopened(path)


def _rights(name: str, mode: int) -> Bring:
    """Rights count for everybody but root, so root becomes nobody for a while."""

    def bring(path: Path, stack: ExitStack) -> Attempt:
        path.parent.chmod(0o777)
        made(path, EMPTY, Secret())
        path.chmod(0o666)
        target = path.parent if name == "folder" else path
        before = target.stat().st_mode
        target.chmod(mode)
        stack.callback(target.chmod, before)
        if os.geteuid() == 0:
            stack.callback(os.seteuid, 0)
            os.seteuid(65534)
        return lambda: reopened(path)

    return bring


def _moved(path: Path, stack: ExitStack) -> Attempt:
    session = stack.enter_context(begun(path))
    path.rename(path.with_name("elsewhere.ehassess"))
    return lambda: session.record("Q1", Choice.YES)


def _moved_later(path: Path, stack: ExitStack) -> Attempt:
    session = stack.enter_context(begun(path))
    session.record("Q2", Choice.YES)
    path.rename(path.with_name("elsewhere.ehassess"))
    return lambda: session.record("Q1", Choice.YES)


def _replaced(path: Path, stack: ExitStack) -> Attempt:
    session = stack.enter_context(begun(path))
    other = path.with_name("other")
    made(other, EMPTY, RAW)
    other.replace(path)
    return lambda: session.record("Q1", Choice.YES)


def _pulled_out(path: Path, stack: ExitStack) -> Attempt:
    """The open file answers no more, as one on a stick that was pulled out."""
    session = stack.enter_context(begun(path))
    readable, writable = os.pipe()
    for opened in list(Path("/proc/self/fd").iterdir()):
        if opened.resolve() == path.resolve():
            os.dup2(readable, int(opened.name))
    os.close(readable)
    os.close(writable)
    return lambda: session.record("Q1", Choice.YES)


def _full(path: Path, stack: ExitStack) -> Attempt:
    session = stack.enter_context(begun(path))
    db = session._store._db
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    return lambda: session.remark(Remark("Q1", "a note that needs room " * 4000))


CASES = (
    Case("empty file", "store.file_empty", _holds(b"")),
    Case("JPEG named .ehassess", "errors.not_a_dossier", _holds(PICTURE)),
    Case("text named .ehassess", "errors.not_a_dossier", _holds(b"a text, a long one\n" * 2000)),
    Case("plain SQLite file", "errors.not_a_dossier", _plain),
    Case("no passphrase given", "errors.passphrase_needed", _passphrase(None)),
    Case("wrong passphrase", "errors.wrong_passphrase", _passphrase("Cheval lampe fleuve orange")),
    Case("sheet of another dossier", "recovery.not_this_file", _sheet),
    Case("slip in the recovery code", "recovery.faults", _sheet_slip),
    Case("newer format", "errors.dossier_newer", _inside("PRAGMA user_version = 99")),
    Case(
        "planted trigger", "store.foreign_parts", _inside("CREATE TRIGGER t AFTER INSERT ON fact BEGIN SELECT 1; END")
    ),
    Case("damaged header", "errors.dossier_damaged", _hurt(0, 100)),
    Case("damaged page", "errors.dossier_damaged", _hurt(5000, 1)),
    Case("damaged page, backup at hand", "backups.damaged", _hurt_with_backup),
    Case("cut short", "errors.dossier_damaged", _cut),
    Case("file gone", "errors.file_missing", _gone),
    Case("folder gone", "errors.folder_missing", _folder_gone),
    Case("open in another window", "errors.dossier_in_use", _busy),
    Case("open on another computer", "store.in_use_elsewhere", _busy_elsewhere),
    Case("write-protected file", "store.read_only", _rights("file", 0o444)),
    Case("write-protected folder", "store.read_only", _rights("folder", 0o555)),
    Case("file that may not be read", "errors.file_unreadable", _rights("file", 0o000)),
    Case("moved while open", "store.moved", _moved),
    Case("moved after a save", "store.moved", _moved_later),
    Case("replaced while open", "store.moved", _replaced),
    Case("stick pulled out while open", "store.disk_trouble", _pulled_out),
    Case("disk full", "errors.disk_full", _full),
)
