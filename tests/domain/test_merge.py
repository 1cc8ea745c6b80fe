"""Two people who answered one dossier apart: whatever is chosen, nothing is lost and nothing unfit comes in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.merge import (
    LONGEST_REASON,
    MergeRow,
    Side,
    Take,
    compare_answers,
    merged_remarks,
    new_evidence,
    taken_rows,
)
from ehassess.domain.profile import Profile
from ehassess.errors import FaultsError
from tests.domain.worked_example import PROFILE, WHEN, worked_example

PACK = worked_example()
NAMES = [control.id for control in PACK.controls]
AT = WHEN
VALUES = st.sampled_from([choice for choice in Choice if choice is not Choice.NA])
GIVEN = st.dictionaries(st.sampled_from([*NAMES, "GONE-1"]), VALUES).map(
    lambda found: [Answer(name, value, AT) for name, value in found.items()]
)
CHOICES = st.sampled_from(Take)


def rows(mine: list[Answer], theirs: list[Answer], profile: Profile = PROFILE) -> tuple[MergeRow, ...]:
    """The comparison."""
    return compare_answers(PACK, profile, mine, theirs)


@given(GIVEN, GIVEN, CHOICES)
def test_what_either_of_us_knew_is_known_afterwards(mine: list[Answer], theirs: list[Answer], choice: Take) -> None:
    found = rows(mine, theirs)
    after = {answer.question_id: answer for answer in mine}
    after |= {row.question_id: row.theirs for row in taken_rows(found, choice, {}) if row.theirs is not None}
    for row in found:
        if row.side is Side.REFUSED:
            continue
        known = {each.value for each in (row.mine, row.theirs) if each is not None} - {Choice.UNKNOWN}
        if known:
            assert after[row.question_id].value in known
    assert {answer.question_id for answer in mine} <= after.keys()


@given(GIVEN, GIVEN)
def test_a_second_merge_changes_nothing(mine: list[Answer], theirs: list[Answer]) -> None:
    after = {answer.question_id: answer for answer in mine}
    taken = taken_rows(rows(mine, theirs), Take.THEIRS, {})
    after |= {row.question_id: row.theirs for row in taken if row.theirs is not None}
    assert taken_rows(rows(list(after.values()), theirs), Take.THEIRS, {}) == ()


@given(GIVEN, GIVEN)
def test_mine_and_theirs_are_each_others_mirror(mine: list[Answer], theirs: list[Answer]) -> None:
    turned = {Side.ONLY_MINE: Side.ONLY_THEIRS, Side.ONLY_THEIRS: Side.ONLY_MINE}
    ours, other = ([each for each in found if each.question_id != "GONE-1"] for found in (mine, theirs))
    there, back = rows(ours, other), rows(other, ours)
    assert [turned.get(row.side, row.side) for row in there] == [row.side for row in back]


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer("GONE-1", Choice.YES, AT), "errors.unknown_question"),
        (Answer("Q1", Choice.YES, AT, "why"), "errors.reason_forbidden"),
        (Answer("Q1", Choice.NA, AT), "errors.reason_missing"),
        (Answer("Q1", Choice.NA, AT, "\u202e \u0000"), "errors.reason_missing"),
        (Answer("Q1", Choice.NA, AT, "x" * (LONGEST_REASON + 1)), "handover.long_reason"),
        (Answer("Q1", Choice.NA, AT, "we have none"), "errors.na_forbidden"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(answer: Answer, fault: str) -> None:
    (row,) = rows([], [answer])
    assert row.side is Side.REFUSED
    assert row.fault is not None
    assert row.fault.id == fault
    assert taken_rows([row], Take.THEIRS, {}) == ()
    with pytest.raises(FaultsError):
        taken_rows([row], Take.THEIRS, {answer.question_id: Take.THEIRS})


def test_not_applicable_with_another_reason_is_another_answer() -> None:
    na = next(name for name in NAMES if PACK.may_be_na(PACK.control_by_id[name], PROFILE))
    mine, theirs = Answer(na, Choice.NA, AT, "no server"), Answer(na, Choice.NA, AT, "no network")
    assert [row.side for row in rows([mine], [theirs])] == [Side.DIFFER]
    assert [row.side for row in rows([mine], [mine])] == [Side.SAME]


def test_each_question_can_be_decided_for_itself() -> None:
    found = rows([Answer("Q1", Choice.YES, AT)], [Answer("Q1", Choice.UNKNOWN, AT), Answer("Q2", Choice.NO, AT)])
    assert [row.side for row in found] == [Side.ONLY_MINE, Side.ONLY_THEIRS]
    assert [row.question_id for row in taken_rows(found, None, {})] == ["Q2"]
    assert [row.question_id for row in taken_rows(found, None, {"Q1": Take.THEIRS, "Q2": Take.MINE})] == ["Q1"]


def test_names_of_who_answered_are_made_printable_and_cut() -> None:
    (row,) = rows([], [Answer("Q1", Choice.YES, AT, given_by="\u202eBo\u0000" + "o" * 500)])
    assert row.theirs is not None
    assert row.theirs.given_by == "Bo" + "o" * 118


@pytest.mark.parametrize(
    ("mine", "theirs", "after"),
    [
        ("", "x", "x"),
        ("x", "", "x"),
        ("x", "x", "x"),
        ("x and y", "x", "x and y"),
        ("x", "x and y", "x and y"),
        ("x", "y", "x\nBo: y"),
    ],
)
def test_no_note_is_lost(mine: str, theirs: str, after: str) -> None:
    changed = merged_remarks({"Q1": Remark("Q1", mine)}, {"Q1": Remark("Q1", theirs)}, NAMES, "Bo")
    assert changed == (() if mine == after else (Remark("Q1", after),))


def test_a_flag_stays_set_and_a_remark_on_nothing_is_left_out() -> None:
    theirs = {"Q1": Remark("Q1", flagged=True, ask_supplier=True), "GONE-1": Remark("GONE-1", "x")}
    assert merged_remarks({}, theirs, NAMES, "Bo") == (Remark("Q1", flagged=True),)


def test_evidence_that_only_they_name_comes_along_once() -> None:
    mine = Evidence("Q1", "a.pdf", "a" * 64, 1, AT)
    theirs = (
        Evidence("Q1", "b.pdf", "a" * 64, 1, AT),
        Evidence("Q2", "a\u202e.pdf", "a" * 64, 1, AT, "\u0000page 3"),
        Evidence("GONE-1", "a.pdf", "a" * 64, 1, AT),
    )
    assert new_evidence([mine], theirs, NAMES) == (Evidence("Q2", "a.pdf", "a" * 64, 1, AT, "page 3"),)
