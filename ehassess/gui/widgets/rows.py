"""Words and messages: running text, an icon with its word, banner, working, empty state, help section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from ehassess.gui.accessible import announce
from ehassess.gui.glyphs import picture, sign
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.progress import StageBar
from ehassess.gui.widgets.prose import Prose
from ehassess.tokens import S1, S2, S3, S4, S5, Look


def prose(text: str, look: Look, kind: str = "body", colour: str = "") -> Prose:
    """Running text with open lines, in this colour, '' for that of all text."""
    return Prose(text, look, kind, colour)


def badge(glyph: str | None, words: str, ink: str, small: bool = True, wraps: bool = False) -> QWidget:
    """An icon and its word in one colour; None keeps the icon's place free. `wraps`: on more lines where need be."""
    text = label(words, "small" if small else "body")
    text.setWordWrap(wraps)
    text.setStyleSheet(f"color:{ink}")
    if wraps and glyph:
        lay = row(top(picture(glyph, ink, 18)), text, gap=6)
        lay.setStretch(1, 1)
        return holder(lay)
    made = holder(row(picture(glyph, ink, 18) if glyph else 24 if glyph is None else 0, text, gap=6 if glyph else 0))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return made


def state_word(look: Look, answer: str, words: str) -> QWidget:
    """The sign of an answer with its word."""
    text = label(words)
    text.setWordWrap(False)
    return holder(row(sign(look, answer), text, None, gap=10))


class Banner(QFrame):
    """A message at the top of a page: info, warn, error or success, always with icon and heading."""

    is_alert = True

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
        self._said = f"{heading}. {text}" if large and text else heading if large else ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if kind == "error" else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
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

    def showEvent(self, event: QShowEvent) -> None:
        """A verdict is said as soon as it is there, wherever the focus is."""
        super().showEvent(event)
        announce(self, self._said)
        self._said = ""


class Working(QFrame):
    """Long work: what is being done now, how far, and Cancel, which emits `cancelled`; the page stays readable."""

    cancelled = Signal()

    def __init__(self, look: Look, steps: Sequence[str], now: int = 0, promise: str = "") -> None:
        """Steps in words, index of the running one, and what stays when it is cancelled ('' for the answers)."""
        super().__init__()
        self.setProperty("card", "plain")
        self._look, self._steps, self._told = look, steps, now
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
            if i == now and now != self._told and self.isVisible():
                announce(self, words)
        self._told = now
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
