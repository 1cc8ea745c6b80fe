"""The door of the printed questionnaire: a pack in, the bytes of a booklet out."""

from __future__ import annotations

from ehassess.domain.questionnaire import Questionnaire


def render_booklet(questionnaire: Questionnaire, language: str, kind: str | None = None) -> bytes:
    """Every question with its help, space for the answer, and the glossary, as PDF 1.7; same arguments, same bytes.

    kind  only what a provider of this kind is asked, in its usual size and with its usual facts; None: everything, each
    question with the condition under which it is asked. UserFacingError for a language that has no sentences; KeyError
    for an unknown kind, or where the questionnaire has no words in the language.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.booklet_layout import lay_out
    from ehassess.report.finish import finish

    return finish(lay_out(questionnaire, language, kind))
