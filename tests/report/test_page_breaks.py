"""Pages break where a reader would turn them, however much or little was answered and however long the reasons are."""

from __future__ import annotations

from ctypes import c_float
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import paper as t
from ehassess.report import render
from tests.report import sample_report

NOTE = ("Too long to tell in short, because it depends on the contract with the supplier and on the rooms. " * 5)[:400]
HEADING = 12.0
"""Points; letters of this size and more are those of headings."""
FOOT, HEAD = t.BOTTOM - 8, t.PAGE_H - t.TOP + 8
FEWEST = 4
"""Lines that a page has at least."""


def answered(pack: Questionnaire, count: int) -> Report:
    """A hospital, which has the most questions, with so many answers, and long reasons wherever one may be given."""
    controls = pack.controls_for(pack.default_profile("hospital"))
    choices = (Choice.YES, Choice.NO, Choice.PARTLY, Choice.NA, Choice.UNKNOWN)
    given = {
        control.id: choice if choice is not Choice.NA or not control.essential else Choice.NO
        for control, choice in zip(controls[:count], choices * len(controls), strict=False)
    }
    made = sample_report.report_of(pack, given, kind="hospital", reason=NOTE)
    accepted = tuple(replace(risk, reason=NOTE) for risk in made.accepted)
    return replace(made, accepted=accepted, provider=replace(made.provider, scope=NOTE, services=NOTE))


def lines_of(page: pypdfium2.PdfPage) -> dict[int, float]:
    """The lines between head and foot: height of the baseline in points, and the size of the largest letter on it."""
    found: dict[int, float] = {}
    for part in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
        matrix = part.get_matrix()
        if FOOT < matrix.f < HEAD:
            size = c_float()
            raw.FPDFTextObj_GetFontSize(part.raw, size)
            at = round(matrix.f)
            found[at] = max(found.get(at, 0.0), size.value * abs(matrix.d))
    return found


@pytest.mark.parametrize(("count", "language"), [(0, "fr"), (60, "en"), (110, "fr")])
def test_no_heading_ends_a_page_and_no_page_holds_a_lonely_line(pack: Questionnaire, count: int, language: str) -> None:
    report = answered(pack, count)
    pdf = render(report, pack, language, attach=sample_report.attached(report))
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [lines_of(page) for page in document]
    assert [number for number, lines in enumerate(pages, 1) if len(lines) < FEWEST] == []
    assert [number for number, lines in enumerate(pages, 1) if lines[min(lines)] >= HEADING] == []
