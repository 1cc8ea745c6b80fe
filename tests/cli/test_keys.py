"""Keys on the command line: made, renewed, enrolled by letter; cards; and time stamps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.terminal import Terminal
from tests.signing import soft_card
from tests.signing.authority import Authority, running


@pytest.fixture
def authority() -> Iterator[Authority]:
    with running(datetime.now(UTC)) as found:
        yield found


@pytest.fixture
def secret(demo: Path) -> Path:
    return demo / "passphrase.txt"


@pytest.fixture
def fingerprint(terminal: Terminal, demo: Path, secret: Path) -> str:
    shown = terminal.done("identity", "show", demo / "demo-key.p12", "--passphrase-file", secret, "--json")
    return str(shown.json["key_fingerprint"])


def text(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return str(document[0].get_textpage().get_text_range())


def test_a_letter_tells_the_authority_which_key_to_trust(
    terminal: Terminal, demo: Path, secret: Path, fingerprint: str
) -> None:
    key = ("--identity", demo / "demo-key.p12", "--passphrase-file", secret)
    said = terminal.done("identity", "letter", *key, "--provider", "Cabinet Exemple", "--out", "l.pdf", "--lang", "fr")
    assert "Imprimez-la" in said.out
    page = text(terminal.folder / "l.pdf")
    assert fingerprint[:4] in page
    assert "Cabinet Exemple" in page
    assert "EC P-256" in page
    assert "exists already" in terminal.refused("identity", "letter", *key, "--out", "l.pdf")


def test_a_key_is_renewed_by_a_statement_that_the_authority_checks(
    terminal: Terminal, demo: Path, secret: Path, fingerprint: str
) -> None:
    old = demo / "demo-key.p12"
    renew = ("identity", "renew", old, "--passphrase-file", secret, "--statement", "s.json")
    terminal.done(*renew, "--out", "new.p12", "--kind", "rsa")
    said = terminal("identity", "statement", "s.json")
    assert (said.status, said.out.splitlines()[-1][:8]) == (1, "Refused:")
    found = terminal.done("identity", "statement", "s.json", "--trust", fingerprint, "--json").json
    assert found["accepted"] is True
    shown = terminal.done("identity", "show", "new.p12", "--passphrase-file", secret, "--json").json
    assert found["new"] == shown
    terminal.done("identity", "letter", "--identity", "new.p12", "--passphrase-file", secret, "--out", "rsa.pdf")
    assert "RSA 3072" in text(terminal.folder / "rsa.pdf")
    file = terminal.folder / "s.json"
    file.write_bytes(file.read_bytes().replace(b"-renewal/1", b"-renewal/2"))
    assert "not a statement" in terminal.refused("identity", "statement", file)


def test_a_forged_statement_is_refused(terminal: Terminal, demo: Path, secret: Path, fingerprint: str) -> None:
    renew = ("identity", "renew", demo / "demo-key.p12", "--passphrase-file", secret)
    terminal.done(*renew, "--statement", "s.json", "--out", "new.p12")
    file = terminal.folder / "s.json"
    year = str(datetime.now(UTC).year)
    file.write_bytes(file.read_bytes().replace(f'"said_at":"{year}'.encode(), f'"said_at":"{int(year) + 1}'.encode()))
    said = terminal("identity", "statement", file, "--trust", fingerprint)
    assert said.status == 1
    assert "Do not enrol" in said.err


def test_a_report_is_signed_with_a_card(
    terminal: Terminal,
    demo: Path,
    secret: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, folder = soft_card.library(), tmp_path_factory.mktemp("reader")
    monkeypatch.setenv("SOFTHSM2_CONF", soft_card.reader(folder))
    soft_card.insert("card")
    key = soft_card.new_key("ec")
    soft_card.load("card", 1, key, soft_card.certified(key, "Dr Carte (fictive)", now=datetime.now(UTC)), folder)
    pin = terminal.folder / "pin.txt"
    pin.write_text(soft_card.PIN)
    terminal.done("report", demo / "sample.ehassess", "--passphrase-file", secret, "--out", "report.pdf")
    sign = ("sign", "report.pdf", "--card", library, "--passphrase-file", pin)
    assert "signed, checked and saved" in terminal.done(*sign, "--out", "card.pdf").out
    signers = terminal("verify", "card.pdf", "--json").json["files"][0]["signers"]
    assert [signer["name"] for signer in signers] == ["Dr Carte (fictive)"]
    pin.write_text("000000")
    assert "PIN of the card card is wrong" in terminal.refused(*sign, "--out", "again.pdf")
    assert "nobody can be asked" in terminal.refused("sign", "report.pdf", "--card", library, "--out", "again.pdf")
    assert "one of the two" in terminal.refused(*sign, "--identity", demo / "demo-key.p12", "--out", "again.pdf")


def test_a_signed_report_is_stamped_noted_in_its_dossier_and_still_accepted(
    terminal: Terminal, demo: Path, secret: Path, fingerprint: str, authority: Authority
) -> None:
    log = ("--dossier", demo / "sample.ehassess", "--dossier-passphrase-file", secret)
    stamp = ("timestamp", demo / "report-signed.pdf", "--tsa", authority.url)
    for level in ("T", "LTA"):
        said = terminal.done(*stamp, "--level", level, "--out", f"{level}.pdf", *log)
        assert "stamped on" in said.out
        assert terminal.done("verify", f"{level}.pdf", "--trust", fingerprint, "--json").json["accepted"]
    signed = terminal.done("status", demo / "sample.ehassess", "--passphrase-file", secret, "--json").json["signed"]
    assert len(signed) == 3
    assert len(set(signed)) == 1


def test_what_cannot_be_stamped_is_told_and_nothing_is_asked_for(
    terminal: Terminal, demo: Path, secret: Path, authority: Authority
) -> None:
    terminal.done("report", demo / "sample.ehassess", "--passphrase-file", secret, "--out", "report.pdf")
    stamp = ("--tsa", authority.url, "--out", "s.pdf")
    assert "not a PDF" in terminal.refused("timestamp", secret, *stamp)
    assert "report.pdf" in terminal.refused("timestamp", "report.pdf", *stamp)
    assert authority.asked == []
    gone = ("--tsa", f"{authority.base}/gone", "--out", "s.pdf")
    assert "(404)" in terminal.refused("timestamp", demo / "report-signed.pdf", *gone)
