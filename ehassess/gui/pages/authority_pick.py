"""Choosing some of very many by their number or a word, with the keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.links import WrapLink
from ehassess.tokens import S1, S2, S3, Look

PAUSE_MS = 120
"""Typing pauses so long before what matches is shown."""
MOST = 5
"""How many that match are offered at once."""


class PickList(QWidget):
    """A field to search in, what matches it, and what was chosen; `changed` comes after each act."""

    changed = Signal()

    def __init__(self, look: Look, name: str, options: Sequence[tuple[str, str]], chosen: Sequence[str] = ()) -> None:
        """What is chosen, for a screen reader; (id, name) of all there are; ids of those chosen before."""
        super().__init__()
        self._look, self._options = look, tuple(options)
        self._names = dict(options)
        self.chosen = [each for each in chosen if each in self._names]
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Number or word"))
        self.search.setAccessibleName(self.tr("{0}: number or word").format(name))
        self.search.setFixedWidth(round(320 * look.scale))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._match)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._take_first)
        self._matching, self._held = column(gap=S1), column(gap=S1)
        self.setLayout(column(self.search, holder(self._matching), holder(self._held), gap=S2))
        self._show()

    def _found(self) -> list[str]:
        """Those that hold the text and are not chosen yet; one of exactly this number comes first."""
        text = self.search.text().strip().casefold()
        if not text:
            return []
        found = [
            each
            for each, name in self._options
            if each not in self.chosen and (text in each.casefold() or text in name.casefold())
        ]
        return sorted(found, key=lambda each: each.casefold() != text)

    def _match(self) -> None:
        """Offer what matches."""
        self._pause.stop()
        emptied(self._matching)
        found = self._found()
        for each in found[:MOST]:
            words = self.tr("Add {0}: {1}").format(each, self._names[each])
            self._add(self._matching, self._link(words, partial(self._take, each)))
        if self.search.text().strip() and not found:
            self._add(self._matching, label(self.tr("Nothing matches"), "muted"))
        elif len(found) > MOST:
            self._add(
                self._matching, label(self.tr("and {0} more: write more of it").format(len(found) - MOST), "muted")
            )

    def _take_first(self) -> None:
        """Enter takes the first that matches."""
        found = self._found()
        if found:
            self._take(found[0])

    def _take(self, each: str) -> None:
        self.chosen.append(each)
        self.search.clear()
        self._match()
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, each: str) -> None:
        self.chosen.remove(each)
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        """What is chosen."""
        emptied(self._held)
        for each in self.chosen:
            gone = button(self.tr("Remove"), "link")
            gone.setAccessibleName(self.tr("Remove {0}").format(each))
            gone.clicked.connect(partial(self._drop, each))
            lay = row(label(f"{each}  {self._names[each]}"), gone, gap=S3)
            lay.setStretch(0, 1)
            self._add(self._held, holder(lay))

    def _link(self, words: str, act: object) -> QWidget:
        made = WrapLink(words, self._look)
        made.clicked.connect(act)
        return made

    @staticmethod
    def _add(lay: object, part: QWidget) -> None:
        lay.addWidget(part)  # type: ignore[attr-defined]  # a column
        part.show()
