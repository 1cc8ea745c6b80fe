"""What an authority asks for, held beside what a provider has: it is told, and changes no score and no grade."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.answers import Answers, Choice
from ehassess.domain.circulars import NationalNotice, Thresholds
from ehassess.domain.evaluation import GRADES, Evaluation
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import ZERO, standings

LEAST = ("yes", "mostly", "partly")
"""The answers from which a mandatory control may count as in place."""


@dataclass(frozen=True, slots=True)
class AskedGrade:
    """The grade that is asked for at least, the own one (lower end; '' before there is one)."""

    wanted: str
    own: str

    @property
    def met(self) -> bool:
        """Whether the own grade is as good or better."""
        return bool(self.own) and GRADES.index(self.own) <= GRADES.index(self.wanted)


@dataclass(frozen=True, slots=True)
class AskedShare:
    """How many percent of the essentials are asked for, and how many of how many are in place."""

    percent: int
    placed: int
    count: int

    @property
    def met(self) -> bool:
        """Whether that share is reached; no essentials at all reach any."""
        return 100 * self.placed >= self.percent * self.count


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of one provider, and what it has.

    mandatory  controls that apply here, in asking order; unmet: those of them not in place, an open answer counts as no
    grade, essentials  None where nothing is asked of them
    """

    mandatory: tuple[str, ...]
    unmet: tuple[str, ...]
    grade: AskedGrade | None
    essentials: AskedShare | None

    @property
    def met(self) -> bool:
        """Whether all of it is met."""
        return not self.unmet and all(part is None or part.met for part in (self.grade, self.essentials))


def asked_of(
    questionnaire: Questionnaire, notice: NationalNotice, profile: Profile, answers: Answers, evaluation: Evaluation
) -> Asked:
    """What the notice asks of this provider; ids that the questionnaire does not have are passed over."""
    wanted, limits = frozenset(notice.mandatory), notice.thresholds or Thresholds()
    least = questionnaire.scale[Choice(limits.least)]
    counted = [s for s in standings(questionnaire, profile, answers) if s.control.id in wanted and s.value is not None]
    unmet = tuple(s.control.id for s in counted if (ZERO if s.value is None else s.value.low) < least)
    grade = evaluation.grade
    placed = evaluation.essentials - len(evaluation.essentials_unmet)
    return Asked(
        mandatory=tuple(s.control.id for s in counted),
        unmet=unmet,
        grade=AskedGrade(limits.grade, grade.low if grade else "") if limits.grade else None,
        essentials=AskedShare(limits.essentials, placed, evaluation.essentials) if limits.essentials else None,
    )
