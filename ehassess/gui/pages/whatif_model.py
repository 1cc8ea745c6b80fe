"""What the page for trying things out shows; nothing of it is ever stored; words in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget, DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.model import Model, model_of
from ehassess.domain.plan import Plan
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.sensitivity import tornado
from ehassess.domain.whatif import WhatIf, Wish, what_if

STRONGEST = 12
"""Measures that are shown first: those that alone take off most risk."""


@dataclass(frozen=True, slots=True)
class TryLine:
    """A question that can be answered otherwise: today's answer ('' while open), and percent of today's risk that a
    `yes` alone takes off."""

    question_id: str
    section: str
    name: str
    answer: str
    alone: Fraction


@dataclass(frozen=True, slots=True)
class TryModel:
    """The whole page: every question that applies, as asked; `strongest` by what a `yes` alone takes off."""

    questionnaire: Questionnaire
    state: DossierState
    risks: Model
    plan: Plan
    lines: tuple[TryLine, ...]
    strongest: tuple[TryLine, ...]
    sections: Mapping[str, str]

    def figures(self, answers: Mapping[str, Choice]) -> WhatIf:
        """The result today, and with these answers instead."""
        measures = frozenset(name for name, choice in answers.items() if choice is Choice.YES)
        others = {name: choice for name, choice in answers.items() if choice is not Choice.YES}
        return what_if(self.questionnaire, self.state, Wish(measures, others), self.risks)


@dataclass(frozen=True, slots=True)
class Planned:
    """What a plan with another budget would bring: grade, percent of today's risk, what the essentials would need."""

    budget: Budget
    grade: str
    removed: Fraction
    fits: bool
    needed: Budget


def try_model(questionnaire: Questionnaire, state: DossierState, plan: Plan, language: str) -> TryModel:
    """Everything on the page before anything is tried."""
    texts, risks = questionnaire.texts[language], model_of(questionnaire, state.profile)
    drops = {drop.measure_id: drop for drop in tornado(risks, state.answers)}
    lines = []
    for control in risks.controls:
        given, drop = state.answers.get(control.id), drops.get(control.id)
        answer = str(given.value) if given else ""
        alone = drop.share * 100 if drop else Fraction(0)
        lines.append(TryLine(control.id, control.domain, texts.controls[control.id].name, answer, alone))
    by_effect = sorted((line for line in lines if line.alone), key=lambda line: -line.alone)
    used = {control.domain for control in risks.controls}
    sections = {d.id: texts.domains[d.id].name for d in questionnaire.domains if d.id in used}
    return TryModel(questionnaire, state, risks, plan, tuple(lines), tuple(by_effect[:STRONGEST]), sections)


def share(points: Fraction, evaluation: Evaluation) -> Fraction:
    """Percent of the risk of this result; 0 where there is none."""
    return points * 100 / evaluation.today if evaluation.today else Fraction(0)
