"""Something changed at the provider, such as a system or remote access: which questions to answer again."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from ehassess.domain.answers import Answer, Answers, Choice
from ehassess.domain.carry import Again, Why
from ehassess.domain.conditions import facts_in
from ehassess.domain.model import ZERO, model_of
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire

MOST = 5
"""As many questions are asked again about one new asset, or because risks grew; more would be answered by nobody."""

_CLAIMED = (Choice.YES, Choice.MOSTLY, Choice.PARTLY, Choice.NA)
"""Answers that rest on how things were; `no` and `unknown` are no worse for a change."""


def to_answer_again(
    questionnaire: Questionnaire, before: Profile, after: Profile, answers: Answers
) -> tuple[Again, ...]:
    """What a changed profile asks for: first what is newly asked, then answers whose own rule reads a changed fact,
    then the MOST answers that hold the risks which can newly happen or grew. Each in asking order, none twice.
    """
    changed = changed_facts(before, after)
    asked, ruled = [], []
    for control in questionnaire.controls_for(after):
        answer = answers.get(control.id)
        own = facts_in(control.applies_if) | (facts_in(control.na_if) if control.na_if else frozenset())
        because = tuple(sorted(own & changed))
        if not before.meets(control.applies_if):
            asked.append(Again(control.id, Why.NEWLY_ASKED, _day(answer), because))
        elif because and answer is not None and answer.value in _CLAIMED:
            ruled.append(Again(control.id, Why.RULE_CHANGED, _day(answer), because))
    taken = {each.question_id for each in (*asked, *ruled)}
    return (*asked, *ruled, *_grown(questionnaire, before, after, answers, taken))


def changed_facts(before: Profile, after: Profile) -> frozenset[str]:
    """Ids of the facts that differ, a missing one counted as false; `size` and `kind` among them."""
    names = before.facts.keys() | after.facts.keys()
    changed = {name for name in names if before.facts.get(name, False) != after.facts.get(name, False)}
    changed |= {"size"} if before.size != after.size else set()
    return frozenset(changed | ({"kind"} if before.kind != after.kind else set()))


def for_new_asset(
    questionnaire: Questionnaire, profile: Profile, asset_id: str, answers: Answers, most: int = MOST
) -> tuple[Again, ...]:
    """The questions that matter most for a new asset, in asking order: whose measures take the most off the risks that
    touch it. () for an asset that no scenario names.
    """
    exposed = {e.scenario.id: Fraction(e.likelihood * e.impact, 100) for e in model_of(questionnaire, profile).exposures
               if asset_id in e.scenario.assets}  # fmt: skip
    chosen = _strongest(questionnaire, profile, exposed, most)
    return tuple(Again(control.id, Why.RISK_CHANGED, _day(answers.get(control.id))) for control in chosen)


def _grown(
    questionnaire: Questionnaire, before: Profile, after: Profile, answers: Answers, taken: set[str]
) -> tuple[Again, ...]:
    """The answers, of those not `taken`, that hold the risks which grew."""
    then = {e.scenario.id: e.likelihood * e.impact for e in model_of(questionnaire, before).exposures}
    now = {e.scenario.id: e.likelihood * e.impact for e in model_of(questionnaire, after).exposures}
    more = {name: Fraction(index - then.get(name, 0), 100) for name, index in now.items() if index > then.get(name, 0)}
    held = {name for name, answer in answers.items() if answer.value in _CLAIMED and name not in taken}
    facts = tuple(sorted(changed_facts(before, after)))
    chosen = _strongest(questionnaire, after, more, MOST, held)
    return tuple(Again(control.id, Why.RISK_CHANGED, _day(answers[control.id]), facts) for control in chosen)


def _strongest(
    questionnaire: Questionnaire,
    profile: Profile,
    weights: dict[str, Fraction],
    most: int,
    among: set[str] | None = None,
) -> list[Control]:
    """At most `most` controls, in asking order, whose effects take the most off these scenarios; equal ones by id."""
    weighed = []
    for control in questionnaire.controls_for(profile):
        pull = sum((e.percent * weights.get(e.scenario, ZERO) for e in control.effects), ZERO)
        if pull and (among is None or control.id in among):
            weighed.append((-pull, control.id))
    best = {name for _, name in sorted(weighed)[:most]}
    return [control for control in questionnaire.controls if control.id in best]


def _day(answer: Answer | None) -> date | None:
    return answer.given_at.date() if answer else None
