"""How the register writes moments and days, and reads them back."""

from __future__ import annotations

from datetime import UTC, date, datetime


def stamp(moment: datetime) -> str:
    """A moment in UTC, to the second (ISO 8601)."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def moment_of(text: str | None) -> datetime | None:
    """The moment; None for none."""
    return None if text is None else datetime.fromisoformat(text)


def day_of(text: str | None) -> date | None:
    """The day; None for none."""
    return None if text is None else date.fromisoformat(text)
