"""What the program remembers about this person's wishes: language, look, text size, recent dossiers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from ehassess.paths import data_folder

SCALES = (100, 115, 130, 150)
"""Text sizes offered, in percent."""
STAGES_SHOWN = ("first", "essential", "standard", "advanced")
"""Stages of a dossier whose progress the start page shows, in this order."""
LOCK_MINUTES = (0, 5, 15, 30)
"""After how many minutes without a touch a protected dossier is locked; 0: never."""
MOST_RECENT = 8
"""How many dossiers the start page lists."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A dossier opened before.

    name       of the care provider; '' for a protected dossier, of which nothing readable may lie beside it
    opened_on  ISO date; progress: (stage, answered, asked); signed_on: ISO date of the last report, '' for none
    """

    path: str
    name: str
    opened_on: str
    protected: bool
    progress: tuple[tuple[str, int, int], ...] = ()
    signed_on: str = ""

    @property
    def title(self) -> str:
        """What the start page calls it: the provider, else the file."""
        return self.name or Path(self.path).stem


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A signing key that this computer trusts: SHA-256 of its certificate (64 hex digits), and whose it is."""

    fingerprint: str
    name: str


@dataclass(frozen=True, slots=True)
class RecentRegister:
    """A register of an authority opened before: its folder and the authority's name."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Preferences:
    """All wishes; '' for language and look means: as the desktop. `scale` is the text size in percent.

    help_hidden, simpler_words  how the questions are shown: without the help beside them, in simpler words
    answer_keys  whether the keys 1 to 6 answer a question; goes_on: an answer leads to the next one by itself
    tour_seen  whether the tour was begun or refused, so that it is not offered again
    lock_minutes  one of LOCK_MINUTES
    open_now  path of the dossier that is open, '' for none: found at a start, the program ended without closing it
    report_folders  folders beside that of the dossier into which reports were signed, the last one first
    stamp_url     address of the time stamping authority that was used last
    """

    language: str = ""
    look: str = ""
    scale: int = 100
    report_language: str = ""
    recent: tuple[Recent, ...] = ()
    trusted: tuple[TrustedKey, ...] = ()
    registers: tuple[RecentRegister, ...] = ()
    help_hidden: bool = False
    simpler_words: bool = False
    answer_keys: bool = True
    goes_on: bool = False
    tour_seen: bool = False
    lock_minutes: int = 15
    open_now: str = ""
    report_folders: tuple[str, ...] = ()
    stamp_url: str = ""


class SettingsFile:
    """The ini file of these wishes in the user's data folder; what cannot be read or written counts as not wished."""

    def __init__(self, file: Path | None = None) -> None:
        """Use this file, None for the usual one."""
        self.path = file or data_folder() / "settings.ini"
        self._ini = QSettings(str(self.path), QSettings.Format.IniFormat)

    def load(self) -> Preferences:
        """What was saved last."""
        scale, minutes = self._text("scale"), self._text("lock_minutes")
        return Preferences(
            language=self._text("language"),
            look=self._text("look"),
            scale=int(scale) if scale in map(str, SCALES) else 100,
            report_language=self._text("report_language"),
            recent=tuple(_recent(entry) for entry in self._list("recent")),
            trusted=tuple(TrustedKey(str(e["fingerprint"]), str(e["name"])) for e in self._list("trusted")),
            registers=tuple(RecentRegister(str(e["path"]), str(e["name"])) for e in self._list("registers")),
            help_hidden=self._text("help_hidden") == "yes",
            simpler_words=self._text("simpler_words") == "yes",
            answer_keys=self._text("answer_keys") != "no",
            goes_on=self._text("goes_on") == "yes",
            tour_seen=self._text("tour_seen") == "yes",
            lock_minutes=int(minutes) if minutes in map(str, LOCK_MINUTES) else 15,
            open_now=self._text("open_now"),
            report_folders=tuple(filter(None, self._text("report_folders").split("\n"))),
            stamp_url=self._text("stamp_url"),
        )

    def save(self, preferences: Preferences) -> None:
        """Write all of them at once; a disk that cannot be written costs the wish, never the work."""
        for name in ("language", "look", "report_language", "stamp_url", "open_now"):
            self._ini.setValue(name, getattr(preferences, name))
        self._ini.setValue("report_folders", "\n".join(preferences.report_folders))
        self._ini.setValue("scale", str(preferences.scale))
        self._ini.setValue("lock_minutes", str(preferences.lock_minutes))
        self._ini.setValue("answer_keys", "" if preferences.answer_keys else "no")
        for name in ("help_hidden", "simpler_words", "tour_seen", "goes_on"):
            self._ini.setValue(name, "yes" if getattr(preferences, name) else "")
        for name in ("recent", "trusted", "registers"):
            entries = [asdict(entry) for entry in getattr(preferences, name)]
            self._ini.setValue(name, json.dumps(entries, ensure_ascii=True))
        self._ini.sync()

    def _text(self, name: str) -> str:
        return str(self._ini.value(name, ""))

    def _list(self, name: str) -> list[dict[str, object]]:
        """The entries under a name; none where somebody's editor broke them."""
        try:
            found = json.loads(self._text(name) or "[]")
        except ValueError:
            return []
        return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def with_recent(recent: tuple[Recent, ...], newest: Recent) -> tuple[Recent, ...]:
    """The list with this dossier first, each file once, the oldest dropped."""
    return (newest, *(entry for entry in recent if entry.path != newest.path))[:MOST_RECENT]


def _recent(entry: dict[str, object]) -> Recent:
    steps = entry.get("progress", [])
    return Recent(
        str(entry.get("path", "")),
        str(entry.get("name", "")),
        str(entry.get("opened_on", "")),
        bool(entry.get("protected", False)),
        tuple((str(s), int(a), int(b)) for s, a, b in steps) if isinstance(steps, list) else (),
        str(entry.get("signed_on", "")),
    )
