"""Lessons of incidents that care providers share, without a name: read in once each, and listed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ehassess.authority.stamps import stamp
from ehassess.submission.contribution import Contribution, read

if TYPE_CHECKING:
    from ehassess.authority.register import Register


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was shared, and when it was read in."""

    collected_at: datetime
    shared: Contribution


def collect(register: Register, data: bytes) -> bool:
    """Keep what a file shares; False where it was read in before. UserFacingErrors as `contribution.read`."""
    found, mark = read(data), hashlib.sha256(data).hexdigest()
    if register.row("SELECT 1 FROM contribution WHERE mark = ?", (mark,)) is not None:
        return False
    values = (found.kind, found.size, found.scenario, found.lesson, json.dumps(found.measures))
    query = "INSERT OR IGNORE INTO contribution VALUES (?, ?, ?, ?, ?, ?, ?)"
    register.write(query, (mark, stamp(register.now()), *values))
    return True


def lessons(register: Register) -> Iterator[Lesson]:
    """Every lesson, newest first."""
    query = """SELECT collected_at, kind, size, scenario, lesson, measures FROM contribution
    ORDER BY collected_at DESC, mark"""
    for at, kind, size, scenario, lesson, measures in register.rows(query):
        shared = Contribution(kind, size, scenario, lesson, tuple(json.loads(measures)))
        yield Lesson(datetime.fromisoformat(at), shared)
