"""Reports for the tests: a plainly fictitious practice in several states, from the shipped pack."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ehassess.domain.answers import Answer, Choice, Evidence, noon
from ehassess.domain.canonical import encode
from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Decision, Declaration, MeasureStatus, Records
from ehassess.domain.evaluation import evaluate
from ehassess.domain.plan import after_plan, plan_for
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import SCHEMA, Made, ReleasedAnswer, Report
from ehassess.domain.scoring import METHOD_ID, METHOD_VERSION

TODAY = date(2026, 11, 23)

MIXED = (
    "yes",
    "yes",
    "partly",
    "no",
    "yes",
    "yes",
    "unknown",
    "yes",
    "mostly",
    "yes",
    "no",
    "yes",
    "yes",
    "mostly",
    "yes",
)
"""Repeated over the questions: a practice that does some things well."""

PROVIDER = Provider(
    name="Cabinet d’exemple",
    identifiers=(("FINESS", "00 000 000 0"),),
    address="1 rue de l’Exemple, 00000 Exempleville",
    contact="Dr Exemple",
    deputy="Mme Modèle",
    email="contact@cabinet.example",
    services="médecine générale, visites, téléconsultation",
    scope="",
)


def report_of(
    pack: Questionnaire,
    given: Mapping[str, Choice],
    *,
    kind: str = "gp",
    profile: Profile | None = None,
    provider: Provider = PROVIDER,
    reason: str = "Done by the supplier, see the contract",
    given_by: str = "Mme Modèle",
    bare: bool = False,
    demo: bool = True,
) -> Report:
    """A report of these answers; `bare`: nothing is stated beside them; profile None: the usual one of the kind."""
    if profile is None:
        profile = Profile(kind, pack.kind_by_id[kind].size) if bare else pack.default_profile(kind)
    answers = {
        name: Answer(name, value, noon(TODAY), reason if value is Choice.NA else "", given_by)
        for name, value in given.items()
    }
    return _frozen(pack, profile, answers, provider, bare=bare, demo=demo)


def _frozen(
    pack: Questionnaire, profile: Profile, answers: dict[str, Answer], provider: Provider, *, bare: bool, demo: bool
) -> Report:
    proven = frozenset(list(answers)[::4])
    decisions = {} if bare else _decisions(pack)
    plan = plan_for(pack, profile, answers, decisions, None, TODAY)
    return Report(
        schema=SCHEMA,
        number="EHA-2026-7QK4-0002",
        version="1.0",
        previous="" if bare else "c0ffee00" * 8,
        dossier_id="7qk4000000000000",
        round_number=1 if bare else 2,
        assessed_on=TODAY,
        valid_until=date(2027, 11, 22),
        tlp="TLP:AMBER",
        made=Made("EHAssess 1.0.0", METHOD_ID, METHOD_VERSION, pack.id, pack.version, pack.digest),
        provider=provider,
        profile=profile,
        answers=tuple(_released(answer, answer.question_id in proven) for answer in answers.values()),
        assets=() if bare else _assets(pack, profile.kind),
        decisions=tuple(decisions.values()),
        budget=plan.budget,
        accepted=() if bare else _accepted(pack, profile),
        records=Records() if bare else Records(date(2025, 3, 14), None, 3, 1),
        declaration=Declaration() if bare else Declaration("Dr Exemple", "gérante", "Exempleville", True),
        evaluation=evaluate(pack, profile, answers, proven),
        plan=plan,
        after=evaluate(pack, profile, after_plan(plan, answers), proven),
        demo=demo,
    )


def _released(answer: Answer, proven: bool) -> ReleasedAnswer:
    evidence = _evidence(answer.question_id) if proven else ()
    return ReleasedAnswer(answer.question_id, answer.value, TODAY, answer.reason, answer.given_by, evidence=evidence)


def _evidence(name: str) -> tuple[Evidence, ...]:
    return (Evidence(name, "list.pdf", "0a" * 32, 4096, noon(TODAY)),)


def _decisions(pack: Questionnaire) -> dict[str, Decision]:
    names = [control.id for control in pack.controls]
    found = [
        Decision(names[3], MeasureStatus.PLANNED, "Mme Modèle", date(2027, 1, 29)),
        Decision(names[8], MeasureStatus.PLANNED, "Informatique Exemple"),
        Decision(names[20], MeasureStatus.REFUSED),
    ]
    return {decision.measure_id: decision for decision in found}


def _assets(pack: Questionnaire, kind: str) -> tuple[AssetEntry, ...]:
    used = [asset for asset in pack.assets if asset.criticality.get(kind, 0) > 1]
    entries = [
        AssetEntry(asset.id, True, "Logiciel Exemple" if at % 2 else "", (2, 4, 8, 24, None)[at % 5])
        for at, asset in enumerate(used[:-2])
    ]
    return (*entries, AssetEntry(used[-2].id, False))


def _accepted(pack: Questionnaire, profile: Profile) -> tuple[AcceptedRisk, ...]:
    scenario = next(s for s in pack.scenarios if profile.meets(s.applies_if))
    return (
        AcceptedRisk(
            scenario.id, "Dr Exemple", date(2026, 11, 20), "Checking every message would cost more care time."
        ),
    )


def mixed(pack: Questionnaire, kind: str = "gp") -> Report:
    """Every question answered, some not known, some not applicable."""
    controls = pack.controls_for(pack.default_profile(kind))
    given = {c.id: Choice(MIXED[at % len(MIXED)]) for at, c in enumerate(controls)}
    return report_of(pack, given, kind=kind)


def alone(pack: Questionnaire, *, reason: str, given_by: str = "Dr Exemple", provider: Provider = PROVIDER) -> Report:
    """A single-handed practice, for which some essentials do not apply: they are answered so, for this reason."""
    profile = pack.default_profile("gp", 0)
    profile = Profile("gp", 0, {**profile.facts, "temp_staff": False, "outsources_it": False, "remote_access": False})
    controls = pack.controls_for(profile)
    given = {c.id: Choice.NA if pack.may_be_na(c, profile) else Choice.YES for c in controls}
    return report_of(pack, given, profile=profile, reason=reason, given_by=given_by, provider=provider)


def empty(pack: Questionnaire) -> Report:
    """Not one answer, nothing stated, not a sample."""
    return report_of(pack, {}, bare=True, provider=Provider(), demo=False)


def half(pack: Questionnaire) -> Report:
    """Every second question answered."""
    controls = pack.controls_for(pack.default_profile("gp"))[::2]
    return report_of(pack, {c.id: Choice(MIXED[at % len(MIXED)]) for at, c in enumerate(controls)})


def full(pack: Questionnaire) -> Report:
    """Everything in place."""
    return report_of(pack, {c.id: Choice.YES for c in pack.controls_for(pack.default_profile("gp"))})


def attached(report: Report) -> bytes:
    """What is attached to it."""
    return encode(report)
