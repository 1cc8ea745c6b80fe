"""The supplier's questions as a text document to fill in, and what stands in one that came back."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table

from ehassess.domain.answers import Choice
from ehassess.domain.clean import printable
from ehassess.domain.templates import Piece
from ehassess.domain.texts import Texts
from ehassess.errors import UserFacingError
from ehassess.exchange.docx_paper import BODY, LABEL, SMALL, DocxPaper, Ink, add_columns, add_head, add_row, write
from ehassess.exchange.office_file import check_office_file
from ehassess.exchange.questions import QUESTION_ID, REFERENCE, Asked, RawAnswers, RawRow
from ehassess.tokens import PAPER
from ehassess.words import Words, languages

WIDTHS = (2, 9, 5, 8)
"""Shares of the columns number, question, answer, comment."""
MOST_ROWS = 1_000

_BROKEN = (OpcError, SyntaxError, KeyError, ValueError, TypeError, IndexError, AttributeError, OSError)
"""What the library lets through where a file is not what it claims to be."""


def questions_docx(
    asked: Iterable[Asked], texts: Texts, words: Words, provider: str, reference: str, now: datetime
) -> bytes:
    """The document: how to fill in, then a table for each section, with a list of answers to choose from."""
    name, title = printable(provider), words("exchange.questions_title")
    paper = DocxPaper("landscape", words.language, title, now)
    paper.frame(name or title, words("exchange.questions_reference") + " " + reference, title)
    paper.title(title, words("exchange.questions_lead"))
    facts = paper.table((4, 11))
    rows = (("questions_by", [Piece("", field=True)]), ("questions_reference", [Piece(reference)]))
    for said, value in rows:
        add_row(facts, [[Piece(words(f"exchange.{said}"))], value], [LABEL, BODY], rule=PAPER.n200)
    paper.gap()
    steps = paper.table((1, 26))
    for step in range(1, 5):
        told = words(f"exchange.questions_step_{step}", na=texts.answers[Choice.NA].name)
        add_row(steps, [[Piece(str(step))], [Piece(told)]], [Ink(10, True, PAPER.accent), BODY], rule=PAPER.paper)
    for section in asked:
        paper.heading(section.section)
        table = paper.table(WIDTHS)
        add_head(table, [words(f"exchange.questions_{head}") for head in ("id", "question", "answer", "comment")])
        for control in section.controls:
            _question(table, control.id, texts, words("exchange.questions_choose"))
        add_columns(table)
    return paper.bytes()


def read_questions_docx(data: bytes, name: str) -> RawAnswers:
    """What stands in a document, row by row of its tables; UserFacingError as `check_office_file`, or where it is no
    document."""
    check_office_file(data, name)
    try:
        body = Document(io.BytesIO(data)).element.body
        rows = [[_text(cell) for cell in row.findall(qn("w:tc"))] for row in _first(body.iter(qn("w:tr")))]
    except _BROKEN as error:
        raise UserFacingError("errors.questions_unreadable", file=name) from error
    unchosen = {_choose(language) for language in languages()}
    found: list[RawRow] = []
    reference = answered_by = ""
    for cells in rows:
        cells = [*cells, "", "", "", ""]
        if QUESTION_ID.fullmatch(cells[0]):
            answer = "" if cells[2] in unchosen else cells[2]
            found.append(RawRow(len(found) + 1, cells[0], answer, cells[3]))
        elif not found and REFERENCE.fullmatch(cells[1]):
            reference = cells[1]
        elif not found and not reference:
            answered_by = cells[1].strip(" .…")
    return RawAnswers(reference, answered_by, tuple(found))


def _first(rows: Iterable[BaseOxmlElement]) -> list[BaseOxmlElement]:
    return [row for _, row in zip(range(MOST_ROWS), rows, strict=False)]


def _choose(language: str) -> str:
    return Words.load(language)("exchange.questions_choose")


def _text(cell: BaseOxmlElement) -> str:
    """The text of a cell, that of lists to choose from included, one paragraph a line."""
    lines = ["".join(text.text or "" for text in line.iter(qn("w:t"))) for line in cell.iter(qn("w:p"))]
    return "\n".join(lines).replace("\u00a0", " ").strip()


def _question(table: Table, question: str, texts: Texts, choose: str) -> None:
    text = texts.controls[question]
    cells = [[Piece(question)], [Piece(text.question)], [], []]
    add_row(table, cells, [Ink(9.5, True), BODY, BODY, BODY], rule=PAPER.n200)
    _, asked, answer, _ = table.rows[-1].cells
    write(asked.add_paragraph(), [Piece(text.hint)], SMALL)
    labels = [texts.answers[choice].name for choice in Choice]
    answer.paragraphs[0]._p.append(_list(labels, choose))


def _list(labels: Iterable[str], choose: str) -> BaseOxmlElement:
    """A list to choose from, which shows that nothing is chosen yet."""
    made, about, shown = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    choices = OxmlElement("w:dropDownList")
    for label in labels:
        item = OxmlElement("w:listItem")
        item.set(qn("w:displayText"), label)
        item.set(qn("w:value"), label)
        choices.append(item)
    about.append(choices)
    run, looks, text = (OxmlElement(name) for name in ("w:r", "w:rPr", "w:t"))
    ground = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", PAPER.accent_tint[1:])):
        ground.set(qn(f"w:{key}"), value)
    looks.append(ground)
    text.text = choose
    run.extend([looks, text])
    shown.append(run)
    made.extend([about, shown])
    return made
