"""How the window walks through the questions: what is asked in one go, and where each part of it stands."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.interview import STAGES, Interview, Section, State
from ehassess.domain.questionnaire import Control

FIRST = "first"
"""The stage of the first steps, which are few and are walked through in one go, whatever their domain."""

ORDER = (State.DOING, State.OPEN, State.WAITING, State.DONE)
"""What is in progress stands first in a list, what is completed last."""


@dataclass(frozen=True, slots=True)
class Part:
    """Questions of one stage that are shown together; `domain` is '' for all of them. At least one question."""

    stage: str
    domain: str
    controls: tuple[Control, ...]

    def standing(self, answers: Answers) -> Section:
        """How many of them are answered, and in which state that leaves the part."""
        given = [answers[control.id].value for control in self.controls if control.id in answers]
        return Section(self.domain, self.controls, len(given), given.count(Choice.UNKNOWN))

    def place(self, question_id: str) -> int:
        """Where the question stands in the part, from 0; ValueError if it is not in it."""
        return [control.id for control in self.controls].index(question_id)

    def open_controls(self, answers: Answers) -> tuple[Control, ...]:
        """What has no answer yet."""
        return tuple(control for control in self.controls if control.id not in answers)


def stages(walk: Interview) -> tuple[str, ...]:
    """The stages that have a question, in the order in which they are proposed."""
    return tuple(stage for stage in STAGES if walk.stage(stage))


def stage_now(walk: Interview) -> str:
    """The earliest stage with an open question; the last one when all are answered; '' if nothing is asked."""
    waiting = walk.open_controls()
    if waiting:
        return waiting[0].stage
    return (stages(walk) or ("",))[-1]


def by_domain(walk: Interview, stage: str) -> tuple[Part, ...]:
    """The questions of one stage, a part for each domain, in asking order."""
    asked = walk.stage(stage)
    domains = dict.fromkeys(control.domain for control in asked)
    return tuple(Part(stage, domain, tuple(c for c in asked if c.domain == domain)) for domain in domains)


def part(walk: Interview, stage: str, domain: str) -> Part:
    """One part; KeyError if it has no question."""
    found = tuple(c for c in walk.stage(stage) if not domain or c.domain == domain)
    if not found:
        raise KeyError((stage, domain))
    return Part(stage, domain, found)


def part_of(walk: Interview, question_id: str) -> Part:
    """What is walked through together with this question; KeyError if it is not asked."""
    for control in walk.controls:
        if control.id == question_id:
            return part(walk, control.stage, "" if control.stage == FIRST else control.domain)
    raise KeyError(question_id)


def in_order(parts: tuple[Part, ...], answers: Answers) -> tuple[Part, ...]:
    """In progress first, then not started, waiting, completed; otherwise in asking order."""
    return tuple(sorted(parts, key=lambda each: ORDER.index(each.standing(answers).state)))


def next_question(walk: Interview, answers: Answers) -> Control | None:
    """The question to go on with: in the stage reached, in a section begun if there is one; None: all answered."""
    stage = stage_now(walk)
    together = (part(walk, stage, ""),) if stage == FIRST else by_domain(walk, stage)
    for each in in_order(together, answers):
        waiting = each.open_controls(answers)
        if waiting:
            return waiting[0]
    return None
