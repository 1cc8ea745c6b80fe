"""The window speaks each language whole: every word has its translation, and the compiled files are of the sources."""

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
from ehassess.gui.language import PARTS, window_languages
from ehassess.paths import resource

MODULES = sorted(Path(ehassess.gui.__file__).parent.rglob("*.py"))
SOURCES = sorted(resource("translations").glob("*.ts"))
EACH = pytest.mark.parametrize("source", SOURCES, ids=lambda file: file.stem)
WHOLE = [code for code in window_languages() if code != "en"]
"""The languages that Settings offers."""
AS_IN_PRINT = {
    "fr": r"[^\u202f\u00a0«][;?!»%]|[^\u202f\u00a0\d}] ?:(?!//)|«[^\u202f]|'",
    "de": r"['\"\u201a\u2018«»—]|\d[%€]|[ \d][%€]|[^ (\n]„|[ (]“| [:;?!,]| …",
}
"""What is wrong in print in a language: spaces and marks of French, quotes and hard spaces of German."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the window: its context, English and translation; `state` is '' once the translation is finished."""

    context: str
    english: str
    translation: str
    state: str


def language_of(source: Path) -> str:
    """The code at the end of the name of a source file."""
    return source.stem.rpartition("_")[2]


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


@pytest.mark.parametrize("language", WHOLE)
def test_every_word_of_the_window_is_in_a_file_of_the_language_and_no_other(language: str) -> None:
    known = {m.english for part in PARTS for m in messages(resource("translations", f"{part}_{language}.ts"))}
    said = {words for file in MODULES for words in literals(file)}
    assert said - known == set()
    assert known - said == set()


@pytest.mark.parametrize("file", MODULES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_word_is_built_from_pieces_before_it_is_translated(file: Path) -> None:
    assert [ast.unparse(words) for words in translated(file) if isinstance(words, ast.JoinedStr | ast.BinOp)] == []


def test_every_translation_belongs_to_a_part_that_the_window_loads() -> None:
    assert {source.stem.rpartition("_")[0] for source in SOURCES} == set(PARTS)


@EACH
def test_a_part_holds_the_same_texts_in_every_language(source: Path) -> None:
    texts = [(message.context, message.english) for message in messages(source)]
    assert sorted(set(texts)) == sorted(texts)
    for other in SOURCES:
        if other.stem.rpartition("_")[0] == source.stem.rpartition("_")[0]:
            assert {(m.context, m.english) for m in messages(other)} == set(texts)


@EACH
def test_no_translation_is_missing_or_unfinished(source: Path) -> None:
    assert [message.english for message in messages(source) if message.state or not message.translation.strip()] == []


@EACH
def test_a_translation_keeps_every_gap_of_the_english(source: Path) -> None:
    gaps = re.compile(r"\{\d\}")
    both = [(m, gaps.findall(m.english), gaps.findall(m.translation)) for m in messages(source)]
    assert [message.english for message, english, other in both if sorted(english) != sorted(other)] == []


@EACH
def test_a_translation_is_set_as_in_print(source: Path) -> None:
    wrong = re.compile(AS_IN_PRINT.get(language_of(source), "'"))
    assert [message.translation for message in messages(source) if wrong.search(message.translation)] == []


@EACH
def test_the_compiled_file_says_what_the_source_says(qtbot: QtBot, source: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    told = {message: translator.translate(message.context, message.english) for message in messages(source)}
    assert [message.english for message, said in told.items() if said != message.translation] == []
