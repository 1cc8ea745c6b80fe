"""An authority's answers: made for a report, read by the dossier that it came from and by no other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import encode
from ehassess.domain.dossier import DossierState, SignedRecord
from ehassess.domain.obligations import OutcomeState, outcome
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.reply import Agreement, Reply, ReplyKind, agreement
from ehassess.errors import UserFacingError
from ehassess.report import structure_text
from ehassess.signing.container import ContainerKind, key_fingerprint, pack
from ehassess.submission import receipt as room
from ehassess.submission.build import Signable, build
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import FindPack
from ehassess.submission.receipt import make, read
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission
from ehassess.words import Words
from tests.submission.conftest import TODAY

KEY = Ed25519PrivateKey.from_private_bytes(b"\7" * 32)
MARK = key_fingerprint(KEY.public_key())
WHO = "Autorité d’essai (fictive)"


@pytest.fixture(scope="module")
def verdict(signed: bytes, trusted: frozenset[str], find_pack: FindPack) -> Verdict:
    return verify_submission(signed, trusted, find_pack)


@pytest.fixture(scope="module")
def sent(state: DossierState, built: Signable) -> DossierState:
    """The dossier after its report was signed."""
    record = SignedRecord(built.report.number, "2026-12-04", built.fingerprint, "e" * 64, "report.pdf")
    return replace(state, signed=(record,))


def answer(verdict: Verdict, kind: ReplyKind, version: int = 1, note: str = "") -> bytes:
    return make(verdict, kind, KEY, authority=WHO, today=TODAY, version=version, note=note)


def refused(data: bytes, state: DossierState, trusted: frozenset[str] = frozenset({MARK})) -> str:
    with pytest.raises(UserFacingError) as raised:
        read(data, trusted, state)
    assert Words.load("fr").error(raised.value) != Words.load("en").error(raised.value)
    return raised.value.id


@pytest.mark.parametrize("kind", ReplyKind)
def test_an_answer_is_linked_to_the_report_by_its_fingerprint(
    verdict: Verdict, sent: DossierState, kind: ReplyKind
) -> None:
    found = read(answer(verdict, kind, 2, "Merci."), frozenset({MARK}), sent)
    assert found == Reply(kind, verdict.fingerprint, WHO, TODAY, 2, "Merci.", MARK)


def test_a_decision_for_another_provider_or_report_is_refused(
    verdict: Verdict, sent: DossierState, state: DossierState
) -> None:
    data = answer(verdict, ReplyKind.AGREED)
    assert refused(data, replace(sent, dossier_id="f" * 16)) == "submission.reply_other_provider"
    assert refused(data, state) == "submission.reply_unknown_report"
    assert refused(data, sent, frozenset()) == "signing.container_unknown_key"
    assert refused(b"PDF", sent) == "signing.container_unreadable"


def test_an_answer_that_is_not_newer_is_refused(verdict: Verdict, sent: DossierState) -> None:
    known = replace(sent, replies=(read(answer(verdict, ReplyKind.AGREED, 2), frozenset({MARK}), sent),))
    for version in (1, 2):
        assert refused(answer(verdict, ReplyKind.RETURNED, version), known) == "submission.reply_older"
    assert read(answer(verdict, ReplyKind.RETURNED, 3), frozenset({MARK}), known).kind is ReplyKind.RETURNED


def test_a_container_that_holds_something_else_is_no_answer(verdict: Verdict, sent: DossierState) -> None:
    written = room._Written(
        room.SCHEMA, ReplyKind.AGREED, "1", verdict.fingerprint, verdict.file_hash, sent.dossier_id, WHO, TODAY
    )
    for kind, name, files in (
        (ContainerKind.PACK, verdict.fingerprint, {"a.txt": b""}),
        (ContainerKind.DECISION, verdict.fingerprint, {room.FILE: encode(replace(written, schema="x"))}),
        (ContainerKind.RECEIPT, verdict.fingerprint, {room.FILE: encode(written)}),
        (ContainerKind.DECISION, "0" * 64, {room.FILE: encode(written)}),
    ):
        assert refused(pack(kind, name, 9, files, KEY), sent) == "submission.reply_other_file"


def test_no_decision_is_given_on_a_report_that_is_not_accepted(
    verdict: Verdict, signed: bytes, find_pack: FindPack
) -> None:
    unknown = verify_submission(signed, frozenset(), find_pack)
    assert answer(unknown, ReplyKind.RECEIPT)
    for wrong, kind in ((unknown, ReplyKind.AGREED), (replace(verdict, report=None), ReplyKind.RECEIPT)):
        with pytest.raises(UserFacingError) as raised:
            answer(wrong, kind)
        assert raised.value.id == "submission.reply_refused_report"


def test_the_last_decision_on_a_report_holds() -> None:
    agreed = Reply(ReplyKind.AGREED, "a" * 64, WHO, TODAY, 2, "", MARK)
    assert agreement((agreed,), "a" * 64) == Agreement("a" * 64, WHO, TODAY, MARK)
    assert agreement((agreed,), "b" * 64) is None
    assert agreement((replace(agreed, kind=ReplyKind.RECEIPT, version=3), agreed), "a" * 64) is not None
    assert agreement((agreed, replace(agreed, kind=ReplyKind.RETURNED, version=3)), "a" * 64) is None


def test_the_next_report_says_that_the_plan_is_agreed(
    verdict: Verdict, sent: DossierState, pack: Questionnaire
) -> None:
    told = replace(sent, replies=(read(answer(verdict, ReplyKind.AGREED), frozenset({MARK}), sent),))
    report = freeze(told, pack, today=TODAY)
    assert report.agreed == told.agreement == Agreement(verdict.fingerprint, WHO, TODAY, MARK)
    planned = (*report.plan.included, *(each.question_id for each in report.plan.find_out))
    state = outcome(pack, told.provider.country, told.profile, told.answers, planned, agreed=True).state
    spoken = " ".join(line.text for line in structure_text(build(report, pack, "en")))
    assert (f"{WHO} agreed to the plan" in spoken) is (state is OutcomeState.PLAN_AGREED)
    assert state is OutcomeState.PLAN_AGREED
    assert freeze(sent, pack, today=TODAY).agreed is None
