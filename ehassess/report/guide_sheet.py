"""The door of a printed guide: a guide and its pictures in, the bytes of a PDF out."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.guide import Guide


def render_guide(guide: Guide, language: str, pictures: Path) -> bytes:
    """The guide as PDF 1.7, fit for an archive and for a screen reader; same arguments, same bytes.

    pictures  the folder of its pictures. UserFacingError for a language that has no sentences; OSError where a picture
    is missing, for it is shipped with the guide.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.finish import finish
    from ehassess.report.guide_layout import lay_out

    return finish(lay_out(guide, language, pictures))
