"""What explains the score: points by answer and by section, and what each better grade needs; words in one language."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.why import explain
from ehassess.gui.pages.points_model import Points, points_by_answer, summed
from ehassess.gui.pages.rungs_model import Rung, rungs


@dataclass(frozen=True, slots=True)
class WhyModel:
    """The whole page: `rungs` from the next grade up to A, `sections` and `answers` in asking order; `total` of all."""

    rungs: tuple[Rung, ...]
    sections: tuple[Points, ...]
    answers: tuple[Points, ...]
    total: Points


def why_model(
    questionnaire: Questionnaire, state: DossierState, evaluation: Evaluation, language: str
) -> WhyModel | None:
    """Everything on the page; None as long as there is no grade to explain."""
    if evaluation.grade is None:
        return None
    texts = questionnaire.texts[language]
    answers = points_by_answer(questionnaire, texts, state, evaluation)
    why = explain(model_of(questionnaire, state.profile), state.answers)
    return WhyModel(
        rungs=rungs(texts, state, evaluation, why.lifts),
        sections=tuple(
            summed(domain.id, texts.domains[domain.id].name, [a for a in answers if a.section == domain.id])
            for domain in questionnaire.domains
            if any(a.section == domain.id for a in answers)
        ),
        answers=tuple(answers),
        total=summed("", "", answers),
    )
