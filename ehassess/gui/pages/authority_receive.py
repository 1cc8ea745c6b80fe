"""Receiving: which files, how far it is, what became of them."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ehassess.authority.receiving import Progress, Tally
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.authority_one_facts import said_of
from ehassess.gui.pages.authority_rows import MARKS
from ehassess.gui.receiving import Outcome
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.entries import FactRow
from ehassess.gui.widgets.many_drop import ManyDrop
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.progress import StageBar
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.tokens import S2, S3, S4, Look
from ehassess.words import Words

MINUTE, HOUR = 60, 3600
SHOWN = 50
"""How many files that were not accepted are named; the list has them all."""


class ReceivePage(ManyDrop):
    """Three faces: what to receive, receiving, received.

    `folder_sought` and `files_sought` ask what to receive, `stopped` ends it early; `list_wanted` and `aside_wanted`
    lead on; `told` comes when the outcome is shown.
    """

    folder_sought = Signal()
    files_sought = Signal()
    stopped = Signal()
    list_wanted = Signal()
    aside_wanted = Signal()
    told = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        """Nothing is being received."""
        super().__init__()
        self._look, self._words = look, words
        self._lay = column()
        self.setLayout(self._lay)
        self.said = label("")
        self.left = label("", "muted")
        self.ask()

    def ask(self) -> None:
        """What to receive."""
        choose, files = button(self.tr("Choose a folder"), "primary"), button(self.tr("Choose files"))
        choose.clicked.connect(self.folder_sought)
        files.clicked.connect(self.files_sought)
        drop = card(
            picture("folder", self._look.accent, 32),
            label(self.tr("Drop a folder or PDF files here, or choose them"), "h2"),
            label(
                self.tr(
                    "Each file is checked on this computer and put into the register with what became of it. "
                    "The files are only read and stay where they are; what was received before is known again."
                ),
                "muted",
            ),
            kind="tint",
        )
        self._put(page(self._title(), drop, footer=actions(choose, files), wide=880))

    def work(self, progress: Progress, tally: Tally) -> None:
        """Receiving; called again it only changes the figures."""
        if self.said.parentWidget() is None or not self.isAncestorOf(self.said):
            self._put(self._working())
        self.show_progress(progress, tally)

    def show_progress(self, progress: Progress, tally: Tally) -> None:
        """How far it is."""
        number = self._words.number
        if not progress.total:
            self.said.setText(self.tr("Counting the files"))
        else:
            told = self.tr("{0} of {1} files").format(number(progress.done), number(progress.total))
            self.said.setText(told)
        self.left.setText(self._time_left(progress.seconds_left))
        self.counts.setText(self._counted(tally))
        emptied(self._bar)
        self._bar.addWidget(StageBar(self._look, progress.done, max(1, progress.total), self.tr("Progress")))

    def end(self, outcome: Outcome) -> None:
        """What became of them."""
        see, more = button(self.tr("See the reports"), "primary"), button(self.tr("Receive more"))
        see.clicked.connect(self.list_wanted)
        more.clicked.connect(self.ask)
        banner = self._banner(outcome)
        parts: list[QWidget] = [self._title(), banner]
        if outcome.troubled:
            parts.append(self._troubled(outcome))
        self._put(page(*parts, footer=actions(see, more), wide=880))
        self.told.emit()

    def _title(self) -> QWidget:
        return title(self.tr("Receive reports"))

    def _put(self, made: QWidget) -> None:
        emptied(self._lay)
        self._lay.addWidget(made)
        made.show()
        heading = next((text for text in made.findChildren(QLabel) if text.property("type") == "h1"), made)
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _working(self) -> QWidget:
        self.said, self.left, self.counts = label("", "h2"), label("", "muted"), label("")
        self._bar = column()
        stop = button(self.tr("Stop"))
        stop.clicked.connect(self.stopped)
        stays = label(self.tr("What is in the register stays there. You can work on other pages meanwhile."), "muted")
        body = card(self.said, holder(self._bar), self.left, S2, self.counts, gap=S2)
        return page(self._title(), body, stays, footer=actions(stop), wide=880, gap=S3)

    def _counted(self, tally: Tally) -> str:
        counts = {name: getattr(tally, name) for name in Tally.__dataclass_fields__}
        return self._words("authority.tally", **counts)

    def _time_left(self, seconds: float | None) -> str:
        """About how long it will take, in words."""
        if seconds is None:
            return self.tr("How long it takes will be said in a moment")
        if seconds < MINUTE:
            return self.tr("less than a minute left")
        if seconds < HOUR:
            return self.tr("about {0} min left").format(round(seconds / MINUTE))
        return self.tr("about {0} h left").format(self._words.number(Fraction(round(10 * seconds / HOUR), 10), 1))

    def _banner(self, outcome: Outcome) -> Banner:
        tally, error, stopped = outcome.tally, outcome.error, outcome.stopped
        said = self._counted(tally)
        if error is not None:
            heading = self.tr("Receiving ended early; what was received is in the register")
            return Banner(self._look, "error", heading, f"{breakable(self._words.error(error))}\n{said}")
        wrong = tally.disputed + tally.refused + tally.set_aside
        if stopped:
            heading = self.tr("Stopped. Receive the same files again to go on")
        elif wrong:
            heading = self.tr("Received; not every file was accepted")
        else:
            heading = self.tr("Received, and put into the register")
        return Banner(self._look, "warn" if wrong or stopped else "success", heading, said)

    def _troubled(self, outcome: Outcome) -> QWidget:
        """The first files that were not accepted, with the reason of each."""
        lines = column(label(self.tr("Not accepted"), "h2"), S2)
        for found in outcome.troubled[:SHOWN]:
            said = said_of(self._words, found.status, found.sentence, dict(found.facts))
            status = self._words(f"authority.status_{found.status}")
            lines.addWidget(
                FactRow(self._look, MARKS[found.status], status, breakable(found.path.name), breakable(said))
            )
        if outcome.tally.set_aside:
            aside = button(self.tr("See all files that were set aside"), "link")
            aside.clicked.connect(self.aside_wanted)
            lines.addWidget(aside)
        return card(holder(lines), pad=S4)
