"""The national picture from the register: counted, published once for each year, and kept as it was published."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ehassess.authority.stamps import stamp
from ehassess.domain.canonical import decode, encode
from ehassess.domain.national_picture import CROSSED, OTHERS, YES, Census, Count, Picture, Published, picture_of
from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.authority.register import Register

_COUNTED = """CREATE TEMP TABLE counted AS SELECT id, kind, grade, CAST(size AS TEXT) AS size, region FROM (
SELECT s.id, kind, grade, size, region, row_number() OVER
(PARTITION BY provider_id ORDER BY assessed_on DESC, s.id DESC) AS place
FROM submission s JOIN provider p ON p.id = s.provider_id
WHERE status = 'accepted' AND year = ? AND grade IS NOT NULL AND demo = 0) WHERE place = 1"""
"""The last accepted report of each provider in a year; demonstrations left out."""
HIGH = ("high", "very_high")
"""Levels of a risk that are counted."""

COUNTING, GROUPING, KEEPING = range(3)
"""The steps of making a picture, as `tell` hears of them."""
Tell = Callable[[int], object]


def publish(register: Register, year: int, tell: Tell = lambda _step: None) -> Picture:
    """The picture of a year: as it was published, or counted and published now, for good.

    A year is published once. Two versions of one year, a few reports apart, could be subtracted from each other.
    UserFacingError `authority.too_few` for fewer than five reports.
    """
    known = published(register)
    if year in known:
        return known[year].picture
    made, counted = _made(register, year, known, tell)
    tell(KEEPING)
    values = (year, stamp(register.now()), encode(made).decode(), encode(counted).decode())
    register.write("INSERT INTO publication VALUES (?, ?, ?, ?)", values)
    return made


def foresee(register: Register, year: int, tell: Tell = lambda _step: None) -> Picture:
    """What `publish` would publish now; nothing is kept. For the officer alone: two of these could be subtracted."""
    return _made(register, year, published(register), tell)[0]


def countable(register: Register) -> dict[int, int]:
    """By year: how many care providers have an accepted report that counts."""
    return dict(
        register.rows(
            """SELECT year, count(DISTINCT provider_id) FROM submission WHERE status = 'accepted'
            AND grade IS NOT NULL AND demo = 0 AND year IS NOT NULL GROUP BY year ORDER BY year"""
        )
    )


def _made(register: Register, year: int, known: dict[int, Published], tell: Tell) -> tuple[Picture, Census]:
    tell(COUNTING)
    counted = census(register, year)
    tell(GROUPING)
    made = picture_of(counted, tuple(known.values()))
    if made is None:
        raise UserFacingError("authority.too_few", year=str(year))
    return made, counted


def published(register: Register) -> dict[int, Published]:
    """Every year that was published."""
    rows = register.rows("SELECT year, picture, counts FROM publication ORDER BY year")
    return {
        year: Published(decode(made.encode(), Picture), decode(counts.encode(), Census)) for year, made, counts in rows
    }


def census(register: Register, year: int) -> Census:
    """All counts of a year, small ones too: for the register only."""
    register.write("DROP TABLE IF EXISTS temp.counted")
    register.write(_COUNTED, (year,))
    (reports,) = register.row("SELECT count(*) FROM counted")
    grades = {
        name: tuple(Count(*row) for row in register.rows(f"SELECT {name}, grade, count(*) FROM counted GROUP BY 1, 2"))
        for name in CROSSED
    }
    by_kind = dict(register.rows("SELECT kind, count(*) FROM counted GROUP BY 1"))
    query = "SELECT {}, kind, count(*) FROM counted JOIN {} ON id = submission_id {} GROUP BY 1, 2"
    unmet = register.rows(query.format("control", "unmet_essential", ""))
    high = register.rows(query.format("scenario", "risk", "WHERE level IN (?, ?)"), HIGH)
    found = Census(year, reports, grades, _two_columns(unmet, by_kind), _two_columns(high, by_kind))
    register.write("DROP TABLE temp.counted")
    return found


def _two_columns(rows: Iterable[tuple[str, str, int]], by_kind: dict[str, int]) -> dict[str, tuple[Count, ...]]:
    """For each thing and kind: in how many reports it is so, and how many others there are."""
    found: dict[str, dict[str, int]] = {}
    for name, kind, count in rows:
        found.setdefault(name, {})[kind] = count
    return {
        name: tuple(
            cell
            for kind, whole in sorted(by_kind.items())
            for cell in (Count(kind, YES, held.get(kind, 0)), Count(kind, OTHERS, whole - held.get(kind, 0)))
        )
        for name, held in sorted(found.items())
    }
