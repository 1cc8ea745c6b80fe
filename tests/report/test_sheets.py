"""The page to share tells the result and nothing that helps an attacker; the emergency page is one for the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import render_emergency, render_sharing
from tests.report import sample_report, verapdf
from tests.report.readers import READERS, complaints
from tests.report.reading import Reading, flat
from tests.report.texts import STRANGE, everywhere, hostile

MARK = "ab12" * 16
LANGUAGES = ("en", "fr")


def shared(report: Report, pack: Questionnaire, language: str = "en") -> Reading:
    return Reading(report, render_sharing(report, pack, language, fingerprint=MARK))


def wall(report: Report, pack: Questionnaire, language: str = "en") -> Reading:
    return Reading(report, render_emergency(report, pack, language))


def in_france(report: Report) -> Report:
    """A hospital in the scope of NIS2 has the most delays."""
    facts = {**report.profile.facts, "nis2_scope": True, "devices_networked": True}
    return replace(
        report, provider=replace(report.provider, country="fr"), profile=replace(report.profile, facts=facts)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_to_share_has_the_result_and_how_to_check_it(pack: Questionnaire, language: str) -> None:
    report = sample_report.mixed(pack)
    page = shared(report, pack, language)
    assert len(page.pages) == 1
    grade = report.evaluation.grade
    assert grade is not None
    for told in (grade.low, "TLP:GREEN", report.provider.name, report.number, MARK[:4]):
        assert told in page.text
    assert "TLP:AMBER" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_to_share_names_nothing_weak_nobody_and_no_system(pack: Questionnaire, language: str) -> None:
    report = sample_report.mixed(pack)
    text, words = shared(report, pack, language).text, pack.texts[language]
    secret = {control.id for control in pack.controls}
    for control in words.controls.values():
        secret |= {control.name, control.question, control.action}
    secret |= {each.name for each in words.scenarios.values()} | {each.name for each in words.domains.values()}
    secret |= {each.name for each in words.assets.values()} | {entry.supplier for entry in report.assets}
    p = report.provider
    secret |= {p.contact, p.deputy, p.email, p.address, p.identifiers[0][1], report.declaration.name}
    assert {each for each in secret if each and flat(each) in text} == set()
    assert b"EmbeddedFile" not in shared(report, pack, language).pdf


def test_without_an_answer_the_page_to_share_says_that_there_is_no_result_yet(pack: Questionnaire) -> None:
    assert "No result yet" in shared(sample_report.empty(pack), pack).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["gp", "hospital", "lab"])
def test_the_emergency_page_is_one_page_that_says_what_to_do(pack: Questionnaire, kind: str, language: str) -> None:
    report = in_france(sample_report.mixed(pack, kind))
    page, text = wall(report, pack, language), pack.texts[language].templates["emergency-plan"]
    assert len(page.pages) == 1
    for head, _ in text.sections["do"].rows:
        assert flat(head) in page.text
    for who, *_ in text.sections["call"].rows:
        assert flat(who) in page.text
    assert "72" in page.text
    assert f"{report.provider.contact}" in page.text


def test_no_answer_and_no_grade_hang_on_the_wall(pack: Questionnaire) -> None:
    good, bad = sample_report.full(pack), sample_report.half(pack)
    assert wall(good, pack).pages == wall(bad, pack).pages


def test_the_sheets_are_read_aloud_in_order(pack: Questionnaire) -> None:
    lines = [line.text for line in wall(sample_report.mixed(pack), pack).spoken]
    assert lines[0] == "Computer emergency"
    heads = pack.texts["en"].templates["emergency-plan"].sections
    order = [lines.index(heads[key].heading) for key in ("do", "call", "tell")]
    assert order == sorted(order)


def test_the_same_report_gives_the_same_sheets(pack: Questionnaire) -> None:
    first, again = sample_report.mixed(pack), sample_report.mixed(pack)
    assert shared(first, pack).pdf == shared(again, pack).pdf
    assert wall(first, pack).pdf == wall(again, pack).pdf


def test_archives_screen_readers_and_every_viewer_take_the_sheets(
    pack: Questionnaire, tmp_path: Path, judge: Callable[[str], str], vera_is_here: None
) -> None:
    for name, _ in READERS:
        judge(name)
    reports = {"mixed": in_france(sample_report.mixed(pack, "hospital")), "empty": sample_report.empty(pack)}
    reports |= {"strange": everywhere(pack, *STRANGE), "hostile": everywhere(pack, *hostile(9))}
    files = []
    for at, (name, report) in enumerate(reports.items()):
        for kind, page in (("shared", shared), ("wall", wall)):
            files.append(tmp_path / f"{kind} {name}.pdf")
            files[-1].write_bytes(page(report, pack, LANGUAGES[at % 2]).pdf)
            assert len(page(report, pack, LANGUAGES[at % 2]).pages) == 1
    assert [complaint for file in files for complaint in complaints(file)] == []
    assert verapdf.faults(files) == []
