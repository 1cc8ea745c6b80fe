"""Fingerprints are read as people write them, and packs are found by what they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.submission.freeze import made_with
from ehassess.submission.packs import only, shipped_packs
from ehassess.submission.trust import key_fingerprint, key_fingerprints

DIGITS = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    "written",
    [
        DIGITS,
        DIGITS.upper(),
        f"  {DIGITS}\n",
        ":".join(DIGITS[at : at + 2] for at in range(0, 64, 2)),
        " ".join([DIGITS[:32], DIGITS[32:]]),
    ],
)
def test_a_fingerprint_may_be_written_in_groups(written: str) -> None:
    assert key_fingerprint(written) == DIGITS
    assert key_fingerprints([written, DIGITS]) == {DIGITS}


@pytest.mark.parametrize("written", ["", "abc", DIGITS[:-1], DIGITS + "0", "g" * 64])
def test_anything_else_is_no_fingerprint(written: str) -> None:
    with pytest.raises(UserFacingError) as caught:
        key_fingerprint(written)
    assert caught.value.id == "errors.bad_fingerprint"


def test_the_shipped_pack_is_found_by_id_version_and_digest(pack: Questionnaire) -> None:
    made, find = made_with(pack), shipped_packs()
    assert find(made) == pack
    assert only(pack)(made) is pack
    for other in (replace(made, pack_version="0"), replace(made, pack_digest="0" * 64), replace(made, pack="no-such")):
        assert find(other) is None
        assert only(pack)(other) is None


@pytest.mark.parametrize("name", ["../enisa-ehealth", "enisa-ehealth/text", "/", "..", "", "con\\x", "a" * 3000])
def test_the_name_of_a_pack_never_leads_out_of_the_folder(pack: Questionnaire, name: str) -> None:
    assert shipped_packs()(replace(made_with(pack), pack=name)) is None
