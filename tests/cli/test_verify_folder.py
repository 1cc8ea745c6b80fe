"""An authority's day: a folder of received files judged by one command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ehassess.paths import resource
from tests.cli.terminal import Terminal


@pytest.fixture
def post(demo: Path) -> Path:
    folder = demo / "post"
    folder.mkdir()
    good = (demo / "report-signed.pdf").read_bytes()
    (folder / "a-good.pdf").write_bytes(good)
    (folder / "b-changed.pdf").write_bytes(good + b"\n")
    (folder / "c-letter.txt").write_text("Bonjour", "utf-8")
    return folder


def test_a_folder_is_told_as_a_table_and_as_json_in_the_published_form(
    terminal: Terminal, demo: Path, post: Path
) -> None:
    secret = demo / "passphrase.txt"
    key = terminal.done("identity", "show", demo / "demo-key.p12", "--passphrase-file", secret, "--json").json
    (demo / "keys.txt").write_text(f"{key['key_fingerprint']}  Sample practice\n", "utf-8")
    told = terminal("verify", post, "--trust-list", demo / "keys.txt")
    assert told.status == 2
    rows = told.out.splitlines()
    assert [row.split()[:2] for row in rows[:2]] == [["accepted", "a-good.pdf"], ["REFUSED", "b-changed.pdf"]]
    assert "not a PDF" in rows[2]
    assert rows[3] == "3 files: 1 accepted, 1 refused, 1 that could not be looked at."

    found = terminal("verify", post, "--trust-list", demo / "keys.txt", "--json").json
    published = json.loads(resource("schemas", "verdicts.schema.json").read_text("utf-8"))
    unread, verdict = published["properties"]["files"]["items"]["oneOf"]
    assert set(found) == set(published["required"])
    assert found["schema"] == published["properties"]["schema"]["const"]
    assert [each["exit"] for each in found["files"]] == [0, 1, 2]
    assert [set(each) for each in found["files"]] == [set(verdict["required"])] * 2 + [set(unread["required"])]
    assert set(found["files"][0]["facts"]) == set(verdict["properties"]["facts"]["required"])
    signer = verdict["properties"]["signers"]["items"]
    assert set(found["files"][0]["signers"][0]) == set(signer["required"])
