"""Qt Linguist's own reader finds no text of the window without a finished translation, and no translation left over."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import ehassess.gui
from ehassess.gui.language import PARTS, window_languages
from ehassess.paths import resource

Said = tuple[str, str]
"""Context and English of a text."""


def said(file: Path, finished: bool) -> list[Said]:
    """The texts of a file of Qt Linguist; with `finished` only those with a translation that is done."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            done = message.find("translation")
            if not finished or (done is not None and not done.get("type") and (done.text or "").strip()):
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> set[Said]:
    """Every text in the source of the window, as `pyside6-lupdate` writes it into an empty file."""
    reader = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert reader, "pyside6-lupdate comes with PySide6, beside Python"
    source, file = Path(ehassess.gui.__file__).parent, tmp_path_factory.mktemp("linguist") / "all.ts"
    subprocess.run(
        [reader, "-extensions", "py", str(source), "-ts", str(file)], check=True, capture_output=True, timeout=120
    )
    return set(said(file, finished=False))


@pytest.mark.parametrize("language", [code for code in window_languages() if code != "en"])
def test_every_text_that_linguist_finds_has_its_finished_translation_and_none_is_left_over(
    language: str, window: set[Said]
) -> None:
    done = [text for part in PARTS for text in said(resource("translations", f"{part}_{language}.ts"), finished=True)]
    assert len(window) > 1000
    assert sorted(window - set(done)) == []
    assert sorted(set(done) - window) == []


def test_a_text_without_a_translation_is_found(tmp_path: Path) -> None:
    context = "<name>Page</name>{0}<message><source>Late</source><translation>Tard</translation></message>"
    for state in ('type="unfinished">Tôt', 'type="vanished">Tôt', "> "):
        file = tmp_path / "page_fr.ts"
        open_one = f"<message><source>Early</source><translation {state}</translation></message>"
        file.write_text(f"<TS><context>{context.format(open_one)}</context></TS>", "utf-8")
        assert said(file, finished=False) == [("Page", "Early"), ("Page", "Late")]
        assert said(file, finished=True) == [("Page", "Late")]
