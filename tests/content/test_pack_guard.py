"""A pack may come from anywhere: what is hostile in it is refused before anything is made of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml

from ehassess.content.build import build
from ehassess.content.check import check_pack
from ehassess.content.faults import Faults
from ehassess.content.files import pack_files
from ehassess.content.limits import FILE_LIMIT, PACK_LIMIT, PART_LIMIT, TEXT_LIMIT
from ehassess.content.yaml_source import Listed, Mapped, Scalar, parse
from ehassess.errors import Place
from ehassess.paths import pack_folder
from ehassess.words import Words

LAUGHS = "a0: &a0 [l, l, l]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10))


@cache
def files() -> Mapping[str, bytes]:
    """The files of the shipped pack."""
    return pack_files(pack_folder())


def told(text: str | bytes) -> list[tuple[str, int | None]]:
    """Ids and lines of the faults of one file."""
    faults = Faults()
    parse(text if isinstance(text, bytes) else text.encode(), "x.yaml", faults)
    return [(fault.id, fault.place.line if fault.place else None) for fault in faults.in_order()]


@pytest.mark.parametrize(
    ("text", "fault", "line"),
    [
        ("a: &x 1\n", "pack.anchor", 1),
        ("a: 1\nb: *a\n", "pack.anchor", 2),
        ("a: &a [*a]\n", "pack.anchor", 1),
        ("a: 1\nb: !!python/object/apply:os.system ['id']\n", "pack.tag", 2),
        ("a: 1\nb: !!str 2\n", "pack.tag", 2),
        ("a: 1\nb: ! 2\n", "pack.tag", 2),
        ("a: !foo {b: 1}\n", "pack.tag", 1),
        ("%YAML 1.1\n---\na: 1\n", "pack.directive", 1),
        ("%TAG ! tag:example.org,2000:\n---\na: 1\n", "pack.directive", 1),
        ("a: 1\n---\nb: 2\n", "pack.several_documents", 2),
        ("a: 1\nb: 2\na: 3\n", "pack.duplicate_key", 3),
        ("a: 1\n[b, c]: 2\n", "pack.key_not_text", 2),
        ("a: 1\nb: [1, 2\nc: 3\n", "pack.not_yaml", 3),
        ("a: 1\n\tb: 2\n", "pack.not_yaml", 2),
        ("", "pack.empty_file", None),
        ("# nothing but a remark\n", "pack.empty_file", None),
        ('a: 1\nb: "\\u202e"\n', "pack.hidden_character", 2),
        ("a: 1\nb: \u202eexe.txt\n", "pack.hidden_character", 2),
        ('a: "\\0"\n', "pack.hidden_character", 1),
        ('a: "\\e[2J"\n', "pack.hidden_character", 1),
        ("a: \x01\n", "pack.not_yaml", None),
        ("a: 1\nb: x\0y\n", "pack.hidden_character", 2),
        ("a: " + "x" * (TEXT_LIMIT + 1), "pack.text_too_long", 1),
        ("[" * 500, "pack.too_deep", 1),
        ("[" * 100_000, "pack.not_yaml", 1),
        ("a: " + "{a: " * 3000 + "1" + "}" * 3000, "pack.too_deep", 1),
        ("- 1\n" * (PART_LIMIT + 1), "pack.too_many_parts", None),
    ],
)
def test_what_plain_yaml_has_no_need_of_is_refused_with_its_line(text: str, fault: str, line: int | None) -> None:
    found = told(text)
    assert fault in [name for name, _ in found]
    assert line is None or (fault, line) in found


def test_a_file_in_another_encoding_is_refused_where_it_begins() -> None:
    assert told("a: 1\nb: é\n".encode("latin-1")) == [("pack.not_utf8", 2)]
    assert told("a: 1\n".encode("utf-16"))[0][0] == "pack.not_utf8"


def test_a_mark_of_byte_order_at_the_start_does_no_harm() -> None:
    assert told("\ufeffa: 1\n") == []


def test_aliases_that_multiply_are_refused_at_once() -> None:
    start = time.perf_counter()
    assert {name for name, _ in told(LAUGHS)} == {"pack.anchor"}
    assert time.perf_counter() - start < 5


def test_a_file_that_is_too_large_is_not_parsed() -> None:
    assert told(b"x" * (FILE_LIMIT + 1)) == [("pack.file_too_large", None)]


def test_a_pack_that_is_too_large_is_not_parsed() -> None:
    part = b"# " + b"x" * (FILE_LIMIT - 2)
    faults = build({**files(), **{f"text/en/{n}.yaml": part for n in range(PACK_LIMIT // FILE_LIMIT)}}).faults
    assert [fault.id for fault in faults] == ["pack.pack_too_large"]


def test_a_folder_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_bytes(files()["pack.yaml"])
    for number in range(9):
        (tmp_path / f"a{number}.yaml").write_bytes(b"x" * FILE_LIMIT)
    assert sum(map(len, pack_files(tmp_path).values())) <= PACK_LIMIT + FILE_LIMIT
    assert check_pack(tmp_path).counts is None


def test_every_scalar_stays_the_text_that_was_written() -> None:
    faults = Faults()
    node = parse(b"yes: no\nb: [1.10, 012, 1:20, 2026-01-01, ~, .nan]\nc: >-\n  one\n  two\n", "x.yaml", faults)
    assert isinstance(node, Mapped)
    assert node.entries["yes"] == Scalar("no", Place("x.yaml", 1))
    listed = node.entries["b"]
    assert isinstance(listed, Listed)
    assert [item.text for item in listed.items if isinstance(item, Scalar)] == [
        "1.10", "012", "1:20", "2026-01-01", "~", ".nan",
    ]  # fmt: skip
    assert node.entries["c"] == Scalar("one two", Place("x.yaml", 3))
    assert not len(faults)


def test_several_faults_of_one_file_are_all_told() -> None:
    assert told("a: &x 1\nb: !t 2\nb: 3\n") == [("pack.anchor", 1), ("pack.tag", 2), ("pack.duplicate_key", 3)]


def test_one_unreadable_file_does_not_hide_the_faults_of_the_others() -> None:
    wrong = {
        "controls/NET.yaml": b"[" * 1000,
        "domains.yaml": files()["domains.yaml"].replace(b"weight: 3", b"weight: 9", 1),
    }
    faults = [(fault.id, fault.place) for fault in build({**files(), **wrong}).faults]
    assert faults == [("pack.too_deep", Place("controls/NET.yaml", 1)), ("pack.out_of_range", Place("domains.yaml", 2))]


def test_what_a_hostile_pack_says_reaches_the_terminal_without_its_control_characters() -> None:
    data = files()["domains.yaml"].replace(b"weight: 3", b'weight: "\\e[2J' + b"x" * 900 + b'"', 1)
    faults = build({**files(), "domains.yaml": data}).faults
    sentences = [Words.load("en").fault(fault) for fault in faults]
    assert all(sentence.isprintable() and len(sentence) < 400 for sentence in sentences)
    assert any("\N{REPLACEMENT CHARACTER}[2J" in sentence for sentence in sentences)


def test_the_parser_in_python_tells_the_same_as_the_one_in_c(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = ["a: &x 1\nb: !t 2\nb: 3\n", "a: 1\n---\nb: 2\n", "a: [1, 2\nc: 3\n", "[" * 30, LAUGHS]
    fast = [told(sample) for sample in samples]
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert [told(sample) for sample in samples] == fast


def test_a_long_chain_of_prerequisites_is_followed_to_its_end() -> None:
    """Two thousand controls, each of which waits for the next, and the last one for the first."""
    block = files()["controls/GOV.yaml"].decode().split("- id: GOV-02")[0].split("- id: GOV-01")[1]
    control = block.replace("requires: []", "requires: [GOV-{}]")
    assert "GOV-{}" in control
    chain = "".join(f"- id: GOV-{n:03}{control.replace('{}', f'{(n + 1) % 1000:03}')}" for n in range(1000))
    faults = build({**files(), "controls/GOV.yaml": chain.encode()}).faults
    assert "pack.circle" in {fault.id for fault in faults}
