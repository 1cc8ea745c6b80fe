"""The parts list names every part with its licence, and two bundles are compared in every respect."""

from __future__ import annotations

from pathlib import Path

from shipping.compare import differences, unexplained
from shipping.facts import FACTS
from shipping.licences import Component, components, locked
from shipping.sbom import completed


def test_the_parts_list_names_every_part_with_its_licence_and_hangs_all_on_the_program() -> None:
    listed = {"components": [{"bom-ref": name, "name": name, "version": version} for name, version in locked().items()]}
    whole = completed(listed, components())
    inside = [part for part in components() if part.inside]
    assert len(whole["components"]) == len(inside)
    assert all(entry["licenses"][0]["expression"] for entry in whole["components"])
    assert whole["metadata"]["component"]["version"] == FACTS.version
    assert len(whole["dependencies"][0]["dependsOn"]) == len(inside)
    assert "pip" not in {entry["name"] for entry in whole["components"]}


def test_a_part_outside_stays_off_the_list() -> None:
    listed = {"components": [{"bom-ref": "a", "name": "attrs"}, {"bom-ref": "b", "name": "Pip"}]}
    parts = [Component("attrs", "1", "MIT"), Component("pip", "2", "MIT", inside=False)]
    assert [entry["name"] for entry in completed(listed, parts)["components"]] == ["attrs"]


def test_two_bundles_are_compared_in_names_bytes_links_and_rights(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        for name in ("same", "bytes", "rights"):
            (folder / name).write_bytes(b"x")
        (folder / "link").symlink_to("same")
    assert differences(one, other) == []
    (other / "bytes").write_bytes(b"y")
    (other / "rights").chmod(0o755)
    (other / "link").unlink()
    (other / "link").symlink_to("bytes")
    (other / "more").touch()
    found = differences(one, other)
    assert found == [f"only in {other}: more", "differs: bytes", "differs: link", "differs: rights"]
    assert unexplained(found) == found
