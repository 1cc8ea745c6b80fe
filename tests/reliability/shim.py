"""The shim between the program and the C library, compiled once and steered from the test program that it is loaded
into."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")


class Call(IntFlag):
    """Kinds of calls that can be made to fail, as shim.c numbers them; a link counts as a rename."""

    WRITE = 1
    SYNC = 2
    TRUNCATE = 4
    RENAME = 8
    OPEN = 16
    UNLINK = 32


EVERY = Call.WRITE | Call.SYNC | Call.TRUNCATE | Call.RENAME | Call.OPEN | Call.UNLINK


@dataclass(frozen=True, slots=True)
class Failure:
    """A fault to come: after `after` more calls of these kinds the next one fails with this error of the system.

    lasting  all later ones fail too, as on a disk that is full or gone
    halves   a write that fails has written its first half
    """

    after: int
    error: int
    lasting: bool
    halves: bool
    calls: Call

    @property
    def name(self) -> str:
        """Such as `EIO`."""
        return errno.errorcode[self.error]


def can_be_built() -> bool:
    """Whether this is a Linux with a C compiler."""
    return os.name == "posix" and os.uname().sysname == "Linux" and shutil.which("cc") is not None


def build(folder: Path) -> Path:
    """Compile it into a folder; the file to load."""
    target = folder / "shim.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", target, SOURCE, "-ldl"], check=True)
    return target


def loaded_with(shim: Path, data: Path) -> Mapping[str, str]:
    """The environment of a program that it is loaded into, whose data folder is `data`."""
    return {**os.environ, "LD_PRELOAD": str(shim), "EHASSESS_DATA": str(data), "PYTHONDONTWRITEBYTECODE": "1"}


class Shim:
    """The shim that this process was started with."""

    def __init__(self, folder: Path, record: Path | None = None) -> None:
        """Watch a folder from now on; with `record`, write down every call that changes it."""
        self._library = ctypes.CDLL(None)
        self._library.shim_record(os.fsencode(record) if record else b"", os.fsencode(folder))

    def mark(self, number: int) -> None:
        """Write down that act `number` was acknowledged."""
        self._library.shim_mark(ctypes.c_long(number))

    def arm(self, failure: Failure) -> None:
        """Plan a fault."""
        self._library.shim_arm(
            ctypes.c_long(failure.after), failure.error, failure.lasting, failure.halves, int(failure.calls)
        )

    def disarm(self) -> int:
        """Plan none any more; how many calls failed since the last was planned."""
        return int(self._library.shim_disarm())
