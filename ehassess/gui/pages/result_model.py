"""What the result page shows, made from the questionnaire, the dossier and its figures; words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import GRADES, WEAK_DOMAIN, Cap, Evaluation, evaluate
from ehassess.domain.plan import Plan, after_plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import Position
from ehassess.domain.scoring import ZERO, Interval, standings
from ehassess.domain.texts import Texts

WORST_FIRST = ("no", "unknown", "", "partly", "mostly", "na", "yes")
"""Answers in the order in which unmet essentials are listed; '' while open."""


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
class CapLine:
    """A rule that holds the grade: subject by id and name; for a control its answer ('' while open), for a domain its
    points."""

    rule: str
    subject: str
    name: str
    answer: str = ""
    points: int = 0


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
class PointLine:
    """What one answer brings: points of the overall score at both ends, of the most that it could."""

    question_id: str
    section: str
    name: str
    answer: str
    points: Interval
    worth: Fraction


@dataclass(frozen=True, slots=True)
class ResultModel:
    """The whole page; `domains` weakest first, `risks` worst first, `caps` only those that decide the grade today."""

    evaluation: Evaluation
    after: Evaluation
    domains: tuple[DomainLine, ...]
    caps: tuple[CapLine, ...]
    held_at: str
    essentials: tuple[EssentialLine, ...]
    risks: tuple[RiskLine, ...]
    points: tuple[PointLine, ...]

    @property
    def open(self) -> int:
        """Questions that have no answer yet or are answered `unknown`."""
        score = self.evaluation.score
        return score.applicable - score.answered + score.unknown


def result_model(
    questionnaire: Questionnaire, state: DossierState, evaluation: Evaluation, plan: Plan, language: str
) -> ResultModel:
    """Everything on the page; the only figure made here is the result after the plan."""
    texts = questionnaire.texts[language]
    after = evaluate(questionnaire, state.profile, after_plan(plan, state.answers), state.with_evidence)
    held_at, deciding = _deciding(evaluation)
    domains = [
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
    essentials = [
        EssentialLine(name, texts.controls[name].name, _answer(state, name)) for name in evaluation.essentials_unmet
    ]
    return ResultModel(
        evaluation=evaluation,
        after=after,
        domains=tuple(sorted(domains, key=lambda line: (line.low, line.high))),
        caps=tuple(_cap_line(cap, texts, state, evaluation) for cap in deciding),
        held_at=held_at,
        essentials=tuple(sorted(essentials, key=lambda line: WORST_FIRST.index(line.answer))),
        risks=tuple(_risk_lines(questionnaire, texts, evaluation, after)),
        points=tuple(_point_lines(questionnaire, texts, state, evaluation)),
    )


def _deciding(evaluation: Evaluation) -> tuple[str, tuple[Cap, ...]]:
    """The grade at which rules hold it ('' if none lowers it), and the rules that do."""
    grade = evaluation.grade
    binding = [cap for cap in grade.caps if cap.binding] if grade else []
    if not binding:
        return "", ()
    held_at = max((cap.at_most for cap in binding), key=GRADES.index)
    return held_at, tuple(cap for cap in binding if cap.at_most == held_at)


def _cap_line(cap: Cap, texts: Texts, state: DossierState, evaluation: Evaluation) -> CapLine:
    if cap.subject in texts.controls:
        return CapLine(cap.rule, cap.subject, texts.controls[cap.subject].name, _answer(state, cap.subject))
    if cap.subject in texts.domains:
        low = next(d.score.low for d in evaluation.score.domains if d.domain == cap.subject)
        return CapLine(cap.rule, cap.subject, texts.domains[cap.subject].name, points=min(int(low), WEAK_DOMAIN - 1))
    return CapLine(cap.rule, cap.subject, texts.scenarios[cap.subject].name)


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


def _point_lines(
    questionnaire: Questionnaire, texts: Texts, state: DossierState, evaluation: Evaluation
) -> list[PointLine]:
    worth = dict(evaluation.score.worth)
    lines = []
    for standing in standings(questionnaire, state.profile, state.answers):
        control, most = standing.control, worth.get(standing.control.id, ZERO)
        value = standing.value or Interval(ZERO, ZERO)
        points = Interval(value.low * most, value.high * most)
        section = texts.domains[control.domain].name
        answer = _answer(state, control.id)
        lines.append(PointLine(control.id, section, texts.controls[control.id].name, answer, points, most))
    return lines


def _answer(state: DossierState, question_id: str) -> str:
    answer = state.answers.get(question_id)
    return str(answer.value) if answer else ""


def _spot(position: Position) -> tuple[int, int]:
    return min(5, int(position.likelihood // 20) + 1), min(5, int(position.impact // 20) + 1)
