"""From a dossier to a frozen report: the last place where a day, a program version or a setting is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ehassess import __version__
from ehassess.domain.answers import Answer, Evidence, noon
from ehassess.domain.days import a_year_after
from ehassess.domain.dossier import Decision, DossierState
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.report import SCHEMA, Made, ReleasedAnswer, Report
from ehassess.domain.scoring import METHOD_ID, METHOD_VERSION
from ehassess.submission.figures import Figures, figures

AMBER = "TLP:AMBER"
"""For the receiver and those in its house who need it (FIRST, Traffic Light Protocol 2.0)."""


def freeze(
    state: DossierState,
    questionnaire: Questionnaire,
    *,
    today: date,
    proposal: Proposal | None = None,
    number: str | None = None,
    tlp: str = AMBER,
) -> Report:
    """The report of a dossier on that day; the same dossier, day and proposal give the same report.

    Only answers to questions that apply go out, with their evidence as fingerprints; notes, names of evidence files,
    times of day and everything hidden stay at home. `number` None: EHA-year-dossier-counter. Valid for a year.
    `proposal` None: the quick plan. UserFacingError `planning.…` for a proposal that this dossier does not allow.
    """
    found = _figures(state, questionnaire, today, proposal)
    return _report(state, questionnaire, found, today, number or next_number(state, today), tlp)


def _report(
    state: DossierState, questionnaire: Questionnaire, found: Figures, today: date, number: str, tlp: str
) -> Report:
    controls = questionnaire.controls_for(state.profile)
    scenarios = {risk.scenario for risk in found.evaluation.risks}
    return Report(
        schema=SCHEMA,
        number=number,
        version=__version__,
        previous=state.signed[-1].fingerprint if state.signed else "",
        dossier_id=state.dossier_id,
        round_number=state.round_number,
        assessed_on=today,
        valid_until=a_year_after(today),
        tlp=tlp,
        made=made_with(questionnaire),
        provider=state.provider,
        profile=state.profile,
        answers=tuple(_released(state, controls)),
        assets=tuple(state.assets[a.id] for a in questionnaire.assets if a.id in state.assets),
        decisions=_decisions(state, questionnaire),
        budget=found.plan.budget,
        accepted=tuple(risk for risk in state.accepted if risk.scenario_id in scenarios),
        records=state.records,
        declaration=state.declaration,
        evaluation=found.evaluation,
        plan=found.plan,
        after=found.after,
        demo=state.demo,
        agreed=state.agreement,
    )


def made_with(questionnaire: Questionnaire) -> Made:
    """What this program, its method and this pack are called."""
    return Made(
        program=f"EHAssess {__version__}",
        method=METHOD_ID,
        method_version=METHOD_VERSION,
        pack=questionnaire.id,
        pack_version=questionnaire.version,
        pack_digest=questionnaire.digest,
    )


def next_number(state: DossierState, today: date) -> str:
    """The document number of the next report of this dossier, such as EHA-2026-3F2A-0001."""
    return f"EHA-{today.year}-{state.dossier_id[:4].upper()}-{len(state.signed) + 1:04d}"


def _figures(state: DossierState, questionnaire: Questionnaire, today: date, proposal: Proposal | None) -> Figures:
    decisions = {decision.measure_id: decision for decision in _decisions(state, questionnaire)}
    evidence = state.with_evidence
    return figures(questionnaire, state.profile, state.answers, evidence, decisions, state.budget, today, proposal)


def _decisions(state: DossierState, questionnaire: Questionnaire) -> tuple[Decision, ...]:
    """Those on measures that apply here, in asking order."""
    applicable = questionnaire.controls_for(state.profile)
    return tuple(state.decisions[control.id] for control in applicable if control.id in state.decisions)


def _released(state: DossierState, controls: Iterable[Control]) -> Iterable[ReleasedAnswer]:
    for control in controls:
        answer = state.answers.get(control.id)
        if answer is not None:
            yield _as_released(answer, tuple(e for e in state.evidence if e.question_id == control.id))


def _as_released(answer: Answer, evidence: tuple[Evidence, ...]) -> ReleasedAnswer:
    return ReleasedAnswer(
        question_id=answer.question_id,
        value=answer.value,
        given_on=answer.given_at.date(),
        reason=answer.reason,
        given_by=answer.given_by,
        evidence=tuple(replace(e, name="", added_at=noon(e.added_at.date()), note=None) for e in evidence),
    )
