"""An authority's answers on the command line: made, taken into the dossier, refused where they do not belong."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal


def test_an_answer_goes_from_the_authority_into_the_dossier_and_its_outcome(terminal: Terminal, demo: Path) -> None:
    secret, own = demo / "passphrase.txt", demo / "sample.ehassess"
    phrase = ("--passphrase-file", secret)
    said = terminal.done("receipt", "key", "authority.pem", *phrase).out
    mark = said.split()[-1]
    shown = terminal.done("identity", "show", demo / "demo-key.p12", *phrase, "--json").json
    report = ("receipt", "make", demo / "report-signed.pdf", "--key", "authority.pem", *phrase)
    make = (*report, "--authority", "Autorité d’essai (fictive)", "--trust", shown["key_fingerprint"])
    terminal.done(*make, "--version", 1, "--out", "received.zip")
    terminal.done(*make, "--answer", "agreed", "--version", 2, "--note", "Bon courage.", "--out", "agreed.zip")
    take = ("receipt", "import", own)
    assert "not trusted here" in terminal.refused(*take, "received.zip", *phrase, "--trust", "0" * 64)
    assert "received report" in terminal.done(*take, "received.zip", *phrase, "--trust", mark).out
    agreed = terminal.done(*take, "agreed.zip", *phrase, "--trust", mark).out
    assert "agreed to the plan of report" in agreed
    assert "Bon courage." in agreed
    assert "in the dossier already" in terminal.refused(*take, "received.zip", *phrase, "--trust", mark)
    terminal.done("new", "other.ehassess", "--provider", "gp", "--no-passphrase")
    assert "another care provider" in terminal.refused(
        "receipt", "import", "other.ehassess", "agreed.zip", "--trust", mark
    )
    assert terminal.done("obligations", own, *phrase, "--json").json["outcome"]["state"] == "plan_agreed"
