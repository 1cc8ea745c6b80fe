"""A report that is whole may still raise questions: each flag where it belongs, and none on an ordinary report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from ehassess.domain.answers import Choice, Evidence, noon
from ehassess.domain.plausibility import Earlier, FlagKind, Limits, flags, text_marks
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from tests.authority import post

TODAY = date(2026, 6, 10)
LONG = "We asked our supplier, who says that this does not concern us at all."


def ordinary(pack: Questionnaire) -> Report:
    return post.report_of(pack, post.Owner(1, "gp", "Nord"), TODAY)


def raised(report: Report, earlier: Earlier | None = None, shared: int = 0, signed: int = 10) -> dict[FlagKind, int]:
    at = datetime(2026, 6, signed, tzinfo=UTC)
    found = flags(report, Limits(), earlier=earlier, signed_at=at, today=TODAY, shared=shared)
    return {flag.kind: flag.amount for flag in found}


def test_each_flag_is_raised_by_what_it_is_for(pack: Questionnaire) -> None:
    report = ordinary(pack)
    assert raised(report) == {}
    alike = replace(report, answers=tuple(replace(each, value=Choice.YES) for each in report.answers))
    assert raised(alike) == {FlagKind.ALIKE: 100}
    half = len(report.answers) // 2
    left_out = tuple(replace(each, value=Choice.NA, reason="x") for each in report.answers[:half])
    assert FlagKind.NOT_APPLICABLE in raised(replace(report, answers=left_out + report.answers[half:]))
    old = Evidence(report.answers[0].question_id, "", "0" * 64, 1, noon(date(2024, 6, 9)))
    first = replace(report.answers[0], evidence=(old,))
    assert raised(replace(report, answers=(first, *report.answers[1:]))) == {FlagKind.OLD_EVIDENCE: 1}
    one_day = replace(report, answers=tuple(replace(each, given_on=TODAY) for each in report.answers))
    assert raised(one_day) == {FlagKind.ONE_DAY: len(report.answers)}
    late = replace(report, answers=(replace(first, given_on=date(2026, 7, 1), evidence=()), *report.answers[1:]))
    assert raised(late) == {FlagKind.CLOCK: 1}
    assert raised(report, shared=5) == {FlagKind.SAME_TEXT: 5}
    few = replace(report, answers=report.answers[:3])
    assert raised(few) == {}


def test_a_jump_needs_more_evidence_and_time_runs_forwards(pack: Questionnaire) -> None:
    report = ordinary(pack)
    score = report.evaluation.score
    assert score.overall is not None
    before = Earlier(score.overall.low - 30, score.evidence, date(2025, 6, 1), datetime(2025, 6, 1, tzinfo=UTC))
    assert raised(report, before) == {FlagKind.JUMP: 30}
    assert raised(report, replace(before, evidence=Fraction(-1))) == {}
    later = Earlier(score.overall.low, score.evidence, date(2026, 6, 11), datetime(2026, 6, 11, tzinfo=UTC))
    assert raised(report, later) == {FlagKind.CLOCK: 2}


def test_the_same_long_text_gives_the_same_mark_and_short_ones_none(pack: Questionnaire) -> None:
    report = ordinary(pack)
    one = replace(report.answers[0], reason=LONG)
    two = replace(report.answers[1], note=LONG.upper().replace(" ", "  "))
    assert text_marks(report) == frozenset()
    assert len(text_marks(replace(report, answers=(one, two)))) == 1
