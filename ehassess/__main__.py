"""Where the program starts: in a window, or on the command line."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from ehassess.bundle import damage, faults_at_start

if sys.platform == "win32":
    import ctypes
else:
    import resource

DOSSIER_ENDINGS = (".ehassess",)


def main() -> None:
    """Open the window without arguments, for `gui` or for one dossier; else run a command. Exits with its status.

    Neither loads what only the other needs.
    """
    if getattr(sys, "frozen", False):  # the installed program is its own interpreter for its worker processes
        importlib.import_module("multiprocessing").freeze_support()
    keep_memory_private()
    arguments = sys.argv[1:]
    if wants_window(arguments):
        # Qt takes half a second to load and needs libraries that a server does not have
        if faults_at_start():
            sys.exit(tell_damage())
        window = importlib.import_module("ehassess.app")
        sys.exit(window.run(arguments[1:] if arguments[:1] == ["gui"] else arguments))
    sys.exit(importlib.import_module("ehassess.cli.program").run(arguments))


def tell_damage() -> int:
    """Say what is wrong with this installation, in a window too as far as the damage leaves one; exit status 2."""
    status: int = importlib.import_module("ehassess.cli.program").run(["gui"])  # says it on the terminal
    try:
        importlib.import_module("ehassess.gui.damaged").show()
    except ImportError:  # the damage is in Qt itself
        if sys.platform == "win32":
            words = importlib.import_module("ehassess.cli.console").Console().words
            ctypes.windll.user32.MessageBoxW(None, damage(words), "EHAssess", 0x10)
    return status


def keep_memory_private() -> None:
    """Write no picture of the memory, in which answers and the key stand, to the disk should the program ever crash.

    Worker processes inherit it. Windows has no such limit: there the settings of the system decide.
    """
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def wants_window(arguments: list[str]) -> bool:
    """Whether these arguments mean the window."""
    if not arguments or arguments[0] == "gui":
        return True
    return len(arguments) == 1 and Path(arguments[0]).suffix.lower() in DOSSIER_ENDINGS


if __name__ == "__main__":
    main()
