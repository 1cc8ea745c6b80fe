"""What leaves the clinic is what was answered, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ehassess.domain.answers import Answer, Choice, noon
from ehassess.domain.canonical import decode, encode
from ehassess.domain.dossier import DossierState, MeasureStatus, SignedRecord
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.planning.solve import solve
from ehassess.submission.figures import recomputed
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only
from ehassess.submission.verify import check_figures

TODAY = date(2026, 12, 4)


def test_the_same_dossier_and_day_give_the_same_report(
    state: DossierState, pack: Questionnaire, report: Report
) -> None:
    assert encode(freeze(state, pack, today=TODAY)) == encode(report)


def test_a_report_survives_its_canonical_form(report: Report) -> None:
    assert decode(encode(report), Report) == report


def test_notes_and_names_of_evidence_files_stay_at_home(report: Report, state: DossierState) -> None:
    text = encode(report).decode()
    assert any(remark.note for remark in state.remarks.values())
    assert not [remark.note for remark in state.remarks.values() if remark.note and remark.note in text]
    assert not [evidence.name for evidence in state.evidence if evidence.name in text]
    assert all(evidence.sha256 in text for evidence in state.evidence)


def test_answers_to_questions_that_do_not_apply_stay_at_home(state: DossierState, pack: Questionnaire) -> None:
    facts = {**state.profile.facts, "devices_networked": False}
    smaller = replace(state, profile=replace(state.profile, facts=facts))
    before = {answer.question_id for answer in freeze(state, pack, today=TODAY).answers}
    after = {answer.question_id for answer in freeze(smaller, pack, today=TODAY).answers}
    assert "MED-01" in before - after
    assert after == {control.id for control in pack.controls_for(smaller.profile)}
    assert "MED-01" not in encode(freeze(smaller, pack, today=TODAY)).decode()


def test_the_hour_of_an_answer_stays_at_home(state: DossierState, pack: Questionnaire) -> None:
    late = noon(TODAY).replace(hour=23, minute=59)
    answers = {**state.answers, "GOV-01": Answer("GOV-01", Choice.YES, late)}
    early = {**state.answers, "GOV-01": Answer("GOV-01", Choice.YES, late.replace(hour=1))}
    reports = [freeze(replace(state, answers=each), pack, today=TODAY) for each in (answers, early)]
    assert reports[0] == reports[1]


def test_numbers_count_the_signed_reports_and_point_to_the_one_before(state: DossierState, pack: Questionnaire) -> None:
    first = freeze(state, pack, today=TODAY)
    assert (first.number, first.previous) == ("EHA-2026-3F2A-0001", "")
    signed = SignedRecord(first.number, "2026-12-04", "ab" * 32, "cd" * 32, "report.pdf")
    second = freeze(replace(state, signed=(signed,)), pack, today=date(2027, 1, 2))
    assert (second.number, second.previous) == ("EHA-2027-3F2A-0002", "ab" * 32)
    assert freeze(state, pack, today=TODAY, number="X-1").number == "X-1"


def test_the_figures_of_a_report_can_be_recomputed_from_it(report: Report, pack: Questionnaire) -> None:
    figures = recomputed(decode(encode(report), Report), pack)
    assert (figures.evaluation, figures.plan, figures.after) == (report.evaluation, report.plan, report.after)


def test_a_refused_measure_costs_nothing_and_is_told(state: DossierState, pack: Questionnaire) -> None:
    refused = replace(state.decisions["IAM-03"], status=MeasureStatus.REFUSED)
    report = freeze(replace(state, decisions={**state.decisions, "IAM-03": refused}), pack, today=TODAY)
    line = next(line for line in report.plan.lines if line.measure_id == "IAM-03")
    assert not line.included
    assert refused in report.decisions


def test_an_empty_dossier_has_no_grade_and_no_invented_words(state: DossierState, pack: Questionnaire) -> None:
    empty = replace(state, answers={}, evidence=(), decisions={}, accepted=(), assets={})
    report = freeze(empty, pack, today=TODAY)
    assert report.evaluation.grade is None
    assert report.answers == ()
    assert report.budget.hours > 0


def test_a_report_carries_the_proven_plan_and_is_confirmed_without_searching(
    state: DossierState, pack: Questionnaire
) -> None:
    decisions = {control: each for control, each in state.decisions.items() if control in pack.control_by_id}
    budget = state.budget or proposed_budget(pack, state.profile)
    proposal = solve(Situation(pack, state.profile, state.answers, decisions, budget, TODAY), limit=60)
    report = freeze(state, pack, today=TODAY, proposal=proposal)
    assert report.plan.proof is not None
    assert report.plan.proof.solver.startswith("HiGHS ")
    again = recomputed(decode(encode(report), Report), pack)
    assert (again.evaluation, again.plan, again.after) == (report.evaluation, report.plan, report.after)
    assert check_figures(report, only(pack)).holds
    swapped = replace(report.plan.lines[0], gain=report.plan.lines[0].gain + 1)
    doctored = replace(report, plan=replace(report.plan, lines=(swapped, *report.plan.lines[1:])))
    assert check_figures(doctored, only(pack)).reasons == ("submission.figures_wrong",)
