"""Measure card, budget control and outcome figures of the plan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QSlider, QWidget

from ehassess.gui.theme import font, label
from ehassess.gui.widgets.boxes import column, row, top
from ehassess.gui.widgets.charts import StageBar
from ehassess.gui.widgets.controls import Stepper, Tick, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.rows import badge
from ehassess.tokens import RADIUS_CARD, S1, S2, S3, S4, Look


class GainBar(QWidget):
    """How much risk one measure removes: a short bar and its number."""

    def __init__(self, look: Look, gain: int, most: int) -> None:
        """Gain in percent of the risk of today; the largest gain in the list."""
        super().__init__()
        self._look, self._gain, self._most = look, gain, most
        self.setAccessibleName(self.tr("removes {0} % of the risk").format(gain))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Bar, gap, number."""
        return QSize(round(96 * self._look.scale), 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number, its bar below."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.sunken))
        painter.drawRoundedRect(QRectF(0, 24, self.width(), 8), 4, 4)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(QRectF(0, 24, max(8.0, self.width() * self._gain / max(1, self._most)), 8), 4, 4)
        painter.setPen(QColor(look.text))
        painter.setFont(font("label", self._look.scale))
        painter.drawText(
            QRectF(0, 0, self.width(), 20), Qt.AlignmentFlag.AlignRight, self.tr("risk −{0} %").format(self._gain)
        )


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """What a card says of one measure, in the words of the user's language.

    gain, most    percent of today's risk that it removes, and the largest gain in the list
    hours, money  written with their units
    who, due      owner, and date as text
    """

    name: str
    why: str
    gain: int
    most: int
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
        head = row(words, top(GainBar(look, facts.gain, facts.most)), gap=S4)
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

    def _needs(self, look: Look, facts: MeasureFacts) -> Flow:
        """Hours, owner, date and money; they stand in columns while there is room."""
        flow = Flow(gap=S3)
        for glyph, words, wide in (
            ("clock", facts.hours, 64),
            ("person", facts.who, 208),
            ("plan", facts.due, 112),
            ("money", facts.money, 112),
        ):
            fact = badge(glyph, words, look.text)
            fact.setMinimumWidth(round(wide * look.scale))
            flow.addWidget(fact)
        return flow

    def _show_choice(self, taken: bool) -> None:
        """A measure left out steps back; it stays readable and in its place."""
        self.setProperty("card", "plain" if taken else "flat")
        self.style().unpolish(self)
        self.style().polish(self)


class BudgetField(QWidget):
    """Hours or money at hand: a number field first, a slider as a second way, and what the plan uses of it."""

    changed = Signal(int)

    def __init__(self, look: Look, name: str, unit: str, value: int, top_value: int, step: int) -> None:
        """Name, unit shown after the number, value, largest value, step of the slider and the buttons."""
        super().__init__()
        self._look, self._step = look, step
        caption = label(name, "h3")
        self.stepper = Stepper(look, value, top_value, step, unit, name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, top_value // step)
        self.slider.setPageStep(5)
        self.slider.setValue(value // step)
        self.slider.setAccessibleName(name)
        caption.setBuddy(self.stepper.field)
        self.slider.valueChanged.connect(lambda steps: self.stepper.field.setValue(steps * step))
        self.stepper.field.valueChanged.connect(self._follow)
        self.used = label("", "muted")
        self.setLayout(column(caption, self.stepper, self.slider, self.used, gap=S2))

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


class GradeChip(QWidget):
    """A grade letter on its colour."""

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


def stage(look: Look, name: str, done: int, total: int, words: str) -> QWidget:
    """Progress of one stage: name, words, bar."""
    made = QWidget()
    made.setLayout(column(label(name, "h3"), label(words, "muted"), S1, StageBar(look, done, total, name), gap=2))
    return made
