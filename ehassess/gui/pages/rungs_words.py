"""What a better grade needs, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from ehassess.domain.evaluation import WEAK_DOMAIN
from ehassess.domain.texts import Texts
from ehassess.gui.pages.rungs_model import CapLine, Rung
from ehassess.words import Words


class RungWords(QObject):
    """The points that are missing for a grade, and the rules that must fall for it."""

    def __init__(self, words: Words, texts: Texts) -> None:
        """Words and pack texts of the language."""
        super().__init__()
        self._words, self._texts = words, texts

    def points(self, rung: Rung) -> str:
        """What is missing to the border, or that it is reached."""
        if rung.missing:
            more = self._words.number(rung.missing, 1)
            return self.tr("{0} more points, to reach {1}").format(more, rung.border)
        return self.tr("You have the {0} points").format(rung.border)

    def rules(self, rung: Rung) -> Iterator[tuple[str, tuple[CapLine, ...]]]:
        """Each kind of rule in one sentence, with everything that it is about."""
        yes, partly = self._texts.answers["yes"].name, self._texts.answers["partly"].name
        count = self._words.number
        if rung.partly:
            one, many = self.tr("1 essential needs at least “{0}”"), self.tr("{1} essentials need at least “{0}”")
            yield (one if len(rung.partly) == 1 else many).format(partly, count(len(rung.partly))), rung.partly
        if rung.fully:
            one, many = self.tr("1 essential needs “{0}”"), self.tr("{1} essentials need “{0}”")
            yield (one if len(rung.fully) == 1 else many).format(yes, count(len(rung.fully))), rung.fully
        if rung.weak:
            one, many = self.tr("1 section needs {0} points"), self.tr("{1} sections need {0} points")
            yield (one if len(rung.weak) == 1 else many).format(WEAK_DOMAIN, count(len(rung.weak))), rung.weak
        if rung.risks:
            one, many = self.tr("1 risk must come down"), self.tr("{0} risks must come down")
            yield (one if len(rung.risks) == 1 else many).format(count(len(rung.risks))), rung.risks
