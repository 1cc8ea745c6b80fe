"""The bundle: one folder with the program, Python and every library, its licences and the list of its files."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from shipping.contents import DATA, ROOT
from shipping.facts import FACTS
from shipping.licences import write_notices
from shipping.tools import build_time, files_of, run, set_times, sha256, tidy_environment

LIST = f"{DATA}/files.txt"
"""The list of files inside the folder of libraries; `ehassess.bundle` reads it."""
LARGEST_FOLDER = 300
"""Megabytes (of 1,000,000 bytes) that the unpacked bundle may take."""


@dataclass(frozen=True, slots=True)
class Size:
    """One part of the bundle with what it takes, in bytes."""

    part: str
    size: int


def make_bundle(out: Path) -> Path:
    """Build it in `out` and give its folder: `ehassess`, on macOS `EHAssess.app`."""
    when = build_time()
    work = out / "work"
    spec = ROOT / "packaging" / "ehassess.spec"
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", out, "--workpath", work]
    run([sys.executable, "-m", "PyInstaller", *map(str, options), spec], folder=out, environment=tidy_environment(when))
    folder = out / ("EHAssess.app" if sys.platform == "darwin" else FACTS.command)
    if sys.platform == "linux":
        drop_unneeded(folder / "_internal")
        strip(folder)
    write_notices(libraries_of(folder) / DATA / "licences", folder)
    if sys.platform == "darwin":  # signing changes the files, so the list comes between the two: see macos.py
        return folder
    write_list(folder)
    set_times(folder, when)
    return folder


def libraries_of(folder: Path) -> Path:
    """Where the libraries of a bundle lie, the program's `sys._MEIPASS`."""
    return folder / ("Contents/Frameworks" if folder.suffix == ".app" else "_internal")


def drop_unneeded(libraries: Path) -> None:
    """Take out libraries of the system that only something needed which stays out itself, until nothing more falls."""
    while True:
        wanted: set[str] = set()
        for path in [*files_of(libraries), libraries.parent / FACTS.command]:
            if not path.is_symlink() and path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
                wanted.update(re.findall(r"NEEDED +(\S+)", run(["objdump", "-p", path])))
        idle = [path for path in libraries.glob("lib*.so*") if not path.is_symlink() and path.name not in wanted]
        idle = [path for path in idle if not path.name.startswith("libpython")]
        if not idle:
            break
        for path in idle:
            path.unlink()
    for path in libraries.iterdir():
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip(folder: Path) -> None:
    """Take what is only for finding mistakes out of the larger libraries.

    Qt stays as its makers built it, since the LGPL lets users replace it by the same; libraries in a folder `*.libs`
    were edited after linking, and `strip` would break them.
    """
    for path in files_of(folder / "_internal"):
        name = path.relative_to(folder).as_posix()
        kept = any(part in name for part in ("PySide6/", "shiboken6/", ".libs/"))
        if not kept and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            path.chmod(0o755)
            subprocess.run(["strip", "--strip-unneeded", path], check=True)
    for path in files_of(folder):
        if not path.is_symlink():
            path.chmod(0o755 if path.name == FACTS.command else 0o644)


def write_list(folder: Path, without: tuple[str, ...] = ()) -> Path:
    """Write hash, size and path of every file into the bundle; `without`: paths that a seal changes later."""
    root = folder / "Contents" if folder.suffix == ".app" else folder
    listed = libraries_of(folder) / LIST
    lines = []
    for path in files_of(root):
        name = path.relative_to(root).as_posix()
        if path.is_file() and path.resolve() != listed.resolve() and not name.startswith(without or "\0"):
            lines.append(f"{sha256(path)}  {path.stat().st_size}  {name}\n")
    listed.write_text("".join(lines), "utf-8", newline="\n")
    return listed


def part_of(name: str) -> str:
    """The part of the bundle that a file belongs to, by its path inside."""
    inside = name.removeprefix("_internal/")
    if "/PySide6/" in f"/{inside}" or inside.startswith(("libQt6", "shiboken6/")):
        return "Qt: ICU, languages and scripts" if "libicu" in inside else "Qt (PySide6)"
    if inside.startswith(DATA):
        return "notices of licences" if "/licences/" in inside else "questionnaire, words, fonts, icons"
    first = inside.split("/", 1)[0].removesuffix(".libs")
    if inside == name:
        return "the program's own code and all Python modules"
    if first.startswith("libpython") or first in ("python3.11", "python3.12", "python3.13", "base_library.zip"):
        return "Python"
    return first if "/" in inside else "libraries of the system"


def sizes(folder: Path) -> list[Size]:
    """Every part with its size, the largest first."""
    taken: dict[str, int] = {}
    for path in files_of(folder):
        if not path.is_symlink():
            part = part_of(path.relative_to(folder).as_posix())
            taken[part] = taken.get(part, 0) + path.stat().st_size
    return sorted((Size(part, size) for part, size in taken.items()), key=lambda one: (-one.size, one.part))


def size_table(folder: Path) -> str:
    """The fifteen largest parts and the whole, as text."""
    parts = sizes(folder)
    whole = sum(part.size for part in parts)
    rows = [f"{part.size / 1e6:7.1f} MB  {100 * part.size / whole:4.1f} %  {part.part}" for part in parts[:15]]
    rest = sum(part.size for part in parts[15:])
    return "\n".join([*rows, f"{rest / 1e6:7.1f} MB         all others", f"{whole / 1e6:7.1f} MB         the whole"])


def remove_work(out: Path) -> None:
    """Forget what PyInstaller left beside the bundle."""
    shutil.rmtree(out / "work", ignore_errors=True)
