"""Where packs, fonts, icons and words lie, and where this user's own data goes."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

PORTABLE = "portable.txt"
"""Beside a bundle, it keeps settings and logs there too, instead of in the user's profile."""


def _shipped(*parts: str) -> Path:
    """A shipped file: beside the package in a checkout, inside it once installed."""
    return _shipped_root(_PACKAGE).joinpath(*parts)


@cache
def _shipped_root(package: Path) -> Path:
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def pack_folder(name: str = "enisa-ehealth") -> Path:
    """The folder of a shipped questionnaire pack; it need not exist."""
    return _shipped("questionnaires", name)


def shipped_sets() -> tuple[Path, ...]:
    """The signed files of questions that came with the program, by name; none in a checkout, which has the folder."""
    return tuple(sorted(_shipped("questionnaires").glob("*.ehpack")))


def resource(*parts: str) -> Path:
    """A file or folder under `resources`, such as `resource("fonts", "SourceSans3-Regular.ttf")`; it need not exist."""
    return _shipped("resources", *parts)


def program_folder() -> Path | None:
    """The folder of the installed bundle, program and libraries; None for a checkout or a Python package."""
    libraries = getattr(sys, "_MEIPASS", None)
    return Path(libraries).parent if getattr(sys, "frozen", False) and libraries else None


def is_portable() -> bool:
    """Whether the bundle lies on a stick and keeps its data beside itself: a file `portable.txt` beside it says so."""
    folder = program_folder()
    return folder is not None and (folder / PORTABLE).is_file()


def data_folder() -> Path:
    """Where settings and logs of this user go; not made here. EHASSESS_DATA, if set, decides, then `portable.txt`."""
    chosen = os.environ.get("EHASSESS_DATA", "")
    if chosen:
        return Path(chosen)
    folder = program_folder()
    if folder is not None and is_portable():
        return folder / "data"
    if sys.platform == "win32":
        return _from_environment("LOCALAPPDATA", Path("AppData", "Local")) / "EHAssess"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "EHAssess"
    return _from_environment("XDG_DATA_HOME", Path(".local", "share")) / "ehassess"


def log_folder() -> Path:
    """Where the log files go, inside the data folder; not made here."""
    return data_folder() / "logs"


def _from_environment(name: str, fallback: Path) -> Path:
    """The folder that a variable names if it is absolute, as the XDG rules ask; otherwise `fallback` under home."""
    named = Path(os.environ.get(name, ""))
    return named if named.is_absolute() else Path.home() / fallback
