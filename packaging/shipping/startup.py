"""How long the bundle takes until its first window is painted, against a bundle of Qt alone with an empty window."""

from __future__ import annotations

import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from shipping.tools import CannotBuildError, need, run, tidy_environment

SCREEN, WIDTH, HEIGHT = ":98", 1280, 800
ROUNDS = 11
"""Starts of each, in turns; the first of each is not counted, since it fills the system's memory of files."""
LARGEST_RATIO = 1.5
# The least that says anything with Qt's own names: the first of them makes all names of the namespace Qt.
BARE = """import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
window = QLabel("A window", alignment=Qt.AlignmentFlag.AlignCenter)
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of a program until something is painted: on the clock, and of the processor.

    Other work on the machine changes the first, hardly the second.
    """

    clock: float
    processor: float


def compare_start(bundle: Path, out: Path) -> None:
    """Print medians and their ratio; CannotBuildError where it is above what the project takes."""
    need("Xvfb")
    bare = bare_bundle(out)
    programs = {"EHAssess": bundle / "ehassess", "Qt alone": bare / "bare"}
    times: dict[str, list[Start]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as data:
        for _ in range(ROUNDS + 1):
            for name, program in programs.items():
                times[name].append(first_window(program, Path(data)))
    clock = {name: statistics.median(start.clock for start in taken[1:]) for name, taken in times.items()}
    work = {name: statistics.median(start.processor for start in taken[1:]) for name, taken in times.items()}
    for name, taken in times.items():
        fastest, slowest = (1000 * chosen(start.clock for start in taken[1:]) for chosen in (min, max))
        print(f"{name:<9} {1000 * clock[name]:5.0f} ms  ({fastest:.0f} to {slowest:.0f}), processor {work[name]:.2f} s")
    ratio = clock["EHAssess"] / clock["Qt alone"]
    print(f"Ratio     {ratio:5.2f}     processor {work['EHAssess'] / work['Qt alone']:.2f}")
    if ratio > LARGEST_RATIO:
        raise CannotBuildError(f"The first window takes more than {LARGEST_RATIO} times as long as that of Qt alone.")


def bare_bundle(out: Path) -> Path:
    """A bundle of PySide6 and nothing else."""
    folder = out / "bare"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "bare.py").write_text(BARE, "utf-8")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", folder, "--workpath", folder / "work"]
    places: list[str | Path] = ["--specpath", folder, folder / "bare.py"]
    run([sys.executable, "-m", "PyInstaller", *map(str, options), *places], environment=tidy_environment(0))
    return folder / "bare"


def first_window(program: Path, data: Path) -> Start:
    """How long a program takes until something is painted on an empty screen."""
    with tempfile.TemporaryDirectory() as folder:
        shown = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder]
        screen = subprocess.Popen(["Xvfb", SCREEN, *shown], stderr=subprocess.DEVNULL)
        try:
            picture = Path(folder, "Xvfb_screen0")
            while not picture.is_file():
                time.sleep(0.02)
            time.sleep(0.3)
            environment = {**os.environ, "DISPLAY": SCREEN, "QT_QPA_PLATFORM": "xcb", "EHASSESS_DATA": str(data)}
            began = time.perf_counter()
            window = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
            try:
                clock = wait_for_paint(picture) - began
                return Start(clock, processor_seconds(window.pid))
            finally:
                window.terminate()
                window.wait(20)
        finally:
            screen.terminate()
            screen.wait()


def processor_seconds(process: int) -> float:
    """What a process has used so far, in its own code and in the system's; to a hundredth of a second."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for_paint(picture: Path) -> float:
    """The moment at which the middle of the screen is no longer black; CannotBuildError after 30 s."""
    with picture.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as shown:
        middle = len(shown) - (HEIGHT // 2) * WIDTH * 4
        until = time.perf_counter() + 30
        while time.perf_counter() < until:
            if any(shown[middle : middle + WIDTH * 4]):
                return time.perf_counter()
            time.sleep(0.002)
    raise CannotBuildError("No window was painted within 30 seconds.")
