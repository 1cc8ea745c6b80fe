"""Verify: one sentence first, then the separate facts that make it true; before that, which file and which keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.pages.signed import grouped
from ehassess.gui.pages.verdict_facts import VerdictFacts
from ehassess.gui.pages.verify_trust import TrustFilesCard
from ehassess.gui.settings import TrustedKey
from ehassess.gui.theme import label
from ehassess.gui.trusted_files import TrustedFile
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.captioned import CLOSE, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.planning import GradeChip
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.signing.roles import Role
from ehassess.submission.verdict import Point, Verdict
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words

LARGE = 1.2
"""Text size from which the bar has room for buttons only."""


class FileDrop(QWidget):
    """Takes what is dropped on it: `dropped` carries the path of a file, `several` those of several, or of a folder."""

    dropped = Signal(str)
    several = Signal(list)

    def __init__(self) -> None:
        """Accept drops."""
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only local files and folders."""
        if self._files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file or files on."""
        paths = self._files(event)
        if not paths:
            return
        event.acceptProposedAction()
        if len(paths) > 1 or Path(paths[0]).is_dir():
            self.several.emit(paths)
        else:
            self.dropped.emit(paths[0])

    def _files(self, event: QDropEvent) -> list[str]:
        """The paths of the local files and folders."""
        return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


class KeysCard(QWidget):
    """The keys that count as known here; `added` carries a fingerprint and a name, `removed` a fingerprint."""

    added = Signal(str, str)
    removed = Signal(str)

    def __init__(self, look: Look, trusted: Sequence[TrustedKey]) -> None:
        """The keys known so far."""
        super().__init__()
        lines = column(gap=0)
        for key in trusted:
            lines.addWidget(rule())
            lines.addWidget(self._line(key))
        self.fingerprint, self.name = QLineEdit(), QLineEdit()
        add = button(self.tr("Trust this key"))
        add.clicked.connect(lambda: self.added.emit(self.fingerprint.text(), self.name.text().strip()))
        fields = row(
            captioned(self.tr("Fingerprint of the key, 64 characters"), self.fingerprint, gap=CLOSE),
            captioned(self.tr("Whose key it is"), self.name, gap=CLOSE),
            gap=S4,
        )
        fields.setStretch(0, 2)
        fields.setStretch(1, 1)
        said = self.tr(
            "A key is trusted once its owner has given you the fingerprint in person, by post or over the telephone."
        )
        shown = [holder(lines)] if trusted else []
        body = card(
            label(self.tr("Keys you trust"), "h2"), label(said, "muted"), *shown, S2, holder(fields), add, pad=S5 - 4
        )
        self.setLayout(column(body))

    def _line(self, key: TrustedKey) -> QWidget:
        """Name, fingerprint, and the way to forget it."""
        act = button(self.tr("Remove"), "link")
        act.setAccessibleName(self.tr("Remove: {0}").format(key.name))
        act.clicked.connect(lambda: self.removed.emit(key.fingerprint))
        mark = label(grouped(key.fingerprint), "muted")
        lay = row(column(label(key.name or self.tr("without a name"), "h3"), mark, gap=2), top(act), gap=S4)
        lay.setStretch(0, 1)
        lay.setContentsMargins(0, S2, 0, S2)
        return holder(lay)


class VerifyPage(FileDrop):
    """For the authority, and for a manager who checks the own report.

    `sought` asks for a file, `many` for the page on several, `left` means Back, `opened` asks to see the PDF,
    `approving` to sign it a second time (the path, '' for none yet); `trusted` carries a fingerprint and a name,
    `forgotten` a fingerprint; `file_sought`, `file_agreed` and `file_removed` are those of TrustFilesCard.
    """

    sought = Signal()
    many = Signal()
    left = Signal()
    opened = Signal()
    approving = Signal(str)
    trusted = Signal(str, str)
    forgotten = Signal(str)
    file_sought = Signal(str)
    file_agreed = Signal(object)
    file_removed = Signal(object)

    def __init__(self, look: Look, words: Words, keys: Sequence[TrustedKey], files: Sequence[TrustedFile] = ()) -> None:
        """Look, words, and the keys, lists and roots known so far; no file yet."""
        super().__init__()
        self._look, self._words, self._keys = look, words, tuple(keys)
        self.files = TrustFilesCard(look, words, files)
        self.files.sought.connect(self.file_sought)
        self.files.agreed.connect(self.file_agreed)
        self.files.removed.connect(self.file_removed)
        self._lay = column(self._asking())
        self.setLayout(self._lay)

    def show_verdict(self, path: Path, verdict: Verdict) -> None:
        """Show what was found in a file, in place of what the page showed before."""
        while item := self._lay.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        told = self._told(path, verdict)
        self._lay.addWidget(told)
        heading = next(text for text in told.findChildren(QLabel) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asking(self) -> QWidget:
        """Which file, and which keys."""
        look = self._look
        seek = button(self.tr("Choose a report"), "primary")
        seek.clicked.connect(self.sought)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        many = button(self.tr("Several files or a folder"), "link")
        many.clicked.connect(self.many)
        approve = button(self.tr("Approve a report as the person responsible for IT"), "link")
        approve.clicked.connect(lambda: self.approving.emit(""))
        drop = card(
            picture("shield", look.accent, 32),
            label(self.tr("Drop the PDF of a report here, or choose it"), "h2"),
            label(self.tr("It is read on this computer only, and is not changed."), "muted"),
            holder(Flow(many, approve, gap=S5)),
            kind="tint",
        )
        keys = KeysCard(look, self._keys)
        keys.added.connect(self.trusted)
        keys.removed.connect(self.forgotten)
        lead = self.tr("Is it authentic and complete, and do its figures follow from its answers?")
        heading = title(self.tr("Verify a report"), lead)
        return page(heading, drop, keys, self.files, footer=actions(seek, back, None), wide=880)

    def _told(self, path: Path, verdict: Verdict) -> QWidget:
        """The verdict on a file."""
        look = self._look
        another = button(self.tr("Choose another report"), "primary")
        another.clicked.connect(self.sought)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        note = label(self.tr("Checked on this computer, without internet"), "muted")
        return page(
            title(self.tr("Verify a report")),
            self._banner(verdict),
            S1,
            self._what(path, verdict),
            S1,
            VerdictFacts(look, self._words, verdict),
            footer=actions(another, back, None, *([note] if look.scale < LARGE else [])),
            wide=880,
            gap=S3,
        )

    def _banner(self, verdict: Verdict) -> Banner:
        """The verdict in one heading and one sentence; an unknown key can be trusted from here."""
        said = self._words(verdict.sentence)
        if verdict.accepted:
            return Banner(self._look, "success", self.tr("Authentic and complete"), said, large=True)
        if verdict.sentence == "submission.refused_unknown_key" and verdict.signers:
            signer = verdict.signers[0]
            act = button(self.tr("I have compared the fingerprint: trust this key"), "link")
            act.clicked.connect(lambda: self.trusted.emit(signer.key_fingerprint, signer.name))
            return Banner(self._look, "warn", self.tr("Complete, but the key is not known here"), said, act, large=True)
        return Banner(self._look, "error", self.tr("Not authentic: do not use this file"), said, large=True)

    def _what(self, path: Path, verdict: Verdict) -> QWidget:
        """Provider and file; a grade only where everything holds."""
        report = verdict.report
        name = report.provider.name if report is not None else self.tr("No report could be read")
        see = button(self.tr("Open the PDF"), "", "eye", self._look)
        see.clicked.connect(self.opened)
        acts: list[QWidget] = [see]
        sound = not {fact.point for fact in verdict.facts if not fact.holds} - {Point.TRUSTED}
        if sound and not verdict.stamps and all(signer.role is not Role.IT for signer in verdict.signers):
            approve = button(self.tr("Approve it"), "", "sign", self._look)
            approve.setAccessibleDescription(self.tr("Sign it as the person responsible for IT."))
            approve.clicked.connect(lambda: self.approving.emit(str(path)))
            acts.append(approve)
        told = column(label(breakable(name), "h2"), label(breakable(path.name), "muted"), gap=2)
        grade = report.evaluation.grade if report is not None and verdict.accepted else None
        chip = [GradeChip(self._look, grade.low)] if grade else []
        lay = row(*chip, told, holder(row(*acts, gap=S2)), gap=S4)
        lay.setStretch(len(chip), 1)
        return holder(lay)
