"""Fingerprints are read as people write them, and packs are found by what they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.submission.freeze import made_with
from ehassess.submission.packs import only, shipped_packs
from ehassess.submission.trust import enrolled_keys, key_fingerprint, key_fingerprints

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


OTHER, GONE = "ab" * 32, "cd" * 32


@pytest.mark.parametrize(
    "text",
    [
        f"{DIGITS}\n{OTHER} Somebody # a remark\n",
        f"# a remark\n{DIGITS};Somebody;Town\n\n{OTHER},Somebody else\n",
        f"fingerprint;name\n{DIGITS};Somebody\n{OTHER};Somebody else\n",
        f"nom;empreinte;révoquée_le\nUne;{DIGITS};\nDeux;{OTHER};\nTrois;{GONE};2026-01-31\n",
    ],
)
def test_a_list_of_keys_is_read_with_and_without_headings_and_revoked_keys_are_left_out(
    tmp_path: Path, text: str
) -> None:
    listed = tmp_path / "keys.csv"
    listed.write_text(text, "utf-8")
    assert enrolled_keys(listed) == {DIGITS, OTHER}


def test_a_line_without_a_fingerprint_is_told(tmp_path: Path) -> None:
    listed = tmp_path / "keys.csv"
    listed.write_text("fingerprint;name\n12345;Somebody\n", "utf-8")
    with pytest.raises(UserFacingError) as caught:
        enrolled_keys(listed)
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
