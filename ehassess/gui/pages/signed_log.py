"""The log of signed reports: which, when, by whom, where the file lies, and what the authority answered to each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import SignedRecord
from ehassess.domain.reply import Reply, ReplyKind
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.signed import grouped
from ehassess.gui.pages.signed_log_files import FileBlock
from ehassess.gui.pages.signed_log_model import Logged, logged
from ehassess.gui.pages.verify import FileDrop
from ehassess.gui.signed_files import Found
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import EmptyState, badge, breakable, prose
from ehassess.tokens import S1, S2, S3, S5, Look
from ehassess.words import Words

GLYPHS = {ReplyKind.RECEIPT: "info", ReplyKind.AGREED: "done", ReplyKind.RETURNED: "warning"}


class SignedLogPage(FileDrop):
    """A card for each report, the newest first; an answer of the authority may be dropped anywhere.

    `choosing` asks for the file of an answer, `signing` for the page to sign on, `left` means Back; `acted` carries
    what to do with a file (`open`, `folder`, `verify`, `stamp`, `second`) and where it lies; `sought` asks to look for
    the file of the SignedRecord it carries.
    """

    choosing = Signal()
    signing = Signal()
    left = Signal()
    acted = Signal(str, object)
    sought = Signal(object)

    def __init__(
        self,
        look: Look,
        words: Words,
        signed: Sequence[SignedRecord],
        replies: Sequence[Reply],
        *,
        read_only: bool = False,
    ) -> None:
        """The log and the answers of a dossier; read_only: nothing can be added to them."""
        super().__init__()
        self._look, self._words, self._read_only = look, words, read_only
        self.blocks: dict[str, FileBlock] = {}
        self._looked_at: Sequence[Found] = ()
        reports = logged(signed, replies)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        acts = [] if read_only or not reports else [self._reading()]
        shown = [self._report(report) for report in reports] or [self._none()]
        lead = self.tr("Every report signed from this dossier, where its file lies, and what your authority answered.")
        self.setLayout(
            column(page(title(self.tr("Signed reports"), lead), *shown, footer=actions(*acts, back, None), wide=880))
        )

    def follow(self, looked_at: Sequence[Found]) -> None:
        """The list that grows while the files are looked at; `show_number` then shows one of it."""
        self._looked_at = looked_at

    def show_number(self, number: int) -> None:
        """What was found of a file."""
        found = self._looked_at[number]
        block = self.blocks.get(found.record.file_hash)
        if block is not None:
            block.show_found(found)

    def _reading(self) -> QWidget:
        made = button(self.tr("Read in a receipt or decision"), "primary")
        made.setAccessibleDescription(self.tr("The file that your authority sent you; you can also drop it here."))
        made.clicked.connect(self.choosing)
        return made

    def _none(self) -> QWidget:
        """Before the first one."""
        go = button(self.tr("Check and sign"), "primary")
        go.clicked.connect(self.signing)
        text = self.tr("Once you have signed a report, you find it here with its fingerprint and the answers to it.")
        acts = None if self._read_only else go
        return card(EmptyState(self._look, "sign", self.tr("No report was signed yet"), text, acts))

    def _report(self, report: Logged) -> QWidget:
        """One report with its files and answers."""
        day = self._words.day(date.fromisoformat(report.files[0].signed_on[:10]))
        name = column(
            label(self.tr("Report {0}").format(report.number), "h2"),
            label(self.tr("signed on {0}").format(day), "muted"),
            gap=2,
        )
        head = row(name, top(self._state(report)), gap=S3)
        head.setStretch(0, 1)
        parts: list[QWidget | int] = [holder(head)]
        for record in reversed(report.files):
            parts += [rule(), self._file(report, record)]
        return card(*parts, rule(), self._answers(report), *self._marks(report), gap=S3, pad=S5 - 4)

    def _file(self, report: Logged, record: SignedRecord) -> QWidget:
        goes_on = record is report.latest and not self._read_only
        block = FileBlock(self._look, self._words, record, goes_on=goes_on)
        block.acted.connect(self.acted)
        block.sought.connect(lambda: self.sought.emit(record))
        self.blocks[record.file_hash] = block
        return block

    def _state(self, report: Logged) -> QWidget:
        """How it stands with the authority: by its last decision, else by whether it has the report."""
        look = self._look
        decisions = [reply for reply in report.replies if reply.kind is not ReplyKind.RECEIPT]
        if not report.replies:
            return badge("clock", self.tr("no answer yet"), look.muted)
        kind = decisions[-1].kind if decisions else ReplyKind.RECEIPT
        ink = {ReplyKind.AGREED: look.success.ink, ReplyKind.RETURNED: look.warn.ink}.get(kind, look.text)
        return badge(GLYPHS[kind], self._kinds()[kind], ink)

    def _kinds(self) -> dict[ReplyKind, str]:
        return {
            ReplyKind.RECEIPT: self.tr("received"),
            ReplyKind.AGREED: self.tr("plan agreed"),
            ReplyKind.RETURNED: self.tr("returned"),
        }

    def _answers(self, report: Logged) -> QWidget:
        """What the authority said, the newest first."""
        lines = column(label(self.tr("Answers of the authority"), "h3"), gap=S2)
        if not report.replies:
            none = self.tr("None was read in yet. Ask for it, or read in the file you were sent.")
            lines.addWidget(label(none, "muted"))
        for reply in reversed(report.replies):
            lines.addWidget(self._answer(reply))
        return holder(lines)

    def _answer(self, reply: Reply) -> QWidget:
        said = {
            ReplyKind.RECEIPT: self.tr("{0} has received the report, {1}"),
            ReplyKind.AGREED: self.tr("{0} has agreed to the plan, {1}"),
            ReplyKind.RETURNED: self.tr("{0} has returned the report, {1}"),
        }[reply.kind]
        tone = {ReplyKind.AGREED: self._look.success.ink, ReplyKind.RETURNED: self._look.warn.ink}
        ink = tone.get(reply.kind, self._look.text)
        told = column(label(said.format(breakable(reply.authority), self._words.day(reply.answered_on))), gap=2)
        if reply.note:
            told.addWidget(prose(breakable(reply.note), self._look, colour=self._look.muted))
        lay = row(top(picture(GLYPHS[reply.kind], ink, 20)), told, gap=S2)
        lay.setStretch(1, 1)
        return holder(lay)

    def _marks(self, report: Logged) -> list[QWidget]:
        """What an expert compares, shown when asked for."""
        lines = column(self._mark(self.tr("Fingerprint of the report"), report.fingerprint), gap=S2)
        for record in reversed(report.files):
            heading = self.tr("SHA-256 of {0}").format(breakable(record.file_name))
            lines.addWidget(self._mark(heading, record.file_hash))
        for reply in reversed(report.replies):
            heading = self.tr("Key that signed the answer of {0}").format(self._words.day(reply.answered_on))
            lines.addWidget(self._mark(heading, reply.key_fingerprint))
        all_of_them = holder(lines)
        all_of_them.hide()
        shows, hides = self.tr("Show the fingerprints"), self.tr("Hide the fingerprints")
        turn = button(shows, "link")
        turn.setAccessibleName(f"{shows}: {report.number}")

        def toggle() -> None:
            all_of_them.setVisible(all_of_them.isHidden())
            turn.setText(shows if all_of_them.isHidden() else hides)
            turn.setAccessibleName(f"{turn.text()}: {report.number}")

        turn.clicked.connect(toggle)
        return [turn, all_of_them]

    def _mark(self, name: str, hexadecimal: str) -> QWidget:
        return holder(column(label(name, "small"), label(grouped(hexadecimal), "muted"), gap=S1))
