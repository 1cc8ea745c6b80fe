"""Versions of programs and of question sets: which of two is the newer one."""

from __future__ import annotations

import re


def numbers(version: str) -> tuple[int, int, int]:
    """The first three numbers of a version, nought for one that is not there: these tuples rise as versions do."""
    found = [int(part) for part in re.findall("[0-9]+", version)[:3]]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third


def is_older(version: str, than: str) -> bool:
    """Whether a version comes before another one."""
    return numbers(version) < numbers(than)
