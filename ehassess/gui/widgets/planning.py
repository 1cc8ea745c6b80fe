"""Measure card, budget control and outcome figures of the plan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QSlider, QSpinBox, QWidget

from ehassess.gui.accessible import announce
from ehassess.gui.theme import font, label
from ehassess.gui.widgets.boxes import column, row, top
from ehassess.gui.widgets.controls import Stepper, Tick, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import badge
from ehassess.tokens import RADIUS_CARD, S2, S3, S4, Look

LARGEST = 1_000_000
"""Most hours or money that can be written."""


class GainBar(QWidget):
    """How much risk one measure removes: words, and a short bar below them."""

    is_graphic = True

    def __init__(self, look: Look, words: str, share: float) -> None:
        """The words, and the length of the bar as a share (0 to 1) of the largest gain in the list."""
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_gain(words, share)

    def show_gain(self, words: str, share: float) -> None:
        """Show another gain."""
        self._words, self._share = words, share
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, gap, bar."""
        wide = QFontMetrics(font("label", self._look.scale)).horizontalAdvance(self._words)
        return QSize(max(round(96 * self._look.scale), wide + 2), round(14 + 20 * self._look.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, their bar below; no bar for no gain."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top_edge = round(4 + 20 * look.scale)
        painter.setPen(QColor(look.text))
        painter.setFont(font("label", look.scale))
        painter.drawText(QRectF(0, 0, self.width(), top_edge - 4), Qt.AlignmentFlag.AlignRight, self._words)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.sunken))
            painter.drawRoundedRect(QRectF(0, top_edge, self.width(), 8), 4, 4)
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(QRectF(0, top_edge, max(8.0, self.width() * self._share), 8), 4, 4)


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """What a card says of one measure, in the words of the user's language.

    gain, share   the risk that it removes, in words, and as a share (0 to 1) of the largest gain in the list
    hours, money  written with their units
    who, due      owner, and date as text
    """

    name: str
    why: str
    gain: str
    share: float
    hours: str
    money: str
    who: str
    due: str


class MeasureCard(QFrame):
    """One measure: in the plan or not, what it changes for care, what it asks for, who and when.

    `changed` carries whether it is in the plan now; `opened` asks for its details.
    """

    changed = Signal(bool)
    opened = Signal()

    def __init__(self, look: Look, facts: MeasureFacts, ticked: bool = True) -> None:
        """The facts, and whether the measure is in the plan."""
        super().__init__()
        self.tick = Tick("", look)
        self.tick.setChecked(ticked)
        self.tick.setFixedWidth(28)
        self.tick.setAccessibleName(self.tr("In the plan: {0}").format(facts.name))
        self.more = button("", "quiet", "right", look)
        self.more.setFixedWidth(40)
        self.more.setAccessibleName(self.tr("Details: {0}").format(facts.name))
        words = column(label(facts.name, "h3"), label(facts.why, "muted"), gap=2)
        self._gain = GainBar(look, facts.gain, facts.share)
        head = row(words, top(self._gain), gap=S4)
        head.setStretch(0, 1)
        lay = row(
            top(self.tick), column(head, self._needs(look, facts), gap=S3), self.more, gap=S2, margins=(S4, S3, S2, S3)
        )
        lay.setStretch(1, 1)
        self.setLayout(lay)
        self._show_choice(ticked)
        self.tick.toggled.connect(self._show_choice)
        self.tick.toggled.connect(self.changed)
        self.more.clicked.connect(self.opened)

    def show_facts(self, facts: MeasureFacts, ticked: bool) -> None:
        """Show changed figures of the same measure in place, without a signal."""
        self._gain.show_gain(facts.gain, facts.share)
        for text, words in zip(self._texts, (facts.hours, facts.who, facts.due, facts.money), strict=True):
            text.setText(words)
        if ticked != self.tick.isChecked():
            with QSignalBlocker(self.tick):
                self.tick.setChecked(ticked)
            self._show_choice(ticked)

    def _needs(self, look: Look, facts: MeasureFacts) -> Flow:
        """Hours, owner, date and money; they stand in columns while there is room."""
        flow = Flow(gap=S3)
        self._texts: list[QLabel] = []
        for glyph, words, wide in (
            ("clock", facts.hours, 64),
            ("person", facts.who, 208),
            ("plan", facts.due, 112),
            ("money", facts.money, 112),
        ):
            fact = badge(glyph, words, look.text)
            self._texts.append(fact.findChildren(QLabel)[-1])
            fact.setMinimumWidth(round(wide * look.scale))
            flow.addWidget(fact)
        return flow

    def _show_choice(self, taken: bool) -> None:
        """A measure left out steps back; it stays readable and in its place."""
        self.setProperty("card", "plain" if taken else "flat")
        self.style().unpolish(self)
        self.style().polish(self)


class NumberField(QSpinBox):
    """A whole number that one may also write wrongly: what cannot be taken is told, and the number before stays.

    `blamed` carries what was written, '' once the number is in order again.
    """

    blamed = Signal(str)

    def __init__(self) -> None:
        """Every sign may be written; what it says is looked at as the field is left."""
        super().__init__()
        self._written, self._before = "", 0
        line = self.lineEdit()
        line.setValidator(None)  # type: ignore[arg-type]  # Qt takes none away; the stubs do not know
        line.textEdited.connect(self._write)
        self.editingFinished.connect(self._look)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The number that stays if nothing usable is written."""
        self._before = self.value()
        super().focusInEvent(event)

    def _write(self, text: str) -> None:
        self._written = text.removesuffix(self.suffix()).removeprefix(self.prefix()).strip()
        if self._usable():
            self.blamed.emit("")

    def _look(self) -> None:
        """The field is left: the number before comes back where what was written cannot be taken."""
        if self._written and not self._usable():
            self.setValue(self._before)
            self.blamed.emit(self._written)
        self._written = ""

    def _usable(self) -> bool:
        number, whole = self.locale().toInt(self._written)
        return whole and self.minimum() <= number <= self.maximum()


class BudgetField(QWidget):
    """Hours or money at hand: a number field first, a slider as a second way, and what the plan uses of it."""

    changed = Signal(int)

    def __init__(self, look: Look, name: str, unit: str, value: int, top_value: int, step: int) -> None:
        """Name, unit shown after the number, value, largest value of the slider, step of slider and buttons."""
        super().__init__()
        self._look, self._step = look, step
        caption = label(name, "h3")
        self.stepper = Stepper(look, value, LARGEST, step, unit, name, NumberField())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, top_value // step)
        self.slider.setPageStep(5)
        self.slider.setValue(value // step)
        self.slider.setAccessibleName(name)
        caption.setBuddy(self.stepper.field)
        self.slider.valueChanged.connect(lambda steps: self.stepper.field.setValue(steps * step))
        field = self.stepper.field
        field.valueChanged.connect(self._follow)
        self.used, self.fault = label("", "muted"), label("", "small")
        self.fault.setStyleSheet(f"color:{look.error.ink}; font-weight:600")
        self.fault.hide()
        if isinstance(field, NumberField):
            field.blamed.connect(self._blame)
        self.setLayout(column(caption, self.stepper, self.fault, self.slider, self.used, gap=S2))

    def value(self) -> int:
        """Hours, or whole units of money, at hand."""
        return self.stepper.field.value()

    def show_use(self, needed: str, rest: str, over: bool) -> None:
        """Say how much the plan needs and what is left, both with units; a plan above the budget is named."""
        words = self.tr("the plan needs {0}: {1} too much") if over else self.tr("the plan needs {0}, {1} left")
        self.used.setText(words.format(needed, rest))
        self.used.setStyleSheet(f"color:{self._look.error.ink}; font-weight:600" if over else "")

    def _follow(self, value: int) -> None:
        """The slider follows a typed number without rounding it."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value // self._step)
        self.changed.emit(value)

    def _blame(self, written: str) -> None:
        """Say what cannot be taken and what to write instead, in view and aloud; '' takes the words away."""
        field = self.stepper.field
        said = self.tr("“{0}” cannot be taken. Write a whole number from 0 to {1}; {2} stays.")
        most = field.locale().toString(LARGEST)
        self.fault.setText(said.format(written, most, field.text()) if written else "")
        self.fault.setVisible(bool(written))
        field.setProperty("fault", bool(written))
        field.style().unpolish(field)
        field.style().polish(field)
        field.setAccessibleDescription(self.fault.text())
        if written:
            announce(self.fault, self.fault.text())
            QTimer.singleShot(0, self.fault, lambda: bring_into_view(self.fault))  # Tab brings its aim into view first


class GradeChip(QWidget):
    """A grade letter on its colour."""

    is_graphic = True

    def __init__(self, look: Look, letter: str, size: int = 44) -> None:
        """Letter A to E, side in pixels."""
        super().__init__()
        self._look, self.letter = look, letter
        self.setFixedSize(size, size)
        self.setAccessibleName(self.tr("Grade {0}").format(letter))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square and letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.control), 1))
        painter.setBrush(QColor(self._look.grade(self.letter)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD - 2, RADIUS_CARD - 2)
        made = font("h1", self._look.scale)
        made.setPixelSize(round(self.height() * 0.58))
        painter.setFont(made)
        painter.setPen(QColor(self._look.grade_ink(self.letter)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letter)
