"""From a start without a dossier to a signed report, hearing the window and never pointing: run by the system's Python.

`python3 -m tests.acceptance.walk_by_ear PYTHON LANGUAGE HOW REACH LOG` starts the program with that Python in a display
and a session bus that are there already. HOW is `ear` (assistive actions, and on each page a lap with Tab through all
that can have the focus) or `keys` (keys only). REACH is `few` (three
questions), `first` (the first steps and their check) or `all` (every question).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

from tests.acceptance.screen_reader import SILENT, Node, Reader, keys, type_words

ROOT = Path(__file__).resolve().parents[2]
NAME, SIGNER, OFFICE, PASSPHRASE = "Sample practice", "Dr Sample", "Owner", "a plain sentence"
FEW = 3
"""Questions of the shortest walk."""
TOUR = (
    "What EHAssess does for you",
    "First you say what you are",
    "Then you answer one question at a time",
    "You see where you stand, and what to do first",
    "At the end you sign, and hand it over yourself",
)
"""The headings of the tour."""
INSIDE = frozenset({"table cell", "list item", "column header", "table column header", "row header"})
"""Roles that are parts of a control and reached with the arrows inside it."""


def words_of(language: str) -> dict[str, str]:
    """What the window says in this language, by its English; a provider's pages before those of an authority."""
    found: dict[str, str] = {}
    files = (ROOT / "resources" / "translations").glob(f"*_{language}.ts")
    for file in sorted(files, key=lambda file: (file.name.startswith("authority"), file.name)):
        for message in ElementTree.parse(file).getroot().iter("message"):
            found.setdefault(message.findtext("source", ""), message.findtext("translation", ""))
    return found


class Walker:
    """Somebody who hears, types, and does not point."""

    def __init__(self, reader: Reader, language: str, by_ear: bool) -> None:
        """Acts by assistive actions, or by keys alone."""
        self.reader, self.by_ear = reader, by_ear
        self._words = words_of(language)
        self.faults: list[str] = []
        self.laps = 0

    def say(self, english: str) -> str:
        """The words of the window."""
        return self._words.get(english, english)

    def arrive(self, heading: str, lap: bool = True) -> None:
        """Wait for a page by its heading, and try everything on it that can have the focus."""
        words = self.say(heading)
        self.reader.heard.append(f"== {words}")
        self.reader.wait(lambda: self._heading(words), f"the page “{words}”")
        self.reader.settle()
        if self.by_ear and lap:
            self.lap(words)

    def _heading(self, words: str) -> Node:
        return next((n for n in self.reader.nodes() if n.get_name() == words and n.get_role_name() == "heading"), None)

    def lap(self, page: str) -> None:
        """Go around with Tab until the first control comes again, and note what is wrong on the way."""
        reader, self.laps = self.reader, self.laps + 1
        stands, spoken, faults = reader.wait(self._survey, "a page at rest")
        self.faults += [f"{page}: {fault}" for fault in faults]
        passed: list[str] = []
        for _ in range(2 * len(stands) + 10):
            here = self._tab("Tab")
            if here is None:
                last = reader.spoken(reader.focus)
                self.faults.append(f"{page}: Tab does not leave “{last}”")
                return
            if here.path in passed:
                break
            passed.append(here.path)
        else:
            self.faults.append(f"{page}: Tab does not come around")
        missed = set(spoken) - {stands.get(path, path) for path in passed}
        self.faults += [f"{page}: Tab does not reach “{spoken[each]}”" for each in sorted(missed)]

    def _survey(self) -> tuple[dict[str, str], dict[str, str], list[str]]:
        """Of all that can have the focus: what it stands for (a choice for its group, in which the arrows lead on),
        how that is spoken, and what is wrong with it."""
        reader = self.reader
        controls = [node for node in reader.controls() if node.get_role_name() not in INSIDE]
        stands = {node.path: node.get_parent().path if _is_radio(node) else node.path for node in controls}
        spoken = {stands[node.path]: reader.spoken(node) for node in controls}
        return stands, spoken, [fault for node in controls for fault in self._faults(node)]

    def _tab(self, key: str) -> Node:
        """The control that has the focus after the key; None where it stays where it was."""
        before = self.reader.focus.path if self.reader.focus is not None else ""
        self.reader.focus = None
        keys(key)
        end = time.monotonic() + 2
        while self.reader.focus is None and time.monotonic() < end:
            self.reader.pump(0.01)
        found = self.reader.focus
        return None if found is None or found.path == before else found

    def _faults(self, node: Node) -> list[str]:
        """What a control lacks: a name, a role, a state."""
        said, lacks = self.reader.spoken(node), []
        if not (self.reader.label(node) if node.get_role_name() == "combo box" else node.get_name()).strip():
            lacks.append(f"no name: {node.get_role_name()} {self.reader.states(node)}")
        if node.get_role_name() in SILENT:
            lacks.append(f"no role: {said}")
        if not {"enabled", "focusable", "sensitive"} <= set(self.reader.states(node)):
            lacks.append(f"no state: {said}")
        return lacks

    def press(self, english: str, *, role: str = "push button", name: str = "") -> None:
        """Press what has these words; `name`: words that are not the window's own."""
        self._press(self.reader.expect(name or self.say(english), role))

    def _press(self, node: Node) -> None:
        if self.by_ear:
            self.reader.hear(node)
            self.reader.press(node)
        else:
            self.reach(node)
            keys("space")
        self.reader.pump(0.05)

    def reach(self, node: Node) -> None:
        """Bring the focus there with Tab; a choice of a group also with the arrows."""
        wanted, group = node.path, node.get_parent().path if _is_radio(node) else ""
        for _ in range(150):
            here = self.reader.focus
            if here is not None and here.path == wanted:
                return
            beside = here is not None and group and _is_radio(here) and here.get_parent().path == group
            if self._tab("Down" if beside else "Tab") is None:
                self.reader.settle()
        raise AssertionError(f"no key leads to “{self.reader.spoken(node)}”")

    def write(self, english: str, text: str, role: str = "text") -> None:
        """Write into the field of this name."""
        field = self.reader.expect(self.say(english), role)
        if self.by_ear:
            self.reader.hear(field)
            self.reader.write(field, text)
        else:
            self.reach(field)
            keys("ctrl+a")
            type_words(text)
        self.reader.settle()

    def next_in_list(self, english: str) -> None:
        """Choose the next entry of a list."""
        self.reach(self.reader.expect(self.say(english), "combo box"))
        keys("Down")
        self.reader.settle()
        self.reader.hear(self.reader.focus)

    def choose(self, asked: str, answer: str) -> None:
        """Give a short answer to what is asked."""
        self.press("", role="radio button", name=self.say("{0}: {1}").format(self.say(asked), self.say(answer)))

    def tick(self, english: str) -> None:
        """Tick a box."""
        self.press(english, role="check box")


def _is_radio(node: Node) -> bool:
    return str(node.get_role_name()) == "radio button"


def begin(walker: Walker) -> None:
    """A new dossier, the usual facts, the usual systems."""
    walker.arrive("Hello")
    if walker.by_ear:
        tour(walker)
    walker.press("Start a new dossier")
    walker.arrive("New dossier")
    walker.write("Name of the care provider", NAME)
    walker.next_in_list("Kind of care provider")
    walker.choose("Protection", "Without a passphrase")
    walker.press("Continue")
    walker.arrive("Your organisation")
    walker.press("Continue")
    walker.arrive("Your systems")
    walker.press("Continue")


def tour(walker: Walker) -> None:
    """What is offered to whoever is here for the first time."""
    walker.press("Show me how it goes")
    for heading in TOUR:
        walker.arrive(heading)
        if heading != TOUR[-1]:
            walker.press("Continue")


def answer(walker: Walker, reach: str) -> int:
    """Answer a few questions, the first steps, or everything; gives how many were answered."""
    walker.arrive("Your questions")
    walker.press("Start")
    reader, given, checked = walker.reader, 0, walker.say("Check your answers")
    while True:
        reader.wait(lambda: cards(reader) or walker._heading(checked) or _listed(walker), "a question")
        reader.settle() if given < 3 else reader.pump(0.05)
        if found := cards(reader):
            if given == 0 and walker.by_ear:
                walker.lap(walker.say("Questions"))
            give(walker, found, given)
            given += 1
            if reach == "few" and given == FEW:
                return given
        elif walker._heading(checked):
            walker.arrive("Check your answers", lap=given < 20)
            walker.choose("Have you completed this section?", "Yes")
            walker.press("Continue")
            if reach == "first":
                return given
        elif reader.find(walker.say("See the result"), "push button"):
            return given
        else:
            walker.press("Continue")
            reader.wait(lambda: not _listed(walker), "the next section")


def _listed(walker: Walker) -> Node:
    return walker._heading(walker.say("Your questions"))


def cards(reader: Reader) -> list[Node]:
    """The six answers, where a question is shown: choices that are explained."""
    found = [node for node in reader.nodes() if _is_radio(node) and node.get_description()]
    return found if len(found) >= 5 else []


def give(walker: Walker, found: list[Node], given: int) -> None:
    """An answer, now and then not yes, and on to the next question, which is there once another one is asked."""
    reader, which = walker.reader, 2 if given % 5 == 4 else 0
    asked = question(reader)
    if walker.by_ear:
        reader.hear(found[which])
        reader.press(found[which])
        reader.wait(lambda: reader.has(found[which], "checked"), "the answer")
        reader.press(reader.expect(walker.say("Continue"), "push button"))
    else:
        keys(str(which + 1))
        reader.wait(lambda: reader.has(found[which], "checked"), "the answer")
        keys("Return")
    reader.wait(lambda: question(reader) != asked, "the next question")


def question(reader: Reader) -> str:
    """The heading of the page."""
    return next((str(node.get_name()) for node in reader.nodes() if node.get_role_name() == "heading"), "")


def conclude(walker: Walker) -> None:
    """Result, plan, signature, and the report as a receiver sees it."""
    walker.press("Result")
    walker.arrive("Your result")
    walker.press("See the plan")
    reader, plan = walker.reader, walker.say("Your plan")
    reader.wait(lambda: walker._heading(plan), "the plan")
    reader.pump(2)  # until the search for the best plan has begun
    reader.wait(lambda: not reader.find(walker.say("Stop")), "the end of the search")
    walker.arrive("Your plan")
    walker._press(next(node for node in reader.controls() if node.get_role_name() == "check box"))
    walker.press("Sign")
    walker.arrive("Check and sign")
    walker.tick("I have read this and declare it")
    walker.write("Your name", SIGNER)
    walker.write("Your role", OFFICE)
    walker.write("Passphrase of the identity", PASSPHRASE, "password text")
    walker.write("The same passphrase again", PASSPHRASE, "password text")
    walker.press("Sign and create the report")
    walker.arrive("Your report is signed, saved and checked")
    walker.press("See it as a receiver does")
    reader.expect(walker.say("Authentic and complete"))
    walker.arrive("Verify a report")
    if walker.by_ear:
        for place in ("My data", "Help", "Settings"):
            walker.press(place)
            walker.arrive(place)


@contextmanager
def program(python: str, language: str, home: Path) -> Iterator[Reader]:
    """The program in the display that is there, for a new user, with a window manager."""
    data = home / "data"
    data.mkdir(parents=True, exist_ok=True)
    (home / "Documents").mkdir(exist_ok=True)
    (data / "settings.ini").write_text(f"[General]\nlanguage={language}\nlook=light\n", "utf-8")
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "EHASSESS_DATA": str(data)}
    qt = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT)}
    started = [
        subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL),
        subprocess.Popen([python, "-m", "ehassess", "gui"], env={**os.environ, **own, **qt}, cwd=home),
    ]
    try:
        yield Reader("ehassess")
    finally:
        for each in started:
            each.terminate()
            each.wait(20)


def main(arguments: list[str]) -> int:
    """Walk; 0 where nothing was wrong on the way, 1 with every fault printed."""
    python, language, how, reach, log = arguments
    with program(python, language, Path(log).parent) as reader:
        walker = Walker(reader, language, by_ear=how == "ear")
        try:
            begin(walker)
            given = answer(walker, reach)
            conclude(walker)
        except AssertionError as error:
            walker.faults.append(str(error))
            given = 0
        finally:
            Path(log).write_text("\n".join(reader.heard) + "\n", "utf-8")
    told = [f"{given} questions answered, {walker.laps} laps, {len(reader.heard)} lines heard", *walker.faults]
    sys.stdout.write("\n".join(told) + "\n")
    return 1 if walker.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
