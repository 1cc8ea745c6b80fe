"""The two ways to what the authority asks: a card on the page of the organisation, a line on that for signing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import WrapLink
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words


class AskedCard(QFrame):
    """What the page is for, how much is open, and the link to it, which emits `wanted`."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Nothing is said of what is open before `show_open`."""
        super().__init__()
        self.setProperty("card", "plain")
        self.open = label("", "muted")
        link = WrapLink(self.tr("Fill in what the authority asks"), look)
        link.clicked.connect(self.wanted)
        words = column(
            label(self.tr("What the authority asks"), "h2"),
            label(
                self.tr("National numbers, address, whom to ask, last tests, incidents: the report shows them."),
                "muted",
            ),
            self.open,
            link,
            gap=S1,
        )
        lay = row(top(picture("building", look.accent, 22)), words, gap=S3, margins=(S4 + 4, S4, S4 + 4, S4))
        lay.setStretch(1, 1)
        self.setLayout(lay)

    def show_open(self, count: int, words: Words) -> None:
        """How many things are not stated yet; all may stay so."""
        many = self.tr("{0} things are not stated yet.").format(words.number(count))
        one = self.tr("1 thing is not stated yet.")
        self.open.setText(many if count > 1 else one if count else self.tr("Everything is stated."))


class AskedLine(QWidget):
    """How many things the authority asks are not stated yet, with a link that emits `wanted`; it holds nobody up."""

    wanted = Signal()

    def __init__(self, look: Look, words: Words, count: int) -> None:
        """At least one."""
        super().__init__()
        many = self.tr("{0} things the authority asks are not stated yet. You can sign without them.")
        one = self.tr("1 thing the authority asks is not stated yet. You can sign without it.")
        link = WrapLink(self.tr("Fill in what the authority asks"), look)
        link.clicked.connect(self.wanted)
        said = label(many.format(words.number(count)) if count > 1 else one)
        lay = row(top(picture("info", look.info.ink, 22)), column(said, holder(Flow(link)), gap=2), gap=S2)
        lay.setStretch(1, 1)
        self.setLayout(lay)
