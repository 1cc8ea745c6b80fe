"""Controls that stock Qt draws too small or too plain: buttons, tick, yes/no, choice, stepper, focus ring."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from ehassess.gui.glyphs import icon, pixmap
from ehassess.gui.theme import font
from ehassess.gui.widgets.flow import Flow
from ehassess.tokens import LIGHT, RADIUS_CONTROL, S2, TARGET, Look

ASLEEP = 0.55
"""How much is seen of a painted control that cannot be used now."""


def button(text: str, kind: str = "", glyph: str = "", look: Look | None = None, flush: bool = False) -> QPushButton:
    """A button: primary (one per page), plain, quiet or link; an icon needs the look; flush starts at the text edge."""
    made = QPushButton(text.replace("&", "&&"))  # shown as it is written, for it may be a name
    made.setProperty("kind", kind)
    made.setProperty("flush", flush)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if glyph and look:
        colour = {"primary": look.on_accent, "quiet": look.accent, "link": look.accent}.get(kind, look.text)
        gap = 4 if text else 0
        made.setIcon(icon(glyph, colour, gap=gap))
        made.setIconSize(QSize(20 + gap, 20))
    return made


class FocusRing(QWidget):
    """One ring for the whole window: it surrounds the focused widget with a gap, whatever the widget paints."""

    # Qt may still call while Python takes the window apart and has emptied this object: nothing is followed then.
    _target: QWidget | None = None
    _look: Look = LIGHT

    def __init__(self, app: QApplication, look: Look) -> None:
        """Follow the application's focus from now on."""
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        app.focusChanged.connect(self._follow)

    def dress(self, look: Look) -> None:
        """Take the colour and width of another look."""
        self._look = look
        self.update()

    def release(self) -> None:
        """Let go of the widget it surrounds, before that is taken away; otherwise the ring would go with it."""
        for watched in (self._target, self.parentWidget()):
            if watched is not None and isValid(watched):
                watched.removeEventFilter(self)
        self._target = None
        self.setParent(None)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move to the newly focused widget."""
        if not isValid(self):
            return
        self.release()
        if new is None or not new.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return
        host = self._host(new)
        self._target = new
        self.setParent(host)
        for watched in (new, host):
            watched.installEventFilter(self)
        self._place()
        self.show()

    @staticmethod
    def _host(target: QWidget) -> QWidget:
        """The content of the nearest scroll area, else of the window: the ring scrolls with it and is never cut."""
        host = target.parentWidget() or target
        while (
            (above := host.parentWidget()) and above.objectName() != "qt_scrollarea_viewport" and not above.isWindow()
        ):
            host = above
        return host

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up with moves and resizes of the target."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Cover the target, its gap and the ring."""
        host, target, look = self.parentWidget(), self._target, self._look
        if target and isValid(target) and host:
            grow = look.ring + 2
            place = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
            self.setGeometry(place.adjusted(-grow, -grow, grow, grow))
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring only."""
        painter, half = QPainter(self), self._look.ring / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.focus), self._look.ring))
        radius = getattr(self._target, "ring_radius", RADIUS_CONTROL) + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class Tick(QCheckBox):
    """A check box of 24 px whose words may be long; the whole width is the target."""

    def __init__(self, text: str, look: Look) -> None:
        """Words and look."""
        super().__init__(text)
        self._look = look
        self.setMinimumHeight(32)

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        return QSize(24 + (12 + self.fontMetrics().horizontalAdvance(self.text()) + 4 if self.text() else 0), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square, filled with a check when on."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if self.isEnabled() else ASLEEP)
        box = QRectF(1, (self.height() - 22) / 2, 22, 22)
        painter.setPen(QPen(QColor(look.accent if self.isChecked() else look.control), 1.75))
        painter.setBrush(QColor(look.accent if self.isChecked() else look.surface))
        painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            painter.drawPixmap(box.toRect().adjusted(2, 2, -2, -2), pixmap("check", look.on_accent, 18, 3))
        painter.setPen(QColor(look.text))
        painter.drawText(self.rect().adjusted(36, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())

    def hitButton(self, _pos: object) -> bool:
        """Everything is clickable."""
        return True


class OneOf(QButtonGroup):
    """One of several, or none yet: `picked` carries the number of what the user chose, be it with pointer, key or an
    assistive tool, which checks a button without a click. Tab comes to the chosen one, else to the first."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Without buttons; `addButton` adds them with their numbers from 0."""
        super().__init__(parent)
        self._showing = False
        self.idToggled.connect(self._toggled)

    def show_choice(self, number: int) -> None:
        """Show this one as chosen, -1 for none; nothing is emitted."""
        self._showing = True
        self.setExclusive(False)
        for i, each in enumerate(self.buttons()):
            each.setChecked(i == number)
        self.setExclusive(True)
        self._showing = False
        entered = max(number, 0)
        for i, each in enumerate(self.buttons()):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if i == entered else Qt.FocusPolicy.ClickFocus)

    def _toggled(self, number: int, on: bool) -> None:
        if on and not self._showing:
            self.picked.emit(number)


STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Pill(QRadioButton):
    """One half of a yes/no pair, or one of a few short options in a row."""

    def __init__(self, text: str, look: Look) -> None:
        """Words and look."""
        super().__init__(text)
        self._look = look

    def sizeHint(self) -> QSize:
        """Words with a fair margin; 32 px high."""
        return QSize(max(64, self.fontMetrics().horizontalAdvance(self.text()) + 32), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled and bold when chosen, outlined when not."""
        painter, look, on = QPainter(self), self._look, self.isChecked()
        painter.setOpacity(1 if self.isEnabled() else ASLEEP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.accent if on else look.control), look.stroke))
        painter.setBrush(QColor(look.accent if on else look.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(QColor(look.on_accent if on else look.text))
        painter.setFont(font("h3" if on else "body", self._look.scale))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def hitButton(self, _pos: object) -> bool:
        """Everything is clickable."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead through the row, whichever way it is laid out; away from a chosen one they choose as well."""
        step = STEPS.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        row = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
        there = row[(row.index(self) + step) % len(row)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        if self.isChecked():
            there.click()


class Pills(QWidget):
    """A row of pills that acts as one radio group, with nothing chosen until the user does; `chosen` has the index."""

    is_group = True
    chosen = Signal(int)

    def __init__(
        self, options: Sequence[str], look: Look, chosen: int = -1, name: str = "", wrap: bool = False
    ) -> None:
        """Options in order, the chosen one or -1, the question in words for the screen reader, more lines allowed."""
        super().__init__()
        self.group, lay = OneOf(self), Flow(gap=S2)
        lay.setContentsMargins(0, 4, 0, 4)
        self.setLayout(lay)
        self.setAccessibleName(name)
        for i, text in enumerate(options):
            pill = Pill(text, look)
            pill.setAccessibleName(self.tr("{0}: {1}").format(name, text) if name else text)
            self.group.addButton(pill, i)
            lay.addWidget(pill)
        self.group.show_choice(chosen)
        self.group.picked.connect(self.chosen)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, index: int) -> None:
        """Show this option as chosen, -1 for none; nothing is emitted."""
        self.group.show_choice(index)


class Dropdown(QComboBox):
    """A combo box with our own arrow."""

    def __init__(self, options: Sequence[str], look: Look) -> None:
        """Options in order, and the look."""
        super().__init__()
        self._look = look
        self.currentTextChanged.connect(self._say)
        self.addItems(options)
        self._say(self.currentText())

    def _say(self, chosen: str) -> None:
        """What a screen reader hears after the name, since some are told nothing of a closed list."""
        self.setAccessibleDescription(chosen or self.tr("nothing chosen yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's frame and words, then the arrow."""
        super().paintEvent(event)
        QPainter(self).drawPixmap(self.width() - 30, (self.height() - 18) // 2, pixmap("down", self._look.muted, 18, 3))


class Stepper(QWidget):
    """A number field between a minus and a plus button, each a full-size target."""

    def __init__(
        self, look: Look, value: int, top: int, step: int, suffix: str, name: str, field: QSpinBox | None = None
    ) -> None:
        """Start value, largest value, step, unit shown after the number, accessible name, a field of another kind."""
        super().__init__()
        self.field = field or QSpinBox()
        self.field.setRange(0, top)
        self.field.setSingleStep(step)
        self.field.setSuffix(suffix)
        self.field.setGroupSeparatorShown(True)
        self.field.setValue(value)
        self.field.setAccessibleName(name)
        self.field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setFixedHeight(TARGET)
        less, more = button("", "step", "minus", look), button("", "step", "plus", look)
        less.setAccessibleName(self.tr("{0}, less").format(name))
        more.setAccessibleName(self.tr("{0}, more").format(name))
        less.clicked.connect(self.field.stepDown)
        more.clicked.connect(self.field.stepUp)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(S2)
        for part in (less, self.field, more):
            lay.addWidget(part)
        lay.setStretch(1, 1)
