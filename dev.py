"""The one entrance on a fresh machine: makes `.venv` from the hash-locked requirements, then runs a command."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "made-from.txt"
LOCKS = {"program": ("runtime", "build"), "dev": ("dev",)}

USAGE = """python3 dev.py COMMAND [ARGUMENTS]

  demo      the whole way on a sample practice: dossier, score, plan, signed report, verification
  run       open the window
  ehassess  any command of the program, such as: ehassess verify FILE
  test      the tests; arguments go to pytest
  check     ruff, mypy --strict, import-linter
  bench     the benchmarks
  long      a long run, by its name
  pictures  screenshots of every page
"""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status: 0 done, 1 failed, 2 wrong use or a machine that cannot do it."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    program = {"demo": ["demo"], "run": [], "ehassess": []}
    scripts = {"bench": "tests.benchmarks", "long": "tests.long", "pictures": "tests.pictures"}
    if command in program:
        set_up("program")
        return python("-m", "ehassess", *program[command], *rest)
    if command in scripts:
        if not ROOT.joinpath(*scripts[command].split("."), "__main__.py").is_file():
            return refuse(f"There is nothing to run for {command} yet: {scripts[command]} is not there.")
        set_up("dev")
        return python("-m", scripts[command], *rest, offscreen=True)
    if command == "test":
        prepare_judges()
        set_up("dev")
        return python("-m", "pytest", "-n", "2", *rest, offscreen=True)
    if command == "check":
        set_up("dev")
        return check()
    print(USAGE, end="", file=sys.stdout if command in ("-h", "--help", "help") else sys.stderr)
    return 0 if command in ("-h", "--help", "help") else 2


def set_up(kind: str) -> None:
    """Bring `.venv` to what the locks of `kind` say; it is made anew when a lock, Python or the place has changed."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(refuse(f"Python 3.11, 3.12 or 3.13 is needed, and this is {sys.version.split()[0]}."))
    made = STAMP.read_text("utf-8").split() if STAMP.is_file() else []
    if fingerprint(kind) in made or fingerprint("dev") in made:
        return
    print("Setting up .venv (once, about a minute) ...", file=sys.stderr, flush=True)
    if fingerprint("program") not in made:
        shutil.rmtree(VENV, ignore_errors=True)
        try:
            venv.create(VENV, with_pip=True)
        except subprocess.CalledProcessError:
            shutil.rmtree(VENV, ignore_errors=True)
            sys.exit(refuse("Python cannot make an environment here. On Debian or Ubuntu install python3-venv first."))
    locks = [part for name in LOCKS[kind] for part in ("-r", f"requirements/{name}.txt")]
    pip = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    if python(*pip, "--require-hashes", *locks) or python(*pip, "--no-deps", "--no-build-isolation", "--editable", "."):
        sys.exit(refuse("The requirements could not be installed; the lines above say why."))
    STAMP.write_text("\n".join([fingerprint(kind), *(made if fingerprint("program") in made else [])]), "utf-8")


def fingerprint(kind: str) -> str:
    """What an environment of this kind depends on, as a hash."""
    parts = [f"{kind} {sys.version_info[:2]} {ROOT}".encode(), (ROOT / "pyproject.toml").read_bytes()]
    parts += [(ROOT / "requirements" / f"{name}.txt").read_bytes() for name in LOCKS[kind]]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def python(*arguments: str, offscreen: bool = False) -> int:
    """Run the environment's Python and return its exit status."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The program keeps the caller's folder, for the files that it is given; everything else works on the checkout.
    folder = None if arguments[:2] == ("-m", "ehassess") else ROOT
    return subprocess.run([BIN / "python", *arguments], env=environment, cwd=folder, check=False).returncode


def check() -> int:
    """Run every rule, also after one has failed; 0 when all hold."""
    commands = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"),
    )
    failed = [" ".join(command[:3]) for command in commands if python(*command)]
    print(f"Failed: {', '.join(failed)}" if failed else "All rules hold.", file=sys.stderr)
    return 1 if failed else 0


def prepare_judges() -> None:
    """Install what the tests use beside Python where that is possible, and say what will be skipped otherwise."""
    listed = (ROOT / "packaging" / "apt-packages.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in listed if line and not line.startswith("#")]
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        have = installed_packages()
        missing = [row[0] for row in rows if row[0] not in have]
        if missing and os.geteuid() == 0:
            print(f"Installing {' '.join(missing)} ...", file=sys.stderr, flush=True)
            apt("update")
            apt("install", "--yes", "--no-install-recommends", *missing)
        elif missing:
            print(f"Not installed, as this is not root: apt-get install {' '.join(missing)}", file=sys.stderr)
    absent = [row[1] for row in rows if len(row) > 1 and not shutil.which(row[1])]
    if absent:
        print(f"Tests that ask these will be skipped, as they are not here: {', '.join(absent)}", file=sys.stderr)


def installed_packages() -> set[str]:
    """Names of all installed Debian packages and of what they stand in for."""
    form = "${db:Status-Abbrev}|${Package}, ${Provides}\n"
    listing = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=False).stdout
    names = [line.split("|", 1)[1] for line in listing.splitlines() if line.startswith("ii")]
    return {name.split()[0] for line in names for name in line.split(",") if name.strip()}


def apt(*arguments: str) -> None:
    """Run apt-get without questions; a failure is told by apt-get itself, and the tests then say what is missing."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "-qq", *arguments], env=environment, stdout=subprocess.DEVNULL, check=False)


def refuse(sentence: str) -> int:
    """Say why it cannot be done; the exit status for that."""
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
