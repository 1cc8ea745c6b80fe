"""One question a screen: heading, the answers, what may be added; help always on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ehassess.domain.answers import Choice
from ehassess.domain.texts import Texts
from ehassess.gui.pages.question_extras import Extras
from ehassess.gui.pages.question_help import HelpPanel
from ehassess.gui.pages.question_model import OFFERED, QuestionModel
from ehassess.gui.pages.question_people import WhoAndWhere
from ehassess.gui.theme import label
from ehassess.gui.widgets.answers import AnswerGroup
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import Tick, button
from ehassess.gui.widgets.page import actions, page
from ehassess.gui.widgets.progress import Steps
from ehassess.gui.widgets.rows import Banner
from ehassess.gui.widgets.typed import TypedLine
from ehassess.tokens import MEASURE, S2, S3, S4, Look

WIDE, NARROW = 344, 288
"""Widths of the help; a narrow window takes from it first."""
SEEN_MS = 250
"""So long the chosen answer is seen before the next question comes by itself."""


class QuestionPage(QWidget):
    """The question; nothing is chosen until the user chooses, and what is chosen is emitted at once.

    `answered` carries question, answer and reason; `remarked` a Remark; `proof_wanted` the question; `proof_removed`
    question and SHA-256; `going_on` comes once there is an answer, `skipped` whatever there is; `left` means Back,
    `listed` all sections; `help_turned`, `simpler_turned` and `onward_turned` carry how the user wants it from now on.
    """

    answered = Signal(str, str, str)
    remarked = Signal(object)
    proof_wanted = Signal(str)
    proof_removed = Signal(str, str)
    going_on = Signal()
    skipped = Signal()
    left = Signal()
    listed = Signal()
    undoing = Signal()
    help_turned = Signal(bool)
    simpler_turned = Signal(bool)
    onward_turned = Signal(bool)

    def __init__(
        self,
        look: Look,
        texts: Texts,
        model: QuestionModel,
        *,
        helping: bool,
        simpler: bool,
        keys: bool = True,
        onward: bool = False,
    ) -> None:
        """The pack's words, the first question; whether help is shown, words are simpler, the keys 1 to 6 answer, and
        an answer leads to the next question by itself."""
        super().__init__()
        self._look, self._texts, self.model = look, texts, model
        self._helping, self._simple = helping, simpler
        self._heading, self._lead = label("", "h1"), label("", "lead")
        self._where = label("", "muted")
        self._alarm, self._steps = QVBoxLayout(), QVBoxLayout()
        offered = [(c, texts.answers[c].name, texts.answers[c].help) for c in OFFERED]
        self.answers = AnswerGroup(offered, look, keys=keys)
        self.answers.chosen.connect(self._choose)
        self.reason = TypedLine()
        self.reason.typed.connect(self._give_reason)
        self._why_not = self._reason_box()
        self.extras = Extras(look)
        self.onward = Tick(self.tr("Go on by itself after each answer"), look)
        self.onward.setChecked(onward)
        told = self.tr("After a click or a key from 1 to 6; the arrow keys only choose.")
        self.onward.setToolTip(told)
        self.onward.setAccessibleDescription(told)
        self.who = WhoAndWhere(look)
        self._bar = self._actions()
        self.help = HelpPanel(look, simpler)
        self._left = self._content()
        lay = row(self._left, self.help)
        lay.setStretch(0, 1)
        self.setLayout(lay)
        self._connect()
        self.show_question(model)

    def show_question(self, model: QuestionModel) -> None:
        """Show another question in place, its answers in view."""
        self.flush()
        self.model = model
        self._quiet()
        self._heading.setText(model.text.question)
        self.answers.setAccessibleName(model.text.question)
        self.answers.offer_last(model.may_be_na or model.chosen == Choice.NA)
        self.reason.give_up()
        self.reason.show_words(model.reason)
        self.extras.show_question(model.remark, model.evidence, model.kept)
        self.who.show_model(model)
        self.help.show_text(model.text, model.terms)
        self._say_simply()
        self._show_answer()
        area = self._left.findChild(QScrollArea)
        if area:
            area.verticalScrollBar().setValue(0)

    def show_saved(self, model: QuestionModel) -> None:
        """Show what is on disk now of the same question; the focus stays where it is."""
        pending = self.answers.answer == Choice.NA != model.chosen and not self.reason.text().strip()
        self.model = model
        self.reason.show_words(model.reason if model.chosen == Choice.NA else self.reason.text().strip())
        self.extras.show_saved(model.remark, model.evidence, model.kept)
        self.who.show_model(model)
        self._show_answer(pending)

    def flush(self) -> None:
        """Take over what is being written."""
        self.reason.flush()
        self.extras.flush()

    def take_focus(self) -> None:
        """The chosen answer, else the first."""
        self.answers.focus_answer()

    def go_on(self) -> None:
        """Emit `going_on`, or say above the question what is missing."""
        self.flush()
        chosen = self.answers.answer
        if self.extras.note.unsaved:  # the message above the page says why
            return
        if not chosen:
            said = self.tr("“I do not know” is an answer too: it becomes a question to ask.")
            self._complain(self.tr("Choose an answer to continue"), said)
        elif chosen == Choice.NA and not self.reason.text().strip():
            said = self.tr("One sentence is enough. The reason stands in the report.")
            self._complain(self.tr("Write why it does not apply to continue"), said, self.reason)
        else:
            self.going_on.emit()

    def turn_help(self) -> None:
        """Hide the help, or show it again."""
        self._helping = not self._helping
        self._show_help()
        self.help_turned.emit(self._helping)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter continues, unless a button has the focus: then it presses that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        holding = QApplication.focusWidget()
        if isinstance(holding, QPushButton):
            holding.click()
        else:
            self.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window takes from the help first, then the reminder of the key goes."""
        self.help.setFixedWidth(WIDE if self.width() > 1100 else NARROW)
        self._key.setVisible(self.width() - self.help.width() * self._helping > 640 * self._look.scale)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the window's closing takes over what is being written."""
        self.window().installEventFilter(self)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing written is lost by closing the window."""
        if event.type() == QEvent.Type.Close:
            self.flush()
        return super().eventFilter(watched, event)

    def _content(self) -> QWidget:
        """Everything left of the help."""
        back = button(self.tr("All sections"), "quiet", "back", self._look, flush=True)
        back.clicked.connect(self.listed)
        self._unhide = button(self.tr("Help"), "quiet", "help", self._look)
        self._unhide.setToolTip(self.tr("Hide or show the help (F1)"))
        self._unhide.clicked.connect(self.turn_help)
        for box in (self._alarm, self._steps):
            box.setContentsMargins(0, 0, 0, 0)
        return page(
            self._alarm,
            holder(row(back, None, self._unhide)),
            holder(column(self._where, self._steps, gap=S2)),
            S3,
            self._heading,
            self._lead,
            S2,
            self.who,
            self.answers,
            self._why_not,
            holder(column(self.extras, self.onward)),
            footer=self._bar,
            wide=MEASURE,
            gap=S2,
        )

    def _actions(self) -> QWidget:
        """The bar below."""
        go, back = button(self.tr("Continue"), "primary"), button(self.tr("Back"))
        skip = button(self.tr("Skip"), "quiet")
        undo = button(self.tr("Undo last answer"), "quiet", "undo", self._look)
        back.setToolTip(self.tr("Back (Alt+Left)"))
        self._key = label(self.tr("Ctrl+Z"), "muted")
        go.clicked.connect(self.go_on)
        back.clicked.connect(self.left)
        skip.clicked.connect(self._skip)
        undo.clicked.connect(self.undoing)
        return actions(go, back, skip, None, undo, self._key)

    def _reason_box(self) -> QWidget:
        """Why the question does not apply."""
        caption = label(self.tr("Why it does not apply"), "h3")
        caption.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Why it does not apply"))
        told = label(self.tr("The answer is saved once the reason is written."), "muted")
        return holder(column(caption, self.reason, told, gap=S2, margins=(0, S2, 0, S4)))

    def _connect(self) -> None:
        """What the parts ask for."""
        self.extras.remarked.connect(self.remarked)
        self.extras.proof_wanted.connect(lambda: self.proof_wanted.emit(self.model.question_id))
        self.extras.proof_removed.connect(lambda sha: self.proof_removed.emit(self.model.question_id, sha))
        self.answers.given.connect(self._onward)
        self.onward.toggled.connect(self.onward_turned)
        self.help.hiding.connect(self.turn_help)
        self.help.simpler_wanted.connect(self._turn_simpler)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.turn_help)
        self._show_help()

    def _choose(self, choice: str) -> None:
        """Emit a new answer; `na` waits for its reason."""
        self._quiet()
        reason = self.reason.text().strip() if choice == Choice.NA else ""
        self._why_not.setVisible(choice == Choice.NA)
        if choice == Choice.NA and not reason:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (choice, reason) != (self.model.chosen, self.model.reason):
            self.answered.emit(self.model.question_id, choice, reason)

    def _onward(self) -> None:
        """Go on soon after a saved answer, if that is wished and nobody went elsewhere meanwhile."""
        asked = self.model.question_id
        if self.onward.isChecked():
            QTimer.singleShot(
                SEEN_MS, self, lambda: self.go_on() if self.model.chosen and asked == self.model.question_id else None
            )

    def _give_reason(self, reason: str) -> None:
        if reason and self.answers.answer == Choice.NA:
            self._quiet()
            self.answered.emit(self.model.question_id, Choice.NA.value, reason)

    def _skip(self) -> None:
        self.flush()
        if not self.extras.note.unsaved:
            self.skipped.emit()

    def _show_answer(self, pending_na: bool = False) -> None:
        """The answer on disk, and where we are; `pending_na`: `na` is chosen and waits for its reason."""
        model = self.model
        chosen = Choice.NA.value if pending_na else model.chosen
        self.answers.show_answer(chosen)
        self._why_not.setVisible(chosen == Choice.NA)
        name = model.section or self.tr("First steps")
        count = len(model.marks)
        self._where.setText(self.tr("{0}, question {1} of {2}").format(name, model.number, count))
        said = self.tr("Question {0} of {1}, {2} answered").format(model.number, count, model.done)
        if (item := self._steps.takeAt(0)) and (old := item.widget()):
            old.hide()
            old.deleteLater()
        self._steps.addWidget(Steps(self._look, list(model.marks), said))

    def _turn_simpler(self, simpler: bool) -> None:
        self._simple = simpler
        self._say_simply()
        self.simpler_turned.emit(simpler)

    def _say_simply(self) -> None:
        """What `yes` means, in the exact words or in simpler ones."""
        self._lead.setText(self.model.text.simpler if self._simple else self.model.text.hint)

    def _show_help(self) -> None:
        self.help.setVisible(self._helping)
        self._unhide.setVisible(not self._helping)

    def _complain(self, heading: str, text: str, field: QWidget | None = None) -> None:
        """A message with the focus, above everything."""
        self._quiet()
        banner = Banner(self._look, "error", heading, text)
        self._alarm.addWidget(banner)
        self._alarm.addSpacing(S3)
        if field is not None:
            self._mark(field, True)
        area = self._left.findChild(QScrollArea)
        if area:
            area.verticalScrollBar().setValue(0)
        banner.show()
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _quiet(self) -> None:
        """Take the message away."""
        while item := self._alarm.takeAt(0):
            if old := item.widget():
                held = old.hasFocus()
                old.hide()
                old.deleteLater()
                if held:
                    self.take_focus()
        self._mark(self.reason, False)

    def _mark(self, field: QWidget, fault: bool) -> None:
        """A faulty field has an edge in the ink of errors."""
        if bool(field.property("fault")) != fault:
            field.setProperty("fault", fault)
            field.style().unpolish(field)
            field.style().polish(field)
