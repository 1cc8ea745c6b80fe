"""The published form of a report's data is that of the types, and a validator of others agrees."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ehassess.domain.canonical import encode
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.report_schema import report_schema
from ehassess.paths import resource
from tests.report import sample_report
from tests.report.any_report import some

PUBLISHED = "report.schema.json"
"""Its name in resources/schemas."""

Make = Callable[[Questionnaire], Report]


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    found = json.loads(resource("schemas", PUBLISHED).read_text("utf-8"))
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_published_schema_is_that_of_the_types() -> None:
    """`report_schema()` writes it; with another form of data the id of the schema must change as well."""
    assert resource("schemas", PUBLISHED).read_bytes() == report_schema()


@pytest.mark.parametrize("make", [sample_report.mixed, sample_report.empty, sample_report.half, sample_report.full])
def test_every_kind_of_report_is_valid(make: Make, pack: Questionnaire, validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(json.loads(encode(make(pack))))) == []


def test_reports_of_any_dossier_are_valid(pack: Questionnaire, validator: Draft202012Validator) -> None:
    for report in some(pack, 12, 7):
        assert list(validator.iter_errors(json.loads(encode(report)))) == []


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), "ehassess-report/1"),
        (("assessed_on",), "yesterday"),
        (("demo",), True),
        (("answers", 0, "value"), "perhaps"),
        (("answers", 0, "given_at"), "2026-01-01"),
        (("evaluation", "score", "coverage"), 0.5),
        (("evaluation", "score", "coverage"), "1/0"),
        (("budget", "hours"), "12"),
        (("provider", "name"), None),
    ],
)
def test_what_is_not_in_the_form_is_found(
    pack: Questionnaire, validator: Draft202012Validator, where: tuple[str | int, ...], value: object
) -> None:
    data: Any = json.loads(encode(sample_report.mixed(pack)))
    place = data
    for step in where[:-1]:
        place = place[step]
    place[where[-1]] = value
    assert list(validator.iter_errors(data)) != []
