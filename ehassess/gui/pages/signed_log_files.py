"""One file of the log of signed reports: who signed it, whether it is unchanged, where it lies, what to do with it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.domain.dossier import SignedRecord
from ehassess.gui.signed_files import Found
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.rows import badge, breakable
from ehassess.signing.roles import Role
from ehassess.signing.verification import Signer
from ehassess.submission.verdict import Verdict
from ehassess.tokens import S1, S2, Look
from ehassess.words import Words


class FileBlock(QWidget):
    """`acted` carries what to do with the file, and its path; `sought` asks to look for it."""

    acted = Signal(str, object)
    sought = Signal()

    def __init__(self, look: Look, words: Words, record: SignedRecord, *, goes_on: bool) -> None:
        """The entry; `goes_on`: a stamp or a second signature may be added to it."""
        super().__init__()
        self._look, self._words, self._record, self._goes_on = look, words, record, goes_on
        self.found: Found | None = None
        self._lay = column(gap=S1)
        self.setLayout(self._lay)
        self._fill(self._name(), label(self.tr("Looking for the file"), "muted"))

    def show_found(self, found: Found) -> None:
        """What became of the file."""
        self.found = found
        if found.path is None:
            self._fill(self._name(), *self._missing())
            return
        parts: list[QWidget | int] = [self._name(), *self._signers(found.verdict), self._state(found)]
        parts.append(label(self.tr("In the folder {0}").format(breakable(str(found.path.parent))), "muted"))
        self._fill(*parts, S1, self._acts(found))

    def _fill(self, *parts: QWidget | int) -> None:
        emptied(self._lay)
        made = holder(column(*parts, gap=S1))
        self._lay.addWidget(made)
        made.show()

    def _name(self) -> QWidget:
        found = self.found
        return label(breakable(found.path.name if found and found.path else self._record.file_name), "h3")

    def _missing(self) -> list[QWidget | int]:
        """Where it was is not where it is."""
        day = self._words.day(date.fromisoformat(self._record.signed_on[:10]))
        gone = self.tr("The file of {0} is not where this computer knows it to be").format(day)
        seek = button(self.tr("Look for the file"), "", "search", self._look)
        seek.setAccessibleName(self.tr("Look for the file: {0}").format(self._record.file_name))
        seek.clicked.connect(self.sought)
        return [badge("warning", gone, self._look.warn.ink, wraps=True), S1, holder(Flow(seek))]

    def _signers(self, verdict: Verdict | None) -> list[QWidget]:
        """Who signed and when, then who stamped."""
        if verdict is None:
            return []
        lines: list[QWidget] = [label(self._signed(signer), "small") for signer in verdict.signers]
        for stamp in verdict.stamps:
            told = self.tr("Time stamp of {0}, {1}")
            lines.append(label(told.format(breakable(stamp.authority), self._moment(stamp.time)), "small"))
        return lines

    def _signed(self, signer: Signer) -> str:
        said = self.tr("Signed by {0}, {1}")
        if signer.role is Role.MANAGER:
            said = self.tr("Signed by {0} as manager, {1}")
        elif signer.role is Role.IT:
            said = self.tr("Signed by {0} as responsible for IT, {1}")
        when = self.tr("no time is given") if signer.claimed_time is None else self._moment(signer.claimed_time)
        return said.format(breakable(signer.name), when)

    def _moment(self, when: datetime) -> str:
        local = when.astimezone()
        return self.tr("{0} at {1}").format(self._words.day(local.date()), self._words.clock(local.time()))

    def _state(self, found: Found) -> QWidget:
        if found.whole:
            return badge("done", self.tr("Unchanged since it was signed"), self._look.success.ink)
        told = self.tr("This is not the file that was signed: it was changed, or replaced by another one")
        return badge("error", told, self._look.error.ink, wraps=True)

    def _acts(self, found: Found) -> QWidget:
        """What can be done with it; nothing is added to a file that was changed."""
        acts = [
            self._act("open", self.tr("Open the PDF"), "eye"),
            self._act("folder", self.tr("Show the folder"), "folder"),
            self._act("verify", self.tr("See it as a receiver does"), "shield"),
        ]
        verdict = found.verdict
        if not found.whole:
            seek = button(self.tr("Look for the file"), "", "search", self._look)
            seek.clicked.connect(self.sought)
            acts.append(seek)
        elif self._goes_on and verdict is not None:
            acts.append(self._act("stamp", self.tr("Add a time stamp"), "clock"))
            if not verdict.stamps and all(signer.role is not Role.IT for signer in verdict.signers):
                acts.append(self._act("second", self.tr("Add a second signature"), "person"))
        return holder(Flow(*acts, gap=S2, lines=S2))

    def _act(self, what: str, words: str, glyph: str) -> QPushButton:
        made = button(words, "", glyph, self._look)
        made.setAccessibleName(f"{words}: {self._record.file_name}")
        made.clicked.connect(lambda: self.acted.emit(what, self.found.path if self.found else None))
        return made
