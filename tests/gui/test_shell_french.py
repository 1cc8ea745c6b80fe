"""The shell speaks whole French: every string is translated, with its gaps, and what ships is what was written."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from ehassess.paths import resource

FILE = resource("translations", "shell_fr.ts")
BEFORE_HIGH = re.compile("[^\u202f\u00a0][;:?!%»]|«[^\u202f]")


def messages() -> list[tuple[str, str, str]]:
    """Context, English, French of every string."""
    found = []
    for context in ElementTree.parse(FILE).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, f"unfinished: {message.findtext('source')}"
            found.append((context.findtext("name", ""), message.findtext("source", ""), translation.text or ""))
    return found


def test_every_string_of_the_shell_is_in_french_with_its_gaps() -> None:
    for _, english, french in messages():
        assert french, english
        assert sorted(re.findall(r"{\d}", english)) == sorted(re.findall(r"{\d}", french)), english


def test_french_has_its_own_apostrophe_and_spaces() -> None:
    wrong = [
        french for _, _, french in messages() if "'" in french or BEFORE_HIGH.search(french.replace("{0}:{1}", ""))
    ]
    assert not wrong


def test_the_compiled_file_says_what_the_source_says() -> None:
    compiled = QTranslator()
    assert compiled.load(str(FILE.with_suffix(".qm")))
    for context, english, french in messages():
        assert compiled.translate(context, english) == french, english


@pytest.mark.parametrize(
    "page", ["StartPage", "NewPage", "OrganisationPage", "SystemsPage", "SettingsPage", "DataPage"]
)
def test_each_page_of_the_shell_has_its_strings_collected(page: str) -> None:
    assert any(context == page for context, _, _ in messages())
