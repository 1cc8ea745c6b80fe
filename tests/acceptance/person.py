"""Somebody in front of the window who clicks and types, while acts and seconds are counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from ehassess.gui.desk import Desk
from ehassess.gui.widgets.later import Later

PATIENCE = 120.0
POINT, CLICK, KEY, HOME, THINK = 1.1, 0.2, 0.28, 0.4, 1.2
"""Seconds of a hand: to point, to click, to type a sign, to change between mouse and keys, and to make up one's mind
before an act (keystroke-level model; Card, Moran and Newell 1980)."""


@dataclass(slots=True)
class Count:
    """Acts (a click, a field filled in, a file chosen), seconds of hands, seconds that the program took."""

    acts: int = 0
    hands: float = 0.0
    program: float = 0.0
    said: list[str] = field(default_factory=list)

    def add(self, what: str, hands: float) -> None:
        """One more act."""
        self.acts += 1
        self.hands += hands
        self.said.append(what)


class Person:
    """Presses what has words, fills in what has a name, chooses files; each is an act."""

    def __init__(self, desk: Desk) -> None:
        """At this desk, in English."""
        self.desk, self.count = desk, Count()

    @property
    def page(self) -> QWidget:
        """What is shown, once it is there."""
        shown = self.desk.window.page
        if isinstance(shown, Later):
            self.wait(lambda: shown.page is not None, "the figures of the page")
            return shown.page or shown
        assert shown is not None
        return shown

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the program work until something is there; the time is the program's."""
        begin = time.perf_counter()
        while not until():
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            assert time.perf_counter() < begin + PATIENCE, f"waited for {what} in:\n{self.seen()}"
            time.sleep(0.002)
        self.count.program += time.perf_counter() - begin

    def seen(self) -> str:
        """All visible words."""
        window = self.desk.window
        words = [text.text() for text in window.findChildren(QLabel) if text.isVisible()]
        return "\n".join(words + [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()])

    def reads(self, words: str) -> None:
        """Go on once these words are there."""
        self.wait(lambda: words in self.seen().replace("\u200b", ""), f"“{words}”")

    def _buttons(self, words: str) -> list[QAbstractButton]:
        found = self.desk.window.findChildren(QAbstractButton)
        named = (each for each in found if each.isVisible() and each.isEnabled())
        return [b for b in named if words in (b.text(), b.accessibleName())]

    def named(self, begin: str) -> str:
        """The words of the first button that begin like this, whether they are seen or only heard."""
        self.wait(lambda: bool(self._named(begin)), f"a button “{begin} …”")
        return self._named(begin)[0]

    def _named(self, begin: str) -> list[str]:
        shown = [each for each in self.desk.window.findChildren(QAbstractButton) if each.isVisible()]
        words = [word for each in shown for word in (each.accessibleName(), each.text())]
        return [word for word in words if word.startswith(begin)]

    def press(self, words: str) -> None:
        """Click what says this."""
        self.wait(lambda: bool(self._buttons(words)), f"the button “{words}”")
        self.count.add(f"press “{words}”", THINK + POINT + CLICK)
        self._timed(lambda: QTest.mouseClick(self._buttons(words)[0], Qt.MouseButton.LeftButton))

    def fill(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        found = [f for f in self.page.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisible()]
        assert found, f"no field “{name}” in:\n{self.seen()}"
        self.count.add(f"write “{name}”", THINK + POINT + CLICK + HOME + KEY * len(text) + HOME)
        found[0].setFocus()
        found[0].selectAll()
        self._timed(lambda: QTest.keyClicks(found[0], text))
        self._timed(lambda: QTest.keyClick(found[0], Qt.Key.Key_Return))

    def choose(self, name: str, number: int) -> None:
        """Choose an entry of a list."""
        found = next(c for c in self.page.findChildren(QComboBox) if c.accessibleName() == name and c.isVisible())
        self.count.add(f"choose in “{name}”", THINK + 2 * (POINT + CLICK))
        found.setCurrentIndex(number)
        found.activated.emit(number)

    def answer(self, number: int) -> None:
        """Give an answer by its key and go on with Enter: two acts."""
        holding = QApplication.focusWidget() or self.desk.window
        self.count.add("answer", THINK + KEY)
        self._timed(lambda: QTest.keyClicks(holding, str(number)))
        before = self.page
        asked = getattr(getattr(before, "model", None), "question_id", "")
        self.wait(lambda: asked in self.desk.session.state.answers, "the answer")
        self.count.add("go on", KEY)
        self._timed(lambda: QTest.keyClick(QApplication.focusWidget() or self.desk.window, Qt.Key.Key_Return))

    def answer_only(self, number: int) -> None:
        """Give an answer by its key where the next question comes by itself: one act."""
        before, asked = self.page, getattr(getattr(self.page, "model", None), "question_id", "")
        self.count.add("answer", THINK + KEY)
        self._timed(lambda: QTest.keyClicks(QApplication.focusWidget() or self.desk.window, str(number)))
        self.wait(
            lambda: self.page is not before or getattr(getattr(before, "model", None), "question_id", "") != asked,
            "the next question",
        )

    def _timed(self, act: Callable[[], object]) -> None:
        begin = time.perf_counter()
        act()
        QApplication.processEvents()
        self.count.program += time.perf_counter() - begin


@contextmanager
def dialogs(person: Person, file: Path) -> Iterator[None]:
    """The desktop's dialogs for files give this one; to choose it and to confirm are two acts."""

    def chosen(*_: object) -> tuple[str, str]:
        person.count.add("choose the file", THINK + POINT + CLICK)
        person.count.add("confirm the file", POINT + CLICK)
        return str(file), ""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", chosen)
        patch.setattr(QFileDialog, "getSaveFileName", chosen)
        yield
