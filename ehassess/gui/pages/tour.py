"""A short tour: five pages that say how it goes, one thing a page, with nothing that moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page
from ehassess.tokens import S1, S2, S3, S4, S5, S6, Look

STEPS = 5
"""How many pages the tour has."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One page: its icon, heading, what it says, and two things worth knowing with an icon each."""

    glyph: str
    heading: str
    text: str
    points: tuple[tuple[str, str], tuple[str, str]]


class TourPage(QWidget):
    """`step_wanted` carries the number of another page, from 1; `finished` comes from the last one, `left` from all."""

    step_wanted = Signal(int)
    finished = Signal()
    left = Signal()

    def __init__(self, look: Look, number: int, goal: str) -> None:
        """The page of this number, from 1 to STEPS; `goal` says where the last one leads: `new`, `tasks` or `help`."""
        super().__init__()
        self._look, self._number, self._goal = look, number, goal
        step = self._steps()[number - 1]
        place = self.tr("Step {0} of {1}").format(number, STEPS)
        heading = label(step.heading, "h1")
        heading.setAccessibleDescription(f"{place}. {step.text} {' '.join(words for _, words in step.points)}")
        text = label(step.text)
        points = column(*(self._point(glyph, words) for glyph, words in step.points), gap=S3)
        words = row(top(picture(step.glyph, look.accent, 64)), column(text, S4, points, gap=S2), gap=S5)
        words.setStretch(1, 1)
        shown = card(holder(words), pad=S6)
        top_lines = column(label(place, "muted"), heading, gap=S1)
        self.setLayout(column(page(holder(top_lines), shown, wide=880, gap=S4, footer=self._bar())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, unless a button has the focus: then it presses that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        holding = QApplication.focusWidget()
        (holding if isinstance(holding, QPushButton) else self._on).click()

    def _bar(self) -> QWidget:
        """Continue, back, and the way out."""
        number, last = self._number, self._number == STEPS
        self._on = button(self._goal_words() if last else self.tr("Continue"), "primary")
        self._on.clicked.connect(lambda: self.finished.emit() if last else self.step_wanted.emit(number + 1))
        parts = [self._on]
        if number > 1:
            back = button(self.tr("Back"))
            back.clicked.connect(lambda: self.step_wanted.emit(number - 1))
            parts.append(back)
        end = button(self.tr("End the tour"), "quiet")
        end.clicked.connect(self.left)
        return actions(*parts, end)

    def _goal_words(self) -> str:
        """What the last button says."""
        words = {"new": self.tr("Start a new dossier"), "tasks": self.tr("To the questions")}
        return words.get(self._goal, self.tr("Back to help"))

    def _point(self, glyph: str, words: str) -> QWidget:
        said: QLabel = label(words)
        lay = row(top(picture(glyph, self._look.muted, 24)), said, gap=S3)
        lay.setStretch(1, 1)
        return holder(lay)

    def _steps(self) -> tuple[_Step, ...]:
        """All pages, STEPS of them."""
        return (*self._begin(), *self._end())

    def _begin(self) -> tuple[_Step, ...]:
        """What it is, and how one answers."""
        return (
            _Step(
                "shield",
                self.tr("What EHAssess does for you"),
                self.tr(
                    "It asks about everyday things, says in plain words what to do first, and writes a signed report "
                    "for the authority. You need no knowledge of computers."
                ),
                (
                    ("offline", self.tr("It works without internet. Nothing leaves this computer by itself.")),
                    ("lock", self.tr("Everything you write is kept in one file, your dossier.")),
                ),
            ),
            _Step(
                "building",
                self.tr("First you say what you are"),
                self.tr("Name, kind and size, a few facts with Yes or No, and the systems you use."),
                (
                    ("check", self.tr("You are asked only what concerns a care provider like yours.")),
                    ("undo", self.tr("All of it can be changed later.")),
                ),
            ),
            _Step(
                "tasks",
                self.tr("Then you answer one question at a time"),
                self.tr("Begin with the 16 first steps; they take a quarter of an hour. “I do not know” is an answer."),
                (
                    ("help", self.tr("Beside each question stands why it matters, and how to find out.")),
                    ("done", self.tr("Each answer is saved when you choose it. Stop whenever you like.")),
                ),
            ),
        )

    def _end(self) -> tuple[_Step, ...]:
        """What comes of it."""
        return (
            _Step(
                "gauge",
                self.tr("You see where you stand, and what to do first"),
                self.tr(
                    "The result is a grade from A to E, and says what holds it back. The plan puts first what removes "
                    "most risk for your hours and your money."
                ),
                (
                    ("plan", self.tr("Tick what you will do, and see at once what it changes.")),
                    ("person", self.tr("Give questions to a colleague or to your IT supplier.")),
                ),
            ),
            _Step(
                "sign",
                self.tr("At the end you sign, and hand it over yourself"),
                self.tr(
                    "You read what the report will hold, declare it and sign. The report is a PDF; the authority "
                    "checks it with this same program."
                ),
                (
                    ("eye", self.tr("What leaves you is shown line by line before you sign.")),
                    ("book", self.tr("The key F1 explains every page. This tour stays under Help.")),
                ),
            ),
        )
