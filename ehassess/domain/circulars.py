"""What an authority sends to all providers: what it asks for, notices, and how practices like theirs stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ehassess.domain.evaluation import GRADES
from ehassess.domain.logo import Logo
from ehassess.domain.national_picture import Picture, Table


@dataclass(frozen=True, slots=True)
class KeyChange:
    """Keys that hold from now on beside the one that signed, and keys that hold no more (64 hex digits each)."""

    new: tuple[str, ...] = ()
    revoked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a country asks for at least; it changes no score and no grade.

    grade       one of GRADES, '' for none
    essentials  percent of the essentials in place, 0 for none
    least       the answer (`yes`, `mostly`, `partly`) from which a mandatory control counts as in place
    """

    grade: str = ""
    essentials: int = 0
    least: str = "mostly"


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day, and what has to be done by then."""

    day: date
    what: str


@dataclass(frozen=True, slots=True)
class NationalNotice:
    """What a country asks for: mandatory controls, by when to hand in (None: no day), whom to ask, in its own words.

    authority   who sends it; deadlines: other days; None in all of these: nothing is said. A field that is None is not
    written, so that what was signed before it came can still be read
    """

    profile: str
    mandatory: tuple[str, ...]
    contact: str
    wording: str
    hand_in_by: date | None = None
    authority: str | None = None
    thresholds: Thresholds | None = None
    deadlines: tuple[DueDay, ...] | None = None
    logo: Logo | None = None

    @property
    def days(self) -> tuple[DueDay, ...]:
        """Every day with what to do by then, the earliest first; '' is to hand in the report."""
        own = () if self.hand_in_by is None else (DueDay(self.hand_in_by, ""),)
        return tuple(sorted((*own, *(self.deadlines or ())), key=lambda due: due.day))

    def near(self, today: date, within: int) -> tuple[DueDay, ...]:
        """Those from today on until so many days from it."""
        return tuple(due for due in self.days if 0 <= (due.day - today).days <= within)


@dataclass(frozen=True, slots=True)
class BulletinNotice:
    """A threat or a good practice: kind `threat` or `practice`, its words, and what it points to."""

    kind: str
    title: str
    text: str
    written_on: date
    controls: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """How a grade stands among published reports of one year.

    crossed  `kind`, `size` or `` (all reports); rows: which rows of that table are counted together
    better, same, worse  reports in better, the same, and worse bands of grades
    """

    year: int
    crossed: str
    rows: tuple[str, ...]
    band: tuple[str, ...]
    better: int
    same: int
    worse: int

    @property
    def percentiles(self) -> tuple[int, int]:
        """Between which percent of the reports it stands, 0 the worst end and 100 the best."""
        whole = self.better + self.same + self.worse
        return 100 * self.worse // whole, 100 * (self.worse + self.same) // whole


def places(picture: Picture, kind: str, size: int, grade: str) -> tuple[Place, ...]:
    """Where a grade stands among all, among its kind, and among its size, as far as that was published."""
    tables = (("", "all", picture.grades), ("kind", kind, picture.crossed.get("kind")))
    found = (_place(picture.year, *each, grade) for each in (*tables, ("size", str(size), picture.crossed.get("size"))))
    return tuple(place for place in found if place is not None)


def _place(year: int, crossed: str, row: str, table: Table | None, grade: str) -> Place | None:
    if table is None or grade not in GRADES:
        return None
    for rows, counts in zip(table.rows, table.counts, strict=True):
        if row in rows:
            at = next(n for n, band in enumerate(table.columns) if grade in band)
            better, worse = sum(counts[:at]), sum(counts[at + 1 :])
            return Place(year, crossed, rows, table.columns[at], better, counts[at], worse)
    return None
