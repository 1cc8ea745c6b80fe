"""Entries of lists: task, stage, answer to check, fact of a verdict."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.gui.widgets.rows import badge, state_word
from ehassess.tokens import S1, S2, S3, S4, Look

TASK_STATES: dict[str, tuple[str | None, str]] = {
    "done": ("check", "muted"),
    "doing": ("forward", "accent"),
    "todo": (None, "muted"),
    "wait": ("ask", "text"),
    "fault": ("error", "text"),
}


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
        self.here = here
        if here:
            self.setAccessibleDescription(self.tr("its sections are shown"))
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark of the one that is shown."""
        super().paintEvent(event)
        if self.here:
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
            column(label(answer), *([label(detail, "muted")] if detail else []), None, gap=2),
            gap=S4,
            margins=(0, S3, 0, S3),
        )
        lay.setStretch(2, 1)
        self.setLayout(lay)
