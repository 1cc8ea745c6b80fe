"""Sites with answers of their own where they differ, people and what they answer, and sections that were reviewed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ehassess.domain.answers import MAIN_SITE, Answer, Choice
from ehassess.domain.people import LONGEST, MOST, Assignment, Person, Review, Role, Site, answers_digest, section_id
from ehassess.errors import UserFacingError
from ehassess.session.giving import answer_fault
from ehassess.store import Change

if TYPE_CHECKING:
    from ehassess.session.opened import Session


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review, and whether every answer of its section is still the one that was read."""

    review: Review
    current: bool


class People:
    """Who works on the open dossier, and where; each call is saved when it returns, all of it in the open round.

    answering  name of the person at the keyboard, '' if not said; kept for this run only, it goes with each answer
    """

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        """Belongs to one session."""
        self._session = session
        self._now = now
        self.answering = ""

    def add_site(self, name: str) -> Site:
        """One more place; it has the answers of the main site until it gets its own. UserFacingError for its name."""
        sites = self._session.state.sites
        site = Site(secrets.token_hex(4), _checked(name, (each.name for each in sites.values())))
        self._set(sites={**sites, site.id: site})
        return site

    def rename_site(self, site_id: str, name: str) -> None:
        """Another name for a place; the main site gets its first one in this way."""
        sites = self._session.state.sites
        if site_id != MAIN_SITE:
            self._site(site_id)
        others = (each.name for each in sites.values() if each.id != site_id)
        self._set(sites={**sites, site_id: Site(site_id, _checked(name, others))})

    def remove_site(self, site_id: str) -> None:
        """A place is gone, with the answers of its own in the open round; the history and closed rounds keep them."""
        site = self._site(site_id)
        sites = {name: each for name, each in self._session.state.sites.items() if name != site.id}
        mine = (each for (_, at), each in self._session.by_site.items() if at == site.id)
        gone = tuple(Change(each, None, self.answering) for each in mine)
        self._session.become(replace(self._session.state, sites=sites), changes=gone, undoable=False)

    def add_person(self, name: str, role: Role) -> Person:
        """Somebody who answers or reviews. UserFacingError for the name."""
        people = self._session.state.people
        person = Person(secrets.token_hex(4), _checked(name, (each.name for each in people.values())), role)
        self._set(people={**people, person.id: person})
        return person

    def change_person(self, person: Person) -> None:
        """Another name or role."""
        people = self._session.state.people
        self._person(person.id)
        others = (each.name for each in people.values() if each.id != person.id)
        self._set(people={**people, person.id: replace(person, name=_checked(person.name, others))})

    def remove_person(self, person_id: str) -> None:
        """Somebody is gone; what was theirs to answer is nobody's, what they answered and reviewed keeps their name."""
        self._person(person_id)
        state = self._session.state
        people = {name: each for name, each in state.people.items() if name != person_id}
        assigned = {name: each for name, each in state.assigned.items() if each.person_id != person_id}
        self._set(people=people, assigned=assigned)

    def assign(self, questions: Iterable[str], person_id: str) -> None:
        """Say who is to answer these questions; '' for nobody. UserFacingError for a question or person not there."""
        wanted = tuple(questions)
        for question in wanted:
            if question not in self._session.questionnaire.control_by_id:
                raise UserFacingError("errors.unknown_question", question=question)
        if person_id:
            self._person(person_id)
        assigned = {name: each for name, each in self._session.state.assigned.items() if name not in wanted}
        assigned.update({name: Assignment(name, person_id) for name in wanted if person_id})
        self._set(assigned=assigned)

    def own(self, question_id: str, site_id: str = MAIN_SITE) -> Answer | None:
        """The answer that this site gave itself; None: none, then that of the main site stands for it."""
        return self._session.by_site.get((question_id, site_id))

    def record(self, question_id: str, value: Choice, reason: str, site_id: str) -> None:
        """Give the answer of a site where it differs; the worst site counts. Raises what `Session.record` raises."""
        session = self._session
        if site_id != MAIN_SITE:
            self._site(site_id)
        fault = answer_fault(session.questionnaire, session.state.profile, question_id, value, reason)
        if fault is not None:
            raise UserFacingError(fault.id, **dict(fault.facts))
        at = self._now().astimezone(UTC)
        answer = Answer(question_id, value, at, reason, self.answering, site_id)
        session.become(session.state, at, (Change(self.own(question_id, site_id), answer, self.answering),))

    def clear(self, question_id: str, site_id: str) -> None:
        """A site no longer differs; nothing happens where it does not."""
        before = self.own(question_id, site_id)
        if before is not None:
            self._session.become(self._session.state, changes=(Change(before, None, self.answering),))

    def differing(self, question_id: str) -> Mapping[str, Answer]:
        """Answers of sites other than the main one to a question, by site."""
        found = self._session.by_site.items()
        return {site: each for (name, site), each in found if name == question_id and site != MAIN_SITE}

    def questions_of(self, stage: str, domain: str) -> tuple[str, ...]:
        """The questions of a section that are asked now; a section without a domain is a whole stage."""
        controls = self._session.interview().controls
        return tuple(c.id for c in controls if c.stage == stage and domain in ("", c.domain))

    def review(self, stage: str, domain: str, name: str, day: date | None = None) -> Review:
        """Somebody read every answer of a section, today unless a day is given.

        UserFacingError `people.no_section` where nothing is asked, `people.section_open` with how many answers lack.
        """
        questions = self.questions_of(stage, domain)
        answered = self._session.state.answers
        if not questions:
            raise UserFacingError("people.no_section", section=section_id(stage, domain))
        if missing := sum(name not in answered for name in questions):
            raise UserFacingError("people.section_open", count=missing)
        made = Review(
            section_id(stage, domain),
            _checked(name, ()),
            day or self._now().date(),
            answers_digest(self._session.by_site.values(), questions),
        )
        self._set(reviews={**self._session.state.reviews, made.section: made})
        return made

    def withdraw_review(self, stage: str, domain: str) -> None:
        """Nobody reviewed this section any more; nothing is written where nobody had."""
        section = section_id(stage, domain)
        reviews = self._session.state.reviews
        if section in reviews:
            self._set(reviews={name: each for name, each in reviews.items() if name != section})

    def reviewed(self, stage: str, domain: str) -> Reviewed | None:
        """Who reviewed a section, and whether that still holds; None: nobody."""
        review = self._session.state.reviews.get(section_id(stage, domain))
        if review is None:
            return None
        digest = answers_digest(self._session.by_site.values(), self.questions_of(stage, domain))
        return Reviewed(review, digest == review.digest)

    def _site(self, site_id: str) -> Site:
        if site_id == MAIN_SITE or site_id not in self._session.state.sites:
            raise UserFacingError("people.unknown_site", site=site_id)
        return self._session.state.sites[site_id]

    def _person(self, person_id: str) -> Person:
        if person_id not in self._session.state.people:
            raise UserFacingError("people.unknown_person", person=person_id)
        return self._session.state.people[person_id]

    def _set(self, **fields: object) -> None:
        self._session.become(replace(self._session.state, **fields))  # type: ignore[arg-type]  # names are ours


def _checked(name: str, others: Iterable[str]) -> str:
    """The name without spaces around it; UserFacingError where it is empty, too long, or there already."""
    plain = " ".join(name.split())
    known = [each.casefold() for each in others]
    if not plain:
        raise UserFacingError("people.no_name")
    if len(plain) > LONGEST:
        raise UserFacingError("people.long_name", limit=LONGEST)
    if plain.casefold() in known:
        raise UserFacingError("people.same_name", name=plain)
    if len(known) >= MOST:
        raise UserFacingError("people.too_many", limit=MOST)
    return plain
