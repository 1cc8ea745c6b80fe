"""What the result page shows, made from the questionnaire, the dossier and its figures; words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from ehassess.domain.compare import Comparison, Kind
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import GRADES, Cap, Evaluation, evaluate
from ehassess.domain.judgement import judgement_share
from ehassess.domain.plan import Plan, after_plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import Position
from ehassess.domain.scoring import ZERO
from ehassess.domain.texts import Texts
from ehassess.gui.pages.points_model import Points, points_by_answer
from ehassess.gui.pages.rungs_model import CapLine, Rung, cap_line, given_answer, rungs

WORST_FIRST = ("no", "unknown", "", "partly", "mostly", "na", "yes")
"""Answers in the order in which unmet essentials are listed; '' while open."""

LOST = 5
"""Answers that cost points which the page names; the rest are a page away."""


@dataclass(frozen=True, slots=True)
class DomainLine:
    """A domain by name with both ends in whole points reached (never rounded up over a border), and its counts."""

    name: str
    low: int
    high: int
    answered: int
    applicable: int
    essentials_unmet: int


@dataclass(frozen=True, slots=True)
class EssentialLine:
    """An essential that is not fully in place; answer id, '' while open."""

    question_id: str
    name: str
    answer: str


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A risk in words; levels and indices (0 to 100) today and after the plan; places on the map, each 1 to 5."""

    scenario: str
    name: str
    care: str
    threat: str
    today: Position
    after: Position

    @property
    def spots(self) -> tuple[int, int, int, int]:
        """Likelihood and impact today, then after the plan."""
        return (*_spot(self.today), *_spot(self.after))


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A question to settle: percent of today's risk and points of the score that a `yes` brings."""

    question_id: str
    name: str
    percent: Fraction
    points: Fraction
    ask_supplier: bool


@dataclass(frozen=True, slots=True)
class Since:
    """What differs from the round before: its number and day, counts of answers, essentials met and newly missing."""

    number: int
    on: date | None
    better: int
    worse: int
    met: int
    missing: int


@dataclass(frozen=True, slots=True)
class ResultModel:
    """The whole page; `domains` weakest first, `risks` worst first, `caps` only those that decide the grade today.

    since   what differs from the round before, None in the first one
    next    the grade above today's and what it needs, None for the best one
    found   what to find out, the question with the most risk behind it first
    lost    the answers that cost most points, worst first
    judged  part of what the essentials take off the risk that rests on judgement alone, 0 to 1
    """

    evaluation: Evaluation
    after: Evaluation
    domains: tuple[DomainLine, ...]
    caps: tuple[CapLine, ...]
    held_at: str
    essentials: tuple[EssentialLine, ...]
    risks: tuple[RiskLine, ...]
    since: Since | None
    next: Rung | None
    found: tuple[FoundLine, ...]
    lost: tuple[Points, ...]
    judged: Fraction

    @property
    def open(self) -> int:
        """Questions that have no answer yet or are answered `unknown`."""
        score = self.evaluation.score
        return score.applicable - score.answered + score.unknown


def result_model(
    questionnaire: Questionnaire,
    state: DossierState,
    evaluation: Evaluation,
    plan: Plan,
    language: str,
    compared: Comparison | None = None,
) -> ResultModel:
    """Everything on the page; only the result after the plan is reckoned here. `compared`: with the round before."""
    texts = questionnaire.texts[language]
    after = evaluate(questionnaire, state.profile, after_plan(plan, state.answers), state.with_evidence)
    held_at, deciding = _deciding(evaluation)
    points = points_by_answer(questionnaire, texts, state, evaluation)
    essentials = [
        EssentialLine(name, texts.controls[name].name, given_answer(state, name))
        for name in evaluation.essentials_unmet
    ]
    return ResultModel(
        evaluation=evaluation,
        after=after,
        domains=_domain_lines(texts, evaluation),
        caps=tuple(cap_line(cap, texts, state, evaluation) for cap in deciding),
        held_at=held_at,
        essentials=tuple(sorted(essentials, key=lambda line: WORST_FIRST.index(line.answer))),
        risks=tuple(_risk_lines(questionnaire, texts, evaluation, after)),
        since=_since(compared) if compared else None,
        next=next(iter(rungs(texts, state, evaluation)), None),
        found=_found_lines(texts, evaluation, plan),
        lost=tuple(sorted((p for p in points if p.lost), key=lambda p: -p.lost)[:LOST]),
        judged=judgement_share(questionnaire, state.profile),
    )


def _deciding(evaluation: Evaluation) -> tuple[str, tuple[Cap, ...]]:
    """The grade at which rules hold it ('' if none lowers it), and the rules that do."""
    grade = evaluation.grade
    binding = [cap for cap in grade.caps if cap.binding] if grade else []
    if not binding:
        return "", ()
    held_at = max((cap.at_most for cap in binding), key=GRADES.index)
    return held_at, tuple(cap for cap in binding if cap.at_most == held_at)


def _domain_lines(texts: Texts, evaluation: Evaluation) -> tuple[DomainLine, ...]:
    lines = [
        DomainLine(
            texts.domains[d.domain].name,
            int(d.score.low),
            int(d.score.high),
            d.answered,
            d.applicable,
            d.essentials_unmet,
        )
        for d in evaluation.score.domains
    ]
    return tuple(sorted(lines, key=lambda line: (line.low, line.high)))


def _since(compared: Comparison) -> Since:
    then, now = set(compared.before.figures.unmet), set(compared.after.figures.unmet)
    return Since(
        number=compared.before.number,
        on=compared.before.on,
        better=len(compared.of(Kind.BETTER)) + len(compared.of(Kind.NEWLY_KNOWN)),
        worse=len(compared.of(Kind.WORSE)) + len(compared.of(Kind.NEWLY_UNKNOWN)),
        met=len(then - now),
        missing=len(now - then),
    )


def _found_lines(texts: Texts, evaluation: Evaluation, plan: Plan) -> tuple[FoundLine, ...]:
    worth = dict(evaluation.score.worth)
    today = evaluation.today
    return tuple(
        FoundLine(
            found.question_id,
            texts.controls[found.question_id].name,
            found.gain * 100 / today if today else ZERO,
            worth.get(found.question_id, ZERO),
            found.ask_supplier,
        )
        for found in plan.find_out
    )


def _risk_lines(
    questionnaire: Questionnaire, texts: Texts, evaluation: Evaluation, after: Evaluation
) -> list[RiskLine]:
    threats = {scenario.id: scenario.threats for scenario in questionnaire.scenarios}
    later = {risk.scenario: risk.today for risk in after.risks}
    lines = []
    for risk in sorted(evaluation.risks, key=lambda r: -r.today.index):
        words = texts.scenarios[risk.scenario]
        named = ", ".join(texts.threats[name].name for name in threats[risk.scenario][:1])
        lines.append(RiskLine(risk.scenario, words.name, words.care, named, risk.today, later[risk.scenario]))
    return lines


def _spot(position: Position) -> tuple[int, int]:
    return min(5, int(position.likelihood // 20) + 1), min(5, int(position.impact // 20) + 1)
