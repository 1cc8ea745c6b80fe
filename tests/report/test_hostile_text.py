"""Whatever a user writes is printed or left out, and never obeyed, fetched or fatal."""

from __future__ import annotations

import base64
import io
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Decision, Declaration
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import render
from ehassess.report.pages_front import CONTENTS
from tests.report import sample_report
from tests.report.reading import Reading

PIXEL = base64.b64encode(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
    )
).decode()


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server on this machine that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def everywhere(pack: Questionnaire, text: str) -> Report:
    """A report in which every text that a user can write is this one."""
    provider = Provider(text, ((text, text),), text, text, text, text, text, text, text)
    report = sample_report.alone(pack, reason=text, given_by=text, provider=provider)
    names = [asset.id for asset in pack.assets[:4]]
    return replace(
        report,
        number=text,
        tlp="TLP:AMBER",
        assets=tuple(AssetEntry(name, True, text, 4) for name in names),
        accepted=(AcceptedRisk(report.evaluation.risks[0].scenario, text, date(2026, 11, 20), text),),
        declaration=Declaration(text, text, text, True),
        decisions=tuple(Decision(line.measure_id, owner=text) for line in report.plan.lines),
        plan=replace(report.plan, lines=tuple(replace(line, owner=text) for line in report.plan.lines)),
    )


def drawn(pack: Questionnaire, text: str) -> Reading:
    report = everywhere(pack, text)
    return Reading(report, render(report, pack, "en", attach=b'{"number":"0"}'))


def test_no_markup_of_a_user_is_obeyed(
    pack: Questionnaire, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The known ways into a paragraph, all in one text: code in a colour, pictures, links, drawing hooks, entities."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret.png").write_bytes(base64.b64decode(PIXEL))
    port = listener.getsockname()[1]
    payloads = (
        "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch PWNED') for Word in "
        "[ orgTypeFun( 'Word', (str,), {} )]] for orgTypeFun in [type(type(1))]] and 'red'\">x</font>",
        "<font color=\"__import__('os').system('touch PWNED')\">x</font>",
        f'<img src="http://127.0.0.1:{port}/a.png" width="10" height="10"/>',
        '<img src="secret.png" width="10" height="10"/>',
        '<img src="file://secret.png" width="10" height="10"/>',
        f'<img src="data:image/png;base64,{PIXEL}" width="10" height="10"/>',
        '<a href="javascript:app.alert(1)">x</a>',
        '<a href="file:///C:/Windows/System32/calc.exe">x</a>',
        '<onDraw name="foo" label="bar"/>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
        '<seq id="x"/></para></b>',
    )
    for text in (" ".join(payloads[:5]), " ".join(payloads[5:])):
        with pikepdf.open(io.BytesIO(drawn(pack, text).pdf)) as pdf:
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
