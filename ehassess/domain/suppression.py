"""Which cells of a table may be published, so that no count below five can be derived from what is.

The rule is simple on purpose: a table is cut into blocks of whole rows by blocks of neighbouring columns, the same
columns for every row; every block holds at least five; and every number that is published is the count of a block or a
sum of blocks. A cell that is smaller lies inside a block and nothing published cuts through it, so it may be anything
up to the whole of the block (docs/authority.md says why several tables and years together tell no more).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

LEAST = 5
"""The least count that is published."""

Cell = tuple[str, str]
Counts = Mapping[Cell, int]
"""How many there are, by row and column; a cell without a key is none."""
Blocks = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Split:
    """The blocks of a published table: of rows, the largest first and what is left together last; of columns."""

    rows: Blocks
    columns: Blocks

    def blocks(self) -> Iterable[frozenset[Cell]]:
        """The cells of each block."""
        return (frozenset(product(rows, columns)) for rows in self.rows for columns in self.columns)


@dataclass(frozen=True, slots=True)
class Kept:
    """How a table was published in another year, and that year's counts."""

    split: Split
    counts: Counts


def total(counts: Counts, rows: Iterable[str], columns: Iterable[str]) -> int:
    """The count of a block."""
    return sum(counts.get(cell, 0) for cell in product(tuple(rows), tuple(columns)))


def split(
    counts: Counts, bandings: Sequence[Blocks], earlier: Sequence[Kept] = (), within: Blocks | None = None
) -> Split | None:
    """The finest split that may be published: the one with most blocks; None where nothing may be.

    bandings  how the columns may be put together, finest first, each one within the next
    earlier   the same table of other years: together with it, no block may come out that is too small in either year
    within    rows that must stay together, since another table shows them so; None: each row by itself
    """
    units = within or tuple((row,) for row in sorted({row for row, _ in counts}))
    units = tuple(unit for unit in units if total(counts, unit, _every(bandings[0])))
    found = [made for bands in bandings if (made := _banded(counts, units, bands, earlier)) is not None]
    return max(found, key=lambda made: len(made.rows) * len(made.columns), default=None)


def _banded(counts: Counts, units: Blocks, bands: Blocks, earlier: Sequence[Kept]) -> Split | None:
    """The split with these columns: small units go together, and the smallest of the others join them as needed."""
    size = {unit: total(counts, unit, _every(bands)) for unit in units}
    ordered = sorted(units, key=lambda unit: (-size[unit], unit))
    shown = [unit for unit in ordered if _large(counts, unit, bands)]
    together = [unit for unit in ordered if unit not in shown]
    while True:
        rest = tuple(sorted(row for unit in together for row in unit))
        made = Split((*shown, rest) if rest else tuple(shown), bands)
        if (not rest or _large(counts, rest, bands)) and all(_apart(made, counts, kept) for kept in earlier):
            return made if made.rows else None
        if not shown:
            return None
        together.append(shown.pop())


def _large(counts: Counts, rows: Iterable[str], bands: Blocks) -> bool:
    held = tuple(rows)
    return all(total(counts, held, band) >= LEAST for band in bands)


def _apart(made: Split, counts: Counts, kept: Kept) -> bool:
    """Whether no block of the one year cut by the blocks of the other leaves a piece that is too small in either.

    Who believes that little has changed could subtract: a piece that was no block then must have been large enough
    then, and one that is a block of neither year large enough now as well.
    """
    own, other = set(made.blocks()), set(kept.split.blocks())
    pieces = {one & two for one in own for two in other} - other - {frozenset()}
    then = all(_of(piece, kept.counts) >= LEAST or not _rows_of(piece, kept.counts) for piece in pieces)
    return then and all(_of(piece, counts) >= LEAST or not _rows_of(piece, counts) for piece in pieces - own)


def _of(piece: frozenset[Cell], counts: Counts) -> int:
    return sum(counts.get(cell, 0) for cell in piece)


def _rows_of(piece: frozenset[Cell], counts: Counts) -> int:
    """How many there are in the rows of a piece at all: none there, none to protect."""
    rows = {row for row, _ in piece}
    return sum(count for (row, _), count in counts.items() if row in rows)


def _every(bands: Blocks) -> tuple[str, ...]:
    return tuple(column for band in bands for column in band)
