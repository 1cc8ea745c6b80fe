"""Reports are signed, logged and verified from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def fingerprint(terminal: Terminal, demo: Path) -> str:
    shown = terminal.done(
        "identity", "show", demo / "demo-key.p12", "--passphrase-file", demo / "passphrase.txt", "--json"
    )
    return str(shown.json["key_fingerprint"])


def test_the_demonstration_names_files_that_verify(terminal: Terminal, demo: Path, fingerprint: str) -> None:
    assert sorted(path.name for path in demo.iterdir()) == [
        "demo-key.p12",
        "passphrase.txt",
        "report-signed.pdf",
        "sample.ehassess",
    ]
    said = terminal.done("verify", demo / "report-signed.pdf", "--trust", fingerprint).out
    assert said.splitlines()[-1].startswith("Accepted:")
    assert "This is a demo key" in said


def test_without_a_trusted_key_the_verdict_is_negative_and_says_why(terminal: Terminal, demo: Path) -> None:
    outcome = terminal("verify", demo / "report-signed.pdf")
    assert (outcome.status, outcome.err) == (1, "")
    assert "This key is not enrolled here" in outcome.out
    found = terminal("verify", demo / "report-signed.pdf", "--json").json
    assert found["files"][0]["facts"]["trusted"] is False
    assert found["files"][0]["facts"]["intact"] is True
    assert [failed["fact"] for failed in found["files"][0]["failed"]] == ["trusted"]


def test_several_files_are_judged_in_one_go(terminal: Terminal, demo: Path, fingerprint: str) -> None:
    good = demo / "report-signed.pdf"
    bad = demo / "changed.pdf"
    bad.write_bytes(good.read_bytes().replace(b"/Type /Page", b"/Type /Pagf", 1))
    trust = ("--trust", fingerprint.upper())
    outcome = terminal("verify", good, bad, *trust)
    assert outcome.status == 1
    assert outcome.out.count("Accepted:") == 1
    assert outcome.out.count("Refused:") == 1
    mixed = terminal("verify", good, demo / "passphrase.txt", *trust, "--json")
    assert mixed.status == 2
    assert [each["accepted"] for each in mixed.json["files"]] == [True, False]
    assert "not a PDF" in mixed.err
    assert terminal.done("verify", good, good, *trust, "--json").json["accepted"] is True


def test_a_signed_report_is_noted_in_its_own_dossier_only(terminal: Terminal, demo: Path, this_year: int) -> None:
    own, secret = demo / "sample.ehassess", demo / "passphrase.txt"
    terminal.done("new", "other.ehassess", "--provider", "gp", "--no-passphrase")
    terminal.done("report", own, "--passphrase-file", secret, "--out", "report.pdf")
    sign = ("sign", "report.pdf", "--identity", demo / "demo-key.p12", "--passphrase-file", secret)
    assert "was not made from the dossier" in terminal.refused(*sign, "--out", "s.pdf", "--dossier", "other.ehassess")
    terminal.done(*sign, "--out", "s.pdf", "--dossier", own, "--dossier-passphrase-file", secret)
    signed = terminal.done("status", own, "--passphrase-file", secret, "--json").json["signed"]
    assert [number[-4:] for number in signed] == ["0001", "0002"]
    assert signed[0].startswith(f"EHA-{this_year}-")


def test_the_person_responsible_for_it_signs_after_the_manager(
    terminal: Terminal, demo: Path, fingerprint: str
) -> None:
    secret = demo / "passphrase.txt"
    made = terminal.done("identity", "new", "it.p12", "--name", "Sample IT", "--passphrase-file", secret).out
    assert "Key of Sample IT" in made
    sign = ("sign", demo / "report-signed.pdf", "--identity", "it.p12", "--passphrase-file", secret)
    said = terminal.done(*sign, "--second", "--out", "both.pdf").out
    assert "signed, checked and saved in both.pdf" in said
    verdict = terminal.done("verify", "both.pdf", "--trust", fingerprint, "--json").json["files"][0]
    assert [(signer["name"], signer["role"], signer["trusted"]) for signer in verdict["signers"]] == [
        ("Dr Sample", "manager", True),
        ("Sample IT", "it", False),
    ]
    assert "exists already" in terminal.refused(*sign, "--second", "--out", "both.pdf")
    terminal.done(*sign, "--second", "--out", "both.pdf", "--force")


def test_a_report_says_when_nobody_has_declared_anything(terminal: Terminal, dossier: Path) -> None:
    said = terminal.done("report", dossier, "--out", "report.pdf", "--lang", "fr").out
    assert "Le rapport EHA-" in said
    assert "personne n’a déclaré" in said
    assert (terminal.folder / "report.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_demonstrations_stand_beside_each_other(terminal: Terminal) -> None:
    (terminal.folder / "ehassess-demo").mkdir()
    said = terminal.done("demo", "--lang", "fr").out
    assert "ehassess-demo-2/report-signed.pdf" in said.replace("\\", "/")
    assert "Accepté" in said
