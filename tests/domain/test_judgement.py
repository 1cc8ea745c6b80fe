"""The share of judgement says how much of the result no study stands behind."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from ehassess.domain.judgement import judgement_share
from ehassess.domain.questionnaire import Questionnaire


@pytest.mark.parametrize("kind", ["gp", "clinic", "hospital", "pharmacy", "lab"])
def test_about_two_fifths_of_what_the_essentials_remove_rest_on_judgement(pack: Questionnaire, kind: str) -> None:
    share = judgement_share(pack, pack.default_profile(kind))
    assert Fraction(35, 100) < share < Fraction(50, 100)


def test_nothing_rests_on_judgement_once_every_effect_is_measured(pack: Questionnaire) -> None:
    measured = tuple(replace(c, effects=tuple(replace(e, grade="C") for e in c.effects)) for c in pack.controls)
    assert judgement_share(replace(pack, controls=measured), pack.default_profile("gp")) == 0


def test_everything_rests_on_judgement_where_no_effect_is_measured(pack: Questionnaire) -> None:
    judged = tuple(replace(c, effects=tuple(replace(e, grade="D") for e in c.effects)) for c in pack.controls)
    assert judgement_share(replace(pack, controls=judged), pack.default_profile("gp")) == 1


def test_without_any_effect_there_is_nothing_to_judge(pack: Questionnaire) -> None:
    idle = tuple(replace(c, effects=()) for c in pack.controls)
    assert judgement_share(replace(pack, controls=idle), pack.default_profile("gp")) == 0
