"""What the pages say about a report beyond its own figures: ranks, numbers of measures, shares by clause of the law."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.answers import Choice
from ehassess.domain.plan import FindOut, PlanLine
from ehassess.domain.questionnaire import Control, Framework, Questionnaire
from ehassess.domain.report import Report, as_answers
from ehassess.domain.risk import LEVELS, Position
from ehassess.domain.scoring import ZERO, Interval, Standing, standings

_ORDER = (Choice.NO, Choice.PARTLY, Choice.MOSTLY, Choice.UNKNOWN, Choice.NA, None)
"""Unmet essentials: the known gaps first, worst first; then what is to find out, and `na` that no rule allows."""


@dataclass(frozen=True, slots=True)
class RankedRisk:
    """A risk with its place today (1 is the worst), where it stands before and after the plan, the measures on it."""

    number: int
    scenario: str
    assets: tuple[str, ...]
    today: Position
    after: Position
    measures: tuple[int, ...]

    @property
    def high(self) -> bool:
        """Whether it is high or very high today."""
        return LEVELS.index(self.today.level) >= LEVELS.index("high")


@dataclass(frozen=True, slots=True)
class Measure:
    """A line of the plan with its number in this report, its control, and the numbers of the measures before it."""

    number: int
    line: PlanLine
    control: Control
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """An essential that is not fully in place: its answer (None while open) and the measure that settles it, if any."""

    control: Control
    answer: Choice | None
    measure: Measure | None


@dataclass(frozen=True, slots=True)
class Share:
    """A clause or framework: questions that serve it, their weighted score (None if none counts), essentials unmet."""

    name: str
    questions: int
    score: Interval | None
    unmet: int


@dataclass(frozen=True, slots=True)
class CapGroup:
    """All caps of one rule: the subjects that bring it on, the best grade it leaves, whether it lowers this grade."""

    rule: str
    subjects: tuple[str, ...]
    at_most: str
    binding: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the pages list, in the order in which they list it.

    standings  what counts for each control that applies; `answers` the choice by question id, open ones left out
    measures   lines to be taken, numbered from 1; refused: lines that were refused or need a refused one
    checked    counts of answers: with evidence, declared (yes to partly without it), no, unknown, na, open
    people     who answered ('' if not said) and how many answers
    """

    standings: tuple[Standing, ...]
    answers: dict[str, Choice]
    measures: tuple[Measure, ...]
    refused: tuple[PlanLine, ...]
    risks: tuple[RankedRisk, ...]
    gaps: tuple[Gap, ...]
    caps: tuple[CapGroup, ...]
    find_out: tuple[FindOut, ...]
    checked: dict[str, int]
    people: tuple[tuple[str, int], ...]

    @property
    def open(self) -> int:
        """Questions without a known answer: unknown, or not answered yet."""
        return self.checked["unknown"] + self.checked["open"]

    def choice(self, question: str) -> Choice | None:
        """What was answered; None while open."""
        return self.answers.get(question)


def find(report: Report, questionnaire: Questionnaire) -> Findings:
    """The findings; the questionnaire is the one that the report was made with."""
    counted = standings(questionnaire, report.profile, as_answers(report))
    measures = _measures(report, questionnaire)
    by_control = {measure.control.id: measure for measure in measures}
    answers = {answer.question_id: answer.value for answer in report.answers}
    unmet = [questionnaire.control_by_id[name] for name in report.evaluation.essentials_unmet]
    gaps = [Gap(control, answers.get(control.id), by_control.get(control.id)) for control in unmet]
    people = Counter(answer.given_by for answer in report.answers)
    return Findings(
        standings=counted,
        answers=answers,
        measures=measures,
        refused=tuple(line for line in report.plan.lines if not line.included),
        risks=tuple(_risks(report, questionnaire, measures)),
        gaps=tuple(sorted(gaps, key=lambda gap: _ORDER.index(gap.answer))),
        caps=_caps(report),
        find_out=report.plan.find_out,
        checked=_checked(report, counted),
        people=tuple(sorted(people.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def clauses(findings: Findings, framework: Framework, refs: Iterable[str]) -> tuple[Share, ...]:
    """The share of each clause that some applicable question serves, in the order of `refs`."""
    shares = (_share(ref, _citing(findings, framework.id, {ref})) for ref in refs)
    return tuple(share for share in shares if share.questions)


def whole(findings: Findings, framework: Framework) -> Share:
    """All clauses of a framework together; `questions` is 0 where none applies."""
    return _share(framework.name, _citing(findings, framework.id, set(framework.refs)))


def _citing(findings: Findings, framework: str, refs: set[str]) -> list[Standing]:
    return [
        standing
        for standing in findings.standings
        if any(name == framework and refs & set(found) for name, found in standing.control.citations)
    ]


def _share(name: str, serving: list[Standing]) -> Share:
    scored = [(Fraction(s.control.weight), s.value) for s in serving if s.value is not None]
    total = sum((weight for weight, _ in scored), ZERO)
    score = None
    if total:
        low = sum((weight * value.low for weight, value in scored), ZERO)
        high = sum((weight * value.high for weight, value in scored), ZERO)
        score = Interval(100 * low / total, 100 * high / total)
    unmet = sum(s.control.essential and s.value is not None and s.value.low < 1 for s in serving)
    return Share(name, len(serving), score, unmet)


def _measures(report: Report, questionnaire: Questionnaire) -> tuple[Measure, ...]:
    included = [line for line in report.plan.lines if line.included]
    numbers = {line.measure_id: number for number, line in enumerate(included, start=1)}
    return tuple(
        Measure(
            numbers[line.measure_id],
            line,
            questionnaire.control_by_id[line.measure_id],
            tuple(sorted(numbers[name] for name in line.requires if name in numbers)),
        )
        for line in included
    )


def _risks(report: Report, questionnaire: Questionnaire, measures: tuple[Measure, ...]) -> Iterable[RankedRisk]:
    after = {risk.scenario: risk.today for risk in report.after.risks}
    assets = {scenario.id: scenario.assets for scenario in questionnaire.scenarios}
    ranked = sorted(report.evaluation.risks, key=lambda risk: (-risk.today.index, risk.scenario))
    for number, risk in enumerate(ranked, start=1):
        acting = tuple(m.number for m in measures if risk.scenario in m.line.scenarios)
        moved = after.get(risk.scenario, risk.today)
        yield RankedRisk(number, risk.scenario, assets[risk.scenario], risk.today, moved, acting)


def _caps(report: Report) -> tuple[CapGroup, ...]:
    grade = report.evaluation.grade
    found = () if grade is None else grade.caps
    rules = dict.fromkeys((cap.rule, cap.at_most, cap.binding) for cap in found)
    return tuple(
        CapGroup(rule, tuple(cap.subject for cap in found if cap.rule == rule), at_most, binding)
        for rule, at_most, binding in sorted(rules, key=lambda key: not key[2])
    )


def _checked(report: Report, counted: tuple[Standing, ...]) -> dict[str, int]:
    proven = {answer.question_id for answer in report.answers if answer.evidence}
    found = dict.fromkeys(("evidence", "declared", "no", "unknown", "na", "open"), 0)
    for standing in counted:
        match standing.choice:
            case None:
                found["open"] += 1
            case Choice.NO | Choice.UNKNOWN | Choice.NA:
                found[standing.choice.value] += 1
            case _:
                found["evidence" if standing.control.id in proven else "declared"] += 1
    return found
