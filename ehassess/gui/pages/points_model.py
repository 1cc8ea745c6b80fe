"""The points that each answer brings to the score, and each section; words in one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import ZERO, standings
from ehassess.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Points:
    """What an answer, or a section, brings of the overall score: in hand, not known yet, lost; `worth` is their sum.

    answer  id, '' while open (and for a section)
    """

    id: str
    section: str
    name: str
    answer: str
    gained: Fraction
    unknown: Fraction
    lost: Fraction

    @property
    def worth(self) -> Fraction:
        """The most that it can bring."""
        return self.gained + self.unknown + self.lost


def points_by_answer(
    questionnaire: Questionnaire, texts: Texts, state: DossierState, evaluation: Evaluation
) -> list[Points]:
    """The points of every question that counts, in asking order; what `na` takes out of the score is not listed."""
    worth = dict(evaluation.score.worth)
    lines = []
    for standing in standings(questionnaire, state.profile, state.answers):
        control, value = standing.control, standing.value
        if value is None:
            continue
        most = worth[control.id]
        given = state.answers.get(control.id)
        lines.append(
            Points(
                id=control.id,
                section=control.domain,
                name=texts.controls[control.id].name,
                answer=str(given.value) if given else "",
                gained=value.low * most,
                unknown=(value.high - value.low) * most,
                lost=(1 - value.high) * most,
            )
        )
    return lines


def summed(section: str, name: str, parts: Sequence[Points]) -> Points:
    """Several together, under the name of their section."""
    gained, unknown, lost = (sum((getattr(p, part) for p in parts), ZERO) for part in ("gained", "unknown", "lost"))
    return Points(section, section, name, "", gained, unknown, lost)
