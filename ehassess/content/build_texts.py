"""The words of a pack in one language, which must be complete: every id of the structure, and no other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from ehassess.content.build_templates import build_template_text
from ehassess.content.files import file_of
from ehassess.content.known import Ids, Known, Nodes
from ehassess.content.reader import Entry, Reader
from ehassess.content.yaml_source import Mapped, Node
from ehassess.domain.answers import Choice
from ehassess.domain.profile import SIZES
from ehassess.domain.texts import ControlText, Pair, ScenarioText, Term, Texts

QUESTION_WORDS = 30
"""Most words of a question."""

TITLE_LENGTH = 60
"""Most characters of the name of a control and of its measure: they stand in one line of a table."""

PREVENTS_LENGTH = 90
CARE_LENGTH = 80

T = TypeVar("T")
_PROSE = ("hint", "simpler", "why", "find_out", "proof")
_CONTROL_KEYS = ("name", "question", *_PROSE, "action", "prevents", "first", "complete", "terms")


class TextReader:
    """Reads the words of one language."""

    def __init__(self, language: str, nodes: Nodes, reader: Reader, known: Known) -> None:
        """Hold the files of the language; they lie in `text/<language>`."""
        self._language = language
        self._nodes = nodes
        self._reader = reader
        self._known = known
        glossary = self._file("glossary")
        self._terms = frozenset(glossary.entries) if isinstance(glossary, Mapped) else None

    def texts(self) -> Texts:
        """All words; those of a file that cannot be read are left out, which is among the faults."""
        known, reader = self._known, self._reader
        pack = reader.entry(
            self._file("pack"), ("title", "summary", "about", "answers", "groups", "sizes", "use_cases")
        )
        profile = reader.entry(self._file("profile"), ("kinds", "facts"))
        return Texts(
            language=self._language,
            title=reader.text(pack.get("title")),
            summary=reader.text(pack.get("summary")),
            about=reader.text(pack.get("about")),
            answers=self._each(pack.get("answers"), frozenset(Choice), self._pair("label", "hint")),
            groups=self._each(pack.get("groups"), known.groups, reader.text),
            sizes=self._each(pack.get("sizes"), frozenset(map(str, SIZES)), reader.text),
            use_cases=self._each(pack.get("use_cases"), known.use_cases, reader.text),
            kinds=self._each(profile.get("kinds"), known.kinds, reader.text),
            facts=self._each(profile.get("facts"), known.facts, self._pair("statement", "help")),
            domains=self._each(self._file("domains"), known.domains, self._pair("name", "intro")),
            threats=self._each(self._file("threats"), known.threats, self._pair("name", "description")),
            roles=self._each(self._file("roles"), known.roles, reader.text),
            controls=self._controls(),
            scenarios=self._each(self._file("scenarios"), known.scenarios, self._scenario),
            assets=self._each(self._file("assets"), known.assets, self._pair("name", "help")),
            glossary=self._each(self._file("glossary"), self._terms, self._term),
            templates={
                name: build_template_text(
                    self._file(f"templates/{name}"), self._nodes.get(file_of(f"templates/{name}")), self._reader
                )
                for name in self._known.templates
            },
        )

    def _file(self, name: str) -> Node | None:
        return self._nodes.get(file_of(f"text/{self._language}/{name}"))

    def _each(self, node: Node | None, wanted: Ids, make: Callable[[Node], T]) -> Mapping[str, T]:
        return self._reader.each(node, wanted, make)

    def _pair(self, name_key: str, help_key: str) -> Callable[[Node], Pair]:
        def make(node: Node) -> Pair:
            entry = self._reader.entry(node, (name_key, help_key))
            return Pair(self._reader.text(entry.get(name_key)), self._reader.text(entry.get(help_key)))

        return make

    def _scenario(self, node: Node) -> ScenarioText:
        entry = self._reader.entry(node, ("name", "care", "story"))
        return ScenarioText(
            name=self._reader.text(entry.get("name"), TITLE_LENGTH),
            care=self._reader.text(entry.get("care"), CARE_LENGTH),
            story=self._reader.text(entry.get("story")),
        )

    def _term(self, node: Node) -> Term:
        entry = self._reader.entry(node, ("word", "also", "definition"))
        return Term(
            word=self._reader.text(entry.get("word")),
            also=self._reader.text(entry.get("also"), empty=True),
            definition=self._reader.text(entry.get("definition")),
        )

    def _controls(self) -> Mapping[str, ControlText]:
        found: dict[str, ControlText] = {}
        for domain in self._known.domain_order:
            own = self._known.controls and frozenset(c for c in self._known.controls if c.startswith(f"{domain}-"))
            found.update(self._each(self._file(f"controls/{domain}"), own, self._control))
        return found

    def _control(self, node: Node) -> ControlText:
        entry = self._reader.entry(node, _CONTROL_KEYS)
        return ControlText(
            name=self._reader.text(entry.get("name"), TITLE_LENGTH),
            question=self._question(entry),
            **{key: self._reader.text(entry.get(key)) for key in _PROSE},
            action=self._reader.text(entry.get("action"), TITLE_LENGTH),
            prevents=self._reader.text(entry.get("prevents"), PREVENTS_LENGTH),
            first=self._steps(entry, "first"),
            complete=self._steps(entry, "complete"),
            terms=self._reader.some_of(entry.get("terms"), self._terms, "pack.unknown_term"),
        )

    def _question(self, entry: Entry) -> str:
        node = entry.get("question")
        question = self._reader.text(node)
        # A mark that stands alone, as French sets it before `?`, is no word.
        words = sum(any(letter.isalnum() for letter in part) for part in question.split())
        if node is not None and words > QUESTION_WORDS:
            self._reader.faults.add("pack.long_question", node.place, found=words, limit=QUESTION_WORDS)
        return question

    def _steps(self, entry: Entry, key: str) -> tuple[str, ...]:
        node = entry.get(key)
        steps = self._reader.texts(node)
        if node is not None and not steps:
            self._reader.faults.add("pack.no_step", node.place)
        return steps
