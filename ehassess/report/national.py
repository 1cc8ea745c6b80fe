"""The door of the national picture: what is published of a year in, the bytes of a PDF out."""

from __future__ import annotations

from ehassess.domain.national_picture import Picture
from ehassess.domain.texts import Texts


def render_national(picture: Picture, texts: Texts, language: str, *, authority: str, made_on: str) -> bytes:
    """The picture as PDF/A-3a and PDF/UA-1; `made_on` as 20261204. The same arguments give the same bytes.

    UserFacingError for a language that has no sentences.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.finish import finish
    from ehassess.report.national_pages import lay_out

    return finish(lay_out(picture, texts, language, authority, made_on))
