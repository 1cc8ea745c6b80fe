"""Types every command of the guides as a new user does, in an empty home: `python3 dev.py long guide-steps [LANGUAGE]`.

Names in capitals stand for what the reader has: they are filled in with the files of the demo. What a guide takes for
given, such as a list of keys or a folder of reports, is made from the demo too, before the guide begins.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ehassess.domain.guide import Commands
from ehassess.paths import pack_folder
from ehassess.submission.guides import GUIDES, guide

ROOT = Path(__file__).parents[2]
KEY = r"\b[0-9a-f]{64}\b"
SECRET = "three plain words and a fourth"
ELSEWHERE = {
    "msiexec": "Windows",
    "certutil": "Windows",
    "minisign": "needs what is given out",
    "sha256sum": "the same",
}
"""First words of commands that cannot be typed here, and why."""
NEEDED = {"unshare": "root", "strace": "strace"}


@dataclass(frozen=True, slots=True)
class Said:
    """Exit status of a command, and everything that stood on the screen."""

    status: int
    text: str


@dataclass(frozen=True, slots=True)
class Reader:
    """A new user: a home with nothing in it, the program, and what a guide takes for given."""

    home: Path
    language: str

    def types(self, line: str) -> Said:
        """Run a line in the shell of the home, at a terminal; each question for a passphrase is answered."""
        terminal, end = pty.openpty()
        done = subprocess.Popen(
            ["bash", "-c", line], cwd=self.home, env=self.environment(), stdin=end, stdout=end, stderr=end,
            start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )  # fmt: skip
        os.close(end)
        said = b""
        with os.fdopen(terminal, "r+b", buffering=0) as screen, contextlib.suppress(OSError):  # the last one: all said
            while part := screen.read(4096):
                said += part
                if re.search(rb"[^\n]: $", said):
                    screen.write(f"{SECRET}\n".encode())
                    said += b"\n"
        return Said(done.wait(), said.decode("utf-8", "replace").replace("\r", ""))

    def environment(self) -> dict[str, str]:
        """Nothing of whoever runs this but the way to programs."""
        path = f"{self.home.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return {"HOME": str(self.home), "PATH": path, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1",
                "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip

    def prepares(self) -> dict[str, str]:
        """Make the program and the files; what the names in capitals stand for."""
        self.home.mkdir()
        program = self.home.parent / "bin" / "ehassess"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W ignore -m ehassess "$@"\n', "utf-8")
        program.chmod(0o755)
        said = self.types("ehassess --lang en demo --out sample").text
        found = re.search(rf"--trust ({KEY})", said)
        assert found is not None, said
        self.types("ehassess authority circle circle")
        sent = self.home / "circle" / "sent"
        shutil.copytree(sent / "7-others", self.home / "incoming")
        shutil.copy(sent / "3-report.pdf", self.home / "incoming")
        shutil.copy(sent / "1-enrolment.csv", self.home / "list.csv")
        shutil.copytree(pack_folder(), self.home / "my-pack")
        dossier = self.home / "dossier.ehassess"
        self.types(f"ehassess new {dossier.name} --provider gp --name Sample --no-passphrase")
        for name in ("answers.xlsx", "reponses.xlsx"):
            self.types(f"ehassess questions {dossier.name} --out {name}")
        return {"REPORT.pdf": "sample/report-signed.pdf", "DOSSIER": dossier.name, "FINGERPRINT": found[1]}


def main(arguments: list[str]) -> int:
    """Print what came of every command; 1 where one stumbled that can be typed here."""
    language = arguments[0] if arguments else "en"
    stumbled = 0
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(Path(folder) / "home of a new user", language)
        names = reader.prepares()
        for name in GUIDES:
            for line in lines(name, language):
                why = cannot(line)
                if why:
                    print(f"  not here  {name}: {line}  ({why})")
                    continue
                done = reader.types(filled(line, names))
                if " authority init " in line:  # from here on the reader has the letter of this authority
                    names["circular trust FINGERPRINT"] = "circular trust " + "".join(re.findall(KEY, done.text)[:1])
                stumbled += done.status != 0
                print(f"  {'typed' if not done.status else 'STUMBLED':<9} {name}: {line}")
                if done.status:
                    print("\n".join(f"            {said}" for said in done.text.splitlines()[-6:]))
    print(f"{stumbled} stumbled")
    return 1 if stumbled else 0


def lines(name: str, language: str) -> Iterator[str]:
    """Everything that a guide says to type in a block of its own; what is no command is left out."""
    for chapter in guide(name, language).chapters:
        for block in chapter.blocks:
            if isinstance(block, Commands):
                if block.lines[0].startswith("SELECT"):
                    yield f"sqlite3 office/register.sqlite {shlex.quote(' '.join(block.lines))}"
                else:
                    yield from (
                        line for line in block.lines if line.split()[0] in (*ELSEWHERE, *NEEDED, "ehassess", "cp")
                    )


def cannot(line: str) -> str:
    """Why a command cannot be typed on this machine, '' where it can."""
    first = line.split()[0]
    if first in ELSEWHERE:
        return ELSEWHERE[first]
    if shutil.which(first) is None and first != "ehassess":
        return f"{first} is not here"
    return "only for root" if first == "unshare" and os.geteuid() != 0 else ""


def filled(line: str, names: dict[str, str]) -> str:
    """A line with the files of the reader in the places of the names in capitals."""
    own = {"RAPPORT.pdf": "REPORT.pdf", "EMPREINTE": "FINGERPRINT"}
    for said, meant in own.items():
        line = line.replace(said, meant)
    for name, file in sorted(names.items(), key=lambda each: -len(each[0])):
        line = re.sub(rf"\b{re.escape(name)}\b", file, line)
    return line
