"""Reading the pages of a report back, to see whether they say what the data says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ehassess.domain.report import Report
from ehassess.words import Words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

ESSENTIALS, SIGN = 2, 11
"""Places of the unmet essentials, and of the page with the fingerprint, among the sections of a report
(`report.pages_front.CONTENTS`) and in its outline."""

ROW = re.compile(r"\b([A-Z]{2,5}-\d{2,3})\s*·")
"""How a row of that section names its question, in every language."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What was read of the pages: the text of the cover and of the section to sign, and the ids of the questions in
    the section of unmet essentials.
    """

    cover: str
    sign: str
    essentials: frozenset[str]


def read_pages(pdf: bytes) -> Pages:
    """The text as it can be selected in a reader, of those pages that are compared; the outline leads to them.

    Raises whatever pdfium does where there is no such page. It needs nothing of the data, so both are read at once.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        leads = [entry.get_dest() for entry in document.get_toc(max_depth=1)]
        starts = [lead.get_index() or 0 for lead in leads if lead is not None]
        cover = _text(document, 0)
        if len(starts) <= SIGN + 1:
            return Pages(cover, "", frozenset())
        sign, essentials = (
            [_text(document, at) for at in range(starts[section], starts[section + 1])]
            for section in (SIGN, ESSENTIALS)
        )
    return Pages(cover, "\n".join(sign), frozenset(name for page in essentials for name in ROW.findall(page)))


def pages_agree(pages: Pages, report: Report, fingerprint: str) -> bool:
    """Whether the pages say what the attached report says: the fingerprint where it is signed, on the cover the
    number, the grade and both ends of the score, and each unmet essential in the section of its name, with no other.

    What the text does not tell, a figure drawn over another one for example, the reader of the pages has to see.
    """
    if _squeezed(report.number) not in _squeezed(pages.cover) or fingerprint not in _squeezed(pages.sign):
        return False
    if pages.essentials != set(report.evaluation.essentials_unmet):
        return False
    grade, overall = report.evaluation.grade, report.evaluation.score.overall
    if grade is None or overall is None:
        return True
    letters = {line.strip() for line in pages.cover.splitlines()}
    return grade.low in letters and {_shown(overall.low), _shown(overall.high)} <= _decimals(pages.cover)


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
