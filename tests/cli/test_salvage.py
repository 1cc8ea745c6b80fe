"""What can still be read of a damaged dossier is saved from the command line, with a list of what was lost."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from ehassess.store import schema
from ehassess.words import Words
from tests.cli.terminal import Terminal


def hurt(path: Path, *pages: int) -> bytes:
    """Overwrite some pages of a file; its bytes then."""
    data = bytearray(path.read_bytes())
    for number in pages:
        data[(number - 1) * 4096 + 20 : number * 4096] = bytes(4076)
    path.write_bytes(data)
    return bytes(data)


def test_a_damaged_dossier_is_saved_into_a_new_one_with_a_list_of_losses(terminal: Terminal, demo: Path) -> None:
    broken = demo / "sample.ehassess"
    given = ("--passphrase-file", demo / "passphrase.txt")
    before = terminal.done("export", broken, *given, "--json").json["state"]
    data = hurt(broken, 5, 17, 18)
    new = terminal.folder / "new.ehassess"
    said = terminal.done("salvage", broken, "-o", new, *given).out
    assert "3 of the " in said
    assert "pages of the file are damaged" in said
    assert "Look through the new dossier" in said
    assert broken.read_bytes() == data
    after = terminal.done("export", new, *given, "--json").json["state"]
    assert after["answers"].items() <= before["answers"].items()
    found = terminal.done("salvage", broken, "--out", new, *given, "--force", "--json").json
    assert (found["whole"], found["lost_pages"]) == (False, 3)
    assert "--force" in terminal.refused("salvage", broken, "-o", new, *given)


def test_a_whole_dossier_loses_nothing(terminal: Terminal, dossier: Path) -> None:
    assert "Nothing was lost." in terminal.done("salvage", dossier, "-o", "new.ehassess").out
    old, new = (terminal.done("export", file, "--json").json["state"] for file in (dossier, "new.ehassess"))
    assert old == new


def test_without_its_passphrase_nothing_is_read(terminal: Terminal, demo: Path) -> None:
    assert "Nothing of" in terminal.refused("salvage", demo / "sample.ehassess", "-o", "new.ehassess")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_table_of_a_dossier_has_a_name_in_words(language: str) -> None:
    words = Words.load(language)
    text = " ".join((*schema._FIRST, *schema._KEPT, *schema._ROUNDS)).split()
    tables = {after for word, after in pairwise(text) if word == "TABLE"} - {"evidence"}
    assert {f"backups.table_{table}" for table in tables} <= words.ids()
