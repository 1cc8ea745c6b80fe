"""How often a line of the first tier survives when the effects are drawn anew."""

from __future__ import annotations

from datetime import date

from ehassess.domain.dossier import Budget
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.domain.steadiness import Drawn, drawn_plans, quick, steadiness
from tests.domain.worked_example import GIVEN, PROFILE, answers, worked_example

START = date(2026, 1, 5)


def test_the_unmet_essentials_of_the_example_stay_in_every_draw() -> None:
    here = Situation(worked_example(), PROFILE, answers(GIVEN), {}, Budget(30, 1500), START)
    planned = dict.fromkeys(quick(here).tiers[0], 1)
    found = steadiness(planned, drawn_plans(here, 20))
    assert {each.measure_id for each in found} >= set(planned)
    assert [each.measure_id for each in found if each.planned] == list(planned)
    assert {each.tier for each in found if each.planned} == {1}
    assert {each.measure_id: each.percent for each in found}["Q1"] == 100


def test_the_draws_are_the_same_every_time_and_need_not_be_finished(pack: Questionnaire) -> None:
    profile = pack.default_profile("gp")
    given = answers({c.id: "no" for c in pack.controls_for(profile)})
    here = Situation(pack, profile, given, {}, proposed_budget(pack, profile), START)
    one, two = ([next(drawn), next(drawn)] for drawn in (drawn_plans(here), drawn_plans(here)))
    assert one == two
    assert {"IAM-03", "IAM-07"} <= one[0].first & one[1].first


def test_a_line_is_counted_where_it_stands_and_what_only_draws_bring_in_comes_last() -> None:
    drawn = [Drawn(frozenset(first), frozenset(year)) for first, year in (("AB", "AB"), ("A", "ACD"), ("AC", "CAB"))]
    found = [(s.measure_id, s.tier, s.planned, s.percent) for s in steadiness({"B": 2, "A": 1, "E": 1}, drawn)]
    assert found == [
        ("B", 2, True, 66),
        ("A", 1, True, 100),
        ("E", 1, True, 0),
        ("C", 2, False, 66),
        ("D", 2, False, 33),
    ]
    assert steadiness({"A": 1}, []) == ()
