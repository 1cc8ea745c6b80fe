"""Reading the pages of a report back, to see whether they say what the data says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from ehassess.domain.report import Report
from ehassess.words import Words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

ESSENTIALS = 2
"""Place of the unmet essentials among the sections of a report (`report.pages_front.CONTENTS`) and in its outline."""

ROW = re.compile(r"\b([A-Z]{2,5}-\d{2,3})\s*·")
"""How a row of that section names its question, in every language."""


def pages_agree(pdf: bytes, report: Report, fingerprint: str) -> bool:
    """Whether the text of the pages holds what the attached report says: fingerprint, number, on the cover the grade
    and both ends of the score, and each unmet essential in the section of its name, with no other.

    What the text does not tell, a figure drawn over another one for example, the reader of the pages has to see.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        pages = _texts(document)
        cover = next(pages, "")
        if _squeezed(report.number) not in _squeezed(cover) or not any(
            fingerprint in _squeezed(page) for page in pages
        ):
            return False
        if _essentials(document) != set(report.evaluation.essentials_unmet):
            return False
    grade, overall = report.evaluation.grade, report.evaluation.score.overall
    if grade is None or overall is None:
        return True
    letters = {line.strip() for line in cover.splitlines()}
    return grade.low in letters and {_shown(overall.low), _shown(overall.high)} <= _decimals(cover)


def _texts(document: PdfDocument) -> Iterator[str]:
    """The text of each page, as it can be selected in a reader: the cover, then from the last one backwards, since the
    page with the fingerprint stands near the end and reading a page takes a while.
    """
    for at in (0, *range(len(document) - 1, 0, -1)):
        yield _text(document, at)


def _essentials(document: PdfDocument) -> set[str]:
    """The ids of the questions in the section of unmet essentials, which the outline leads to; none without one."""
    leads = [entry.get_dest() for entry in document.get_toc(max_depth=1)]
    starts = [lead.get_index() or 0 for lead in leads if lead is not None]
    if len(starts) <= ESSENTIALS + 1:
        return set()
    pages = range(starts[ESSENTIALS], starts[ESSENTIALS + 1])
    return {name for at in pages for name in ROW.findall(_text(document, at))}


def _text(document: PdfDocument, at: int) -> str:
    text: str = document[at].get_textpage().get_text_range()
    return text


def _squeezed(text: str) -> str:
    """Without white space: line breaks and groups of digits do not matter."""
    return re.sub(r"\s", "", text)


def _shown(figure: Fraction) -> str:
    return Words("en", {}).number(figure, 1)


def _decimals(text: str) -> set[str]:
    """Every number with one decimal, in the English way of writing."""
    return {found.replace(",", ".") for found in re.findall(r"\d+[.,]\d", text)}
