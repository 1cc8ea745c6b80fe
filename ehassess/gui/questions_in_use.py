"""The questions that the window asks: read when first asked for, and anew once newer ones were taken in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ehassess.domain.questionnaire import Questionnaire


class QuestionsInUse:
    """Called, it gives the questionnaire in use; what reads it is loaded then, since the first window asks nothing."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._held: Questionnaire | None = None
        self._stamp: tuple[str, ...] = ()

    def __call__(self) -> Questionnaire:
        """The questionnaire; errors as `QuestionSets.in_use` has them."""
        sets = import_module("ehassess.submission.question_sets").QuestionSets()
        stamp: tuple[str, ...] = sets.stamp()
        held = self._held
        if held is None or stamp != self._stamp:
            held = sets.in_use()
            self._held, self._stamp = held, stamp
        return held
