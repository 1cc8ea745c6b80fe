"""The window speaks whole French: every word has its translation, and the compiled files are those of the sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

import ehassess.gui
from ehassess.paths import resource

MODULES = sorted(Path(ehassess.gui.__file__).parent.rglob("*.py"))
SOURCES = sorted(resource("translations").glob("*_fr.ts"))
EACH = pytest.mark.parametrize("source", SOURCES, ids=lambda file: file.stem)


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the window: its context, English and French; `state` is '' once the French is finished."""

    context: str
    english: str
    french: str
    state: str


@cache
def messages(source: Path) -> tuple[Message, ...]:
    """Every message of a source file."""
    found = []
    for context in ElementTree.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            english, state = message.findtext("source", ""), translation.get("type", "")
            found.append(Message(context.findtext("name", ""), english, translation.text or "", state))
    return tuple(found)


def translated(file: Path) -> Iterator[ast.expr]:
    """What a module hands to `tr` or `translate` as the text."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            if node.func.attr == "tr":
                yield node.args[0]
            elif node.func.attr == "translate" and len(node.args) > 1:
                yield node.args[1]


def literals(file: Path) -> set[str]:
    """Every literal that a module has translated."""
    return {
        words.value for words in translated(file) if isinstance(words, ast.Constant) and isinstance(words.value, str)
    }


def test_every_word_of_the_window_is_in_a_french_file_and_no_other() -> None:
    known = {message.english for source in SOURCES for message in messages(source)}
    said = {words for file in MODULES for words in literals(file)}
    assert said - known == set()
    assert known - said == set()


@pytest.mark.parametrize("file", MODULES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_word_is_built_from_pieces_before_it_is_translated(file: Path) -> None:
    assert [ast.unparse(words) for words in translated(file) if isinstance(words, ast.JoinedStr | ast.BinOp)] == []


@EACH
def test_no_translation_is_missing_or_unfinished(source: Path) -> None:
    assert [message.english for message in messages(source) if message.state or not message.french.strip()] == []


@EACH
def test_the_french_keeps_every_gap_of_the_english(source: Path) -> None:
    gaps = re.compile(r"\{\d\}")
    both = [(message, gaps.findall(message.english), gaps.findall(message.french)) for message in messages(source)]
    assert [message.english for message, english, french in both if sorted(english) != sorted(french)] == []


@EACH
def test_the_french_is_set_as_in_print(source: Path) -> None:
    wrong = re.compile(r"[^\u202f\u00a0«][;?!»%]|[^\u202f\u00a0\d}] ?:(?!//)|«[^\u202f]|'")
    assert [message.french for message in messages(source) if wrong.search(message.french)] == []


@EACH
def test_the_compiled_file_says_what_the_source_says(qtbot: QtBot, source: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    told = {message: translator.translate(message.context, message.english) for message in messages(source)}
    assert [message.english for message, french in told.items() if french != message.french] == []
