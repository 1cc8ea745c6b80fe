"""What has to happen before the pictures of the signing keys are taken."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from ehassess.gui.desk import Desk
from ehassess.gui.known_keys import forget, identity_folder, known_keys, remember
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_forms import CardForm, KeyForm
from ehassess.gui.pages.sign import SignPage
from ehassess.gui.widgets.reveal import reveal
from ehassess.signing.identity import KeyKind, create


def none(desk: Desk) -> None:
    """No key is known yet."""
    for key in known_keys():
        forget(key)
    for file in identity_folder().glob("*.p12"):
        file.unlink()
    desk.again()


def several(desk: Desk) -> None:
    """A card, a key made here, and one from elsewhere that ends soon."""
    none(desk)
    remember(
        Path("/media/exemple/certificat-2023.p12"), create("B. Exemple", now=now() - timedelta(days=1050)).certificate
    )
    folder = identity_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Dr A. Exemple.p12").touch()
    remember(folder / "Dr A. Exemple.p12", create("Dr A. Exemple", now=now(), kind=KeyKind.RSA).certificate)
    remember(Path("/usr/lib/exemple/libcarte.so"), create("Dr C. Exemple", now=now()).certificate, "CPS 0123")
    desk.again()


def refused(desk: Desk) -> None:
    """A form with what is missing."""
    page = desk.window.page
    assert isinstance(page, KeyForm)
    page.go.click()


def card(desk: Desk) -> None:
    """The form of a card, with one in the reader."""
    page = desk.window.page
    assert isinstance(page, CardForm)
    page.show_cards(Path("/usr/lib/exemple/libcarte.so"), ["CPS 0123"])


def renewing(desk: Desk) -> None:
    """The form to renew a key."""
    several(desk)
    desk.show("identity", form="renew", place=known_keys()[1].place)


def with_card(desk: Desk) -> None:
    """The page to sign on, with a card chosen."""
    several(desk)
    page = desk.window.page
    assert isinstance(page, SignPage)
    reveal(page, page.identity)
