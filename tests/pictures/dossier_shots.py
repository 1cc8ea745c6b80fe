"""What has to happen before the pictures of a dossier's protection, backups, history and hand-over are taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QApplication

from ehassess.domain.answers import Choice
from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import Way
from ehassess.gui.acts.handover import give, receive
from ehassess.gui.acts.question_proofs import add_proof, ask_keep, check
from ehassess.gui.acts.trouble import show_trouble
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.backups import BackupsPage
from ehassess.gui.pages.data import DataPage
from ehassess.gui.pages.handover import HandoverPage, Incoming
from ehassess.gui.pages.merge import MergePage
from ehassess.gui.pages.protection import ProtectionPage
from ehassess.gui.pages.question import QuestionPage
from ehassess.gui.pages.trouble import SalvagedPage
from ehassess.gui.pages.unlock import UnlockPage
from ehassess.gui.widgets.reveal import reveal
from ehassess.session import Session
from tests.pictures.results_shots import shown

SECRET = "quatre mots pour exemple"
WAY = Way(Path("exemple.ehassess"))


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is there."""
    end = time.monotonic() + 60
    while not until():
        QApplication.processEvents()
        time.sleep(0.01)
        assert time.monotonic() < end, "it did not come"


def asked_open(desk: Desk) -> None:
    """My data, with the question before an unprotected copy."""
    page = shown(desk)
    assert isinstance(page, DataPage)
    page._ask_open("json")


def protected(desk: Desk) -> None:
    """The page of a dossier with a passphrase, with the hint for a weak new one, and a fault."""
    desk.session.protection.change(SECRET)
    desk.again()
    page = shown(desk)
    assert isinstance(page, ProtectionPage)
    page.new.first.field.setText("soleil2024")
    page._check(True)


def removing(desk: Desk) -> None:
    """The question before the passphrase is removed."""
    protected(desk)
    page = shown(desk)
    assert isinstance(page, ProtectionPage)
    page.goodbye.field.setText(SECRET)
    page._ask()


def with_sheet(desk: Desk) -> None:
    """The page that asks for the code of the sheet, with a slip in one group."""
    page = shown(desk)
    assert isinstance(page, UnlockPage)
    page.ask_for_sheet(True)
    page.code.setPlainText("7K3M2PQX 9RTV4WHB 0000ZZZZ")
    fault = desk.words("recovery.group_wrong", number=2, typed="9RTV4WHB")
    page.complain(desk.words("recovery.faults", count=1), [fault], 2)


def several(desk: Desk) -> None:
    """Backups of three moments, one of them asked about."""
    for control in desk.session.interview().controls[-3:]:
        desk.session.record(control.id, Choice.YES)
        desk.session.backups.make(now())
    desk.again()
    page = shown(desk)
    assert isinstance(page, BackupsPage)
    list(page.acts.values())[1].click()


def long_history(desk: Desk) -> None:
    """A history with names, and a row chosen."""
    for place, control in enumerate(desk.session.interview().controls[:6]):
        who = ("", "Dr Exemple", "Exemple Informatique SARL")[place % 3]
        desk.session.record(control.id, Choice.YES, given_by=who)
    desk.again()


def came_back(desk: Desk) -> None:
    """A colleague's copy with differences."""
    session = desk.session
    asked = session.interview().controls
    file = session.path.with_name("pour-collegue.ehassess")
    give(desk, file, SECRET, ())
    wait(lambda: not desk.running)
    with Session.open(file, session.questionnaire, passphrase=SECRET, now=now) as theirs:
        theirs.record(asked[0].id, Choice.NO, given_by="Exemple Informatique")
        theirs.record(asked[1].id, Choice.YES, given_by="Exemple Informatique")
        theirs.record(asked[-1].id, Choice.MOSTLY, given_by="Exemple Informatique")
    page = shown(desk)
    assert isinstance(page, HandoverPage)
    receive(desk, page, Incoming(file, SECRET))
    wait(lambda: isinstance(desk.window.page, MergePage))


def came_back_fault(desk: Desk) -> None:
    """The same, with one question not decided."""
    came_back(desk)
    page = shown(desk)
    assert isinstance(page, MergePage)
    next(iter(page.pills.values())).choose(1)
    page._check()


def other_dossier(desk: Desk) -> None:
    """A file that belongs elsewhere, and one that asks for its passphrase."""
    page = shown(desk)
    assert isinstance(page, HandoverPage)
    page.ask_passphrase(Incoming(Path("pour-collegue.ehassess")), desk.words("errors.wrong_passphrase", path="x"))


def proofs(desk: Desk) -> None:
    """A file kept inside, one that is only named, and what a check found; a third one is asked about."""
    page = desk.window.page
    assert isinstance(page, QuestionPage)
    folder, question = desk.session.path.parent, page.model.question_id
    for name, keep in (("contrat-exemple.pdf", True), ("facture-exemple.pdf", False)):
        (folder / name).write_bytes(name.encode() * 5000)
        add_proof(desk, page, question, folder / name, keep=keep)
        wait(lambda: not desk.running)
    (folder / "facture-exemple.pdf").unlink()
    check(desk, page, folder)
    wait(lambda: not desk.running)
    ask_keep(desk, page, question, folder / "contrat-exemple.pdf")
    reveal(page, page.extras)


def _trouble(name: str, **facts: object) -> Callable[[Desk], None]:
    def after(desk: Desk) -> None:
        show_trouble(desk, WAY, UserFacingError(name, path="exemple.ehassess", **facts))

    return after


busy = _trouble("errors.dossier_in_use", host="accueil", user="exemple", since="2026-11-24 08:12", process="1")
elsewhere = _trouble("store.in_use_elsewhere", host="accueil", user="exemple", since="2026-11-24 08:12", process="1")
medium = _trouble("store.read_only")
damaged = _trouble("backups.damaged", day=date(2026, 11, 24), backup="x")
damaged_alone = _trouble("errors.dossier_damaged")
gone = _trouble("backups.gone", day=date(2026, 11, 24), backup="x")
newer = _trouble("errors.dossier_newer", found="9", known="4")
away = _trouble("away.kept_here", copy="/exemple/EHAssess/away/exemple.ehassess")


def salvaged(desk: Desk) -> None:
    """What was lost of a damaged dossier."""
    words = desk.words
    lost = (
        words("backups.lost_pages", count=2, pages=61),
        "– " + words("backups.table_torn", what=words("backups.table_answer"), count=38),
        "– " + words("backups.table_made_up", what=words("backups.table_budget")),
        words("backups.rebuilt", count=2, questions="IAM-01, BCP-02"),
    )
    kept = words("backups.salvaged", path="exemple-sauve.ehassess", count=412)
    page = SalvagedPage(
        desk.look, "exemple-sauve.ehassess", kept, lost, words("backups.look_through", path="exemple.ehassess")
    )
    desk.window.put(page, "start")


def reading(desk: Desk) -> None:
    """A dossier that is open elsewhere, as a copy to read."""
    path, pack = desk.session.path, desk.questionnaire
    desk.session.close()
    with Session.open(path, pack, passphrase=None, now=now):
        desk.adopt(Session.open(path, pack, passphrase=None, now=now, read_only=True))
        desk.show("question")


def full(desk: Desk) -> None:
    """The disk is full: the last save took the spare room."""
    protection = desk.session.protection
    desk.session.protection = SimpleNamespace(room_used=True, location=protection.location)  # type: ignore[assignment]
    desk.again()
