"""A real desk on a real dossier for the tests of result, plan, signing and verification."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts import (
    compare,
    plan,
    preview,
    result,
    rounds,
    sign,
    signed_approve,
    signed_log,
    signed_stamp,
    verify,
    verify_many,
    whatif,
    why,
)
from ehassess.gui.desk import Builder, Desk
from ehassess.gui.opening import now
from ehassess.gui.settings import SettingsFile
from ehassess.gui.widgets.later import Later
from ehassess.session import Session

PASSPHRASE = "a plain sentence"
PROVIDER = "Sample practice"


class Elsewhere(QWidget):
    """Stands for a page that others test; it keeps what was asked of it."""

    def __init__(self, where: Mapping[str, str]) -> None:
        """What of the page was asked for."""
        super().__init__()
        self.where = dict(where)


def _elsewhere(_desk: Desk, /, **where: str) -> QWidget:
    return Elsewhere(where)


BUILDERS: Mapping[str, Builder] = {
    "start": _elsewhere,
    "tasks": _elsewhere,
    "question": _elsewhere,
    "result": result.build,
    "why": why.build,
    "whatif": whatif.build,
    "compare": compare.build,
    "rounds": rounds.build,
    "plan": plan.build,
    "sign": sign.build,
    "signed-log": signed_log.build,
    "signed-stamp": signed_stamp.build,
    "signed-approve": signed_approve.build,
    "preview": preview.build,
    "verify": verify.build,
    "verify-many": verify_many.build,
}


def empty_desk(app: QApplication, pack: Questionnaire, file: Path) -> Desk:
    """A desk without a dossier, in English."""
    desk = Desk(app, BUILDERS, lambda: pack, SettingsFile(file))
    desk.prefer(language="en", look="light")
    desk.window.show()
    return desk


def open_dossier(desk: Desk, folder: Path, answers: Mapping[str, Choice]) -> None:
    """Put a new dossier with these answers on the desk."""
    pack = desk.questionnaire
    session = Session.create(
        folder / "sample.ehassess",
        pack,
        Provider(name=PROVIDER),
        pack.default_profile("gp"),
        passphrase=None,
        language="en",
        now=now,
    )
    session.record_many([(name, choice, "") for name, choice in answers.items()])
    desk.adopt(session)


def close(desk: Desk) -> None:
    """Close the dossier and the window, once nothing runs beside them any more."""
    desk._pool.shutdown()
    desk.leave()
    desk.window.close()
    desk.window.deleteLater()


def answered(pack: Questionnaire, choice: Choice, **others: Choice) -> dict[str, Choice]:
    """The same answer to every question, and others by question id (with `_` for `-`)."""
    asked = pack.controls_for(pack.default_profile("gp"))
    return {control.id: others.get(control.id.replace("-", "_"), choice) for control in asked}


def shown(qtbot: QtBot, desk: Desk) -> QWidget:
    """The page on the desk, once its figures are there."""
    page = desk.window.page
    assert page is not None
    if isinstance(page, Later):
        qtbot.waitUntil(lambda: page.page is not None, timeout=60_000)
        assert page.page is not None
        return page.page
    return page


def text_of(widget: QWidget) -> str:
    """Every word that is visible on a page, links and buttons included, one a line."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisibleTo(widget)]
    return "\n".join(labels + buttons)


def pressable(widget: QWidget, words: str) -> QAbstractButton:
    """The visible button with these words."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(widget)]
    assert found, f"no button “{words}” among: " + "; ".join(b.text() for b in widget.findChildren(QAbstractButton))
    return found[0]


def field(widget: QWidget, name: str) -> QLineEdit:
    """The field that a screen reader calls by this name."""
    return next(f for f in widget.findChildren(QLineEdit) if f.accessibleName() == name)
