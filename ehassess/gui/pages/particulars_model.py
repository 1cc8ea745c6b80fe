"""What the page of particulars reads and counts: a day as people write it, a count, and what is not stated yet."""

from __future__ import annotations

import re
from datetime import date

from ehassess.domain.dossier import Records
from ehassess.domain.profile import Provider

MOST = 9999
"""The largest count that is taken."""

EARLIEST = 1990
"""A day before this year is a slip of the pen."""

_DAY_FIRST = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def read_day(text: str) -> date | None:
    """The day that is written as day, month, year or in the ISO order; None where there is no such day."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_count(text: str) -> int | None:
    """A whole number from 0 to `MOST`; None for anything else."""
    kept = re.sub(r"\s", "", text)
    if not (kept.isascii() and kept.isdigit()):
        return None
    return int(kept) if int(kept) <= MOST else None


def like_an_address(text: str) -> bool:
    """Whether the text has the shape of an e-mail address; only a hint, for shapes are many."""
    return _ADDRESS.fullmatch(text) is not None


def unstated(provider: Provider, records: Records) -> int:
    """How many of the things that the authority asks the report would print as not stated.

    A deputy and what is left out do not count, for there may be none; notified incidents only where there were some;
    telephone and e-mail count as one.
    """
    texts = (provider.address, provider.services, provider.contact, provider.phone or provider.email)
    counts = [records.incidents, *([records.notified] if records.incidents else [])]
    missing = [not text for text in texts] + [not provider.identifiers]
    missing += [value is None for value in (records.restore_test, records.exercise, *counts)]
    return sum(missing)
