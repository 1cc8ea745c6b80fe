"""A dossier of an earlier version of the program opens, with everything in it, and is brought up to ours."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.evaluation import evaluate
from ehassess.domain.rounds import closed_round, next_round
from ehassess.store import Store
from ehassess.store.schema import FORMAT
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, PACK, RAW, rewritten, state_in

SAMPLES = Path(__file__).parent / "samples"
"""A closed dossier of each format, written by the last program that wrote it, and never again since."""

BACK = (
    "ALTER TABLE provider DROP COLUMN country",
    "DELETE FROM _sqlite_migrations WHERE name = '0002_country'",
    "PRAGMA user_version = 1",
)
"""What makes a file of format 1 of one of format 2."""

LATER = AT + timedelta(days=1)
NOBODY: Mapping[str, Any] = {"sites": {}, "people": {}, "assigned": {}, "reviews": {}}
"""What no dossier before format 7 holds."""
BEFORE_9 = replace(FULL, suppliers={})
BEFORE_8 = replace(BEFORE_9, incidents={})
BEFORE_7 = replace(BEFORE_8, **NOBODY)
IN_FORMAT_2 = replace(
    FULL,
    provider=replace(FULL.provider, country="fr", logo=None),
    answers={**FULL.answers, "Q2": Answer("Q2", Choice.YES, LATER, given_by="Ada")},
    replies=(),
    incidents={},
    suppliers={},
    **NOBODY,
)
"""What the sample of format 2 holds."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


@pytest.fixture
def second(path: Path) -> Path:
    """A copy of the sample of format 2."""
    return Path(shutil.copyfile(SAMPLES / "format_2.ehassess", path))


def older(path: Path) -> None:
    """Write a dossier of format 1."""
    shutil.copyfile(SAMPLES / "format_2.ehassess", path)
    rewritten(path, *BACK)


def test_a_dossier_of_format_1_opens_with_everything_in_it(path: Path) -> None:
    older(path)
    assert state_in(path) == replace(IN_FORMAT_2, provider=replace(FULL.provider, logo=None))


def test_a_country_can_be_kept_in_it_from_then_on(path: Path) -> None:
    older(path)
    store = Store.open(path, RAW)
    before = store.state(SCALE)
    store.save(before, replace(before, provider=replace(before.provider, country="fr")), AT)
    store.close()
    assert state_in(path).provider.country == "fr"


def test_a_dossier_of_format_2_opens_with_everything_in_it(second: Path) -> None:
    assert state_in(second) == IN_FORMAT_2
    store = Store.open(second, RAW)
    assert [(entry.question_id, entry.became) for entry in store.history()][-1] == ("Q2", "yes")
    assert store.meta().saved_at == LATER
    store.close()


def test_a_round_can_be_closed_in_it_from_then_on(second: Path) -> None:
    store = Store.open(second, RAW)
    assert (store.rounds.entries(), store.rounds.digest_in_use()) == ((), None)
    state = store.state(SCALE)
    evaluation = evaluate(PACK, state.profile, state.answers)
    closed = closed_round(PACK, state, evaluation, ("Q4",), LATER.date())
    store.rounds.close(closed, state, next_round(state, LATER.date()), LATER)
    store.close()
    store = Store.open(second, RAW)
    assert store.rounds.closed(1) == closed
    assert store.rounds.answers(1, SCALE) == store.state(SCALE).answers == IN_FORMAT_2.answers
    assert store.state(SCALE).round_number == 2
    store.close()


def test_an_answer_of_an_authority_can_be_kept_in_a_dossier_of_format_4_from_then_on(path: Path) -> None:
    shutil.copyfile(SAMPLES / "format_4.ehassess", path)
    without = replace(FULL.provider, logo=None)
    assert state_in(path) == replace(BEFORE_7, provider=without, replies=())
    store = Store.open(path, RAW)
    before = store.state(SCALE)
    store.save(before, replace(before, replies=FULL.replies), AT)
    store.close()
    assert state_in(path) == replace(BEFORE_7, provider=without)


def test_a_logo_can_be_kept_in_a_dossier_of_format_5_from_then_on_and_taken_away(path: Path) -> None:
    shutil.copyfile(SAMPLES / "format_5.ehassess", path)
    bare = replace(BEFORE_7, provider=replace(FULL.provider, logo=None))
    for before, after in ((bare, BEFORE_7), (BEFORE_7, bare)):
        assert state_in(path) == before
        store = Store.open(path, RAW)
        store.save(before, after, AT)
        store.close()
    assert state_in(path) == bare


def test_sites_and_people_can_be_kept_in_a_dossier_of_format_6_from_then_on(path: Path) -> None:
    shutil.copyfile(SAMPLES / "format_6.ehassess", path)
    assert state_in(path) == BEFORE_7
    store = Store.open(path, RAW)
    store.save(BEFORE_7, BEFORE_8, AT)
    store.close()
    assert state_in(path) == BEFORE_8


def test_incidents_can_be_kept_in_a_dossier_of_format_7_from_then_on(path: Path) -> None:
    shutil.copyfile(SAMPLES / "format_7.ehassess", path)
    assert state_in(path) == BEFORE_8
    store = Store.open(path, RAW)
    store.save(BEFORE_8, BEFORE_9, AT)
    store.close()
    assert state_in(path) == BEFORE_9


def test_suppliers_can_be_kept_in_a_dossier_of_format_8_from_then_on(path: Path) -> None:
    shutil.copyfile(SAMPLES / "format_8.ehassess", path)
    assert state_in(path) == BEFORE_9
    store = Store.open(path, RAW)
    store.save(BEFORE_9, FULL, AT)
    store.close()
    assert state_in(path) == FULL


def test_every_format_before_ours_has_a_sample_or_is_made_from_one() -> None:
    found = {int(file.stem.removeprefix("format_")) for file in SAMPLES.glob("format_*.ehassess")}
    assert found | {1} >= set(range(1, FORMAT))
