"""Lessons of incidents that care providers share without a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ehassess.authority.collecting import Lesson
from ehassess.domain.texts import Texts
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.many_drop import ManyDrop
from ehassess.gui.widgets.page import actions, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.tokens import S3, S4, S6, Look
from ehassess.words import Words


class LessonsPage(ManyDrop):
    """A table; below it the whole lesson of the chosen row. `sought` asks for files, `left` means Back."""

    sought = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, lessons: Sequence[Lesson]) -> None:
        """Newest first."""
        super().__init__()
        self._words, self._texts, self._lessons = words, texts, tuple(lessons)
        text = self.tr("Drop the files that care providers sent you here, or choose them.")
        nothing = card(EmptyState(look, "note", self.tr("No lesson was read in yet"), text))
        columns = (
            Column(self.tr("Read in on"), spare=1),
            Column(self.tr("Kind"), spare=2),
            Column(self.tr("Risk")),
            Column(self.tr("Lesson"), grows=True),
        )
        self.table = LargeTable(look, self.tr("Lessons of incidents"), columns, nothing)
        self.table.show_rows(len(self._lessons), self._rows)
        self.whole = label("")
        self.table.view.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now.row()))
        if lessons:
            self.table.view.setCurrentIndex(self.table.model.index(0, 0))
        choose, back = button(self.tr("Read in files"), "primary"), button(self.tr("Back"))
        choose.clicked.connect(self.sought)
        back.clicked.connect(self.left)
        self._first = choose
        lead = self.tr("They name nobody. Learn from them, and make a notice of what concerns many.")
        heading = title(self.tr("Lessons of incidents"), lead)
        lay = column(heading, self.table, self.whole, gap=S3, margins=(S6, S4, S6, S3))
        lay.setStretch(1, 1)
        whole = column(holder(lay), actions(choose, back))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def take_focus(self) -> None:
        """The table, where the keys work; without lessons, the one thing to do."""
        (self.table if self._lessons else self._first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, start: int, most: int) -> Sequence[TableRow]:
        return [self._row(at, lesson) for at, lesson in enumerate(self._lessons[start : start + most], start)]

    def _row(self, at: int, lesson: Lesson) -> TableRow:
        shared, texts = lesson.shared, self._texts
        risk = texts.scenarios[shared.scenario].name if shared.scenario in texts.scenarios else shared.scenario
        day = self._words.day(lesson.collected_at.astimezone().date())
        cells = (day, texts.kinds.get(shared.kind, shared.kind), risk, " ".join(shared.lesson.split()))
        return TableRow(str(at), cells)

    def _tell(self, at: int) -> None:
        """All of a lesson, and what helped."""
        if not 0 <= at < len(self._lessons):
            return
        shared, texts = self._lessons[at].shared, self._texts
        size = texts.sizes.get(str(shared.size), "")
        names = [texts.controls[each].name if each in texts.controls else each for each in shared.measures]
        parts = [shared.lesson]
        if names:
            parts += [self.tr("What helped:"), *(f"– {name}" for name in names)]
        if size:
            parts.append(self.tr("Size: {0}").format(size))
        self.whole.setText("\n".join(parts))
