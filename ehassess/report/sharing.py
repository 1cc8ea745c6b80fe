"""The door of the sharing version: a frozen Report in, one page out that may be passed on."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report


def render_sharing(report: Report, questionnaire: Questionnaire, language: str, *, fingerprint: str) -> bytes:
    """One page, marked TLP:GREEN, without answers and without the name of anything weak; no data is attached.

    fingerprint  of the full report, by which the page can be checked. The same arguments give the same bytes. Errors as
    `render`.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.finish import finish
    from ehassess.report.pages_sharing import lay_out

    return finish(lay_out(report, questionnaire, language, fingerprint))
