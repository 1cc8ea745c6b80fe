"""Which laws apply to a provider and why, whom to tell by when, which notices concern it, and the country's outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.national import (
    Bulletin,
    Deadline,
    DeadlineText,
    Identifier,
    Named,
    NationalProfile,
    Obligation,
    ObligationText,
    OutcomeRule,
    ProfileText,
)
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import Standing, standings
from ehassess.domain.texts import Texts

NEUTRAL = "eu"
"""The profile of a dossier that names no country."""

T = TypeVar("T")


class OutcomeState(StrEnum):
    """How far the mandatory items of a country are met, best first.

    APPROACHING  most are in place and the attached plan covers the others
    PLAN_AGREED  not fully met, and the authority has agreed to a plan that covers what is missing
    """

    MET = "met"
    APPROACHING = "approaching"
    PLAN_AGREED = "plan_agreed"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The mandatory items of one country.

    required   ids of the items that apply to this provider, in asking order
    missing    those of them not in place, an open or unknown answer counting as no
    unplanned  those of the missing that neither the plan takes up nor lists to find out
    """

    country: str
    state: OutcomeState
    required: tuple[str, ...]
    missing: tuple[str, ...]
    unplanned: tuple[str, ...]

    @property
    def in_place(self) -> int:
        """How many of the required items are in place."""
        return len(self.required) - len(self.missing)


def country_of(questionnaire: Questionnaire, country: str | None) -> NationalProfile:
    """The profile of a country; the neutral one for None and for a country that the pack does not have."""
    found = {profile.id: profile for profile in questionnaire.profiles}
    return found.get(country or NEUTRAL) or found.get(NEUTRAL) or _NOTHING


def obligations_for(questionnaire: Questionnaire, country: str | None, profile: Profile) -> tuple[Obligation, ...]:
    """The laws that apply, those of the country first."""
    found = (each for part in _chain(questionnaire, country) for each in part.obligations)
    return tuple(each for each in found if each.reach.covers(profile))


def clock_for(questionnaire: Questionnaire, country: str | None, profile: Profile) -> tuple[Deadline, ...]:
    """Whom this provider must tell and by when, event by event, in the order of the pack.

    What a country says of an event and a contact takes the place of what the profile that it extends says of them.
    """
    kept: dict[tuple[str, str], list[Deadline]] = {}
    for part in reversed(_chain(questionnaire, country)):
        own: dict[tuple[str, str], list[Deadline]] = {}
        for each in part.deadlines:
            if each.reach.covers(profile):
                own.setdefault((each.event, each.who), []).append(each)
        kept.update(own)
    events = list(dict.fromkeys(event for event, _ in kept))
    return tuple(sorted((each for group in kept.values() for each in group), key=lambda each: events.index(each.event)))


def bulletins_for(questionnaire: Questionnaire, profile: Profile) -> tuple[Bulletin, ...]:
    """The notices that concern this provider: threats first, then practices, the newest of each first."""
    found = [each for each in questionnaire.bulletins if each.reach.covers(profile)]
    newest = sorted(found, key=lambda each: each.date, reverse=True)
    return tuple(sorted(newest, key=lambda each: each.kind != "threat"))


def identifiers_for(questionnaire: Questionnaire, country: str | None, profile: Profile) -> tuple[Identifier, ...]:
    """The national numbers to ask this provider for."""
    found = (each for part in _chain(questionnaire, country) for each in part.identifiers)
    return tuple(each for each in found if each.reach.covers(profile))


def mandatory_for(questionnaire: Questionnaire, country: str | None, profile: Profile) -> frozenset[str]:
    """Ids of the controls that this country asks of this provider."""
    groups = (group for part in _chain(questionnaire, country) for group in part.mandatory)
    return frozenset(name for group in groups if group.reach.covers(profile) for name in group.controls)


def outcome(
    questionnaire: Questionnaire,
    country: str | None,
    profile: Profile,
    answers: Answers,
    planned: Iterable[str],
    *,
    agreed: bool = False,
) -> Outcome:
    """The outcome by the country's published rule; `planned`: ids that the plan takes up or lists to find out;
    `agreed`: whether the authority has agreed to that plan, which counts only if it leaves no item out.

    An item answered `na` with a right to it is left out. None required counts as met.
    """
    wanted = mandatory_for(questionnaire, country, profile)
    counted = [s for s in standings(questionnaire, profile, answers) if s.control.id in wanted and s.value is not None]
    national = country_of(questionnaire, country)
    least = questionnaire.scale[Choice(national.rule.least)]
    missing = tuple(s.control.id for s in counted if _low(s) < least)
    taken_up = frozenset(planned)
    unplanned = tuple(name for name in missing if name not in taken_up)
    state = OutcomeState.NOT_MET
    if not missing:
        state = OutcomeState.MET
    elif agreed and not unplanned:
        state = OutcomeState.PLAN_AGREED
    elif 100 * (len(counted) - len(missing)) >= national.rule.approaching * len(counted) and not unplanned:
        state = OutcomeState.APPROACHING
    return Outcome(national.id, state, tuple(s.control.id for s in counted), missing, unplanned)


@dataclass(frozen=True, slots=True)
class NationalWords:
    """The words of a country in one language, those of the profile that it extends included; the country's own win."""

    own: ProfileText | None
    contacts: Mapping[str, Named]
    identifiers: Mapping[str, Named]
    obligations: Mapping[str, ObligationText]
    deadlines: Mapping[str, DeadlineText]


def words_for(questionnaire: Questionnaire, country: str | None, texts: Texts) -> NationalWords:
    """The words; `own` is None for a pack without national profiles."""
    chain = reversed(_chain(questionnaire, country))
    parts = [texts.countries[part.id] for part in chain if part.id in texts.countries]
    return NationalWords(
        own=parts[-1] if parts else None,
        contacts=_merged(parts, lambda part: part.contacts),
        identifiers=_merged(parts, lambda part: part.identifiers),
        obligations=_merged(parts, lambda part: part.obligations),
        deadlines=_merged(parts, lambda part: part.deadlines),
    )


_NOTHING = NationalProfile(NEUTRAL, "", OutcomeRule("yes", 50), (), (), (), (), ())


def _chain(questionnaire: Questionnaire, country: str | None) -> tuple[NationalProfile, ...]:
    """The country, and the profile that it extends; a loader has checked that this one extends none."""
    own = country_of(questionnaire, country)
    return (own, country_of(questionnaire, own.extends)) if own.extends else (own,)


def _merged(parts: Iterable[ProfileText], of: Callable[[ProfileText], Mapping[str, T]]) -> dict[str, T]:
    return {name: text for part in parts for name, text in of(part).items()}


def _low(standing: Standing) -> Fraction:
    return Fraction(0) if standing.value is None else standing.value.low
