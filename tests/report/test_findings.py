"""What the pages say beyond the figures of a report: ranks, numbers of measures, shares by clause."""

from __future__ import annotations

from fractions import Fraction

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.report.findings import Findings, clauses, find, whole
from tests.report import sample_report


@pytest.fixture(scope="module")
def findings(pack: Questionnaire) -> Findings:
    return find(sample_report.mixed(pack), pack)


def test_risks_stand_worst_first_and_are_numbered(findings: Findings) -> None:
    indices = [risk.today.index for risk in findings.risks]
    assert indices == sorted(indices, reverse=True)
    assert [risk.number for risk in findings.risks] == list(range(1, len(findings.risks) + 1))


def test_no_risk_is_higher_after_the_plan(findings: Findings) -> None:
    assert all(risk.after.index <= risk.today.index for risk in findings.risks)


def test_measures_are_numbered_in_the_order_of_the_plan(pack: Questionnaire, findings: Findings) -> None:
    plan = sample_report.mixed(pack).plan
    assert [measure.control.id for measure in findings.measures] == list(plan.included)
    assert [line.measure_id for line in findings.refused] == [x.measure_id for x in plan.lines if not x.included]


def test_known_gaps_come_before_what_is_to_find_out(findings: Findings) -> None:
    order = [Choice.NO, Choice.PARTLY, Choice.MOSTLY, Choice.UNKNOWN]
    places = [order.index(gap.answer) for gap in findings.gaps if gap.answer]
    assert places == sorted(places)


def test_every_answer_is_counted_once(findings: Findings) -> None:
    assert sum(findings.checked.values()) == len(findings.standings)
    assert findings.checked["evidence"] > 0
    assert findings.people == (("Mme Modèle", len(findings.answers)),)


def test_a_clause_is_the_weighted_mean_of_its_answers(pack: Questionnaire) -> None:
    findings = find(sample_report.full(pack), pack)
    nis2 = next(framework for framework in pack.frameworks if framework.id == "nis2")
    shares = clauses(findings, nis2, nis2.refs)
    assert shares
    for share in (*shares, whole(findings, nis2)):
        assert share.score is not None
        assert share.score.low == share.score.high == Fraction(100)
        assert share.unmet == 0


def test_without_answers_a_clause_may_be_anything(pack: Questionnaire) -> None:
    findings = find(sample_report.empty(pack), pack)
    gdpr = next(framework for framework in pack.frameworks if framework.id == "gdpr")
    share = whole(findings, gdpr)
    assert share.score is not None
    assert (share.score.low, share.score.high) == (Fraction(0), Fraction(100))
    assert findings.caps == ()


def test_binding_caps_come_first(findings: Findings) -> None:
    binding = [cap.binding for cap in findings.caps]
    assert binding == sorted(binding, reverse=True)
    assert findings.caps[0].rule == "essential_unmet"
