"""The list of what leaves the clinic holds everything that was stated, and names every part of a report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest

from ehassess.domain.canonical import encode
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.leaving import STAYS, leaving, leaving_text
from ehassess.words import Words
from tests.report import sample_report

IDS = {"kind", "country", "facts", "question_id", "asset_id", "measure_id", "scenario_id", "value", "status", "name"}
"""Fields that hold an id, told by its name; `name` of evidence is empty, that of people is looked for below."""


def texts_in(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text with the name of its field."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from texts_in(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each, key)
    elif isinstance(value, str):
        yield key, value


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_stated_text_stands_in_the_list(pack: Questionnaire, language: str) -> None:
    report = sample_report.alone(pack, reason="Because so it is", given_by="Mme Modèle")
    first = replace(report.answers[0], note="A released note")
    report = replace(report, answers=(first, *report.answers[1:]))
    text = leaving_text(report, pack, pack.texts[language], Words.load(language)).decode()
    stated = {
        key: each for key, each in json.loads(encode(report)).items() if key not in ("evaluation", "plan", "after")
    }
    days = {"assessed_on", "valid_until", "given_on", "accepted_on", "restore_test", "exercise", "due", "added_at"}
    missing = {
        (key, each)
        for key, each in texts_in(stated)
        if each and key not in IDS | days and each not in text and key != "identifiers"
    }
    assert missing == set()
    for name in (report.provider.name, report.declaration.name, report.provider.identifiers[0][1]):
        assert name in text
    for answer in report.answers:
        assert answer.question_id in text
        assert pack.texts[language].answers[answer.value].name in text


def test_every_part_of_a_report_is_told_once(pack: Questionnaire) -> None:
    parts = leaving(sample_report.mixed(pack), pack, pack.texts["en"], Words.load("en"))
    told = [field for part in parts for field in part.fields]
    assert sorted(told) == sorted(field.name for field in fields(Report))


def test_what_follows_from_the_answers_holds_no_word_of_the_user_but_owners(pack: Questionnaire) -> None:
    report = sample_report.mixed(pack)
    owners = {decision.owner for decision in report.decisions}
    known = json.dumps([encode(report.evaluation).decode(), encode(report.after).decode()])
    assert report.provider.name not in known
    assert {line.owner for line in report.plan.lines} - {""} <= owners


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_ends_with_what_stays(pack: Questionnaire, language: str) -> None:
    words = Words.load(language)
    text = leaving_text(sample_report.empty(pack), pack, pack.texts[language], words).decode()
    assert text.endswith("\n".join(f"- {words(f'export.{key}')}" for key in STAYS) + "\n")


def test_a_text_of_several_lines_cannot_pretend_to_be_another_entry(pack: Questionnaire) -> None:
    report = sample_report.mixed(pack)
    report = replace(report, provider=replace(report.provider, scope="None\n- Grade: A\u202e"))
    text = leaving_text(report, pack, pack.texts["en"], Words.load("en")).decode()
    assert "\n- Grade: A" not in text
    assert "None - Grade: A\n" in text
