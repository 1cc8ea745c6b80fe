"""Faults put into a copy of the scoring code, one at a time: the tests of the score must catch each of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ("worked_example", "score_properties", "crosswalk", "why", "sensitivity")
"""The tests that are asked, the quickest first."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: in which module of the domain, and the text that is put in the place of another."""

    name: str
    module: str
    right: str
    wrong: str


FAULTS = (
    Fault("unknown counts as yes at the lower end", "scoring", "answer.value, ANYTHING)", "answer.value, WHOLE)"),
    Fault("a cap compares after rounding", "evaluation", "if points < WEAK_DOMAIN", "if round(points) < WEAK_DOMAIN"),
    Fault("effects of one layer add up", "risk", "strongest = effect", "strongest += effect"),
    Fault("the floor of a scenario is dropped", "risk", "floor = self.scenario.floor_percent", "floor = 0"),
    Fault("not applicable counts as yes", "scoring", "answer.value, None, WHOLE if", "answer.value, WHOLE, WHOLE if"),
    Fault("weights of questions are ignored", "scoring", "[(standing.control.weight, standing.value)",
          "[(1, standing.value)"),
    Fault("the mean hangs on the order", "scoring", "weights + weight, common", "weights + weight, value.denominator"),
    Fault("evidence enters the score", "scoring", "domain.score.low) for domain in domains)",
          "domain.score.low) for domain in domains) * (9 + bool(with_evidence)) / 10"),
    Fault("a strong measure counts less than a weak one", "risk", "whole - strongest",
          "whole - min(strongest, whole // 3 - strongest // 2)"),
    Fault("the border of high risk is wrong", "risk", "(4, 16, 36, 64)", "(4, 16, 40, 64)"),
    Fault("an essential is waived without a rule", "model", "if not c.essential", "if c.id"),
    Fault("the upper end is read from the lower", "evaluation", "s.degree.high", "s.degree.low"),
    Fault("rows and columns of NIST I-2 are swapped", "crosswalk", "_NIST_I2[row][column]", "_NIST_I2[column][row]"),
    Fault("a hidden question counts", "questionnaire", "c for c in self.controls if profile.meets(c.applies_if)",
          "c for c in self.controls"),
)  # fmt: skip


def caught(fault: Fault | None, folder: Path) -> str:
    """Which test catches the fault in a copy of the package inside `folder`; '' if none does. None: no fault at all.

    Raises AssertionError where the text to replace does not stand in the code exactly once.
    """
    for name in ("ehassess", "tests/domain"):
        skipped = shutil.ignore_patterns("__pycache__", "gui", "_data")
        shutil.copytree(ROOT / name, folder / name, ignore=skipped)
    for name in ("tests/__init__.py", "tests/conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("questionnaires", "resources"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    if fault is not None:
        file = folder / "ehassess" / "domain" / f"{fault.module}.py"
        text = file.read_text("utf-8")
        assert text.count(fault.right) == 1, f"{fault.name}: the code has changed, so must the fault"
        file.write_text(text.replace(fault.right, fault.wrong), "utf-8")
    files = [f"tests/domain/test_{name}.py" for name in TESTS]
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *files]
    path = {**os.environ, "PYTHONPATH": str(folder)}
    run = subprocess.run(command, cwd=folder, env=path, capture_output=True, text=True, check=False)
    if run.returncode == 0:
        return ""
    found = re.search(r"^(?:FAILED|ERROR) tests/domain/test_\w+\.py::(\w+)", run.stdout, re.MULTILINE)
    assert found, run.stdout + run.stderr
    return found[1]
