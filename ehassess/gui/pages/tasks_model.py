"""What the task list shows: what is next, how far each section and stage is, what was left open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ehassess.domain.interview import State, minutes
from ehassess.domain.texts import Texts
from ehassess.gui.pages.check_model import ASK, FLAG, UNKNOWN, belongs
from ehassess.gui.pages.walk import by_domain, in_order, next_question, part_of, stage_now, stages

if TYPE_CHECKING:
    from ehassess.session import Session

STATES = {State.OPEN: "todo", State.DOING: "doing", State.WAITING: "wait", State.DONE: "done"}
"""The row's id for each state."""


@dataclass(frozen=True, slots=True)
class Next:
    """The question to go on with: `number` of `count` in its section ('' for the first steps); minutes left there."""

    question_id: str
    section: str
    number: int
    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """A section of the stage shown; `state` is that of its row."""

    domain: str
    name: str
    answered: int
    count: int
    state: str


@dataclass(frozen=True, slots=True)
class StageFigures:
    """A stage: answered of count, and about how many minutes the rest takes."""

    stage: str
    answered: int
    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """How many questions are for the supplier, flagged, unknown; how many facts and systems are not said; how many days
    of the authority are near."""

    ask: int
    flagged: int
    unknown: int
    facts: int
    systems: int
    days: int = 0


@dataclass(frozen=True, slots=True)
class TasksModel:
    """Everything of the page; `next` None when all questions are answered."""

    answered: int
    asked: int
    next: Next | None
    stage: str
    sections: tuple[SectionFigures, ...]
    stages: tuple[StageFigures, ...]
    left_open: LeftOpen


def tasks_model(session: Session, texts: Texts, stage: str = "") -> TasksModel:
    """The page as the dossier stands, with the sections of this stage, '' for the one reached."""
    walk, answers = session.interview(), session.state.answers
    shown = stage if stage in stages(walk) else stage_now(walk)
    figures = []
    for each in stages(walk):
        waiting = [control for control in walk.stage(each) if control.id not in walk.answered]
        count = len(walk.stage(each))
        figures.append(StageFigures(each, count - len(waiting), count, minutes(texts, waiting)))
    sections = []
    for part in in_order(by_domain(walk, shown), answers):
        stands = part.standing(answers)
        name = texts.domains[part.domain].name
        sections.append(SectionFigures(part.domain, name, stands.answered, len(part.controls), STATES[stands.state]))
    return TasksModel(
        answered=len(walk.answered),
        asked=len(walk.controls),
        next=_next(session, texts),
        stage=shown,
        sections=tuple(sections),
        stages=tuple(figures),
        left_open=_left_open(session),
    )


def _next(session: Session, texts: Texts) -> Next | None:
    walk, answers = session.interview(), session.state.answers
    control = next_question(walk, answers)
    if control is None:
        return None
    part = part_of(walk, control.id)
    return Next(
        control.id,
        texts.domains[part.domain].name if part.domain else "",
        part.place(control.id) + 1,
        len(part.controls),
        minutes(texts, part.open_controls(answers)),
    )


def _left_open(session: Session) -> LeftOpen:
    state, pack = session.state, session.questionnaire
    asked = [control.id for control in session.interview().controls]
    count = {which: sum(belongs(state, each, which) for each in asked) for which in (ASK, FLAG, UNKNOWN)}
    usual = [asset for asset in pack.assets if asset.criticality[state.profile.kind] > 0]
    silent = sum(asset.id not in state.assets or state.assets[asset.id].in_use is None for asset in usual)
    facts = sum(fact.id not in state.profile.facts for fact in pack.facts)
    return LeftOpen(count[ASK], count[FLAG], count[UNKNOWN], facts, silent)
