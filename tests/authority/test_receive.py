"""What comes in is judged, put down once, linked, flagged; what cannot be looked at is set aside, the rest goes on."""

from __future__ import annotations

import os
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from ehassess.authority import Received, Register, receive, receiving
from ehassess.authority.receiving import Progress, Tally
from ehassess.authority.rows import Status
from ehassess.errors import UserFacingError
from ehassess.signing.verify import LARGEST
from tests.authority.conftest import Mail, here
from tests.signing import forgery


def contents(register: Register) -> list[tuple[object, ...]]:
    """Everything in the register but when it was put there."""
    with sqlite3.connect(register.path) as plain:
        names = [name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        rows = [(name, *row) for name in names for row in plain.execute(f"SELECT * FROM {name} ORDER BY 1, 2")]
    plain.close()
    return [tuple("" if str(cell).startswith("2026-12-04T") else cell for cell in row) for row in rows]


def fill(box: Path, mail: Mail) -> None:
    files = {
        "a-first.pdf": mail.first,
        "b-second.pdf": mail.second,
        "c-other.pdf": mail.other,
        "d-again.pdf": mail.other,
        "e-doctored.pdf": mail.doctored,
        "f-changed.pdf": forgery.flipped(mail.other, len(mail.other) // 2),
        "g-longer.pdf": forgery.line_behind(mail.other),
        "h-letter.zip": b"PK\x03\x04 no report at all",
        "i-empty.pdf": b"",
    }
    for name, data in files.items():
        (box / name).write_bytes(data)


def test_a_folder_is_received_and_received_again(register: Register, box: Path, mail: Mail) -> None:
    fill(box, mail)
    heard: list[tuple[Received, Progress]] = []
    tally = receive(register, [box], tell=lambda *found: heard.append(found))
    assert tally == Tally(accepted=3, disputed=1, refused=2, set_aside=2, known=1, flagged=tally.flagged)
    assert [progress.done for _, progress in heard] == list(range(1, 10))
    assert {found.path.name: found.status for found, _ in heard}["d-again.pdf"] is Status.ACCEPTED
    before = contents(register)
    again = receive(register, [box], judge=here)
    assert again == Tally(known=9)
    assert contents(register) == before
    failed = dict(register.rows("SELECT status, fact FROM submission JOIN failed_fact ON id = submission_id"))
    assert failed["disputed"] == "figures"


def test_a_report_is_linked_to_the_one_before_and_counts_once(register: Register, box: Path, mail: Mail) -> None:
    fill(box, mail)
    receive(register, [box / "b-second.pdf"], judge=here)
    (box / "j-copy.pdf").write_bytes(mail.second)
    receive(register, [box / "j-copy.pdf", box / "a-first.pdf"], judge=here)
    rows = list(register.rows("SELECT id, status, year, previous_id, outcome, kind FROM submission ORDER BY id"))
    assert [row[1:3] for row in rows] == [("accepted", 2025), ("accepted", 2024)]
    assert rows[1][3] == rows[0][0]
    assert all(row[4] in ("met", "approaching", "not_met") and row[5] for row in rows)
    flagged = dict(register.rows("SELECT flag, amount FROM flag WHERE submission_id = 2"))
    assert flagged["clock"] >= 1  # of 2024, yet it came after that of 2025


def test_who_may_sign_decides_and_a_later_enrolment_is_taken_into_account(
    register: Register, box: Path, mail: Mail
) -> None:
    key = next(k for k in register.enrolment.all() if k.name == "Cabinet fictif 1").key_fingerprint
    register.write("DELETE FROM enrolled_key WHERE key_fingerprint = ?", (key,))
    (box / "a.pdf").write_bytes(mail.first)
    assert receive(register, [box], judge=here).refused == 1
    assert receive(register, [box], judge=here).known == 1
    provider = register.row("SELECT id FROM provider WHERE name = 'Cabinet fictif 1'")[0]
    with register.atomic():
        register.write("INSERT INTO enrolled_key VALUES (?, ?, NULL, NULL, NULL, '', '')", (key, provider))
        register.write("UPDATE authority SET enrolment = enrolment + 1")
    assert receive(register, [box], judge=here).accepted == 1
    register.enrolment.revoke(key, date(2024, 1, 1))
    (box / "b.pdf").write_bytes(mail.second)
    assert receive(register, [box / "b.pdf"], judge=here).refused == 1
    assert register.row("SELECT sentence FROM submission ORDER BY id DESC")[0] == "authority.key_revoked"


def test_a_report_that_names_another_provider_than_its_key_is_refused(
    register: Register, box: Path, mail: Mail
) -> None:
    register.write("UPDATE provider_identifier SET value = '1' WHERE provider_id = 1")
    (box / "a.pdf").write_bytes(mail.first)
    receive(register, [box], judge=here)
    assert register.row("SELECT status, sentence FROM submission") == ("refused", "authority.other_provider")


def test_what_cannot_be_read_is_set_aside_with_a_reason_and_the_rest_goes_on(
    register: Register, box: Path, mail: Mail
) -> None:
    (box / "a.pdf").write_bytes(mail.first)
    (box / "huge.pdf").touch()
    os.truncate(box / "huge.pdf", 2_000_000_000)
    os.mkfifo(box / "pipe.pdf")
    paths = [box / "missing.pdf", box / "huge.pdf", box / "pipe.pdf", box / "a.pdf"]
    assert LARGEST < 2_000_000_000
    assert receive(register, paths, judge=here) == Tally(accepted=1, set_aside=3, flagged=0)
    reasons = [row for (row,) in register.rows("SELECT sentence FROM set_aside ORDER BY path")]
    assert sorted(reasons) == ["authority.no_plain_file", "errors.file_missing", "errors.file_too_large"]
    assert (box / "huge.pdf").exists()
    (box / "missing.pdf").write_bytes(mail.second)
    assert receive(register, paths, judge=here) == Tally(accepted=1, known=3)
    assert register.row("SELECT count(*) FROM set_aside") == (2,)


def test_a_file_that_changes_while_it_is_read_is_asked_for_again(
    register: Register, box: Path, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = box / "a.pdf"
    path.write_bytes(mail.first)
    marks = receiving._Receiving._mark
    monkeypatch.setattr(receiving._Receiving, "_mark", lambda self, path: "0" * 64 if marks(self, path) else "")
    found: list[str] = []
    receive(register, [path], tell=lambda each, _: found.append(each.sentence), judge=here)
    assert found == ["authority.file_changed"]
    monkeypatch.undo()
    assert receive(register, [path], judge=here).accepted == 1


def test_a_locked_register_is_said_and_nothing_is_lost(register: Register, box: Path, mail: Mail) -> None:
    (box / "a.pdf").write_bytes(mail.first)
    (box / "b.pdf").write_bytes(mail.other)
    register._db.execute("PRAGMA busy_timeout = 50")
    writing = sqlite3.connect(register.path, isolation_level=None)

    def lock(found: Received, _progress: Progress) -> None:
        writing.execute("BEGIN IMMEDIATE")

    with pytest.raises(UserFacingError, match=r"authority\.register_locked"):
        receive(register, [box], tell=lock, judge=here)
    writing.execute("ROLLBACK")
    writing.close()
    assert receive(register, [box], judge=here) == Tally(accepted=1, known=1)


def test_a_full_disk_is_said_and_what_was_put_down_stays(register: Register, box: Path, mail: Mail) -> None:
    for number in range(16):
        (box / f"{number:02}.pdf").write_bytes(forgery.flipped(mail.first, len(mail.first) // 2 + number))
    pages = register.row("PRAGMA page_count")[0]
    register.row(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserFacingError, match=r"errors\.disk_full"):
        receive(register, [box], judge=here)
    kept = register.row("SELECT count(*) FROM submission")[0]
    register.row("PRAGMA max_page_count = 1000000")
    assert 0 < kept < 16
    assert receive(register, [box], judge=here) == Tally(refused=16 - kept, known=kept)


def test_who_stops_can_go_on(register: Register, box: Path, mail: Mail) -> None:
    fill(box, mail)
    heard: list[Received] = []
    receive(register, [box], tell=lambda found, _: heard.append(found), stop=lambda: len(heard) > 0, judge=here)
    assert 0 < len(heard) < 9
    assert receive(register, [box], judge=here).known == len(heard) + 1  # one file lies there twice
