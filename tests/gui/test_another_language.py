"""A language is a matter of files: a copy of the program with one more of each speaks it, with no change of code."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
import yaml

from tests.architecture.source import ROOT

NEW = "eo"
"""A language that the program does not ship, but whose numbers and days Qt knows."""
ACCENTED = str.maketrans("aeiouAEIOU", "âêîôûÂÊÎÔÛ")
MANNER = {"name": "Esperanto", "locale": "eo", "thousands": "\u202f", "point": ",", "clock": "{hour}h{minute:02}"}
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from ehassess.app import compose
from ehassess.domain.profile import Provider
from ehassess.gui.opening import made
from ehassess.gui.widgets.controls import Dropdown

desk = compose(QApplication(["ehassess"]))
desk.prefer(language=sys.argv[1])
desk.window.show()

def told(page, **where):
    desk.show(page, **where)
    QApplication.processEvents()
    print("|".join(" ".join(each.text().split()) for each in desk.window.findChildren(QLabel) if each.isVisible()))

desk.show("settings")
for box in desk.window.findChildren(Dropdown):
    print("|".join(box.itemText(index) for index in range(box.count())))
told("start")
desk.adopt(made(Path(sys.argv[2]), lambda: desk.questionnaire, Provider(name="Sample"), "clinic", passphrase=None,
                language=desk.language, overwrite=True))
told("question", question="BCP-01")
print(desk.words.clock(desk.session.saved_at.astimezone().time()))
desk.leave()
"""


def foreign(words: str) -> str:
    """The same words with accents, as in a language that nobody speaks; what stands in {gaps} stays."""
    return "".join(part if part.startswith("{") else part.translate(ACCENTED) for part in re.split(r"(\{.*?\})", words))


def every(node: object, change: Callable[[str], str]) -> object:
    """A tree of lists and mappings with all its texts changed, but not the ids of the terms to explain."""
    if isinstance(node, dict):
        return {key: value if key == "terms" else every(value, change) for key, value in node.items()}
    if isinstance(node, list):
        return [every(each, change) for each in node]
    return change(node) if isinstance(node, str) else node


def add_sentences(resources: Path) -> None:
    """The sentences of reports, errors and commands; and in `manner.json` how the language writes."""
    shutil.copytree(resources / "words" / "en", resources / "words" / NEW)
    for file in (resources / "words" / NEW).iterdir():
        said = json.loads(file.read_text("utf-8"))
        said = {**said, **MANNER} if file.stem == "manner" else every(said, foreign)
        file.write_text(json.dumps(said), "utf-8")


def add_window(translations: Path) -> None:
    """Every part of the window, compiled as CONTRIBUTING says."""
    for source in translations.glob("*_fr.ts"):
        tree = ElementTree.parse(source)
        tree.getroot().set("language", NEW)
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            assert translation is not None
            translation.text = foreign(message.findtext("source", ""))
        made = source.with_name(source.name.replace("_fr.ts", f"_{NEW}.ts"))
        tree.write(made, "utf-8", xml_declaration=True)
        lrelease = next(Path(PySide6.__file__).parent.glob("lrelease*"))
        subprocess.run([lrelease, "-silent", made, "-qm", made.with_suffix(".qm")], check=True)


def add_content(pack: Path) -> None:
    """All texts of the questions, and the code in the list of the pack."""
    shutil.copytree(pack / "text" / "en", pack / "text" / NEW)
    for file in (pack / "text" / NEW).rglob("*.yaml"):
        said = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        file.write_text(yaml.safe_dump(every(said, foreign), allow_unicode=True), "utf-8")
    head = pack / "pack.yaml"
    head.write_text(re.sub(r"(languages: \[[^]]*)\]", rf"\1, {NEW}]", head.read_text("utf-8")), "utf-8")


@pytest.fixture(scope="module")
def run_copy(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Runs Python in a copy of the program that has the files of one more language; gives what it prints."""
    copy = tmp_path_factory.mktemp("copy")
    for folder in ("ehassess", "resources", "questionnaires"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    add_sentences(copy / "resources")
    add_window(copy / "resources" / "translations")
    add_content(copy / "questionnaires" / "enisa-ehealth")
    surroundings = {**os.environ, "PYTHONPATH": str(copy), "EHASSESS_DATA": str(copy / "data")}
    surroundings |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}

    def run(*arguments: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=copy, env=surroundings, capture_output=True, timeout=120
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode("utf-8")

    return run


def test_its_questions_are_whole(run_copy: Callable[..., str]) -> None:
    assert run_copy("-m", "ehassess", "--lang", "en", "pack", "check", "questionnaires/enisa-ehealth")


def test_the_window_offers_it_and_speaks_it(run_copy: Callable[..., str], tmp_path: Path) -> None:
    spoken, written, start, question, clock = run_copy("-c", WINDOW, NEW, tmp_path / "a.ehassess").splitlines()
    assert spoken.split("|")[1:] == ["Deutsch", "English", "Esperanto", "Français"]
    assert "Esperanto" in written.split("|")
    assert foreign("Works without internet") in start.split("|")
    assert foreign("Are patient records and other vital data copied automatically every day")[:60] in question
    assert re.fullmatch(r"\d{1,2}h\d\d", clock)


def test_the_report_and_the_commands_speak_it(run_copy: Callable[..., str], tmp_path: Path) -> None:
    dossier, report = tmp_path / "a.ehassess", tmp_path / "a.pdf"
    run_copy(
        "-m", "ehassess", "--lang", NEW, "new", dossier, "--name", "Sample", "--provider", "clinic", "--no-passphrase"
    )
    run_copy("-m", "ehassess", "--lang", NEW, "report", dossier, "--out", report)
    read = run_copy("-m", "ehassess", "--lang", NEW, "read", report)
    assert foreign("Cyber-risk self-assessment") in read
    assert "Cyber" not in read.replace("Sample", "")
