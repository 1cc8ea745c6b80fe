"""The days that an authority has set as a calendar, to be taken into any diary."""

from __future__ import annotations

import hashlib
from datetime import date

from ehassess.domain.circulars import NationalNotice
from ehassess.exchange.ics import Entry, calendar
from ehassess.words import Words


def days_ics(notice: NationalNotice, words: Words, today: date) -> bytes:
    """A whole-day entry with a reminder for each day that has not passed; nothing of a care provider is in it.

    Taken in again, an entry replaces its elder: its UID holds country and task, whatever day it is set to.
    """
    entries = []
    for due in notice.days:
        if due.day >= today:
            what = due.what or words("authority.asks_hand_in")
            mark = hashlib.sha256(due.what.encode()).hexdigest()[:12]
            told = "\n".join(part for part in (notice.wording, notice.contact) if part)
            entries.append(Entry(f"{notice.profile}-{mark}", today, due.day, what[:1].upper() + what[1:], told))
    return calendar(notice.authority or words("authority.circular_national_profile"), "Circulars", entries)
