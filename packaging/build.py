"""Makes the program into something to install: `python3 packaging/build.py COMMAND`, each command said below."""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from shipping.contents import ROOT
from shipping.tools import CannotBuildError


def bundle(out: Path) -> None:
    """the folder with the program, Python and every library, its licences and the list of its files"""
    from shipping.bundle import LARGEST_FOLDER, make_bundle, remove_work, size_table, sizes

    folder = make_bundle(out)
    remove_work(out)
    print(size_table(folder))
    if sum(part.size for part in sizes(folder)) > LARGEST_FOLDER * 1_000_000:
        raise CannotBuildError(f"The bundle is larger than {LARGEST_FOLDER} MB.")
    print(f"Made {folder}")


COMMANDS: dict[str, Callable[[Path], None]] = {"bundle": bundle}


def usage() -> str:
    """What each command makes."""
    rows = [f"  {name:<10} {(function.__doc__ or '').strip()}" for name, function in COMMANDS.items()]
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    """Run one command; 0 made, 1 not made, with the reason."""
    parser = argparse.ArgumentParser(
        prog="build.py", description=__doc__, epilog=usage(), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where everything goes; by default dist")
    chosen = parser.parse_args(arguments)
    out = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if importlib.util.find_spec("PyInstaller") is None:
        return again_in_an_environment(arguments)
    try:
        COMMANDS[chosen.command](out)
    except CannotBuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def again_in_an_environment(arguments: list[str]) -> int:
    """Make an environment from the hash-locked requirements, and run the same command in it."""
    with tempfile.TemporaryDirectory(prefix="ehassess-packaging-") as folder:
        print("Setting up an environment for building (about a minute) ...", file=sys.stderr, flush=True)
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts" if os.name == "nt" else "bin", "python")
        lock = ROOT / "requirements" / "packaging.txt"
        options = ["--disable-pip-version-check", "--no-input", "--quiet", "--require-hashes", "-r", str(lock)]
        if subprocess.run([python, "-m", "pip", "install", *options], check=False).returncode:
            print("The requirements could not be installed; the lines above say why.", file=sys.stderr)
            return 1
        return subprocess.run([python, __file__, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
