"""The door of the recovery sheet: what it says in, the bytes of a page to print out."""

from __future__ import annotations

from ehassess.domain.recovery import RecoverySheet


def render_recovery_sheet(sheet: RecoverySheet, language: str) -> bytes:
    """The sheet on one page of A4, as PDF; the same sheet gives the same bytes.

    UserFacingError for a language that has no sentences.
    """
    # reportlab takes half a second to import, and starting the program must not wait for it
    from ehassess.report.recovery_page import lay_out

    return lay_out(sheet, language)
