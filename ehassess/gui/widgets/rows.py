"""Rows and messages: task, stage, answer to check, verdict fact, state word, banner, empty state, help section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ehassess.gui.glyphs import picture, sign
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.gui.widgets.prose import Prose
from ehassess.tokens import S1, S2, S3, S4, S5, Look

TASK_STATES: dict[str, tuple[str | None, str]] = {
    "done": ("check", "muted"),
    "doing": ("forward", "accent"),
    "todo": (None, "muted"),
    "wait": ("ask", "text"),
    "fault": ("error", "text"),
}


def prose(text: str, look: Look, kind: str = "body", colour: str = "") -> Prose:
    """Running text with open lines, in this colour, '' for that of all text."""
    return Prose(text, look, kind, colour)


def badge(glyph: str | None, words: str, ink: str, small: bool = True) -> QWidget:
    """An icon and its word in one colour; None keeps the icon's place free."""
    text = label(words, "small" if small else "body")
    text.setWordWrap(False)
    text.setStyleSheet(f"color:{ink}")
    made = holder(row(picture(glyph, ink, 18) if glyph else 24 if glyph is None else 0, text, gap=6 if glyph else 0))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return made


def state_word(look: Look, answer: str, words: str) -> QWidget:
    """The sign of an answer with its word."""
    text = label(words)
    text.setWordWrap(False)
    return holder(row(sign(look, answer), text, None, gap=10))


class LineButton(QPushButton):
    """A whole line that can be pressed; as tall as its words need at its width."""

    def __init__(self, name: str) -> None:
        """What a screen reader says; `fill` brings the words."""
        super().__init__()
        self.setProperty("kind", "row")
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, lay: QBoxLayout) -> None:
        """The words of the line; they let every press through."""
        self.setLayout(lay)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        """Narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """That of the words, at least a target."""
        lay = self.layout()
        return max(44, lay.totalHeightForWidth(width) if lay and lay.hasHeightForWidth() else 0)

    def sizeHint(self) -> QSize:
        """That of the words."""
        lay = self.layout()
        return lay.totalSizeHint().expandedTo(QSize(0, 44)) if lay else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """That of the words."""
        lay = self.layout()
        return lay.totalMinimumSize().expandedTo(QSize(0, 44)) if lay else super().minimumSizeHint()


class TaskRow(LineButton):
    """A line of the task list: what, how many, in which state; the whole line opens it."""

    def __init__(self, look: Look, name: str, count: str, state: str, words: str) -> None:
        """Task, count in words, state id, state in words."""
        super().__init__(f"{name}, {count}, {words}")
        glyph, tone = TASK_STATES[state]
        ink = look.error.ink if state == "fault" else getattr(look, tone)
        number, word = label(count, "muted"), label(words, "small")
        word.setProperty("ink", "error" if state == "fault" else tone)
        number.setFixedWidth(round(64 * look.scale))
        word.setFixedWidth(round(136 * look.scale))
        said = row(picture(glyph, ink, 18) if glyph else 24, word, gap=6)
        lay = row(label(name), number, said, picture("right", look.muted, 18), gap=S4, margins=(S3, 10, S3, 10))
        lay.setStretch(0, 1)
        self.fill(lay)


class StageRow(LineButton):
    """Progress of one stage as a line that leads to its sections; the one shown is marked."""

    def __init__(self, look: Look, name: str, done: int, total: int, words: str, here: bool) -> None:
        """Stage, answered, asked, the same in words, whether its sections are shown."""
        super().__init__(f"{name}, {words}")
        self.setCheckable(True)
        self.setChecked(here)
        self._look = look
        self.fill(
            column(
                label(name, "h3"),
                label(words, "muted"),
                S1,
                StageBar(look, done, total, name),
                gap=2,
                margins=(S3, S2, S2, S3),
            )
        )

    def nextCheckState(self) -> None:
        """A press does not mark it; arriving does."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark of the one that is shown."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.accent))
            painter.drawRoundedRect(QRectF(0, S2, 3, self.height() - S2 - S3), 1.5, 1.5)


class CheckRow(QWidget):
    """A given answer: short statement, answer with sign, what is attached, and Change, which emits `changing`."""

    changing = Signal()

    def __init__(self, look: Look, statement: str, answer: str, words: str, attached: str = "") -> None:
        """Statement, state id or nothing when skipped, answer in words, note or evidence in words."""
        super().__init__()
        self.change = button(self.tr("Change") if answer else self.tr("Answer"), "link")
        self.change.setAccessibleName(self.tr("Change: {0}").format(statement))
        self.change.clicked.connect(self.changing)
        said = state_word(look, answer, words) if answer else badge("error", words, look.error.ink, small=False)
        said.setFixedWidth(round(216 * look.scale))
        left = column(label(statement), *([label(attached, "muted")] if attached else []), gap=2)
        edge = holder(row(None, self.change))
        edge.setFixedWidth(round(104 * look.scale))
        lay = row(left, said, edge, gap=S4, margins=(0, 10, 0, 10))
        lay.setStretch(0, 1)
        self.setLayout(lay)


class FactRow(QWidget):
    """One fact of a verdict: sign, question, answer in words, and the detail an expert wants."""

    def __init__(self, look: Look, kind: str, fact: str, answer: str, detail: str) -> None:
        """Kind is success, warn, error or info."""
        super().__init__()
        glyph = {"success": "done", "warn": "warning", "error": "error", "info": "info"}[kind]
        name = label(fact, "h3")
        name.setFixedWidth(round(180 * look.scale))
        lay = row(
            top(picture(glyph, look.tone(kind).ink, 22)),
            top(name),
            column(label(answer), *([label(detail, "muted")] if detail else []), gap=2),
            gap=S4,
            margins=(0, S3, 0, S3),
        )
        lay.setStretch(2, 1)
        self.setLayout(lay)


class Banner(QFrame):
    """A message at the top of a page: info, warn, error or success, always with icon and heading."""

    def __init__(
        self, look: Look, kind: str, heading: str, text: str = "", *actions: QWidget, large: bool = False
    ) -> None:
        """Kind, heading, one sentence, then links; large is for a verdict."""
        super().__init__()
        tone = look.tone(kind)
        glyph = {"success": "done", "warn": "warning", "error": "error", "info": "info"}[kind]
        edge = (
            f"border:2px solid {tone.ink};"
            if look.name == "contrast"
            else f"border:none; border-left:4px solid {tone.ink};"
        )
        corners = "" if look.name == "contrast" else "border-top-left-radius:0; border-bottom-left-radius:0; "
        self.setObjectName("banner")
        self.setStyleSheet(f"#banner {{ background:{tone.ground}; {edge} border-radius:8px; {corners}}}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if kind == "error" else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(heading)
        words = column(label(heading, "h2" if large else "h3"), gap=S1)
        if text:
            words.addWidget(prose(text, look))
        if actions:
            words.addLayout(row(*actions, None, gap=S3))
        lay = row(
            top(picture(glyph, tone.ink, 32 if large else 22)),
            words,
            gap=S3,
            margins=(S4, S4 if large else S3, S4, S4 if large else S3),
        )
        lay.setStretch(1, 1)
        self.setLayout(lay)


class Working(QFrame):
    """Long work: what is being done now, how far, and Cancel, which emits `cancelled`; the page stays readable."""

    cancelled = Signal()

    def __init__(self, look: Look, steps: Sequence[str], now: int = 0, promise: str = "") -> None:
        """Steps in words, index of the running one, and what stays when it is cancelled ('' for the answers)."""
        super().__init__()
        self.setProperty("card", "plain")
        self._look, self._steps = look, steps
        self._place = column(gap=S2)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        stays = label(promise or self.tr("Your answers stay saved"), "muted")
        self.setLayout(column(self._place, S2, row(self._cancel, stays, gap=S3), gap=S2, margins=(S5, S5, S5, S5)))
        self.step(now)

    def offer_no_cancel(self) -> None:
        """For work that must not be cut off."""
        self._cancel.hide()

    def step(self, now: int) -> None:
        """Show the step of this index as the running one; past the last, all are done."""
        while item := self._place.takeAt(0):
            if old := item.widget():
                old.setParent(None)
                old.deleteLater()
        look = self._look
        for i, words in enumerate(self._steps):
            glyph, mark = (
                ("check", look.text) if i < now else ("forward", look.accent) if i == now else (None, look.muted)
            )
            self._place.addWidget(badge(glyph, words, mark, small=False), 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addWidget(StageBar(look, now, len(self._steps), self.tr("Progress")))


class EmptyState(QWidget):
    """Nothing here yet: what will be here, and the one thing to do."""

    def __init__(self, look: Look, glyph: str, heading: str, text: str, action: QPushButton | None = None) -> None:
        """Icon, heading, one sentence, the action."""
        super().__init__()
        parts: list[QWidget | int] = [picture(glyph, look.muted, 32), S2, label(heading, "h3"), label(text, "muted")]
        if action:
            parts += [S3, action]
        self.setLayout(column(*parts, gap=S1, margins=(S5, S5, S5, S5)))


def help_section(look: Look, glyph: str, heading: str, text: str) -> QWidget:
    """One section of the help panel."""
    words = column(label(heading, "h3"), prose(text, look), gap=S1)
    lay = row(top(picture(glyph, look.accent, 22)), words, gap=S3)
    lay.setStretch(1, 1)
    return holder(lay)


def breakable(text: str) -> str:
    """The same text, which may also break inside a long path or address, after each of its separators."""
    for mark in "/\\_@":
        text = text.replace(mark, f"{mark}\u200b")
    return text
