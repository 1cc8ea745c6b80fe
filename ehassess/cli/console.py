"""What the commands say, in which language, and where to."""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

import click

from ehassess.domain.clean import visible
from ehassess.words import Words, languages

if TYPE_CHECKING:
    from ehassess.domain.questionnaire import Questionnaire
    from ehassess.domain.texts import Texts

Json = Mapping[str, object]
"""One object of the machine-readable output."""

PASSING = 72
"""Characters of a terminal's line that a passing text may take."""


class Console:
    """One run of the program on a terminal; the language is that of --lang, else EHASSESS_LANG, else the desktop's.

    chosen  what --lang said, None without it
    """

    def __init__(self) -> None:
        """Nothing chosen yet."""
        self.chosen: str | None = None

    def choose(self, language: str) -> None:
        """Use this language; UserFacingError for one that is not shipped."""
        self.words = Words.load(language)
        self.chosen = language

    @property
    def language(self) -> str:
        """The code of the language, such as `en`."""
        return self.words.language

    @cached_property
    def words(self) -> Words:
        """All sentences."""
        wished = os.environ.get("EHASSESS_LANG") or _of_the_desktop()
        return Words.load(wished[:2].lower() if wished[:2].lower() in languages() else "en")

    def texts(self, questionnaire: Questionnaire) -> Texts:
        """The words of a pack in this language; in its first language where it lacks this one."""
        return questionnaire.texts[self.language]

    def say(self, sentence_id: str, /, **facts: object) -> None:
        """A sentence on standard output."""
        self.line(self.words(sentence_id, **facts))

    def line(self, text: str = "") -> None:
        """A text on standard output; names and notes may come from elsewhere, so nothing in it steers the terminal."""
        click.echo(visible(text))

    def complain(self, text: str) -> None:
        """A text on standard error."""
        click.echo(visible(text), err=True)

    def passing(self, text: str = "") -> None:
        """What goes on meanwhile, on the terminal of whoever waits; the next such text takes its place, '' wipes it."""
        if sys.stderr is not None and sys.stderr.isatty():
            click.echo(f"\r{visible(text):<{PASSING}}\r", err=True, nl=False)

    def json(self, value: Json) -> None:
        """One JSON object, and nothing else, on standard output."""
        click.echo(json.dumps(value, ensure_ascii=False, indent=2))

    def table(self, rows: Iterable[Sequence[str]], *, right: Iterable[int] = ()) -> None:
        """Rows of text in columns, two spaces in; the columns in `right` (from 0) are set flush right."""
        held = [tuple(row) for row in rows]
        flush = set(right)
        widths = [max(map(len, column)) for column in zip(*held, strict=True)]
        for row in held:
            cells = (
                cell.rjust(width) if at in flush else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            self.line("  " + "  ".join(cells).rstrip())


def clock() -> datetime:
    """Now, aware, in the time zone of the computer."""
    return datetime.now(UTC).astimezone()


def on_a_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def _of_the_desktop() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    return locale.getlocale()[0] or ""
