"""The exact plan finds the first tiers that were published with the risk data of 2025."""

from __future__ import annotations

import pytest

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.model import model_of
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.planning.solve import solve
from tests.domain.examples import EXAMPLES
from tests.domain.frozen_pack import frozen_pack, rows
from tests.domain.worked_example import WHEN

PACK = frozen_pack()
MEASURES = {row["kind"]: frozenset(row["measures"].split()) for row in rows("tier_one")}
ROWS = [row for row in rows("after_tier_one") if EXAMPLES > 200 or row["kind"] in ("gp", "hospital")]
"""Two kinds as a rule; all ten in the long run `properties`."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["kind"])
def test_the_first_tier_has_the_published_measures_and_leaves_the_published_risk(row: dict[str, str]) -> None:
    profile = PACK.default_profile(row["kind"])
    model = model_of(PACK, profile)
    given = {c.id: Answer(c.id, Choice.NO, WHEN) for c in model.controls}
    here = Situation(PACK, profile, given, {}, proposed_budget(PACK, profile), WHEN.date())
    found = frozenset(solve(here).tiers[0])
    assert f"{float(model.index(dict.fromkeys(found, model.unit))):.1f}" == row["risk"]
    assert len(found) == int(row["measures"])
    assert found == MEASURES.get(row["kind"], found)
