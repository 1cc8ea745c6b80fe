"""The last stop of the window: our own mistake is logged, told in words, and nothing saved is lost."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.rows import breakable
from ehassess.paths import log_folder
from ehassess.tokens import S2, S3, S4, S5, S6, Look

LOG_BYTES = 200_000
"""A larger log is put aside, in place of the one put aside before."""
_log = logging.getLogger("ehassess")

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def keep_log() -> None:
    """Send what is logged to a rotated file in the log folder, which is made when there is something to say."""
    _log.addHandler(_LazyFile())
    _log.propagate = False


def watch(parent: QWidget, look: Callable[[], Look]) -> None:
    """From now on, what nobody caught ends in the log and in a dialog; the program goes on."""
    sys.excepthook = hook(parent, look)


def hook(parent: QWidget, look: Callable[[], Look]) -> Hook:
    """The function for `sys.excepthook`; Ctrl+C in a terminal keeps its meaning."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("mistake of the program\n%s", details(error))
        told = CrashDialog(look(), details(error), parent)
        told.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told.open()

    return caught


def details(error: BaseException) -> str:
    """Kind and places, without the message, in which an answer or a name might stand."""
    places = "".join(traceback.format_tb(error.__traceback__))
    return f"{places}{type(error).__name__}"


class CrashDialog(QDialog):
    """What happened, what is safe, what to do; the details are behind a button, to copy."""

    def __init__(self, look: Look, details: str, parent: QWidget | None = None) -> None:
        """The details for who mends the program."""
        super().__init__(parent)
        self.setWindowTitle("EHAssess")
        self.setMinimumWidth(560)
        heading = label(self.tr("The program made a mistake"), "h2")
        safe = label(
            self.tr("Everything you answered is saved. You can go on, or close the program and open it again.")
        )
        ask = label(
            self.tr("If it happens again, send the log file to the makers: {0}").format(breakable(str(log_folder()))),
            "muted",
        )
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Details"))
        self.text.hide()
        on, show = button(self.tr("Go on"), "primary"), button(self.tr("Details"))
        copy = button(self.tr("Copy"), "quiet")
        on.clicked.connect(self.accept)
        show.clicked.connect(self.text.show)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        words = holder(column(heading, safe, ask, gap=S3))
        head = row(top(picture("error", look.error.ink, 32)), words, gap=S4)
        head.setStretch(1, 1)
        lay = column(head, S3, self.text, row(on, show, copy, None, gap=S2), gap=S3, margins=(S6, S5, S6, S5))
        self.setLayout(lay)


class _LazyFile(logging.Handler):
    """Opens the file with the first record, so that a run without mistakes writes nothing."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file: logging.FileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a disk that cannot be written must not become a second mistake."""
        try:
            if self._file is None:
                log_folder().mkdir(parents=True, exist_ok=True)
                file = log_folder() / "ehassess.log"
                if file.exists() and file.stat().st_size > LOG_BYTES:
                    file.replace(file.with_suffix(".old.log"))
                self._file = logging.FileHandler(file, encoding="utf-8")
                self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._file.emit(record)
        except OSError:
            self._file = None

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._file is not None:
            self._file.close()
        super().close()
