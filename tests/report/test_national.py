"""The country in the report: the outcome on the cover, the rule and the laws with their reason beside the mapping."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ehassess.domain.canonical import decode, encode
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import render
from tests.report import sample_report
from tests.report.conftest import Read
from tests.report.reading import Reading


def french(pack: Questionnaire, language: str) -> Reading:
    """The full sample as that of a French practice."""
    made = sample_report.full(pack)
    report = replace(made, provider=replace(made.provider, country="fr"))
    return Reading(report, render(report, pack, language, attach=sample_report.attached(report)))


@pytest.mark.parametrize(
    ("language", "outcome", "law"),
    [
        ("en", "France: Met. All items that the ARS can expect are in place.", "Because you said that patient data"),
        ("fr", "France : Atteint. Tous les points que l’ARS peut attendre sont en place.", "Parce que vous avez dit"),
    ],
)  # fmt: skip
def test_the_outcome_stands_on_the_cover_and_each_law_has_its_reason(
    pack: Questionnaire, language: str, outcome: str, law: str
) -> None:
    pages = french(pack, language).pages
    assert outcome in pages[0]
    assert any(outcome in page and law in page for page in pages[1:])


def test_a_report_without_a_country_follows_the_neutral_one_and_names_what_is_missing(read: Read) -> None:
    pages = read("mixed", "en").pages
    assert "Europe: Not met." in pages[0]
    part = next(page for page in pages if "What your country asks" in page)
    assert "Still missing: " in part
    assert "NIS2, outside for now" in part
    assert "(HDS)" not in part


def test_where_nothing_was_answered_no_outcome_is_claimed(read: Read) -> None:
    pages = read("empty", "en").pages
    assert "Europe: " not in "".join(pages)
    assert any("What your country asks" in page for page in pages)


def test_a_pack_without_countries_says_nothing_of_them(pack: Questionnaire) -> None:
    bare = replace(pack, profiles=(), texts={name: replace(t, countries={}) for name, t in pack.texts.items()})
    report = sample_report.mixed(pack)
    pages = Reading(report, render(report, bare, "en", attach=sample_report.attached(report))).pages
    assert "What your country asks" not in "".join(pages)


def test_a_report_that_names_no_country_reads_back_as_before(pack: Questionnaire) -> None:
    report = sample_report.mixed(pack)
    data = encode(report)
    assert b'"country"' not in data
    assert decode(data, Report) == report
    named = replace(report, provider=replace(report.provider, country="fr"))
    assert decode(encode(named), Report) == named
