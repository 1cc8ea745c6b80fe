"""Hand-over: a copy for a colleague, and taking in what they answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import Pills, Tick, button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.new_secret import NewSecret
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner, breakable
from ehassess.gui.widgets.secret import SecretField
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.domain.passphrase import Strength


@dataclass(frozen=True, slots=True, repr=False)
class Incoming:
    """The file that came back, what opens it, and whether it is taken though it is of another dossier or round."""

    file: Path
    passphrase: str | None = None
    anyway: bool = False


class HandoverPage(QWidget):
    """Two cards. `writing` carries the passphrase of the copy and the ids of the domains in it (none: all questions);
    `seeking` asks for the file that came back; `again` carries it with what was asked about it."""

    writing = Signal(str, object)
    seeking = Signal()
    again = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        strength: Callable[[str], Strength],
        domains: Sequence[tuple[str, str, int]],
        *,
        read_only: bool,
    ) -> None:
        """Sentences, what judges a passphrase, and the domains: id, name, how many questions are asked of it."""
        super().__init__()
        self._look, self._read_only = look, read_only
        self._alarm, self._incoming = column(), column(gap=S3)
        back = button(self.tr("My data"), "quiet", "back", look, flush=True)
        back.clicked.connect(self.left)
        lead = self.tr("A colleague answers in a copy; you decide about every difference before it is taken over.")
        heading = holder(column(back, title(self.tr("Hand-over to a colleague"), lead), gap=S1))
        self.secret = NewSecret(look, words, strength, self.tr("Passphrase of the copy"))
        self.ticks: dict[str, Tick] = {}
        parts = [self._out(domains)]
        if not read_only:
            parts.append(self._back())
        self.setLayout(column(page(heading, holder(self._alarm), *parts, wide=720, gap=S4)))

    def complain(self, words: str, field: QLineEdit | None = None) -> None:
        """Say what is wrong on top, and mark the field; '' takes it away."""
        emptied(self._alarm)
        for each in (self.secret.first.field, self.secret.second.field):
            each.setProperty("fault", each is field)
            each.style().unpolish(each)
            each.style().polish(each)
        if words:
            banner = Banner(self._look, "error", words)
            self._alarm.addWidget(banner)
            banner.show()
            reveal(self, banner)
            banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_passphrase(self, coming: Incoming, wrong: str = "") -> None:
        """The file that came back is protected: ask for what opens it; `wrong`: what was typed before did not."""
        emptied(self._incoming)
        field = SecretField(self._look, self.tr("Passphrase of {0}").format(breakable(coming.file.name)))
        go = button(self.tr("Open the file"))
        go.clicked.connect(lambda: self.again.emit(replace(coming, passphrase=field.field.text())))
        field.field.returnPressed.connect(go.click)
        if wrong:
            said = label(wrong)
            said.setProperty("ink", "error")
            self._incoming.addWidget(said)
            field.field.setProperty("fault", True)
        box = holder(column(field, go, gap=S2))
        self._incoming.addWidget(box)
        box.show()
        reveal(self, box)
        field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_anyway(self, coming: Incoming, told: str) -> None:
        """The file belongs to another dossier or assessment: say so, and let the user decide."""
        emptied(self._incoming)
        heading = self.tr("This file does not belong to this dossier")
        asked = Ask(self._look, "warn", heading, told, self.tr("Look at it all the same"), self.tr("Leave it"))
        asked.agreed.connect(lambda: self.again.emit(replace(coming, anyway=True)))
        self._incoming.addWidget(asked)
        asked.show()
        reveal(self, asked)
        asked.take_focus()

    def _out(self, domains: Sequence[tuple[str, str, int]]) -> QWidget:
        """What the copy holds, and what protects it."""
        every = sum(count for _, _, count in domains)
        names = [self.tr("All {0} questions").format(every), self.tr("Some subjects")]
        self.choice = Pills(names, self._look, 0, self.tr("Questions in the copy"), wrap=True)
        self._domains = holder(column(gap=0))
        lay = self._domains.layout()
        for name, words, count in domains:
            tick = Tick(self.tr("{0} ({1})").format(words, count), self._look)
            self.ticks[name] = tick
            if lay is not None:
                lay.addWidget(tick)
        self._domains.hide()
        self.choice.chosen.connect(lambda index: self._domains.setVisible(index == 1))
        go = button(self.tr("Save the copy"), "primary", "export", self._look)
        go.clicked.connect(self._check)
        told = self.tr(
            "The copy holds the questions with their answers, notes and names of proof files, nothing else of the "
            "dossier. It is encrypted: tell your colleague the passphrase by telephone, not with the file."
        )
        return card(
            label(self.tr("1. Give a copy away"), "h2"),
            label(told),
            self.choice,
            self._domains,
            self.secret,
            go,
            gap=S3,
        )

    def _check(self) -> None:
        """Say the first fault, or hand on."""
        some = self.choice.group.checkedId() == 1
        chosen = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        fault = self.secret.fault()
        if some and not chosen:
            self.complain(self.tr("Choose at least one subject"))
        elif fault is not None:
            self.complain(*fault)
        else:
            self.complain("")
            self.writing.emit(self.secret.text, chosen if some else ())

    def _back(self) -> QWidget:
        """What came back."""
        seek = button(self.tr("Choose the file"), "", "folder", self._look)
        seek.clicked.connect(self.seeking)
        told = self.tr("You see mine, theirs and every difference first. Nothing is stored before you say so.")
        heading = label(self.tr("2. Take in what came back"), "h2")
        return card(heading, label(told), S1, seek, holder(self._incoming), gap=S2)
