"""Which language the window speaks, and the Qt Linguist files that make it so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ehassess.paths import resource
from ehassess.words import languages

PARTS = (
    *("shell", "questions", "results", "particulars", "supplier", "dossier", "people", "help", "identity"),
    "guide",
    "received",
    "signed",
    "authority",
    "office",
    "updates",
    "circulars",
    "tour",
)
"""Each is a file `<part>_<language>.qm` in `resources/translations`; English is in the source."""


def window_languages() -> tuple[str, ...]:
    """The languages that the whole window can speak: English, and those with a file for every part."""
    return tuple(
        code
        for code in languages()
        if code == "en" or all(resource("translations", f"{part}_{code}.qm").is_file() for part in PARTS)
    )


def desktop_language() -> str:
    """The first language of the desktop that the window can speak, `en` if none."""
    shipped = window_languages()
    for wanted in QLocale.system().uiLanguages():
        code = wanted.split("-")[0].lower()
        if code in shipped:
            return code
    return "en"


class Translators:
    """The translators installed in the application; one language at a time."""

    def __init__(self) -> None:
        """Nothing is installed yet."""
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Replace what is installed; a language without files leaves the English of the source."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
        for file in (qt, *(resource("translations", f"{part}_{language}.qm") for part in PARTS)):
            translator = QTranslator()
            if file.is_file() and translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
