"""Start: continue where you were, begin, open, or verify a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.settings import Recent
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.progress import stage
from ehassess.gui.widgets.rows import EmptyState, badge, breakable
from ehassess.tokens import S1, S2, S3, S4, S5, S6, S8, Look
from ehassess.words import Words

DROPPED = (".ehassess", ".pdf")
"""Endings of files that may be dropped here."""


class StartPage(QWidget):
    """Recent dossiers first, because most days you continue; the first start has one card and one button.

    `received` carries the path of a report that was dropped, `several` those of several, or of a folder; `approving`
    asks for the page to sign one as the person responsible for IT.
    """

    opened = Signal(str)
    begun = Signal()
    sought = Signal()
    verifying = Signal()
    forgotten = Signal(str)
    received = Signal(str)
    several = Signal(list)
    approving = Signal()
    authority_wanted = Signal()
    tour_wanted = Signal()
    tour_refused = Signal()

    def __init__(self, look: Look, words: Words, recent: Sequence[Recent], tour: bool = False) -> None:
        """The dossiers opened before, newest first; `tour`: whether the tour is offered, as long as there is none."""
        super().__init__()
        self._words = words
        self.setAcceptDrops(True)
        first = holder(
            column(self._current(look, recent[0]), self._others(look, recent[1:]), None, gap=S5)
            if recent
            else column(self._first(look), *([self._tour(look)] if tour else []), None, gap=S4)
        )
        ways = self._ways(look, first_start=not recent)
        ways.setFixedWidth(round(312 * min(look.scale, 1.15)))
        lay = row(first, top(ways), gap=S8 if look.scale == 1 else S6)
        lay.setStretch(0, 1)
        promise = Flow(
            badge("offline", self.tr("Works without internet"), look.muted),
            badge("lock", self.tr("Your answers stay in one file, on this computer"), look.muted),
            badge("person", self.tr("No account"), look.muted),
            gap=S5,
        )
        office = button(self.tr("For authorities: open a register"), "link")
        office.clicked.connect(self.authority_wanted)
        heading = title(self.tr("Hello"), self.tr("What would you like to do?"))
        self.setLayout(column(page(S5, heading, S4, holder(lay), S5, rule(), holder(promise), office, wide=1040)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A dossier, or reports to verify, may be dropped here."""
        if self._files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dossier that was dropped, or verify the report, or all of them."""
        files = self._files(event)
        dossiers = [file for file in files if file.lower().endswith(DROPPED[0])]
        if dossiers:
            self.opened.emit(dossiers[0])
        elif len(files) > 1 or (files and Path(files[0]).is_dir()):
            self.several.emit(files)
        elif files:
            self.received.emit(files[0])

    def _files(self, event: QDropEvent) -> list[str]:
        """Dossiers, reports, and folders with reports."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.lower().endswith(DROPPED) or Path(path).is_dir()]

    def _ways(self, look: Look, first_start: bool) -> QWidget:
        """The other things one may want."""
        ways = column(label(self.tr("Something else"), "h2"), S2, gap=S3)
        for glyph, name, words, signal in (
            ("new", self.tr("New dossier"), self.tr("For a care provider not in the list."), self.begun),
            (
                "folder",
                self.tr("Open a file"),
                self.tr("A dossier from a stick, a backup or a colleague."),
                self.sought,
            ),
            (
                "shield",
                self.tr("Verify a report"),
                self.tr("Check that a signed PDF is authentic and complete."),
                self.verifying,
            ),
            (
                "sign",
                self.tr("Approve a report"),
                self.tr("Sign it as the person responsible for IT; no dossier is needed."),
                self.approving,
            ),
        )[1 if first_start else 0 :]:
            act = button(name, "link")
            act.setAccessibleDescription(words)
            act.clicked.connect(signal)
            lay = row(top(picture(glyph, look.accent, 24)), column(act, label(words, "muted")), gap=S3)
            lay.setStretch(1, 1)
            ways.addLayout(lay)
        return holder(ways)

    def _stages(self) -> Mapping[str, str]:
        return {
            "first": self.tr("First steps"),
            "essential": self.tr("Essentials"),
            "standard": self.tr("Standard"),
            "advanced": self.tr("Advanced"),
        }

    def _current(self, look: Look, dossier: Recent) -> QWidget:
        """The dossier you were in."""
        where = label(self._where(dossier), "muted")
        about = column(label(breakable(dossier.title), "h2"), label(self._when(dossier), "muted"), where, gap=S1)
        lock = badge("lock", self.tr("passphrase"), look.muted) if dossier.protected else holder(column())
        head = row(about, top(lock), gap=S3)
        head.setStretch(0, 1)
        names = self._stages()
        bars = [
            stage(look, names[which], done, total, self.tr("{0} of {1}").format(done, total))
            for which, done, total in dossier.progress
            if which in names
        ]
        if not Path(dossier.path).exists():
            return card(holder(head), S2, self._missing(look, dossier), pad=S5)
        go = button(self.tr("Continue"), "primary")
        go.clicked.connect(lambda: self.opened.emit(dossier.path))
        return card(holder(head), S2, holder(row(*bars, gap=S5)), S4, holder(row(go, None)), pad=S5)

    def _missing(self, look: Look, dossier: Recent) -> QWidget:
        """The file is not where it was: what to do."""
        seek, forget = button(self.tr("Look for it")), button(self.tr("Take it off the list"), "quiet")
        seek.clicked.connect(self.sought)
        forget.clicked.connect(lambda: self.forgotten.emit(dossier.path))
        where = label(self.tr("It is no longer in {0}").format(breakable(str(Path(dossier.path).parent))), "muted")
        lay = row(top(picture("warning", look.warn.ink, 22)), where, gap=S3)
        lay.setStretch(1, 1)
        return holder(column(lay, S3, row(seek, forget, None, gap=S2)))

    def _others(self, look: Look, recent: Sequence[Recent]) -> QWidget:
        """Older dossiers, one line each."""
        if not recent:
            return holder(column())
        lines = column(label(self.tr("Other dossiers"), "h2"), S2)
        for dossier in recent:
            what = button(dossier.title, "link")
            what.clicked.connect(lambda _=False, path=dossier.path: self.opened.emit(path))
            if dossier.signed_on:
                signed = self.tr("signed on {0}").format(self._words.day(date.fromisoformat(dossier.signed_on[:10])))
                state = badge("proof", signed, look.muted)
            else:
                state = badge("", self.tr("in progress"), look.text)
            lay = row(
                column(what, label(f"{self._when(dossier)}\n{self._where(dossier)}".strip(), "muted")),
                state,
                gap=S3,
                margins=(0, S2, 0, S2),
            )
            lay.setStretch(0, 1)
            lines.addWidget(rule())
            lines.addLayout(lay)
        lines.addWidget(rule())
        return holder(lines)

    def _where(self, dossier: Recent) -> str:
        """In which folder it lies."""
        return self.tr("in {0}").format(breakable(str(Path(dossier.path).parent)))

    def _when(self, dossier: Recent) -> str:
        """When it was last opened, in words; '' if not known."""
        try:
            return self.tr("last opened on {0}").format(self._words.day(date.fromisoformat(dossier.opened_on)))
        except ValueError:
            return ""

    def _first(self, look: Look) -> QWidget:
        """The first start: one clear thing to do."""
        go = button(self.tr("Start a new dossier"), "primary")
        go.clicked.connect(self.begun)
        promise = self.tr(
            "In a quarter of an hour you answer the 16 first steps and see what to do on Monday. "
            "You can stop at any time; everything is kept."
        )
        return card(EmptyState(look, "new", self.tr("No dossier yet"), promise, go))

    def _tour(self, look: Look) -> QWidget:
        """Five pages for whoever wants to see first how it goes."""
        text = self.tr("Five short pages show how it goes. You find them under Help at any time.")
        go, no = button(self.tr("Show me how it goes"), "", "forward", look), button(self.tr("No, thank you"), "quiet")
        go.clicked.connect(self.tour_wanted)
        no.clicked.connect(self.tour_refused)
        return card(
            label(self.tr("Here for the first time?"), "h2"), label(text), S1, row(go, no, None, gap=S2), pad=S5
        )
