"""Limits: from when on something in a report is flagged."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.plausibility import Limits
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.controls import Stepper, button
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import actions, page, title
from ehassess.tokens import S3, Look

WIDE = 220
"""Width of a field with its two buttons."""
TOP = {"alike": 100, "not_applicable": 100, "jump": 100}
"""Largest value of those that are percent or points."""
LARGEST = 1_000
"""Largest value of all others."""


class LimitsPage(QWidget):
    """`changed` carries the name of a limit and its new value, `left` means Back."""

    changed = Signal(str, int)
    left = Signal()

    def __init__(self, look: Look, limits: Limits) -> None:
        """What holds now."""
        super().__init__()
        self._look, self._limits = look, limits
        self.fields: dict[str, Stepper] = {}
        lead = self.tr("A flag asks a question and changes no verdict. Each change is saved at once.")
        stays = label(self.tr("Flags are raised when a report is received; those in the register stay."), "muted")
        self.shipped, back = button(self.tr("Use the usual values again")), button(self.tr("All reports"))
        self.shipped.clicked.connect(self._ship)
        back.clicked.connect(self.left)
        heading = title(self.tr("Limits of flags"), lead)
        self.setLayout(
            column(page(heading, self._lines(), stays, footer=actions(back, self.shipped), wide=880, gap=S3))
        )
        self._tell_shipped()

    def _lines(self) -> QWidget:
        percent, months, points = self.tr(" %"), self.tr(" months"), self.tr(" points")
        told = {
            "alike": (self.tr("Nearly all answers alike"), self.tr("share of the same answer"), percent),
            "not_applicable": (
                self.tr("Many questions not applicable"),
                self.tr("share of the questions that are said not to apply"),
                percent,
            ),
            "old_evidence": (self.tr("Old evidence"), self.tr("named longer ago than this"), months),
            "jump": (self.tr("Far better without more evidence"), self.tr("than in the report before"), points),
            "one_day": (self.tr("All answers on one day"), self.tr("so many answers or more"), ""),
            "same_text": (
                self.tr("The same text in many dossiers"),
                self.tr("in so many others or more; told by a fingerprint, no text is kept"),
                "",
            ),
        }
        lines = []
        for each in fields(Limits):
            name, words, unit = told[each.name]
            lines.append((name, words, self._field(each.name, name, unit)))
        return lines_card(self.tr("From when on a report is flagged"), *lines)

    def _field(self, limit: str, name: str, unit: str) -> Stepper:
        made = Stepper(self._look, getattr(self._limits, limit), TOP.get(limit, LARGEST), 1, unit, name)
        made.field.setMinimum(1)
        made.setFixedWidth(round(WIDE * self._look.scale))
        made.field.valueChanged.connect(lambda value: self._change(limit, value))
        self.fields[limit] = made
        return made

    def _change(self, limit: str, value: int) -> None:
        self.changed.emit(limit, value)
        self._tell_shipped()

    def _ship(self) -> None:
        """As the program comes."""
        for each in fields(Limits):
            self.fields[each.name].field.setValue(getattr(Limits(), each.name))

    def _tell_shipped(self) -> None:
        held = {name: field.field.value() for name, field in self.fields.items()}
        self.shipped.setEnabled(Limits(**held) != Limits())
