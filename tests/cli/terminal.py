"""The program as on a terminal, but in this process: what it was told, its exit status, and what it said."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ehassess.cli.program import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did: exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON; it must be one object and nothing else."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class Terminal:
    """Runs commands in a folder of their own, in English unless they say otherwise."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *arguments: object) -> Outcome:
        """Run one command."""
        self._capture.readouterr()
        status = run([str(argument) for argument in arguments])
        said = self._capture.readouterr()
        return Outcome(status, said.out, said.err)

    def done(self, *arguments: object) -> Outcome:
        """Run one command that must go well."""
        outcome = self(*arguments)
        assert (outcome.status, outcome.err) == (0, ""), outcome
        return outcome

    def refused(self, *arguments: object) -> str:
        """Run one command with bad input: exit 2, words and no traceback, nothing on standard output, nothing changed
        on disk. Gives what it said."""
        before = contents(self.folder)
        outcome = self(*arguments)
        assert outcome.status == 2, outcome
        assert outcome.out == ""
        assert "Traceback" not in outcome.err
        assert outcome.err.strip()
        assert contents(self.folder) == before
        return outcome.err.strip()

    def file(self, name: str, text: str) -> Path:
        """A text file in the folder."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path


def surroundings() -> dict[str, str]:
    """The environment of a process of its own: the package is found from any folder, the language is English."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "EHASSESS_LANG": "en"}


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder with its hash."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
    }
