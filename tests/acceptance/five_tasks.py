"""Five tasks as a new user does them in the real window, each with its acts and seconds."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QLineEdit

from ehassess.app import compose
from ehassess.gui.desk import Desk
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.question import QuestionPage
from tests.acceptance.person import Count, Person, dialogs

NAME, PASSPHRASE = "Sample practice", "a plain sentence"


@contextmanager
def program(app: QApplication, home: Path) -> Iterator[Desk]:
    """The program as it starts for a new user, in English, with a home folder of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("EHASSESS_DATA", str(home / "data"))
        (home / "Documents").mkdir(parents=True, exist_ok=True)
        desk = compose(app)
        desk.prefer(language="en", look="light")
        desk.show("start")
        desk.window.show()
        desk.window.activateWindow()
        wait = time.monotonic() + 0.2
        while time.monotonic() < wait:  # until the keys are there
            app.processEvents()
        try:
            yield desk
        finally:
            desk._pool.shutdown()
            desk.leave()
            desk.window.close()
            desk.window.deleteLater()


def first_report(person: Person, *, by_itself: bool = False) -> None:
    """From nothing to a signed report on the first steps; `by_itself`: with answers that lead to the next question."""
    person.press("Start a new dossier")
    person.fill("Name of the care provider", NAME)
    person.choose("Kind of care provider", 1)
    person.press("Without a passphrase")
    person.press("Continue")
    person.reads("Your organisation")
    person.press("Continue")
    person.reads("Your systems")
    person.press("Continue")
    person.reads("Your questions")
    person.press("Start")
    person.wait(lambda: isinstance(person.page, QuestionPage), "the first question")
    if by_itself:
        person.press("Go on by itself after each answer")
    while isinstance(person.page, QuestionPage):
        person.answer_only(1) if by_itself else person.answer(1)
    assert isinstance(person.page, CheckPage)
    person.press("Sign")
    person.reads("Check and sign")
    person.press("I have read this and declare it")
    person.fill("Your name", "Dr Sample")
    person.fill("Your role", "Owner")
    person.fill("Passphrase of the identity", PASSPHRASE)
    person.fill("The same passphrase again", PASSPHRASE)
    person.press("Sign and create the report")
    person.reads("Your report is signed, saved and checked")


def come_back(person: Person) -> None:
    """From the start page to the question one had left."""
    person.press("Continue")
    person.reads("Your questions")
    person.press("Continue")
    person.wait(lambda: isinstance(person.page, QuestionPage), "the question")


def worst_gap(person: Person) -> None:
    """The first thing that holds the grade back gets somebody who does it."""
    person.press("Result")
    person.reads("Your result")
    person.press(person.named("See the measure: "))
    person.reads("Your plan")
    fields = person.page.findChildren(QLineEdit)
    person.wait(lambda: any(field.accessibleName() == "Who does it" for field in fields), "the measure")
    person.fill("Who does it", "Dr Sample")
    session = person.desk.session
    person.wait(lambda: any(d.owner == "Dr Sample" for d in session.state.decisions.values()), "the decision")


def supplier(person: Person, folder: Path) -> None:
    """The questions go out as a spreadsheet and come back filled in."""
    file = folder / "questions.xlsx"
    person.desk.show("tasks")
    with dialogs(person, file):
        person.press("Questions that they can answer: Send the questions")
        person.press("Save as a spreadsheet")
        person.reads("The questions are saved")
    book = load_workbook(file)
    for row in book.worksheets[1].iter_rows(min_row=7):
        if row[0].value:
            row[3].value = "Yes"
    book.save(file)
    person.desk.show("tasks")
    with dialogs(person, file):
        person.press("A file that came back: Take in the answers")
        person.reads("What came back")
    person.press(person.named("Take over "))
    person.reads("The answers are taken over")


def verify(person: Person, report: Path) -> None:
    """A report that was received is judged, and its key trusted once the fingerprint was compared."""
    with dialogs(person, report):
        person.press("Verify a report")
        person.reads("the key is not known here")
    person.press("I have compared the fingerprint: trust this key")
    person.reads("Authentic and complete")


def run(app: QApplication, folder: Path) -> dict[str, Count]:
    """All five, one after the other; the counts by the name of the task."""
    counts: dict[str, Count] = {}

    def counted(name: str, person: Person, act: Callable[[], None]) -> None:
        person.count = counts[name] = Count()
        act()

    with program(app, folder / "manager") as desk:
        person = Person(desk)
        counted("a first report from nothing", person, lambda: first_report(person))
        desk.show("start")
        counted("come back after a week", person, lambda: come_back(person))
        counted("find the worst gap and plan it", person, lambda: worst_gap(person))
        counted("questions to the supplier, answers in", person, lambda: supplier(person, folder))
        made = next((folder / "manager").rglob("*.pdf"))
        report = Path(shutil.copy(made, folder / "received.pdf"))
    with program(app, folder / "quick") as desk:
        person = Person(desk)
        counted("the same, going on by itself", person, lambda: first_report(person, by_itself=True))
    with program(app, folder / "officer") as desk:
        person = Person(desk)
        counted("verify a received report", person, lambda: verify(person, report))
    return counts
