"""Every mistake in countries, deadlines and notices is told with its file and its line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from ehassess.content.build import build
from ehassess.content.files import pack_files
from ehassess.errors import Place
from ehassess.paths import pack_folder
from ehassess.words import Words
from tests.content.seeds import Seed

EU, FR, NOTICES = "profiles/eu.yaml", "profiles/fr.yaml", "bulletins.yaml"
WORDS, FRENCH = "text/en/profiles.yaml", "text/fr/bulletins.yaml"
LAW = "id: fr_hosting"

SEEDS = (
    Seed("a country extends nobody known", FR, "extends", "extends: eu", "extends: us", "pack.unknown_country"),
    Seed("a country extends one that extends", FR, "extends", "extends: eu", "extends: be", "pack.extends_twice"),
    Seed("an item does not exist", FR, "mandatory", "INC-02", "INC-92", "pack.unknown_control"),
    Seed("a law is unknown", FR, LAW, "framework: fr", "framework: frr", "pack.unknown_framework"),
    Seed("a number of a law is unknown", FR, LAW, "CSP L1111-8", "CSP L9", "pack.unknown_reference"),
    Seed("a fact is unknown", FR, LAW, "uses_cloud", "uses_clouds", "pack.unknown_fact"),
    Seed("a law applies to nobody", FR, LAW, r"\{any: .*?\]\}", "{all: [wifi, {not: wifi}]}", "pack.never_true"),
    Seed("a kind is unknown", FR, "id: fr_incidents,", "nursing_home", "nursing_hut", "pack.unknown_kind"),
    Seed("a contact is unknown", FR, "id: fr_complaint", "who: police", "who: fire", "pack.unknown_contact"),
    Seed("a unit is unknown", EU, "id: gdpr_authority", "unit: hours", "unit: moons", "pack.unknown_choice"),
    Seed("a start is unknown", EU, "id: gdpr_authority", "start: aware", "start: soon", "pack.unknown_choice"),
    Seed("a deadline is too long", EU, "id: gdpr_authority", "within: 72", "within: 720", "pack.out_of_range"),
    Seed("a deadline is no number", EU, "id: gdpr_authority", "within: 72", "within: few", "pack.not_whole"),
    Seed("the rule has no such answer", EU, "outcome", "least: mostly", "least: nearly", "pack.unknown_choice"),
    Seed("the rule asks for all", EU, "outcome", "percent: 60", "percent: 100", "pack.out_of_range"),
    Seed("a key is missing", EU, "id: gdpr_register", ", controls: .*]", "", "pack.missing_key"),
    Seed("an id is used twice", FR, "id: siret", "siret", "finess", "pack.duplicate_id"),
    Seed("a notice has no such kind", NOTICES, "id: paper_day", "practice", "poem", "pack.unknown_choice"),
    Seed("a notice has no day", NOTICES, "id: paper_day", '"2026-11-24"', "today", "pack.wrong_form"),
    Seed("a risk of a notice is unknown", NOTICES, "id: paper_day", "S17", "S97", "pack.unknown_scenario"),
    Seed("a source of a notice is unknown", NOTICES, "id: paper_day", "expert", "rumour", "pack.unknown_source"),
    Seed("the words of an event are missing", WORDS, "events:", "attack:", "attacks:", "pack.text_extra"),
    Seed("the words of a law are missing", WORDS, "fr:", "fr_hosting:", "fr_ghosting:", "pack.text_extra"),
    Seed("a reason is missing", WORDS, "fr_hosting:", " {8}reason: .*\n", "", "pack.missing_key", "        name: Cert"),
    Seed("the words of a country are missing", WORDS, "countries:", "  be:\n", "  bx:\n", "pack.text_extra"),
    Seed("the words of a notice are missing", FRENCH, "call_back:", "call_back", "call", "pack.text_extra"),
)  # fmt: skip


@cache
def files() -> Mapping[str, bytes]:
    """The files of the shipped pack."""
    return pack_files(pack_folder())


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_mistake_is_told_with_its_file_and_line(seed: Seed) -> None:
    sown = seed.sown(files())
    faults = build(sown).faults
    place = Place(seed.file, seed.line(sown, files()))
    assert (seed.fault, place) in {(fault.id, fault.place) for fault in faults}
    for language in ("en", "fr"):
        assert all("{value}" not in Words.load(language).fault(fault) for fault in faults)


@pytest.mark.parametrize("name", [EU, FR, NOTICES, WORDS, "text/fr/bulletins.yaml"])
@pytest.mark.parametrize("shape", [b"just text", b"[[[]]]", b"[{}, {}]", b"{}", b"[", b"{a: {b: {c: d}}}"])
def test_a_file_of_a_wrong_shape_is_told_and_never_crashes(name: str, shape: bytes) -> None:
    assert name in {fault.place.file for fault in build({**files(), name: shape}).faults if fault.place}


@pytest.mark.parametrize("name", [EU, FR, NOTICES])
def test_of_a_file_that_cannot_be_read_no_word_is_called_needless(name: str) -> None:
    faults = build({**files(), name: b"["}).faults
    assert {fault.place.file for fault in faults if fault.place} == {name}


def test_a_country_without_its_file_is_known_to_nobody() -> None:
    faults = build({name: data for name, data in files().items() if name != "profiles/be.yaml"}).faults
    assert {(fault.id, fault.place.file) for fault in faults if fault.place} == {
        ("pack.text_extra", "text/en/profiles.yaml"),
        ("pack.text_extra", "text/fr/profiles.yaml"),
        ("pack.text_extra", "text/de/profiles.yaml"),
    }
