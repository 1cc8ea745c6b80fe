"""Measure card, budget control and outcome figures of the plan."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
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
        painter.drawRoundedRect(QRectF(0, 24, max(8.0, self.width() * self._gain / self._most), 8), 4, 4)
        painter.setPen(QColor(look.text))
        painter.setFont(font("label", self._look.scale))
        painter.drawText(
            QRectF(0, 0, self.width(), 20), Qt.AlignmentFlag.AlignRight, self.tr("risk −{0} %").format(self._gain)
        )


class MeasureCard(QFrame):
    """One measure: in the plan or not, what it changes for care, what it asks for, who and when."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        why: str,
        gain: int,
        most: int,
        hours: int,
        euros: int,
        who: str,
        due: str,
        ticked: bool = True,
    ) -> None:
        """Name, reason in one line, gain and largest gain, hours, euros, owner, due date, whether in the plan."""
        super().__init__()
        self.gain, self.hours, self.euros = gain, hours, euros
        self.setProperty("card", "plain")
        self.tick = Tick("", look)
        self.tick.setChecked(ticked)
        self.tick.setFixedWidth(28)
        self.tick.setAccessibleName(self.tr("In the plan: {0}").format(name))
        self.tick.toggled.connect(self._show_choice)
        title, reason = label(name, "h3"), label(why, "muted")
        facts = Flow(gap=S3)
        for glyph, words, wide in (
            ("clock", self.tr("{0} h").format(hours), 64),
            ("person", who, 208),
            ("plan", due or self.tr("no date"), 112),
            ("money", self.tr("€ {0}").format(euros) if euros else self.tr("no purchase"), 112),
        ):
            fact = badge(glyph, words, look.text)
            fact.setMinimumWidth(wide)
            facts.addWidget(fact)
        more = button("", "quiet", "right", look)
        more.setFixedWidth(40)
        more.setAccessibleName(self.tr("Details: {0}").format(name))
        head = row(column(title, reason, gap=2), top(GainBar(look, gain, most)), gap=S4)
        head.setStretch(0, 1)
        lay = row(top(self.tick), column(head, facts, gap=S3), more, gap=S2, margins=(S4, S3, S2, S3))
        lay.setStretch(1, 1)
        self.setLayout(lay)
        self._show_choice()

    def _show_choice(self) -> None:
        """A measure left out steps back; it stays readable and in its place."""
        self.setProperty("card", "plain" if self.tick.isChecked() else "flat")
        self.style().unpolish(self)
        self.style().polish(self)
        self.changed.emit()


class Budget(QWidget):
    """Hours and money at hand: a number field first, a slider as a second way, and what the plan uses of it."""

    changed = Signal()

    def __init__(self, look: Look, name: str, unit: str, value: int, top_value: int, step: int) -> None:
        """Name, unit shown after the number, value, largest value, step."""
        super().__init__()
        self._look, self._name, self._unit = look, name, unit
        caption = label(name, "h3")
        self.stepper = Stepper(look, value, top_value, step, unit, name)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, top_value)
        slider.setSingleStep(step)
        slider.setPageStep(step * 5)
        slider.setValue(value)
        slider.setAccessibleName(name)
        caption.setBuddy(self.stepper.field)
        slider.valueChanged.connect(lambda v: self.stepper.field.setValue(round(v / step) * step))
        self.stepper.field.valueChanged.connect(slider.setValue)
        self.stepper.field.valueChanged.connect(self.changed)
        self.used = label("", "muted")
        self.setLayout(column(caption, self.stepper, slider, self.used, gap=S2))

    def value(self) -> int:
        """Hours or euros at hand."""
        return self.stepper.field.value()

    def show_use(self, used: int) -> None:
        """Say how much the plan needs; a plan above the budget is named, never hidden."""
        left = self.value() - used
        words = self.tr("the plan needs {0}, {1} left") if left >= 0 else self.tr("the plan needs {0}: {1} too much")
        number = "{:,}".format
        self.used.setText(
            words.format(
                number(used).replace(",", "\u202f") + self._unit, number(abs(left)).replace(",", "\u202f") + self._unit
            )
        )
        self.used.setStyleSheet("" if left >= 0 else f"color:{self._look.error.ink}; font-weight:600")


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
