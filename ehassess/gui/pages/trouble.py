"""A dossier that does not open: what happened, what is safe, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import breakable, prose
from ehassess.tokens import S1, S2, S3, S4, S5, Look

BUSY, MEDIUM, DAMAGED, GONE, NEWER, AWAY = "busy", "medium", "damaged", "gone", "newer", "away"
"""What can be the matter."""

KINDS = {
    "errors.dossier_in_use": BUSY,
    "store.in_use_elsewhere": BUSY,
    "store.never_settled": BUSY,
    "store.read_only": MEDIUM,
    "errors.dossier_newer": NEWER,
    "errors.dossier_damaged": DAMAGED,
    "store.file_empty": DAMAGED,
    "backups.damaged": DAMAGED,
    "backups.nothing_readable": DAMAGED,
    "backups.gone": GONE,
    "away.kept_here": AWAY,
}
"""By the id of the error."""

OFFERS = {
    BUSY: ("again", "read", "copy"),
    MEDIUM: ("read", "copy"),
    DAMAGED: ("restore", "salvage"),
    GONE: ("restore", "again"),
    NEWER: (),
    AWAY: ("again", "here"),
}
"""What can be done, the best first."""


class TroublePage(QWidget):
    """`chosen` carries what is to be done, one of OFFERS; `left` means Back."""

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, kind: str, path: Path, told: str, *, holder_words: str = "", copy_day: str = ""
    ) -> None:
        """What is the matter in the words of the error; who has it open and since when; the day of the last good copy.

        '' where that is not known: without a good copy none is offered.
        """
        super().__init__()
        self._look, self._kind = look, kind
        self.offers: dict[str, QPushButton] = {}
        back = button(self.tr("Back to the start"))
        back.clicked.connect(self.left)
        offered = [each for each in OFFERS[kind] if each != "restore" or copy_day]
        if kind == DAMAGED and not copy_day:
            no_copy = self.tr("There is no good copy of it on this computer.")
            told = f"{told} {no_copy}"
        parts: list[QWidget] = [
            title(self._heading(kind), breakable(path.name)),
            self._what(kind, told, holder_words),
        ]
        if offered:
            parts.append(self._choices(offered, copy_day))
        self.setLayout(column(page(S5, *parts, footer=actions(back), wide=720, gap=S4)))

    def _heading(self, kind: str) -> str:
        return {
            BUSY: self.tr("This dossier is open elsewhere"),
            MEDIUM: self.tr("Nothing can be saved in this place"),
            DAMAGED: self.tr("This dossier is damaged"),
            GONE: self.tr("This dossier is no longer there"),
            NEWER: self.tr("This dossier is from a newer version"),
            AWAY: self.tr("The place of this dossier cannot be reached"),
        }[kind]

    def _what(self, kind: str, told: str, holder_words: str) -> QWidget:
        """What happened, and what is safe."""
        safe = {
            BUSY: self.tr("Two programs never write to one file, so nothing can be lost here."),
            MEDIUM: self.tr("Nothing is lost: everything in it can be read."),
            DAMAGED: self.tr("The damaged file is kept, byte for byte, whatever you choose."),
            GONE: self.tr("Its backups lie in the folder of this program, not beside it."),
            NEWER: self.tr("Nothing in it was changed or lost."),
            AWAY: self.tr("Everything you entered is kept on this computer."),
        }[kind]
        glyph = "error" if kind == DAMAGED else "lock" if kind == BUSY else "warning"
        ink = self._look.error.ink if kind == DAMAGED else self._look.warn.ink
        words = column(prose(breakable(told), self._look), gap=S3)
        if holder_words:
            words.addWidget(label(holder_words, "h3"))
        words.addWidget(prose(safe, self._look, colour=self._look.muted))
        lay = row(top(picture(glyph, ink, 32)), words, gap=S4)
        lay.setStretch(1, 1)
        return card(holder(lay))

    def _choices(self, offered: Sequence[str], copy_day: str) -> QWidget:
        """What can be done, one line each, the first the loud one."""
        lines = column(label(self.tr("What you can do"), "h2"), S2)
        for place, offer in enumerate(offered):
            name, words = self._offer(offer, copy_day)
            act = button(name, "primary" if place == 0 else "")
            act.setAccessibleDescription(words)
            act.clicked.connect(lambda _=False, offer=offer: self.chosen.emit(offer))
            self.offers[offer] = act
            if place:
                lines.addWidget(rule())
            lines.addLayout(column(label(words), act, gap=S2, margins=(0, S3, 0, S3)))
        return card(holder(lines), gap=S1)

    def _offer(self, offer: str, copy_day: str) -> tuple[str, str]:
        """The words of the button and the sentence above it."""
        closed, connected = self.tr("When it is closed there:"), self.tr("When the stick or the drive is back:")
        back = closed if self._kind == BUSY else connected
        return {
            "again": (self.tr("Try again"), back),
            "here": (
                self.tr("Go on with the copy on this computer"),
                self.tr("It comes back to its place by itself, once you open the dossier there again:"),
            ),
            "read": (self.tr("Open it to read"), self.tr("Look at everything as it is now; nothing can be changed:")),
            "copy": (
                self.tr("Save a copy and open that"),
                self.tr("Work on a copy of your own. What is changed elsewhere does not come into it by itself:"),
            ),
            "restore": (
                self.tr("Go on with the copy from {0}").format(copy_day),
                self.tr("The last good copy takes its place. Answers given since then are missing:"),
            ),
            "salvage": (
                self.tr("Save what can be read"),
                self.tr("Into a new file, with a list of what was lost. May hold newer answers than the copy:"),
            ),
        }[offer]


class SalvagedPage(QWidget):
    """What became of a damaged dossier; `opened` asks for the new one."""

    opened = Signal()
    left = Signal()

    def __init__(self, look: Look, file: str, kept: str, lost: Sequence[str], advice: str) -> None:
        """Name of the new file, what was saved, what was lost (empty: nothing), what to do now."""
        super().__init__()
        go, back = button(self.tr("Open the new dossier"), "primary"), button(self.tr("Back to the start"))
        go.clicked.connect(self.opened)
        back.clicked.connect(self.left)
        sign = picture("warning" if lost else "done", look.warn.ink if lost else look.success.ink, 32)
        words = column(label(breakable(kept), "h3"), *(label(breakable(line)) for line in lost), gap=S2)
        lay = row(top(sign), words, gap=S4)
        lay.setStretch(1, 1)
        heading = title(self.tr("What could be saved"), breakable(file))
        body = card(holder(lay), S2, label(breakable(advice), "muted"))
        self.setLayout(column(page(S5, heading, body, footer=actions(go, back), wide=720, gap=S4)))
