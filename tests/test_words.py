"""Every sentence exists in both languages, with the same gaps, and numbers are written as people write them."""

from __future__ import annotations

import ast
import re
from datetime import date, time
from fractions import Fraction
from pathlib import Path
from shutil import copytree
from string import Formatter

import pytest

from ehassess.errors import Fault, FaultsError, Place, UserFacingError
from ehassess.paths import resource
from ehassess.words import Words, languages

ROOT = Path(__file__).parents[1]
IDS = frozenset().union(*(Words.load(language).ids() for language in languages()))
ROOMS = {sentence_id.split(".")[0] for sentence_id in IDS}


@pytest.fixture(params=languages())
def words(request: pytest.FixtureRequest) -> Words:
    """The words of each shipped language in turn."""
    return Words.load(request.param)


def gaps(words: Words, sentence_id: str) -> set[str]:
    """Names of the gaps over all forms of a sentence."""
    return {name for form in words.forms(sentence_id) for _, name, _, _ in Formatter().parse(form) if name}


def strings_in_code() -> set[str]:
    """Every string constant of the package that has the form of a sentence id of one of the word files."""
    found: set[str] = set()
    for file in (ROOT / "ehassess").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return {text for text in found if re.fullmatch(r"[a-z_]+(\.[a-z0-9_]+)+", text) and text.split(".")[0] in ROOMS}


def test_both_languages_say_the_same_things() -> None:
    by_language = {language: Words.load(language) for language in languages()}
    assert set(by_language) >= {"de", "en", "fr"}
    for language, words in by_language.items():
        assert IDS - words.ids() == set(), f"missing in {language}"


@pytest.mark.parametrize("sentence_id", sorted(IDS))
def test_a_sentence_has_the_same_gaps_in_every_language(sentence_id: str) -> None:
    found = {language: gaps(Words.load(language), sentence_id) for language in languages()}
    assert len({frozenset(each - {"count"}) for each in found.values()}) == 1, found


def test_every_sentence_that_the_code_names_exists() -> None:
    """A string that ends in `_` is the beginning of several ids."""
    beginnings = {text for text in strings_in_code() if text.endswith("_")}
    assert strings_in_code() - beginnings - IDS == set()
    assert {text for text in beginnings if not any(each.startswith(text) for each in IDS)} == set()


def test_french_never_breaks_a_line_before_high_punctuation() -> None:
    words = Words.load("fr")
    broken = [i for i in IDS for form in words.forms(i) if re.search(r" [;:?!»%€]|« |\w[;?!»](\s|$)|\w'\w", form)]
    assert broken == []


def test_english_sentences_use_true_apostrophes_and_quotation_marks() -> None:
    words = Words.load("en")
    assert [i for i in IDS for form in words.forms(i) if re.search(r"\w'\w|\s\"\w", form)] == []


def test_the_number_of_faults_decides_between_one_and_many() -> None:
    english, french = Words.load("en"), Words.load("fr")
    assert "one fault" in english("errors.pack_faults", file="x", count=1)
    assert "1,200 faults" in english("errors.pack_faults", file="x", count=1200)
    assert "0 faults" in english("errors.pack_faults", file="x", count=0)
    assert "une erreur" in french("errors.pack_faults", file="x", count=0)
    assert "2 erreurs" in french("errors.pack_faults", file="x", count=2)


def test_all_faults_are_told_at_once_with_their_place() -> None:
    faults = [
        Fault.of("errors.unknown_question", Place("a.yaml", 1200), question="Q-9"),
        Fault.of("errors.not_a_mapping", Place("a.yaml")),
        Fault.of("errors.not_text"),
    ]
    told = Words.load("en").error(FaultsError("errors.answers_faults", faults, file="a.yaml")).splitlines()
    assert told == [
        "Nothing of a.yaml was taken over, because of 3 faults:",
        "- a.yaml, line 1200: there is no question “Q-9”. Check the id against the list of questions.",
        "- a.yaml: there must be a list of “name: value” here.",
        "- the file is not plain text in UTF-8. Save it again as UTF-8.",
    ]


def test_a_full_disk_is_told_in_words(words: Words) -> None:
    told = words.error(UserFacingError("errors.disk_full", path="cabinet.ehassess"))
    assert "cabinet.ehassess" in told
    assert "{" not in told


def test_an_unknown_language_names_those_that_exist() -> None:
    with pytest.raises(UserFacingError) as caught:
        Words.load("xx")
    assert Words.load("en").error(caught.value) == "There is no language “xx”. Choose one of: de, en, fr."


def test_a_missing_sentence_or_fact_is_a_fault_of_the_program(words: Words) -> None:
    with pytest.raises(KeyError):
        words("errors.there_is_no_such_sentence")
    with pytest.raises(KeyError):
        words("errors.disk_full")
    with pytest.raises(TypeError):
        words("errors.pack_faults", file="x", count="many")
    assert "errors.disk_full" in words
    assert "errors.nothing" not in words


@pytest.mark.parametrize(
    ("value", "decimals", "english", "french"),
    [
        (1670, 0, "1,670", "1\u202f670"),
        (-1, 0, "−1", "−1"),
        (Fraction(1, 2), 0, "1", "1"),
        (Fraction(-1, 2), 0, "−1", "−1"),
        (Fraction(-1, 100), 1, "0.0", "0,0"),
        (Fraction(599, 10), 1, "59.9", "59,9"),
        (Fraction(1234567, 1), 2, "1,234,567.00", "1\u202f234\u202f567,00"),
        (Fraction(1, 3), 2, "0.33", "0,33"),
    ],
)
def test_a_number_is_written_as_its_readers_write_it(
    value: int | Fraction, decimals: int, english: str, french: str
) -> None:
    assert Words.load("en").number(value, decimals) == english
    assert Words.load("fr").number(value, decimals) == french


def test_money_stands_before_or_after_its_sign() -> None:
    english, french = Words.load("en"), Words.load("fr")
    assert [english.money(1670, "EUR"), english.money(-5, "EUR")] == ["€1,670", "−€5"]
    assert [english.money(1670, "CHF"), english.money(0, "GBP")] == ["CHF\u00a01,670", "£0"]
    assert [french.money(1670, "EUR"), french.money(-5, "CHF")] == ["1\u202f670\u00a0€", "−5\u00a0CHF"]


def test_dates_and_hours_read_as_in_a_letter() -> None:
    english, french = Words.load("en"), Words.load("fr")
    friday, first = date(2026, 12, 4), date(2027, 1, 1)
    assert [english.day(friday), english.day(first)] == ["4\u00a0Dec\u00a02026", "1\u00a0Jan\u00a02027"]
    assert [french.day(friday), french.day(first)] == ["4\u00a0déc.\u00a02026", "1er\u00a0janv.\u00a02027"]
    assert english.long_day(friday) == "Friday 4\u00a0December\u00a02026"
    assert english.typed_day(friday) == french.typed_day(friday) == "04/12/2026"
    assert french.long_day(first) == "vendredi 1er\u00a0janvier\u00a02027"
    assert french.hours(1200) == "1\u202f200\u00a0h"


def test_the_time_of_day_is_told_as_people_tell_it() -> None:
    told = {language: Words.load(language).clock(time(9, 5)) for language in languages()}
    assert told == {"de": "09:05", "en": "09:05", "fr": "9\u00a0h\u00a005"}


def test_german_writes_numbers_money_and_dates_as_its_readers_do() -> None:
    german = Words.load("de")
    assert [german.number(1670), german.number(Fraction(123456, 100), 2)] == ["1.670", "1.234,56"]
    assert [german.money(1670, "EUR"), german.money(-5, "CHF")] == ["1.670\u00a0€", "−5\u00a0CHF"]
    assert [german.day(date(2026, 11, 25)), german.day(date(2027, 1, 1))] == [
        "25.\u00a0Nov.\u00a02026",
        "1.\u00a0Jan.\u00a02027",
    ]
    assert german.long_day(date(2026, 11, 25)) == "Mittwoch, 25.\u00a0November\u00a02026"
    assert german.typed_day(date(2026, 12, 4)) == "04.12.2026"
    assert "0 Fehler" in german("errors.pack_faults", file="x", count=0)


def test_german_uses_its_own_quotation_marks_and_never_breaks_before_a_unit() -> None:
    words = Words.load("de")
    assert [i for i in IDS for form in words.forms(i) if re.search(r" [%€]|\w'\w|[”\"«»]|“\w", form)] == []


def test_facts_are_written_by_their_kind(tmp_path: Path) -> None:
    copytree(resource("words"), tmp_path, dirs_exist_ok=True)
    (tmp_path / "en" / "sample.json").write_text('{"all": "{n} {share} {day} {text} {flag} {none}"}', "utf-8")
    words = Words.load("en", tmp_path)
    told = words("sample.all", n=1200, share=Fraction(1, 3), day=date(2026, 12, 4), text="2026", flag=True, none=None)
    assert told == "1,200 0.3 4\u00a0Dec\u00a02026 2026 True None"


@pytest.mark.parametrize("language", languages())
def test_a_count_and_the_whole_that_it_is_of_stay_on_one_line_of_the_report(language: str) -> None:
    words = Words.load(language)
    seen = {each for each in words.ids() if each.startswith("report.") and not each.startswith("report.alt_")}
    torn = re.compile(r"\b(?:of|sur|von) (?:\{total\}|\{count\}|100\b)|\} (?:of|sur|von)\u00a0")
    assert not [
        form
        for sentence_id in sorted(seen | {"duties.in_place"})
        for form in words.forms(sentence_id)
        if torn.search(form)
    ]
    assert "\u00a0" in words("report.national_verdict", country="", state="", sentence="", placed=11, total=18)[-12:]
