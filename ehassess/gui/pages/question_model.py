"""What the question page shows of one question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ehassess.domain.answers import MAIN_SITE, Choice, Evidence, Remark
from ehassess.domain.people import Person
from ehassess.domain.texts import ControlText, Term, Texts
from ehassess.gui.pages.people_model import SiteLine, site_lines
from ehassess.gui.pages.walk import part_of

if TYPE_CHECKING:
    from ehassess.session import Session

OFFERED = (Choice.YES, Choice.MOSTLY, Choice.PARTLY, Choice.NO, Choice.UNKNOWN, Choice.NA)
"""The answers in the order of their cards and of the keys 1 to 6."""


@dataclass(frozen=True, slots=True)
class QuestionModel:
    """One question with everything known of it.

    section         name of what is walked through, '' for the first steps
    number, marks   place in it from 1, and for each of its questions `done`, `here` or `open`
    may_be_na       whether `na` is offered
    chosen, reason  the answer on disk, '' for none, and why it does not apply
    kept            SHA-256 of the files that are kept inside the dossier
    origin          the list (an id of the check page) that Continue leads back to, '' to walk on
    site            whose answer is shown; sites: all there are; differing: those with an answer of their own
    people          who may be named; assigned: who is to answer this question, '' for nobody
    """

    question_id: str
    section: str
    number: int
    marks: tuple[str, ...]
    text: ControlText
    terms: tuple[Term, ...]
    may_be_na: bool
    chosen: str
    reason: str
    remark: Remark
    evidence: tuple[Evidence, ...]
    origin: str = ""
    kept: frozenset[str] = frozenset()
    site: str = MAIN_SITE
    sites: tuple[SiteLine, ...] = ()
    differing: frozenset[str] = frozenset()
    people: tuple[Person, ...] = ()
    assigned: str = ""

    @property
    def done(self) -> int:
        """How many other questions of the section are answered."""
        return self.marks.count("done")


def question_model(
    session: Session, texts: Texts, question_id: str, origin: str = "", site: str = MAIN_SITE
) -> QuestionModel:
    """The question as it stands on disk, as this site answered it; KeyError if it is not asked of this provider."""
    state, walk = session.state, session.interview()
    part = part_of(walk, question_id)
    here = part.place(question_id)
    control = part.controls[here]
    answer, text = session.people.own(question_id, site), texts.controls[question_id]
    given = state.assigned.get(question_id)
    evidence = tuple(each for each in state.evidence if each.question_id == question_id)
    marks = ["done" if each.id in walk.answered else "open" for each in part.controls]
    marks[here] = "here"
    return QuestionModel(
        question_id=question_id,
        section=texts.domains[part.domain].name if part.domain else "",
        number=here + 1,
        marks=tuple(marks),
        text=text,
        terms=tuple(texts.glossary[term] for term in text.terms),
        may_be_na=session.questionnaire.may_be_na(control, state.profile),
        chosen=answer.value if answer else "",
        reason=answer.reason if answer else "",
        remark=state.remarks.get(question_id, Remark(question_id)),
        evidence=evidence,
        origin=origin,
        kept=frozenset(session.evidence.kept()) if evidence else frozenset(),
        site=site,
        sites=site_lines(session) if state.sites else (),
        differing=frozenset(session.people.differing(question_id)),
        people=tuple(sorted(state.people.values(), key=lambda person: person.name.casefold())),
        assigned=given.person_id if given else "",
    )
