"""The backups of the dossier: when each was made, what it holds, and going back to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import EmptyState, breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S1, S2, S3, S4, Look


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A backup in words: its moment, what it holds; `opens`: whether the present passphrase opens it."""

    path: Path
    moment: str
    holds: str
    opens: bool


class BackupsPage(QWidget):
    """`making` asks for one now, `folder_shown` for their folder; `restoring` carries the backup and the passphrase it
    was made under, '' for the present one."""

    making = Signal()
    folder_shown = Signal()
    restoring = Signal(object, str)
    left = Signal()

    def __init__(self, look: Look, lines: Sequence[CopyLine], folder: str, *, read_only: bool) -> None:
        """The backups, newest first; where they lie; read_only: nothing can be made or brought back."""
        super().__init__()
        self._look, self._read_only = look, read_only
        self.acts: dict[Path, QPushButton] = {}
        self._asking: dict[Path, QWidget] = {}
        back = button(self.tr("My data"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("Made by themselves: on opening, every half hour while you work, on closing. Each was checked.")
        heading = holder(column(back, title(self.tr("Backups"), lead), gap=S1))
        self.setLayout(column(page(heading, self._list(lines), self._about(folder), wide=860, gap=S4)))

    def _list(self, lines: Sequence[CopyLine]) -> QWidget:
        """One line for each; what is asked about one stands below it."""
        if not lines:
            text = self.tr("One is made when you close the dossier, if anything was changed.")
            return card(EmptyState(self._look, "clock", self.tr("No backup yet"), text))
        rows = column(label(self.tr("{0} good copies on this computer").format(len(lines)), "h2"), S2)
        if len(lines) == 1:
            rows = column(label(self.tr("One good copy on this computer"), "h2"), S2)
        for line in lines:
            rows.addWidget(rule())
            rows.addWidget(self._line(line))
        return card(holder(rows))

    def _line(self, line: CopyLine) -> QWidget:
        words = column(label(line.moment, "h3"), label(line.holds, "muted"), gap=2)
        sign = picture("done", self._look.success.ink, 22) if line.opens else picture("key", self._look.warn.ink, 22)
        lay = row(top(sign), words, gap=S3, margins=(0, S3, 0, S3))
        lay.setStretch(1, 1)
        if not self._read_only:
            act = button(self.tr("Go back to this"))
            act.setAccessibleName(self.tr("Go back to this: {0}").format(line.moment))
            act.clicked.connect(lambda: self._ask(line))
            self.acts[line.path] = act
            lay.addWidget(act)
        below = column()
        place = holder(below)
        self._asking[line.path] = place
        return holder(column(lay, place))

    def _ask(self, line: CopyLine) -> None:
        """What going back means, and the passphrase where it is another one."""
        place = self._asking[line.path]
        lay = place.layout()
        emptied(lay)
        secret = SecretField(self._look, self.tr("Passphrase of that time"))
        heading = self.tr("Go back to {0}?").format(line.moment)
        text = self.tr(
            "The dossier is then as it was at that moment. The present state is kept in a file beside it, so you can "
            "come back to it."
        )
        asked = Ask(self._look, "warn", heading, text, self.tr("Go back"), self.tr("Stay with the present state"))
        asked.agreed.connect(lambda: self.restoring.emit(line.path, "" if line.opens else secret.field.text()))
        asked.refused.connect(secret.hide)
        if lay is not None:
            if not line.opens:
                lay.addWidget(secret)
            lay.addWidget(asked)
        asked.show()
        reveal(self, place.parentWidget() or place)
        asked.take_focus()

    def _about(self, folder: str) -> QWidget:
        """Where they are, what they are not."""
        make = button(self.tr("Make one now"))
        make.clicked.connect(self.making)
        make.setVisible(not self._read_only)
        show = button(self.tr("Show the folder"), "", "folder", self._look)
        show.clicked.connect(self.folder_shown)
        told = self.tr(
            "They help against a damaged, lost or wrongly changed file. Against fire, theft or a broken computer, save "
            "a copy on a stick now and then, and keep it elsewhere."
        )
        kept = self.tr("Kept: the five newest, one for each of seven days and of four weeks. Folder: {0}")
        return card(
            label(self.tr("What they are for"), "h2"),
            label(told),
            label(kept.format(breakable(folder)), "muted"),
            S1,
            holder(Flow(make, show, gap=S2, lines=S2)),
            gap=S2,
        )
