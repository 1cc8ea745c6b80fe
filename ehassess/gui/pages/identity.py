"""Signing keys: every key that this computer knows, what can be done with it, and three ways to one more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.known_keys import KnownKey, certificate_of
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.lines import lines_card
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.rows import badge, breakable
from ehassess.submission.enrolment import kind_of
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words

SOON = timedelta(days=60)
"""So long before its end a key is called one to renew: an authority needs weeks to enrol the next one."""


class IdentityPage(QWidget):
    """A card for each key; everything else is a page of its own.

    `wanted` carries the form of one more key: `new`, `file` or `card`; `letter_wanted`, `renew_wanted` and `forgotten`
    carry a KnownKey; `left` means Back.
    """

    wanted = Signal(str)
    letter_wanted = Signal(object)
    renew_wanted = Signal(object)
    forgotten = Signal(object)
    left = Signal()

    def __init__(self, look: Look, words: Words, keys: Sequence[KnownKey], now: datetime) -> None:
        """Look, words, the keys in their order, and the moment by which a key has ended or not (aware)."""
        super().__init__()
        self._look, self._words, self._now = look, words, now
        lead = self.tr("Reports are signed with these. The secret part of a key never leaves its file or its card.")
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        shown = [self._key(key) for key in keys] or [self._none()]
        heading = title(self.tr("Signing keys"), lead)
        self.setLayout(column(page(heading, *shown, self._more(), footer=actions(back), wide=880)))

    def _none(self) -> QWidget:
        """What to do where there is no key yet."""
        told = self.tr("Make one below, in a minute. If you have a certificate or a professional card, use that.")
        return card(label(self.tr("No signing key yet"), "h2"), label(told, "muted"), kind="flat", pad=S5 - 4)

    def _key(self, key: KnownKey) -> QWidget:
        """Whose it is, how long it holds, its fingerprint, where it lies, and what can be done with it."""
        glyph = top(picture("key", self._look.accent, 22))
        head = column(label(key.title, "h2"), *self._facts(key), S2, self._acts(key), gap=S1)
        lay = row(glyph, head, gap=S3)
        lay.setStretch(1, 1)
        return card(holder(lay), pad=S5 - 4)

    def _facts(self, key: KnownKey) -> list[QWidget]:
        certificate, told = certificate_of(key), key.description
        made: list[QWidget] = []
        if certificate is None or told is None:
            made.append(label(self.tr("Its details are shown once it has been opened: take it in below."), "muted"))
        else:
            until = self._words.day(told.valid_until.date())
            made.append(label(self.tr("{0}, valid until {1}").format(kind_of(certificate), until), "small"))
            if warning := self._ending(told.valid_until):
                made.append(badge("warning", warning, self._look.warn.ink))
            words = label(self.tr("Fingerprint {0}").format(grouped(told.key_fingerprint)), "small")
            made.append(words)
            if told.demo:
                made.append(label(self.tr("A demo key: it proves nothing about a person."), "muted"))
        place = self.tr("On the card “{0}”, through {1}") if key.is_card else self.tr("In the file {1}")
        made.append(label(place.format(key.token, breakable(key.place)), "muted"))
        if not key.path.is_file():
            gone = self.tr("The card’s library is gone") if key.is_card else self.tr("The file is not there now")
            made.append(badge("warning", gone, self._look.warn.ink))
        return made

    def _ending(self, end: datetime) -> str:
        """What is to be said of the end of a key; '' while it is far."""
        if end < self._now:
            return self.tr("This key has ended: make a new one and have it enrolled")
        return self.tr("It ends soon: renew it now") if end - self._now < SOON else ""

    def _acts(self, key: KnownKey) -> QWidget:
        told, made = key.description, []
        if told is not None:
            made.append(self._act(self.tr("Enrolment letter"), "print", key, self.letter_wanted))
            if not key.is_card and told.valid_until >= self._now:
                made.append(self._act(self.tr("Renew"), "undo", key, self.renew_wanted))
        if not key.made_here:
            made.append(self._act(self.tr("Take off this list"), "close", key, self.forgotten))
        return holder(Flow(*made, gap=S2, lines=S2))

    def _act(self, words: str, glyph: str, key: KnownKey, signal: object) -> QPushButton:
        made = button(words, "", glyph, self._look)
        made.setAccessibleName(f"{words}: {key.title}")
        made.clicked.connect(lambda: signal.emit(key))  # type: ignore[attr-defined]  # a bound signal
        return made

    def _more(self) -> QWidget:
        """Three ways to one more key."""
        ways = (
            (
                "new",
                self.tr("Make a new key"),
                self.tr("in this program, protected by a passphrase; your authority enrols it once"),
                self.tr("Make"),
            ),
            (
                "file",
                self.tr("Take in a key file"),
                self.tr("a certificate (.p12 or .pfx) that you were given; it stays where it is"),
                self.tr("Take in"),
            ),
            (
                "card",
                self.tr("Use a card"),
                self.tr("a professional card or a stick in a reader, opened by its PIN"),
                self.tr("Use"),
            ),
        )
        lines = []
        for form, name, told, act in ways:
            go = button(act)
            go.setAccessibleName(name)
            go.clicked.connect(lambda _=False, form=form: self.wanted.emit(form))
            lines.append((name, told, go))
        return holder(column(S4, lines_card(self.tr("One more key"), *lines, narrow=self._look.scale > 1.2)))
