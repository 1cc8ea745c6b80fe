"""Bad input gets clear words, exit 2, no traceback, and nothing changes on disk."""

from __future__ import annotations

import os
import resource as limits
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ehassess.paths import pack_folder
from tests.cli.terminal import Terminal, contents, surroundings


def test_every_fault_of_an_answers_file_is_listed_with_its_line(terminal: Terminal, dossier: Path) -> None:
    answers = terminal.file("ANSWERS.yaml", "GOV-01: yes\nGOV-99: yes\nGOV-02: perhaps\n\nGOV-05: na\n")
    said = terminal.refused("answer", dossier, answers)
    assert said.splitlines()[0] == "Nothing of ANSWERS.yaml was taken over, because of 3 faults:"
    assert [line.split(":")[0] for line in said.splitlines()[1:]] == [
        "- ANSWERS.yaml, line 2",
        "- ANSWERS.yaml, line 3",
        "- ANSWERS.yaml, line 5",
    ]
    assert terminal.done("status", dossier, "--json").json["answered"] == 0


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff\xe0 a photograph", b"SQLite format 3\x00" + bytes(4096), b"x" * 9000]
)
def test_what_is_no_dossier_is_left_as_it_is(terminal: Terminal, data: bytes) -> None:
    (terminal.folder / "photo.ehassess").write_bytes(data)
    assert "photo.ehassess" in terminal.refused("status", "photo.ehassess")
    assert "photo.ehassess" in terminal.refused("score", "photo.ehassess", "--json")


def test_a_damaged_dossier_is_left_as_it_is(terminal: Terminal, dossier: Path) -> None:
    data = bytearray(dossier.read_bytes())
    data[len(data) // 2] ^= 0xFF
    dossier.write_bytes(bytes(data))
    assert "damaged" in terminal.refused("score", dossier)
    dossier.write_bytes(bytes(data[: len(data) // 2]))
    assert dossier.name in terminal.refused("score", dossier)


def test_a_file_that_is_not_there_is_told(terminal: Terminal) -> None:
    assert (
        terminal.refused("status", "none.ehassess") == "There is no file none.ehassess. Check the name and the folder."
    )
    assert "none.yaml" in terminal.refused(
        "new", "x.ehassess", "--provider", "gp", "--facts", "none.yaml", "--no-passphrase"
    )
    assert "none.pdf" in terminal.refused("verify", "none.pdf")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--provider", "circus", "--no-passphrase"), "no kind of provider “circus”"),
        (("--provider", "gp", "--size", "9", "--no-passphrase"), "no size class “9”"),
        (("--provider", "gp"), "--no-passphrase"),
        (("--provider", "gp", "--no-passphrase", "--passphrase-file", "empty.txt"), "--passphrase-file"),
        (("--provider", "gp", "--passphrase-file", "empty.txt"), "empty"),
        (("--provider", "gp", "--passphrase-file", "photo.txt"), "not a text file"),
        (("--provider", "gp", "--no-passphrase", "--facts", "facts.yaml"), "no fact “flying_car”"),
    ],
)
def test_a_new_dossier_needs_what_makes_sense(terminal: Terminal, options: tuple[str, ...], words: str) -> None:
    terminal.file("empty.txt", "\n")
    terminal.file("facts.yaml", "flying_car: yes\n")
    (terminal.folder / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0")
    assert words in terminal.refused("new", "x.ehassess", *options)


def test_a_pack_with_faults_lists_them_all_with_file_and_line(terminal: Terminal) -> None:
    folder = Path(shutil.copytree(pack_folder(), terminal.folder / "pack"))
    scenarios = folder / "scenarios.yaml"
    scenarios.write_text(scenarios.read_text("utf-8").replace("slug: ransomware", "slugg: ransomware"), "utf-8")
    domains = folder / "domains.yaml"
    domains.write_text(domains.read_text("utf-8").replace("weight: 3", "weight: 99", 1), "utf-8")
    said = terminal.refused("pack", "check", "pack")
    assert "scenarios.yaml, line " in said
    assert "domains.yaml, line " in said
    listed = terminal("pack", "check", "pack", "--json")
    assert listed.status == 2
    assert listed.json["sound"] is False
    assert all(fault["line"] for fault in listed.json["faults"] if fault["file"].startswith("domains"))


def test_the_shipped_pack_has_no_fault(terminal: Terminal) -> None:
    assert "no fault" in terminal.done("pack", "check", pack_folder()).out
    assert terminal.done("pack", "check", pack_folder(), "--json").json["sound"] is True


def test_a_report_is_not_written_over_another_file(terminal: Terminal, dossier: Path) -> None:
    mine = terminal.file("report.pdf", "mine")
    assert "--force" in terminal.refused("report", dossier, "--out", mine)
    assert "no folder" in terminal.refused("report", dossier, "--out", "nowhere/report.pdf")


def test_a_file_that_is_no_pdf_is_neither_signed_nor_verified(terminal: Terminal, demo: Path) -> None:
    photo = terminal.folder / "photo.pdf"
    photo.write_bytes(b"\xff\xd8\xff\xe0 a photograph")
    key = ("--identity", demo / "demo-key.p12", "--passphrase-file", demo / "passphrase.txt")
    assert terminal.refused("verify", photo) == f"{photo} is not a PDF file. Choose the PDF of a report."
    assert "not a PDF" in terminal.refused("sign", photo, *key, "--out", "signed.pdf")
    signed = demo / "report-signed.pdf"
    assert "not an unaltered report" in terminal.refused("sign", signed, *key, "--out", "signed.pdf")


def test_a_wrong_fingerprint_is_told(terminal: Terminal, demo: Path) -> None:
    assert "key fingerprint" in terminal.refused("verify", demo / "report-signed.pdf", "--trust", "abc")


def test_an_identity_that_does_not_open_is_told(terminal: Terminal, demo: Path) -> None:
    wrong = terminal.file("wrong.txt", "not this one\n")
    assert "passphrase" in terminal.refused("identity", "show", demo / "demo-key.p12", "--passphrase-file", wrong)
    assert "--passphrase-file" in terminal.refused("identity", "show", demo / "demo-key.p12")
    nothing = terminal.file("nothing.p12", "nothing")
    assert "nothing.p12" in terminal.refused("identity", "show", nothing, "--passphrase-file", wrong)
    new = ("identity", "new", demo / "demo-key.p12", "--name", "Dr Sample", "--passphrase-file", wrong)
    assert "demo-key.p12" in terminal.refused(*new)
    assert "name" in terminal.refused("identity", "new", "x.p12", "--name", " ", "--passphrase-file", wrong)


def test_the_demonstration_does_not_write_among_other_files(terminal: Terminal) -> None:
    terminal.file("mine.txt", "mine")
    assert "files in" in terminal.refused("demo", "--out", terminal.folder)
    assert "mine.txt" in terminal.refused("demo", "--out", "mine.txt")


def test_a_full_disk_leaves_everything_as_it_was(demo: Path) -> None:
    """In a process of its own, in which no file may grow beyond a few kilobytes."""

    def little_room() -> None:
        limits.setrlimit(limits.RLIMIT_FSIZE, (40_000, 40_000))

    before = contents(demo)
    commands = {
        "no room left on the disk for report.pdf": (
            ["report", "sample.ehassess", "--passphrase-file", "passphrase.txt", "--out", "report.pdf"]
        ),
        "other.ehassess": ["new", "other.ehassess", "--provider", "gp", "--no-passphrase"],
    }
    for words, command in commands.items():
        done = subprocess.run(
            [sys.executable, "-m", "ehassess", *command],
            cwd=demo,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=little_room,
            env=surroundings(),
            timeout=120,
        )
        assert done.returncode == 2, done.stderr
        assert words in done.stderr
        assert "Traceback" not in done.stderr
        assert contents(demo) == before


def test_a_disk_that_is_really_full_is_told(terminal: Terminal, demo: Path) -> None:
    """On a small file system of its own; making one takes rights that not every machine gives."""
    small = terminal.folder / "stick"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    try:
        key = ("--passphrase-file", demo / "passphrase.txt")
        said = terminal.refused("report", demo / "sample.ehassess", *key, "--out", small / "report.pdf")
        assert "There is no room left on the disk" in said
        said = terminal.refused("new", small / "new.ehassess", "--provider", "gp", "--no-passphrase")
        assert "There is no room left on the disk" in said
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are of another kind there")
@pytest.mark.parametrize("command", [("status",), ("verify",)], ids=" ".join)
def test_a_folder_into_which_this_account_may_not_look_is_told(
    command: tuple[str, ...], terminal: Terminal, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    terminal.refused(*command, closed / "a.ehassess")  # loads what it needs, as long as that can be read
    closed.chmod(0)
    root = os.geteuid() == 0
    if root:  # to whom no folder is closed
        os.seteuid(65534)
    try:
        outcome = terminal("--lang", "en", *command, closed / "a.ehassess")
    finally:
        if root:
            os.seteuid(0)
        closed.chmod(0o700)
    assert outcome.status == 2
    assert "cannot be read (Permission denied)" in outcome.err
    assert str(closed) in outcome.err
