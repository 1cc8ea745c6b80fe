"""No file that came by e-mail can make the program slow, large or wrong: it is refused in words."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import pytest
from openpyxl import Workbook

from ehassess.errors import UserFacingError
from ehassess.exchange.office_file import check_office_file
from ehassess.exchange.questions_docx import read_questions_docx
from ehassess.exchange.questions_xlsx import read_questions_xlsx

REFUSED, UNREADABLE = "errors.questions_refused", "errors.questions_unreadable"


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP file of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


@cache
def book() -> bytes:
    """A small real workbook."""
    out = io.BytesIO()
    Workbook().save(out)
    return out.getvalue()


def book_with(name: str, data: bytes) -> bytes:
    """The workbook with one part more, or another one."""
    with zipfile.ZipFile(io.BytesIO(book())) as file:
        parts = {each: file.read(each) for each in file.namelist()}
    return packed({**parts, name: data})


def _twice() -> bytes:
    out = io.BytesIO(book())
    with zipfile.ZipFile(out, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr("xl/workbook.xml", b"<a/>")
    return out.getvalue()


def _lying() -> bytes:
    """A part that says it is smaller than it is."""
    data = bytearray(packed({"a.xml": b"<a>" + b"x" * 5_000 + b"</a>"}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(data)


HOSTILE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", UNREADABLE),
    "a photograph": (lambda: b"\xff\xd8\xff\xe0" + bytes(500), UNREADABLE),
    "cut": (lambda: book()[: len(book()) // 2], UNREADABLE),
    "damaged": (lambda: book()[:60] + bytes(40) + book()[100:], UNREADABLE),
    "an older workbook": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), UNREADABLE),
    "too large": (lambda: bytes(6 * 2**20), REFUSED),
    "a bomb": (lambda: book_with("xl/sheet9.xml", b"<a>" + b" " * 4_900_000 + b"</a>"), REFUSED),
    "a large part": (lambda: book_with("xl/sheet9.xml", bytes(range(1, 256)) * 24_000), REFUSED),
    "many parts": (lambda: packed({f"{n}.xml": b"<a/>" for n in range(10_001)}), REFUSED),
    "a part twice": (_twice, REFUSED),
    "a lie about size": (_lying, UNREADABLE),
    "macros": (lambda: book_with("xl/vbaProject.bin", b"x"), REFUSED),
    "something embedded": (lambda: book_with("word/embeddings/a.bin", b"x"), REFUSED),
    "links": (lambda: book_with("xl/externalLinks/externalLink1.xml", b"<a/>"), REFUSED),
    "a way out": (lambda: book_with("../../a.xml", b"<a/>"), REFUSED),
    "definitions": (lambda: book_with("xl/sheet9.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), REFUSED),
    "UTF-16": (lambda: book_with("xl/sheet9.xml", '<?xml version="1.0"?><!DOCTYPE a><a/>'.encode("utf-16")), REFUSED),
    "UTF-7": (lambda: book_with("xl/sheet9.xml", b'<?xml version="1.0" encoding="UTF-7"?><a/>'), REFUSED),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_at_once(kind: str) -> None:
    make, fault = HOSTILE[kind]
    data = make()
    for read in (read_questions_xlsx, read_questions_docx):
        began = time.perf_counter()
        with pytest.raises(UserFacingError) as caught:
            read(data, "back.xlsx")
        assert caught.value.id == fault
        assert caught.value.facts == {"file": "back.xlsx"}
        assert time.perf_counter() - began < 2


def test_a_sound_workbook_may_be_opened() -> None:
    check_office_file(book(), "book.xlsx")
    assert read_questions_xlsx(book(), "book.xlsx").rows == ()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("xl/workbook.xml", b"<a/>"),
        ("xl/workbook.xml", b"<a"),
        ("[Content_Types].xml", b"<a/>"),
        ("xl/worksheets/sheet1.xml", b"<a>" * 2_000),
        ("xl/_rels/workbook.xml.rels", b"<a/>"),
    ],
)
def test_a_workbook_of_nonsense_gives_nothing(name: str, data: bytes) -> None:
    for read in (read_questions_xlsx, read_questions_docx):
        try:
            assert read(book_with(name, data), "back.xlsx").rows == ()
        except UserFacingError as error:
            assert error.id == UNREADABLE  # noqa: PT017 - nothing in it is as good as a refusal


def test_a_row_far_below_costs_nothing() -> None:
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    sheet += b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    began = time.perf_counter()
    assert read_questions_xlsx(book_with("xl/worksheets/sheet1.xml", sheet), "back.xlsx").rows == ()
    assert time.perf_counter() - began < 2
