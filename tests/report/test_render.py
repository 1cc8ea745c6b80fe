"""The report as its reader opens it: drawn from real reports of the shipped pack, read back with another program."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ehassess.domain.evaluation import GRADES
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.report import render
from ehassess.words import Words
from tests.report import sample_report
from tests.report.conftest import Read
from tests.report.reading import Reading, flat

SECTIONS = (
    "manager",
    "domains",
    "essentials",
    "risks",
    "plan",
    "findout",
    "left_out",
    "assets",
    "answered",
    "mapping",
    "method",
    "sign",
    "annex",
)

BOTH = pytest.mark.parametrize("language", ["en", "fr"])
ALL = pytest.mark.parametrize("name", ["mixed", "empty", "half", "full"])


def test_the_same_report_gives_the_same_bytes(pack: Questionnaire, read: Read) -> None:
    report = sample_report.mixed(pack)
    assert render(report, pack, "fr", attach=sample_report.attached(report)) == read("mixed", "fr").pdf


@BOTH
@ALL
def test_every_section_is_there_under_its_title(read: Read, name: str, language: str) -> None:
    words, pages = Words.load(language), read(name, language).pages
    for section in SECTIONS:
        title = flat(words(f"report.{section}_title"))
        assert any(title in page for page in pages[1:]), section


@BOTH
@ALL
def test_the_report_has_a_sensible_length_and_size(read: Read, name: str, language: str) -> None:
    reading = read(name, language)
    assert 12 <= len(reading.pages) <= 26
    assert len(reading.pdf) <= 25_000 * len(reading.pages)


@BOTH
@ALL
def test_every_page_says_which_of_how_many_it_is(read: Read, name: str, language: str) -> None:
    words, pages = Words.load(language), read(name, language).pages
    for number, page in enumerate(pages, start=1):
        assert flat(words("report.page_of", page=number, total=len(pages))) in page
        assert "TLP:AMBER" in page
        assert "EHA-2026-7QK4-0002" in page


@BOTH
def test_cover_and_result_are_one_page_each(read: Read, language: str) -> None:
    words = Words.load(language)
    for name in ("mixed", "empty", "half", "full"):
        pages = read(name, language).pages
        assert flat(words("report.contents")) in pages[0]
        assert flat(words("report.next_title")) in pages[1]
        assert flat(words("report.domains_title")) in pages[2]


@BOTH
def test_the_contents_name_the_page_on_which_a_section_starts(read: Read, language: str) -> None:
    words, pages = Words.load(language), read("mixed", language).pages
    for section in SECTIONS:
        title = flat(words(f"report.{section}_title"))
        page = next(number for number, text in enumerate(pages[1:], start=2) if title in text)
        assert f"{page} {title}" in pages[0]


@BOTH
def test_grade_and_both_ends_are_said(read: Read, language: str) -> None:
    words, reading = Words.load(language), read("mixed", language)
    evaluation = reading.report.evaluation
    assert evaluation.grade is not None
    assert evaluation.score.overall is not None
    ends = [words.number(end, 1) for end in (evaluation.score.overall.low, evaluation.score.overall.high)]
    assert flat(words("report.cover_grade_sure", low=evaluation.grade.low)) in reading.pages[0]
    assert " – ".join(ends) in reading.pages[0]
    assert " – ".join(ends) in reading.pages[1]


@BOTH
def test_without_an_answer_there_is_no_grade_and_the_pages_say_so(read: Read, language: str) -> None:
    words, reading = Words.load(language), read("empty", language)
    assert flat(words("report.no_result")) in reading.pages[0]
    assert flat(words("report.no_result_text")) in reading.pages[1]
    assert not any(flat(words("report.cover_grade_sure", low=grade)) in reading.pages[0] for grade in GRADES)


@BOTH
def test_what_was_not_said_is_printed_as_not_stated(read: Read, language: str) -> None:
    words, reading = Words.load(language), read("empty", language)
    assert reading.pages[0].count(flat(words("report.not_stated"))) >= 6
    assert flat(words("report.not_declared")) in reading.text
    assert flat(words("report.assets_none")) in reading.text


@BOTH
def test_a_sample_is_marked_on_each_page_and_nothing_else_is(read: Read, language: str) -> None:
    mark = flat(Words.load(language)("report.specimen"))
    assert all(mark in page for page in read("mixed", language).pages)
    assert mark not in read("empty", language).text


@BOTH
def test_provider_and_respondent_are_named(read: Read, language: str) -> None:
    text = read("mixed", language).text
    for said in (
        "Cabinet d’exemple",
        "FINESS 00 000 000 0",
        "contact@cabinet.example",
        "Mme Modèle",
        "Logiciel Exemple",
    ):
        assert said in text


@BOTH
def test_every_unmet_essential_every_risk_and_every_measure_is_listed(
    pack: Questionnaire, read: Read, language: str
) -> None:
    reading, texts = read("mixed", language), pack.texts[language]
    for name in reading.report.evaluation.essentials_unmet:
        assert f"{name} ·" in reading.text
    for risk in reading.report.evaluation.risks:
        assert flat(texts.scenarios[risk.scenario].name) in reading.text
    for line in reading.report.plan.lines:
        assert flat(texts.controls[line.measure_id].action) in reading.text


@BOTH
def test_the_annex_lists_every_question_that_applies(pack: Questionnaire, read: Read, language: str) -> None:
    reading, texts = read("mixed", language), pack.texts[language]
    title = flat(Words.load(language)("report.annex_title"))
    first = max(number for number, text in enumerate(reading.pages) if title in text)
    annex = " ".join(reading.pages[first:])
    for control in pack.controls_for(reading.report.profile):
        assert flat(texts.controls[control.id].name) in annex


@BOTH
def test_all_24_items_that_an_authority_expects_have_a_page(read: Read, language: str) -> None:
    words, reading = Words.load(language), read("mixed", language)
    title = flat(words("report.index_title"))
    page = next(text for text in reading.pages if title in text)
    for number in range(1, 25):
        assert f"S{number:02d} {flat(words(f'report.item_S{number:02d}'))} " in page
    assert "–" not in page[page.index(title) :].split("EHA-2026")[0]


@BOTH
def test_nis2_clauses_a_to_j_and_gdpr_32_are_mapped(read: Read, language: str) -> None:
    text = read("mixed", language).text
    for letter in "abcdefghij":
        assert f"21(2)({letter})" in text
    for clause in ("32(1)(b)", "32(1)(c)", "32(1)(d)"):
        assert clause in text


@BOTH
def test_refused_measures_and_accepted_risks_are_told(pack: Questionnaire, read: Read, language: str) -> None:
    words, reading = Words.load(language), read("mixed", language)
    if any(not line.included for line in reading.report.plan.lines):
        assert flat(words("report.refused_title")) in reading.text
    assert "Checking every message would cost more care time." in reading.text


def test_everything_in_place_leaves_nothing_to_plan(read: Read) -> None:
    text = read("full", "en").text
    assert "Grade A today" in text
    assert "Nothing to plan" in text
    assert "All 58 essentials are in place." in text
    assert "Every question has a known answer." in text


def test_an_answer_that_does_not_apply_is_listed_with_its_reason(pack: Questionnaire) -> None:
    report = sample_report.alone(pack, reason="I work alone, without a supplier")
    pdf = render(report, pack, "en", attach=sample_report.attached(report))
    assert Reading(report, pdf).text.count("I work alone, without a supplier") >= 1


def test_a_language_without_sentences_is_told(pack: Questionnaire) -> None:
    report = sample_report.empty(pack)
    with pytest.raises(UserFacingError, match="unknown_language"):
        render(report, pack, "xx", attach=b"{}")


def test_drawing_does_not_slow_the_start_of_the_program() -> None:
    code = (
        "import sys, ehassess.report\n"
        "slow = {'reportlab', 'pikepdf', 'segno'} & {name.partition('.')[0] for name in sys.modules}\n"
        "raise SystemExit(', '.join(sorted(slow)) or 0)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
