"""Whatever a user writes is printed or left out, and never obeyed, fetched or fatal."""

from __future__ import annotations

import base64
import io
import socket
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import render
from ehassess.report.pages_front import CONTENTS
from tests.report.reading import Reading
from tests.report.texts import PIXEL, everywhere, hostile, turned


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server on this machine that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def drawn(pack: Questionnaire, *texts: str) -> Reading:
    report = everywhere(pack, *texts)
    return Reading(report, render(report, pack, "en", attach=b'{"number":"0"}'))


def test_no_markup_of_a_user_is_obeyed(
    pack: Questionnaire, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The known ways in, each first in turn: code in a colour, pictures, links, drawing hooks, entities, the file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret.png").write_bytes(base64.b64decode(PIXEL))
    payloads = hostile(listener.getsockname()[1])
    for by in (0, 8, 16, 24):
        with pikepdf.open(io.BytesIO(drawn(pack, *turned(payloads, by)).pdf)) as pdf:
            assert sum(len(page.get_images()) for page in pdf.pages) == 0
            marks = [mark for page in pdf.pages for mark in page.obj.get("/Annots", [])]
            assert sorted({str(mark.Subtype) for mark in marks}) == ["/Link", "/Widget"]
            # the links of the contents, which lead to pages of this file, and the two signature fields
            assert sum("/Dest" in mark and "/A" not in mark for mark in marks) == len(CONTENTS)
            assert len(marks) == len(CONTENTS) + 2
    assert [file.name for file in tmp_path.iterdir()] == ["secret.png"]
    with pytest.raises(TimeoutError):
        listener.accept()


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d & e",
        "😀 עברית العربية 漢字 \u202egpj.exe\x00\x1b",
        "x" * 10_000,
        "word " * 2_000,
        "<" * 3_000,
        " \u00a0\u202f ",
        "e\u0301" * 500,
    ],
    ids=["markup", "strange", "one word of 10,000", "10,000", "brackets", "blank", "accents"],
)
def test_no_text_breaks_the_report(pack: Questionnaire, text: str) -> None:
    reading = drawn(pack, text)
    assert 12 <= len(reading.pages) <= 30
    assert "The result on one page" in reading.pages[1]


def test_what_looks_like_markup_is_printed_as_it_was_written(pack: Questionnaire) -> None:
    text = "Tom <b>& Jerry</b> Ltd"
    reading = drawn(pack, text)
    assert text in reading.pages[0]
    assert text in reading.pages[1]
