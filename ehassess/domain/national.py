"""What a country adds to a pack: mandatory items, laws, whom to tell by when; and the bulletins of a pack.

Deadlines, laws and lists live in the pack, never in code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ehassess.domain.conditions import ALWAYS, Condition
from ehassess.domain.profile import Profile

UNITS = ("hours", "days", "months")
"""In what a deadline is counted; a month is one of the calendar."""

STARTS = ("aware", "notified", "handled", "told")
"""From when a deadline runs: becoming aware of the incident, the notification before, its end, being asked."""


@dataclass(frozen=True, slots=True)
class Reach:
    """To whom something applies: a condition over the profile, and the kinds of provider (none: every kind)."""

    condition: Condition = ALWAYS
    kinds: frozenset[str] = frozenset()

    def covers(self, profile: Profile) -> bool:
        """Whether it applies to this provider."""
        return (not self.kinds or profile.kind in self.kinds) and profile.meets(self.condition)


@dataclass(frozen=True, slots=True)
class Law:
    """A place in a law or standard: ids in the pack's reference lists; ref '' is the whole of it."""

    framework: str
    ref: str


@dataclass(frozen=True, slots=True)
class Mandatory:
    """Controls that must be in place where the reach covers the provider and their own question applies."""

    controls: tuple[str, ...]
    reach: Reach


@dataclass(frozen=True, slots=True)
class OutcomeRule:
    """When the mandatory items of a country are met.

    least        the answer from which an item counts as in place, an id of the scale such as `mostly`
    approaching  percent (1 to 99) of the items in place from which, with all others in the plan, one is on the way
    """

    least: str
    approaching: int


@dataclass(frozen=True, slots=True)
class Identifier:
    """A national number to ask for, such as FINESS; its words say what it is and where it stands."""

    id: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class Obligation:
    """A law and to whom it applies; controls: the questions that serve it."""

    id: str
    law: Law
    reach: Reach
    controls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deadline:
    """Whom to tell of an event, and by when.

    event    id of a kind of event; who: id of the contact to be told
    within   0 = without delay, otherwise whole units (`hours`, `days`, `months`) counted from `start` (of STARTS)
    """

    id: str
    event: str
    who: str
    within: int
    unit: str
    start: str
    law: Law
    reach: Reach


@dataclass(frozen=True, slots=True)
class NationalProfile:
    """A country; `extends` names the profile whose laws, deadlines and items hold as well, '' for none."""

    id: str
    extends: str
    rule: OutcomeRule
    contacts: tuple[str, ...]
    identifiers: tuple[Identifier, ...]
    mandatory: tuple[Mandatory, ...]
    obligations: tuple[Obligation, ...]
    deadlines: tuple[Deadline, ...]


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A notice: kind `threat` or `practice`, the day it was written (ISO), what it points to, to whom it applies."""

    id: str
    kind: str
    date: str
    controls: tuple[str, ...]
    scenarios: tuple[str, ...]
    sources: tuple[str, ...]
    reach: Reach


@dataclass(frozen=True, slots=True)
class Named:
    """A name, and what to know about it."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class ObligationText:
    """A law in words: its name, why it applies ("because you said ..."), what it asks, what is uncertain or ''."""

    name: str
    reason: str
    asks: str
    note: str


@dataclass(frozen=True, slots=True)
class DeadlineText:
    """What to do by the deadline, and what to know about it ('' for nothing)."""

    task: str
    note: str


@dataclass(frozen=True, slots=True)
class ProfileText:
    """A country in words.

    authority   to whom the report is handed, by role
    rule        the published rule of the outcome in one or two sentences
    met, approaching, not_met  the outcome as the authority reads it
    """

    name: str
    authority: str
    rule: str
    met: str
    approaching: str
    not_met: str
    contacts: Mapping[str, Named]
    identifiers: Mapping[str, Named]
    obligations: Mapping[str, ObligationText]
    deadlines: Mapping[str, DeadlineText]


@dataclass(frozen=True, slots=True)
class BulletinText:
    """A notice in words: title, and three sentences."""

    title: str
    text: str
