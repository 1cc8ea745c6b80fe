"""Answers written by hand are read as they stand, and every fault is told at once with its line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import FaultsError
from ehassess.exchange.answers_file import GivenAnswer, read_answers
from ehassess.words import Words

Read = Callable[[str], tuple[GivenAnswer, ...]]


@pytest.fixture
def read(pack: Questionnaire) -> Read:
    """Read a text as the answers of a practice of several people that looks after its computers itself."""
    profile = pack.default_profile("gp")
    return lambda text: read_answers(text.encode(), "ANSWERS.yaml", pack, profile)


def told(read: Read, text: str) -> list[str]:
    """The lines that the user sees, without the heading."""
    with pytest.raises(FaultsError) as caught:
        read(text)
    return Words.load("en").error(caught.value).splitlines()[1:]


def test_yes_and_no_are_words_and_not_truth_values(read: Read) -> None:
    given = read("GOV-01: yes\nGOV-02: no\nGOV-05: 'mostly'\nGOV-06: unknown\n")
    assert [(each.question_id, each.value) for each in given] == [
        ("GOV-01", Choice.YES),
        ("GOV-02", Choice.NO),
        ("GOV-05", Choice.MOSTLY),
        ("GOV-06", Choice.UNKNOWN),
    ]


def test_an_answer_may_carry_a_note(read: Read) -> None:
    (given,) = read("GOV-01:\n  answer: partly\n  note: '  see the minutes '\n")
    assert given == GivenAnswer("GOV-01", Choice.PARTLY, note="see the minutes")


def test_an_essential_may_be_not_applicable_where_the_rule_says_so(pack: Questionnaire) -> None:
    alone = pack.default_profile("gp", 0)
    facts = {**alone.facts, "temp_staff": False}
    profile = type(alone)(alone.kind, 0, facts)
    (given,) = read_answers(b"EHR-01: {answer: na, reason: I work alone}", "a.yaml", pack, profile)
    assert (given.value, given.reason) == (Choice.NA, "I work alone")
    with pytest.raises(FaultsError) as caught:
        read_answers(b"EHR-01: na", "a.yaml", pack, profile)
    assert [fault.id for fault in caught.value.faults] == ["errors.reason_missing"]


def test_an_empty_file_holds_no_answer(read: Read) -> None:
    assert read("") == read("# nothing yet\n") == ()


def test_every_fault_is_told_at_once_with_its_line(read: Read) -> None:
    lines = told(
        read,
        "GOV-01: maybe\nXXX-99: yes\nGOV-02: yes\nGOV-02: no\nGOV-05: {answer: na, reason: none}\n"
        "GOV-06: {answer: yes, reason: because}\nGOV-08: {answr: yes}\nAST-01: [yes, no]\nAST-02:\n",
    )
    assert [line.split(":")[0] for line in lines] == [
        f"- ANSWERS.yaml, line {line}" for line in (1, 2, 4, 5, 6, 7, 7, 8, 9)
    ]
    assert "“maybe” is not an answer to GOV-01. Write one of: yes, mostly, partly, no, unknown, na." in lines[0]
    assert "no question “XXX-99”" in lines[1]
    assert "answered twice; the first time in line 3" in lines[2]
    assert "na is not possible" in lines[3]
    assert "only na takes one" in lines[4]
    assert "“answr” is not known here" in lines[5]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("GOV-01: yes\nGOV-02: [\n", 3),
        ("GOV-01: yes\n  GOV-02: yes\n", 2),
        ("GOV-01: &a yes\nGOV-02: *a\n", 1),
        ("GOV-01: !!python/object:os.system x\n", 1),
        ("GOV-01: yes\n---\nGOV-02: yes\n", 2),
        ("? [a, b]\n: yes\n", 1),
        ("GOV-01: " + "{a: " * 30 + "1" + "}" * 30 + "\n", 1),
    ],
)
def test_what_nobody_writes_by_hand_is_refused_with_its_line(read: Read, text: str, line: int) -> None:
    assert told(read, text)[0].startswith(f"- ANSWERS.yaml, line {line}: the file cannot be read as YAML")


@pytest.mark.parametrize("text", ["- GOV-01\n- GOV-02\n", "just a text\n"])
def test_a_file_that_is_no_mapping_is_told(read: Read, text: str) -> None:
    assert told(read, text) == ["- ANSWERS.yaml, line 1: there must be a list of “name: value” here."]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"GOV-01: \x00\n", "GOV-01: é".encode("latin-1")])
def test_a_file_that_is_no_text_is_told(pack: Questionnaire, data: bytes) -> None:
    with pytest.raises(FaultsError) as caught:
        read_answers(data, "a.yaml", pack, pack.default_profile("gp"))
    assert [fault.id for fault in caught.value.faults] == ["errors.not_text"]


def test_a_file_far_too_large_is_not_read(pack: Questionnaire) -> None:
    with pytest.raises(FaultsError) as caught:
        read_answers(b"#" * 1_000_001, "a.yaml", pack, pack.default_profile("gp"))
    assert [fault.id for fault in caught.value.faults] == ["exchange.too_large"]
