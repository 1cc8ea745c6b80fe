"""Every mistake in a pack is told with its file and its line, all of them at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from ehassess.content import load_questionnaire
from ehassess.content.build import build
from ehassess.content.check import check_pack
from ehassess.content.files import pack_files
from ehassess.errors import Fault, FaultsError, Place
from ehassess.paths import pack_folder
from ehassess.words import Words
from tests.content.seeds import ALL, Seed

FOLLOWED = {
    "a key is misspelt": "the right key is missing",
    "an id is used twice": "the words of the other id have no owner",
    "an id belongs to another domain": "the right id is missed wherever it is mentioned",
    "a risk has no measure": "the new risk has no words either",
    "a list is a text": "none of the layers is known",
    "the words of a control are missing": "the same words are there for an unknown one",
    "a term is unknown": "the other language explains other terms",
    "a glossary word is missing in one language": "it is missed wherever it is explained",
    "an answer has no words": "the right answer is missing",
}
"""Mistakes that are rightly told more than once, and what else is wrong by them."""

ALONE = {
    "an id belongs to another domain",
    "an id is used twice",
    "a list is a text",
    "a measure acts twice on a risk",  # whose scenario has become unknown
    "French is English",  # whose English has become too long
}
"""Mistakes that take away what others are hung on, or hang on something themselves."""


@cache
def files() -> Mapping[str, bytes]:
    """The files of the shipped pack."""
    return pack_files(pack_folder())


def faults_of(seed: Seed) -> tuple[Fault, ...]:
    """What is wrong with the shipped pack once it has this mistake."""
    return build(seed.sown(files())).faults


def written(sown: Mapping[str, bytes], folder: Path) -> Path:
    """The files as a folder on the disk."""
    for name, data in sown.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_the_shipped_pack_has_no_fault() -> None:
    assert [str(fault) for fault in check_pack(pack_folder()).faults] == []


@pytest.mark.parametrize("seed", ALL, ids=lambda seed: seed.name)
def test_a_mistake_is_told_once_with_its_file_and_line_in_both_languages(seed: Seed) -> None:
    faults = faults_of(seed)
    place = Place(seed.file, seed.line(seed.sown(files()), files()))
    assert (seed.fault, place) in {(fault.id, fault.place) for fault in faults}
    assert len(faults) == 1 or seed.name in FOLLOWED
    for language in ("en", "fr"):
        for fault in faults:
            told = Words.load(language).fault(fault)
            assert fault.place is not None
            assert told.startswith(fault.place.file)
            assert "{value}" not in told


def test_many_mistakes_are_all_told_at_once(tmp_path: Path) -> None:
    sown, wanted = dict(files()), set[tuple[str, Place]]()
    for seed in ALL:
        try:
            changed = seed.sown(sown)
        except (AssertionError, ValueError):
            continue  # an earlier mistake stands in the same place
        same_lines = changed[seed.file].count(b"\n") == sown[seed.file].count(b"\n")
        place = Place(seed.file, seed.line(changed, sown))
        if same_lines and seed.name not in ALONE and all(place != other for _, other in wanted):
            sown = changed
            wanted.add((seed.fault, place))
    assert len(wanted) >= 25
    with pytest.raises(FaultsError) as caught:
        load_questionnaire(written(sown, tmp_path))
    told = {(fault.id, fault.place) for fault in caught.value.faults}
    assert wanted - told == set()
    sentences = Words.load("en").error(caught.value).splitlines()
    assert sentences[0].startswith("The question set in ")
    starts = {line.split(": ")[0] for line in sentences}
    assert {f"- {place.file}, line {place.line}" for _, place in wanted} - starts == set()


def test_a_fault_says_what_is_wrong_where_and_what_to_do() -> None:
    seed = next(seed for seed in ALL if seed.name == "a scenario is unknown")
    line = seed.line(seed.sown(files()), files())
    assert Words.load("en").fault(faults_of(seed)[0]) == (
        f"controls/NET.yaml, line {line}: there is no scenario “S91”. Correct it, or add it to scenarios.yaml."
    )


def test_faults_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    sown = dict(files())
    for name in ("controls/SUP.yaml", "assets.yaml", "controls/NET.yaml"):
        sown[name] = sown[name] + b"- {id: 1}\n- {id: 2}\n"
    told = [
        (fault.place.file, fault.place.line or 0) for fault in check_pack(written(sown, tmp_path)).faults if fault.place
    ]
    assert told == sorted(told)
    assert {file for file, _ in told} >= {"controls/SUP.yaml", "assets.yaml", "controls/NET.yaml"}


LISTS = ["profile", "layers", "sources", "references", "roles", "threats", "assets", "domains", "scenarios"]


@pytest.mark.parametrize("stem", [*LISTS, "controls/NET", "text/fr/glossary", "text/en/controls/NET"])
def test_a_missing_file_is_one_fault_and_no_mention_of_its_ids_is_called_unknown(stem: str) -> None:
    missing = f"{stem}.yaml"
    faults = build({name: data for name, data in files().items() if name != missing}).faults
    assert ("pack.file_missing", Place(missing)) in {(fault.id, fault.place) for fault in faults}
    assert not [fault for fault in faults if fault.id.startswith("pack.unknown_")]
    assert len(faults) == 1


def test_a_file_that_no_one_reads_is_told() -> None:
    faults = build({**files(), "controls/NTE.yaml": b"[]"}).faults
    assert [(fault.id, fault.place) for fault in faults] == [("pack.file_unexpected", Place("controls/NTE.yaml"))]


def test_a_folder_that_is_no_pack_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").write_text("a: 1", "utf-8")
    with pytest.raises(FaultsError) as caught:
        load_questionnaire(tmp_path)
    assert [fault.id for fault in caught.value.faults] == ["pack.no_pack"]


@pytest.mark.parametrize("shape", [b"just text", b"[[[]]]", b"{a: {b: {c: d}}}", b"[{}, {}]", b"{}", b"[]"])
@pytest.mark.parametrize("part", ["", "controls/", "text/"])
def test_files_of_a_wrong_shape_are_told_and_never_crash(part: str, shape: bytes) -> None:
    wrong = {name: shape for name in files() if name.startswith(part) and ("/" in name) == bool(part)}
    assert build({**files(), **wrong}).faults != ()


def test_a_pack_without_questions_in_a_domain_is_told() -> None:
    faults = build({**files(), "controls/TEL.yaml": b"[]"}).faults
    assert ("pack.domain_empty", Place("controls/TEL.yaml", 1)) in {(fault.id, fault.place) for fault in faults}


def test_a_file_in_the_place_of_a_folder_counts_as_missing_files(tmp_path: Path) -> None:
    sown = {name: data for name, data in files().items() if not name.startswith("controls/")}
    (written(sown, tmp_path) / "controls").write_bytes(b"")
    faults = check_pack(tmp_path).faults
    assert {fault.id for fault in faults} == {"pack.file_missing"}
    assert len(faults) == len([name for name in files() if name.startswith("controls/")])


def test_an_exception_over_very_many_facts_is_not_tried_out() -> None:
    """With ten facts there are a thousand cases, with forty a million millions."""
    profile = files()["profile.yaml"].decode()
    more = "".join(f"  - {{id: fact_{n}, group: care}}\n" for n in range(40))
    text = files()["controls/NET.yaml"].decode()
    rule = f"na_if: {{all: [{', '.join(f'fact_{n}' for n in range(40))}]}}"
    sown = {
        **files(),
        "profile.yaml": profile.replace("kinds:", f"{more}kinds:", 1).encode(),
        "controls/NET.yaml": text.replace("applies_if: wifi", rule, 1).encode(),
    }
    assert {fault.id for fault in build(sown).faults} == {"pack.text_missing"}
