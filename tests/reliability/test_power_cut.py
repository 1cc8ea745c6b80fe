"""Wherever the power goes, the dossier opens with everything that was acknowledged; `long power-cut` tries it all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.reliability.power_cut import Run, cut_everywhere, recorded

ACTS = 11


@pytest.fixture(scope="module")
def run(judge: Callable[[str], str]) -> Run:
    """The calls of a short run: answers, notes, evidence, a change of passphrase, a closed round."""
    judge("cc")
    return recorded(ACTS)


@pytest.mark.parametrize("folders_flush", [True, False])
def test_whenever_the_power_goes_everything_acknowledged_is_there_and_nothing_is_torn(
    run: Run, *, folders_flush: bool
) -> None:
    tally = cut_everywhere(run, 1, seed=20260302, folders_flush=folders_flush, every=13)
    assert tally.whole, tally
    assert tally.states > 150


def test_a_program_that_does_not_flush_is_found_out(judge: Callable[[str], str]) -> None:
    judge("cc")
    tally = cut_everywhere(recorded(3, "synchronous = OFF"), 1, seed=20260302, every=13)
    assert tally.lost + tally.torn + tally.unopened > tally.states / 10
