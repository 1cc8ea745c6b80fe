"""Whatever is sent to an authority: each file gets its sentence and its exit status, within time and memory."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests.cli.terminal import Terminal, surroundings


def huge(_: bytes) -> bytes:
    return b"%PDF-1.7\n"  # the rest is a hole of 200 MB, see `sent`


def encrypted(signed: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def thousand_revisions(signed: bytes) -> bytes:
    """A thousand sound parts that change nothing, as a program would add them."""
    size, root = (re.findall(pattern, signed)[-1] for pattern in (rb"/Size (\d+)", rb"/Root (\d+ \d+ R)"))
    parts, last = [signed], int(re.findall(rb"startxref\s+(\d+)", signed)[-1])
    end = len(signed)
    for _ in range(1000):
        trailer = b"<</Size %b/Root %b/Prev %d>>" % (size, root, last)
        last = end + 1
        parts.append(b"\nxref\n0 0\ntrailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (trailer, last))
        end += len(parts[-1])
    return b"".join(parts)


def unsigned(signed: bytes) -> bytes:
    return signed[: signed.index(b"%%EOF") + 6]


def changed(signed: bytes) -> bytes:
    return signed.replace(b"/Type /Page", b"/Type /Pagf", 1)


def cut(signed: bytes) -> bytes:
    return signed[: len(signed) // 2]


def empty(_: bytes) -> bytes:
    return b""


def photo(_: bytes) -> bytes:
    return b"\xff\xd8\xff\xe0 a photograph"


BAD: dict[Callable[[bytes], bytes], tuple[int, str]] = {
    huge: (2, "is larger than 50 MB. It cannot be one of ours, and was not read."),
    encrypted: (1, "The file is locked with a password. Ask the sender for the report as the program saved it."),
    thousand_revisions: (1, "The file was added to far more often than any report and was not looked at."),
    unsigned: (1, "Refused: the report is not signed."),
    changed: (1, "Refused: the file is not the one that was signed."),
    cut: (1, "The file is damaged and cannot be read as a PDF."),
    empty: (2, "is not a PDF file. Choose the PDF of a report."),
    photo: (2, "is not a PDF file. Choose the PDF of a report."),
}
"""What was sent, with the exit status and a sentence that is told."""


def sent(folder: Path, what: Callable[[bytes], bytes], signed: bytes) -> Path:
    path = folder / f"{what.__name__}.pdf"
    path.write_bytes(what(signed))
    if what is huge:
        os.truncate(path, 200_000_000)
    return path


@pytest.mark.parametrize("what", BAD, ids=lambda what: what.__name__)
def test_each_bad_file_gets_its_sentence_and_its_status(
    terminal: Terminal, demo: Path, what: Callable[[bytes], bytes]
) -> None:
    path = sent(terminal.folder, what, (demo / "report-signed.pdf").read_bytes())
    status, sentence = BAD[what]
    told = terminal("verify", path, "--json")
    (found,) = told.json["files"]
    assert (told.status, found["exit"], found["accepted"]) == (status, status, False)
    assert sentence in json.dumps(found, ensure_ascii=False)
    assert bool(told.err) is (status == 2)
    assert "Traceback" not in told.err


def test_an_unsigned_report_is_unsigned_and_no_error(terminal: Terminal, demo: Path) -> None:
    path = sent(terminal.folder, unsigned, (demo / "report-signed.pdf").read_bytes())
    told = terminal("verify", path)
    assert (told.status, told.err) == (1, "")
    assert told.out.splitlines()[-1] == "Refused: the report is not signed."


def test_a_folder_with_a_mix_of_anything_tells_of_every_file(terminal: Terminal, demo: Path) -> None:
    signed = (demo / "report-signed.pdf").read_bytes()
    post = terminal.folder / "post"
    (post / "deep" / "er").mkdir(parents=True)
    for what in BAD:
        sent(post, what, signed)
    (post / "deep" / "er" / "good.pdf").write_bytes(signed)
    (post / "deep" / "answers.xlsx").write_bytes(b"PK\3\4")
    key = terminal.done(
        "identity", "show", demo / "demo-key.p12", "--passphrase-file", demo / "passphrase.txt", "--json"
    ).json["key_fingerprint"]
    told = terminal("verify", post, "--trust", key)
    rows = {row.split()[1].removesuffix(".pdf"): row for row in told.out.splitlines()[:-1]}
    assert told.status == 2
    assert set(rows) == {what.__name__ for what in BAD} | {"good", "answers.xlsx"}
    marks = {0: "accepted", 1: "REFUSED", 2: "UNREAD"}
    for what, (status, sentence) in BAD.items():
        assert rows[what.__name__].split()[0] == marks[status], rows[what.__name__]
        assert sentence in rows[what.__name__] or status == 1
    assert rows["good"].split()[0] == "accepted"
    assert told.out.splitlines()[-1].startswith("10 files: 1 accepted, 5 refused, 4 ")


def test_one_file_is_looked_at_in_a_process_that_may_end_without_taking_the_command_with_it(
    terminal: Terminal, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = terminal.folder / "pipe.pdf"
    os.mkfifo(pipe)  # opening it waits for ever
    monkeypatch.setattr("ehassess.submission.folder.SECONDS", 0.5)
    monkeypatch.setattr("ehassess.submission.folder.judge_all.__kwdefaults__", {"workers": None, "seconds": 0.5})
    began = time.monotonic()
    assert "took longer to read than any report" in terminal.refused("verify", pipe)
    assert time.monotonic() - began < 30


def test_a_file_of_200_mb_is_refused_without_being_read(demo: Path) -> None:
    path = sent(demo, huge, b"")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    command = [sys.executable, "-m", "ehassess", "verify", str(path)]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert told.stderr.strip() == f"{path} {BAD[huge][1]}"
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss <= max(before, 200_000)  # kB
