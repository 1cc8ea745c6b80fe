"""What an officer writes beside a submission: the answer, which is signed, and notes, which stay here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ehassess.authority.rows import NoteRow, ReplyRow, SubmissionDetail
from ehassess.domain.reply import ReplyKind
from ehassess.gui.pages.authority_one_facts import may_decide
from ehassess.gui.pages.authority_secret import KeyPart
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, rule
from ehassess.gui.widgets.captioned import Alarm, captioned
from ehassess.gui.widgets.controls import Pills, button
from ehassess.gui.widgets.days import DayField
from ehassess.gui.widgets.rows import prose
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

LINES = 88
"""Height of a field for a few lines."""


@dataclass(frozen=True, slots=True)
class AnswerWish:
    """An answer to be signed; '' for no points, None for no day; passphrase '' where the key is open already."""

    kind: ReplyKind
    note: str
    due_on: date | None
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written beside a submission and is not kept yet; kind: place of the chosen answer, -1 for none."""

    kind: int = -1
    points: str = ""
    due: str = ""
    note: str = ""


class AnswerCard(QWidget):
    """`wanted` carries an AnswerWish, `saved` the id of an answer whose file is to be written again; `locked` asks to
    close the key, `written` says that something was chosen or typed."""

    wanted = Signal(object)
    saved = Signal(int)
    locked = Signal()
    written = Signal()

    def __init__(
        self, look: Look, words: Words, found: SubmissionDetail, key_open: bool, draft: Draft, today: date
    ) -> None:
        """What is answered, whether the key was opened already, what was written before, and the day of today."""
        super().__init__()
        self._look, self._words, self._found, self._open, self._today = look, words, found, key_open, today
        lay = column(label(self.tr("Answer"), "h2"), gap=S3)
        for reply in found.replies:
            lay.addWidget(self._given(reply))
        if found.fingerprint:
            self._form(lay, draft)
        else:
            lay.addWidget(
                label(self.tr("No report could be read in this file, so there is nothing to answer."), "muted")
            )
        self.setLayout(column(card(holder(lay), pad=S4)))

    @property
    def draft(self) -> Draft:
        """What is chosen and written, without a note."""
        if not self._found.fingerprint:
            return Draft()
        return Draft(self.choice.group.checkedId(), self.points.toPlainText(), self.due.text())

    def _given(self, reply: ReplyRow) -> QWidget:
        """An answer that was given."""
        words = self._words
        kind = words(f"authority.answered_{reply.kind}")
        said = self.tr("{0}: {1} (version {2})").format(words.day(reply.answered_on), kind, reply.version)
        again = button(self.tr("Save its file again"), "link")
        again.setAccessibleName(f"{again.text()}: {said}")
        again.clicked.connect(lambda: self.saved.emit(reply.id))
        notes = [prose(reply.note, self._look, "small")] if reply.note else []
        return holder(column(label(said, "h3"), *notes, again, rule(), gap=S1))

    def _form(self, lay: object, draft: Draft) -> None:
        box = column(gap=S3)
        self.kinds = list(ReplyKind) if may_decide(self._found) else [ReplyKind.RECEIPT]
        named = {
            ReplyKind.RECEIPT: self.tr("Received"),
            ReplyKind.AGREED: self.tr("Plan agreed"),
            ReplyKind.RETURNED: self.tr("Returned with points"),
        }
        self.choice = Pills([named[kind] for kind in self.kinds], self._look, -1, self.tr("Answer"), wrap=True)
        self.choice.chosen.connect(self._show)
        self.points, self.due = QPlainTextEdit(), DayField(self._words, self._today)
        self.points.setTabChangesFocus(True)
        self.points.setFixedHeight(LINES)
        self.note_part = captioned(self.tr("Points, or a word to the provider"), self.points)
        self.due_part = captioned(self.tr("Corrected report by (day, if any)"), self.due)
        self.key_part = KeyPart(self._look, self._open)
        self.key_part.locked.connect(self.locked)
        self.secret = self.key_part.secret
        self.alarm = Alarm(self._look)
        sign = button(self.tr("Sign and save the answer"), "primary")
        sign.clicked.connect(self._check)
        self.key_part.entered.connect(self._check)
        if not may_decide(self._found):
            box.addWidget(label(self.tr("A report that was not accepted can only be confirmed as received."), "muted"))
        for part in (self.choice, self.note_part, self.due_part, self.key_part, self.alarm, sign):
            box.addWidget(part)
        lay.addLayout(box)  # type: ignore[attr-defined]  # a column
        self.choice.choose(draft.kind)
        self.points.setPlainText(draft.points)
        self.due.setText(draft.due)
        self._show(draft.kind)
        self.choice.chosen.connect(lambda _at: self.written.emit())
        self.points.textChanged.connect(self.written)
        self.due.textChanged.connect(lambda _text: self.written.emit())

    def _show(self, at: int) -> None:
        """Only what belongs to the chosen answer."""
        kind = self.kinds[at] if at >= 0 else None
        self.note_part.setVisible(kind is not None)
        self.due_part.setVisible(kind is ReplyKind.RETURNED)

    def _check(self) -> None:
        """Say what is missing, or hand it on."""
        self.alarm.clear()
        at = self.choice.group.checkedId()
        if at < 0:
            self.alarm.say(self.tr("Choose the answer"), self.choice.group.buttons()[0])
            return
        kind, note, due = self.kinds[at], self.points.toPlainText().strip(), None
        if kind is ReplyKind.RETURNED:
            if not note:
                self.alarm.say(self.tr("Write the points: what the care provider is to change"), self.points)
                return
            due = self.due.day()
            if fault := self.due.fault():
                self.alarm.say(fault, self.due)
                return
        if fault := self.key_part.fault():
            self.alarm.say(fault, self.secret.field)
            return
        self.wanted.emit(AnswerWish(kind, note, due, self.key_part.passphrase))


class NotesCard(QWidget):
    """Notes of officers; `wanted` carries a text and who writes it."""

    wanted = Signal(str, str)

    def __init__(self, look: Look, words: Words, notes: tuple[NoteRow, ...], officer: str, draft: str) -> None:
        """What was noted, who wrote last in this window, and what is not kept yet."""
        super().__init__()
        lay = column(
            label(self.tr("Notes"), "h2"),
            label(self.tr("They stay in the register and reach nobody."), "muted"),
            gap=S2,
        )
        for note in notes:
            day = words.day(note.written_at.astimezone().date())
            by = self.tr("{0}, {1}").format(day, note.written_by) if note.written_by else day
            lay.addWidget(holder(column(label(by, "muted"), prose(note.text, look), rule(), gap=S1)))
        self.text, self.by = QPlainTextEdit(draft), QLineEdit(officer)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES)
        self.alarm = Alarm(look)
        keep = button(self.tr("Keep the note"))
        keep.clicked.connect(self._check)
        for part in (
            captioned(self.tr("New note"), self.text),
            captioned(self.tr("Written by"), self.by),
            self.alarm,
            keep,
        ):
            lay.addWidget(part)
        self.setLayout(column(card(holder(lay), pad=S4)))

    def _check(self) -> None:
        self.alarm.clear()
        text = self.text.toPlainText().strip()
        if not text:
            self.alarm.say(self.tr("Write what you want to keep"), self.text)
            return
        self.wanted.emit(text, self.by.text().strip())
