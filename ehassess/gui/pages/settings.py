"""Settings: how it looks and speaks, and what this program is; each change acts at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.language import window_languages
from ehassess.gui.settings import LOCK_MINUTES, SCALES, Preferences
from ehassess.gui.widgets.boxes import column
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import badge
from ehassess.tokens import LOOKS, S4, Look
from ehassess.words import Words, languages


class SettingsPage(QWidget):
    """Cards of lines; `wished` carries the name of a preference and its new value."""

    wished = Signal(str, object)
    folder_shown = Signal()
    about_wanted = Signal()
    keys_wanted = Signal()
    updates_wanted = Signal()
    authority_wanted = Signal()

    def __init__(self, look: Look, preferences: Preferences, desktop: str, version: str, folder: str) -> None:
        """Wishes so far, language of the desktop, version of the program, where its settings and log lie."""
        super().__init__()
        names = {code: Words.load(code).manner("name") for code in languages()}
        spoken, written = ("", *window_languages()), ("", *names)
        here = self.tr("As the desktop ({0})").format(names[desktop])
        self.language = Dropdown([here, *(names[code] for code in spoken[1:])], look)
        self.report = Dropdown([self.tr("As the window"), *names.values()], look)
        for box, codes, chosen, wish in (
            (self.language, spoken, preferences.language, "language"),
            (self.report, written, preferences.report_language, "report_language"),
        ):
            box.setFixedWidth(round(280 * look.scale))
            box.setCurrentIndex(codes.index(chosen) if chosen in codes else 0)
            box.activated.connect(lambda index, name=wish, codes=codes: self.wished.emit(name, codes[index]))
        self.language.setAccessibleName(self.tr("Language of the window"))
        self.report.setAccessibleName(self.tr("Language of the report"))
        self.setLayout(
            column(
                page(
                    title(self.tr("Settings"), self.tr("Every change acts at once; there is nothing to save.")),
                    self._show(look, preferences),
                    self._keyboard(look, preferences),
                    self._safe(look, preferences),
                    self._rest(look, version, folder),
                    wide=880,
                    gap=S4,
                )
            )
        )

    def _show(self, look: Look, preferences: Preferences) -> QWidget:
        """Language, look, text size."""
        ids = ("", *LOOKS)
        names = [self.tr("As the desktop"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")]
        self.looks = Pills(names, look, ids.index(preferences.look), self.tr("Appearance"))
        self.looks.chosen.connect(lambda index: self.wished.emit("look", ids[index]))
        sizes = [self.tr("{0} %").format(scale) for scale in SCALES]
        self.sizes = Pills(sizes, look, SCALES.index(preferences.scale), self.tr("Text size"))
        self.sizes.chosen.connect(lambda index: self.wished.emit("scale", SCALES[index]))
        return lines_card(
            self.tr("Language and appearance"),
            (self.tr("Language of the window"), "", self.language),
            (self.tr("Language of the report"), self.tr("may differ, for example for the authority"), self.report),
            (self.tr("Appearance"), "", self.looks),
            (self.tr("Text size"), self.tr("in addition to the desktop’s own scaling"), self.sizes),
            narrow=look.scale > 1.2,
        )

    def _keyboard(self, look: Look, preferences: Preferences) -> QWidget:
        """Whether single keys act: they are in the way of people who speak to the computer, or whose hands slip."""
        chosen = 0 if preferences.answer_keys else 1
        self.keys = Pills([self.tr("On"), self.tr("Off")], look, chosen, self.tr("Keys 1 to 6"))
        self.keys.chosen.connect(lambda index: self.wished.emit("answer_keys", index == 0))
        told = self.tr("answer a question; turn them off if you dictate, or if keys are easily hit by mistake")
        return lines_card(self.tr("Keyboard"), (self.tr("Keys 1 to 6"), told, self.keys), narrow=look.scale > 1.2)

    def _safe(self, look: Look, preferences: Preferences) -> QWidget:
        """When a protected dossier is locked."""
        names = [self.tr("{0} minutes").format(minutes) if minutes else self.tr("Never") for minutes in LOCK_MINUTES]
        chosen = LOCK_MINUTES.index(preferences.lock_minutes)
        self.minutes = Pills(names, look, chosen, self.tr("Lock when nobody is there"), wrap=True)
        self.minutes.chosen.connect(lambda index: self.wished.emit("lock_minutes", LOCK_MINUTES[index]))
        told = self.tr("a dossier with a passphrase; you go on at the same page")
        line = (self.tr("Lock when nobody is there"), told, self.minutes)
        keys = button(self.tr("Signing keys"), "", "key", look)
        keys.clicked.connect(self.keys_wanted)
        signing = (self.tr("Keys to sign with"), self.tr("make, renew, use a card, enrolment letter"), keys)
        return lines_card(self.tr("Protection"), line, signing, narrow=look.scale > 1.2)

    def _rest(self, look: Look, version: str, folder: str) -> QWidget:
        """What is kept outside the dossiers, and what this program is."""
        shown, about = button(self.tr("Show the folder"), "", "folder", look), button(self.tr("About this program"))
        shown.clicked.connect(self.folder_shown)
        about.clicked.connect(self.about_wanted)
        newer = button(self.tr("Show"))
        newer.setAccessibleName(self.tr("Version and updates"))
        newer.clicked.connect(self.updates_wanted)
        how = self.tr("how old the questions are, and how something newer comes in")
        office = button(self.tr("Open a register"))
        office.clicked.connect(self.authority_wanted)
        return lines_card(
            self.tr("This program"),
            (
                self.tr("Internet"),
                self.tr("this program opens no connection by itself"),
                badge("offline", self.tr("none"), look.muted, small=False),
            ),
            (self.tr("Settings and log"), folder, shown),
            (self.tr("For authorities"), self.tr("take in the reports of care providers and answer them"), office),
            (self.tr("Version and updates"), how, newer),
            (self.tr("About"), self.tr("version {0}").format(version), about),
            narrow=look.scale > 1.2,
        )
