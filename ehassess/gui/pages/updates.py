"""Version and updates: what this computer has, how old it is, and how something newer comes in without a connection."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import S1, S4, Look

OLD_DAYS = 366
"""From more than this on, the page says that laws and threats may have changed."""
MONTH, YEAR = 30.44, 365.25


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """What the page tells.

    program  version of the program; pack, version, written_on: title and version of the questions and their day, in
    words; days: how old they are
    waiting  a newer version of the questions that was taken in while this dossier was open; '' for none
    trial    whether anybody could sign questions for this program
    """

    program: str
    pack: str
    version: str
    written_on: str
    days: int
    waiting: str = ""
    trial: bool = False


class UpdatesPage(QWidget):
    """Two cards to read; `choosing` asks for a file with newer questions. Nothing here connects to anywhere."""

    choosing = Signal()
    left = Signal()

    def __init__(self, look: Look, facts: VersionFacts) -> None:
        """What there is to tell."""
        super().__init__()
        self._look = look
        back = button(self.tr("Settings"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("EHAssess never looks for news on the internet.")
        heading = holder(column(back, title(self.tr("Version and updates"), lead), gap=S1))
        self.setLayout(column(page(heading, *self._said(facts), self._here(facts), self._newer(), wide=880, gap=S4)))

    def _said(self, facts: VersionFacts) -> list[QWidget]:
        """What has to be known first."""
        look = self._look
        said: list[QWidget] = []
        if facts.waiting:
            heading = self.tr("Version {0} of the questions is ready").format(facts.waiting)
            text = self.tr("This dossier still has its earlier questions. Close it and open it again for the new ones.")
            said.append(Banner(look, "info", heading, text))
        if facts.days > OLD_DAYS:
            heading = self.tr("These questions are more than a year old")
            said.append(Banner(look, "warn", heading, self.tr("Laws and threats may have changed since.")))
        if facts.trial:
            text = self.tr("Anybody could sign questions for it. Do not use it for real work.")
            said.append(Banner(look, "warn", self.tr("This is a trial version"), text))
        return said

    def _here(self, facts: VersionFacts) -> QWidget:
        """What this computer has."""
        told = self.tr("version {0} of {1}, {2}").format(facts.version, facts.written_on, self._age(facts.days))
        return lines_card(
            self.tr("On this computer"),
            (self.tr("Program"), self.tr("version {0}").format(facts.program), None),
            (self.tr("Questions: {0}").format(facts.pack), told, None),
        )

    def _newer(self) -> QWidget:
        """How something newer comes in."""
        load = button(self.tr("Load questions from a file"), "", "folder", self._look)
        load.clicked.connect(self.choosing)
        ask = self.tr(
            "Ask whoever gave you EHAssess, or your authority, whether there is a newer version; once a year is enough."
        )
        questions = self.tr(
            "one signed file, on a stick if need be; it is checked before it is used, and older questions are refused"
        )
        program = self.tr("close EHAssess, then open the installer that you were given; your dossiers stay as they are")
        return lines_card(
            self.tr("Something newer"),
            (self.tr("Is there something newer?"), ask, None),
            (self.tr("Newer questions"), questions, load),
            (self.tr("A newer program"), program, None),
            narrow=self._look.scale > 1.2,
        )

    def _age(self, days: int) -> str:
        months = int(days / MONTH)
        if months < 1:
            return self.tr("less than a month old")
        if months == 1:
            return self.tr("one month old")
        if months < 24:
            return self.tr("{0} months old").format(months)
        return self.tr("{0} years old").format(int(days / YEAR))
