"""Sending out: what can be made for all care providers, what was, and the lessons that they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.authority.sending import Sent
from ehassess.domain.circulars import KeyChange
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import EmptyState
from ehassess.gui.widgets.sorting import SortRow, SortTable
from ehassess.signing.container import ContainerKind
from ehassess.submission.circulars import Content
from ehassess.tokens import S2, S3, S5, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class SendWish:
    """A circular to be signed; passphrase '' where the key is open already."""

    kind: ContainerKind
    name: str
    content: Content
    keys: KeyChange
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SentLine:
    """A circular that was made, and whether its file still lies in the register's folder."""

    sent: Sent
    here: bool


def kind_words() -> dict[ContainerKind, str]:
    """What each kind is called."""
    return {
        ContainerKind.NATIONAL_PROFILE: QCoreApplication.translate("SendPage", "What the country asks for"),
        ContainerKind.BULLETIN: QCoreApplication.translate("SendPage", "Notice"),
        ContainerKind.BENCHMARK: QCoreApplication.translate("SendPage", "Practices like yours"),
    }


class SendPage(QWidget):
    """`form_wanted` carries `national`, `bulletin`, `benchmark` or `key`, `lessons_wanted` leads on, `opened` carries
    the name of a file that was made."""

    form_wanted = Signal(str)
    lessons_wanted = Signal()
    opened = Signal(str)

    def __init__(self, look: Look, words: Words, lines: Sequence[SentLine], lessons: int, fingerprint: str) -> None:
        """What was sent, newest first, how many lessons were collected, and the fingerprint of the authority's key."""
        super().__init__()
        self._look, self._words = look, words
        lead = self.tr(
            "Signed files for all care providers. They take them in without a network, and check who signed."
        )
        parts = (title(self.tr("Send out"), lead), self._make(), self._sent(lines), self._back(lessons, fingerprint))
        self.setLayout(column(page(*parts, wide=880, gap=S3)))

    def take_focus(self) -> None:
        """The first thing that can be made."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> QWidget:
        told = (
            (
                "national",
                self.tr("What your country asks for"),
                self.tr("Mandatory items, least grade, days, contact."),
            ),
            ("bulletin", self.tr("A notice"), self.tr("A threat or good practice, with the questions it is about.")),
            ("benchmark", self.tr("Practices like yours"), self.tr("A published year, so that each sees its place.")),
        )
        lines = []
        for form, name, words in told:
            go = button(self.tr("Make it"))
            go.setAccessibleName(self.tr("{0}: {1}").format(go.text(), name))
            go.clicked.connect(lambda _checked=False, form=form: self.form_wanted.emit(form))
            lines.append((name, words, go))
        self._first = lines[0][2]
        return lines_card(self.tr("Make a signed file"), *lines)

    def _sent(self, lines: Sequence[SentLine]) -> QWidget:
        heading = label(self.tr("Made so far"), "h2")
        if not lines:
            text = self.tr("Each file that you make stands here with its version.")
            return card(heading, EmptyState(self._look, "export", self.tr("Nothing was made yet"), text), pad=S5 - 4)
        heads = (self.tr("What"), self.tr("Name"), self.tr("Version"), self.tr("Made on"), self.tr("File"))
        table = SortTable(self._look, self.tr("Files made so far"), heads, [self._line(line) for line in lines], (2,))
        table.opened.connect(self.opened)
        told = self.tr("Enter or a double click shows the folder of a file. Only the newest version of each counts.")
        return card(heading, label(told, "muted"), S2, table, pad=S5 - 4, gap=2)

    def _line(self, line: SentLine) -> SortRow:
        sent = line.sent
        day = sent.made_at.astimezone().date()
        kind = kind_words()[sent.kind]
        place = self.tr("in the folder “sent”") if line.here else self.tr("not in the folder any more")
        cells = (kind, sent.name, str(sent.version), self._words.day(day), place)
        return SortRow(sent.file_name, cells, (kind, sent.name, sent.version, day.toordinal(), place))

    def _back(self, lessons: int, fingerprint: str) -> QWidget:
        """What comes from the other side, and the key by which they know the authority."""
        see = button(self.tr("Open"))
        see.setAccessibleName(self.tr("Lessons of incidents"))
        see.clicked.connect(self.lessons_wanted)
        number = self._words.number(lessons)
        told = self.tr("1 was read in") if lessons == 1 else self.tr("{0} were read in").format(number)
        key = self.tr("Give this fingerprint to the care providers by another way, such as a letter: {0}")
        renew = button(self.tr("Change the key"))
        renew.clicked.connect(lambda: self.form_wanted.emit("key"))
        return lines_card(
            self.tr("Care providers and you"),
            (self.tr("Lessons of incidents"), told, see),
            (self.tr("Your key"), key.format(grouped(fingerprint)), renew),
        )
