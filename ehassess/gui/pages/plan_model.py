"""What the plan page shows, made from the plan and both results; words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor

from ehassess.domain.dossier import Budget, Decision, DossierState, MeasureStatus
from ehassess.domain.evaluation import Evaluation, evaluate
from ehassess.domain.plan import Plan, after_plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import ZERO
from ehassess.domain.texts import Texts
from ehassess.words import Words

LATER = "later"
"""The last group of the page: the essentials of the third tier."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of the plan: what its card says, its steps, and what the user may change about it.

    gain       percent of today's risk that it removes; share: the same as a share (0 to 1) of the largest gain
    hours, money, who, when  written in the user's language; money '' for no purchase
    group      where it stands: the id of a group, or `later`
    included   whether it is in the plan; `held_back` names the measure that keeps it out, '' if that was its own tick
    owner      as the user wrote it, '' for the usual role, which `usual_owner` names
    own_due    the user's own date, None where `due` is the proposed one
    """

    measure_id: str
    group: str
    name: str
    why: str
    gain: Fraction
    share: float
    hours: str
    money: str
    who: str
    when: str
    included: bool
    held_back: str
    first: tuple[str, ...]
    complete: tuple[str, ...]
    proof: str
    owner: str
    usual_owner: str
    due: date
    own_due: date | None


@dataclass(frozen=True, slots=True)
class Question:
    """Something to find out before anything is bought; `gain` in percent of today's risk."""

    question_id: str
    question: str
    gain: int
    ask_supplier: bool


@dataclass(frozen=True, slots=True)
class PlanModel:
    """The whole page. `used` is what the first twelve months take; `removed` percent of today's risk."""

    plan: Plan
    now: str
    then: str
    removed: int
    still_open: int
    used: Budget
    ceiling: Budget
    questions: tuple[Question, ...]
    measures: tuple[Measure, ...]
    own_budget: bool
    refused: bool
    today: Evaluation

    def shelf(self, group: str) -> tuple[Measure, ...]:
        """The measures of one group, in the order of the plan."""
        return tuple(measure for measure in self.measures if measure.group == group)


def plan_model(
    questionnaire: Questionnaire, state: DossierState, evaluation: Evaluation, plan: Plan, words: Words
) -> PlanModel:
    """Everything on the page; the only figures made here are the result after the plan and the percentages."""
    texts = questionnaire.texts[words.language]
    after = evaluate(questionnaire, state.profile, after_plan(plan, state.answers), state.with_evidence)
    proposed = questionnaire.plan_rules.budgets[state.profile.size]
    return PlanModel(
        plan=plan,
        now=evaluation.grade.low if evaluation.grade else "",
        then=after.grade.low if after.grade else "",
        removed=_percent(evaluation.today - after.today, evaluation),
        still_open=len(after.essentials_unmet),
        used=plan.effort((1, 2)),
        ceiling=Budget(max(proposed[-1][0], plan.budget.hours), max(proposed[-1][1], plan.budget.money)),
        questions=tuple(
            Question(
                found.question_id,
                texts.controls[found.question_id].question,
                _percent(found.gain, evaluation),
                found.ask_supplier,
            )
            for found in plan.find_out
        ),
        measures=tuple(_measures(questionnaire, texts, state, evaluation, plan, words)),
        own_budget=state.budget is not None,
        refused=any(not line.included for line in plan.lines),
        today=evaluation,
    )


def _measures(
    questionnaire: Questionnaire, texts: Texts, state: DossierState, evaluation: Evaluation, plan: Plan, words: Words
) -> list[Measure]:
    most = max((line.gain for line in plan.lines), default=ZERO)
    left_out = {line.measure_id for line in plan.lines if not line.included}
    made = []
    for line in plan.lines:
        text, control = texts.controls[line.measure_id], questionnaire.control_by_id[line.measure_id]
        decided = state.decisions.get(line.measure_id, Decision(line.measure_id))
        refused = decided.status is MeasureStatus.REFUSED
        blocker = next((name for name in line.requires if name in left_out), "")
        made.append(
            Measure(
                measure_id=line.measure_id,
                group=LATER if line.tier == 3 else str(line.group),
                name=text.action,
                why=text.prevents,
                gain=line.gain * 100 / evaluation.today if evaluation.today else ZERO,
                share=float(line.gain / most) if most else 0.0,
                hours=words.hours(line.hours),
                money=words.money(line.money, questionnaire.currency) if line.money else "",
                who=line.owner or texts.roles[control.owner],
                when=words.day(line.due),
                included=line.included,
                held_back="" if refused or not blocker else texts.controls[blocker].action,
                first=text.first,
                complete=text.complete,
                proof=text.proof,
                owner=line.owner,
                usual_owner=texts.roles[control.owner],
                due=line.due,
                own_due=decided.due,
            )
        )
    return made


def _percent(points: Fraction, evaluation: Evaluation) -> int:
    """Percent of today's risk, halves up; 0 where there is no risk."""
    return floor(points * 100 / evaluation.today + Fraction(1, 2)) if evaluation.today else 0
