"""What may be put beside an answer: a note, proofs, "ask my IT supplier", a flag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.domain.answers import Evidence, Remark
from ehassess.gui.pages.question_proofs import Proofs
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.typed import TypedText
from ehassess.tokens import RADIUS_CONTROL, S2, S3, Look


class Extras(QWidget):
    """Four buttons, the note and the list of proofs below them.

    `remarked` carries a Remark, `proof_wanted` asks for a file, `proof_removed` carries the SHA-256 of one.
    `deciding` is called with the answer to the question about a file that was chosen.
    """

    remarked = Signal(object)
    proof_wanted = Signal()
    proof_removed = Signal(str)

    def __init__(self, look: Look) -> None:
        """Empty until `show_remark`."""
        super().__init__()
        self._look = look
        self._remark = Remark("")
        self.note_button = self._quiet("note", flush=True)
        self.note_button.clicked.connect(self._open_note)
        proof = self._quiet("clip")
        proof.setText(self.tr("Add a proof"))
        proof.clicked.connect(self.proof_wanted)
        self.ask, self.flag = self._toggle("ask"), self._toggle("flag")
        self.ask.toggled.connect(self._asks)
        self.flag.toggled.connect(self._flags)
        self.note = TypedText()
        self.note.setFixedHeight(round(76 * look.scale))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Your note; it stays in this dossier"))
        self.note.typed.connect(lambda words: self._changed(note=words))
        self.proofs = Proofs(look)
        self.proofs.removed.connect(self.proof_removed)
        self.proofs.decided.connect(self._decide)
        self.deciding: Callable[[bool], None] | None = None
        self._evidence: tuple[Evidence, ...] = ()
        self._kept: frozenset[str] = frozenset()
        buttons = holder(Flow(self.note_button, proof, self.ask, self.flag, gap=S2))
        self.setLayout(column(buttons, self.note, self.proofs, gap=S2))

    def show_question(self, remark: Remark, evidence: tuple[Evidence, ...], kept: frozenset[str]) -> None:
        """Show what stands beside another question."""
        self.note.give_up()
        self.note.show_words(remark.note)
        self.note.setVisible(bool(remark.note))
        self.deciding = None
        self.proofs.forget_question()
        self.show_saved(remark, evidence, kept)

    def show_saved(self, remark: Remark, evidence: tuple[Evidence, ...], kept: frozenset[str]) -> None:
        """Show what is on disk now of the same question; a note being written stays open."""
        self._remark = remark
        self.note.show_words(remark.note)
        self.note_button.setText(self.tr("Note") if remark.note else self.tr("Add a note"))
        for toggle, on, words in (
            (self.ask, remark.ask_supplier, (self.tr("Ask my IT supplier"), self.tr("For my IT supplier"))),
            (self.flag, remark.flagged, (self.tr("Flag"), self.tr("Flagged"))),
        ):
            toggle.setChecked(on)
            toggle.setText(words[on])
        self._evidence, self._kept = evidence, kept
        self.proofs.show_files(evidence, kept)

    def flush(self) -> None:
        """Take over a note that is being written."""
        self.note.flush()

    def show_checked(self, states: Mapping[str, str]) -> None:
        """What a check of the files found, by SHA-256."""
        self.proofs.show_files(self._evidence, self._kept, states)

    def show_proofs(self) -> None:
        """Make room for a question about a file."""
        self.proofs.show()

    def _decide(self, keep: bool) -> None:
        """The question about a file was answered; once."""
        deciding, self.deciding = self.deciding, None
        self.proofs.setVisible(bool(self._evidence))
        if deciding is not None:
            deciding(keep)

    def _open_note(self) -> None:
        """Show the field and go to it; an empty one goes away again."""
        if self.note.isVisible() and not self.note.toPlainText().strip():
            self.note.hide()
        else:
            self.note.show()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asks(self, on: bool) -> None:
        if on != self._remark.ask_supplier:
            self._changed(ask_supplier=on)

    def _flags(self, on: bool) -> None:
        if on != self._remark.flagged:
            self._changed(flagged=on)

    def _changed(self, **fields: object) -> None:
        changed = replace(self._remark, **fields)  # type: ignore[arg-type]  # names are those of Remark
        self.remarked.emit(changed)

    def _quiet(self, glyph: str, flush: bool = False) -> QPushButton:
        return button(" ", "quiet", glyph, self._look, flush=flush)  # its words come later, the gap before them now

    def _toggle(self, glyph: str) -> QPushButton:
        """A button that stays pressed; its words change as well, so that colour is not alone."""
        made = button(" ", "quiet", glyph, self._look)
        made.setCheckable(True)
        look = self._look
        made.setStyleSheet(
            f"QPushButton:checked {{ background:{look.accent_soft}; border:{look.stroke}px solid {look.accent};"
            f" border-radius:{RADIUS_CONTROL}px; padding:0 {S3 - 4}px; }}"
        )
        return made
