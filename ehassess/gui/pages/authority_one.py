"""One submission: what was found, what it says, what came before, and the officer's answer and notes beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from ehassess.authority.rows import SubmissionDetail, SubmissionRow
from ehassess.domain.texts import Texts
from ehassess.gui.pages.authority_answer import AnswerCard, Draft, NotesCard
from ehassess.gui.pages.authority_one_facts import FactsCard, FiguresCard, flags_card, verdict_banner
from ehassess.gui.pages.authority_rows import answer_words, grade_words, score_words
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page
from ehassess.gui.widgets.planning import GradeChip
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.widgets.sorting import SortRow, SortTable
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

LARGE = 1.2
"""Text size from which the bar has no room for keys."""
SIDE = 344
"""Width of the officer's column at a text size of 100 %."""


@dataclass(frozen=True, slots=True)
class OneModel:
    """One submission and where it stands.

    history   everything of this provider, oldest first; at, of: its place in the list, from 1 (0: not in it)
    draft     what was written and is not kept yet
    key_open  whether answers can be signed without the passphrase; officer: who wrote the last note
    deadlines whether the list is that of the deadlines
    """

    found: SubmissionDetail
    history: tuple[SubmissionRow, ...]
    at: int
    of: int
    draft: Draft
    today: date
    key_open: bool = False
    officer: str = ""
    deadlines: bool = False


class OnePage(QWidget):
    """One submission, and what to do with it.

    `moved` carries 1 for the next and -1 for the one before, `wanted` the id of another submission; `left` means Back,
    `opened` asks to see the PDF, `written` says that the `draft` changed. The cards have signals of their own.
    """

    moved = Signal(int)
    wanted = Signal(int)
    left = Signal()
    opened = Signal()
    written = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: OneModel) -> None:
        """Everything of one."""
        super().__init__()
        self._look, self._words, self._texts, self._model = look, words, texts, model
        found = model.found
        facts = FactsCard(look, words, found)
        facts.wanted.connect(self.wanted)
        left = column(verdict_banner(look, words, found), gap=S3)
        if found.flags:
            left.addWidget(flags_card(look, words, found))
        left.addWidget(facts)
        if found.row.score is not None:
            left.addWidget(FiguresCard(look, words, texts, found))
        if len(model.history) > 1:
            left.addWidget(self._history())
        left.addStretch(1)
        self.answer = AnswerCard(look, words, found, model.key_open, model.draft, model.today)
        self.notes = NotesCard(look, words, found.notes, model.officer, model.draft.note)
        self.answer.written.connect(self.written)
        self.notes.text.textChanged.connect(self.written)
        side = holder(column(self.answer, self.notes, None, gap=S3))
        side.setFixedWidth(round(SIDE * min(look.scale, 1.15)))
        body = row(left, side, gap=S4)
        body.setStretch(0, 1)
        self.setLayout(column(page(self._head(), holder(body), footer=self._bar(), wide=1120, gap=S3)))
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.moved.emit(step))

    @property
    def draft(self) -> Draft:
        """What is written and not kept yet."""
        return replace(self.answer.draft, note=self.notes.text.toPlainText())

    def _head(self) -> QWidget:
        found, look = self._model.found.row, self._look
        words = self.tr("All deadlines") if self._model.deadlines else self.tr("All reports")
        back = button(words, "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        kind = self._texts.kinds.get(found.kind, found.kind)
        size = self._texts.sizes.get(str(found.size), "") if found.size is not None else ""
        about = ", ".join(part for part in (kind, size, found.region) if part)
        name = breakable(found.name or found.path.name)
        told = column(label(name, "h1"), *([label(about, "muted")] if about else []), gap=2)
        chip = [GradeChip(look, found.grade)] if found.grade else []
        see = button(self.tr("Open the PDF"), "", "eye", look)
        see.clicked.connect(self.opened)
        lay = row(*chip, told, *([see] if Path(found.path).is_file() else []), gap=S4)
        lay.setStretch(len(chip), 1)
        return holder(column(back, lay, gap=S1))

    def _history(self) -> QWidget:
        """Everything that this provider handed in; Enter opens a line."""
        words, here = self._words, self._model.found.row.id
        lines = [self._line(each, here) for each in reversed(self._model.history)]
        heads = (self.tr("Assessed on"), self.tr("Status"), self.tr("Grade"), self.tr("Score"), self.tr("Answer"))
        table = SortTable(self._look, self.tr("Reports of this care provider"), heads, lines, (3,))
        table.opened.connect(lambda number: self.wanted.emit(int(number)))
        told = self.tr("{0} reports. Enter or a double click opens one.").format(words.number(len(lines)))
        return card(
            label(self.tr("This care provider over time"), "h2"), label(told, "muted"), S2, table, gap=S1, pad=S4
        )

    def _line(self, each: SubmissionRow, here: int) -> SortRow:
        words = self._words
        day = words.day(each.assessed_on) if each.assessed_on else ""
        said = words(f"authority.status_{each.status}")
        status = self.tr("{0} (this one)").format(said) if each.id == here else said
        cells = (day, status, grade_words(each), score_words(each, words), answer_words(each, words))
        moment = each.assessed_on.toordinal() if each.assessed_on else 0
        return SortRow(str(each.id), cells, (moment, status, cells[2], round(each.score or 0), cells[4]))

    def _bar(self) -> QWidget:
        model = self._model
        before, after = button(self.tr("Previous")), button(self.tr("Next"))
        before.clicked.connect(lambda: self.moved.emit(-1))
        after.clicked.connect(lambda: self.moved.emit(1))
        before.setAccessibleDescription("Alt+Up")
        after.setAccessibleDescription("Alt+Down")
        before.setEnabled(model.at > 1)
        after.setEnabled(0 < model.at < model.of)
        number = self._words.number
        place = self.tr("Report {0} of {1} in the list").format(number(model.at), number(model.of)) if model.at else ""
        keys = QCoreApplication.translate("OnePage", "Alt+↓ next, Alt+↑ previous")
        told = (
            [label(place, "small"), None, label(keys, "muted")] if self._look.scale < 1.2 else [label(place, "small")]
        )
        return actions(before, after, *told)

    def take_focus(self) -> None:
        """The heading, so that a screen reader says whose report this is."""
        heading = next(text for text in self.findChildren(QLabel) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)
