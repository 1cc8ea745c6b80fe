"""The files that show an answer: named, kept inside if wished, taken out again, checked again on demand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.answers import Evidence
from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.rows import badge, breakable
from ehassess.tokens import S1, S2, S3, Look

FRESH = ""
"""The state of a file that was not checked since the question was shown."""


class Proofs(QWidget):
    """One line for each file. `removed` and `taken_out` carry its SHA-256, `checking` asks for a check of all of them,
    `decided` carries whether a copy of the new file is to be kept inside."""

    removed = Signal(str)
    taken_out = Signal(str)
    checking = Signal()
    decided = Signal(bool)

    def __init__(self, look: Look) -> None:
        """Empty at first."""
        super().__init__()
        self._look = look
        self._list, self._asking = column(gap=S1), column()
        self.setLayout(column(holder(self._asking), holder(self._list), gap=S2))

    def ask_keep(self, name: str) -> None:
        """A file was chosen: is a copy of it to go into the dossier?"""
        emptied(self._asking)
        heading = self.tr("Keep a copy of {0} inside the dossier?").format(breakable(name))
        text = self.tr(
            "A copy inside is as protected as your answers, and can be taken out again. Otherwise the dossier keeps "
            "only name and fingerprint, and the file stays where it is."
        )
        asked = Ask(self._look, "info", heading, text, self.tr("Keep a copy inside"), self.tr("Name it only"))
        asked.agreed.connect(lambda: self.decided.emit(True))
        asked.refused.connect(lambda: self.decided.emit(False))
        self._asking.addWidget(asked)
        asked.show()
        asked.take_focus()

    def show_files(
        self, evidence: tuple[Evidence, ...], kept: frozenset[str], states: Mapping[str, str] | None = None
    ) -> None:
        """The files, the SHA-256 of those kept inside, and what a check found by SHA-256 (None: none was made)."""
        emptied(self._list)
        for each in evidence:
            self._list.addWidget(self._line(each, each.sha256 in kept, (states or {}).get(each.sha256, FRESH)))
        if evidence:
            if not kept.intersection(each.sha256 for each in evidence):
                words = self.tr("The file stays where it is; the dossier keeps its name and fingerprint.")
                self._list.addWidget(label(words, "muted"))
            check = button(self.tr("Check the files again"), "link")
            check.clicked.connect(self.checking)
            self._list.addWidget(check)
        self.setVisible(bool(evidence))

    def forget_question(self) -> None:
        """Another question is shown: what was asked about the last one goes."""
        emptied(self._asking)

    def _line(self, each: Evidence, inside: bool, state: str) -> QWidget:
        """Name, size, what is known of it, what can be done."""
        look = self._look
        size = QLocale().formattedDataSize(each.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        name = label(self.tr("{0}, {1}").format(breakable(each.name), size), "small")
        away = button(self.tr("Remove"), "link")
        away.setAccessibleName(self.tr("Remove: {0}").format(each.name))
        away.clicked.connect(lambda: self.removed.emit(each.sha256))
        line = row(picture("clip", look.muted, 18), name, gap=S2)
        line.setStretch(1, 1)
        told = [badge("lock", self.tr("copy inside"), look.muted)] if inside else []
        if state:
            glyph, words = self._found()[state]
            ink = look.success.ink if glyph == "done" else look.warn.ink if glyph == "warning" else look.muted
            told.append(badge(glyph, words, ink))
        acts: list[QWidget] = [away]
        if inside:
            out = button(self.tr("Take out"), "link")
            out.setAccessibleName(self.tr("Take out: {0}").format(each.name))
            out.clicked.connect(lambda: self.taken_out.emit(each.sha256))
            acts.insert(0, out)
        for act in acts:
            line.addWidget(act)
        parts: list[QWidget] = [holder(line)]
        if told:
            parts.append(holder(Flow(*told, gap=S3)))
        return holder(column(*parts))

    def _found(self) -> dict[str, tuple[str, str]]:
        """Sign and words of each outcome of a check."""
        return {
            "same": ("done", self.tr("unchanged")),
            "changed": ("warning", self.tr("changed since it was named")),
            "missing": ("warning", self.tr("not in that folder")),
            "kept": ("info", self.tr("not in that folder, but kept inside")),
        }
