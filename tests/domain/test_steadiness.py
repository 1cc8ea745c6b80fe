"""How often a line of the first tier survives when the effects are drawn anew."""

from __future__ import annotations

from datetime import date

from ehassess.domain.dossier import Budget
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.domain.steadiness import first_tiers, quick, steadiness
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

START = date(2026, 1, 5)


def test_the_unmet_essentials_of_the_example_stay_in_every_draw() -> None:
    here = Situation(worked_example(), PROFILE, answers(GIVEN), {}, Budget(30, 1500), START)
    planned = quick(here).tiers[0]
    found = steadiness(planned, first_tiers(here, 20))
    assert {each.measure_id for each in found} >= set(planned)
    assert [each.measure_id for each in found if each.planned] == list(planned)
    assert {each.measure_id: each.percent for each in found}["Q1"] == 100


def test_the_draws_are_the_same_every_time_and_need_not_be_finished(pack: Questionnaire) -> None:
    profile = pack.default_profile("gp")
    given = answers({c.id: "no" for c in pack.controls_for(profile)})
    here = Situation(pack, profile, given, {}, proposed_budget(pack, profile), START)
    one, two = ([next(drawn), next(drawn)] for drawn in (first_tiers(here), first_tiers(here)))
    assert one == two
    assert {"IAM-03", "IAM-07"} <= one[0] & one[1]


def test_what_only_draws_bring_in_comes_last_the_most_often_first() -> None:
    drawn = [frozenset("AB"), frozenset("ACD"), frozenset("AC"), frozenset("CD")]
    found = [(s.measure_id, s.planned, s.percent) for s in steadiness(["B", "A"], drawn)]
    assert found == [("B", True, 25), ("A", True, 75), ("C", False, 75), ("D", False, 50)]
    assert steadiness(["A"], []) == ()
