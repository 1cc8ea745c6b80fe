"""What the check page shows: given answers, section by section or gathered from everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Control
from ehassess.domain.texts import Texts
from ehassess.gui.pages.walk import part

if TYPE_CHECKING:
    from ehassess.session import Session

PART, ALL, ASK, FLAG, UNKNOWN = "part", "all", "ask", "flag", "unknown"
"""The lists: one part of the walk, everything, for the IT supplier, flagged, answered `unknown`."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One question with what was given; `answer` None while it is open, `remark` None where there is none; `sites`: the
    names of those that differ, and their answers.
    """

    question_id: str
    statement: str
    question: str
    answer: Answer | None
    remark: Remark | None
    evidence: tuple[Evidence, ...]
    sites: tuple[tuple[str, Choice], ...] = ()


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """Lines under one heading, '' for none; in a list, one group for each domain."""

    name: str
    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class CheckModel:
    """Everything of one check page.

    which    the list; section: the name of a part, '' for the first steps and for lists
    focus    the question whose link gets the focus, '' for none
    """

    which: str
    section: str
    groups: tuple[CheckGroup, ...]
    focus: str = ""

    @property
    def lines(self) -> tuple[CheckLine, ...]:
        """All lines in order."""
        return tuple(line for group in self.groups for line in group.lines)

    @property
    def missing(self) -> tuple[CheckLine, ...]:
        """What has no answer."""
        return tuple(line for line in self.lines if line.answer is None)


def part_model(session: Session, texts: Texts, stage: str, domain: str, focus: str = "") -> CheckModel:
    """One part of the walk; KeyError if it has no question."""
    found = part(session.interview(), stage, domain)
    lines = tuple(_line(session, texts, control) for control in found.controls)
    name = texts.domains[domain].name if domain else ""
    return CheckModel(PART, name, (CheckGroup("", lines),), focus)


def list_model(session: Session, texts: Texts, which: str, focus: str = "") -> CheckModel:
    """A list through all domains; domains without a line are left out."""
    state = session.state
    groups = []
    for section in session.interview().sections:
        lines = tuple(_line(session, texts, c) for c in section.controls if belongs(state, c.id, which))
        if lines:
            groups.append(CheckGroup(texts.domains[section.domain].name, lines))
    return CheckModel(which, "", tuple(groups), focus)


def belongs(state: DossierState, question_id: str, which: str) -> bool:
    """Whether a question that is asked stands in the list."""
    remark = state.remarks.get(question_id)
    if which == ASK:
        return remark is not None and remark.ask_supplier
    if which == FLAG:
        return remark is not None and remark.flagged
    if which == UNKNOWN:
        answer = state.answers.get(question_id)
        return answer is not None and answer.value is Choice.UNKNOWN
    return True


def _line(session: Session, texts: Texts, control: Control) -> CheckLine:
    state, text = session.state, texts.controls[control.id]
    differing = session.people.differing(control.id) if state.sites else {}
    return CheckLine(
        control.id,
        text.name,
        text.question,
        state.answers.get(control.id),
        state.remarks.get(control.id),
        tuple(each for each in state.evidence if each.question_id == control.id),
        tuple((site.name, differing[site.id].value) for site in state.sites.values() if site.id in differing),
    )
