"""The national picture of one year: grades, unmet essentials and risks, counted, and no provider to be found in it.

Grades are crossed with kind, region and size; essentials and risks with kind only, in the rows of the table of grades.
Of any two tables one therefore shares one column of facts with the other at most, and tables that hang together like
the branches of a tree tell no more together than each by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ehassess.domain.evaluation import GRADES
from ehassess.domain.suppression import LEAST, Blocks, Counts, Kept, Split, split, total

SCHEMA = "ehassess-national-picture/1"
ALL = "all"
"""The one row of a table that is not crossed with anything."""
BANDINGS: tuple[Blocks, ...] = (
    tuple((grade,) for grade in GRADES),
    (("A", "B"), ("C",), ("D", "E")),
    (("A", "B", "C"), ("D", "E")),
    (GRADES,),
)
"""How grades may be put together, finest first."""
YES, OTHERS = "yes", "others"
"""The columns of an essential (unmet) and of a risk (high or very high): it is so, and all other reports."""
TWO: tuple[Blocks, ...] = (((YES,), (OTHERS,)),)
CROSSED = ("kind", "region", "size")


@dataclass(frozen=True, slots=True)
class Count:
    """One cell as it was counted."""

    row: str
    column: str
    count: int


@dataclass(frozen=True, slots=True)
class Census:
    """All counts of a year, small ones too: never published. The last accepted report of each provider counts.

    grades  by what they are crossed with (of CROSSED); unmet and high: by id of the essential and of the scenario,
            crossed with kind
    """

    year: int
    reports: int
    grades: Mapping[str, tuple[Count, ...]]
    unmet: Mapping[str, tuple[Count, ...]]
    high: Mapping[str, tuple[Count, ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """A published table: counts by block of rows and block of columns; several rows in one block are told together."""

    rows: Blocks
    columns: Blocks
    counts: tuple[tuple[int, ...], ...]

    @property
    def split(self) -> Split:
        """Its blocks."""
        return Split(self.rows, self.columns)


@dataclass(frozen=True, slots=True)
class Frequency:
    """In how many reports something is so, of all; `by_kind`: the same by kind, None where that may not be told."""

    id: str
    count: int
    by_kind: Table | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """What is published of a year. Whatever is None or missing was too small to be told.

    grades     all reports by grade; crossed: by kind, region, size
    unmet      essentials not in place, most frequent first; high: scenarios at a high or very high level
    """

    schema: str
    year: int
    reports: int
    grades: Table | None
    crossed: Mapping[str, Table]
    unmet: tuple[Frequency, ...]
    high: tuple[Frequency, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """A year that was published, with its counts."""

    picture: Picture
    census: Census


def picture_of(census: Census, earlier: Sequence[Published] = ()) -> Picture | None:
    """What may be published of a year beside what was published of others; None for fewer than five reports."""
    if census.reports < LEAST:
        return None
    by_kind = _counts(census.grades["kind"])
    alone = _alone(by_kind)
    grades = _table(alone, split(alone, BANDINGS))
    crossed: dict[str, Table] = {}
    for name in CROSSED:
        before = [Kept(each.picture.crossed[name].split, _counts(each.census.grades[name])) for each in earlier
                  if name in each.picture.crossed]  # fmt: skip
        counts = _counts(census.grades[name])
        made = _table(counts, split(counts, BANDINGS, before))
        if made is not None:
            crossed[name] = made
    within = crossed["kind"].rows if "kind" in crossed else (tuple(sorted({row for row, _ in by_kind})),)
    unmet = tuple(_frequencies(census.unmet, within, [(each.picture.unmet, each.census.unmet) for each in earlier]))
    high = tuple(_frequencies(census.high, within, [(each.picture.high, each.census.high) for each in earlier]))
    return Picture(SCHEMA, census.year, census.reports, grades, crossed, unmet, high)


def _frequencies(
    counted: Mapping[str, tuple[Count, ...]],
    within: Blocks,
    earlier: Iterable[tuple[tuple[Frequency, ...], Mapping[str, tuple[Count, ...]]]],
) -> list[Frequency]:
    """Each thing whose count, and the count of all others, are large enough; by kind where blocks of `within` allow."""
    before: dict[str, list[Kept]] = {}
    for frequencies, counts in earlier:
        for each in frequencies:
            if each.by_kind is not None and each.id in counts:
                before.setdefault(each.id, []).append(Kept(each.by_kind.split, _counts(counts[each.id])))
    found = []
    for name, cells in counted.items():
        counts_of = _counts(cells)
        alone = _alone(counts_of)
        if split(alone, TWO) is None:
            continue
        made = _table(counts_of, split(counts_of, TWO, before.get(name, ()), within))
        told = made if made is not None and len(made.rows) > 1 else None
        found.append(Frequency(name, total(alone, (ALL,), (YES,)), told))
    return sorted(found, key=lambda each: (-each.count, each.id))


def _alone(counts: Counts) -> dict[tuple[str, str], int]:
    """The same without rows."""
    found: dict[tuple[str, str], int] = {}
    for (_, column), count in counts.items():
        found[ALL, column] = found.get((ALL, column), 0) + count
    return found


def _table(counts: Counts, made: Split | None) -> Table | None:
    if made is None:
        return None
    cells = tuple(tuple(total(counts, rows, columns) for columns in made.columns) for rows in made.rows)
    return Table(made.rows, made.columns, cells)


def _counts(cells: Iterable[Count]) -> dict[tuple[str, str], int]:
    return {(cell.row, cell.column): cell.count for cell in cells}
