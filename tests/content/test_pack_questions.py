"""Who is asked what, and how long it takes: nobody meets a question about what they do not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ehassess.content.check import stages_of
from ehassess.domain.profile import SIZES, Profile
from ehassess.domain.questionnaire import Questionnaire

ABOUT = {
    "has_ehr": "IAM-04 IAM-10 EHR-01 EHR-02 EHR-03 EHR-04 EHR-07 EHR-08",
    "has_email": "NET-06",
    "wifi": "NET-02",
    "remote_access": "NET-04",
    "temp_staff": "HUM-05",
    "uses_national": "NEH-01 NEH-02 NEH-03 NEH-04 NEH-05 NEH-07",
    "devices_networked": "MED-01 MED-02 MED-03 MED-04 MED-05 MED-06 MED-07",
    "telemonitoring": "TEL-03",
    "uses_cloud": "SUP-07 SUP-09",
    "prescribes dispenses": "NEH-05",
    "teleconsultation telemonitoring": "TEL-01 TEL-02 TEL-03 TEL-04",
    "mobile_devices byod": "END-02 END-03",
    "external_backup own_server": "BCP-04",
    "external_backup uses_cloud": "SUP-04",
    "outsources_it uses_cloud external_backup": "SUP-03 SUP-05",
    "outsources_it uses_cloud external_backup devices_networked": "SUP-02",
    "outsources_it own_server devices_networked": "SUP-06",
    "public_website patient_portal": "NET-10",
    "devices_networked lab_imaging": "MED-08",
    "own_server mobile_devices": "EHR-05",
    "has_email uses_cloud remote_access": "IAM-03",
}
"""Facts, and the questions that nobody may be asked who has none of them; written down apart from the pack."""

NAMED = {
    "devices_networked": r"medical devices?|analys|device’s? maker",
    "wifi": r"Wi-Fi",
    "has_email": r"e-mails?\b",
    "public_website": r"website or|booking page",
    "teleconsultation": r"video|remote (visit|care|consult)",
    "uses_national": r"national (shared|service|software)|professional card|prescriptions? (sent|issued)",
    "temp_staff": r"locums?|trainees?",
    "outsources_it": r"remote maintenance",
}
"""What the English question may name only where the fact can be seen by it."""

NAMED_BESIDE = {"MED-01", "MED-02", "IAM-07"}
"""Questions that name such a thing only as an example of where to look."""


def profiles(pack: Questionnaire) -> Iterator[Profile]:
    """Every kind in every size, with its usual facts."""
    for kind in pack.kinds:
        for size in SIZES:
            yield pack.default_profile(kind.id, size)


@pytest.mark.parametrize("facts", ABOUT)
def test_nobody_is_asked_about_what_they_do_not_have(pack: Questionnaire, facts: str) -> None:
    missing = facts.split()
    forbidden = set(ABOUT[facts].split())
    assert forbidden <= set(pack.control_by_id)
    for profile in profiles(pack):
        without = replace(profile, facts={**profile.facts, **dict.fromkeys(missing, False)})
        asked = {control.id for control in pack.controls_for(without)}
        assert asked & forbidden == set(), profile.kind


def test_every_fact_that_can_be_lacking_is_looked_at_here(pack: Questionnaire) -> None:
    """`nis2_scope` is a duty and no thing that one has."""
    looked_at = {fact for facts in ABOUT for fact in facts.split()}
    assert {fact.id for fact in pack.facts} - looked_at == {"nis2_scope"}


@pytest.mark.parametrize("fact", NAMED)
def test_a_question_that_names_a_thing_is_asked_only_where_it_can_be(pack: Questionnaire, fact: str) -> None:
    nothing = {each.id: False for each in pack.facts}
    for kind in pack.kinds:
        for size in SIZES:
            bare = Profile(kind.id, size, nothing)
            for control in pack.controls_for(bare):
                question = pack.texts["en"].controls[control.id].question
                assert control.id in NAMED_BESIDE or not re.search(NAMED[fact], question, re.IGNORECASE), question


def test_a_solo_practice_without_networked_devices_gets_no_question_on_devices(pack: Questionnaire) -> None:
    asked = pack.controls_for(pack.default_profile("gp", 0))
    assert asked
    assert {control.domain for control in asked} >= {"IAM", "BCP"}
    assert "MED" not in {control.domain for control in asked}


def test_a_pharmacy_gets_no_question_on_remote_care(pack: Questionnaire) -> None:
    assert "TEL" not in {control.domain for control in pack.controls_for(pack.default_profile("pharmacy"))}


def test_more_of_a_provider_never_takes_a_question_away(pack: Questionnaire) -> None:
    for kind in pack.kinds:
        counts = [len(pack.controls_for(pack.default_profile(kind.id, size))) for size in SIZES]
        assert counts == sorted(counts)


def test_all_ten_kinds_have_their_stages_in_the_table(pack: Questionnaire) -> None:
    stages = stages_of(pack)
    assert len({each.kind for each in stages}) == 10
    assert len(stages) == 40
    for kind in pack.kinds:
        asked = sum(each.questions for each in stages if each.kind == kind.id)
        assert asked == len(pack.controls_for(pack.default_profile(kind.id)))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_first_steps_take_ten_minutes_and_essentials_forty_five(pack: Questionnaire, language: str) -> None:
    """The essentials include the first steps."""
    for kind in pack.kinds:
        taken = {each.stage: dict(each.minutes)[language] for each in stages_of(pack) if each.kind == kind.id}
        assert 0 < taken["first"] <= 10, kind.id
        assert taken["first"] + taken["essential"] <= 45, kind.id
