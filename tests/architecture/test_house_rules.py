"""The rules of the house, read from the source."""

from __future__ import annotations

import ast
import re
from statistics import median

import pytest

from tests.architecture.source import Function, Module, classes, functions, package, suite

each_module = pytest.mark.parametrize("module", package(), ids=lambda module: module.name)
everything = pytest.mark.parametrize("module", [*package(), *suite()], ids=lambda module: module.where)

VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "base", "manager"}


def public_parts(module: Module) -> list[ast.ClassDef | Function]:
    """Public classes and functions, and the public methods of public classes; Qt's own names left out."""
    found: list[ast.ClassDef | Function] = []
    waiting: list[ast.AST] = [module.tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
                continue
            if isinstance(node, ast.ClassDef):
                waiting.append(node)
                found.append(node)
            elif not re.search(r"[a-z][A-Z]", node.name):
                found.append(node)
    return found


def broad_handlers(module: Module) -> list[str]:
    """Places that catch everything and do not raise it again at their end."""
    broad = {"Exception", "BaseException"}
    return [
        f"{module.where}:{node.lineno}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler)
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
        and (node.type is None or broad & {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)})
    ]


@everything
def test_a_module_fits_in_the_head(module: Module) -> None:
    assert module.text.count("\n") <= 400


def test_most_modules_are_short() -> None:
    assert median(module.text.count("\n") for module in package()) <= 120


@everything
def test_a_function_fits_on_a_screen(module: Module) -> None:
    long = [
        (f.name, f.end_lineno - f.lineno + 1)
        for f in functions(module)
        if f.end_lineno is not None and f.end_lineno - f.lineno >= 40
    ]
    assert long == []


@each_module
def test_a_class_does_not_do_everything(module: Module) -> None:
    for found in classes(module):
        methods = [n.name for n in found.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]
        assert len(set(methods)) <= 15, found.name


@everything
def test_a_module_says_what_it_is_for(module: Module) -> None:
    said = ast.get_docstring(module.tree) or ""
    first = said.split("\n\n")[0]
    assert first.endswith((".", ":")), f"{module.where} has no docstring of one sentence"


@each_module
def test_everything_public_says_what_it_is(module: Module) -> None:
    assert [f"{n.name}, line {n.lineno}" for n in public_parts(module) if not ast.get_docstring(n)] == []


@everything
def test_a_name_says_what_is_in_it(module: Module) -> None:
    assert not VAGUE_NAMES & set(module.name.split("."))


@each_module
def test_values_are_frozen(module: Module) -> None:
    """A private one may gather what is not finished yet."""
    for found in classes(module):
        if found.name.startswith("_"):
            continue
        for decorator in found.decorator_list:
            if "dataclass" not in ast.unparse(decorator):
                continue
            said = ast.unparse(decorator)
            assert "frozen=True" in said, f"{found.name} can be changed"
            cached = any("cached_property" in ast.unparse(node) for node in found.body)
            assert "slots=True" in said or cached, f"{found.name} has no slots"


def test_only_the_last_stops_catch_everything() -> None:
    """The window, the command line and the verifier have one each; anywhere else a mistake of ours must be seen."""
    stops = {"window": ("gui", "app"), "command line": ("cli", "__main__"), "verifier": ("signing", "submission")}
    found = {place: module.room for module in package() for place in broad_handlers(module)}
    allowed = {room for rooms in stops.values() for room in rooms}
    assert {place for place, room in found.items() if room not in allowed} == set()
    for stop, rooms in stops.items():
        places = [place for place, room in found.items() if room in rooms]
        assert len(places) <= 1, f"{stop}: {places}"


@pytest.mark.parametrize("module", [m for m in package() if m.room in ("gui", "app")], ids=lambda module: module.name)
def test_words_to_translate_are_plain_literals(module: Module) -> None:
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"):
            built = [n for n in node.args if not isinstance(n, ast.Constant | ast.Name | ast.Attribute)]
            made_up = [ast.unparse(n) for n in built if isinstance(n, ast.JoinedStr | ast.BinOp | ast.Call)]
            assert made_up == [], f"{module.where}:{node.lineno}"


@pytest.mark.parametrize("module", suite(), ids=lambda module: module.where)
def test_a_test_is_a_sentence(module: Module) -> None:
    named = [f.name for f in functions(module) if f.name.startswith("test_")]
    assert [name for name in named if name.count("_") < 3] == []
