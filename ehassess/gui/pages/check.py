"""Check answers: every answer with Change; what is missing comes first."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ehassess.domain.texts import Texts
from ehassess.gui.pages.check_model import ALL, ASK, FLAG, PART, UNKNOWN, CheckGroup, CheckLine, CheckModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import Pills, button
from ehassess.gui.widgets.entries import CheckRow
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal, settle
from ehassess.gui.widgets.rows import Banner, EmptyState, breakable
from ehassess.tokens import S1, S2, S3, S4, S5, Look

NAMED = 4
"""As many missing answers are named above the list; the others are found in it."""


class CheckPage(QWidget):
    """Short statements, not questions; one link a line.

    `changing` carries a question; `going_on` comes when the section is complete, `later` when the user comes back
    later or is done with a list; `result_wanted` from the list of everything; `copied` and `printed` ask for that.
    """

    changing = Signal(str)
    going_on = Signal()
    later = Signal()
    result_wanted = Signal()
    left = Signal()
    copied = Signal()
    printed = Signal()

    def __init__(self, look: Look, texts: Texts, model: CheckModel) -> None:
        """The pack's words, and what to check."""
        super().__init__()
        self._look, self._texts, self.model = look, texts, model
        self.rows: dict[str, CheckRow] = {}
        self._waiting = list(model.groups)
        self._alarm, self._list = QVBoxLayout(), QVBoxLayout()
        for box in (self._alarm, self._list):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        asked = self.tr("Have you completed this section?")
        self.done = Pills([self.tr("Yes"), self.tr("I’ll come back later")], look, -1, asked)
        ask = label(asked, "h3")
        ask.setWordWrap(False)
        ending = holder(row(ask, self.done, None, gap=S4, margins=(0, S3, 0, 0)))
        if model.which != PART:
            ending.hide()
        heading = title(*self._title())
        self._review = QVBoxLayout()
        self._body = page(heading, self._alarm, self._list, ending, self._review, footer=self._actions(), wide=880)
        self.setLayout(column(self._body))
        if model.missing and model.which in (PART, ALL):
            self._alarm.addWidget(self._missing())
            self._alarm.addSpacing(S2)
        if not model.lines:
            self._list.addWidget(card(self._nothing(), pad=0))
        self._add_group()

    def end_with(self, review: QWidget) -> None:
        """Put who reviewed the section below everything."""
        self._review.addWidget(review)

    def take_focus(self) -> None:
        """The link of the question one came from, else the heading."""
        found = self.rows.get(self.model.focus)
        if found is not None:
            found.change.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: reveal(self._body, found))
            return
        heading = next(text for text in self.findChildren(QLabel) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Emit where to go, or say what is missing."""
        which = self.model.which
        if which == ALL:
            self.result_wanted.emit()
        elif which != PART or self.done.group.checkedId() == 1:
            self.later.emit()
        elif self.model.missing:
            self._complain()
        else:
            self.going_on.emit()

    def _title(self) -> tuple[str, str]:
        """Heading and its sentence."""
        count = len(self.model.lines)
        counted = self.tr("1 question") if count == 1 else self.tr("{0} questions").format(count)
        names = {
            PART: (self.tr("Check your answers"), self.model.section or self.tr("First steps")),
            ALL: (self.tr("Check all your answers"), counted),
            ASK: (self.tr("For your IT supplier"), counted),
            FLAG: (self.tr("Flagged questions"), counted),
            UNKNOWN: (self.tr("Answered “I do not know”"), counted),
        }
        return names[self.model.which]

    def _actions(self) -> QWidget:
        main = self.tr("See the result") if self.model.which == ALL else self.tr("Continue")
        go, back = button(main, "primary"), button(self.tr("Back"))
        copy = button(self.tr("Copy"), "quiet", "page", self._look)
        paper = button(self.tr("Print"), "quiet", "print", self._look)
        copy.setAccessibleName(self.tr("Copy this list as text"))
        paper.setAccessibleName(self.tr("Print this list"))
        for pressed, asked in ((go, self.go_on), (back, self.left), (copy, self.copied), (paper, self.printed)):
            pressed.clicked.connect(asked)
        return actions(go, back, None, copy, paper)

    def _missing(self, text: str = "") -> Banner:
        """What has no answer, each a link."""
        missing = self.model.missing
        links: list[QPushButton] = []
        for line in missing[:NAMED]:
            link = WrapLink(line.statement, self._look)
            link.clicked.connect(lambda _=False, question=line.question_id: self.changing.emit(question))
            links.append(link)
        where = self.model.which == PART
        one = self.tr("One answer is missing in this section") if where else self.tr("One answer is missing")
        many = self.tr("{0} answers are missing in this section") if where else self.tr("{0} answers are missing")
        heading = one if len(missing) == 1 else many.format(len(missing))
        named = column(*links, gap=0)
        if len(missing) > NAMED:
            named.addWidget(label(self.tr("and {0} more, below").format(len(missing) - NAMED), "muted"))
        return Banner(self._look, "error" if where else "warn", heading, text, holder(named))

    def _complain(self) -> None:
        """The same again, with the focus and what to do."""
        while item := self._alarm.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        banner = self._missing(self.tr("Answer it, or choose “I’ll come back later”."))
        self._alarm.addWidget(banner)
        self._alarm.addSpacing(S2)
        banner.show()
        reveal(self._body, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self) -> None:
        """Add the next group; a long list comes group by group, so that the window never stands still."""
        if not self._waiting:
            return
        group = self._waiting.pop(0)
        if self._list.count():
            self._list.addSpacing(S5)
        if group.name:
            self._list.addWidget(label(group.name, "h2"))
            self._list.addSpacing(S2)
        self._list.addWidget(self._card(group))
        settle(self._body)
        if any(line.question_id == self.model.focus for line in group.lines):
            self.take_focus()
        QTimer.singleShot(0, self, self._add_group)

    def _card(self, group: CheckGroup) -> QWidget:
        lines = column()
        for i, line in enumerate(group.lines):
            if i:
                lines.addWidget(rule())
            lines.addWidget(self._row(line))
        return card(holder(lines), pad=S4 + S1, tail=S3)

    def _row(self, line: CheckLine) -> CheckRow:
        words = self.tr("not answered")
        if line.answer:
            words = self._texts.answers[line.answer.value].name
        made = CheckRow(
            self._look, line.statement, line.answer.value if line.answer else "", words, self.attached(line)
        )
        made.changing.connect(lambda: self.changing.emit(line.question_id))
        self.rows[line.question_id] = made
        return made

    def attached(self, line: CheckLine) -> str:
        """Reason, note, proofs and marks in words, one a line; '' for none of them."""
        said = [self.tr("{0}: {1}").format(site, self._texts.answers[value.value].name) for site, value in line.sites]
        if line.answer and line.answer.reason:
            said.append(self.tr("Reason: {0}").format(line.answer.reason))
        if line.remark and line.remark.note:
            said.append(self.tr("Note: {0}").format(line.remark.note))
        if line.evidence:
            names = ", ".join(breakable(each.name) for each in line.evidence)
            count = len(line.evidence)
            said.append((self.tr("1 proof: {1}") if count == 1 else self.tr("{0} proofs: {1}")).format(count, names))
        if line.remark and line.remark.ask_supplier and self.model.which != ASK:
            said.append(self.tr("For your IT supplier"))
        if line.remark and line.remark.flagged and self.model.which != FLAG:
            said.append(self.tr("Flagged"))
        return "\n".join(said)

    def _nothing(self) -> EmptyState:
        """An empty list."""
        said = self.tr("Questions that you mark on their page are gathered here.")
        if self.model.which == UNKNOWN:
            said = self.tr("Answers that become questions to ask are gathered here.")
        return EmptyState(self._look, "done", self.tr("Nothing is left open here"), said)
