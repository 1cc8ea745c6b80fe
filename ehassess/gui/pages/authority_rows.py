"""How a submission stands in a table of the register: its columns, words and mark."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ehassess.authority.rows import Status, SubmissionRow
from ehassess.domain.texts import Texts
from ehassess.gui.widgets.table_paged import Column, TableRow
from ehassess.words import Words

MARKS = {
    Status.ACCEPTED: "success",
    Status.DUPLICATE: "info",
    Status.DISPUTED: "warn",
    Status.REFUSED: "error",
    Status.SET_ASIDE: "warn",
}
"""The mark before the word of each status."""

ORDER_OF = {
    0: ("status", False),
    1: ("name", False),
    2: ("kind", False),
    3: ("region", False),
    4: ("year", False),
    5: ("grade", False),
    6: ("score", False),
    7: ("unmet", True),
    8: ("flags", True),
    9: ("answered", False),
    10: ("received", False),
}
"""By column: the order of the register, and whether that has the largest first."""


def columns() -> tuple[Column, ...]:
    """The columns of the list, in their order."""
    return (
        Column(QCoreApplication.translate("SubmissionTable", "Status"), sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Care provider"), grows=True, sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Kind"), sortable=True, spare=3),
        Column(QCoreApplication.translate("SubmissionTable", "Region"), sortable=True, spare=4),
        Column(QCoreApplication.translate("SubmissionTable", "Year"), sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Grade"), sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Score"), figures=True, sortable=True, spare=2),
        Column(QCoreApplication.translate("SubmissionTable", "Unmet"), figures=True, sortable=True, spare=1),
        Column(QCoreApplication.translate("SubmissionTable", "Flags"), figures=True, sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Answer"), sortable=True),
        Column(QCoreApplication.translate("SubmissionTable", "Received on"), sortable=True, spare=5),
    )


def column_of(order: str, backwards: bool) -> tuple[int, bool]:
    """Which column decides, and whether the largest is first; (-1, False) for an order that no column has."""
    for place, (name, largest_first) in ORDER_OF.items():
        if name == order:
            return place, backwards != largest_first
    return -1, False


def order_of(place: int, largest_first: bool) -> tuple[str, bool]:
    """The order of the register for a column, and whether it is read backwards."""
    name, own = ORDER_OF[place]
    return name, own != largest_first


def table_rows(rows: Iterable[SubmissionRow], texts: Texts, words: Words) -> tuple[TableRow, ...]:
    """The rows of the table."""
    return tuple(TableRow(str(row.id), _cells(row, texts, words), MARKS[row.status]) for row in rows)


def grade_words(row: SubmissionRow) -> str:
    """The grade at both ends, '' where none is known."""
    return row.grade if row.grade in ("", row.grade_high) or not row.grade_high else f"{row.grade}–{row.grade_high}"


def score_words(row: SubmissionRow, words: Words) -> str:
    """The score at its lower end, rounded, '' where none is known."""
    return "" if row.score is None else words.number(round(row.score))


def answer_words(row: SubmissionRow, words: Words) -> str:
    """What was answered last, and by when the provider is to act."""
    if not row.answered:
        return ""
    said = words(f"authority.answered_{row.answered}")
    return f"{said}, {words.day(row.due_on)}" if row.due_on else said


def _cells(row: SubmissionRow, texts: Texts, words: Words) -> tuple[str, ...]:
    return (
        words(f"authority.status_{row.status}"),
        row.name or row.path.name,
        texts.kinds.get(row.kind, row.kind),
        row.region,
        str(row.year or ""),
        grade_words(row),
        score_words(row, words),
        "" if row.unmet is None else str(row.unmet),
        str(len(row.flags) or ""),
        answer_words(row, words),
        words.day(row.received_at.astimezone().date()),
    )
