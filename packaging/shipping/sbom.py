"""The parts list in CycloneDX form: every package of the lock and every library inside one, with its licence."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from shipping.facts import FACTS
from shipping.licences import LOCK, Component, components, locked
from shipping.tools import CannotBuildError, run

FORM = "1.6"
"""Version of CycloneDX."""


def make_sbom(to: Path) -> int:
    """Write it and give the number of parts; two runs write the same bytes. CannotBuildError for a wrong form."""
    options = ["--output-reproducible", "--spec-version", FORM, "--output-format", "JSON", "--output-file", "-"]
    listed = json.loads(run([sys.executable, "-m", "cyclonedx_py", "requirements", LOCK, *options]))
    whole = completed(listed, components())
    to.write_text(json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8", newline="\n")
    check(to.read_text("utf-8"))
    return len(whole["components"])


def completed(listed: dict[str, Any], parts: list[Component]) -> dict[str, Any]:
    """A list of CycloneDX with our own name at its head, the judged licences, and the libraries that no lock names."""
    by_name = {part.name: part for part in parts}
    kept = [entry for entry in listed["components"] if by_name[_normal(entry["name"])].inside]
    for entry in kept:
        entry["licenses"] = [{"expression": by_name[_normal(entry["name"])].licence}]
    packages = locked()
    kept += [
        {
            "type": "library",
            "bom-ref": f"inside:{part.name}",
            "name": part.name,
            "description": f"inside: {part.version}",
            "licenses": [{"expression": part.licence}],
        }
        for part in parts
        if part.name not in packages
    ]
    head = {
        "type": "application",
        "bom-ref": FACTS.command,
        "name": FACTS.name,
        "version": FACTS.version,
        "description": FACTS.summary,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    graph = [{"ref": FACTS.command, "dependsOn": sorted(entry["bom-ref"] for entry in kept)}]
    metadata = {**listed.get("metadata", {}), "component": head}
    return {**listed, "metadata": metadata, "components": sorted(kept, key=_order), "dependencies": graph}


def check(text: str) -> None:
    """CannotBuildError unless the text is a list of the published form."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise CannotBuildError(f"The parts list is not of the form CycloneDX {FORM}: {fault}")


def _order(entry: dict[str, Any]) -> str:
    return str(entry["bom-ref"])


def _normal(name: str) -> str:
    return name.replace("_", "-").replace(".", "-").lower()
