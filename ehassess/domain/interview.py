"""The walk through a questionnaire: which questions apply, what is still open, what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.texts import Texts

STAGES = ("first", "essential", "standard", "advanced")
"""Stages in the order in which they are proposed."""

WORDS_PER_MINUTE = 180
"""Reading speed for question and hint: the slow end of silent reading of adults (Brysbaert 2019 gives 238 as the
mean).
"""

SECONDS_TO_ANSWER = 15
"""Time to decide and choose, an estimate; opening the help is not counted."""


class State(StrEnum):
    """Where a section stands; `waiting` is answered throughout, with something still to find out."""

    OPEN = "open"
    DOING = "doing"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one domain that apply, in asking order, and how many of them were answered or left unknown."""

    domain: str
    controls: tuple[Control, ...]
    answered: int
    unknown: int

    @property
    def state(self) -> State:
        """Not started, in progress, waiting for an answer, or completed."""
        if self.answered == 0:
            return State.OPEN
        if self.answered < len(self.controls):
            return State.DOING
        return State.WAITING if self.unknown else State.DONE


@dataclass(frozen=True, slots=True)
class Interview:
    """The questions that apply to one profile, and the answers given so far; answers to hidden questions are left
    out.
    """

    sections: tuple[Section, ...]
    answered: frozenset[str]

    @property
    def controls(self) -> tuple[Control, ...]:
        """Every control that applies, in asking order."""
        return tuple(control for section in self.sections for control in section.controls)

    def stage(self, stage: str) -> tuple[Control, ...]:
        """The controls of one stage, in asking order."""
        return tuple(control for control in self.controls if control.stage == stage)

    def open_controls(self) -> tuple[Control, ...]:
        """What has no answer yet: stage by stage, each in asking order."""
        waiting = [control for control in self.controls if control.id not in self.answered]
        return tuple(sorted(waiting, key=lambda control: STAGES.index(control.stage)))

    def next_open(self, after: str | None = None) -> Control | None:
        """The question to propose: the first open one of the section of `after`, else of the earliest stage; None if
        all
        are answered."""
        waiting = self.open_controls()
        if after is not None:
            section = self.section_of(after)
            place = [control.id for control in section.controls].index(after)
            rest = section.controls[place + 1 :] + section.controls[:place]
            for control in rest:
                if control.id not in self.answered:
                    return control
        return waiting[0] if waiting else None

    def section_of(self, question_id: str) -> Section:
        """The section that asks this question; KeyError if it does not apply."""
        for section in self.sections:
            if any(control.id == question_id for control in section.controls):
                return section
        raise KeyError(question_id)


def interview(questionnaire: Questionnaire, profile: Profile, answers: Answers) -> Interview:
    """The walk for this profile; a section without an applicable question is left out."""
    applicable = questionnaire.controls_for(profile)
    sections = []
    for domain in questionnaire.domains:
        controls = tuple(control for control in applicable if control.domain == domain.id)
        if controls:
            given = [answers[control.id].value for control in controls if control.id in answers]
            sections.append(Section(domain.id, controls, len(given), given.count(Choice.UNKNOWN)))
    return Interview(tuple(sections), frozenset(c.id for c in applicable if c.id in answers))


def minutes(texts: Texts, controls: Iterable[Control]) -> int:
    """About how long these questions take to read and answer, in minutes, rounded up; 0 for none. Help is not
    counted.
    """
    total = Fraction(0)
    for control in controls:
        text = texts.controls[control.id]
        words = len(text.question.split()) + len(text.hint.split())
        total += Fraction(words, WORDS_PER_MINUTE) + Fraction(SECONDS_TO_ANSWER, 60)
    return -(-total.numerator // total.denominator)
