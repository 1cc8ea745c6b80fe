"""An authority makes a register and takes over who may sign; every wrong line is told, and nothing is half taken."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from ehassess.authority import Register
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.errors import FaultsError, UserFacingError

WHEN = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
SCHEMES = ("finess", "siret", "rpps")
FIRST, SECOND = "ab" * 32, "cd" * 32


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    folder = tmp_path / "office"
    made = Register.create(folder, name="Agence d’essai", profile="fr", passphrase="long enough", now=lambda: WHEN)
    with made:
        yield made


def table(*lines: str) -> bytes:
    return "\r\n".join(lines).encode()


def told(data: bytes) -> list[tuple[str, int | None]]:
    with pytest.raises(FaultsError) as caught:
        read_enrolment(data, "list.csv", SCHEMES)
    return [(fault.id, fault.place.line if fault.place else None) for fault in caught.value.faults]


def test_a_list_of_keys_is_taken_over_with_several_keys_for_one_provider(register: Register) -> None:
    data = table(
        "Empreinte;Nom;Région;FINESS;valable au",
        f"{FIRST};Cabinet fictif;Nord;75 000 0001;31/12/2028",
        f"{SECOND};Cabinet fictif;Nord;750000001;",
        f"{'0f' * 32};Maison fictive;Sud;750000002;2027-01-31",
    )
    rows = read_enrolment(data, "list.csv", SCHEMES)
    found = register.enrolment.add(rows, "list.csv")
    assert (found.new, found.known, found.providers) == (3, 0, 2)
    again = register.enrolment.add(rows, "list.csv")
    assert (again.new, again.known, again.providers) == (0, 3, 0)
    held = {key.key_fingerprint: key for key in register.enrolment.all()}
    assert held[FIRST].provider_id == held[SECOND].provider_id
    assert held[FIRST].identifiers == (("finess", "750000001"),)
    assert held[FIRST].valid_until == date(2028, 12, 31)
    assert register.enrolment.trust().keys == set(held)


def test_a_workbook_says_the_same_as_a_text_file() -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["fingerprint", "name", "siret", "valid_from"])
    book.active.append([FIRST, "Cabinet fictif", 12345678900011, date(2026, 1, 1)])
    out = io.BytesIO()
    book.save(out)
    (row,) = read_enrolment(out.getvalue(), "list.xlsx", SCHEMES)
    assert (row.line, row.identifiers, row.valid_from) == (2, (("siret", "12345678900011"),), date(2026, 1, 1))


def test_every_wrong_line_of_a_list_is_told_at_once() -> None:
    assert told(b"") == [("authority.list_empty", None)]
    assert told(table("key,name,name,owner", "x")) == [
        ("authority.column_missing", 1),
        ("authority.column_unknown", 1),
        ("authority.column_unknown", 1),
        ("authority.column_twice", 1),
    ]
    lines = (f"{FIRST},A,2026-02-01,2026-01-01", "12,B,,", f"{FIRST},,,yesterday", f"{SECOND},C,,", f"{SECOND},C,,")
    assert told(table("fingerprint,name,valid_from,valid_until", *lines)) == [
        ("authority.days_turned", 2),
        ("errors.bad_fingerprint", 3),
        ("authority.name_missing_here", 4),
        ("authority.not_a_day", 4),
        ("authority.key_twice", 6),
    ]
    for strange in (b"PK\x03\x04 no workbook", b"\0\1\2", b'fingerprint,name\n"open'):
        with pytest.raises(UserFacingError) as caught:
            read_enrolment(strange, "list.csv", SCHEMES)
        assert caught.value.id == "exchange.table_unreadable"


def test_a_key_stays_with_its_provider_and_nothing_is_half_taken(register: Register) -> None:
    heads = "fingerprint,name,siret,rpps"
    register.enrolment.add(read_enrolment(table(heads, f"{FIRST},A,1,", f"{SECOND},B,2,5"), "a.csv", SCHEMES), "a.csv")
    wrong = read_enrolment(table(heads, f"{'11' * 32},C,3,", f"{FIRST},B,2,", f"{'22' * 32},D,1,5"), "b.csv", SCHEMES)
    with pytest.raises(FaultsError) as caught:
        register.enrolment.add(wrong, "b.csv")
    assert [fault.id for fault in caught.value.faults] == ["authority.key_of_another", "authority.two_providers"]
    assert len(tuple(register.enrolment.all())) == 2


def test_a_revoked_key_counts_only_for_what_is_proven_to_be_older(register: Register) -> None:
    data = table("fingerprint,name,valid_from,valid_until", f"{FIRST},A,2026-01-01,2026-12-31")
    register.enrolment.add(read_enrolment(data, "a.csv", SCHEMES), "a.csv")
    key = register.enrolment.find(FIRST)
    assert key is not None
    assert key.trusted_on(date(2026, 6, 1), None) == ""
    assert key.trusted_on(date(2025, 6, 1), None) == "authority.key_outside_enrolment"
    assert key.trusted_on(date(2027, 1, 1), None) == "authority.key_outside_enrolment"
    before = register.enrolment.version
    revoked = register.enrolment.revoke(FIRST, date(2026, 7, 1), "laptop stolen")
    assert register.enrolment.version == before + 1
    assert revoked.trusted_on(date(2026, 6, 1), None) == "authority.key_revoked"
    assert revoked.trusted_on(date(2026, 6, 1), date(2026, 6, 2)) == ""
    with pytest.raises(UserFacingError, match=r"authority\.key_not_enrolled"):
        register.enrolment.revoke(SECOND, date(2026, 7, 1))


def test_the_register_is_plain_sqlite_and_its_key_opens_with_the_passphrase_only(register: Register) -> None:
    with sqlite3.connect(register.path) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("SELECT name, profile FROM authority").fetchone() == ("Agence d’essai", "fr")
    plain.close()
    register.key("long enough")
    for passphrase, sentence in (("wrong", "signing.container_key_unreadable"),):
        with pytest.raises(UserFacingError, match=sentence):
            register.key(passphrase)


def test_what_is_no_register_or_locked_is_said(register: Register, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match=r"authority\.folder_not_empty"):
        Register.create(register.folder, name="B", profile="fr", passphrase="x", now=lambda: WHEN)
    with pytest.raises(UserFacingError, match=r"authority\.no_register"):
        Register.open(tmp_path, now=lambda: WHEN)
    writing = sqlite3.connect(register.path, isolation_level=None)
    writing.execute("BEGIN IMMEDIATE")
    register._db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(UserFacingError, match=r"authority\.register_locked"):
        register.set_limit("jump", 30)
    writing.execute("ROLLBACK")
    register.set_limit("jump", 30)
    assert register.limits.jump == 30
    writing.execute("PRAGMA user_version = 999")
    writing.close()
    register.close()
    with pytest.raises(UserFacingError, match=r"authority\.register_newer"):
        Register.open(register.folder, now=lambda: WHEN)
    register.path.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    with pytest.raises(UserFacingError, match=r"authority\.register_damaged"):
        Register.open(register.folder, now=lambda: WHEN)
