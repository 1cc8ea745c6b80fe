"""A questionnaire pack as the program holds it: fixed while it runs, the same for every dossier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from ehassess.domain.answers import Choice
from ehassess.domain.conditions import ALWAYS, Condition
from ehassess.domain.national import Bulletin, NationalProfile
from ehassess.domain.profile import Profile
from ehassess.domain.templates import Template
from ehassess.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class FactDefinition:
    """A yes/no fact of the profile; `group` is the heading under which it is asked."""

    id: str
    group: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of care provider: its usual size class (0 to 4) and the facts that are usually true for it."""

    id: str
    size: int
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Domain:
    """A section of the questionnaire; weight 1 to 5 is its share in the overall score."""

    id: str
    weight: int


@dataclass(frozen=True, slots=True)
class Effect:
    """What a measure does to a scenario when fully in place.

    side      `likelihood` or `impact`
    percent   1 to 60, taken off that side, already shrunk by the evidence grade
    interval  lowest and highest plausible percent
    grade     A to D, the strength of the evidence
    source    id in the pack's list of sources
    layer     within one layer, scenario and side only the strongest effect counts; '' = a layer of its own
    """

    scenario: str
    side: str
    percent: int
    interval: tuple[int, int]
    grade: str
    source: str
    layer: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A control: its one question (same id) and its one measure (same id).

    level            `essential`, `standard` or `advanced`; first_step: one of the few to begin with
    weight           1 to 5, share within its domain
    applies_if       when the question is asked at all
    na_if            when an essential may be answered `na` (with a reason); None: never
    requires         measures that must be in place before this one
    companions       measures that a plan proposes only together with this one
    hours, money     first-year effort by size class 0 to 4: hours, and whole units of the pack's currency
    compliance_only  counts for the score and acts on no scenario
    citations        reference numbers by framework id
    """

    id: str
    domain: str
    level: str
    first_step: bool
    weight: int
    owner: str
    hours: tuple[int, ...]
    money: tuple[int, ...]
    applies_if: Condition = ALWAYS
    na_if: Condition | None = None
    ask_supplier: bool = False
    requires: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    plan_core: bool = False
    compliance_only: bool = False
    use_case: str = "core"
    threats: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()
    citations: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def essential(self) -> bool:
        """Whether missing it caps the grade."""
        return self.level == "essential"

    @property
    def stage(self) -> str:
        """`first` for a first step, otherwise the level: the stage in which it is asked."""
        return "first" if self.first_step else self.level


@dataclass(frozen=True, slots=True)
class Addition:
    """Points (-50 to 50) added to a likelihood or an impact where the condition holds."""

    condition: Condition
    add: int


@dataclass(frozen=True, slots=True)
class Rating:
    """A value of 0 to 100: `base`, or that of the kind of provider where listed, plus additions whose condition
    holds.
    """

    base: int
    by_kind: Mapping[str, int]
    additions: tuple[Addition, ...] = ()


@dataclass(frozen=True, slots=True)
class ImpactRule:
    """An addition to one part of every scenario of a use case that touches one of `harms` (letters of CIA)."""

    id: str
    use_case: str
    harms_any: frozenset[str]
    part: str
    addition: Addition


@dataclass(frozen=True, slots=True)
class Scenario:
    """A risk: what can happen, before any measure.

    harms          letters of C (confidentiality), I (integrity), A (availability)
    controllable   False where the provider can hardly lower the likelihood (power, national services)
    floor_percent  residual risk never falls below this share of the inherent one
    impact_floor_percent  the product of the impact effects never counts below this share (0: no such floor)
    likelihood     base 0 to 100 and additions; the sum is held within 0 to 95
    impact         parts `patient`, `data_subjects`, `finance`; the largest counts
    """

    id: str
    slug: str
    threats: tuple[str, ...]
    assets: tuple[str, ...]
    use_cases: frozenset[str]
    harms: frozenset[str]
    controllable: bool
    floor_percent: int
    impact_floor_percent: int
    applies_if: Condition
    likelihood: Rating
    impact: Mapping[str, Rating]
    grade: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssetDefinition:
    """An eHealth asset; criticality by kind 0 (not used) to 4 (care stops); hours as (shortest, longest) proposal."""

    id: str
    asset_class: str
    needs: tuple[str, ...]
    criticality: Mapping[str, int]
    tolerable_hours: tuple[int, int]
    tolerable_loss_hours: tuple[int, int]


@dataclass(frozen=True, slots=True)
class PlanRules:
    """How a plan is cut, by size class 0 to 4.

    budgets          (hours, money) of the tiers 1 to 3, each counted from the start
    quick_hours, quick_money  the most that a quick win may cost
    quick_gain       least gain of a quick win, tier_gain of a tier 1 essential: shares of the inherent risk
    tier_days        days from the start to the end of tiers 1, 2, 3
    """

    budgets: tuple[tuple[tuple[int, int], ...], ...]
    quick_hours: tuple[int, ...]
    quick_money: tuple[int, ...]
    quick_gain: Fraction
    tier_gain: Fraction
    tier_days: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: title, year (None if undated), publisher or identifier."""

    id: str
    title: str
    year: int | None
    where: str


@dataclass(frozen=True, slots=True)
class Framework:
    """A law or standard that controls cite: name, address, note, and its valid numbers with short titles ('' if
    none).

    covered  the numbers that must each be met by at least one control
    """

    id: str
    name: str
    url: str
    note: str
    refs: Mapping[str, str]
    covered: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """A loaded pack. `digest` is the SHA-256 (64 hex digits) over its canonical JSON; order of tuples is asking
    order. `effect_whole` is 100, as effects are percent; only where they are drawn anew (domain/sensitivity.py) finer.
    """

    id: str
    version: str
    digest: str
    date: str
    minimum_program: str
    licence: str
    authors: tuple[str, ...]
    currency: str
    scale: Mapping[Choice, Fraction]
    facts: tuple[FactDefinition, ...]
    kinds: tuple[Kind, ...]
    domains: tuple[Domain, ...]
    controls: tuple[Control, ...]
    scenarios: tuple[Scenario, ...]
    impact_rules: tuple[ImpactRule, ...]
    assets: tuple[AssetDefinition, ...]
    threats: tuple[str, ...]
    roles: tuple[str, ...]
    sources: tuple[Source, ...]
    frameworks: tuple[Framework, ...]
    plan_rules: PlanRules
    texts: Mapping[str, Texts]
    templates: tuple[Template, ...] = ()
    profiles: tuple[NationalProfile, ...] = ()
    bulletins: tuple[Bulletin, ...] = ()
    effect_whole: int = 100

    @cached_property
    def control_by_id(self) -> Mapping[str, Control]:
        """Every control by its id."""
        return {control.id: control for control in self.controls}

    @cached_property
    def template_by_id(self) -> Mapping[str, Template]:
        """Every document to fill in by its id."""
        return {template.id: template for template in self.templates}

    @cached_property
    def kind_by_id(self) -> Mapping[str, Kind]:
        """Every kind of provider by its id."""
        return {kind.id: kind for kind in self.kinds}

    def controls_for(self, profile: Profile) -> tuple[Control, ...]:
        """The controls whose question applies to this profile, in asking order."""
        return tuple(c for c in self.controls if profile.meets(c.applies_if))

    def default_profile(self, kind: str, size: int | None = None) -> Profile:
        """The ready answers of a kind: every fact true or false; KeyError for an unknown kind."""
        found = self.kind_by_id[kind]
        facts = {fact.id: fact.id in found.facts for fact in self.facts}
        return Profile(kind, found.size if size is None else size, facts)

    def may_be_na(self, control: Control, profile: Profile) -> bool:
        """Whether `na` may be answered: a standard control always (with a reason), an essential only by its rule."""
        if not control.essential:
            return True
        return control.na_if is not None and profile.meets(control.na_if)
