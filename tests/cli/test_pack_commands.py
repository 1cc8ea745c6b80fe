"""What the authors of a pack can ask about it on a terminal."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from shipping.questions import trial_key

from ehassess.content.files import pack_files
from ehassess.content.limits import FILE_LIMIT
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Place
from ehassess.paths import pack_folder
from ehassess.submission.question_sets import sealed
from tests.cli.terminal import Terminal
from tests.content.seeds import ALL
from tests.content.test_pack_faults import ALONE, written


def test_the_table_has_a_row_for_every_kind_and_states_the_reading_speed(
    terminal: Terminal, pack: Questionnaire
) -> None:
    said = terminal.done("pack", "table").out
    assert "180 words" in said
    assert "15 seconds" in said
    for kind in pack.texts["en"].kinds.values():
        assert re.search(rf"{re.escape(kind)}( +(\d+ / \d+ min|–)){{5}}\n", said), kind
    french = terminal.done("pack", "table", pack_folder(), "--lang", "fr").out
    assert all(kind in french for kind in pack.texts["fr"].kinds.values())


def test_the_table_as_json_adds_up(terminal: Terminal, pack: Questionnaire) -> None:
    table = terminal.done("pack", "table", "--json").json
    assert table["words_per_minute"] == 180
    assert [kind["kind"] for kind in table["kinds"]] == [kind.id for kind in pack.kinds]
    for kind in table["kinds"]:
        assert kind["questions"] == sum(stage["questions"] for stage in kind["stages"])
        assert set(kind["stages"][0]["minutes"]) == set(pack.texts)


def test_the_coverage_names_every_promise_and_who_keeps_it(terminal: Terminal) -> None:
    said = terminal.done("pack", "coverage").out
    assert ("10 of 10 met" in said, "20 of 20 met" in said, "6 of 6 met" in said) == (True, True, True)
    assert re.search(r"21\(2\)\(a\)  .+ 3  GOV-02, GOV-03, AST-05\n", said)
    assert "analyse des risques" in terminal.done("pack", "coverage", "--lang", "fr").out
    listed = terminal.done("pack", "coverage", "--json").json
    assert listed["met"] is True
    assert len(listed["references"]) == 36
    assert all(row["controls"] for row in listed["references"])


def test_the_check_prints_what_the_pack_adds_up_to(terminal: Terminal, pack: Questionnaire) -> None:
    said = terminal.done("pack", "check", pack_folder()).out
    assert "110 controls with 110 questions" in said
    assert "All 36 reference numbers" in said
    for framework in pack.frameworks:
        assert re.search(rf"  {framework.id} +[1-9]\d*\n", said)
    assert re.search(r"  A +\d+\n  B +\d+\n  C +\d+\n  D +\d+\n", said)
    assert re.search(r"Words \(en\) +[\d,]+\n +Words \(fr\) +[\d,]+\n", said)


def test_a_promise_that_is_not_kept_is_a_fault_with_its_line(terminal: Terminal) -> None:
    folder = Path(shutil.copytree(pack_folder(), terminal.folder / "pack"))
    suppliers = folder / "controls" / "SUP.yaml"
    text = suppliers.read_text("utf-8")
    suppliers.write_text(text.replace(", Third Party Incident Reporting]", "]"), "utf-8")
    for command in ("check", "table", "coverage"):
        said = terminal.refused("pack", command, "pack")
        assert re.search(r"references\.yaml, line \d+: no control cites Third Party Incident Reporting", said)


def test_a_folder_that_is_not_there_is_told(terminal: Terminal) -> None:
    for command in ("table", "coverage"):
        assert "nowhere" in terminal.refused("pack", command, "nowhere")


def test_the_booklet_is_written_in_the_language_asked_for(terminal: Terminal) -> None:
    for language, word in (("en", "110 questions"), ("fr", "110 questions")):
        said = terminal.done("pack", "text", "--lang", language, "--out", f"{language}.pdf").out
        assert word in said
        assert (terminal.folder / f"{language}.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert (terminal.folder / "en.pdf").read_bytes() != (terminal.folder / "fr.pdf").read_bytes()


def test_the_booklet_is_never_written_over_a_file_or_for_a_kind_that_is_unknown(terminal: Terminal) -> None:
    terminal.file("kept.pdf", "kept")
    assert "kept.pdf" in terminal.refused("pack", "text", "--out", "kept.pdf")
    assert "pharmacy" in terminal.refused("pack", "text", "--out", "new.pdf", "--kind", "vet")
    assert "nowhere" in terminal.refused("pack", "text", "--out", "nowhere/new.pdf")
    assert "--out" in terminal.refused("pack", "text")
    terminal.done("pack", "text", "--out", "kept.pdf", "--kind", "gp", "--force")


BAD = (
    "a text is missing",
    "a scenario is unknown",
    "controls require each other",
    "a condition holds for nobody",
    "an effect has no source",
    "a question is too long",
)


def sown(names: tuple[str, ...] | None, most: int) -> tuple[Mapping[str, bytes], dict[str, Place]]:
    """The shipped pack with mistakes of different kinds that do not touch each other, and where each must be told."""
    files: Mapping[str, bytes] = dict(pack_files(pack_folder()))
    wanted: dict[str, Place] = {}
    for seed in ALL:
        if seed.name in ALONE or seed.fault in wanted or (names is not None and seed.name not in names):
            continue
        try:
            changed = seed.sown(files)
        except (AssertionError, ValueError):
            continue  # an earlier mistake stands in the same place
        place = Place(seed.file, seed.line(changed, files))
        same_lines = changed[seed.file].count(b"\n") == files[seed.file].count(b"\n")
        if (same_lines or names is not None) and place not in wanted.values() and len(wanted) < most:
            files, wanted[seed.fault] = changed, place
    return files, wanted


def test_a_copy_with_25_different_seeded_faults_reports_all_25(terminal: Terminal) -> None:
    files, wanted = sown(None, 25)
    assert len(wanted) == 25
    written(files, terminal.folder / "pack")
    listed = terminal("pack", "check", "pack", "--json")
    assert listed.status == 2
    told = {(fault["id"], fault["file"], fault["line"]) for fault in listed.json["faults"]}
    assert {(name, place.file, place.line) for name, place in wanted.items()} - told == set()
    said = terminal.refused("pack", "check", "pack")
    assert said.count("\n- ") == len(listed.json["faults"])


def test_everything_that_may_not_stand_in_a_pack_is_told_at_once(terminal: Terminal) -> None:
    """A missing text, an unknown id, a circle, an unreachable condition, an effect without a source, a question that is
    too long, an anchor, a tag, and a file of 50 MB.
    """
    files, wanted = sown(BAD, len(BAD))
    assert len(wanted) == len(BAD) - 1  # a missing text and a missing source are the same fault
    folder = written(files, terminal.folder / "pack")
    threats, sources = folder / "threats.yaml", folder / "sources.yaml"
    threats.write_bytes(threats.read_bytes() + b"- &again {id: ZZZ}\n")
    sources.write_bytes(sources.read_bytes() + b"- !!str ZZZ\n")
    with (folder / "layers.yaml").open("ab") as large:
        large.truncate(50 * 2**20)
    said = terminal.refused("pack", "check", "pack")
    for text in (
        "text/en/controls/NET.yaml, line",
        "controls/NET.yaml, line",
        "there is no scenario",
        "wait for each other",
        "never true",
        "the question has",
        "line 18: an anchor",
        "a tag (",
        f"the file is larger than {FILE_LIMIT // 2**20} MB",
    ):
        assert text in said, text


@pytest.mark.parametrize("command", [["new", "x.eha", "--provider", "gp", "--no-passphrase"], ["demo"]])
def test_the_program_never_runs_on_a_faulty_pack(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    files, _ = sown(("an effect has no source",), 1)
    folder = written(files, terminal.folder / "pack")
    monkeypatch.setattr("ehassess.submission.question_sets.pack_folder", lambda: folder)
    assert "controls/NET.yaml, line" in terminal.refused(*command)


def test_newer_questions_from_a_stick_are_in_use_after_one_command(
    terminal: Terminal, pack: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(terminal.folder / "data"))
    later = replace(pack, version="1.1.0", digest="1" * 64)
    stick = terminal.folder / "stick.ehpack"
    stick.write_bytes(sealed(later, trial_key()))
    assert "enisa-ehealth 1.0.0" in terminal.done("pack", "list").out
    said = terminal.done("pack", "load", stick).out
    assert "Version 1.1.0 of the questions is in use" in said
    assert "trial build" in said
    assert terminal.done("pack", "list", "--json").json["version"] == "1.1.0"
    terminal.done("new", "practice.ehassess", "--provider", "gp", "--no-passphrase")
    assert "1.1.0 is in use already" in terminal.refused("pack", "load", stick)
    stick.write_bytes(stick.read_bytes()[:-9])
    assert "damaged" in terminal.refused("pack", "load", stick)
    stick.write_bytes(sealed(replace(later, version="1.2.0"), Ed25519PrivateKey.generate()))
    assert "not signed by the makers" in terminal.refused("pack", "load", stick)
    for file in (terminal.folder / "data" / "questions").iterdir():
        file.write_bytes(b"cut")
    assert "cannot be used" in terminal.done("pack", "list").out
    said = terminal.refused("status", "practice.ehassess")
    assert "questions of version 1.1.0, and this computer has version 1.0.0" in said
