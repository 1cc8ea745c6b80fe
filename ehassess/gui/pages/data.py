"""My data: where it is, what leaves this computer, how the score is made, and what this program is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.lines import Line, lines_card
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import breakable, prose
from ehassess.tokens import S1, S2, S3, S4, S5, Look

PAD = S5 - 4
"""Inside the cards of words, as inside those of lines above them: one left edge."""


@dataclass(frozen=True, slots=True)
class DataFacts:
    """What the page tells; path '' where no dossier is open.

    place, backup   what kind of place it lies in, and when the last good copy was made, in words
    away            what becomes of the local copy of a file on a share or in a cloud folder; '' where there is none
    protected       whether a passphrase opens the file; read_only: whether this is a copy to read
    answers, notes, proofs  how many the dossier holds
    pack, about     title and version of the questionnaire, and what its authors say of it
    version         of the program
    """

    path: str
    protected: bool
    answers: int
    notes: int
    proofs: int
    pack: str
    about: str
    version: str
    place: str = ""
    backup: str = ""
    away: str = ""
    read_only: bool = False


class DataPage(QWidget):
    """Cards to read, and the ways on.

    `wanted` carries the page about one of these; `copy_wanted` asks for the whole dossier in a file, `open_copy_wanted`
    carries the form (`json` or `sqlite`) of one that anybody can read; `return_wanted` for writing the local copy back;
    `remove_wanted` once the user agreed that the dossier goes.
    """

    closed = Signal()
    folder_shown = Signal()
    wanted = Signal(str)
    copy_wanted = Signal()
    open_copy_wanted = Signal(str)
    return_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Look, facts: DataFacts, part: str = "") -> None:
        """The facts; part `about`: the last card is what is looked for."""
        super().__init__()
        self._look = look
        where = [self._here(facts), self._along(facts)] if facts.path else []
        self.about = self._program(facts)
        self._part = part
        self.setLayout(
            column(
                page(
                    title(
                        self.tr("My data"), self.tr("Everything stays with you until you hand a file over yourself.")
                    ),
                    *where,
                    self._leaving(),
                    self._score(facts),
                    self.about,
                    wide=880,
                    gap=S4,
                )
            )
        )

    def take_focus(self) -> None:
        """The part that was asked for, else the heading."""
        heading = next(text for text in self.findChildren(type(label(""))) if text.property("type") == "h1")
        if self._part == "about":
            self.about.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.about.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _here(self, facts: DataFacts) -> QWidget:
        """Where the dossier lies, what protects it, what it holds."""
        show = button(self.tr("Show the folder"), "", "folder", self._look)
        leave = button(self.tr("Close this dossier"))
        show.clicked.connect(self.folder_shown)
        leave.clicked.connect(self.closed)
        safe = self.tr("protected by your passphrase") if facts.protected else self.tr("without a passphrase")
        key = self._way(self.tr("Passphrase and recovery sheet"), "protection")
        held = self.tr("{0} answers, {1} notes, {2} named proof files; kept until you delete the file.")
        done = self.tr("nothing was changed") if facts.read_only else self.tr("everything is saved already")
        lines: list[Line] = [
            (self.tr("Where it is kept"), facts.path, show),
            (self.tr("What kind of place"), facts.place, None),
            (self.tr("Protection"), safe, key),
            (self.tr("Backups"), facts.backup, self._way(self.tr("Backups and restore"), "backups")),
            (
                self.tr("What it holds"),
                held.format(facts.answers, facts.notes, facts.proofs),
                self._way(self.tr("History of the answers"), "history"),
            ),
            (self.tr("Done for today?"), done, leave),
        ]
        if facts.away:
            back = button(self.tr("Write it back now"))
            back.clicked.connect(self.return_wanted)
            lines.insert(2, (self.tr("Local copy"), facts.away, back))
        return lines_card(self.tr("Where is my data"), *lines, narrow=self._look.scale > 1.2)

    def _way(self, words: str, where: str) -> QPushButton:
        """A button that leads to another page about the data."""
        made = button(words)
        made.clicked.connect(lambda: self.wanted.emit(where))
        return made

    def _along(self, facts: DataFacts) -> QWidget:
        """Files that one makes of it: for a colleague, for another computer, to look inside."""
        copy = button(self.tr("Save a copy"), "", "export", self._look)
        copy.clicked.connect(self.copy_wanted)
        as_json, as_tables = button(self.tr("As JSON")), button(self.tr("As SQLite"))
        for each in (as_json, as_tables):
            each.setAccessibleDescription(self.tr("for another program; anybody can read that file"))
        as_json.clicked.connect(lambda: self._ask_open("json"))
        as_tables.clicked.connect(lambda: self._ask_open("sqlite"))
        opened = holder(Flow(as_json, as_tables, gap=S2, lines=S2))
        opened.setMinimumWidth(as_json.sizeHint().width() + as_tables.sizeHint().width() + S4)
        copied = (
            self.tr("everything in one file, opened by the same passphrase")
            if facts.protected
            else self.tr("everything in one file, without a passphrase as this one")
        )
        lines: list[Line] = [
            (
                self.tr("Hand-over to a colleague"),
                self.tr("they answer in a copy, you see every difference before it is taken over"),
                self._way(self.tr("Hand-over"), "handover"),
            ),
            (self.tr("The whole dossier"), copied, copy),
            (self.tr("To look inside"), self.tr("for another program; anybody can read that file"), opened),
        ]
        if not facts.read_only:
            gone = button(self.tr("Delete this dossier"), "", "close", self._look)
            gone.clicked.connect(self._ask_remove)
            told = self.tr("the file and its backups on this computer; nobody can bring them back")
            lines.append((self.tr("No longer needed"), told, gone))
        self._asking = column()
        made = lines_card(self.tr("Take it along"), *lines, narrow=self._look.scale > 1.2)
        self._room = holder(self._asking)
        self._room.hide()
        return holder(column(made, self._room, gap=S3))

    def _ask_open(self, form: str) -> None:
        """Say what an open copy means before one is made."""
        heading = self.tr("This file will not be protected")
        text = self.tr("Whoever gets it can read every answer, note and name. Delete it when you no longer need it.")
        asked = Ask(self._look, "warn", heading, text, self.tr("Save it unprotected"), self.tr("Leave it"))
        asked.agreed.connect(lambda: self.open_copy_wanted.emit(form))
        self._ask(asked)

    def _ask_remove(self) -> None:
        """Say what is lost before it is."""
        heading = self.tr("The dossier will be gone for good")
        text = self.tr(
            "All answers, notes and kept proofs go, with the backups on this computer. Signed reports and copies that "
            "you saved elsewhere stay. Save a copy first if you may need it again."
        )
        asked = Ask(self._look, "error", heading, text, self.tr("Delete it for good"), self.tr("Keep it"))
        asked.agreed.connect(self.remove_wanted)
        self._ask(asked)

    def _ask(self, asked: Ask) -> None:
        emptied(self._asking)
        for end in (asked.agreed, asked.refused):
            end.connect(self._room.hide)
        self._asking.addWidget(asked)
        self._room.show()
        asked.show()
        bring_into_view(asked)  # below the line that it is about
        asked.take_focus()

    def _leaving(self) -> QWidget:
        """Two lists: what is in a report, what stays."""
        leaves = self._list(
            "export",
            self.tr("In a signed report"),
            self.tr("All answers, grade, risks and plan"),
            self.tr("Name and address of the care provider"),
            self.tr("Name and function of who signs"),
            self.tr("The fingerprint of each proof file"),
        )
        stays = self._list(
            "lock",
            self.tr("Stays on this computer"),
            self.tr("Your notes and flags"),
            self.tr("The proof files themselves"),
            self.tr("Passphrase and signing key"),
            self.tr("Answers to questions that do not apply to you"),
        )
        told = self.tr("Nothing is sent. A report is a file, which you hand over yourself.")
        both = row(top(leaves), top(stays), gap=S5)
        heading = label(self.tr("What leaves this computer"), "h2")
        return card(heading, label(told, "lead"), S2, holder(both), gap=S1, pad=PAD)

    def _list(self, glyph: str, heading: str, *lines: str) -> QWidget:
        head = row(picture(glyph, self._look.accent, 20), label(heading, "h3"), gap=S2)
        head.setStretch(1, 1)
        return holder(column(head, *(label(line, "body") for line in lines), gap=S2))

    def _score(self, facts: DataFacts) -> QWidget:
        """How the grade comes about, and what it is not."""
        made = self.tr(
            "Each answer counts from 0 to 1, weighted by how much the measure protects care. “I do not know” opens a "
            "span: the lower end counts it as no, the upper end as yes. An essential that is not met holds the grade, "
            "however good the rest is. Answers that do not apply are left out."
        )
        declared = self.tr("The result is your own declaration. It is not a certificate.")
        parts = [prose(made, self._look), prose(declared, self._look)]
        if facts.about:
            parts.append(prose(facts.about, self._look, colour=self._look.muted))
        return card(label(self.tr("About this score"), "h2"), label(facts.pack, "muted"), S1, *parts, gap=S3, pad=PAD)

    def _program(self, facts: DataFacts) -> QWidget:
        """Version and licences."""
        words = self.tr(
            "EHAssess is free software under the Apache License 2.0. It works with Qt (LGPL 3), SQLCipher, pyHanko, "
            "reportlab and the typeface Source Sans 3 (Open Font License)."
        )
        version = self.tr("version {0}").format(facts.version)
        head = label(self.tr("About this program"), "h2")
        return card(head, label(breakable(version), "muted"), S1, prose(words, self._look), gap=S3, pad=PAD)
