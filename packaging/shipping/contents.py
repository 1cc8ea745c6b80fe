"""What goes into the bundle and what stays out, and why; read by the spec of PyInstaller and by the tests."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = "ehassess/_data"
"""Where `ehassess.paths` looks for packs and resources in an installed program."""

UNUSED_MODULES = (
    # of Python: windows, tests and tools that no part of the program calls
    "tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "test", "doctest", "pydoc_data", "curses", "distutils",
    # of Qt: everything but Core, Gui, Widgets, Svg, PrintSupport and Network (for a socket between two windows)
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtTest",
    "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtUiTools", "PySide6.QtSvgWidgets",
    # of others: what they can do without
    "IPython", "matplotlib", "pandas", "scipy", "pytest", "hypothesis", "setuptools", "pip", "wheel", "pkg_resources",
    "numpy.f2py", "numpy.testing", "numpy.distutils", "PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._imagingtk",
    "readline", "wcwidth", "prettytable", "chardet", "cyclonedx", "piplicenses",
    "pyparsing", "lxml.objectify", "lxml.isoschematron", "lxml.html", "reportlab.graphics.testshapes",
)  # fmt: skip
"""Modules that are not put in, by full name."""

QT_LANGUAGES = ("de", "fr")
"""Qt's own sentences (buttons of its dialogues) that are put in; English is in its code."""

UNUSED_FILES = (
    # Qt: a second way to draw, handwriting, a web of tools, and ways to a screen that a desk computer does not have
    "*Qt6Quick*", "*Qt6Qml*", "*QtQuick*", "*QtQml*", "*Qt6VirtualKeyboard*", "*Qt6Pdf*", "*Qt6OpenGLWidgets*",
    "*opengl32sw.dll", "*Qt6EglFS*", "*Qt6EglFs*", "*EglFSDevice*", "*Qt6WlShell*", "*Qt6Concurrent*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/libqeglfs*", "*/plugins/platforms/libqvnc*", "*/plugins/platforms/libqlinuxfb*",
    "*/plugins/platforms/libqvkkhrdisplay*", "*/plugins/platforms/*minimal*", "*/plugins/platforms/*direct2d*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*", "*/plugins/generic/*", "*/plugins/qmltooling/*",
    # Qt asks no server, so it needs neither TLS nor news about the network
    "*/plugins/tls/*", "*/plugins/networkinformation/*", "*/plugins/networkaccess/*",
    # pictures that the window never shows
    "*/plugins/imageformats/*qpdf*", "*/plugins/imageformats/*qwebp*", "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qicns*", "*/plugins/imageformats/*qtga*", "*/plugins/imageformats/*qwbmp*",
    # the GTK file window would pull in the whole of GTK; the one of Qt speaks our languages
    "*/plugins/platformthemes/*gtk3*", "libgtk-3*", "libgdk*", "libgdk_pixbuf*", "libatk*", "libcairo*", "libpango*",
    "libepoxy*",
    # every desktop has its own of these, and they must fit its drivers and its fonts
    "libgallium*", "libLLVM*", "libz3*", "libfontconfig*", "libfreetype*", "libdrm*", "libGL.so*", "libGLX*",
    "libEGL*", "libgbm*",
    "libstdc++*", "libgcc_s*", "libwayland-*",
    # the printing and the messages of the desktop belong to the system, which keeps them safe
    "libcups*", "libavahi*", "libdbus-1*", "libsystemd*",
    # pictures that a logo cannot be
    "*pillow.libs/libavif*", "*PIL/_avif*",
    # numpy's headers and tests; reportlab's own faces, which the report does not use
    "*numpy/*/include/*", "*numpy/*/tests/*", "*reportlab/fonts/*", "*docx/templates/default-*-footer*",
)  # fmt: skip
"""Files that are not put in, as patterns over the path inside the bundle with `/`."""


def is_unused(path: str) -> bool:
    """Whether the bundle does without this file; `path` is relative to the bundle, with `/` or `\\`."""
    name = path.replace("\\", "/")
    if "/translations/" in name and "Qt" in name and name.endswith(".qm"):
        return not name.endswith(tuple(f"qtbase_{code}.qm" for code in QT_LANGUAGES))
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in UNUSED_FILES)


def data_files() -> list[tuple[str, str]]:
    """Every file of resources with the folder that it goes to, in order; sources of translations stay out. The
    questions go in as signed files: see questions.py."""
    kept = [path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file() and _ships(path)]
    return [(str(path), f"{DATA}/{path.relative_to(ROOT).parent.as_posix()}") for path in kept]


def _ships(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return path.suffix not in (".ts", ".pyc") and not any(part.startswith((".", "__pycache__")) for part in parts)


def without_unused(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """What is left of a table of PyInstaller (name, source, kind)."""
    return [entry for entry in entries if not is_unused(entry[0])]
