"""The exact plan finds the first tiers that were published with the risk data of 2025."""

from __future__ import annotations

import pytest

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.domain.steadiness import drawn_plans
from ehassess.planning.solve import solve
from tests.domain.examples import EXAMPLES
from tests.domain.frozen_pack import frozen_pack, rows
from tests.domain.worked_example import WHEN

PACK = frozen_pack()
MEASURES = {row["kind"]: frozenset(row["measures"].split()) for row in rows("tier_one")}
ROWS = [row for row in rows("after_tier_one") if EXAMPLES > 200 or row["kind"] in ("gp", "hospital")]
"""Two kinds as a rule; all ten in the long run `properties`."""


def situation(kind: str, pack: Questionnaire) -> Situation:
    """A provider of this kind with nothing in place and the proposed budget."""
    profile = pack.default_profile(kind)
    given = {c.id: Answer(c.id, Choice.NO, WHEN) for c in pack.controls_for(profile)}
    return Situation(pack, profile, given, {}, proposed_budget(pack, profile), WHEN.date())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["kind"])
def test_the_first_tier_has_the_published_measures_and_leaves_the_published_risk(row: dict[str, str]) -> None:
    model = model_of(PACK, PACK.default_profile(row["kind"]))
    found = frozenset(solve(situation(row["kind"], PACK)).tiers[0])
    assert f"{float(model.index(dict.fromkeys(found, model.unit))):.1f}" == row["risk"]
    assert len(found) == int(row["measures"])
    assert found == MEASURES.get(row["kind"], found)


def test_the_exact_plan_can_be_found_again_for_effects_drawn_anew() -> None:
    (drawn,) = drawn_plans(situation("gp", PACK), times=1, propose=solve)
    assert MEASURES["gp"] >= {"IAM-03", "IAM-07", "BCP-05"} <= drawn.first <= drawn.year
    assert len(drawn.first & MEASURES["gp"]) >= 15
