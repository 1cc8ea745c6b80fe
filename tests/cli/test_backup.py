"""Backups are made, listed and restored from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


def test_a_backup_is_listed_with_what_it_holds_and_restored(terminal: Terminal, dossier: Path) -> None:
    terminal.done("answer", dossier, terminal.file("A.yaml", "GOV-02: yes\nBCP-01: partly\n"))
    terminal.done("answer", dossier, terminal.file("B.yaml", "GOV-02: no\n"))
    found = terminal.done("backup", "list", dossier, "--json").json["backups"]
    assert [(line["answers"], line["round"], line["whole"]) for line in found][:2] == [(2, 1, True), (2, 1, True)]
    said = terminal.done("backup", "list", dossier).out
    assert "2 answers, round 1" in said
    assert " kB" in said
    done = terminal.done("backup", "restore", dossier, "2")
    assert "is now as it was" in done.out
    state = terminal.done("export", dossier, "--json").json["state"]
    assert {name: a["value"] for name, a in state["answers"].items()} == {"GOV-02": "yes", "BCP-01": "partly"}
    (kept,) = terminal.folder.glob("practice.before-restore-*.ehassess")
    assert kept.name in done.out
    assert terminal.done("export", kept, "--json").json["state"]["answers"]["GOV-02"]["value"] == "no"


@pytest.mark.parametrize("protected", [False, True])
def test_a_damaged_dossier_is_refused_with_the_copy_that_brings_it_back(terminal: Terminal, protected: bool) -> None:
    phrase = terminal.file("phrase.txt", "three plain words\n")
    protection = ("--passphrase-file", phrase)
    terminal.done("new", "x.ehassess", "--provider", "gp", *(protection if protected else ("--no-passphrase",)))
    opened_with = protection if protected else ()
    terminal.done("answer", "x.ehassess", terminal.file("A.yaml", "GOV-02: yes\n"), *opened_with)
    path = terminal.folder / "x.ehassess"
    hurt = bytearray(path.read_bytes())
    hurt[9000] ^= 1
    path.write_bytes(hurt)
    said = terminal.refused("status", path, *opened_with)
    assert "There is a good copy from" in said
    assert "ehassess backup restore" in said
    restored = terminal.done("backup", "restore", path, *opened_with, "--json").json
    assert Path(restored["kept"]).read_bytes() == bytes(hurt)
    assert terminal.done("status", path, *opened_with, "--json").json["answered"] == 1


def test_a_backup_can_be_made_at_any_moment(terminal: Terminal, dossier: Path) -> None:
    made = Path(terminal.done("backup", "make", dossier, "--json").json["file"])
    assert made.is_file()
    assert str(made) in terminal.done("backup", "make", dossier).out
    assert terminal.done("backup", "list", dossier, "--lang", "fr").out.startswith("1 sauvegarde dans")


def test_what_cannot_be_restored_is_told(terminal: Terminal, dossier: Path) -> None:
    assert "no backup of x.ehassess" in terminal.done("backup", "list", "x.ehassess").out
    assert "ehassess salvage" in terminal.refused("backup", "restore", "x.ehassess")
    terminal.done("backup", "make", dossier)
    assert "no backup number 7" in terminal.refused("backup", "restore", dossier, "7")


def test_a_backup_behind_a_passphrase_is_not_called_damaged_and_a_damaged_one_is(terminal: Terminal) -> None:
    right, wrong = terminal.file("phrase.txt", "three plain words\n"), terminal.file("other.txt", "four other words\n")
    terminal.done("new", "x.ehassess", "--provider", "gp", "--passphrase-file", right)
    terminal.done("backup", "make", "x.ehassess", "--passphrase-file", right)
    without = terminal.done("backup", "list", "x.ehassess").out
    assert "opens only with its passphrase: name it with --passphrase-file" in without
    assert "damaged" not in without
    assert (
        "made under another passphrase" in terminal.done("backup", "list", "x.ehassess", "--passphrase-file", wrong).out
    )
    assert "0 answers, round 1" in terminal.done("backup", "list", "x.ehassess", "--passphrase-file", right).out
    found = terminal.done("backup", "list", "x.ehassess", "--passphrase-file", right, "--json").json["backups"]
    hurt = Path(found[0]["file"])
    data = bytearray(hurt.read_bytes())
    data[-2000] ^= 1
    hurt.write_bytes(data)
    said = terminal.done("backup", "list", "x.ehassess", "--passphrase-file", right).out
    assert "damaged: parts of it are not as they were written" in said
