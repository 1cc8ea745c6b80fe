"""Whatever a dossier holds is what comes out of its file, also after any change."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.dossier import (
    AcceptedRisk,
    AssetEntry,
    Budget,
    Decision,
    Declaration,
    DossierState,
    MeasureStatus,
    Records,
    SignedRecord,
)
from ehassess.domain.people import Assignment, Person, Review, Role, Site
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Reply, ReplyKind
from ehassess.store import Change, Store
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, EMPTY, FULL, PACK, RAW, state_in

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = st.sampled_from(["Q1", "Q2", "AST-01", "\u00e9-'\"", "gone"])
MOMENTS = st.datetimes(timezones=st.just(UTC))
COUNTS = st.integers(0, 2**63 - 1)
DATES = st.dates()


def by_id(values: st.SearchStrategy[object], name: str) -> st.SearchStrategy[dict[str, object]]:
    """A mapping whose keys are the ids of its values."""
    return st.lists(values, max_size=4).map(lambda found: {getattr(value, name): value for value in found})


def in_order(
    values: st.SearchStrategy[object], unique: Callable[[object], object]
) -> st.SearchStrategy[tuple[object, ...]]:
    """A tuple in which no two are the same by `unique`."""
    return st.lists(values, max_size=4, unique_by=unique).map(tuple)


EVIDENCE = st.builds(Evidence, NAMES, TEXTS, st.sampled_from(["a" * 64, "b" * 64]), COUNTS, MOMENTS)
STATES = st.builds(
    DossierState,
    dossier_id=st.just(EMPTY.dossier_id),
    language=st.sampled_from(["en", "fr"]),
    round_number=st.just(1),
    opened_on=st.just(EMPTY.opened_on),
    provider=st.builds(
        Provider, TEXTS, st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(tuple), *[TEXTS for _ in range(7)]
    ),
    profile=st.builds(Profile, TEXTS, st.integers(0, 4), st.dictionaries(NAMES, st.booleans())),
    answers=by_id(st.builds(Answer, NAMES, st.sampled_from(Choice), MOMENTS, TEXTS, TEXTS), "question_id"),
    remarks=by_id(st.builds(Remark, NAMES, TEXTS, st.booleans(), st.booleans()), "question_id"),
    evidence=in_order(EVIDENCE, lambda e: (getattr(e, "question_id", ""), getattr(e, "sha256", ""))),
    assets=by_id(
        st.builds(AssetEntry, NAMES, st.none() | st.booleans(), TEXTS, st.none() | COUNTS),
        "asset_id",
    ),
    decisions=by_id(st.builds(Decision, NAMES, st.sampled_from(MeasureStatus), TEXTS, st.none() | DATES), "measure_id"),
    budget=st.none() | st.builds(Budget, COUNTS, COUNTS),
    accepted=in_order(st.builds(AcceptedRisk, NAMES, TEXTS, DATES, TEXTS), lambda a: getattr(a, "scenario_id", "")),
    records=st.builds(Records, st.none() | DATES, st.none() | DATES, st.none() | COUNTS, st.none() | COUNTS),
    declaration=st.builds(Declaration, TEXTS, TEXTS, TEXTS, st.booleans()),
    signed=st.lists(st.builds(SignedRecord, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS), max_size=3).map(tuple),
    replies=st.lists(
        st.builds(Reply, st.sampled_from(ReplyKind), TEXTS, TEXTS, st.dates(), st.integers(1, 9), TEXTS, TEXTS),
        max_size=3,
    ).map(tuple),
    sites=by_id(st.builds(Site, NAMES, TEXTS), "id"),
    people=by_id(st.builds(Person, NAMES, TEXTS, st.sampled_from(Role)), "id"),
    assigned=by_id(st.builds(Assignment, NAMES, TEXTS), "question_id"),
    reviews=by_id(st.builds(Review, NAMES, TEXTS, DATES, TEXTS), "section"),
    demo=st.just(False),
)


def changes(before: DossierState, after: DossierState) -> list[Change]:
    """The answers that differ."""
    names = sorted(before.answers.keys() | after.answers.keys())
    pairs = [(before.answers.get(name), after.answers.get(name)) for name in names]
    return [Change(was, becomes) for was, becomes in pairs if was != becomes]


@settings(max_examples=15, deadline=None)
@given(STATES)
def test_every_dossier_comes_back_equal(state: DossierState) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.ehassess"
        Store.create(path, RAW, state, PACK, AT).close()
        assert state_in(path) == state


@settings(max_examples=15, deadline=None)
@given(st.lists(STATES, min_size=2, max_size=3))
def test_every_change_of_anything_is_in_the_file(states: list[DossierState]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.ehassess"
        store = Store.create(path, RAW, states[0], PACK, AT)
        for before, after in pairwise(states):
            store.save(before, after, AT, changes(before, after))
            assert store.state(SCALE) == after
        store.close()
        assert state_in(path) == states[-1]


def test_an_answer_of_the_worst_site_stands_for_the_question() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.ehassess"
        store = Store.create(path, RAW, FULL, PACK, AT)
        annexe = Answer("GONE-1", Choice.PARTLY, AT, site="annexe")
        store.save(FULL, FULL, AT, [Change(None, annexe)])
        assert store.state(SCALE) == replace(FULL, answers={**FULL.answers, "GONE-1": annexe})
        assert len(store.answers()) == 4
        store.close()


def test_a_change_is_about_an_answer() -> None:
    with pytest.raises(ValueError, match="without an answer"):
        Change(None, None).answer.value.title()
