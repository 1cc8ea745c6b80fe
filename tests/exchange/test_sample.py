"""The shipped sample fits the shipped pack, and is plainly fictitious."""

from __future__ import annotations

import re
from datetime import date

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.evaluation import risks_in
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.scoring import standings
from ehassess.exchange.sample import Sample, read_sample
from ehassess.paths import resource

DATA = resource("sample", "gp.yaml").read_bytes()


@pytest.fixture(params=["en", "fr"])
def sample(request: pytest.FixtureRequest, pack: Questionnaire) -> Sample:
    return read_sample(DATA, request.param, pack, date(2026, 12, 4))


def test_the_sample_answers_every_question_that_applies_and_no_other(sample: Sample, pack: Questionnaire) -> None:
    applicable = {control.id for control in pack.controls_for(sample.profile)}
    assert {answer.question_id for answer in sample.answers} == applicable
    assert len(sample.answers) == len(applicable)


def test_the_sample_has_every_kind_of_answer_and_reasons_where_they_belong(sample: Sample) -> None:
    assert {answer.value for answer in sample.answers} == set(Choice)
    assert {answer.question_id for answer in sample.answers if answer.reason} == {
        answer.question_id for answer in sample.answers if answer.value is Choice.NA
    }


def test_the_sample_names_only_what_the_pack_knows(sample: Sample, pack: Questionnaire) -> None:
    known = set(pack.control_by_id)
    named = {evidence.question_id for evidence in sample.evidence} | {remark.question_id for remark in sample.remarks}
    assert named | {decision.measure_id for decision in sample.decisions} <= known
    assert {entry.asset_id for entry in sample.assets} <= {asset.id for asset in pack.assets}
    risks = risks_in(model_of(pack, sample.profile), standings(pack, sample.profile, {}))
    assert {risk.scenario_id for risk in sample.accepted} <= {risk.scenario for risk in risks}


def test_the_sample_is_plainly_fictitious_and_holds_no_telephone_number(sample: Sample) -> None:
    assert re.search(r"fictitious|fictif", sample.provider.address)
    assert sample.provider.phone == ""
    assert sample.provider.email.endswith(".example")
    assert not re.search(rb"\+?\d[\d .-]{8,}\d", DATA.replace(b"000000000", b""))
