"""The licence of every part, judged by hand in licences.toml, and the texts that travel with the program."""

from __future__ import annotations

import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from shipping.contents import ROOT
from shipping.tools import files_of

JUDGED = ROOT / "packaging" / "licences.toml"
LOCK = ROOT / "requirements" / "runtime.txt"
TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|copyright|ftl)")


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the program that others made.

    licence   an SPDX expression, as judged by hand
    inside    whether it is put into the bundle
    why       a sentence where the licence asks something, else ''
    """

    name: str
    version: str
    licence: str
    inside: bool = True
    why: str = ""


def locked(lock: Path = LOCK) -> dict[str, str]:
    """Version of every package of a lock."""
    return dict(re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", lock.read_text("utf-8")))


def components() -> list[Component]:
    """Every locked package and every library inside one, with its licence; KeyError for one that nobody judged."""
    judged = tomllib.loads(JUDGED.read_text("utf-8"))
    packages = [_component(name, version, judged["packages"][name]) for name, version in locked().items()]
    return packages + [_component(name, row["in"], row) for name, row in judged["libraries"].items()]


def _component(name: str, version: str, row: str | dict[str, str]) -> Component:
    if isinstance(row, str):
        return Component(name, version, row)
    return Component(name, version, row["licence"], row.get("inside", "yes") == "yes", row.get("why", ""))


def licence_ids(expression: str) -> list[tuple[str, ...]]:
    """The alternatives of each part that an SPDX expression joins by AND; one with WITH counts as one name."""
    flat = expression.replace("(", "").replace(")", "")
    return [tuple(part.strip() for part in re.split(r"\bOR\b", joined)) for joined in re.split(r"\bAND\b", flat)]


def allowed() -> frozenset[str]:
    """Licences that the project takes."""
    return frozenset(tomllib.loads(JUDGED.read_text("utf-8"))["allowed"]["licences"])


def refused(parts: Iterable[Component]) -> list[str]:
    """Parts of which some piece has no licence that is allowed: GPL without a way out, or unknown."""
    good = allowed()
    return [
        f"{part.name} {part.version}: {part.licence}"
        for part in parts
        if not all(any(name in good for name in choice) for choice in licence_ids(part.licence))
    ]


def report() -> str:
    """The table of all parts, one a line, as tab-separated text with a heading."""
    rows = [f"{p.name}\t{p.version}\t{p.licence}\t{'yes' if p.inside else 'no'}\t{p.why}" for p in components()]
    return "\n".join(["part\tversion or place\tlicence\tinside the program\tnote", *rows]) + "\n"


def unknown_to_pip_licenses() -> list[str]:
    """Locked packages of which the tool pip-licenses finds no licence in their own words, less those judged by hand."""
    said = subprocess.run(
        [sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed", "--with-system"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = {re.sub(r"[-_.]+", "-", row["Name"]).lower(): row["License"] for row in json.loads(said.stdout)}
    return [name for name in locked() if found.get(name, "UNKNOWN") == "UNKNOWN"]


def write_notices(to: Path, bundle: Path) -> None:
    """Copy every licence text of what is inside into `to`, with the table and how to replace Qt."""
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", to / "EHAssess-Apache-2.0.txt")
    (to / "table.tsv").write_text(report(), "utf-8", newline="\n")
    for path in files_of(ROOT / "packaging" / "notices"):
        shutil.copy(path, to / path.name)
    for part in components():
        if part.name in locked() and part.inside:
            _copy_texts(part.name, to / part.name)
    _copy_python(to)
    if sys.platform == "linux":
        _copy_system(to / "system", bundle)


def _copy_texts(package: str, to: Path) -> None:
    distribution = importlib.metadata.distribution(package)
    for file in distribution.files or []:
        inside = file.parts[0].endswith(".dist-info") and TEXTS.search("/".join(file.parts[1:]))
        if inside and ".py" not in file.suffix and Path(str(file.locate())).is_file():
            to.mkdir(exist_ok=True)
            shutil.copy(str(file.locate()), to / "-".join(part for part in file.parts[1:] if part != "licenses"))


def _copy_python(to: Path) -> None:
    """Python's own licence, and that of PyInstaller's start code, which leaves the program free."""
    library = f"lib/python{sys.version_info.major}.{sys.version_info.minor}"
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix, library)):
        if (folder / "LICENSE.txt").is_file():
            shutil.copy(folder / "LICENSE.txt", to / "Python.txt")
    for file in importlib.metadata.distribution("pyinstaller").files or []:
        if file.name in ("COPYING.txt", "LICENSE.txt"):
            shutil.copy(str(file.locate()), to / "PyInstaller.txt")


def _copy_system(to: Path, bundle: Path) -> None:
    """The copyright files of the Debian packages whose libraries PyInstaller took along."""
    names = sorted(path.name for path in (bundle / "_internal").glob("*.so*") if not path.is_symlink())
    for name in names:
        asked = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        for package in {line.split(":", 1)[0] for line in asked.stdout.splitlines() if "cross" not in line}:
            text = Path("/usr/share/doc", package, "copyright")
            if text.is_file():
                to.mkdir(exist_ok=True)
                shutil.copy(text, to / f"{package}.txt")
