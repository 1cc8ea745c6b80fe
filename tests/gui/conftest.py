"""The tests of the window need no screen, and each begins in English."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ehassess.gui.language import Translators


@pytest.fixture(autouse=True)
def english_afterwards(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that fails in French does not leave the next one in French: one application serves the whole process."""
    made: list[Translators] = []
    begin = Translators.__init__

    def remembered(self: Translators) -> None:
        begin(self)
        made.append(self)

    monkeypatch.setattr(Translators, "__init__", remembered)
    yield
    for translators in made:
        translators.speak("en")
