"""What the page about the history does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.domain.clean import printable
from ehassess.exchange.csv_text import csv_text
from ehassess.gui.acts.files import ask_where
from ehassess.gui.pages.history import HistoryLine, HistoryPage
from ehassess.gui.widgets.rows import breakable
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; `where` is not read."""
    lines = history_lines(desk)
    page = HistoryPage(desk.look, lines)
    asked = {control.id for control in desk.session.interview().controls}
    page.wanted.connect(lambda question: _go(desk, question, question in asked))
    page.saving.connect(lambda: _ask_file(desk, lines))
    page.left.connect(lambda: desk.show("data"))
    return page


def history_lines(desk: Desk) -> tuple[HistoryLine, ...]:
    """Every change in words, newest first."""
    words, texts = desk.words, desk.texts
    none, nobody = words("evidence.no_answer"), QCoreApplication.translate("History", "here")
    answers = {name: text.name for name, text in texts.answers.items()}
    days: dict[object, str] = {}
    lines = []
    for entry in reversed(desk.session.history()):
        at = entry.at.astimezone()
        day = days.setdefault(at.date(), words.day(at.date()))
        text = texts.controls.get(entry.question_id)
        lines.append(
            HistoryLine(
                entry.question_id,
                f"{day}, {words.clock(at.time())}",
                text.name if text else entry.question_id,
                answers.get(entry.was or "", none),
                answers.get(entry.became or "", none),
                printable(", ".join(filter(None, (entry.who, entry.source)))) or nobody,
                printable(entry.reason).replace("\n", " "),
            )
        )
    return tuple(lines)


def _go(desk: Desk, question: str, asked: bool) -> None:
    """To the question, where it is still asked."""
    if asked:
        desk.show("question", question=question)
        return
    heading = QCoreApplication.translate("History", "This question is no longer asked")
    desk.notify("info", heading, QCoreApplication.translate("History", "The facts of your organisation have changed."))


def _ask_file(desk: Desk, lines: tuple[HistoryLine, ...]) -> None:
    title = QCoreApplication.translate("History", "Save the history")
    target = ask_where(desk, title, QCoreApplication.translate("History", "history"), ".csv")
    if target is not None:
        save_history(desk, target, lines)


def save_history(desk: Desk, target: Path, lines: tuple[HistoryLine, ...]) -> None:
    """Write all lines as CSV; what a spreadsheet would take for a formula stays text."""
    heads = (
        QCoreApplication.translate("History", "When"),
        QCoreApplication.translate("History", "Number"),
        QCoreApplication.translate("History", "Question"),
        QCoreApplication.translate("History", "From"),
        QCoreApplication.translate("History", "To"),
        QCoreApplication.translate("History", "By"),
        QCoreApplication.translate("History", "Reason"),
    )
    rows = [(x.moment, x.question_id, x.question, x.was, x.became, x.who, x.reason) for x in lines]
    step = QCoreApplication.translate("History", "Writing {0}").format(target.name)

    def done(_none: object) -> None:
        heading = QCoreApplication.translate("History", "The history is saved")
        text = QCoreApplication.translate("History", "{0} is not protected: whoever gets it can read it.")
        desk.notify("success", heading, text.format(breakable(str(target))))

    parted = desk.words.manner("cell_mark")  # what spreadsheets of that language expect
    data = csv_text([heads, *rows], parted).encode("utf-8-sig")
    desk.run(lambda _step: write_whole(target, data, overwrite=True, private=True), [step], done)
