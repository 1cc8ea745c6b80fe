"""Your IT supplier: send the questions that they can answer, then look at what came back before it is taken over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.texts import Texts
from ehassess.exchange.questions import Returned, ReturnedRow, RowState
from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, card, column, holder, row, rule, top
from ehassess.gui.widgets.captioned import Alarm
from ehassess.gui.widgets.controls import Tick, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import EmptyState, breakable
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words


class SupplierPage(QWidget):
    """Two cards. `sending` carries the form (`xlsx` or `docx`) and whether only open questions go out; `seeking` asks
    for the file that came back."""

    sending = Signal(str, bool)
    seeking = Signal()
    left = Signal()

    def __init__(self, look: Look, every: int, waiting: int) -> None:
        """How many questions a supplier can answer, and how many of them have no known answer yet."""
        super().__init__()
        self._look = look
        lead = self.tr("They fill in the file, you look at it, then you decide what to take over.")
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        heading = title(self.tr("Your IT supplier"), lead)
        self.setLayout(
            column(page(heading, self._send(every, waiting), self._receive(), footer=actions(back), wide=720))
        )

    def _send(self, every: int, waiting: int) -> QWidget:
        """What goes out, in which form."""
        heading = label(self.tr("1. Send the questions"), "h2")
        if not every:
            text = self.tr("Mark a question with “Ask my IT supplier”, and it is in the file.")
            return card(heading, EmptyState(self._look, "ask", self.tr("No question for a supplier"), text))
        said = self.tr("1 question can be answered by a supplier.") if every == 1 else ""
        said = said or self.tr("{0} questions can be answered by a supplier.").format(every)
        self.only_open = Tick(self.tr("Only the {0} without a known answer").format(waiting), self._look)
        self.only_open.setEnabled(0 < waiting < every)
        sheet = button(self.tr("Save as a spreadsheet"), "primary", "export", self._look)
        text_form = button(self.tr("Save as a text document"), "", "page", self._look)
        for pressed, form in ((sheet, "xlsx"), (text_form, "docx")):
            pressed.clicked.connect(lambda _=False, form=form: self.sending.emit(form, self.only_open.isChecked()))
        note = label(self.tr("The file holds questions only: none of your answers, none of your notes."), "muted")
        return card(
            heading, label(said), self.only_open, note, S1, holder(Flow(sheet, text_form, gap=S2, lines=S2)), gap=S2
        )

    def _receive(self) -> QWidget:
        seek = button(self.tr("Choose the file"), "", "folder", self._look)
        seek.clicked.connect(self.seeking)
        told = label(self.tr("You see every answer first. Nothing is stored before you say so."))
        return card(label(self.tr("2. Take in the answers"), "h2"), told, S1, seek, gap=S2)


class ReturnedPage(QWidget):
    """What came back, row by row. `taking` carries the ids of the questions to take over."""

    taking = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, returned: Returned, file: str) -> None:
        """Look, words, the pack's words, the preview, and the name of the file."""
        super().__init__()
        self._look, self._words, self._texts, self._returned = look, words, texts, returned
        self.ticks: dict[str, Tick] = {}
        by = returned.answered_by or self.tr("your IT supplier")
        lead = self.tr("From {0}, in {1}. Nothing is stored yet.").format(breakable(by), breakable(file))
        self.take = button("", "primary")
        self.take.clicked.connect(self._check)
        self._comments = any(line.comment for line in returned.of(RowState.SAME))
        self.alarm = Alarm(look)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        parts: list[Item] = [
            title(self.tr("What came back"), lead),
            self.alarm,
            self._changes(self.tr("New"), returned.of(RowState.NEW), ticked=True),
            self._changes(self.tr("Different from your answer"), returned.of(RowState.DIFFERENT), ticked=False),
            self._unreadable(returned.of(RowState.UNREADABLE)),
            self._rest(),
        ]
        footer = actions(self.take, back)
        self.setLayout(column(page(*(part for part in parts if part is not None), footer=footer, wide=880)))
        self.take.setVisible(bool(self.ticks) or self._comments)  # nothing could be taken over: there is no such act
        self._count()

    def taken(self) -> frozenset[str]:
        """The questions whose answer is to be taken over, and those whose answer is the same already."""
        same = {line.question_id for line in self._returned.of(RowState.SAME)}
        return frozenset({name for name, tick in self.ticks.items() if tick.isChecked()} | same)

    def _changes(self, heading: str, rows: Sequence[ReturnedRow], *, ticked: bool) -> QWidget | None:
        """A tick for each answer that would change something; None where there is none."""
        if not rows:
            return None
        lines = column(label(heading, "h2"), S2)
        for place, line in enumerate(rows):
            if place:
                lines.addWidget(rule())
            lines.addWidget(self._line(line, ticked))
        return card(lines)

    def _line(self, line: ReturnedRow, ticked: bool) -> QWidget:
        """Question, answer (mine and theirs where they differ), comment."""
        text, answers = self._texts.controls[line.question_id], self._texts.answers
        theirs = "" if line.value is None else answers[line.value].name
        said = theirs
        if line.state is RowState.DIFFERENT and line.mine is not None:
            said = self.tr("You: {0}. Supplier: {1}.").format(answers[line.mine].name, theirs)
        tick = Tick(text.name, self._look)
        tick.setChecked(ticked)
        tick.setAccessibleDescription(said)
        tick.toggled.connect(self._count)
        self.ticks[line.question_id] = tick
        below = [label(text.question, "muted"), label(said, "h3")]
        if line.comment:
            below.append(label(breakable(line.comment), "small"))
        return holder(column(tick, column(*below, gap=2, margins=(S4 * 2, 0, 0, 0)), gap=2, margins=(0, S3, 0, S3)))

    def _unreadable(self, rows: Sequence[ReturnedRow]) -> QWidget | None:
        """What is left out, with its place; None where everything can be read."""
        if not rows:
            return None
        one, many = self.tr("1 row cannot be read and is left out"), self.tr("{0} rows cannot be read and are left out")
        told = [label(breakable(self._words.fault(line.fault)), "small") for line in rows if line.fault is not None]
        heading = one if len(rows) == 1 else many.format(len(rows))
        sign = picture("warning", self._look.warn.ink, 22)
        head = row(top(sign), label(heading, "h2"), gap=S2)
        head.setStretch(1, 1)
        return card(head, S1, *told, gap=S2)

    def _rest(self) -> QWidget:
        """What changes nothing."""
        same, empty = len(self._returned.of(RowState.SAME)), len(self._returned.of(RowState.EMPTY))
        said = self.tr("The same as your answer: {0}. Left empty: {1}.").format(same, empty)
        return holder(row(label(said, "muted")))

    def _count(self) -> None:
        count = sum(tick.isChecked() for tick in self.ticks.values())
        one, many = self.tr("Take over 1 answer"), self.tr("Take over {0} answers")
        none = self.tr("Take over the comments") if self._comments else self.tr("Take over the answers")
        self.take.setText(one if count == 1 else many.format(count) if count else none)
        if count:
            self.alarm.clear()

    def _check(self) -> None:
        """Ask to take over what is ticked, or say what is missing."""
        if self._comments or any(tick.isChecked() for tick in self.ticks.values()):
            self.taking.emit(self.taken())
            return
        self.alarm.say(self.tr("Tick at least one answer that you want to take over"), next(iter(self.ticks.values())))
        bring_into_view(self.alarm)
