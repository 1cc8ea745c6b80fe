"""Question sets as signed files: the newest is asked, and anything but a whole, newer one of the makers is refused."""

from __future__ import annotations

import contextlib
import shutil
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess import paths
from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.signing import release_keys
from ehassess.signing.container import ContainerKind, key_fingerprint, pack
from ehassess.submission.freeze import made_with
from ehassess.submission.packs import shipped_packs
from ehassess.submission.question_sets import QuestionSets, name_of, rank, sealed, unsealed
from ehassess.words import Words

KEY, NEXT, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2, 3))
TRUSTED = frozenset(key_fingerprint(key.public_key()) for key in (KEY, NEXT))


def newer(pack: Questionnaire, version: str = "1.1.0") -> Questionnaire:
    """The same questions in another version; the digest is not looked at."""
    return replace(pack, version=version, digest=version.replace(".", "").ljust(64, "0"))


@pytest.fixture
def sets(tmp_path: Path) -> QuestionSets:
    return QuestionSets(tmp_path / "questions", TRUSTED)


def refused(sets: QuestionSets, data: bytes) -> str:
    """Why these bytes are not taken in; said in three languages, and nothing was changed."""
    before = sets.stamp()
    with pytest.raises(UserFacingError) as raised:
        sets.take(data)
    assert len({Words.load(language).error(raised.value) for language in ("en", "fr", "de")}) == 3
    assert sets.stamp() == before
    return raised.value.id.removeprefix("submission.pack_")


def test_a_sealed_set_opens_as_what_it_was(pack: Questionnaire) -> None:
    data = sealed(pack, KEY)
    assert unsealed(data, TRUSTED) == pack
    assert data == sealed(pack, KEY)
    assert len(data) < 1_000_000


def test_newer_questions_from_a_stick_are_asked_from_then_on(pack: Questionnaire, sets: QuestionSets) -> None:
    assert sets.in_use() == pack
    taken = sets.take(sealed(newer(pack), KEY))
    assert (taken.version, sets.in_use().version) == ("1.1.0", "1.1.0")
    sets.take(sealed(newer(pack, "1.10.0"), NEXT))
    assert sets.in_use().version == "1.10.0", "numbers are compared, not letters"
    assert [each.version for each in sets.held()] == ["1.10.0", "1.1.0"]


def test_as_old_or_older_questions_are_refused(pack: Questionnaire, sets: QuestionSets) -> None:
    assert refused(sets, sealed(pack, KEY)) == "older"
    sets.take(sealed(newer(pack), KEY))
    assert refused(sets, sealed(newer(pack), KEY)) == "older"
    assert refused(sets, sealed(newer(pack, "1.0.9"), KEY)) == "older"


def test_another_key_a_damaged_a_changed_and_a_strange_file_are_refused(
    pack: Questionnaire, sets: QuestionSets, tmp_path: Path
) -> None:
    data = sealed(newer(pack), KEY)
    assert refused(sets, sealed(newer(pack), OTHER)) == "foreign_key"
    assert refused(sets, data[: len(data) // 2]) == "damaged"
    assert refused(sets, b"") == "damaged"
    assert refused(sets, pack_of(tmp_path, data, "questions.lines", b"{}")) == "changed"
    assert refused(sets, packed(ContainerKind.BULLETIN)) == "other"
    assert refused(sets, packed(ContainerKind.PACK, "another-set")) == "other"
    assert refused(sets, packed(ContainerKind.PACK)) == "other_form"
    assert refused(sets, sealed(replace(newer(pack), minimum_program="99.0.0"), KEY)) == "needs_newer"


def packed(kind: ContainerKind, name: str = "enisa-ehealth") -> bytes:
    return pack(kind, name, rank("1.1.0"), {"questions.lines": b"{}"}, KEY)


def pack_of(folder: Path, data: bytes, name: str, content: bytes) -> bytes:
    """The same container with one file exchanged."""
    before, after = folder / "before.zip", folder / "after.zip"
    before.write_bytes(data)
    with zipfile.ZipFile(before) as old, zipfile.ZipFile(after, "w") as made:
        for each in old.namelist():
            made.writestr(each, content if each == name else old.read(each))
    return after.read_bytes()


@pytest.mark.parametrize("place", range(0, 100, 7))
def test_no_flipped_byte_goes_unnoticed(pack: Questionnaire, sets: QuestionSets, place: int) -> None:
    data = bytearray(sealed(newer(pack), KEY))
    at = place * len(data) // 100
    data[at] ^= 1
    with contextlib.suppress(UserFacingError):  # only a byte of the ZIP that says nothing, such as a date, may pass
        assert sets.take(bytes(data)) == newer(pack)
    assert sets.in_use() in (pack, newer(pack))


def test_what_cannot_be_used_any_more_is_passed_over_and_told(pack: Questionnaire, sets: QuestionSets) -> None:
    sets.take(sealed(newer(pack), KEY))
    sets.take(sealed(newer(pack, "1.2.0"), NEXT))
    file = sets.folder / "enisa-ehealth-1.2.0.ehpack"
    file.write_bytes(file.read_bytes()[:-40])
    assert sets.in_use().version == "1.1.0"
    assert [(each.version, each.fault) for each in sets.held()] == [("1.2.0", "submission.pack_damaged"), ("1.1.0", "")]
    after_rotation = QuestionSets(sets.folder, frozenset({key_fingerprint(NEXT.public_key())}))
    assert after_rotation.in_use() == pack, "what the old key signed counts no more"


def test_a_bundle_has_the_file_alone_and_opens_it(
    pack: Questionnaire, sets: QuestionSets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "_data" / "questionnaires"
    shipped.mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    for each in (pack, newer(pack)):
        (shipped / name_of(each)).write_bytes(sealed(each, KEY))
    assert sets.in_use().version == "1.1.0"
    assert sets.find("enisa-ehealth", "1.0.0") == pack, "for reports that were made with the one before"
    assert sets.find("enisa-ehealth", "9.0.0") is None
    (shipped / name_of(newer(pack))).write_bytes(b"cut")
    assert sets.in_use() == pack
    shutil.rmtree(shipped)
    with pytest.raises(UserFacingError) as raised:
        sets.in_use()
    assert raised.value.id == "errors.file_missing"


def test_a_report_of_questions_that_were_taken_in_is_recomputed(
    pack: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", TRUSTED)
    found = QuestionSets().take(sealed(newer(pack), KEY))
    try:
        assert shipped_packs()(made_with(found)) == found
        assert shipped_packs()(made_with(pack)) == pack
    finally:
        shutil.rmtree(QuestionSets().folder)


def test_a_dossier_keeps_the_version_a_round_was_scored_with(pack: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "practice.ehassess"

    def now() -> datetime:
        return datetime(2026, 11, 25, 9, tzinfo=UTC)

    with Session.create(
        path, pack, Provider("Sample practice"), pack.default_profile("gp"), passphrase=None, language="en", now=now
    ) as session:
        session.record(session.interview().controls[0].id, Choice.YES)
        session.rounds.close_and_begin()
    with Session.open(path, newer(pack), passphrase=None, now=now) as session:
        closed, change = session.rounds.closed(1), session.rounds.pack_change()
        assert (closed.pack_version, closed.pack_digest) == ("1.0.0", pack.digest)
        assert change is not None
        assert (change.before, change.after) == ("1.0.0", "1.1.0")
    before = path.read_bytes()
    with pytest.raises(UserFacingError) as raised:
        Session.open(path, pack, passphrase=None, now=now)
    assert raised.value.id == "errors.dossier_newer_pack"
    assert "version 1.1.0" in Words.load("en").error(raised.value)
    assert path.read_bytes() == before
