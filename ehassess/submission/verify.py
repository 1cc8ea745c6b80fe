"""The verdict on a received report: the signature, the data, the figures recomputed, the pages."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from ehassess.domain.canonical import NotCanonicalError, decode, fingerprint
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import OLDER, SCHEMA, Report
from ehassess.domain.scoring import METHOD_ID, METHOD_VERSION
from ehassess.errors import UserFacingError
from ehassess.signing.attachment import attachment
from ehassess.signing.guard import guarded
from ehassess.signing.trust import Trust
from ehassess.signing.verification import Fact, Failure, Verification
from ehassess.signing.verify import verify_and_read
from ehassess.submission.figures import recomputed
from ehassess.submission.packs import FindPack
from ehassess.submission.printed import Pages, pages_agree, read_pages
from ehassess.submission.verdict import Checked, Point, Verdict

ATTACHMENT = "ehassess-report.json"
"""Name of the attached file that holds the canonical JSON."""

_UNSEEN = tuple(Checked(point, None) for point in (Point.OURS, Point.FIGURES, Point.PRINTED))
"""The facts of the content where nothing intact was signed."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A report as it was read, and its fingerprint."""

    report: Report
    fingerprint: str


def verify_submission(pdf: bytes, trusted: Trust | frozenset[str], find_pack: FindPack) -> Verdict:
    """Everything that can be said of a file; `trusted`: fingerprints (64 lower-case hex digits), or keys and roots.

    Never raises for what is in the file, but for one that is no PDF at all: UserFacingError `signing.not_a_pdf`.
    """
    signature, data = verify_and_read(pdf, trusted, ATTACHMENT)
    revision = signature.signed_revision if signature.holds(Fact.INTACT) else b""
    carried, content = _content(revision, data, find_pack) if revision else ("", _UNSEEN)
    report, mark = (None, "") if isinstance(carried, str) else (carried.report, carried.fingerprint)
    facts = (*_with_clock(_facts(signature), signature, report), *content)
    return Verdict(facts, signature.signers, report, mark, hashlib.sha256(pdf).hexdigest(), signature.stamps)


def _content(
    revision: bytes, data: bytes | Failure | None, find_pack: FindPack
) -> tuple[Carried | str, tuple[Checked, ...]]:
    """The report, or the id of the sentence that says why there is none, with the facts of the content.

    The pages are read while the figures are reckoned: that is work outside of Python, for a second core.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="pages") as beside:
        pages = beside.submit(guarded, partial(read_pages, revision), Fact.READABLE, "submission.printed_differs")
        carried = "submission.data_unreadable" if isinstance(data, Failure) else _carried(data)
        if isinstance(carried, str):
            return carried, (Checked(Point.OURS, False, (carried,)), *_UNSEEN[1:])
        figures = check_figures(carried.report, find_pack)
        return carried, (Checked(Point.OURS, True), figures, _check_pages(pages.result(), carried))


def _with_clock(facts: tuple[Checked, ...], signature: Verification, report: Report | None) -> Iterator[Checked]:
    """The facts of the signature; nobody signs a report before it was assessed, unless the clock went back.

    A day is let pass, since the report knows days only, and not in which time zone.
    """
    manager = signature.manager
    claimed = manager.claimed_time if manager else None
    early = report is not None and claimed and claimed.date() + timedelta(days=1) < report.assessed_on
    for fact in facts:
        wrong = early and fact.point is Point.TIMELY
        yield replace(fact, holds=False, reasons=(*fact.reasons, "submission.signed_too_early")) if wrong else fact


def carried_report(revision: bytes) -> Carried | str:
    """The report attached to these bytes of a PDF, or the id of the sentence that says why not ('' for b'')."""
    if not revision:
        return ""
    try:
        return _carried(attachment(revision, ATTACHMENT))
    except UserFacingError:
        return "submission.data_unreadable"


def _carried(data: bytes | None) -> Carried | str:
    """The report that this data is, or the id of the sentence that says why it is none; None: there is no data."""
    if data is None:
        return "submission.no_data"
    try:
        schema = schema_of(data)
        if schema != SCHEMA:
            return "submission.data_older" if schema in OLDER else "submission.data_newer"
        report = decode(data, Report)
    except NotCanonicalError:
        return "submission.data_unreadable"
    return Carried(report, fingerprint(data))


def schema_of(data: bytes) -> str:
    """The form of report data as it says itself; NotCanonicalError where it says none."""
    try:
        found = json.loads(data)["schema"]
    except (UnicodeDecodeError, ValueError, RecursionError, TypeError, KeyError) as error:
        raise NotCanonicalError("no schema") from error
    if not isinstance(found, str):
        raise NotCanonicalError("no schema")
    return found


def check_figures(report: Report, find_pack: FindPack) -> Checked:
    """Whether the figures of a report follow from its answers; whatever fails on the way is a no."""
    found = guarded(partial(_figures, report, find_pack), Fact.READABLE, "submission.figures_wrong")
    reason = found.id if isinstance(found, Failure) else found
    return Checked(Point.FIGURES, not reason, (reason,) if reason else ())


def _figures(report: Report, find_pack: FindPack) -> str:
    """The id of the sentence that says what is wrong, '' if nothing."""
    if (report.made.method, report.made.method_version) != (METHOD_ID, METHOD_VERSION):
        return "submission.method_unknown"
    questionnaire = find_pack(report.made)
    if questionnaire is None:
        return "submission.pack_unknown"
    if not _answers_belong(report, questionnaire):
        return "submission.answers_foreign"
    figures = recomputed(report, questionnaire)
    stated = (report.evaluation, report.plan, report.after)
    return "" if (figures.evaluation, figures.plan, figures.after) == stated else "submission.figures_wrong"


def _answers_belong(report: Report, questionnaire: Questionnaire) -> bool:
    """Whether each question is answered once at most and applies to this provider."""
    asked = [answer.question_id for answer in report.answers]
    applicable = {control.id for control in questionnaire.controls_for(report.profile)}
    return len(set(asked)) == len(asked) and applicable.issuperset(asked)


def _check_pages(pages: Pages | Failure, carried: Carried) -> Checked:
    """Whether the pages say what the data says."""
    if isinstance(pages, Failure):
        return Checked(Point.PRINTED, False, (pages.id,))
    compare = partial(pages_agree, pages, carried.report, carried.fingerprint)
    agree = guarded(compare, Fact.READABLE, "submission.printed_differs") is True
    return Checked(Point.PRINTED, agree, () if agree else ("submission.printed_differs",))


def _facts(signature: Verification) -> tuple[Checked, ...]:
    """The facts of the signature; one without a failure of its own that does not hold could not be looked at."""
    checked = []
    for point in tuple(Point)[: len(Fact)]:
        fact = Fact(point.value)
        reasons = tuple(failure.id for failure in signature.failures if failure.fact is fact)
        holds = True if signature.holds(fact) else (False if reasons else None)
        checked.append(Checked(point, holds, tuple(dict.fromkeys(reasons))))
    return tuple(checked)
