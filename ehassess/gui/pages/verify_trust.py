"""Lists of enrolled keys and root certificates: which are trusted, what is in them, one more, one fewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.trusted_files import TrustedFile, TrustedKind, roots_of
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import breakable
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words

SHOWN = 20
"""Keys of a list that are named; nobody compares more of them by eye."""


class TrustFilesCard(QWidget):
    """`sought` carries the kind of file to ask for, `agreed` a TrustedFile to trust, `removed` one to trust no more."""

    sought = Signal(str)
    agreed = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, words: Words, files: Sequence[TrustedFile]) -> None:
        """What was taken in so far."""
        super().__init__()
        self._look, self._words = look, words
        lines = column(gap=0)
        for file in files:
            lines.addWidget(rule())
            lines.addWidget(self._line(file))
        keys, roots = button(self.tr("Take in a list of keys")), button(self.tr("Take in root certificates"))
        keys.clicked.connect(lambda: self.sought.emit(TrustedKind.KEYS))
        roots.clicked.connect(lambda: self.sought.emit(TrustedKind.ROOTS))
        said = self.tr(
            "For many signers at once: an authority’s list of enrolled keys (CSV, XLSX or text), or the root "
            "certificates (.pem, .crt) under which professional cards are issued. They are copied to this computer."
        )
        self._asking = column()
        shown = [holder(lines)] if files else []
        parts = (label(self.tr("Lists and roots you trust"), "h2"), label(said, "muted"), *shown)
        self.setLayout(
            column(card(*parts, holder(self._asking), S2, holder(Flow(keys, roots, gap=S2, lines=S2)), pad=S5 - 4))
        )

    def ask(self, file: TrustedFile) -> None:
        """Show what a file would bring, before it is trusted."""
        emptied(self._asking)
        heading = self.tr("Trust what is in {0}?").format(breakable(file.name))
        told = [self._counted(file), *(f"{root.name}: {grouped(root.fingerprint)}" for root in roots_of(file))]
        told.append(self.tr("Only take in a file that you were given by somebody whom you know."))
        asked = Ask(self._look, "warn", heading, "\n".join(told), self.tr("Trust it"), self.tr("Leave it"))
        asked.agreed.connect(lambda: self.agreed.emit(file))
        self._asking.addWidget(asked)
        asked.show()
        bring_into_view(asked)
        asked.take_focus()

    def _line(self, file: TrustedFile) -> QWidget:
        """Name, how much is in it, its content when asked for, and the way to forget it."""
        day = self._words.day(file.taken_on)
        told = self.tr("{0}, taken in on {1}").format(self._counted(file), day)
        content = self._content(file)
        content.hide()
        see, away = button(self.tr("Show"), "link"), button(self.tr("Remove"), "link")
        see.setAccessibleName(self.tr("Show: {0}").format(file.name))
        away.setAccessibleName(self.tr("Remove: {0}").format(file.name))
        see.clicked.connect(lambda: content.setVisible(content.isHidden()))
        away.clicked.connect(lambda: self.removed.emit(file))
        glyph = picture("key" if file.kind is TrustedKind.KEYS else "shield", self._look.accent, 20)
        words = column(label(breakable(file.name), "h3"), label(told, "muted"), content, gap=2)
        lay = row(top(glyph), words, top(holder(row(see, away, gap=S3))), gap=S3, margins=(0, S2, 0, S2))
        lay.setStretch(1, 1)
        return holder(lay)

    def _counted(self, file: TrustedFile) -> str:
        count = len(file.entries)
        if file.kind is TrustedKind.KEYS:
            return self.tr("1 key") if count == 1 else self.tr("{0} keys").format(self._words.number(count))
        if count == 1:
            return self.tr("1 root certificate")
        return self.tr("{0} root certificates").format(self._words.number(count))

    def _content(self, file: TrustedFile) -> QWidget:
        """What can be compared: fingerprints, and of a root its name and last day."""
        lines = column(gap=S1)
        if file.kind is TrustedKind.KEYS:
            for mark in file.entries[:SHOWN]:
                lines.addWidget(label(grouped(mark), "small"))
            left = len(file.entries) - SHOWN
            if left > 0:
                lines.addWidget(label(self.tr("and {0} more").format(self._words.number(left)), "muted"))
        for root in roots_of(file):
            told = self.tr("{0}, valid until {1}").format(breakable(root.name), self._words.day(root.valid_until))
            lines.addWidget(label(told, "small"))
            lines.addWidget(label(grouped(root.fingerprint), "muted"))
        lines.setContentsMargins(0, S2, S4, 0)
        return holder(lines)
