"""The words of the pack are plain: short sentences, easy to read, no abbreviation that nobody explains."""

from __future__ import annotations

import re

import pytest

from ehassess.domain.questionnaire import Questionnaire
from tests.content.readability import EASE, SENTENCE_WORDS, by_domain, ease, hardest, prose, sentences, words
from tests.long.__main__ import main as runs

QUESTION_WORDS = 30
SENTENCE_LIMIT = 30
HARDEST = 20
"""No sentence may be harder than this by itself; what was has been rewritten."""

EVERYDAY = {
    "en": "AI EU IT SIM USB",
    "fr": "ANSM ANSSI ARS CD CERT CNIL CPE CPS DMP EHPAD IA MSSanté RIB SIM SMS USB",
    "de": "CD CDs EU IT KI SIM SMS USB WLAN WPA2 WPA3",
}
"""What a clinic manager says every day: things, and in France the bodies and services of the health world."""

ABBREVIATION = re.compile(r"\b(?=\w*[A-Z]\w*[A-Z])\w+\b")

each_language = pytest.mark.parametrize("language", ["en", "fr", "de"])


@each_language
def test_every_domain_is_plain_language(pack: Questionnaire, language: str) -> None:
    found = {each.domain: each.ease for each in by_domain(pack, language)}
    assert len(found) == 14
    assert {domain: value for domain, value in found.items() if value < EASE} == {}


@each_language
def test_sentences_and_questions_are_short(pack: Questionnaire, language: str) -> None:
    for domain in by_domain(pack, language):
        assert domain.sentence_words <= SENTENCE_WORDS, domain
        assert domain.question_words <= QUESTION_WORDS, domain


@each_language
def test_no_sentence_is_longer_than_one_breath(pack: Questionnaire, language: str) -> None:
    long = [
        (name, sentence)
        for name, text in pack.texts[language].controls.items()
        for part in prose(text)
        for sentence in sentences(part)
        if words(sentence) > SENTENCE_LIMIT
    ]
    assert long == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_sentence_is_very_hard_by_itself(pack: Questionnaire, language: str) -> None:
    """Not asked of German: one of its long words, such as that for an authority, undoes a short sentence."""
    found = hardest(pack, language)
    assert len(found) == 10
    assert [each for each in found if each.ease < HARDEST] == []


@each_language
def test_no_abbreviation_is_left_unexplained(pack: Questionnaire, language: str) -> None:
    """It is an everyday word, or the glossary explains it, or its meaning stands with it in the same text."""
    texts = pack.texts[language]
    known = set(EVERYDAY[language].split())
    for term in texts.glossary.values():
        known |= set(ABBREVIATION.findall(f"{term.word} {term.also}"))
    for name, text in texts.controls.items():
        beside = " ".join(inside for part in prose(text) for inside in re.findall(r"\(([^)]*)\)", part))
        explained = set(ABBREVIATION.findall(beside))
        for part in (text.name, text.action, *prose(text)):
            found = {each for each in ABBREVIATION.findall(part) if each not in known | explained}
            assert found == set(), f"{name}: {part}"


def test_every_everyday_word_of_the_list_is_used(pack: Questionnaire) -> None:
    for language, allowed in EVERYDAY.items():
        told = " ".join(part for text in pack.texts[language].controls.values() for part in prose(text))
        assert set(allowed.split()) - set(ABBREVIATION.findall(told)) == set()


def test_syllables_come_from_the_dictionary_and_not_from_hyphenation() -> None:
    """Hyphenation alone counts one syllable in `only`, and would call hard English easy."""
    assert ease("Only any over idea.", "en") < 40
    assert ease("The cat sat on the mat, and it was glad.", "en") > 100
    assert ease("Le chat dort sur le lit.", "fr") > 100


def test_the_long_run_prints_the_table_and_the_hardest_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert runs(["readability"]) == 0
    said = capsys.readouterr().out
    assert len(re.findall(r"(?m)^  [A-Z]{3}   ?\d", said)) == 42
    assert len(re.findall(r"(?m)^ +-?\d+\.\d  [A-Z]{3}-\d\d  ", said)) == 30
    assert runs(["nothing_of_that_name"]) == 2
    assert "readability" in capsys.readouterr().out
