"""The door of the emergency page: a frozen Report in, one page for the wall out."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report


def render_emergency(report: Report, questionnaire: Questionnaire, language: str) -> bytes:
    """What to do, whom to call, whom to tell by when, on one page; numbers are written in by hand.

    Nothing of the answers stands on it. The same arguments give the same bytes. Errors as `render`; KeyError for a
    pack without the document `emergency-plan`.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.emergency_page import lay_out
    from ehassess.report.finish import finish

    return finish(lay_out(report, questionnaire, language))
