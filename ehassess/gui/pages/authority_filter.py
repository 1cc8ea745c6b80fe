"""What a list of submissions shows: search and choices, each acting at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.authority.rows import Status
from ehassess.authority.submissions import EVERYTHING, Filter
from ehassess.domain.evaluation import GRADES
from ehassess.domain.plausibility import FlagKind
from ehassess.domain.reply import ReplyKind
from ehassess.domain.texts import Texts
from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.tokens import S2, S3, Look
from ehassess.words import Words

PAUSE_MS = 150
"""Typing pauses so long before the list follows."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What occurs in the register: ids of kinds, regions, years."""

    kinds: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    years: tuple[str, ...] = ()


class FilterBar(QWidget):
    """`wanted` carries a Filter as soon as something was chosen or typed."""

    wanted = Signal(object)

    def __init__(self, look: Look, words: Words, texts: Texts, choices: Choices, shown: Filter) -> None:
        """What may be chosen, and what is shown now."""
        super().__init__()
        self._look, self._shown = look, shown
        self.search = QLineEdit(shown.text)
        self.search.setPlaceholderText(self.tr("Search: name or number"))
        self.search.setAccessibleName(self.tr("Search by name or number"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(round(248 * look.scale))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._change)
        self.search.textChanged.connect(self._pause.start)
        self.boxes: dict[str, Dropdown] = {}
        self._values: dict[str, Sequence[object]] = {}
        self.clear = button(self.tr("Show everything"), "link")
        self.clear.clicked.connect(self._clear)
        self._offer(words, texts, choices)
        lay = Flow(self.search, *self.boxes.values(), self.clear, gap=S3, lines=S2)
        self.setLayout(column(lay))
        self._show()

    def show_filter(self, shown: Filter) -> None:
        """What is shown now was chosen elsewhere."""
        self._shown = shown
        self._show()

    def _offer(self, words: Words, texts: Texts, choices: Choices) -> None:
        told = {each: words(f"authority.status_{each}") for each in Status if each is not Status.SET_ASIDE}
        self._box("status", self.tr("Status"), self.tr("Any status"), told)
        kinds = {each: texts.kinds.get(each, each) for each in choices.kinds}
        self._box("kind", self.tr("Kind of care provider"), self.tr("Any kind"), kinds)
        self._box("region", self.tr("Region"), self.tr("Any region"), {each: each for each in choices.regions})
        years = {int(each): each for each in reversed(choices.years)}
        self._box("year", self.tr("Year"), self.tr("Any year"), years)
        grades = {each: self.tr("Grade {0}").format(each) for each in GRADES}
        self._box("grade", self.tr("Grade"), self.tr("Any grade"), grades)
        flags = {"any": self.tr("With a flag")} | {each: words(f"authority.flag_{each}") for each in FlagKind}
        self._box("flag", self.tr("Flags"), self.tr("Flags: all"), flags)
        answers = {"none": self.tr("Not answered")} | {each: words(f"authority.answered_{each}") for each in ReplyKind}
        self._box("answered", self.tr("Answer"), self.tr("Answer: all"), answers)

    def _box(self, name: str, told: str, anything: str, options: Mapping[Any, str]) -> None:
        box = Dropdown([anything, *options.values()], self._look)
        box.setAccessibleName(told)
        box.setFixedWidth(round(176 * self._look.scale))
        box.view().setMinimumWidth(max(176, box.view().sizeHintForColumn(0) + 24))
        values: Sequence[object] = (None if name == "year" else "", *(getattr(each, "value", each) for each in options))
        box.activated.connect(lambda at: self._change(**{name: values[at]}))
        self.boxes[name], self._values[name] = box, values

    def _change(self, **what: object) -> None:
        self._pause.stop()
        made = replace(self._shown, text=self.search.text().strip(), **what)  # type: ignore[arg-type]  # names are those of Filter
        if made != self._shown:
            self._shown = made
            self._show()
            self.wanted.emit(made)

    def _clear(self) -> None:
        self._shown = EVERYTHING
        self._show()
        self.wanted.emit(EVERYTHING)
        self.search.setFocus()

    def _show(self) -> None:
        for name, box in self.boxes.items():
            value = getattr(self._shown, name)
            values = self._values[name]
            box.setCurrentIndex(values.index(value) if value in values else 0)
        if self.search.text().strip() != self._shown.text:
            self.search.setText(self._shown.text)
        self.clear.setVisible(self._shown != EVERYTHING)
