"""Registers of an authority, empty, with one, with 300 and with 100,000 rows, and what stands on its pages then."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from ehassess.authority import Register
from ehassess.authority.collecting import collect
from ehassess.authority.publishing import publish
from ehassess.gui.acts.authority import open_register
from ehassess.gui.acts.authority_enrol import read_list
from ehassess.gui.desk import Desk
from ehassess.gui.pages.authority_answer import AnswerCard
from ehassess.gui.pages.authority_key import KeyPage
from ehassess.gui.pages.authority_national import NationalForm
from ehassess.gui.pages.authority_new_key import NewKeyForm
from ehassess.gui.pages.authority_notices import BulletinForm
from ehassess.gui.pages.authority_picture import PicturePage
from ehassess.gui.settings import RecentRegister
from ehassess.gui.widgets.fetched import Fetched
from ehassess.submission.contribution import Contribution, make
from tests.authority.post import shipped
from tests.authority.synthetic import fill
from tests.gui.authority_desk import a_register
from tests.pictures.dossier_shots import wait

After = Callable[[Desk], None]
P = TypeVar("P", bound=QWidget)
MANY = 300
VERY_MANY = 100_000
NOW = datetime.now(UTC)
TODAY = NOW.astimezone().date()


def forgotten(desk: Desk) -> None:
    """No register was opened here yet."""
    desk.prefer(registers=())
    desk.show("authority")


def known(desk: Desk) -> None:
    """Registers were opened before; one of them is gone."""
    here = tempfile.gettempdir()
    first, other = RecentRegister(here, "Agence d’exemple"), RecentRegister(f"{here}/x/Registre", "Agence d’essai")
    desk.prefer(registers=(first, other))
    desk.show("authority")


def office(page: str, rows: int, **where: str) -> After:
    """Open a register with so many rows and show a page of it."""

    def after(desk: Desk) -> None:
        opened(desk, register_of(rows))
        desk.show(page, **where)
        arrived(desk)

    return after


def counted(page: str, **where: str) -> After:
    """Open a register with reports of two years, of which one is published, and show a page of it."""

    def after(desk: Desk) -> None:
        opened(desk, counted_register())
        desk.show(page, **where)
        arrived(desk)

    return after


def opened(desk: Desk, folder: Path) -> None:
    """The register of a folder, in place of another one."""
    before = desk.office
    open_register(desk, folder)
    wait(lambda: desk.office is not None and desk.office is not before)
    arrived(desk)


def arrived(desk: Desk) -> None:
    """Until what a page shows was read."""

    def there() -> bool:
        page = desk.window.page
        return not isinstance(page, Fetched) or page.page is not None

    wait(there)
    for _ in range(3):
        QApplication.processEvents()


def within(desk: Desk, kind: type[P]) -> P:
    """The page, or what it was read for."""
    page = desk.window.page
    shown = page.page if isinstance(page, Fetched) else page
    assert isinstance(shown, kind), shown
    return shown


def revoking(desk: Desk) -> None:
    """One key, and whether it is meant to be revoked."""
    office("authority-key", MANY, key=f"{1:064x}")(desk)
    page = within(desk, KeyPage)
    page.reason.setText("Ordinateur volé")
    page._check()


def bad_key(desk: Desk) -> None:
    """One key, and what is wrong with the day."""
    office("authority-key", MANY, key=f"{1:064x}")(desk)
    page = within(desk, KeyPage)
    page.day.setText("hier")
    page._check()


def list_of_keys(*lines: str) -> After:
    """A list of keys that was read."""

    def after(desk: Desk) -> None:
        opened(desk, register_of(1))
        path = Path(tempfile.mkdtemp()) / "cles-2026.csv"
        path.write_text("\n".join(["fingerprint,name,region,siret,valid_from,valid_until", *lines]), "utf-8")
        read_list(desk, path)
        arrived(desk)

    return after


good_list = list_of_keys(
    *(f"{n:064x},Cabinet d’exemple {n},Nord,{99_000_000_000_000 + n},2026-01-01,2028-12-31" for n in range(1, 41))
)
bad_list = list_of_keys(
    "no key,Cabinet d’exemple 1,Nord,,,",
    f"{7:064x},,Nord,,,",
    f"{8:064x},Cabinet d’exemple 8,Nord,,2026-12-31,2026-01-01",
    f"{9:064x},Cabinet d’exemple 9,Nord,,soon,",
)


def asking(desk: Desk) -> None:
    """Whether a year is meant to be published."""
    counted("authority-picture", year="2026")(desk)
    within(desk, PicturePage)._ask()


def notice(desk: Desk) -> None:
    """A notice in which something is missing, while a question is sought."""
    office("authority-send", MANY, form="bulletin")(desk)
    form = within(desk, BulletinForm)
    form.controls.search.setText("sauve" if desk.language == "fr" else "back")
    form.controls._match()
    form._check()


def national(desk: Desk) -> None:
    """What a country asks for, with a wrong key."""
    office("authority-send", MANY, form="national")(desk)
    form = within(desk, NationalForm)
    for each in ("NEH-01", "BCP-01"):
        form.mandatory._take(each)
    form.new_key.setText("no key")
    form._check()


def changing_key(desk: Desk) -> None:
    """Another key of the authority, with passphrases that differ."""
    office("authority-send", MANY, form="key")(desk)
    form = within(desk, NewKeyForm)
    form.fresh.first.field.setText("quatre mots pour exemple")
    form.fresh.second.field.setText("autre chose")
    form._check()


def answer(desk: Desk) -> None:
    """One report, with an answer in which something is missing."""
    office("authority-one", MANY, id="7")(desk)
    page = desk.window.page
    assert page is not None
    card = page.findChildren(AnswerCard)[0]
    card.choice.choose(2)
    card._show(2)
    card._check()


@cache
def register_of(rows: int) -> Path:
    """A register with so many reports, and a key for each of their care providers."""
    folder = a_register(Path(tempfile.mkdtemp()) / "registre", rows)
    if not rows:
        return folder
    with Register.open(folder, now=lambda: NOW) as register:
        with register.atomic():
            register.write("DELETE FROM enrolled_key")
            register.write(
                """INSERT INTO enrolled_key SELECT printf('%064x', id), id, '2025-01-01',
                CASE id % 9 WHEN 0 THEN '2026-01-01' ELSE '2028-12-31' END,
                CASE id % 31 WHEN 5 THEN '2026-03-01' END, '', '2025-01-01' FROM provider"""
            )
            register.write(
                "UPDATE submission SET answered = 'returned', due_on = ? WHERE id % 40 = 2",
                ((TODAY - timedelta(days=12)).isoformat(),),
            )
            soon = (TODAY + timedelta(days=20)).isoformat()
            register.write("UPDATE submission SET valid_until = ? WHERE id % 10 = 3", (soon,))
            register.write(
                "INSERT INTO provider_identifier SELECT 'siret', printf('%d', 99000000000000 + id), id FROM provider"
            )
        for number in range(min(rows, 40)):
            stamp = (NOW - timedelta(days=number)).isoformat(timespec="seconds")
            kind = ("bulletin", "national-profile", "benchmark")[number % 3]
            name = ("ransom-2026", "fr", "2025")[number % 3]
            register.write("INSERT INTO circular VALUES (?, ?, ?, ?)", (kind, name, number + 1, stamp))
            scenario = shipped().scenarios[0].id
            lesson = "La copie hors ligne a sauvé les dossiers : la restauration a pris deux heures."
            collect(register, make(Contribution("clinic", 2, scenario, lesson, ("BCP-01", "BCP-03"))))
    return folder


@cache
def counted_register() -> Path:
    """Two years of 300 care providers; the first is published."""
    folder = a_register(Path(tempfile.mkdtemp()) / "registre")
    with Register.open(folder, now=lambda: NOW) as register:
        fill(register, MANY, (2025, 2026))
        publish(register, 2025)
    return folder
