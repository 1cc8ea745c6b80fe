"""The figures of a report: computed when it is frozen, and again, by the same code, when it is received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ehassess.domain.answers import Answers
from ehassess.domain.dossier import Budget, Decision
from ehassess.domain.evaluation import Evaluation, evaluate_in
from ehassess.domain.model import model_of
from ehassess.domain.plan import Plan, after_plan, plan_for
from ehassess.domain.profile import Profile
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report, as_answers


@dataclass(frozen=True, slots=True)
class Figures:
    """The result today, the plan, and the result once every included line of the plan is done."""

    evaluation: Evaluation
    plan: Plan
    after: Evaluation


def figures(
    questionnaire: Questionnaire,
    profile: Profile,
    answers: Answers,
    with_evidence: frozenset[str],
    decisions: Mapping[str, Decision],
    budget: Budget | None,
    start: date,
    proposal: Proposal | None,
) -> Figures:
    """All figures that follow from these answers and decisions; the plan begins on `start` and is reckoned from the
    proposal, None: the quick one. UserFacingError `planning.…` for a proposal that breaks a rule.
    """
    plan = plan_for(questionnaire, profile, answers, decisions, budget, start, proposal)
    model = model_of(questionnaire, profile)
    return Figures(
        evaluation=evaluate_in(model, answers, with_evidence),
        plan=plan,
        after=evaluate_in(model, after_plan(plan, answers), with_evidence),
    )


def recomputed(report: Report, questionnaire: Questionnaire) -> Figures:
    """The figures that follow from what a report says was answered, decided and proposed, with the pack it was made
    from; nothing is searched for again.
    """
    return figures(
        questionnaire,
        report.profile,
        as_answers(report),
        frozenset(answer.question_id for answer in report.answers if answer.evidence),
        {decision.measure_id: decision for decision in report.decisions},
        report.budget,
        report.assessed_on,
        report.plan.proposal,
    )
