"""The rows of a broken dossier, read page by page without SQLite, which gives up at the first page that is damaged.

Each page is taken only if its HMAC holds, so what is read is what was written. The form of the pages is that of
SQLite's file format (sqlite.org/fileformat2.html, "B-tree Pages" and "Record Format"), under SQLCipher 4's encryption.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from ehassess.store.connection import Key
from ehassess.store.pages import PAGE, SALT, authentic, mac_key

Cell = int | str | bytes | None
Row = tuple[int, tuple[Cell, ...]]
"""Number of a row, and its cells in the order of the columns."""

_IV, _MAC = 16, 64
_USABLE = PAGE - _IV - _MAC
_LEAF, _INNER = 0x0D, 0x05
_HEADER = b"SQLite format 3\x00"
_LOCAL_MOST = _USABLE - 35
_LOCAL_LEAST = (_USABLE - 12) * 32 // 255 - 23
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number by its type in the record."""


@dataclass(frozen=True, slots=True)
class Tree:
    """What can be read of one table.

    rows        in the order of their numbers
    lost_rows   rows whose rest lay on a damaged page
    lost_pages  damaged pages met on the way down
    leaves      numbers of the pages that were read
    """

    rows: tuple[Row, ...]
    lost_rows: int
    lost_pages: int
    leaves: frozenset[int]


class Broken:
    """The pages of a file that still hold what was written.

    total, lost  pages of the file, and how many of them are damaged
    """

    def __init__(self, data: bytes, key: Key) -> None:
        """The bytes of the whole file and the key that authenticates its pages."""
        self.total = -(-len(data) // PAGE)
        self._pages: dict[int, bytes] = {}
        mac = mac_key(key.raw, key.salt)
        for number in range(1, len(data) // PAGE + 1):
            page = data[(number - 1) * PAGE : number * PAGE]
            if authentic(page, number, mac):
                self._pages[number] = _decrypted(page, number, key.raw)
        self.lost = self.total - len(self._pages)

    @property
    def any_page(self) -> bool:
        """Whether the key opens any page at all."""
        return bool(self._pages)

    @property
    def format(self) -> int | None:
        """The format that the file says it has; None where its first page is lost."""
        first = self._pages.get(1)
        return None if first is None else int.from_bytes(first[60:64], "big")

    def tree(self, root: int) -> Tree:
        """The table whose first page is `root`."""
        rows: list[Row] = []
        leaves: set[int] = set()
        seen: set[int] = set()
        lost_rows = lost_pages = 0
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            page = self._pages.get(number)
            if page is None:
                lost_pages += 1
            elif page[_start(number)] == _INNER:
                waiting += _children(page, _start(number))
            elif page[_start(number)] == _LEAF:
                leaves.add(number)
                found, lost = self._leaf(number)
                rows += found
                lost_rows += lost
        return Tree(tuple(sorted(rows, key=lambda row: row[0])), lost_rows, lost_pages, frozenset(leaves))

    def stray(self, known: frozenset[int]) -> Iterator[tuple[tuple[Row, ...], int]]:
        """Pages of rows that no table leads to any more: for each its rows, and how many of them are lost."""
        for number in sorted(self._pages.keys() - known):
            if self._pages[number][_start(number)] == _LEAF:
                rows, lost = self._leaf(number)
                if rows:
                    yield tuple(rows), lost

    def _leaf(self, number: int) -> tuple[list[Row], int]:
        page, start = self._pages[number], _start(number)
        found: list[Row] = []
        lost = 0
        for at in _cells(page, start, start + 8):
            size, at = _varint(page, at)
            rowid, at = _varint(page, at)
            payload = self._payload(page, at, size)
            if payload is None:
                lost += 1
            else:
                found.append((rowid - (rowid >> 63 << 64), _record(payload)))
        return found, lost

    def _payload(self, page: bytes, at: int, size: int) -> bytes | None:
        """The bytes of a record; None where part of it lay on a damaged page."""
        local = size
        if size > _LOCAL_MOST:
            most = _LOCAL_LEAST + (size - _LOCAL_LEAST) % (_USABLE - 4)
            local = most if most <= _LOCAL_MOST else _LOCAL_LEAST
        found = page[at : at + local]
        following = int.from_bytes(page[at + local : at + local + 4], "big") if local < size else 0
        while len(found) < size:
            more = self._pages.get(following)
            if more is None:
                return None
            found += more[4 : min(_USABLE, 4 + size - len(found))]
            following = int.from_bytes(more[:4], "big")
        return found


def _decrypted(page: bytes, number: int, raw: bytes) -> bytes:
    start = SALT if number == 1 else 0
    decryptor = Cipher(algorithms.AES(raw), modes.CBC(page[_USABLE : _USABLE + _IV])).decryptor()
    plain = decryptor.update(page[start:_USABLE]) + decryptor.finalize()
    return (_HEADER if number == 1 else b"") + plain


def _start(number: int) -> int:
    """Where the head of a page begins: the first page has that of the file before it."""
    return 100 if number == 1 else 0


def _cells(page: bytes, start: int, pointers: int) -> Sequence[int]:
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    return [int.from_bytes(page[at : at + 2], "big") for at in range(pointers, pointers + 2 * count, 2)]


def _children(page: bytes, start: int) -> list[int]:
    """The pages below an inner one, the last one first."""
    below = [int.from_bytes(page[at : at + 4], "big") for at in _cells(page, start, start + 12)]
    return [int.from_bytes(page[start + 8 : start + 12], "big"), *reversed(below)]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next begins."""
    value = 0
    for index in range(8):
        byte = data[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return value << 8 | data[at + 8], at + 9


def _record(payload: bytes) -> tuple[Cell, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    cells: list[Cell] = []
    for kind in kinds:
        size = _size(kind)
        cells.append(_cell(kind, payload[at : at + size]))
        at += size
    return tuple(cells)


def _size(kind: int) -> int:
    return (kind - 12) // 2 if kind >= 12 else _WHOLE_NUMBERS.get(kind, 0)


def _cell(kind: int, data: bytes) -> Cell:
    """The value of a cell; a dossier holds no fractions, so their type never comes up."""
    if kind in (8, 9):
        return kind - 8
    if kind >= 12:
        return data.decode("utf-8", "replace") if kind % 2 else data
    return int.from_bytes(data, "big", signed=True) if kind in _WHOLE_NUMBERS else None
