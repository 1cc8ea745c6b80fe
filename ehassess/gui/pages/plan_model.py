"""What the plan page shows, made from the plan and both results; words in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor

from ehassess.domain.dossier import Budget, Decision, DossierState, MeasureStatus
from ehassess.domain.evaluation import evaluate_in
from ehassess.domain.judgement import judgement_share
from ehassess.domain.model import Model, model_of
from ehassess.domain.plan import Plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import ZERO
from ehassess.domain.texts import Texts
from ehassess.domain.whatif import Wish, answers_if
from ehassess.words import Words

LATER = "later"
"""The last group of the page: the essentials of the third tier."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of the plan: what its card says, its steps, and what the user may change about it.

    status     what the user said of it
    tier       1 to 3; effort: hours and money that are left to do
    needs      measures of the plan that it needs
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
    status: MeasureStatus
    tier: int
    effort: Budget
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a choice of measures brings: grade today and after, percent of today's risk, essentials open, and what the
    first twelve months take."""

    now: str
    then: str
    removed: int
    still_open: int
    used: Budget


@dataclass(frozen=True, slots=True)
class Question:
    """Something to find out before anything is bought; `gain` in percent of today's risk."""

    question_id: str
    question: str
    gain: int
    ask_supplier: bool


@dataclass(frozen=True, slots=True)
class PlanModel:
    """The whole page.

    quick   the plan that was there at once; the same as `plan` until a better one was found
    judged  part of what the essentials take off the risk that rests on judgement alone, 0 to 1
    risks   what never changes while pack and provider stay the same
    """

    plan: Plan
    quick: Plan
    effect: Effect
    ceiling: Budget
    questions: tuple[Question, ...]
    measures: tuple[Measure, ...]
    own_budget: bool
    refused: bool
    judged: Fraction
    state: DossierState
    risks: Model

    def shelf(self, group: str) -> tuple[Measure, ...]:
        """The measures of one group, in the order of the plan."""
        return tuple(measure for measure in self.measures if measure.group == group)

    def effect_with(self, refused: frozenset[str]) -> Effect:
        """What the plan would bring at once if just these measures were left out, and what needs them."""
        return _effect(self.risks, self.state, self.measures, refused)


def plan_model(questionnaire: Questionnaire, state: DossierState, plan: Plan, quick: Plan, words: Words) -> PlanModel:
    """Everything on the page; the only figures made here are the result after the plan and the percentages."""
    texts, risks = questionnaire.texts[words.language], model_of(questionnaire, state.profile)
    today = evaluate_in(risks, state.answers, state.with_evidence).today
    proposed = questionnaire.plan_rules.budgets[state.profile.size]
    measures = tuple(_measures(questionnaire, texts, state, today, plan, words))
    refused = frozenset(m.measure_id for m in measures if m.status is MeasureStatus.REFUSED)
    return PlanModel(
        plan=plan,
        quick=quick,
        effect=_effect(risks, state, measures, refused),
        ceiling=Budget(max(proposed[-1][0], plan.budget.hours), max(proposed[-1][1], plan.budget.money)),
        questions=tuple(
            Question(
                found.question_id,
                texts.controls[found.question_id].question,
                _percent(found.gain, today),
                found.ask_supplier,
            )
            for found in plan.find_out
        ),
        measures=measures,
        own_budget=state.budget is not None,
        refused=any(not line.included for line in plan.lines),
        judged=judgement_share(questionnaire, state.profile),
        state=state,
        risks=risks,
    )


def _effect(risks: Model, state: DossierState, measures: tuple[Measure, ...], refused: frozenset[str]) -> Effect:
    taken = kept(measures, refused)
    answers = answers_if(state, Wish(taken))
    before = evaluate_in(risks, state.answers, state.with_evidence)
    after = evaluate_in(risks, answers, state.with_evidence)
    soon = [m.effort for m in measures if m.measure_id in taken and m.tier < 3]
    return Effect(
        now=before.grade.low if before.grade else "",
        then=after.grade.low if after.grade else "",
        removed=_percent(before.today - after.today, before.today),
        still_open=len(after.essentials_unmet),
        used=Budget(sum(each.hours for each in soon), sum(each.money for each in soon)),
    )


def kept(measures: Iterable[Measure], refused: frozenset[str]) -> frozenset[str]:
    """Ids of the measures that are taken if these are refused: what needs a refused one is left out too."""
    out, waiting = set(refused), {m.measure_id: m.needs for m in measures if m.measure_id not in refused}
    while fallen := {name for name, needs in waiting.items() if out.intersection(needs)}:
        out |= fallen
        for name in fallen:
            del waiting[name]
    return frozenset(waiting)


def _measures(
    questionnaire: Questionnaire, texts: Texts, state: DossierState, today: Fraction, plan: Plan, words: Words
) -> list[Measure]:
    most = max((line.gain for line in plan.lines), default=ZERO)
    listed = {line.measure_id for line in plan.lines}
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
                gain=line.gain * 100 / today if today else ZERO,
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
                status=decided.status,
                tier=line.tier,
                effort=Budget(line.hours, line.money),
                needs=tuple(name for name in line.requires if name in listed),
            )
        )
    return made


def _percent(points: Fraction, today: Fraction) -> int:
    """Percent of today's risk, halves up; 0 where there is no risk."""
    return floor(points * 100 / today + Fraction(1, 2)) if today else 0
