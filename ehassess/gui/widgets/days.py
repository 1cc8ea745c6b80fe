"""A day as people write it."""

from __future__ import annotations

import re
from datetime import date


def read_day(text: str) -> date | None:
    """The day in `2027-03-01`, `1/3/2027` or `1.3.2027`; None where it is none."""
    turned = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", text.strip())
    try:
        if turned:
            return date(int(turned[3]), int(turned[2]), int(turned[1]))
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
