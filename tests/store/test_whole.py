"""The whole of a dossier goes out and comes back equal, and every plain copy is what its published form says."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.answers import Answer, Choice
from ehassess.paths import resource
from ehassess.store import Change, Secret, Store, whole
from ehassess.store.schema import FORMAT
from ehassess.store.whole import LEFT_OUT, SCHEMA, as_json, take_in, write_plain
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, RAW, made, rewritten, state_in, told

KINDS = {"TEXT": "string", "INTEGER": "integer"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def worked_on(path: Path) -> Store:
    """An open dossier with a change in its history."""
    made(path)
    store = Store.open(path, RAW)
    store.save(FULL, FULL, AT, [Change(FULL.answers["Q1"], Answer("Q1", Choice.YES, AT), "Ada")])
    return store


def described(folder: Path) -> dict[str, object]:
    """The published form, made from the tables of a dossier."""
    path = folder / "form.ehassess"
    made(path)
    store = Store.open(path, RAW)
    db = store.copies.db
    tables = {}
    for name in json.loads(as_json(db))["tables"]:
        columns = {}
        for _, column, kind, required, _, key in db.execute(f"PRAGMA table_info({name})"):
            columns[column] = {"type": KINDS[kind] if required or key else [KINDS[kind], "null"]}
        row = {"type": "object", "properties": columns, "required": list(columns), "additionalProperties": False}
        tables[name] = {"type": "array", "items": row}
    store.close()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A whole dossier of EHAssess, unprotected",
        "description": "Every table with its rows. Moments are in UTC by ISO 8601, truth values 0 or 1. The content of "
        "evidence files that are kept inside the dossier is left out.",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "format": {"const": FORMAT},
            "tables": {
                "type": "object",
                "properties": tables,
                "required": list(tables),
                "additionalProperties": False,
            },
        },
        "required": ["schema", "format", "tables"],
        "additionalProperties": False,
    }


def test_the_published_form_is_that_of_the_tables(tmp_path: Path) -> None:
    published = json.loads(resource("schemas", "whole-dossier.schema.json").read_text("utf-8"))
    assert published == described(tmp_path)


def test_the_json_holds_every_row_of_every_table(path: Path) -> None:
    store = worked_on(path)
    found = json.loads(as_json(store.copies.db))
    tables = found["tables"]
    assert (found["schema"], found["format"]) == (SCHEMA, FORMAT)
    assert set(LEFT_OUT).isdisjoint(tables)
    assert {row["question_id"]: row["value"] for row in tables["answer"]} == {"Q1": "yes", "Q8": "na", "GONE-1": "yes"}
    assert [row["became"] for row in tables["history"]][-1] == "yes"
    assert tables["remark"][0]["note"] == "the note is secret"
    store.close()


def test_the_plain_copy_is_read_by_any_sqlite_and_nothing_lies_beside_it(path: Path) -> None:
    store = worked_on(path)
    target = path.with_name("plain.sqlite")
    write_plain(store.copies.db, target)
    with told("errors.output_exists", path=str(target)):
        write_plain(store.copies.db, target)
    write_plain(store.copies.db, target, overwrite=True)
    assert store.state(SCALE).answers["Q1"].value is Choice.YES
    store.close()
    plain = sqlite3.connect(target)
    assert plain.execute("SELECT name FROM provider").fetchone() == ("Cabinet fictif",)
    assert plain.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert plain.execute("SELECT count(*) FROM history").fetchone() == (4,)
    plain.close()
    assert {file.name for file in path.parent.iterdir()} == {"cabinet.ehassess", "plain.sqlite"}


def test_a_plain_copy_that_is_not_what_was_written_is_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = worked_on(path)
    monkeypatch.setattr(whole, "_counted", lambda beside: {})
    with told("store.disk_trouble"):
        write_plain(store.copies.db, path.with_name("plain.sqlite"))
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["cabinet.ehassess"]


def test_what_went_out_comes_in_equal_with_its_history(path: Path) -> None:
    store = worked_on(path)
    out, back = path.with_name("out.ehassess"), path.with_name("back.ehassess")
    store.copies.write(out)
    history, state = store.history(), store.state(SCALE)
    store.close()
    take_in(out, back, RAW)
    again = Store.open(back, RAW)
    assert (again.history(), again.state(SCALE)) == (history, state)
    again.close()
    with told("errors.output_exists", path=str(back)):
        take_in(out, back, RAW)


def test_a_file_that_is_no_dossier_or_holds_what_was_planted_is_not_taken_in(path: Path) -> None:
    made(path, replace(FULL, budget=None))
    target = path.with_name("new.ehassess")
    with told("backups.not_opened", path=str(path)):
        take_in(path, target, Secret())
    with told("errors.file_missing"):
        take_in(path.with_name("none"), target, RAW)
    rewritten(path, "CREATE VIEW planted AS SELECT 1")
    with told("store.foreign_parts"):
        take_in(path, target, RAW)
    assert not target.exists()
    rewritten(path, "DROP VIEW planted")
    take_in(path, target, RAW)
    assert state_in(target) == replace(FULL, budget=None)
