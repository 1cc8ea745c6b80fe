"""Draws are counted in a process of their own, are the same every time, and can be ended."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from datetime import date

import pytest

from ehassess.domain.answers import Answer, Choice, noon
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.planning.drawing import BATCH, EXACT_BATCH, Drawing, Plans, plans_of

DAY = date(2026, 3, 2)


def situation(pack: Questionnaire) -> Situation:
    """A practice in which two measures are missing."""
    profile = pack.default_profile("gp")
    missing = {"IAM-03": Choice.NO, "HUM-01": Choice.NO}
    answers = {c.id: Answer(c.id, missing.get(c.id, Choice.YES), noon(DAY)) for c in pack.controls_for(profile)}
    return Situation(pack, profile, answers, {}, proposed_budget(pack, profile), DAY)


def test_the_process_counts_what_this_one_would(pack: Questionnaire) -> None:
    told: list[Plans] = []
    found = Drawing(situation(pack), told.append, BATCH + 2).result(timeout=120)
    assert len(found) == BATCH + 2
    assert [len(each) for each in told] == [BATCH, BATCH + 2]
    assert list(found) == plans_of(situation(pack), range(BATCH + 2))
    assert all("IAM-03" in plan.first for plan in found)


def test_each_draw_can_be_solved_in_two_processes_and_comes_in_its_order(pack: Questionnaire) -> None:
    told: list[Plans] = []
    found = Drawing(situation(pack), told.append, EXACT_BATCH + 1, exact=True).result(timeout=120)
    assert [len(each) for each in told] == [EXACT_BATCH, EXACT_BATCH + 1]
    assert list(found) == plans_of(situation(pack), range(EXACT_BATCH + 1), exact=True)
    assert all("IAM-03" in plan.first <= plan.year for plan in found)


def test_draws_that_are_ended_tell_nothing_more(pack: Questionnaire) -> None:
    told: list[Plans] = []
    drawing = Drawing(situation(pack), told.append)
    assert drawing.cancel()
    with pytest.raises(CancelledError):
        drawing.result(timeout=120)
    for thread in [t for t in threading.enumerate() if t.name == "drawing"]:
        thread.join(timeout=120)
    assert told == []
