"""The enrolment list as it comes from elsewhere, CSV or XLSX: a key on each line, with whose it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ehassess.errors import Fault, FaultsError, Place, UserFacingError
from ehassess.exchange.rows_file import Row, rows_of
from ehassess.submission.trust import key_fingerprint

HEADING = "authority.enrolment_faults"
REQUIRED = ("fingerprint", "name")
DAYS = ("valid_from", "valid_until", "revoked_on")
COLUMNS = (*REQUIRED, "region", *DAYS)
"""Every column but those of the national numbers, which are named by their scheme, such as `finess`."""
ALSO = {
    "empreinte": "fingerprint",
    "nom": "name",
    "région": "region",
    "valable_du": "valid_from",
    "valable_au": "valid_until",
    "révoquée_le": "revoked_on",
}
"""How the columns may be called as well."""


@dataclass(frozen=True, slots=True)
class EnrolmentRow:
    """One line: a key (64 hex digits), its owner with national numbers (scheme, value), its days (None: no bound)."""

    line: int
    key_fingerprint: str
    name: str
    region: str
    identifiers: tuple[tuple[str, str], ...]
    valid_from: date | None
    valid_until: date | None
    revoked_on: date | None


def read_enrolment(data: bytes, name: str, schemes: tuple[str, ...]) -> tuple[EnrolmentRow, ...]:
    """The lines of a list; `schemes`: ids of the national numbers that may be columns.

    UserFacingError `exchange.table_unreadable`; FaultsError `authority.enrolment_faults` with every wrong column and
    line at once.
    """
    rows = rows_of(data, name)
    if not rows:
        raise FaultsError(HEADING, [Fault.of("authority.list_empty", Place(name))], file=name)
    heads = tuple(_head(cell) for cell in rows[0].cells)
    faults = _wrong_columns(heads, Place(name, rows[0].line), schemes)
    if faults:
        raise FaultsError(HEADING, faults, file=name)
    found: list[EnrolmentRow] = []
    first: dict[str, int] = {}
    for row in rows[1:]:
        made = _line(row, heads, schemes, name, faults)
        if made is None:
            continue
        if made.key_fingerprint in first:
            place = Place(name, row.line)
            faults.append(Fault.of("authority.key_twice", place, first=str(first[made.key_fingerprint])))
        first.setdefault(made.key_fingerprint, row.line)
        found.append(made)
    if faults:
        raise FaultsError(HEADING, faults, file=name)
    return tuple(found)


def _head(cell: str) -> str:
    plain = re.sub(r"[\s-]+", "_", cell.strip().lower())
    return ALSO.get(plain, plain)


def _wrong_columns(heads: tuple[str, ...], place: Place, schemes: tuple[str, ...]) -> list[Fault]:
    known = (*COLUMNS, *schemes)
    listed = ", ".join(known)
    named = [head for head in heads if head]
    faults = [Fault.of("authority.column_missing", place, column=each) for each in REQUIRED if each not in named]
    strange = dict.fromkeys(head for head in named if head not in known)
    faults += [Fault.of("authority.column_unknown", place, column=each, known=listed) for each in strange]
    twice = dict.fromkeys(head for head in named if named.count(head) > 1)
    return faults + [Fault.of("authority.column_twice", place, column=each) for each in twice]


def _line(
    row: Row, heads: tuple[str, ...], schemes: tuple[str, ...], name: str, faults: list[Fault]
) -> EnrolmentRow | None:
    """What stands on a line; None, and its faults put down, where something is wrong with it."""
    place = Place(name, row.line)
    cells = {head: cell for head, cell in zip(heads, row.cells, strict=False) if head and cell}
    before = len(faults)
    try:
        key = key_fingerprint(cells.get("fingerprint", ""))
    except UserFacingError as error:
        faults.append(Fault.of(error.id, place, **error.facts))
        key = ""
    if not cells.get("name"):
        faults.append(Fault.of("authority.name_missing_here", place))
    days = {each: _day(cells, each, place, faults) for each in DAYS}
    begin, end = days["valid_from"], days["valid_until"]
    if begin and end and end < begin:
        faults.append(Fault.of("authority.days_turned", place))
    if len(faults) > before:
        return None
    numbers = tuple((scheme, re.sub(r"\s", "", cells[scheme])) for scheme in schemes if scheme in cells)
    return EnrolmentRow(row.line, key, cells["name"], cells.get("region", ""), numbers, begin, end, days["revoked_on"])


def _day(cells: Mapping[str, str], column: str, place: Place, faults: list[Fault]) -> date | None:
    """A day as 2026-12-31 or 31/12/2026."""
    written = cells.get(column, "")
    if not written:
        return None
    turned = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", written)
    try:
        return date(int(turned[3]), int(turned[2]), int(turned[1])) if turned else date.fromisoformat(written)
    except ValueError:
        faults.append(Fault.of("authority.not_a_day", place, value=written, column=column))
        return None
