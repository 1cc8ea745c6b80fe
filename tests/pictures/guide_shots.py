"""The pictures of the guides, taken from the real window: `python3 dev.py pictures --guides [--check]`."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image, PngImagePlugin
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ehassess.app import compose
from ehassess.gui.desk import Desk
from ehassess.paths import resource
from tests.pictures import dossier_shots, question_shots, results_shots, signed_shots
from tests.pictures.window_pages import Manner, Shot, stage

SIZE = (1024, 640)
COLOURS = 64
"""Enough for the window's few colours and the edges of its letters, and a third of the bytes."""
WORDS = "Words"
"""Name of the entry in the picture that holds the fingerprint of the words it shows."""


def _protected(desk: Desk) -> None:
    """The page of a dossier that has a passphrase."""
    desk.session.protection.change(dossier_shots.SECRET)
    desk.again()


SHOTS = (
    Shot("start", "start", dossier=False),
    Shot("new", "new", dossier=False),
    Shot("organisation", "organisation"),
    Shot("tasks", "tasks"),
    Shot("question", "question", {"question": "BCP-01"}, after=question_shots.answered),
    Shot("supplier", "supplier"),
    Shot("result", "result", after=results_shots.settled),
    Shot("why", "why", after=results_shots.settled),
    Shot("plan", "plan", after=results_shots.settled),
    Shot("sign", "sign", after=results_shots.drawn),
    Shot("signed", "sign", after=results_shots.done),
    Shot("signed-log", "signed-log", after=signed_shots.answered),
    Shot("rounds", "rounds"),
    Shot("protection", "protection", after=_protected),
    Shot("data", "data"),
    Shot("updates", "updates", dossier=False),
    Shot("verify", "verify", after=results_shots.accepted),
)
"""One for each name that a guide uses."""


def main(arguments: list[str]) -> int:
    """Take the pictures again, or with --check say which ones show other words than the window says now: then 1."""
    only_look = "--check" in arguments
    wanted = [name for name in arguments if not name.startswith("-")]
    app = QApplication.instance() or QApplication(["ehassess"])
    assert isinstance(app, QApplication)
    aged = []
    home = Path(tempfile.gettempdir()) / "Exemple"  # its name is seen in the pictures
    shutil.rmtree(home, ignore_errors=True)
    with tempfile.TemporaryDirectory() as held:
        home.mkdir()
        os.environ["EHASSESS_DATA"], os.environ["HOME"] = held, str(home)
        desk = compose(app)
        for folder in sorted(resource("guides").iterdir()):
            for shot in (shot for shot in SHOTS if not wanted or shot.name in wanted):
                stage(app, desk, shot, Manner("", folder.name, "light", SIZE), home)
                file = folder / "pictures" / f"{shot.name}.png"
                if only_look:
                    aged += [] if file.is_file() and held_words(file) == seen(desk.window) else [str(file)]
                else:
                    file.parent.mkdir(exist_ok=True)
                    file.write_bytes(taken(desk))
        desk.leave()
    shutil.rmtree(home)
    print(*aged, sep="\n")
    return 1 if aged else 0


def taken(desk: Desk) -> bytes:
    """The window as a small PNG that knows which words it shows."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    desk.window.grab().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        told = PngImagePlugin.PngInfo()
        told.add_text(WORDS, seen(desk.window))
        small = io.BytesIO()
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
            small, "PNG", optimize=True, pnginfo=told
        )
    return small.getvalue()


def seen(window: QWidget) -> str:
    """A fingerprint of the words in view; what changes with the day and the place is left out."""
    shown: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    words = {widget.text() for widget in shown if not widget.visibleRegion().isEmpty()}
    told = sorted(text for text in words if not any(letter.isdigit() or letter in "/\\" for letter in text))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def held_words(file: Path) -> str:
    """The fingerprint in a picture, '' where it has none."""
    with Image.open(file) as picture:
        return str(picture.info.get(WORDS, ""))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
