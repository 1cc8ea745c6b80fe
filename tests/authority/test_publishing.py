"""A year is counted over the last report of each provider, published once, and kept as it was published."""

from __future__ import annotations

import sqlite3

import pytest

from ehassess.authority import Register
from ehassess.authority.publishing import census, publish, published
from ehassess.errors import UserFacingError
from tests.authority.synthetic import fill


def test_the_last_report_of_each_provider_counts_once(register: Register) -> None:
    fill(register, 300, years=(2026,))
    counted = census(register, 2026)
    assert counted.reports == 300
    first = register.row("SELECT provider_id, kind, grade FROM submission LIMIT 1")
    columns = "file_hash, fingerprint, status, sentence, path, received_at, enrolment, provider_id, dossier_id, number"
    more = "name, kind, year, assessed_on, grade, signer, key_fingerprint, pack, pack_version, method, demo"
    values = (
        "ff",
        "ff",
        "accepted",
        "",
        "",
        "",
        1,
        first[0],
        "d",
        "n",
        "x",
        first[1],
        2026,
        "2026-12-31",
    )
    rest = ("E", "", "", "", "", "", 0)
    register.write(f"INSERT INTO submission ({columns}, {more}) VALUES ({', '.join('?' * 21)})", (*values, *rest))
    again = census(register, 2026)
    assert again.reports == 300


def test_a_year_is_published_once_and_kept(register: Register) -> None:
    with pytest.raises(UserFacingError, match=r"authority\.too_few"):
        publish(register, 2026)
    fill(register, 300, years=(2025, 2026))
    made = publish(register, 2026)
    assert made.reports == 300
    assert made.unmet
    assert made.high
    register.write("UPDATE submission SET grade = 'A' WHERE year = 2026")
    assert publish(register, 2026) == made
    with pytest.raises(sqlite3.IntegrityError):
        register.write("DELETE FROM publication")
    publish(register, 2025)
    assert sorted(published(register)) == [2025, 2026]
