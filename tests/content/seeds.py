"""Mistakes that an author of a pack can make, each put into the real pack, with the fault that must be told for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seed:
    """One mistake.

    after, pattern  the first match of the pattern after the first `after` is replaced by `new`
    fault           the id that must be told for it
    at              the text in whose line the fault lies, if that is not where `new` begins; '' = no line
    """

    name: str
    file: str
    after: str
    pattern: str
    new: str
    fault: str
    at: str | None = None

    def sown(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """The files with the mistake in them."""
        before, after = self._halves(files)
        changed, count = re.subn(self.pattern, lambda _: self.new, after, count=1)
        assert count == 1, f"{self.name}: nothing to replace"
        return {**files, self.file: (before + changed).encode()}

    def line(self, sown: Mapping[str, bytes], files: Mapping[str, bytes]) -> int | None:
        """The line from 1 in which the fault must be told."""
        if self.at == "":
            return None
        before, after = self._halves(files)
        found = re.search(self.pattern, after)
        assert found is not None
        text = sown[self.file].decode()
        place = len(before) + found.start() + len(self.new) - len(self.new.lstrip())
        if self.at is not None:
            place = text.index(self.at, len(before))
        return text.count("\n", 0, place) + 1

    def _halves(self, files: Mapping[str, bytes]) -> tuple[str, str]:
        text = files[self.file].decode()
        cut = text.index(self.after)
        return text[:cut], text[cut:]


NET, SUP, GOV = "controls/NET.yaml", "controls/SUP.yaml", "controls/GOV.yaml"
EN, FR = "text/en/controls/NET.yaml", "text/fr/controls/NET.yaml"
S01 = "- id: S01"
NET1, NET2 = "- id: NET-01", "- id: NET-02"

STRUCTURE = (
    Seed("a key is missing", NET, NET1, r"  owner: \w+\n", "", "pack.missing_key", "id: NET-01"),
    Seed("a key is misspelt", NET, NET1, "plan_core: true|use_case", "use_kase", "pack.unknown_key"),
    Seed("a scenario is unknown", NET, NET1, "scenario: S01", "scenario: S91", "pack.unknown_scenario"),
    Seed("a source is unknown", NET, NET1, "source: coalition_2024", "source: rumour", "pack.unknown_source"),
    Seed("an effect has no source", NET, NET2, "grade: D, source: expert", "grade: D", "pack.missing_key"),
    Seed("a layer is unknown", NET, NET1, "layer: exposure", "layer: onion", "pack.unknown_layer"),
    Seed("a threat is unknown", NET, NET1, r"threats: \[RAN", "threats: [XXX", "pack.unknown_threat"),
    Seed("a role is unknown", NET, NET1, r"owner: \w+", "owner: KING", "pack.unknown_role"),
    Seed(
        "a required control is unknown",
        NET,
        NET1,
        r"requires: \[IAM-06\]",
        "requires: [IAM-96]",
        "pack.unknown_control",
    ),
    Seed(
        "a companion is unknown", NET, NET1, "  use_case", "  companions: [NET-99]\n  use_case", "pack.unknown_control"
    ),
    Seed("a framework is unknown", NET, NET1, "    gdpr:", "    gdrp:", "pack.unknown_framework"),
    Seed("a citation is not in the list", NET, NET1, r"gdpr: \[.*\]", "gdpr: [99(9)]", "pack.unknown_reference"),
    Seed("a fact in a condition is unknown", NET, NET2, "applies_if: wifi", "applies_if: wi_fi", "pack.unknown_fact"),
    Seed("a condition has no form", NET, NET2, "applies_if: wifi", "applies_if: {or: [wifi]}", "pack.not_a_condition"),
    Seed(
        "a condition holds for nobody",
        NET,
        NET2,
        "applies_if: wifi",
        "applies_if: {all: [wifi, {not: wifi}]}",
        "pack.never_true",
    ),
    Seed("a condition has no part", NET, NET2, "applies_if: wifi", "applies_if: {any: []}", "pack.not_a_condition"),
    Seed(
        "an exception holds for nobody",
        NET,
        NET2,
        "applies_if: wifi",
        "na_if: {all: [wifi, {not: wifi}]}",
        "pack.never_true",
    ),
    Seed(
        "a size class does not exist",
        NET,
        NET2,
        "applies_if: wifi",
        "applies_if: {fact: size, at_least: 5}",
        "pack.out_of_range",
    ),
    Seed("citations are missing", NET, NET1, r"  citations:\n(    .*\n)+", "", "pack.missing_key", NET1),
    Seed("the mark is missing", NET, NET1, r"  compliance_only: \w+\n", "", "pack.missing_key", NET1),
    Seed("a quick win takes it all", "planning.yaml", "quick_gain", '"0.25"', '"101"', "pack.out_of_range"),
    Seed("a weight is too large", NET, NET1, r"weight: \d", "weight: 6", "pack.out_of_range"),
    Seed("a weight is no number", NET, NET1, r"weight: \d", "weight: much", "pack.not_whole"),
    Seed("a percent is too large", NET, NET1, r"percent: \d+", "percent: 61", "pack.out_of_range", "percent: 61"),
    Seed("a percent lies outside its interval", NET, NET1, r"percent: \d+", "percent: 59", "pack.outside_interval"),
    Seed("an interval is upside down", NET, NET1, r"interval: \[4, 11\]", "interval: [11, 4]", "pack.span_order"),
    Seed("an interval has one end", NET, NET1, r"interval: \[4, 11\]", "interval: [4]", "pack.wrong_length"),
    Seed(
        "expert judgement is graded C",
        NET,
        NET1,
        "grade: D, source: expert",
        "grade: C, source: expert",
        "pack.expert_grade",
    ),
    Seed("a grade does not exist", NET, NET1, "grade: C", "grade: E", "pack.unknown_choice"),
    Seed("a level does not exist", NET, NET1, "level: essential", "level: basic", "pack.unknown_choice"),
    Seed(
        "a flag is neither true nor false",
        NET,
        NET1,
        "ask_supplier: true",
        "ask_supplier: yes",
        "pack.not_true_or_false",
    ),
    Seed("hours are missing for a size", NET, NET1, r"hours: \[.*\]", "hours: [1, 2, 3, 4]", "pack.wrong_length"),
    Seed("hours are negative", NET, NET1, r"hours: \[\d+", "hours: [-1", "pack.out_of_range"),
    Seed("money has no end", NET, NET1, r"money: \[\d+", "money: [9000000", "pack.out_of_range"),
    Seed("an id is used twice", NET, NET2, NET2, NET1, "pack.duplicate_id"),
    Seed("a key stands twice", NET, NET1, "  weight", "  level: essential\n  weight", "pack.duplicate_key"),
    Seed("an id belongs to another domain", NET, NET1, "id: NET-01", "id: FOO-01", "pack.wrong_form"),
    Seed("a control requires itself", NET, NET1, r"requires: \[IAM-06\]", "requires: [NET-01]", "pack.names_itself"),
    Seed("controls require each other", NET, NET1, r"requires: \[IAM-06\]", "requires: [NET-02]", "pack.circle", NET1),
    Seed("a control is required twice", NET, NET1, r"\[IAM-06\]", "[IAM-06, IAM-06]", "pack.listed_twice"),
    Seed(
        "a measure does nothing",
        GOV,
        "- id: GOV-01",
        "compliance_only: true",
        "compliance_only: false",
        "pack.measure_without_effect",
    ),
    Seed(
        "a marked measure does something",
        NET,
        NET1,
        "compliance_only: false",
        "compliance_only: true",
        "pack.effects_without_use",
    ),
    Seed("a measure acts twice on a risk", NET, NET1, "scenario: S02", "scenario: S01", "pack.effect_twice"),
    Seed(
        "a standard control has a rule",
        NET,
        NET2,
        "level: essential",
        "na_if: wifi\n  level: standard",
        "pack.needless_na_rule",
    ),
    Seed(
        "a risk has no measure",
        "scenarios.yaml",
        "scenarios:\n",
        "  - id: S01",
        "  - {id: S99, slug: quiet, threats: [], assets: [], use_cases: [core], harms: [A], controllable: true, "
        "floor_percent: 5, likelihood: {base: 1}, impact: {patient: {base: 1}, data_subjects: {base: 1}, "
        "finance: {base: 1}}, grade: D, sources: []}\n  - id: S01",
        "pack.scenario_without_measure",
    ),
    Seed("an asset is unknown", "scenarios.yaml", S01, r"assets: \[EHR", "assets: [EHRR", "pack.unknown_asset"),
    Seed("a kind is unknown", "scenarios.yaml", S01, "gp: 85", "vet: 85", "pack.unknown_kind"),
    Seed("a likelihood is too large", "scenarios.yaml", S01, r"base: \d+", "base: 101", "pack.out_of_range"),
    Seed(
        "a use case is unknown",
        "scenarios.yaml",
        "id: UC1",
        "use_case: cloud",
        "use_case: moon",
        "pack.unknown_use_case",
    ),
    Seed(
        "a part of harm is unknown", "scenarios.yaml", "id: UC1", "part: patient", "part: staff", "pack.unknown_choice"
    ),
    Seed("a kind has an unknown fact", "profile.yaml", "id: gp", r"\[has_ehr", "[has_her", "pack.unknown_fact"),
    Seed("sizes are renamed", "profile.yaml", "sizes", r"\[0,", "[9,", "pack.unknown_choice"),
    Seed("a domain weighs nothing", "domains.yaml", "id: GOV", r"weight: \d", "weight: 0", "pack.out_of_range"),
    Seed("criticality of a kind is missing", "assets.yaml", "- id: EHR", "gp: 4, ", "", "pack.missing_key", "{dental"),
    Seed("an asset class is unknown", "assets.yaml", "- id: EHR", r"class: \w+", "class: toy", "pack.unknown_choice"),
    Seed("a source has no title", "sources.yaml", "- id: marsh_2023", "title: .*", 'title: ""', "pack.empty_text"),
    Seed(
        "a law has no secure address", "references.yaml", "nis2:", "https:", "http:", "pack.wrong_form", 'url: "http:'
    ),
    Seed(
        "a number that is promised is cited by no control",
        "references.yaml",
        "gdpr:",
        "  refs:\n",
        '  covered: ["0"]\n  refs:\n    "0": ""\n',
        "pack.reference_not_met",
    ),
    Seed(
        "a number that is promised does not exist",
        "references.yaml",
        "ehds_2025_327:",
        "  refs:\n",
        '  covered: ["0"]\n  refs:\n',
        "pack.unknown_reference",
    ),
    Seed("the scale falls", "pack.yaml", "scale", '"3/4"', '"1/4"', "pack.scale_order", "scale: {"),
    Seed("a value of the scale is no number", "pack.yaml", "scale", '"3/4"', '"most"', "pack.not_a_number"),
    Seed("the version is no version", "pack.yaml", "version", '"1.0.0"', '"1.0"', "pack.wrong_form"),
    Seed("the program is too old", "pack.yaml", "minimum_program", '"0.1.0"', '"99.0.0"', "pack.newer_program"),
    Seed("the budgets fall", "planning.yaml", "budgets", r"\[96, 1500\]", "[9, 1500]", "pack.not_rising"),
    Seed("the review has no state", "reviews.yaml", "status", "status: draft", "status: fine", "pack.unknown_choice"),
    Seed("a list is a text", "layers.yaml", "[account", r"\[[^\]]*\]", "exposure", "pack.not_a_list"),
)

WORDS = (
    Seed("a text is missing", EN, "NET-01:", "  why: >-\n(    .*\n)+", "", "pack.missing_key", "name:"),
    Seed("a text is empty", EN, "NET-01:", r"  name: .*", "  name: ''", "pack.empty_text"),
    Seed("the words of a control are missing", EN, "NET-01:", "NET-01:", "NET-77:", "pack.text_extra"),
    Seed(
        "a question is too long",
        EN,
        "NET-01:",
        "question: .*",
        "question: Is " + "very " * 30 + "good?",
        "pack.long_question",
    ),
    Seed("a name is too long", EN, "NET-01:", "name: .*", "name: " + "n" * 61, "pack.over_length"),
    Seed("an action is too long", FR, "NET-01:", "action: .*", "action: " + "n" * 61, "pack.over_length"),
    Seed(
        "the use of a measure is too long", EN, "NET-01:", "prevents: .*", "prevents: " + "n" * 91, "pack.over_length"
    ),
    Seed(
        "French is English",
        FR,
        "NET-01:",
        "question: .*",
        "question: Is your internet line protected by a firewall that someone looks after?",
        "pack.not_translated",
    ),
    Seed(
        "a term is unknown",
        FR,
        "NET-01:",
        r"  terms:(?: \[.*\]|(\n  - .*)+)",
        "  terms: [flux_capacitor]",
        "pack.unknown_term",
    ),
    Seed("a measure has no step", EN, "NET-01:", r"  first:\n(  - .*\n(    .*\n)*)+", "  first: []\n", "pack.no_step"),
    Seed(
        "a glossary word is missing in one language",
        "text/fr/glossary.yaml",
        "mfa:",
        "mfa:",
        "mfaa:",
        "pack.text_extra",
    ),
    Seed("an answer has no words", "text/en/pack.yaml", "answers:", "  unknown:", "  perhaps:", "pack.text_extra"),
)

ALL = (*STRUCTURE, *WORDS)
