"""How far long work is: a bar, the same in words, and the way to end it; the page below can be used meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S2, S4, Look


class ProgressLine(QWidget):
    """`stopped` comes from the button."""

    stopped = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """What is being done, for a screen reader."""
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(name)
        self.bar.setStyleSheet(
            f"QProgressBar {{ background:{look.surface}; border:1px solid {look.control}; border-radius:4px; }}"
            f"QProgressBar::chunk {{ background:{look.accent}; border-radius:3px; }}"
        )
        self.words = label("")
        self.stop = button(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        lay = row(holder(column(self.words, self.bar, gap=S2)), self.stop, gap=S4)
        lay.setStretch(0, 1)
        self.setLayout(lay)

    def tell(self, done: int, total: int, words: str) -> None:
        """How far; a total of 0: not known yet."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(words)
        self.words.setText(words)


def time_left(seconds: float | None, words: tuple[str, str, str]) -> str:
    """About how long: `words` for less than a minute, for one, and with a gap for more minutes; '' for None."""
    if seconds is None:
        return ""
    minutes = round(seconds / 60)
    return words[min(minutes, 2)].format(minutes)
