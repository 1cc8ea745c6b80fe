"""A file on which one clicks on macOS comes as an event to the program that starts or runs, and is shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QLabel
from ehassess.app import compose
from ehassess.domain.profile import Provider
from ehassess.gui.handed import Application
from ehassess.gui.opening import made

folder = Path(sys.argv[1])
app = Application(["ehassess"])
desk = compose(app)
desk.prefer(language="en")
for name in ("First practice", "Other practice"):
    path = folder / f"{name}.ehassess"
    made(path, lambda: desk.questionnaire, Provider(name=name), "clinic", passphrase=None, language="en",
         overwrite=True).close()
(folder / "report.pdf").write_bytes(b"%PDF-1.7 and nothing more")

def hand(name):
    assert Application.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(str(folder / name))))

def words():
    texts = [each.text() for each in desk.window.findChildren(QLabel) if each.isVisible()]
    return "|".join(" ".join(each.split()) for each in texts)

def told(until):
    end = time.monotonic() + 60
    while not until():
        app.processEvents()
        assert time.monotonic() < end
        time.sleep(0.005)
    print(desk.trail[-1].page, "|", words())

hand("First practice.ehassess")
assert not desk.is_open
desk.show("start")
desk.window.show()
assert app.serve(desk)
told(lambda: desk.is_open)
session = desk.session
hand("First practice.ehassess")
app.processEvents()
assert desk.session is session
desk.window.held = True
hand("Other practice.ehassess")
app.processEvents()
assert desk.session is session
desk.window.held = False
told(lambda: desk.session is not session)
hand("report.pdf")
told(lambda: "report.pdf" in words())
desk.leave()
"""


def test_a_dossier_is_opened_and_a_report_verified_while_the_program_starts_and_runs(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    starting, running, report = done.stdout.splitlines()
    assert starting.startswith("tasks |")
    assert "First practice" in starting
    assert running.startswith("tasks |")
    assert "Other practice" in running
    assert report.startswith("verify |")
    assert "report.pdf" in report
