"""Who may import what, and what the start path must not wait for."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache

import pytest

from tests.architecture.source import ROOT, Module, functions, imported, package, top_imports

SLOW = frozenset(
    {
        "PIL",
        "docx",
        "highspy",
        "numpy",
        "openpyxl",
        "pikepdf",
        "pyhanko",
        "pyhanko_certvalidator",
        "pypdfium2",
        "reportlab",
        "sqlite_utils",
        "yaml",
    }
)
"""Libraries that a start must not wait for; yaml, since a start reads the pack in its compiled form."""
QT = frozenset({"PySide6", "shiboken6"})
BY_NAME = {module.name: module for module in package()}

each_module = pytest.mark.parametrize("module", package(), ids=lambda module: module.name)


@cache
def loads(name: str) -> frozenset[str]:
    """Top names of every foreign library that importing one of our modules loads, as the source says."""
    seen, waiting = set[str](), [name]
    found: set[str] = set()
    while waiting:
        current = waiting.pop()
        if current in seen or current not in BY_NAME:
            continue
        seen.add(current)
        parents = current.split(".")
        waiting += [".".join(parents[:n]) for n in range(1, len(parents))]
        for target in top_imports(BY_NAME[current]):
            found.add(target.split(".")[0])
            waiting.append(target)
    return frozenset(found - {"ehassess"})


def test_imports_run_downwards_only() -> None:
    run = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    done = subprocess.run([sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each_module
def test_an_import_inside_a_function_has_a_slow_library_as_its_reason(module: Module) -> None:
    for function in functions(module):
        for node in ast.walk(function):
            if not isinstance(node, ast.Import | ast.ImportFrom):
                continue
            for target in imported(node, module):
                top = target.split(".")[0]
                slow = loads(target) & (SLOW | QT) if top == "ehassess" else {top} & SLOW
                known = target in BY_NAME or top != "ehassess"
                assert slow or not known, f"{module.where}:{node.lineno} has no reason to import {target} here"


@each_module
def test_qt_lives_in_the_window_only(module: Module) -> None:
    named = {
        target.split(".")[0]
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for target in imported(node, module)
    }
    assert not named & QT or module.room in ("gui", "app")


STARTS = {
    "ehassess.__main__": SLOW | QT,
    "ehassess.app": SLOW,
    "ehassess.cli": SLOW | QT,
    "ehassess.session": SLOW | QT,
}


@pytest.mark.parametrize("start", [name for name in STARTS if name in BY_NAME])
def test_nothing_slow_is_loaded_before_it_is_used(start: str) -> None:
    run = f"import sys; import {start}; print(*sorted({{n.split('.')[0] for n in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=True)
    assert STARTS[start] & set(done.stdout.split()) == set()
