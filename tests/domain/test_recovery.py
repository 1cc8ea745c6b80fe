"""A recovery sheet is read back as it was printed, and a slip is told with the number of its group."""

from __future__ import annotations

import random
from datetime import date

import pytest

from ehassess.domain.recovery import GROUP, GROUPS, LETTERS, RecoverySheet, read, spelled
from ehassess.errors import FaultsError, UserFacingError
from ehassess.words import Words, languages

KEY, SALT = bytes(range(32)), bytes(range(100, 116))
SHEET = spelled(KEY, SALT)


def wrong_groups(text: str) -> list[int]:
    """The numbers of the groups that are told."""
    with pytest.raises(FaultsError) as caught:
        read(text)
    return [int(str(dict(fault.facts)["number"])) for fault in caught.value.faults]


def told(text: str) -> str:
    """The id of the sentence for a text that is refused as a whole."""
    with pytest.raises(UserFacingError) as caught:
        read(text)
    return caught.value.id


def test_a_sheet_has_thirteen_groups_of_eight_letters_that_nobody_confuses() -> None:
    assert [len(group) for group in SHEET] == [GROUP] * GROUPS
    assert set("".join(SHEET)) <= set(LETTERS)
    assert not set(LETTERS) & set("ILOU")
    with pytest.raises(ValueError, match="32 bytes"):
        spelled(KEY, b"")


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(SHEET),
        "\n".join(SHEET).lower(),
        "".join(SHEET),
        " ".join(f"{group[:4]}-{group[4:]}" for group in SHEET),
        " ".join(f"{group[:4]} {group[4:]}" for group in SHEET),
        " ".join(SHEET).replace("0", "O").replace("1", "l"),
        RecoverySheet(SHEET, "", "", date(2026, 1, 1)).qr,
    ],
)
def test_it_is_read_however_it_is_typed_or_scanned(typed: str) -> None:
    assert read(typed) == (KEY, SALT)


def test_every_wrong_letter_and_every_two_swapped_letters_are_found_in_their_group() -> None:
    for number, group in enumerate(SHEET):
        for at in range(GROUP):
            for letter in set(LETTERS) - {group[at]}:
                slip = group[:at] + letter + group[at + 1 :]
                assert wrong_groups(" ".join([*SHEET[:number], slip, *SHEET[number + 1 :]])) == [number + 1]
            swapped = group[:at] + group[at : at + 2][::-1] + group[at + 2 :]
            if swapped != group:
                assert wrong_groups(" ".join([*SHEET[:number], swapped, *SHEET[number + 1 :]])) == [number + 1]


def test_a_missing_letter_a_strange_one_and_swapped_groups_are_told_with_their_numbers() -> None:
    assert wrong_groups(" ".join([*SHEET[:4], SHEET[4][:-1], *SHEET[5:]])) == [5]
    assert wrong_groups(" ".join([f"{SHEET[0][:4]} {SHEET[0][4:7]}", *(f"{g[:4]} {g[4:]}" for g in SHEET[1:])])) == [1]
    assert wrong_groups(" ".join(["U" + SHEET[0][1:], *SHEET[1:]])) == [1]
    assert wrong_groups(" ".join([SHEET[1], SHEET[0], *SHEET[2:]])) == [1, 2]


@pytest.mark.parametrize("language", languages())
def test_a_slip_is_told_in_words(language: str) -> None:
    with pytest.raises(FaultsError) as caught:
        read(" ".join(["AAAA1111", *SHEET[1:]]))
    assert "AAAA1111" in Words.load(language).error(caught.value)


def test_what_is_no_code_and_groups_of_two_sheets_are_told_as_such() -> None:
    assert told("") == "recovery.not_a_sheet"
    assert told(" ".join(SHEET[:-1])) == "recovery.not_a_sheet"
    other = spelled(KEY[::-1], SALT)
    assert told(" ".join([other[0], *SHEET[1:]])) == "recovery.sheet_wrong"


def test_any_key_comes_back() -> None:
    chance = random.Random(5)
    for _ in range(50):
        key, salt = chance.randbytes(32), chance.randbytes(16)
        assert read(" ".join(spelled(key, salt))) == (key, salt)


def test_a_sheet_never_shows_its_code_in_a_log() -> None:
    assert SHEET[0] not in repr(RecoverySheet(SHEET, "A", "b", date(2026, 1, 1)))
