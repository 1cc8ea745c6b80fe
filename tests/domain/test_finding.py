"""A question, a word or a risk is found by what one remembers of it."""

from __future__ import annotations

import pytest

from ehassess.domain.finding import MOST, FoundKind, find, folded
from ehassess.domain.questionnaire import Questionnaire


def test_every_question_is_found_by_its_own_name_in_every_language(pack: Questionnaire) -> None:
    for texts in pack.texts.values():
        for name, control in texts.controls.items():
            assert name in [found.id for found in find(texts, control.name)], control.name


def test_capitals_and_accents_do_not_matter(pack: Questionnaire) -> None:
    texts = pack.texts["fr"]
    assert find(texts, "  SÉCURITÉ ") == find(texts, "securite") != ()
    assert folded("Éà ç") == "ea c"


def test_a_hit_in_the_name_comes_before_one_in_the_explanation(pack: Questionnaire) -> None:
    texts = pack.texts["en"]
    found = find(texts, "backup")
    in_name = ["backup" in folded(each.name) for each in found]
    assert in_name == sorted(in_name, reverse=True)
    assert True in in_name


def test_an_id_finds_its_question(pack: Questionnaire) -> None:
    first = find(pack.texts["en"], "iam-03")[0]
    assert (first.kind, first.id) == (FoundKind.QUESTION, "IAM-03")


@pytest.mark.parametrize("wanted", ["", "   ", "\n"])
def test_nothing_wanted_finds_nothing(pack: Questionnaire, wanted: str) -> None:
    assert find(pack.texts["en"], wanted) == ()


def test_only_questions_that_are_asked_are_found_and_never_too_many(pack: Questionnaire) -> None:
    texts = pack.texts["en"]
    assert len(find(texts, "e")) == MOST
    found = find(texts, "e", ["IAM-03"])
    assert [each.id for each in found if each.kind is FoundKind.QUESTION] == ["IAM-03"]
    assert find(texts, "zzzz") == ()
