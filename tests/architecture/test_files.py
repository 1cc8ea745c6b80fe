"""What may stand in a committed file, and what the locks must hold."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.architecture.source import ROOT, committed_texts

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

# Put together here, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.~>}])/(?:" + "|".join(("work", "root", "tmp", "opt")) + r")/")
REGISTRY = re.compile("|".join((r"pypi" + r"\.org", "python" + "hosted", r"npmjs" + r"\.", r"deb\." + "debian")))
UNFINISHED = re.compile(r"(?:#|//|<!--|^\W*)\s*(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX")) + r")\b(?! =)")


@pytest.mark.parametrize(
    ("what", "pattern"), [("a path of one machine", MACHINE_PATH), ("a registry", REGISTRY), ("unfinished", UNFINISHED)]
)
def test_no_committed_file_names(what: str, pattern: re.Pattern[str]) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in committed_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == [], what


def requirements(name: str) -> set[str]:
    """The bounds of an .in file, without comments and references."""
    lines = (ROOT / "requirements" / name).read_text("utf-8").splitlines()
    return {line for line in lines if line and not line.startswith(("#", "-"))}


def test_the_bounds_are_the_same_in_the_package_and_in_the_locks() -> None:
    assert requirements("runtime.in") == set(PYPROJECT["project"]["dependencies"])
    assert requirements("build.in") | requirements("dev.in") == set(PYPROJECT["dependency-groups"]["dev"])


@pytest.mark.parametrize("name", ["runtime", "build", "dev", "packaging"])
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^ *#.*\n", "", text).strip())
    assert len(entries) >= 6
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "index" not in text


def test_a_package_has_one_version_in_all_locks() -> None:
    versions: dict[str, set[str]] = {}
    for file in (ROOT / "requirements").glob("*.txt"):
        for package, version in re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", file.read_text("utf-8")):
            versions.setdefault(package, set()).add(version)
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_the_installed_package_carries_the_pack_and_the_resources() -> None:
    carried = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried == {"questionnaires": "ehassess/_data/questionnaires", "resources": "ehassess/_data/resources"}


def test_every_link_in_a_document_leads_somewhere() -> None:
    """Pictures are made by `dev.py pictures` and may be missing while a page is redrawn."""
    broken = [
        f"{name}: {target}"
        for name, text in committed_texts()
        if name.endswith(".md")
        for target in re.findall(r"\]\(([^)#:]+)\)", text)
        if "docs/pictures/" not in target
        if not ((ROOT / name).parent / target).exists()
    ]
    assert broken == []
