"""A dossier on a share, for the tests of working away from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.dossiers import made
from tests.store.shares import Share


@pytest.fixture
def far(tmp_path: Path) -> Path:
    """A dossier on the share."""
    path = tmp_path / "share" / "cabinet.ehassess"
    path.parent.mkdir()
    made(path)
    return path


@pytest.fixture
def share() -> Share:
    """Says where files lie."""
    return Share()
