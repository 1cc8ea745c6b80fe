"""One text for one value, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehassess.domain.answers import Choice
from ehassess.domain.canonical import NotCanonicalError, decode, encode, fingerprint, recall
from ehassess.domain.evaluation import Evaluation, evaluate
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example


@dataclass(frozen=True, slots=True)
class Sample:
    text: str
    share: Fraction
    day: date
    choice: Choice
    flag: bool
    pairs: tuple[tuple[str, int], ...] = ()
    later: date | None = None


SAMPLE = Sample("é", Fraction(1, 3), date(2026, 11, 24), Choice.YES, True, (("a", 1),))


def test_the_form_is_sorted_dense_and_without_floats() -> None:
    assert encode(SAMPLE).decode() == (
        '{"choice":"yes","day":"2026-11-24","flag":1,"pairs":[["a",1]],"share":"1/3","text":"é"}'
    )


def test_two_spellings_of_one_letter_are_one_text() -> None:
    assert encode(Sample("e\u0301", *_rest())) == encode(Sample("\u00e9", *_rest()))


def _rest() -> tuple[Fraction, date, Choice, bool]:
    return Fraction(1), date(2026, 1, 1), Choice.NO, False


@given(st.text(), st.fractions(), st.dates(), st.sampled_from(Choice), st.booleans(), st.none() | st.dates())
def test_what_was_written_is_read_back(
    text: str, share: Fraction, day: date, choice: Choice, flag: bool, later: date | None
) -> None:
    written = encode(Sample(text, share, day, choice, flag, (), later))
    assert encode(decode(written, Sample)) == written


def test_a_whole_evaluation_is_read_back_to_the_last_fraction() -> None:
    evaluation = evaluate(worked_example(), PROFILE, answers(GIVEN))
    assert decode(encode(evaluation), Evaluation) == evaluation


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[1]",
        b"\xff",
        encode(SAMPLE) + b" ",
        encode(SAMPLE).replace(b'"share":"1/3"', b'"share":"2/6"'),
        encode(SAMPLE).replace(b'"share":"1/3"', b'"share":"1/0"'),
        encode(SAMPLE).replace(b'"flag":1', b'"flag":2'),
        encode(SAMPLE).replace(b'"flag":1', b'"flag":true'),
        encode(SAMPLE).replace(b'"choice":"yes"', b'"choice":"maybe"'),
        encode(SAMPLE).replace(b'"text"', b'"more":1,"text"'),
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonicalError):
        decode(data, Sample)


def test_what_an_earlier_program_wrote_is_recalled_and_is_not_canonical() -> None:
    earlier = encode(SAMPLE).replace(b'"pairs":[["a",1]],', b'"gone":{"any":[1]},')
    assert recall(earlier, Sample) == replace(SAMPLE, pairs=())
    with pytest.raises(NotCanonicalError, match="canonical form"):
        decode(earlier, Sample)
    for wrong in (b'{"text":"a"}', b"{", encode(SAMPLE).replace(b'"yes"', b'"maybe"')):
        with pytest.raises(NotCanonicalError):
            recall(wrong, Sample)


def test_a_float_has_no_canonical_form() -> None:
    with pytest.raises(TypeError, match="float"):
        encode(Sample("", 0.5, *_rest()[1:]))  # type: ignore[arg-type]


def test_the_fingerprint_is_the_sha_256_of_the_bytes() -> None:
    assert fingerprint(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
