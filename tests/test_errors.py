"""Errors carry an id and facts; what the user reads comes from the words."""

from __future__ import annotations

import pickle

import pytest

from ehassess.errors import Fault, FaultsError, Place, UserFacingError


def test_an_error_names_its_sentence_and_facts_in_the_log() -> None:
    assert str(UserFacingError("errors.disk_full", path="a.ehassess")) == "errors.disk_full path='a.ehassess'"


def test_all_faults_of_a_file_stand_in_the_log_with_their_lines() -> None:
    places = (Place("x.yaml", 3), Place("x.yaml"), None)
    faults = [Fault.of(f"errors.{name}", place, id="Q") for name, place in zip("abc", places, strict=True)]
    assert str(FaultsError("errors.answers_faults", faults, file="x")).splitlines() == [
        "errors.answers_faults count=3 file='x'",
        "  errors.a id='Q' at x.yaml:3",
        "  errors.b id='Q' at x.yaml:",
        "  errors.c id='Q'",
    ]


@pytest.mark.parametrize(
    "error",
    [
        UserFacingError("errors.disk_full", path="a"),
        FaultsError("errors.x", [Fault.of("errors.a", None, n=1)], file="f"),
    ],
)
def test_an_error_comes_whole_out_of_a_worker_process(error: UserFacingError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), back.facts) == (type(error), str(error), error.facts)


def test_a_report_of_faults_without_a_fault_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="no fault"):
        FaultsError("errors.answers_faults", [])
