"""`round` and `compare` on the terminal."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.cli.files import shipped_pack
from ehassess.domain.questionnaire import Questionnaire
from tests.cli.terminal import Terminal


@pytest.fixture
def filled(terminal: Terminal, dossier: Path) -> Path:
    """A dossier with a few answers."""
    terminal.done("answer", dossier, terminal.file("A.yaml", "IAM-03: no\nBCP-01: yes\nIAM-01: partly\nGOV-01: yes\n"))
    return dossier


@pytest.fixture
def second(terminal: Terminal, filled: Path) -> Path:
    """The same in its second round, with other answers."""
    terminal.done("round", "new", filled)
    later = terminal.file("B.yaml", "IAM-03: yes\nBCP-01: no\nIAM-01: unknown\nIAM-02: mostly\n")
    terminal.done("answer", filled, later)
    return filled


def test_a_round_is_closed_and_the_next_begins_with_its_answers(terminal: Terminal, filled: Path) -> None:
    said = terminal.done("round", "new", filled).out
    assert "Round 1 is closed" in said
    assert "It is never changed again." in said
    assert "Round 2 has begun with the 4 answers of the last one." in said
    assert "No answer needs a fresh look." in said
    assert terminal.done("status", filled, "--json").json["round"] == 2
    found = terminal.done("round", "new", filled, "--json").json
    assert (found["closed"], found["begun"], len(found["figures_digest"])) == (2, 3, 64)
    assert found["carried"] == ["BCP-01", "GOV-01", "IAM-01", "IAM-03"]


def test_a_dossier_without_an_answer_has_nothing_to_close(terminal: Terminal, dossier: Path) -> None:
    assert "nothing to close" in terminal.refused("round", "new", dossier)


def test_rounds_are_listed_with_the_open_one_last(terminal: Terminal, second: Path) -> None:
    lines = terminal.done("round", "list", second).out.splitlines()
    assert len(lines) == 2
    assert "grade E" in lines[0]
    assert "open since" in lines[1]
    first, last = terminal.done("round", "list", second, "--json").json["rounds"]
    assert (first["number"], first["answered"], first["grade"]["low"], last["closed_on"]) == (1, 4, "E", None)
    assert first["closed_on"] is not None


def test_two_rounds_are_compared_in_words(terminal: Terminal, second: Path) -> None:
    said = terminal.done("compare", second).out
    better, worse, known, unknown = (said.index(word) for word in ("Better", "Worse", "Now known", "No longer known"))
    assert better < said.index("IAM-03") < worse < said.index("BCP-01")
    assert known < said.index("IAM-02") < unknown < said.index("IAM-01", unknown)
    assert "One measure of the plan is done:" in said
    assert "by the questionnaire" in said
    french = terminal.done("compare", second, "--lang", "fr").out
    assert "Moins bien" in french
    assert "Domaines qui changent" in french


def test_two_rounds_are_compared_for_other_programs(terminal: Terminal, second: Path) -> None:
    found = terminal.done("compare", second, "--from", "1", "--to", "2", "--json").json
    assert found == terminal.done("compare", second, "--json").json
    assert {each["question"]: each["kind"] for each in found["questions"]} == {
        "BCP-01": "worse", "IAM-01": "newly_unknown", "IAM-02": "newly_known", "IAM-03": "better"
    }  # fmt: skip
    assert found["done"] == ["IAM-03"]
    assert (found["before"]["round"], found["after"]["on"]) == (1, None)
    points = found["score_points"]
    assert points["total"] == pytest.approx(points["answers"])
    assert points["content"] == points["profile"] == 0
    low = {side: found[side]["score"]["low"] for side in ("before", "after")}
    assert points["total"] == pytest.approx(low["after"] - low["before"])


def test_a_round_compared_with_itself_differs_in_nothing(terminal: Terminal, second: Path) -> None:
    assert "No answer differs." in terminal.done("compare", second, "--from", "2", "--to", "2").out


def test_rounds_that_are_not_there_are_told(terminal: Terminal, filled: Path) -> None:
    assert "only one round" in terminal.refused("compare", filled)
    assert "no closed round 7" in terminal.refused("compare", filled, "--from", "7")


def test_a_signed_report_is_compared_with_the_dossier_it_came_from(terminal: Terminal, demo: Path) -> None:
    dossier, passphrase = demo / "sample.ehassess", ("--passphrase-file", demo / "passphrase.txt")
    later = terminal.file("B.yaml", "IAM-03: yes\n")
    terminal.done("answer", dossier, later, *passphrase)
    said = terminal.done("compare", demo / "report-signed.pdf", dossier, *passphrase).out
    assert "IAM-03" in said[said.index("Better") :]
    found = terminal.done("compare", demo / "report-signed.pdf", demo / "report-signed.pdf", "--json").json
    assert found["questions"] == []
    assert found["score_points"]["total"] == 0


def test_files_that_do_not_belong_together_are_told(terminal: Terminal, demo: Path, filled: Path) -> None:
    report = demo / "report-signed.pdf"
    assert "two different dossiers" in terminal.refused("compare", report, filled)
    cut = Path(shutil.copyfile(report, terminal.folder / "cut.pdf"))
    cut.write_bytes(cut.read_bytes()[:-2000])
    assert "cut.pdf" in terminal.refused("compare", cut, report)


def test_as_long_as_the_questionnaire_is_the_same_nothing_is_carried(terminal: Terminal, filled: Path) -> None:
    said = terminal.done("round", "carry", filled).out
    assert "begun with" in said
    assert "No answer needs a fresh look." in said
    assert terminal.done("round", "carry", filled, "--json").json == {"pack": None, "again": []}


def newer() -> Questionnaire:
    """The shipped questionnaire as a next version: IAM-01 is gone, IAM-03 asks something else, GOV-01 counts more."""
    pack = shipped_pack()
    controls = tuple(replace(c, weight=c.weight + 1) if c.id == "GOV-01" else c for c in pack.controls)
    english = pack.texts["en"]
    asked = replace(english.controls["IAM-03"], question="Does something else protect every login?")
    texts = {**pack.texts, "en": replace(english, controls={**english.controls, "IAM-03": asked})}
    kept = tuple(c for c in controls if c.id != "IAM-01")
    return replace(pack, version="1.1.0", digest="1" * 64, controls=kept, texts=texts)


def test_a_newer_questionnaire_says_what_it_changed_and_keeps_every_answer(
    terminal: Terminal, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ehassess.cli.round.shipped_pack", newer)
    said = terminal.done("round", "carry", filled).out
    assert "from version 1.0.0 to 1.1.0" in said
    dropped, reworded, reweighed = (said.index(word) for word in ("was dropped", "was reworded", "counts differently"))
    assert dropped < said.index("IAM-01") < reworded < said.index("IAM-03") < reweighed < said.index("GOV-01")
    assert "the question has changed since" in said
    assert "Une question a été retirée" in terminal.done("round", "carry", filled, "--lang", "fr").out
    found = terminal.done("round", "carry", filled, "--json").json
    assert (found["pack"]["dropped"], found["pack"]["reworded"]) == (["IAM-01"], ["IAM-03"])
    assert [(each["question"], each["why"]) for each in found["again"]] == [("IAM-03", "reworded")]
    assert "was last worked on with questions of version 1.1.0" in terminal("export", filled, "--json").err
    monkeypatch.setattr("ehassess.cli.export.shipped_pack", newer)
    assert "IAM-01" in terminal.done("export", filled, "--json").json["state"]["answers"]
