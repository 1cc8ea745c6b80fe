"""The files of the project as the rules see them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ehassess"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: its dotted name, its text and its tree."""

    path: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def where(self) -> str:
        """Path from the root of the project, for messages."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        """First name below the package, such as `domain`; the package itself is ''."""
        return (*self.name.split("."), "")[1]


@cache
def package() -> tuple[Module, ...]:
    """Every module of the program."""
    return tuple(read(path) for path in sorted(PACKAGE.rglob("*.py")))


@cache
def suite() -> tuple[Module, ...]:
    """Every module of the tests."""
    return tuple(read(path) for path in sorted((ROOT / "tests").rglob("*.py")))


def read(path: Path) -> Module:
    """One file, parsed."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    text = path.read_text("utf-8")
    return Module(path, ".".join(parts[:-1] if parts[-1] == "__init__" else parts), text, ast.parse(text))


@cache
def committed_texts() -> tuple[tuple[str, str], ...]:
    """Path and text of every text file that is under version control."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    found = []
    for name in listed.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file() and b"\0" not in (data := path.read_bytes())[:8000]:
            found.append((name, data.decode("utf-8", "replace")))
    return tuple(found)


def imported(node: ast.stmt, module: Module) -> Iterator[str]:
    """Dotted names that an import statement may load, including `from a import b` as `a.b`."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"{module.where}:{node.lineno} imports relatively"
        yield node.module or ""
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def top_imports(module: Module) -> set[str]:
    """What a module loads when it is imported; what stands under TYPE_CHECKING is not loaded."""
    found: set[str] = set()
    waiting: list[ast.stmt] = list(module.tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.update(imported(node, module))
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            waiting += node.orelse
        elif isinstance(node, ast.If | ast.Try | ast.With):
            waiting += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
    return found


def functions(module: Module) -> Iterator[Function]:
    """Every function of a module, methods and inner ones too."""
    yield from (node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def classes(module: Module) -> Iterator[ast.ClassDef]:
    """Every class of a module."""
    yield from (node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef))
