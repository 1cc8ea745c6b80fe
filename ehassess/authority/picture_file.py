"""The published picture as a file: JSON for machines, XLSX for analysts, PDF for everybody."""

from __future__ import annotations

import json
from datetime import date
from enum import StrEnum

from ehassess.domain.canonical import encode
from ehassess.domain.national_picture import Picture
from ehassess.domain.texts import Texts
from ehassess.exchange.rows_xlsx import Sheet, rows_xlsx
from ehassess.report.national import render_national
from ehassess.report.picture_tables import tables_of
from ehassess.words import Words


class PictureForm(StrEnum):
    """In which form the picture leaves; the value is the ending of the file."""

    PDF = "pdf"
    XLSX = "xlsx"
    JSON = "json"


def write_picture(picture: Picture, form: PictureForm, texts: Texts, words: Words, authority: str, day: date) -> bytes:
    """The bytes of the file; nothing stands in it that is not in the picture."""
    if form is PictureForm.JSON:
        return (json.dumps(json.loads(encode(picture)), ensure_ascii=False, indent=1) + "\n").encode()
    if form is PictureForm.PDF:
        return render_national(picture, texts, words.language, authority=authority, made_on=f"{day:%Y%m%d}")
    told = tables_of(picture, texts, words)
    sheets = (
        Sheet(
            f"{at}",
            (each.title, *[""] * (len(each.heads) - 1)),
            [50, *[16] * (len(each.heads) - 1)],
            (each.heads, *each.rows),
        )
        for at, each in enumerate(told, 1)
    )
    return rows_xlsx(sheets)
