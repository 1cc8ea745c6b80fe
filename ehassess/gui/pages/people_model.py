"""What the page of people and sites shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ehassess.domain.answers import MAIN_SITE
from ehassess.domain.people import Person
from ehassess.domain.texts import Texts

if TYPE_CHECKING:
    from ehassess.session import Session


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A place: its name ('' for a main site without one), how many answers of its own it gave, whether it is the main
    one.
    """

    id: str
    name: str
    own: int
    main: bool


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A domain and who answers it: '' for nobody, `several` where its questions are given to different people."""

    domain: str
    name: str
    person_id: str
    several: bool


@dataclass(frozen=True, slots=True)
class PeopleModel:
    """Everything of the page; `counts`: questions for each person; `answering`: the name at the keyboard or ''."""

    people: tuple[Person, ...]
    counts: Mapping[str, int]
    sites: tuple[SiteLine, ...]
    sections: tuple[SectionLine, ...]
    answering: str


def people_model(session: Session, texts: Texts) -> PeopleModel:
    """The page as the dossier stands; people and sites by name, the main site first."""
    state = session.state
    asked = {control.id for control in session.interview().controls}
    given = {name: each.person_id for name, each in state.assigned.items() if name in asked}
    sections = []
    for section in session.interview().sections:
        whose = {given.get(control.id, "") for control in section.controls}
        one = next(iter(whose)) if len(whose) == 1 else ""
        sections.append(SectionLine(section.domain, texts.domains[section.domain].name, one, len(whose) > 1))
    return PeopleModel(
        tuple(sorted(state.people.values(), key=lambda person: person.name.casefold())),
        Counter(given.values()),
        site_lines(session),
        tuple(sections),
        session.people.answering,
    )


def site_lines(session: Session) -> tuple[SiteLine, ...]:
    """Every place, the main one first and also where it has no name; one line where there is one place only."""
    sites = session.state.sites
    own = Counter(site for _, site in session.by_site)
    main = sites[MAIN_SITE].name if MAIN_SITE in sites else ""
    others = sorted((each for each in sites.values() if each.id != MAIN_SITE), key=lambda site: site.name.casefold())
    return (
        SiteLine(MAIN_SITE, main, own[MAIN_SITE], True),
        *(SiteLine(site.id, site.name, own[site.id], False) for site in others),
    )
