"""Whole-day entries of a calendar (iCalendar, RFC 5545), each with a reminder, to be taken into any diary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ehassess.domain.clean import printable

LONGEST_LINE = 75
"""Bytes of a line without its end; longer ones go on after a space (section 3.1)."""

REMINDED = "-P7D"
"""A week before the day is due."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One day: `uid` stays the same for what replaces it, which happens when `stamped_on` is later."""

    uid: str
    stamped_on: date
    day: date
    summary: str
    told: str


def calendar(name: str, made_by: str, entries: Iterable[Entry]) -> bytes:
    """The file; `name`: what a diary shows, `made_by`: which part of the program wrote it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//EHAssess//{made_by}//EN", "CALSCALE:GREGORIAN"]
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{_text(name)}"]
    for entry in entries:
        lines += _lines(entry)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in folded(line))


def _lines(entry: Entry) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}@ehassess.invalid"
    yield f"DTSTAMP:{entry.stamped_on:%Y%m%d}T120000Z"
    yield f"SEQUENCE:{entry.stamped_on.toordinal()}"
    yield f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(entry.summary)}"
    yield f"DESCRIPTION:{_text(entry.told)}"
    yield "CLASS:CONFIDENTIAL"
    yield "TRANSP:TRANSPARENT"
    yield from (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_text(entry.summary)}",
        f"TRIGGER:{REMINDED}",
        "END:VALARM",
    )
    yield "END:VEVENT"


def _text(text: str) -> str:
    """A text as a value (section 3.3.11); a text of several lines stays one value."""
    escaped = re.sub(r"([\\;,])", r"\\\1", printable(text).replace("\r\n", "\n").replace("\r", "\n"))
    return escaped.replace("\n", "\\n").replace("\t", " ")


def folded(line: str) -> Iterator[bytes]:
    """The line in parts of at most 75 bytes, never cut inside a character."""
    part, room = b"", LONGEST_LINE
    for character in line:
        written = character.encode()
        if len(part) + len(written) > room:
            yield part
            part, room = b" ", LONGEST_LINE
        part += written
    yield part
