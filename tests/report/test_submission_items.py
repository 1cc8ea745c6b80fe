"""What an authority expects of a submission, item by item (S01 to S24): each is found in the text of the report."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date

import pikepdf
import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.words import Words
from tests.report import sample_report
from tests.report.conftest import Read
from tests.report.reading import flat

Expected = Callable[[Report, Questionnaire, Words], list[str]]


def _provider(report: Report, *names: str) -> list[str]:
    return [getattr(report.provider, name) or "" for name in names]


def _facts(report: Report, pack: Questionnaire, words: Words) -> list[str]:
    return [pack.texts[words.language].facts[fact].name for fact in report.profile.facts]


def _assets(report: Report, pack: Questionnaire, words: Words) -> list[str]:
    texts = pack.texts[words.language].assets
    used = [entry for entry in report.assets if entry.in_use]
    return [texts[entry.asset_id].name for entry in used] + [entry.supplier for entry in used if entry.supplier]


def _risks(report: Report, pack: Questionnaire, words: Words) -> list[str]:
    texts = pack.texts[words.language].scenarios
    found = [texts[risk.scenario].name for risk in report.evaluation.risks]
    return [*found, words("report.h_today"), words("report.h_with_plan"), words("report.h_consequence")]


def _result(report: Report, pack: Questionnaire, words: Words) -> list[str]:
    texts, grade, points = pack.texts[words.language], report.evaluation.grade, report.evaluation.score.overall
    assert grade is not None
    assert points is not None
    found = [words("report.cover_grade_sure", low=grade.low), words.number(points.low, 1), words.number(points.high, 1)]
    found += [texts.domains[each.domain].name for each in report.evaluation.score.domains]
    return found + [texts.controls[name].name for name in report.evaluation.essentials_unmet]


def _plan(report: Report, pack: Questionnaire, words: Words) -> list[str]:
    texts, found = pack.texts[words.language], []
    for line in report.plan.lines:
        role = pack.control_by_id[line.measure_id].owner
        found.append(texts.controls[line.measure_id].action)
        if line.included:
            found += [words.day(line.due), words.hours(line.hours), words.money(line.money, pack.currency)]
            found.append(line.owner or texts.roles[role])
    return [*found, words("report.status_planned"), words("report.status_proposed")]


def _clauses(*_: object) -> list[str]:
    return [*(f"21(2)({letter})" for letter in "abcdefghij"), *(f"32(1)({letter})" for letter in "bcd")]


ITEMS: dict[str, Expected] = {
    "S01": lambda r, p, w: [*_provider(r, "name"), *r.provider.identifiers[0], p.texts[w.language].kinds["gp"]],
    "S02": lambda r, p, w: [*_provider(r, "address"), w("report.k_excluded")],
    "S03": lambda r, p, w: _provider(r, "contact", "deputy", "email"),
    "S04": lambda r, p, w: [p.texts[w.language].sizes["1"], *_provider(r, "services"), w("report.nis2_out")],
    "S05": _facts,
    "S06": lambda r, p, w: [r.made.program, r.made.pack_digest, w("report.mv_grades"), w("report.mv_risk")],
    "S07": lambda r, p, w: [w.day(r.assessed_on), w.day(r.valid_until), r.version, r.previous[:4]],
    "S08": lambda r, p, w: ["Mme Modèle", w("report.checked_evidence"), w("report.checked_declared")],
    "S09": _assets,
    "S10": _risks,
    "S11": _result,
    "S12": lambda r, p, w: [w("report.na_title")],
    "S13": lambda r, p, w: [r.accepted[0].accepted_by, w.day(r.accepted[0].accepted_on), r.accepted[0].reason],
    "S14": _plan,
    "S15": lambda r, p, w: [w("report.incidents_all"), w("report.incidents_notified")],
    "S16": lambda r, p, w: [w("report.suppliers_title"), "Logiciel Exemple"],
    "S17": lambda r, p, w: [w("report.last_restore"), w("report.last_exercise"), w.day(date(2025, 3, 14))],
    "S18": _clauses,
    "S19": lambda r, p, w: [w("report.limits_text")],
    "S20": lambda r, p, w: [w("report.declare_1"), r.declaration.name, r.declaration.function, r.declaration.place],
    "S21": lambda r, p, w: [r.number, w("report.sg_level"), w("report.sg_clock_text")],
    "S22": lambda r, p, w: ["TLP:AMBER", w("report.limits_short")],
    "S23": lambda r, p, w: [w("report.sg_statistics_text")],
    "S24": lambda r, p, w: ["ehassess-report.json"],
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("item", sorted(ITEMS))
def test_an_expected_item_stands_in_the_report(pack: Questionnaire, read: Read, item: str, language: str) -> None:
    reading, words = read("mixed", language), Words.load(language)
    wanted = [flat(text) for text in ITEMS[item](reading.report, pack, words)]
    assert wanted
    text = reading.text + " " + flat(" ".join(line.text for line in reading.spoken))
    assert [each for each in wanted if not each or each not in text] == []


def test_no_item_is_left_out() -> None:
    assert sorted(ITEMS) == [f"S{number:02d}" for number in range(1, 25)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_has_number_mark_and_page_x_of_y(read: Read, language: str) -> None:
    reading, words = read("mixed", language), Words.load(language)
    total = len(reading.pages)
    for number, page in enumerate(reading.pages, 1):
        for told in (
            reading.report.number,
            reading.report.tlp,
            flat(words("report.page_of", page=number, total=total)),
        ):
            assert told in page


def test_the_machine_readable_annex_holds_every_answer(read: Read) -> None:
    reading = read("mixed", "en")
    with pikepdf.open(io.BytesIO(reading.pdf)) as document:
        data = json.loads(document.attachments["ehassess-report.json"].get_file().read_bytes())
    assert {each["question_id"] for each in data["answers"]} == {each.question_id for each in reading.report.answers}
    assert data == json.loads(sample_report.attached(reading.report))


def test_the_other_frameworks_are_named_in_the_language_of_the_report(pack: Questionnaire, read: Read) -> None:
    text = read("mixed", "fr").text
    assert "espace européen des données de santé" in text
    english = {framework.name for framework in pack.frameworks if "Regulation" in framework.name}
    assert english
    assert [name for name in english if name in text] == []
