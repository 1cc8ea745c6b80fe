"""Verify many: files or folders, how many of which kind, and a row for each, which leads to the page of its file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.accessible import announce
from ehassess.gui.glyphs import picture
from ehassess.gui.judging import Judging, Outcome
from ehassess.gui.pages.many_model import ManyModel, named, outcome_words
from ehassess.gui.pages.verify import FileDrop
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import Pills, button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.progress_line import ProgressLine, time_left
from ehassess.gui.widgets.rows import Banner, EmptyState
from ehassess.gui.widgets.table_large import LargeTable
from ehassess.gui.widgets.table_paged import Column
from ehassess.tokens import S3, S4, S6, Look
from ehassess.words import Words

KINDS: tuple[Outcome | None, ...] = (None, Outcome.GOOD, Outcome.KEY, Outcome.BAD, Outcome.UNREAD)
"""What the pills show, in their order."""


class ChoosePage(FileDrop):
    """Which files: dropped, or chosen. `files_sought` and `folder_sought` ask; `left` means Back."""

    files_sought = Signal()
    folder_sought = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Nothing was chosen yet."""
        super().__init__()
        files, folder = button(self.tr("Choose files"), "primary"), button(self.tr("Choose a folder"))
        files.clicked.connect(self.files_sought)
        folder.clicked.connect(self.folder_sought)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        drop = card(
            picture("folder", look.accent, 32),
            label(self.tr("Drop reports or folders here, or choose them"), "h2"),
            label(self.tr("They are read on this computer only, and are not changed."), "muted"),
            kind="tint",
        )
        lead = self.tr("Each file is judged by itself, and one that is no report does no harm to the others.")
        heading = title(self.tr("Verify many reports"), lead)
        self.setLayout(column(page(heading, drop, footer=actions(files, folder, back, None), wide=880)))


class ManyPage(FileDrop):
    """The run: how far it is, how many of which kind, and a row for each file.

    `opened` carries the path of a file to look at, `saving` asks for a spreadsheet, `again` for the same files to be
    judged once more, `other` for other ones; `stopped` ends the run, `left` means Back.
    """

    opened = Signal(str)
    saving = Signal()
    again = Signal()
    other = Signal()
    stopped = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, judging: Judging, *, keys_changed: bool) -> None:
        """The run, which may be over, and whether other keys are trusted now than in it."""
        super().__init__()
        self._look, self._words, self._judging = look, words, judging
        self.model = ManyModel(words, judging.seen)
        self.above = column(gap=S3)
        self.progress = ProgressLine(look, self.tr("Checking the files"))
        self.progress.stopped.connect(self.stopped)
        self.pills = Pills(self._counted(), look, 0, self.tr("Show"), wrap=True)
        self.pills.chosen.connect(lambda place: self._arrange(KINDS[place], self.model.by))
        self.table = self._make_table()
        heading = title(self.tr("Verify many reports"), named([str(path) for path in judging.paths]))
        lay = column(
            heading,
            holder(self.above),
            self.progress,
            self.pills,
            self.table,
            gap=S3,
            margins=(S6, S4, S6, S4),
        )
        lay.setStretch(4, 1)
        self.setLayout(column(holder(lay), self._bar()))
        if keys_changed:
            self._offer_again()
        self.table.show_rows(self.model.take_in(), self.model.rows)
        judging.moved.connect(self.refresh)
        judging.ended.connect(self.finish)
        self.refresh()
        if not judging.running:
            self._settle()

    def refresh(self) -> None:
        """Show what was seen since."""
        self.table.grow(self.model.take_in())
        for pill, words in zip(self.pills.group.buttons(), self._counted(), strict=True):
            if pill.text() != words:
                pill.setText(words)
                pill.setAccessibleName(self.tr("Show: {0}").format(words))
        judging, number = self._judging, self._words.number
        done = len(judging.seen)
        if not judging.found:
            self.progress.tell(0, 0, self.tr("Looking for files: {0} so far").format(number(judging.total)))
            return
        said = self.tr("{0} of {1} files are checked").format(number(done), number(judging.total))
        left = time_left(judging.seconds_left, self._times())
        self.progress.tell(done, judging.total, f"{said}, {left}" if left else said)

    def finish(self) -> None:
        """The run is over: the order is the chosen one again, and what came of it is said."""
        self.refresh()
        self._arrange(self.model.only, self.model.by)
        self._settle()
        announce(self, self._result())

    def _settle(self) -> None:
        """Say how it ended; no more progress."""
        judging = self._judging
        self.progress.hide()
        self.save.setEnabled(bool(judging.seen))
        if judging.stopped:
            heading = self.tr("Stopped: {0} of {1} files were checked")
            number = self._words.number
            told = heading.format(number(len(judging.seen)), number(judging.total))
            self.above.addWidget(Banner(self._look, "info", told, self.tr("What was found until then stays here.")))
        elif judging.cut:
            told = self.tr("Only the first {0} files were checked").format(self._words.number(judging.total))
            self.above.addWidget(Banner(self._look, "warn", told, self.tr("Choose smaller folders for the rest.")))

    def _result(self) -> str:
        """How many of each kind, for a screen reader."""
        return ", ".join(pill.text() for pill in self.pills.group.buttons())

    def _times(self) -> tuple[str, str, str]:
        return (
            self.tr("less than a minute is left"),
            self.tr("about one minute is left"),
            self.tr("about {0} minutes are left"),
        )

    def _counted(self) -> list[str]:
        """What the pills say."""
        names, number = outcome_words(), self._words.number
        counts = self.model.counts
        return [
            self._words.labelled(
                names[kind] if kind else self.tr("All"), number(counts[kind] if kind else counts.total())
            )
            for kind in KINDS
        ]

    def _make_table(self) -> LargeTable:
        columns = (
            Column(self.tr("Verdict"), sortable=True, least=18),
            Column(self.tr("File"), sortable=True),
            Column(self.tr("Provider"), sortable=True),
            Column(self.tr("Grade"), sortable=True),
            Column(self.tr("What was found"), grows=True, sortable=True, least=44),
            Column(self.tr("Facts"), sortable=True, spare=2),
            Column(self.tr("Questionnaire"), sortable=True, spare=3),
        )
        nothing = EmptyState(
            self._look, "search", self.tr("No file here"), self.tr("Nothing of this kind was found so far.")
        )
        table = LargeTable(self._look, self.tr("Checked files"), columns, nothing, lines=2)
        table.opened.connect(self.opened)
        table.arranged.connect(lambda place, largest: self._arrange(self.model.only, (place, largest)))
        return table

    def _arrange(self, only: Outcome | None, by: tuple[int, bool]) -> None:
        self.table.show_rows(self.model.arrange(only, by), self.model.rows, by)

    def _bar(self) -> QWidget:
        """The acts."""
        other = button(self.tr("Check other files"), "primary")
        other.clicked.connect(self.other)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        self.save = button(self.tr("Save as a spreadsheet"), "", "export", self._look)
        self.save.setEnabled(False)
        self.save.clicked.connect(self.saving)
        return actions(other, back, None, self.save)

    def _offer_again(self) -> None:
        act = button(self.tr("Check these files again"), "link")
        act.clicked.connect(self.again)
        heading = self.tr("You trust other keys now than when these files were checked")
        banner = Banner(self._look, "info", heading, "", act)
        banner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.above.addWidget(banner)
