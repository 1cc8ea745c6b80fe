"""What a circular may hold, the same for whoever signs one and for whoever takes one in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ehassess.domain.asked import LEAST
from ehassess.domain.circulars import BulletinNotice, NationalNotice, Thresholds
from ehassess.domain.evaluation import GRADES
from ehassess.domain.national_picture import Picture
from ehassess.errors import UserFacingError

LONGEST, LONGEST_LINE = 4_000, 200
"""Characters of a text of several lines, and of one of a single line."""
MOST_IDS, MOST_DAYS = 200, 20
KINDS = ("threat", "practice")
"""Of bulletins."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


def check(content: NationalNotice | BulletinNotice | Picture) -> None:
    """UserFacingError `submission.circular_long`, `_many`, `_id`, `_grade`, `_percent`, `_least`, `_kind`, `_empty`."""
    if isinstance(content, NationalNotice):
        _check_notice(content)
    elif isinstance(content, BulletinNotice):
        _check_bulletin(content)


def _check_notice(notice: NationalNotice) -> None:
    days = notice.deadlines or ()
    _within(LONGEST, notice.wording, notice.contact)
    _within(LONGEST_LINE, notice.profile, notice.authority or "", *(due.what for due in days))
    check_ids(notice.mandatory)
    if len(days) > MOST_DAYS:
        raise UserFacingError("submission.circular_many", count=len(days), limit=MOST_DAYS)
    if any(not due.what.strip() for due in days):
        raise UserFacingError("submission.circular_empty")
    limits = notice.thresholds or Thresholds()
    if limits.grade and limits.grade not in GRADES:
        raise UserFacingError("submission.circular_grade", value=limits.grade[:LONGEST_LINE])
    if not 0 <= limits.essentials <= 100:
        raise UserFacingError("submission.circular_percent", value=str(limits.essentials))
    if limits.least not in LEAST:
        raise UserFacingError("submission.circular_least", value=limits.least[:LONGEST_LINE])


def _check_bulletin(bulletin: BulletinNotice) -> None:
    _within(LONGEST_LINE, bulletin.title)
    _within(LONGEST, bulletin.text)
    check_ids((*bulletin.controls, *bulletin.scenarios))
    if bulletin.kind not in KINDS:
        raise UserFacingError("submission.circular_kind", value=bulletin.kind[:LONGEST_LINE])
    if not (bulletin.title.strip() and bulletin.text.strip()):
        raise UserFacingError("submission.circular_empty")


def _within(limit: int, *texts: str) -> None:
    for text in texts:
        if len(text) > limit:
            raise UserFacingError("submission.circular_long", start=text[:30], limit=limit)


def check_ids(names: Iterable[str]) -> None:
    """UserFacingError `submission.circular_many`, `submission.circular_id`."""
    found = tuple(names)
    if len(found) > MOST_IDS:
        raise UserFacingError("submission.circular_many", count=len(found), limit=MOST_IDS)
    for name in found:
        if not _ID.fullmatch(name):
            raise UserFacingError("submission.circular_id", id=name[:40])
