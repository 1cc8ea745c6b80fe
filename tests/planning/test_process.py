"""The search runs in a process of its own: it can be ended, it may die, and the quick plan stands all the while."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import UTC, date, datetime
from multiprocessing import resource_tracker, spawn
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget, Decision, MeasureStatus
from ehassess.domain.plan import plan_from
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.planning.process import Solving
from ehassess.planning.solve import Progress, solve
from ehassess.session import Session
from tests.planning.situations import budgets, provider

PATIENT = 120
"""Seconds within which a busy computer answers."""


def children() -> set[int]:
    """Processes that run for this one; the one that Python keeps for all of them is not counted."""
    found = set()
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if child.status() != "zombie" and "resource_tracker" not in " ".join(child.cmdline()):
                found.add(child.pid)
    return found


def ended(before: set[int]) -> bool:
    """Whether no process is left that was not there before, within a moment."""
    ends = time.monotonic() + 20
    while children() - before and time.monotonic() < ends:
        time.sleep(0.05)
    return not children() - before


def session(pack: Questionnaire, folder: Path) -> Session:
    """A dossier of a practice with a few answers."""
    made = Session.create(
        folder / "sample.ehassess",
        pack,
        Provider("Sample practice"),
        pack.default_profile("gp"),
        passphrase=None,
        language="en",
        now=lambda: datetime(2026, 1, 5, 9, tzinfo=UTC),
    )
    made.record_many([(name, Choice.YES, "") for name in ("IAM-01", "BCP-01", "VUL-01", "END-02")])
    return made


def test_the_process_proposes_what_the_function_does_and_tells_how_far_it_is(pack: Questionnaire) -> None:
    situation = budgets(provider(pack, 0))[3]
    before, told = children(), list[Progress]()
    proposal = Solving(situation, told.append, limit=60).result(PATIENT)
    assert proposal == solve(situation, limit=60)
    assert {each.tier for each in told} == {0, 1, 2}
    assert ended(before), "nothing is left running"


def test_a_cancelled_search_ends_its_process_at_once(pack: Questionnaire) -> None:
    before = children()
    solving = Solving(provider(pack, 0), limit=60)
    assert children() - before, "it runs"
    assert solving.cancel()
    assert ended(before)
    with pytest.raises(CancelledError):
        solving.result(PATIENT)


def test_a_process_that_dies_has_failed_in_words(pack: Questionnaire) -> None:
    before = children()
    solving = Solving(provider(pack, 0), limit=60)
    for pid in children() - before:
        psutil.Process(pid).kill()
    with pytest.raises(UserFacingError) as failed:
        solving.result(PATIENT)
    assert failed.value.id == "planning.solver_failed"


@pytest.mark.skipif(shutil.which("false") is None, reason="needs a program that ends at once")
def test_a_process_that_dies_as_it_starts_holds_nobody_up(pack: Questionnaire, monkeypatch: pytest.MonkeyPatch) -> None:
    resource_tracker.ensure_running()
    monkeypatch.setattr(spawn, "get_executable", lambda: os.fsencode(shutil.which("false") or ""))
    begun = time.monotonic()
    solving = Solving(provider(pack, 0), limit=600)
    with pytest.raises(UserFacingError) as failed:
        solving.result(PATIENT)
    assert failed.value.id == "planning.solver_failed"
    assert time.monotonic() - begun < PATIENT


def test_without_the_solver_the_quick_plan_stands(pack: Questionnaire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    with pytest.raises(UserFacingError) as absent:
        solve(provider(pack, 0))
    assert absent.value.id == "planning.solver_absent"
    assert plan_from(provider(pack, 0)).widest_gap is None


def test_the_open_dossier_shows_the_quick_plan_and_then_the_proven_one(pack: Questionnaire, tmp_path: Path) -> None:
    with session(pack, tmp_path) as dossier:
        quick = dossier.plan()
        assert quick.proof is None
        better = dossier.planning.improve().result(PATIENT)
        assert better.proven
        assert better.gain((1, 2)) >= quick.gain((1, 2))
        assert dossier.plan() is better
        assert dossier.planning.improve().result(0) is better, "what was found is not searched for again"
        dossier.details.decide(Decision(better.included[0], MeasureStatus.REFUSED))
        assert dossier.plan().proof is None, "an old proof never shows for a changed dossier"
        dossier.details.decide(Decision(better.included[0]))
        dossier.details.decide(Decision(better.included[0], MeasureStatus.REFUSED))
        tried = dossier.planning.current(Budget(10, 0))
        assert tried.budget == Budget(10, 0)
        assert dossier.state.budget is None, "a budget that was tried is not stored"


def test_a_search_of_the_dossier_can_be_cancelled(pack: Questionnaire, tmp_path: Path) -> None:
    before = children()
    with session(pack, tmp_path) as dossier:
        search = dossier.planning.improve()
        assert search.cancel()
        assert ended(before)
        assert search.cancelled()
        assert dossier.plan().proof is None


def test_a_proposal_that_breaks_a_rule_is_refused_with_the_rule(pack: Questionnaire) -> None:
    situation = replace(provider(pack, 0), start=date(2026, 1, 5))
    proposal = plan_from(situation).proposal
    first, second, third = proposal.tiers
    broken = {
        "planning.twice": (first, second, (*third, first[0])),
        "planning.not_to_be_done": (first, second, (*third, "XYZ-99")),
        "planning.left_out": (first, second, third[:-1]),
        "planning.over_budget": (first, (*second, *third), ()),
    }
    for rule, tiers in broken.items():
        with pytest.raises(UserFacingError) as refused:
            plan_from(situation, replace(proposal, tiers=tiers))
        assert refused.value.id == rule
