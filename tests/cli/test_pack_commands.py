"""What the authors of a pack can ask about it on a terminal."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from ehassess.domain.questionnaire import Questionnaire
from ehassess.paths import pack_folder
from tests.cli.terminal import Terminal


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
