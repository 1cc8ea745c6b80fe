"""What if: the figures once some measures were in place, some answers were others, or the budget were another.

Everything happens on a copy; nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from ehassess.domain.answers import Answer, Choice, noon
from ehassess.domain.dossier import Budget, DossierState
from ehassess.domain.evaluation import Evaluation, evaluate_in
from ehassess.domain.model import ONE, Model, model_of
from ehassess.domain.plan import Plan, plan_for
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.scoring import standings_in
from ehassess.errors import Fault

_REASON = "what if"
"""An answer `na` counts only with a reason; what is tried out needs no better one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is tried out.

    measures  ids taken as fully in place
    answers   other answers, which win over measures
    budget    hours and money for twelve months; None: those of the dossier
    """

    measures: frozenset[str] = frozenset()
    answers: Mapping[str, Choice] = field(default_factory=dict)
    budget: Budget | None = None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The result today and the result as wished.

    effort   hours and money that are left to do for the measures of the wish, first year
    missing  (measure, what it needs and neither is in place nor wished), in asking order
    """

    before: Evaluation
    after: Evaluation
    effort: Budget
    missing: tuple[tuple[str, str], ...]

    @property
    def gain(self) -> Fraction:
        """Risk points that vanish, lower end; below 0 where the risk would grow."""
        return self.before.today - self.after.today

    @property
    def changed(self) -> bool:
        """Whether any figure would be another."""
        return self.before != self.after


def wish_faults(questionnaire: Questionnaire, profile: Profile, wish: Wish) -> tuple[Fault, ...]:
    """Everything that speaks against the wish, in the order of the ids; (): nothing."""
    asked = {control.id for control in questionnaire.controls_for(profile)}
    faults = []
    for name in sorted(wish.measures | wish.answers.keys()):
        control = questionnaire.control_by_id.get(name)
        if control is None:
            faults.append(Fault.of("errors.unknown_question", question=name))
        elif name not in asked:
            faults.append(Fault.of("rounds.not_asked", question=name))
        elif wish.answers.get(name) is Choice.NA and not questionnaire.may_be_na(control, profile):
            faults.append(Fault.of("errors.na_forbidden", question=name))
        elif name in wish.measures and name in wish.answers:
            faults.append(Fault.of("rounds.wished_twice", question=name))
    if wish.budget is not None and min(wish.budget.hours, wish.budget.money) < 0:
        faults.append(Fault.of("rounds.negative_budget"))
    return tuple(faults)


def answers_if(state: DossierState, wish: Wish) -> dict[str, Answer]:
    """The answers as wished; those that stay are the very same."""
    wished = {**dict.fromkeys(sorted(wish.measures), Choice.YES), **wish.answers}
    day = noon(state.opened_on)
    return {
        **state.answers,
        **{name: Answer(name, value, day, _REASON if value is Choice.NA else "") for name, value in wished.items()},
    }


def what_if(questionnaire: Questionnaire, state: DossierState, wish: Wish, model: Model | None = None) -> WhatIf:
    """The figures before and after; same input, same bytes. `model` saves its making where it is at hand.

    Questions that the pack does not have, or that do not apply, count nowhere: `wish_faults` tells them.
    """
    model = model or model_of(questionnaire, state.profile)
    standing = {s.control.id: s for s in standings_in(model, state.answers)}
    after = answers_if(state, wish)
    degrees = {name: s.degree.low for name, s in standing.items()}
    wished = [standing[control.id].control for control in model.controls if control.id in wish.measures]
    in_place = {name for name, degree in degrees.items() if degree == ONE} | wish.measures
    return WhatIf(
        before=evaluate_in(model, state.answers, state.with_evidence),
        after=evaluate_in(model, after, state.with_evidence),
        effort=_effort(wished, degrees, state.profile.size),
        missing=tuple(
            (control.id, need)
            for control in wished
            for need in control.requires
            if need in standing and need not in in_place
        ),
    )


def plan_if(questionnaire: Questionnaire, state: DossierState, wish: Wish, start: date) -> Plan:
    """The plan from that day on, for the answers and the budget as wished: quick, not proven the best."""
    budget = wish.budget or state.budget
    return plan_for(questionnaire, state.profile, answers_if(state, wish), state.decisions, budget, start)


def _effort(wished: Iterable[Control], degrees: Mapping[str, Fraction], size: int) -> Budget:
    """What is left to do, rounded up measure by measure, at least an hour each."""
    hours = money = 0
    for control in wished:
        left = ONE - degrees[control.id]
        if left:
            hours += max(1, -(-(control.hours[size] * left).numerator // (control.hours[size] * left).denominator))
            money += -(-(control.money[size] * left).numerator // (control.money[size] * left).denominator)
    return Budget(hours, money)
