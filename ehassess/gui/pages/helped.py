"""Which risk something was about, and which of the measures that act on it helped."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.captioned import captioned
from ehassess.gui.widgets.controls import Dropdown, Tick
from ehassess.gui.widgets.emptied import emptied
from ehassess.tokens import S1, S3, Look

MOST = 10
"""Measures that are offered for a risk, the strongest first."""


@dataclass(frozen=True, slots=True)
class RiskChoice:
    """A risk, its name, and the measures that act on it: id and name."""

    id: str
    name: str
    measures: tuple[tuple[str, str], ...]


def risk_choices(pack: Questionnaire, texts: Texts, state: DossierState) -> tuple[RiskChoice, ...]:
    """Every risk of the questionnaire in its order, each with the measures for this provider that act most on it."""
    asked = pack.controls_for(state.profile)
    found = []
    for scenario in pack.scenarios:
        acting = {
            control.id: max(effect.percent for effect in control.effects if effect.scenario == scenario.id)
            for control in asked
            if any(effect.scenario == scenario.id for effect in control.effects)
        }
        strongest = sorted(acting, key=lambda name: -acting[name])[:MOST]
        measures = tuple((name, texts.controls[name].name) for name in strongest)
        found.append(RiskChoice(scenario.id, texts.scenarios[scenario.id].name, measures))
    return tuple(found)


class Helped(QWidget):
    """A list of risks, and below it a tick for each measure; `changed` comes after either was changed."""

    changed = Signal()

    def __init__(self, look: Look, risks: Sequence[RiskChoice], risk: str = "", measures: Collection[str] = ()) -> None:
        """The risks, which of them is chosen ('' for none), and the measures that are ticked."""
        super().__init__()
        self._look, self._risks, self._ticked = look, tuple(risks), tuple(measures)
        self.list = Dropdown([self.tr("Choose a risk"), *(each.name for each in risks)], look)
        self.ticks: dict[str, Tick] = {}
        self._lines = column(gap=S1)
        self._heading = label(self.tr("Which of these measures helped?"), "h3")
        self.setLayout(
            column(captioned(self.tr("Which risk was it?"), self.list), self._heading, holder(self._lines), gap=S3)
        )
        at = next((place for place, each in enumerate(risks, 1) if each.id == risk), 0)
        self.list.setCurrentIndex(at)
        self._offer(at)
        self.list.currentIndexChanged.connect(self._chose)

    @property
    def risk(self) -> str:
        """Id of the chosen risk, '' for none."""
        at = self.list.currentIndex()
        return self._risks[at - 1].id if at > 0 else ""

    @property
    def measures(self) -> tuple[str, ...]:
        """Ids of the ticked measures, in the order shown."""
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    def _chose(self, at: int) -> None:
        self._ticked = self.measures
        self._offer(at)
        self.changed.emit()

    def _offer(self, at: int) -> None:
        """A tick for each measure that acts on the chosen risk."""
        emptied(self._lines)
        self.ticks = {}
        for name, words in self._risks[at - 1].measures if at > 0 else ():
            tick = Tick(words, self._look)
            tick.setChecked(name in self._ticked)
            tick.toggled.connect(lambda _on: self.changed.emit())
            self.ticks[name] = tick
            self._lines.addWidget(tick)
            tick.show()
        self._heading.setVisible(bool(self.ticks))
