"""What has to happen before the pictures of the page about versions are taken."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ehassess.errors import UserFacingError
from ehassess.gui.acts.updates import facts_of, take
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.updates import UpdatesPage


def everything(desk: Desk) -> None:
    """A trial version with old questions, and newer ones that wait until the dossier is closed."""
    facts = replace(facts_of(desk, now().date()), days=800, waiting="1.10.0", trial=True)
    desk.window.put(UpdatesPage(desk.look, facts), "settings")


def refused(desk: Desk) -> None:
    """A file that is none of ours."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "questions.ehpack")
        file.write_bytes(b"something else")
        take(desk, file)
        while desk.running:
            QApplication.processEvents()


def foreign(desk: Desk) -> None:
    """The longest sentence of all refusals."""
    desk.fail(UserFacingError("submission.pack_foreign_key", fingerprint="0123456789abcdef" * 4))
