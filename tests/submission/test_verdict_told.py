"""What a verdict says beside its facts: the clock, the second signer, the demo key."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.signing.identity import Identity, create
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable, prepare
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.packs import FindPack
from ehassess.submission.verdict import Point
from ehassess.submission.verify import verify_submission
from ehassess.words import Words
from tests.submission.conftest import WHEN


def test_a_second_signer_who_is_not_enrolled_is_reported_and_the_verdict_stays(
    built: Signable, signed: bytes, it_person: Identity, trusted: frozenset[str], find_pack: FindPack
) -> None:
    both = sign_report(replace(built, pdf=signed), it_person, Role.IT, WHEN)
    verdict = verify_submission(both, trusted, find_pack)
    assert verdict.accepted
    assert verdict.remarks == ("submission.remark_second_unknown",)
    assert verify_submission(both, trusted | {key_of(it_person)}, find_pack).remarks == ()


def test_a_report_signed_before_it_was_assessed_tells_of_a_wrong_clock(
    report: Report, pack: Questionnaire, find_pack: FindPack
) -> None:
    early = WHEN - timedelta(days=5)
    demo = create("Dr Sample", now=early, demo=True)
    signed = sign_report(prepare(report, pack, "en"), demo, Role.MANAGER, early)
    verdict = verify_submission(signed, frozenset({key_of(demo)}), find_pack)
    assert [(fact.point, fact.reasons) for fact in verdict.failed] == [(Point.TIMELY, ("submission.signed_too_early",))]
    assert verdict.sentence == "submission.refused_untimely"
    assert verdict.remarks == ("submission.remark_demo",)
    assert verdict.proven_time is None


def test_every_remark_has_its_words() -> None:
    for language in ("en", "fr"):
        words = Words.load(language)
        for remark in ("demo", "second_unknown", "second_untimely", "stamp_unknown"):
            assert words(f"submission.remark_{remark}")
