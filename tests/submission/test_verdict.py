"""Honest reports are accepted, and every other file is refused with the fact that failed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.canonical import encode
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.errors import UserFacingError
from ehassess.report import render
from ehassess.signing.identity import Identity, create
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.submission.build import Signable
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.packs import FindPack
from ehassess.submission.verdict import Point, Verdict
from ehassess.submission.verify import verify_submission
from ehassess.words import Words
from tests.submission.conftest import WHEN

SIGNATURE = {Point.INTACT, Point.WHOLE, Point.UNCHANGED, Point.STRICT, Point.READABLE, Point.SIGNED}


@pytest.fixture
def judge(trusted: frozenset[str], find_pack: FindPack) -> Callable[[bytes], Verdict]:
    return lambda pdf: verify_submission(pdf, trusted, find_pack)


def failed(verdict: Verdict) -> set[Point]:
    return {fact.point for fact in verdict.failed}


@pytest.fixture
def forge(pack: Questionnaire, manager: Identity) -> Callable[[Report], bytes]:
    """A report with whatever is in it, drawn and signed by the manager's own honest key."""

    def forged(report: Report, attached: Report | None = None) -> bytes:
        pdf = render(report, pack, "en", attach=encode(attached or report))
        return sign(pdf, manager, role=Role.MANAGER, when=WHEN, words=Words.load("en"))

    return forged


def test_an_honest_report_is_accepted_with_every_fact(
    signed: bytes, judge: Callable[[bytes], Verdict], built: Signable
) -> None:
    verdict = judge(signed)
    assert [fact.holds for fact in verdict.facts] == [True] * len(Point)
    assert [fact.point for fact in verdict.facts] == list(Point)
    assert (verdict.exit_status, verdict.sentence, verdict.failed) == (0, "submission.accepted", ())
    assert verdict.report == built.report
    assert verdict.fingerprint == built.fingerprint
    assert [signer.name for signer in verdict.signers] == ["Dr Sample"]


def test_an_unknown_key_is_refused_and_nothing_else_is_said_against_the_file(
    signed: bytes, find_pack: FindPack, it_person: Identity
) -> None:
    for keys in (frozenset[str](), frozenset({key_of(it_person)})):
        verdict = verify_submission(signed, keys, find_pack)
        assert failed(verdict) == {Point.TRUSTED}
        assert (verdict.exit_status, verdict.sentence) == (1, "submission.refused_unknown_key")


def test_an_unsigned_report_is_refused(built: Signable, judge: Callable[[bytes], Verdict]) -> None:
    verdict = judge(built.pdf)
    assert (verdict.exit_status, verdict.sentence) == (1, "submission.refused_unsigned")
    assert Point.SIGNED in failed(verdict)
    assert verdict.report is None


def test_one_byte_changed_anywhere_is_noticed_and_the_fact_named(
    signed: bytes, judge: Callable[[bytes], Verdict]
) -> None:
    seeded = random.Random(2026)
    places = {*range(0, len(signed), len(signed) // 40), *seeded.sample(range(len(signed)), 40), len(signed) - 1}
    for place in sorted(places):
        changed = bytearray(signed)
        changed[place] ^= 1 << seeded.randrange(8)
        verdict = judge(bytes(changed))
        assert verdict.exit_status == 1, place
        assert failed(verdict) & SIGNATURE, place
        assert any(fact.reasons for fact in verdict.failed), place


@pytest.mark.parametrize("cut", [1, 100, 1000, 20_000])
def test_a_file_cut_at_its_end_is_refused(signed: bytes, judge: Callable[[bytes], Verdict], cut: int) -> None:
    verdict = judge(signed[:-cut])
    assert verdict.exit_status == 1
    assert failed(verdict) & SIGNATURE


@pytest.mark.parametrize("more", [b"\n", b"%%EOF\n", b"x" * 5000])
def test_a_file_with_something_behind_its_end_is_refused(
    signed: bytes, judge: Callable[[bytes], Verdict], more: bytes
) -> None:
    verdict = judge(signed + more)
    assert verdict.exit_status == 1
    assert failed(verdict) & SIGNATURE


def test_a_report_signed_again_by_somebody_else_is_refused(
    built: Signable, judge: Callable[[bytes], Verdict], manager: Identity
) -> None:
    stranger = create("Dr Sample", now=WHEN)
    assert key_of(stranger) != key_of(manager)
    verdict = judge(sign_report(built, stranger, Role.MANAGER, WHEN))
    assert failed(verdict) == {Point.TRUSTED}


def test_a_better_grade_under_an_honest_signature_is_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    assert report.evaluation.grade is not None
    flattering = replace(report.evaluation, grade=replace(report.evaluation.grade, low="A", high="A"))
    verdict = judge(forge(replace(report, evaluation=flattering)))
    assert failed(verdict) == {Point.FIGURES}
    assert (verdict.exit_status, verdict.sentence) == (1, "submission.refused_figures")
    assert verdict.failed[0].reasons == ("submission.figures_wrong",)


def test_better_answers_behind_the_old_figures_are_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    answers = tuple(replace(answer, value=Choice.YES) for answer in report.answers)
    assert Point.FIGURES in failed(judge(forge(report, attached=replace(report, answers=answers))))


def test_pages_that_say_other_than_the_data_are_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    assert report.evaluation.grade is not None
    assert report.evaluation.score.overall is not None
    flattering = replace(report.evaluation, grade=replace(report.evaluation.grade, low="A", high="A"))
    verdict = judge(forge(replace(report, evaluation=flattering), attached=report))
    assert failed(verdict) == {Point.PRINTED}
    assert verdict.sentence == "submission.refused_printed"
    assert "figures do not follow from the answers" in Words.load("en")(verdict.sentence)


def test_pages_that_leave_an_unmet_essential_out_are_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    unmet = report.evaluation.essentials_unmet
    assert len(unmet) > 1
    flattering = replace(report.evaluation, essentials_unmet=unmet[1:])
    verdict = judge(forge(replace(report, evaluation=flattering), attached=report))
    assert failed(verdict) == {Point.PRINTED}
    assert verdict.sentence == "submission.refused_printed"


def test_a_report_that_cannot_be_recomputed_here_is_refused_with_the_reason(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    other_pack = judge(forge(replace(report, made=replace(report.made, pack_digest="0" * 64))))
    assert [fact.reasons for fact in other_pack.failed] == [("submission.pack_unknown",)]
    other_method = judge(forge(replace(report, made=replace(report.made, method_version="9.9"))))
    assert [fact.reasons for fact in other_method.failed] == [("submission.method_unknown",)]


def test_a_question_answered_twice_is_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    verdict = judge(forge(replace(report, answers=(*report.answers, report.answers[0]))))
    assert ("submission.answers_foreign",) in [fact.reasons for fact in verdict.failed]


def test_a_report_of_a_later_or_an_older_form_is_refused(
    report: Report, forge: Callable[..., bytes], judge: Callable[[bytes], Verdict]
) -> None:
    for form, said in (("ehassess-report/99", "submission.data_newer"), ("ehassess-report/1", "submission.data_older")):
        verdict = judge(forge(replace(report, schema=form)))
        assert [(fact.point, fact.reasons) for fact in verdict.failed] == [(Point.OURS, (said,))]
    assert verdict.sentence == "submission.refused_foreign"


def test_data_that_is_not_canonical_is_refused(
    report: Report, pack: Questionnaire, manager: Identity, judge: Callable[[bytes], Verdict]
) -> None:
    pdf = render(report, pack, "en", attach=encode(report) + b" ")
    signed = sign(pdf, manager, role=Role.MANAGER, when=WHEN, words=Words.load("en"))
    assert [(f.point, f.reasons) for f in judge(signed).failed] == [(Point.OURS, ("submission.data_unreadable",))]


def test_a_file_that_is_no_pdf_is_not_judged(judge: Callable[[bytes], Verdict]) -> None:
    with pytest.raises(UserFacingError) as caught:
        judge(b"\xff\xd8\xff\xe0 a photograph")
    assert caught.value.id == "signing.not_a_pdf"


def test_every_point_and_sentence_has_its_words() -> None:
    for language in ("en", "fr"):
        words = Words.load(language)
        assert all(words(f"submission.fact_{point.value}") for point in Point)
