"""Whoever signs on the command line sees everything that leaves the clinic, before a passphrase is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.exchange.leaving import leaving_text
from ehassess.submission.verify import Carried, carried_report
from ehassess.words import Words
from tests.cli.terminal import Terminal


@pytest.fixture
def unsigned(terminal: Terminal, demo: Path) -> str:
    terminal.done("report", demo / "sample.ehassess", "--passphrase-file", demo / "passphrase.txt", "--out", "r.pdf")
    return "r.pdf"


def listed(signed: Path, pack: Questionnaire, language: str) -> str:
    """The list of what the data in the signed file holds."""
    found = carried_report(signed.read_bytes())
    assert isinstance(found, Carried)
    return leaving_text(found.report, pack, pack.texts[language], Words.load(language)).decode()


def test_what_is_told_is_what_the_signed_file_holds(
    terminal: Terminal, demo: Path, unsigned: str, pack: Questionnaire
) -> None:
    sign = ("sign", unsigned, "--identity", demo / "demo-key.p12", "--passphrase-file", demo / "passphrase.txt")
    for language in ("en", "fr", "de"):
        said = terminal.done(*sign, "--out", f"{language}.pdf", "--lang", language).out
        shown = listed(terminal.folder / f"{language}.pdf", pack, language)
        assert said.startswith(shown)
        assert Words.load(language)("export.leaving_title") in shown


def test_the_second_signer_is_told_the_same(terminal: Terminal, demo: Path, pack: Questionnaire) -> None:
    key = ("--identity", demo / "demo-key.p12", "--passphrase-file", demo / "passphrase.txt")
    said = terminal.done("sign", demo / "report-signed.pdf", *key, "--second", "--out", "both.pdf").out
    assert said.startswith(listed(terminal.folder / "both.pdf", pack, "en"))


def test_on_a_terminal_it_stands_there_before_the_passphrase_is_asked_for(
    terminal: Terminal,
    demo: Path,
    unsigned: str,
    pack: Questionnaire,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen: list[str] = []

    def typed(_: str) -> str:
        seen.append(capsys.readouterr().out)
        return (demo / "passphrase.txt").read_text("utf-8").strip()

    for module in ("sign", "files"):
        monkeypatch.setattr(f"ehassess.cli.{module}.on_a_terminal", lambda: True)
    monkeypatch.setattr("click.termui.hidden_prompt_func", typed)
    after = terminal.done("sign", unsigned, "--identity", demo / "demo-key.p12", "--out", "s.pdf").out
    shown = listed(terminal.folder / "s.pdf", pack, "en")
    assert [text.startswith(shown) for text in seen] == [True]
    assert shown.splitlines()[0] not in after
    assert "signed, checked and saved" in after
