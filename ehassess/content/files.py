"""The files of a pack's folder, read whole, and only where files of a pack lie."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from ehassess.content.limits import FILE_LIMIT, PACK_LIMIT
from ehassess.errors import UserFacingError

ROOMS = ("controls", "profiles", "templates")
"""The folders of a pack; the words of controls and templates lie in a folder of the same name in every language."""

_PROGRAM = Path(__file__).resolve().parent.parent


def file_of(stem: str) -> str:
    """The name of a file of a pack."""
    return f"{stem}.yaml"


def pack_files(folder: Path) -> Mapping[str, bytes]:
    """The bytes of every `.yaml` file by its name in the pack, with `/`; of one too large only enough to see that.

    UserFacingError `errors.folder_missing`, or `errors.file_unreadable` where the system does not let us read.
    """
    files: dict[str, bytes] = {}
    total = 0
    for name, entry in _found(folder):
        files[_shown(name)] = _bytes_of(Path(entry.path))
        total += len(files[_shown(name)])
        if total > PACK_LIMIT:  # the build says so; more need not be read for it
            break
    return files


def pack_marks(folder: Path) -> str:
    """Name, size and times of every file of a pack, one a line: another text as soon as one of them is changed.

    Raises what `pack_files` raises. It takes a tenth of the time of reading the files.
    """
    return "\n".join(_mark(name, entry.stat()) for name, entry in _found(folder))


def head_of(folder: Path) -> str:
    """The text of pack.yaml, byte by byte; '' where it cannot be read."""
    try:
        return _bytes_of(folder / file_of("pack")).decode("latin-1")
    except UserFacingError:
        return ""


def program_marks() -> str:
    """The same of the modules that make a pack of its files; '' in a program that is frozen into one file."""
    rooms = [entry for room in ("content", "domain") for entry in _entries(_PROGRAM / room)]
    return "\n".join(_mark(entry.name, entry.stat()) for entry in rooms if entry.name.endswith(".py"))


def _mark(name: str, found: os.stat_result) -> str:
    return f"{name}|{found.st_size}|{found.st_mtime_ns}|{found.st_ctime_ns}"


def _found(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The files of a pack: beside pack.yaml, in `controls` and `templates`, and in `text` by language with the same."""
    if not folder.is_dir():
        raise UserFacingError("errors.folder_missing", path=str(folder))
    yield from _yaml_in(folder, "")
    for room in ROOMS:
        yield from _yaml_in(folder / room, f"{room}/")
    for language in _entries(folder / "text"):
        if language.is_dir():
            inside = Path(language.path)
            yield from _yaml_in(inside, f"text/{language.name}/")
            for room in ROOMS:
                yield from _yaml_in(inside / room, f"text/{language.name}/{room}/")


def _yaml_in(folder: Path, start: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    entries = [entry for entry in _entries(folder) if entry.name.endswith(".yaml") and entry.is_file()]
    return ((start + entry.name, entry) for entry in entries)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, by name; nothing where there is none. Half the time of a glob, as every start pays it."""
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(folder), reason=error.strerror or "") from error


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "") from error


def _shown(name: str) -> str:
    """A name that may go to a terminal; no file of a pack is called otherwise."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
