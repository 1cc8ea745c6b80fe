"""The structure tree read aloud: in order, with heads of columns, and every figure in words."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from ehassess.cli.program import run
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.report import render, structure_text
from ehassess.words import Words
from tests.report.conftest import Read

BOTH = pytest.mark.parametrize("language", ["en", "fr"])


@BOTH
def test_headings_go_down_one_step_at_a_time(read: Read, language: str) -> None:
    lines = read("mixed", language).spoken
    levels = [line.level for line in lines if line.level]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert levels.count(2) == 14
    assert all(after <= before + 1 for before, after in pairwise(levels))


@BOTH
def test_a_row_is_read_with_its_number_its_name_and_the_heads_of_its_columns(read: Read, language: str) -> None:
    words, lines = Words.load(language), read("mixed", language).spoken
    start = next(at for at, line in enumerate(lines) if line.text == words("report.six_title").replace("\u202f", " "))
    rows = lines[start + 1 : start + 7]
    for number, row in enumerate(rows, start=1):
        assert row.role == "row"
        assert row.text.startswith(f"{number} ")
        for head in ("h_who", "h_by", "h_hours", "h_money"):
            assert f"{words(f'report.{head}')}: " in row.text


@BOTH
def test_a_table_over_several_pages_is_read_as_one_and_its_heads_once(read: Read, language: str) -> None:
    reading = read("mixed", language)
    lines = reading.spoken
    title = Words.load(language)("report.plan_lines").replace("\u202f", " ")
    start = next(at for at, line in enumerate(lines) if line.text == title)
    measures = [line for line in reading.report.plan.lines if line.included]
    rows = lines[start + 1 : start + 1 + len(measures)]
    assert [row.text.split(" ")[0] for row in rows] == [str(number) for number in range(1, len(measures) + 1)]


@BOTH
def test_every_figure_says_what_it_shows(read: Read, language: str) -> None:
    figures = [line.text for line in read("mixed", language).spoken if line.role == "figure"]
    assert len(figures) >= 5
    assert all(len(text) > 20 for text in figures)


@BOTH
def test_every_answer_of_the_annex_is_said_beside_its_question(read: Read, language: str) -> None:
    words, reading = Words.load(language), read("mixed", language)
    text = [line.text for line in reading.spoken if line.role == "row"]
    said = Counter(answer.value.value for answer in reading.report.answers)
    for value, count in said.items():
        word = words(f"report.answer_{value}")
        assert sum(row.startswith(f"{word} ") for row in text) >= count


@BOTH
def test_both_signature_fields_and_the_contents_are_read_in_their_place(read: Read, language: str) -> None:
    lines = read("mixed", language).spoken
    assert sum(line.role == "field" for line in lines) == 2
    contents = [line.text for line in lines if line.role == "item"][:13]
    assert [text.partition(" ")[2] for text in contents] == [line.text for line in lines if line.level == 2][1:]


def test_what_is_repeated_on_each_page_is_read_on_none(read: Read) -> None:
    whole = " ".join(line.text for line in read("mixed", "en").spoken)
    assert "page 3 of" not in whole
    assert whole.count("Sample: fictitious data") == 0


def test_every_word_that_is_drawn_is_read(read: Read) -> None:
    """What stands on the pages and in no line of the structure is header, footer, or part of a figure."""
    reading = read("mixed", "en")
    spoken = set(" ".join(line.text for line in reading.spoken).replace(".", " ").split())
    for answer in reading.report.answers:
        if answer.reason:
            assert set(answer.reason.replace(".", " ").split()) <= spoken


def test_the_command_prints_it(read: Read, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(read("mixed", "en").pdf)
    assert run(["--lang", "en", "read", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.lstrip().startswith("# Cyber-risk self-assessment")
    assert "\n## The result on one page\n" in said
    assert "\n- 1. The answers are honest" in said
    assert "\n[Grade D: " in said


def test_a_file_without_structure_has_nothing_to_read() -> None:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    assert structure_text(out.getvalue()) == ()
    with pytest.raises(UserFacingError, match="not_a_pdf"):
        structure_text(b"hello")


def passages(pdf: bytes) -> set[str]:
    """The languages of all passages that are not in the report's own."""
    with pikepdf.open(io.BytesIO(pdf)) as read:
        assert str(read.Root.Lang) == "fr-FR"
        spoken = [each for each in read.objects if isinstance(each, pikepdf.Dictionary) and "/S" in each]
        return {str(each.Lang) for each in spoken if "/Lang" in each}


def test_a_french_report_names_every_law_of_the_shipped_pack_in_french(read: Read) -> None:
    assert passages(read("mixed", "fr").pdf) == set()


def test_names_of_laws_in_english_are_read_as_english_in_a_french_report(read: Read, pack: Questionnaire) -> None:
    old, new = "iso27001_2022", "standard_of_another_pack"
    other = replace(
        pack,
        frameworks=tuple(replace(each, id=new) if each.id == old else each for each in pack.frameworks),
        controls=tuple(
            replace(each, citations=tuple((new if name == old else name, refs) for name, refs in each.citations))
            for each in pack.controls
        ),
    )
    pdf = render(read("mixed", "fr").report, other, "fr", attach=b"{}")
    assert passages(pdf) == {"en"}
