"""What a country adds: laws with their reason, whom to tell by when, notices, and an outcome by a published rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.duty_words import law_name, when
from ehassess.domain.national import Deadline, Law, Reach
from ehassess.domain.obligations import (
    Outcome,
    OutcomeState,
    bulletins_for,
    clock_for,
    country_of,
    identifiers_for,
    mandatory_for,
    obligations_for,
    outcome,
    words_for,
)
from ehassess.domain.plan import plan_for
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.words import Words
from tests.domain.worked_example import worked_example
from tests.store.dossiers import AT

COUNTRIES = ("eu", "fr", "de", "be", None)


def told(pack: Questionnaire, country: str | None, profile: Profile) -> dict[str, tuple[str, int, str]]:
    """Contact, number and unit of every deadline by its id."""
    return {each.id: (each.who, each.within, each.unit) for each in clock_for(pack, country, profile)}


def answers_of(names: Iterable[str], choice: Choice) -> dict[str, Answer]:
    return {name: Answer(name, choice, AT, "because" if choice is Choice.NA else "") for name in names}


def judged(pack: Questionnaire, profile: Profile, country: str, choice: Choice, **others: Choice) -> Outcome:
    """The outcome where every mandatory item has one answer, but for others (with `_` for `-`)."""
    answers = answers_of(mandatory_for(pack, country, profile), choice)
    for name, other in others.items():
        answers |= answers_of([name.replace("_", "-")], other)
    plan = plan_for(pack, profile, answers, {}, None, AT.date())
    planned = (*plan.included, *(each.question_id for each in plan.find_out))
    return outcome(pack, country, profile, answers, planned)


def test_nis2_is_never_said_to_apply_to_those_who_did_not_say_so(pack: Questionnaire) -> None:
    for country in COUNTRIES:
        for kind in pack.kinds:
            profile = pack.default_profile(kind.id)
            inside = profile.facts["nis2_scope"]
            laws = {each.id for each in obligations_for(pack, country, profile)}
            assert ("nis2_measures" in laws) is inside
            assert any(each.event == "significant_incident" for each in clock_for(pack, country, profile)) is inside
            assert bool(laws & {"nis2_outside", "nis2_check"}) is not inside


def test_a_larger_provider_that_says_it_is_outside_is_told_to_check_again(pack: Questionnaire) -> None:
    profile = replace(pack.default_profile("nursing_home"), size=3)
    laws = {each.id for each in obligations_for(pack, "eu", profile)}
    assert "nis2_check" in laws
    assert "nis2_outside" not in laws


def test_a_breach_goes_to_the_data_protection_authority_within_72_hours_everywhere(pack: Questionnaire) -> None:
    for country in COUNTRIES:
        for kind in pack.kinds:
            found = told(pack, country, pack.default_profile(kind.id))
            assert found["gdpr_authority"] == ("data_protection", 72, "hours")


def test_the_nis2_clock_runs_from_24_hours_to_a_month(pack: Questionnaire) -> None:
    found = told(pack, "eu", pack.default_profile("hospital"))
    assert [found[name][1:] for name in ("nis2_warning", "nis2_notice", "nis2_final")] == [
        (24, "hours"),
        (72, "hours"),
        (1, "months"),
    ]


def test_the_french_portal_is_for_establishments_and_an_open_question_for_a_practice(pack: Questionnaire) -> None:
    practice, hospital = pack.default_profile("gp"), pack.default_profile("hospital")
    assert "fr_health_incident" in told(pack, "fr", hospital)
    assert "fr_health_incident" not in told(pack, "fr", practice)
    assert "fr_health_incident" not in told(pack, "de", hospital)
    assert "fr_incidents_open" in {each.id for each in obligations_for(pack, "fr", practice)}


def test_a_country_that_says_whom_to_tell_takes_the_place_of_the_union(pack: Questionnaire) -> None:
    found = told(pack, "fr", pack.default_profile("lab"))
    assert "fr_device" in found
    assert "device_authority" not in found
    assert "device_authority" in told(pack, "be", pack.default_profile("lab"))


def test_events_stand_together(pack: Questionnaire) -> None:
    for country in COUNTRIES:
        events = [each.event for each in clock_for(pack, country, pack.default_profile("hospital"))]
        changes = [event for i, event in enumerate(events) if i == 0 or events[i - 1] != event]
        assert len(changes) == len(set(changes))


def test_the_german_guideline_grows_with_the_practice(pack: Questionnaire) -> None:
    alone = replace(pack.default_profile("gp"), size=0)
    laws = [{each.id for each in obligations_for(pack, "de", replace(alone, size=size))} for size in (0, 1, 2)]
    annexes = {"de_practice", "de_medium", "de_large"}
    assert [len(found & annexes) for found in laws] == [1, 2, 3]


def test_nobody_is_told_of_devices_that_they_do_not_have(pack: Questionnaire) -> None:
    alone = Profile("gp", 0, {"has_ehr": True, "has_email": True})
    for country in COUNTRIES:
        assert not [each for each in clock_for(pack, country, alone) if each.event == "device_incident"]
        assert "device_operator" not in {each.id for each in obligations_for(pack, country, alone)}
    assert "exposed_devices" not in {each.id for each in bulletins_for(pack, alone)}


def test_threats_come_before_practices(pack: Questionnaire) -> None:
    kinds = [each.kind for each in bulletins_for(pack, pack.default_profile("hospital"))]
    assert kinds == sorted(kinds, key=lambda kind: kind != "threat")
    assert set(kinds) == {"threat", "practice"}


@pytest.mark.parametrize(
    ("country", "kind", "wanted"), [("fr", "clinic", "finess"), ("de", "gp", "bsnr"), ("be", "gp", "kbo_bce")]
)
def test_each_country_asks_for_its_own_numbers(pack: Questionnaire, country: str, kind: str, wanted: str) -> None:
    assert identifiers_for(pack, country, pack.default_profile(kind))[0].id == wanted


def test_an_unknown_country_counts_as_the_neutral_one(pack: Questionnaire) -> None:
    assert country_of(pack, "atlantis").id == country_of(pack, None).id == "eu"


def test_a_pack_without_countries_has_no_duties(pack: Questionnaire) -> None:
    bare = worked_example()
    profile = bare.default_profile("gp")
    assert not clock_for(bare, "fr", profile)
    assert not obligations_for(bare, "fr", profile)
    assert not bulletins_for(bare, profile)
    assert outcome(bare, "fr", profile, {}, ()).state is OutcomeState.MET
    assert words_for(bare, "fr", pack.texts["en"]).own is not None
    assert words_for(bare, "fr", replace(pack.texts["en"], countries={})).own is None


def test_everything_that_is_told_has_its_words_in_both_languages(pack: Questionnaire) -> None:
    for texts in pack.texts.values():
        for country in COUNTRIES:
            said = words_for(pack, country, texts)
            for kind in pack.kinds:
                profile = pack.default_profile(kind.id)
                for deadline in clock_for(pack, country, profile):
                    assert said.deadlines[deadline.id].task
                    assert said.contacts[deadline.who].name
                    assert texts.events[deadline.event].name
                for law in obligations_for(pack, country, profile):
                    assert said.obligations[law.id].reason
                for number in identifiers_for(pack, country, profile):
                    assert said.identifiers[number.id].help


def test_the_outcome_is_met_where_every_item_is_mostly_in_place(pack: Questionnaire) -> None:
    found = judged(pack, pack.default_profile("gp"), "fr", Choice.MOSTLY)
    assert (found.state, found.missing) == (OutcomeState.MET, ())
    assert found.in_place == len(found.required) > 15


def test_the_outcome_is_on_the_way_where_the_plan_covers_what_is_missing(pack: Questionnaire) -> None:
    found = judged(pack, pack.default_profile("gp"), "fr", Choice.YES, BCP_03=Choice.NO, INC_01=Choice.UNKNOWN)
    assert found.state is OutcomeState.APPROACHING
    assert set(found.missing) == {"BCP-03", "INC-01"}
    assert found.unplanned == ()


def test_the_outcome_is_not_met_where_too_much_is_missing_or_the_plan_leaves_an_item_out(pack: Questionnaire) -> None:
    profile = pack.default_profile("gp")
    assert judged(pack, profile, "fr", Choice.PARTLY).state is OutcomeState.NOT_MET
    answers = answers_of(mandatory_for(pack, "fr", profile), Choice.YES) | answers_of(["BCP-03"], Choice.NO)
    found = outcome(pack, "fr", profile, answers, ())
    assert (found.state, found.unplanned) == (OutcomeState.NOT_MET, ("BCP-03",))


def test_an_agreed_plan_counts_only_if_it_covers_all_that_is_missing(pack: Questionnaire) -> None:
    profile = pack.default_profile("gp")
    wanted = mandatory_for(pack, "fr", profile)
    few = answers_of(wanted, Choice.PARTLY) | answers_of(["BCP-03"], Choice.NO)
    found = outcome(pack, "fr", profile, few, wanted, agreed=True)
    assert (found.state, found.unplanned) == (OutcomeState.PLAN_AGREED, ())
    assert outcome(pack, "fr", profile, few, wanted).state is OutcomeState.NOT_MET
    assert outcome(pack, "fr", profile, few, wanted - {"BCP-03"}, agreed=True).state is OutcomeState.NOT_MET
    most = answers_of(wanted, Choice.YES) | answers_of(["BCP-03"], Choice.NO)
    assert outcome(pack, "fr", profile, most, wanted, agreed=True).state is OutcomeState.PLAN_AGREED
    assert outcome(pack, "fr", profile, answers_of(wanted, Choice.YES), (), agreed=True).state is OutcomeState.MET


@pytest.mark.parametrize("country", ["eu", "fr", "de", "be"])
def test_the_outcome_changes_exactly_at_the_share_that_the_country_published(pack: Questionnaire, country: str) -> None:
    profile = pack.default_profile("clinic")
    wanted = sorted(mandatory_for(pack, country, profile) & {c.id for c in pack.controls_for(profile)})
    least = country_of(pack, country).rule.approaching
    states = []
    for number in range(len(wanted) + 1):
        answers = answers_of(wanted[:number], Choice.MOSTLY) | answers_of(wanted[number:], Choice.UNKNOWN)
        found = outcome(pack, country, profile, answers, wanted)
        assert found.in_place == number
        states.append(found.state)
    needed = -(-least * len(wanted) // 100)
    middle = len(wanted) - needed
    expected = [OutcomeState.NOT_MET] * needed + [OutcomeState.APPROACHING] * middle + [OutcomeState.MET]
    assert states == expected


def test_a_question_that_does_not_apply_is_not_required(pack: Questionnaire) -> None:
    found = judged(pack, Profile("gp", 0, {}), "fr", Choice.YES)
    assert "SUP-04" not in found.required
    assert "IAM-03" not in found.required


@given(data=st.data())
def test_a_better_answer_never_leaves_fewer_items_in_place(pack: Questionnaire, data: st.DataObject) -> None:
    profile = pack.default_profile(data.draw(st.sampled_from([kind.id for kind in pack.kinds])))
    country = data.draw(st.sampled_from(["eu", "fr", "de", "be"]))
    wanted = sorted(mandatory_for(pack, country, profile))
    order = [Choice.NO, Choice.PARTLY, Choice.MOSTLY, Choice.YES]
    chosen = {name: data.draw(st.sampled_from(order)) for name in wanted}
    better = data.draw(st.sampled_from(wanted))
    before = {name: Answer(name, choice, AT) for name, choice in chosen.items()}
    raised = order[min(order.index(chosen[better]) + 1, 3)]
    after = before | {better: Answer(better, raised, AT)}
    one, two = (outcome(pack, country, profile, each, wanted) for each in (before, after))
    states = list(OutcomeState)
    assert two.in_place >= one.in_place
    assert states.index(two.state) <= states.index(one.state)


def test_a_deadline_is_written_as_people_say_it() -> None:
    english, french = Words.load("en"), Words.load("fr")
    deadline = Deadline("x", "attack", "police", 72, "hours", "aware", Law("gdpr", "33(1)"), Reach())
    assert when(english, deadline) == "within 72 hours of becoming aware"
    assert when(french, deadline) == "dans les 72 heures après la découverte"
    assert when(english, replace(deadline, within=1, unit="months", start="notified")) == (
        "within one month of the first notice"
    )
    assert when(french, replace(deadline, within=0)) == "sans délai"


def test_a_law_is_written_with_its_short_name(pack: Questionnaire) -> None:
    english, french = Words.load("en"), Words.load("fr")
    assert law_name(english, pack, Law("gdpr", "33(1)")) == "GDPR 33(1)"
    assert law_name(french, pack, Law("gdpr", "33(1)")) == "RGPD 33(1)"
    assert law_name(french, pack, Law("fr", "CSP L1111-8")) == "CSP L1111-8"
    assert law_name(english, pack, Law("hph_cpg", "Email Security")).startswith("US HHS")
    assert law_name(english, pack, Law("none", "7")) == "none 7"
