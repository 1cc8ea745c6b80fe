"""Nobody can derive a count below five from all that is published of three years, by any reckoning on the tables."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

import highspy
import numpy as np
import pytest

from ehassess.domain.evaluation import GRADES
from ehassess.domain.national_picture import (
    BANDINGS,
    CROSSED,
    OTHERS,
    YES,
    Census,
    Count,
    Picture,
    Published,
    Table,
    picture_of,
)
from ehassess.domain.suppression import LEAST, Kept, Split, split

KINDS = ("gp", "dental", "pharmacy", "lab", "clinic", "hospital", "nursing", "imaging")
REGIONS = ("Nord", "Sud", "Est", "Ouest", "Centre")
SIZES = tuple("01234")
THINGS = ("E1", "E2", "E3")

Person = tuple[str, str, str, str, frozenset[str]]
"""A provider: kind, region, size, grade, and what is unmet."""


def people(seed: int, count: int) -> list[Person]:
    """Providers of very unequal kinds, as in a real country."""
    drawn = random.Random(seed)
    found = []
    for _ in range(count):
        kind = drawn.choices(KINDS, (60, 25, 20, 8, 6, 3, 2, 1))[0]
        region = drawn.choices(REGIONS, (9, 6, 4, 2, 1))[0]
        grade = drawn.choices(GRADES, (1, 3, 6, 5, 2))[0]
        unmet = frozenset(thing for at, thing in enumerate(THINGS) if drawn.random() < (0.5, 0.1, 0.9)[at])
        found.append((kind, region, drawn.choice(SIZES), grade, unmet))
    return found


def census(year: int, held: list[Person]) -> Census:
    def counted(pairs: Iterable[tuple[str, str]]) -> tuple[Count, ...]:
        return tuple(Count(row, column, count) for (row, column), count in sorted(Counter(pairs).items()))

    grades = {
        "kind": counted((each[0], each[3]) for each in held),
        "region": counted((each[1], each[3]) for each in held),
        "size": counted((each[2], each[3]) for each in held),
    }
    unmet = {thing: counted((each[0], YES if thing in each[4] else OTHERS) for each in held) for thing in THINGS}
    return Census(year, len(held), grades, unmet, unmet)


def years(seed: int, count: int) -> list[Published]:
    """Three years of one country, in which some come, some leave, and some change."""
    drawn = random.Random(seed)
    held, found = people(seed, count), list[Published]()
    for year in (2025, 2026, 2027):
        counted = census(year, held)
        made = picture_of(counted, found)
        if made is not None:
            found.append(Published(made, counted))
        held = [each for each in held if drawn.random() > 0.05] + people(seed + year, drawn.randrange(1, 12))
    return found


class Attack:
    """Everything that is published of one year as equations over the unknown counts, and the bounds that follow."""

    def __init__(self, published: Published) -> None:
        self.names: dict[tuple[str, str, str], int] = {}
        self.true: list[int] = []
        self.equations: list[tuple[dict[int, float], float]] = []
        self._unknowns(published.census)
        self._tables(published.picture)
        self._links(published.census)

    def _unknowns(self, counted: Census) -> None:
        held = {**counted.grades, **counted.unmet}
        for table, cells in held.items():
            columns = GRADES if table in CROSSED else (YES, OTHERS)
            true = {(cell.row, cell.column): cell.count for cell in cells}
            for row in sorted({cell.row for cell in cells}):
                for column in columns:
                    self.names[table, row, column] = len(self.true)
                    self.true.append(true.get((row, column), 0))

    def _sum(self, table: str, rows: Iterable[str], columns: Iterable[str], value: float) -> None:
        wanted = {(table, row, column) for row in rows for column in columns} & self.names.keys()
        self.equations.append(({self.names[name]: 1.0 for name in wanted}, value))

    def _all_rows(self, table: str) -> list[str]:
        return sorted({row for name, row, _ in self.names if name == table})

    def _tables(self, made: Picture) -> None:
        for name, table in made.crossed.items():
            self._table(name, table)
        if made.grades is not None:
            for columns, value in zip(made.grades.columns, made.grades.counts[0], strict=True):
                self._sum("kind", self._all_rows("kind"), columns, value)
        for each in made.unmet:
            self._sum(each.id, self._all_rows(each.id), (YES,), each.count)
            if each.by_kind is not None:
                self._table(each.id, each.by_kind)
        self._sum("kind", self._all_rows("kind"), GRADES, made.reports)

    def _table(self, name: str, table: Table) -> None:
        for rows, values in zip(table.rows, table.counts, strict=True):
            for columns, value in zip(table.columns, values, strict=True):
                assert value >= LEAST
                self._sum(name, rows, columns, value)

    def _links(self, counted: Census) -> None:
        """The same reports stand behind every table: grades agree, and so do the kinds."""
        for other in CROSSED[1:]:
            for grade in GRADES:
                terms = {self.names["kind", row, grade]: 1.0 for row in self._all_rows("kind")}
                terms |= {self.names[other, row, grade]: -1.0 for row in self._all_rows(other)}
                self.equations.append((terms, 0.0))
        for thing in counted.unmet:
            for kind in self._all_rows("kind"):
                terms = {self.names["kind", kind, grade]: 1.0 for grade in GRADES}
                terms |= {self.names[thing, kind, column]: -1.0 for column in (YES, OTHERS)}
                self.equations.append((terms, 0.0))

    def bounds(self, most: int, seed: int) -> Iterator[tuple[int, float, float]]:
        """True count and derived bounds of hidden cells: all of them, or so many drawn ones."""
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)  # one number of threads for a process; the plans are solved with one
        count = len(self.true)
        for _ in range(count):
            solver.addVar(0.0, highspy.kHighsInf)
        for terms, value in self.equations:
            places = np.array(list(terms), dtype=np.int32)
            solver.addRow(value, value, len(terms), places, np.array(list(terms.values())))
        hidden = [at for at, true in enumerate(self.true) if true < LEAST]
        random.Random(seed).shuffle(hidden)
        for at in hidden[:most]:
            ends = []
            for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
                solver.changeColCost(at, 1.0)
                solver.changeObjectiveSense(sense)
                solver.run()
                assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
                ends.append(solver.getInfo().objective_function_value)
            solver.changeColCost(at, 0.0)
            yield self.true[at], ends[0], ends[1]


@pytest.mark.parametrize(("seed", "count"), [(1, 60), (2, 180), (3, 700)])
def test_no_hidden_cell_is_derived_from_all_tables_of_three_years(seed: int, count: int) -> None:
    """By linear programming over every published number and everything that ties the tables together."""
    found = years(seed, count)
    assert len(found) == 3
    tried = 0
    for published in found:
        for true, low, high in Attack(published).bounds(40, seed):
            assert low <= true + 1e-6
            assert high - low >= LEAST - 1e-6, (true, low, high)
            tried += 1
    assert tried >= 60


@pytest.mark.parametrize("seed", range(40))
def test_two_years_subtracted_leave_no_small_piece(seed: int) -> None:
    """Who believes that nothing has changed may cut the blocks of one year by those of another."""
    found = years(seed, 40 + 25 * seed)
    for one, two in combinations(found, 2):
        for name in CROSSED:
            if name not in one.picture.crossed or name not in two.picture.crossed:
                continue
            blocks = [set(each.picture.crossed[name].split.blocks()) for each in (one, two)]
            for piece in {a & b for a in blocks[0] for b in blocks[1]} - blocks[0] - blocks[1] - {frozenset()}:
                for each in (one, two):
                    counts = {(cell.row, cell.column): cell.count for cell in each.census.grades[name]}
                    rows = {row for row, _ in piece}
                    there = any(row in rows for row, _ in counts)
                    assert not there or sum(counts.get(cell, 0) for cell in piece) >= LEAST


def test_small_rows_go_together_and_a_large_one_joins_them_if_they_are_too_few() -> None:
    counts = {("gp", "A"): 9, ("gp", "E"): 8, ("lab", "A"): 7, ("lab", "E"): 6, ("spa", "A"): 2, ("spa", "E"): 1}
    bands = ((("A",), ("E",)),)
    assert split(counts, bands) == Split((("gp",), ("lab", "spa")), bands[0])
    assert split({**counts, ("tel", "A"): 4, ("tel", "E"): 5}, bands) == Split(
        (("gp",), ("lab",), ("spa", "tel")), bands[0]
    )
    assert split({("spa", "A"): 2}, bands) is None
    kept = Kept(Split((("gp",), ("lab", "spa")), bands[0]), counts)
    grown = {**counts, ("spa", "A"): 6, ("spa", "E"): 6}
    assert split(grown, bands) == Split((("gp",), ("lab",), ("spa",)), bands[0])
    # last year’s reader knows lab and spa together; this year’s figure of lab would tell what spa was
    assert split(grown, bands, [kept]) == Split((("gp",), ("lab", "spa")), bands[0])


def test_too_few_reports_are_not_told_at_all_and_a_large_country_in_full() -> None:
    assert picture_of(census(2026, people(1, 4))) is None
    made = picture_of(census(2026, people(7, 30_000)))
    assert made is not None
    assert made.grades is not None
    assert made.grades.columns == BANDINGS[0]
    assert sum(made.grades.counts[0]) == 30_000
    assert [each.id for each in made.unmet] == ["E3", "E1", "E2"]
    assert all(each.by_kind is not None for each in made.unmet)
    assert len(made.crossed["kind"].rows) == len(KINDS)
