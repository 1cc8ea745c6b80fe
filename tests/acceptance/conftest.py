"""A terminal for the whole way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Commands in a folder of their own, in English."""
    monkeypatch.setenv("EHASSESS_LANG", "en")
    monkeypatch.chdir(tmp_path)
    return Terminal(tmp_path, capsys)
