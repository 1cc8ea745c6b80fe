"""The page of what the authority asks and accepted risks have their French; the compiled file is that of the source."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

import ehassess.gui
from ehassess.paths import resource

GUI = Path(ehassess.gui.__file__).parent
FILES = (
    GUI / "acts" / "particulars.py",
    *sorted((GUI / "pages").glob("particulars*.py")),
    GUI / "pages" / "accepted_risk.py",
)
SOURCE, COMPILED = resource("translations", "particulars_fr.ts"), resource("translations", "particulars_fr.qm")


def messages() -> Iterator[tuple[str, str, str, str]]:
    """Context, English, French and state of every message of the source file."""
    for context in ET.parse(SOURCE).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield name, source, translation.text or "", translation.get("type", "")


def said_in(file: Path) -> Iterator[str]:
    """Every literal that a file hands to `tr` or `translate`."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            last = node.args[0] if node.func.attr == "tr" else node.args[-1]
            if node.func.attr in ("tr", "translate") and isinstance(last, ast.Constant):
                yield str(last.value)


def test_every_word_of_the_particulars_is_in_the_french_file() -> None:
    known = {source for _, source, _, _ in messages()}
    assert {words for file in FILES for words in said_in(file)} == known


def test_no_french_of_the_particulars_is_unfinished() -> None:
    assert [(source, state) for _, source, french, state in messages() if state or not french.strip()] == []


def test_the_french_of_the_particulars_keeps_every_gap() -> None:
    gaps = re.compile(r"\{\d\}")
    for _, source, french, _ in messages():
        assert sorted(gaps.findall(source)) == sorted(gaps.findall(french)), source


def test_the_french_of_the_particulars_is_set_as_in_print() -> None:
    wrong = re.compile(r"[^\u202f«][;?!»%]|[^\u202f\d] ?:(?!//)|«[^\u202f]|'")
    assert [french for _, _, french, _ in messages() if wrong.search(french)] == []


def test_the_compiled_french_of_the_particulars_is_that_of_the_source(qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(COMPILED))
    for context, source, french, _ in messages():
        assert translator.translate(context, source) == french
