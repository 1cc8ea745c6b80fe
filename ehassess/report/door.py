"""The one door of the report: a frozen Report in, the bytes of an unsigned PDF out."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report


def render(report: Report, questionnaire: Questionnaire, language: str, *, attach: bytes) -> bytes:
    """The whole report as PDF 1.7 in one revision; the same arguments give the same bytes.

    attach is the canonical JSON of the report: it becomes `ehassess-report.json`, and its fingerprint is printed.
    Two empty signature fields wait for `ManagerSignature` and `ItSignature`. UserFacingError for a language that has no
    sentences; KeyError where the questionnaire has no words in it or is not the one the report was made with.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.finish import finish
    from ehassess.report.layout import lay_out

    drawn = lay_out(report, questionnaire, language, attach)
    return finish(drawn, attach)
