"""After signing: what was made, and what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import Banner, breakable, prose
from ehassess.tokens import S1, S2, S4, Look


def grouped(fingerprint: str) -> str:
    """A fingerprint in groups of four, as it is read out."""
    return " ".join(fingerprint[i : i + 4] for i in range(0, len(fingerprint), 4)).upper()


@dataclass(frozen=True, slots=True)
class SignedFacts:
    """What was made.

    fingerprint  of the report, key: of the key that signed, '' where not known
    second       whether this was the second signature
    own          whether the report is of the open dossier, where a log of such reports is kept
    """

    path: Path
    fingerprint: str = ""
    key: str = ""
    second: bool = False
    own: bool = True


class SignedPage(QWidget):
    """Saved, read back, verified; the file by name, then the next acts. `logged` asks for all signed reports, `begun`
    for the start."""

    opened = Signal()
    folder_opened = Signal()
    second_wanted = Signal()
    verify_wanted = Signal()
    logged = Signal()
    begun = Signal()

    def __init__(self, look: Look, facts: SignedFacts) -> None:
        """What was made."""
        super().__init__()
        self._look, self._facts = look, facts
        path = facts.path
        see, folder = button(self.tr("Open the PDF"), "link"), button(self.tr("Show the folder"), "link")
        see.clicked.connect(self.opened)
        folder.clicked.connect(self.folder_opened)
        where = self.tr("{0}, in {1}").format(path.name, breakable(str(path.parent)))
        heading = self.tr("Your report is signed, saved and checked")
        if facts.second:
            heading = self.tr("The report has its second signature, is saved and checked")
        said = Banner(look, "success", heading, where, see, folder, large=True)
        parts: list[QWidget] = [said, self._following()]
        if not facts.second:
            parts.append(self._second())
        self.setLayout(column(page(title(self.tr("Done")), 0, *parts, wide=720)))

    def _following(self) -> QWidget:
        """What happens next, with the fingerprints that somebody may ask for."""
        look, facts = self._look, self._facts
        next_act = self.tr("Hand this file to your authority, and keep a copy.")
        if not facts.own:
            next_act = self.tr("Give this file back to whoever gave you the report: it holds both signatures.")
        parts: list[QWidget | int] = [label(self.tr("What happens next"), "h2"), S1, prose(next_act, look)]
        if facts.fingerprint:
            words = self.tr("Fingerprint of the report: {0}. Read it out if someone asks whether it is the right one.")
            parts.append(prose(words.format(grouped(facts.fingerprint)), look))
        if facts.key:
            words = self.tr("Fingerprint of your key: {0}. Give it to your authority once, in person or by post.")
            parts.append(prose(words.format(grouped(facts.key)), look))
        check = button(self.tr("See it as a receiver does"), "", "shield", look)
        check.clicked.connect(self.verify_wanted)
        further = button(self.tr("All signed reports") if facts.own else self.tr("To the start"), "link")
        further.clicked.connect(self.logged if facts.own else self.begun)
        return card(*parts, S2, check, further, pad=S4 + 4)

    def _second(self) -> QWidget:
        ask = button(self.tr("Add a second signature"), "", "person", self._look)
        ask.clicked.connect(self.second_wanted)
        return card(
            label(self.tr("A second signature"), "h2"),
            S1,
            prose(self.tr("Your IT contact may sign the same file as well. This is optional."), self._look),
            S1,
            ask,
            pad=S4 + 4,
        )
