"""What the page of signing keys and its forms do; whatever opens a key or asks a card runs off the window's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.passphrase import strength
from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import ask_where
from ehassess.gui.key_jobs import CardWish, find_cards, make_key, renew, take_in, use_card, write_letter
from ehassess.gui.known_keys import KnownKey, forget, known_keys
from ehassess.gui.opening import now
from ehassess.gui.pages.identity import IdentityPage
from ehassess.gui.pages.identity_forms import CardForm, KeyFileForm, KeyForm, NewKeyForm, RenewForm
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.work import Job
from ehassess.signing.identity import KeyKind

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

STATEMENT = ".json"
"""Ending of the statement that one key follows another."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list of keys; `form` names one of its forms, `place` the file of the key that it is about."""
    form = where.get("form", "")
    if form:
        made = _form(desk, form, where.get("place", ""))
        made.left.connect(lambda: desk.show("identity"))
        return made
    page = IdentityPage(desk.look, desk.words, known_keys(), now())
    page.wanted.connect(lambda wanted: desk.show("identity", form=wanted))
    page.renew_wanted.connect(lambda key: desk.show("identity", form="renew", place=key.place))
    page.letter_wanted.connect(lambda key: _ask_letter(desk, key))
    page.forgotten.connect(partial(_forget, desk))
    page.left.connect(desk.back)
    return page


def _forget(desk: Desk, key: KnownKey) -> None:
    if desk.attempt(lambda: forget(key)):
        desk.again()


def _form(desk: Desk, form: str, place: str) -> KeyForm:
    if form == "new":
        made = NewKeyForm(desk.look, desk.words, strength, desk.session.state.declaration.name if desk.is_open else "")
        words = QCoreApplication.translate("Signing", "Making the key")
        made.making.connect(lambda wish: _do(desk, made, words, partial(make_key, wish, now())))
        return made
    if form == "file":
        return _file_form(desk)
    if form == "card":
        return _card_form(desk)
    key = next(key for key in known_keys() if key.place == place)
    renewing = RenewForm(desk.look, key)
    renewing.renewing.connect(lambda secret, kind: _ask_statement(desk, renewing, key, secret, kind))
    return renewing


def _file_form(desk: Desk) -> KeyFileForm:
    made = KeyFileForm(desk.look)
    words = QCoreApplication.translate("Signing", "Opening the key file")

    def seek() -> None:
        title = QCoreApplication.translate("Signing", "Choose a certificate file")
        ending = QCoreApplication.translate("Signing", "Certificates") + " (*.p12 *.pfx)"
        chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), ending)
        if chosen:
            made.show_file(Path(chosen))

    made.sought.connect(seek)
    made.taking.connect(lambda path, secret: _do(desk, made, words, partial(take_in, path, secret)))
    return made


def _card_form(desk: Desk) -> CardForm:
    made = CardForm(desk.look)
    made.sought.connect(lambda: _ask_library(desk, made))
    words = QCoreApplication.translate("Signing", "Asking the card for its key")

    def use(wish: CardWish) -> None:
        _do(desk, made, words, partial(use_card, wish))

    made.using.connect(use)
    return made


def _ask_library(desk: Desk, form: CardForm) -> None:
    title = QCoreApplication.translate("Signing", "Choose the library of the card’s maker")
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), "*.so *.so.* *.dll *.dylib")
    if chosen:
        look_for_cards(desk, form, Path(chosen))


def look_for_cards(desk: Desk, form: CardForm, library: Path) -> None:
    """Load the library, in a process of its own, and offer the cards that it finds."""
    words = QCoreApplication.translate("Signing", "Looking for cards")

    def found(labels: object) -> None:
        if isinstance(labels, tuple):
            form.show_cards(library, labels)

    desk.run(partial(find_cards, library), [words], found, lambda error: form.say(desk.fail(error)))


def _do(desk: Desk, form: KeyForm, words: str, job: Job) -> None:
    """Do it, then show the list with what is to be done next; the form stays as it is where it fails."""

    def done(key: object) -> None:
        if isinstance(key, KnownKey):
            desk.show("identity")
            heading = QCoreApplication.translate("Signing", "The key of {0} is ready").format(key.title)
            told = QCoreApplication.translate(
                "Signing", "If your authority does not know it yet, write its enrolment letter."
            )
            desk.notify("success", heading, told)

    def failed(error: UserFacingError) -> None:
        if isinstance(form, CardForm) and error.id == "signing.card_choose_key":
            form.ask_which_key()
        form.say(desk.fail(error))

    desk.run(job, [words], done, failed)


def _ask_letter(desk: Desk, key: KnownKey) -> None:
    title = QCoreApplication.translate("Signing", "Save the enrolment letter")
    name = QCoreApplication.translate("Signing", "Enrolment letter {0}").format(key.title)
    target = ask_where(desk, title, name, ".pdf")
    if target is not None:
        save_letter(desk, key, target)


def save_letter(desk: Desk, key: KnownKey, target: Path) -> None:
    """Write the letter in the language of the report, for the provider of the open dossier if there is one."""
    provider = desk.session.state.provider.name if desk.is_open else ""
    language = desk.preferences.report_language or desk.language
    words = QCoreApplication.translate("Signing", "Writing the letter")

    def done(_path: object) -> None:
        heading = QCoreApplication.translate("Signing", "The letter is saved: print it, sign it by hand, hand it over")
        desk.notify("success", heading, breakable(str(target)))

    desk.run(partial(write_letter, key, provider, language, target, now()), [words], done)


def _ask_statement(desk: Desk, form: RenewForm, key: KnownKey, secret: str, kind: KeyKind) -> None:
    title = QCoreApplication.translate("Signing", "Save the statement for your authority")
    name = QCoreApplication.translate("Signing", "New key of {0}").format(key.title)
    target = ask_where(desk, title, name, STATEMENT)
    if target is not None:
        renew_key(desk, form, key, secret, kind, target)


def renew_key(desk: Desk, form: RenewForm, key: KnownKey, secret: str, kind: KeyKind, statement: Path) -> None:
    """Make the key that follows, save the statement, and say whom to send it to."""
    words = QCoreApplication.translate("Signing", "Renewing the key")

    def done(_key: object) -> None:
        desk.show("identity")
        heading = QCoreApplication.translate("Signing", "Renewed: hand the statement to your authority")
        desk.notify("success", heading, breakable(str(statement)))

    job = partial(renew, key, secret, kind, statement, now())
    desk.run(job, [words], done, lambda error: form.say(desk.fail(error)))
