"""What has to happen before the pictures of result, plan, signing and verification are taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Declaration
from ehassess.gui.acts.preview import Reader
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.plan import PlanPage
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.pages.sign import SignPage, SignWish
from ehassess.gui.pages.verdict_facts import VerdictFacts
from ehassess.gui.pages.whatif import WhatIfPage
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signing_jobs import Signed, sign_report
from ehassess.gui.widgets.later import Later
from ehassess.gui.widgets.links import Swap

PATIENCE = 120.0
"""Seconds."""


def shown(desk: Desk) -> QWidget:
    """The page, once its figures are there."""
    first = desk.window.page
    assert first is not None
    if not isinstance(first, Later):
        return first
    _wait(lambda: first.page is not None and first.page.isVisible())  # one that is not shown yet takes no key
    assert first.page is not None
    return first.page


def tables(desk: Desk) -> None:
    """The result with every chart as a table."""
    page = shown(desk)
    assert isinstance(page, ResultPage)
    for swap in page.findChildren(Swap):
        swap.turn()


def settled(desk: Desk) -> None:
    """Result or plan as it comes."""
    shown(desk)


def opened(desk: Desk) -> None:
    """The plan with the details of a measure, and one measure left out."""
    page = shown(desk)
    assert isinstance(page, PlanPage)
    lines = list(page.lines.values())
    lines[0].card.more.click()
    if len(lines) > 1:
        lines[1].card.tick.click()
        time.sleep(0.5)
        QApplication.processEvents()


def nothing(desk: Desk) -> None:
    """The same page before the first answer."""
    _answered_only(desk, 0)


def ten(desk: Desk) -> None:
    """The same page with ten answers."""
    _answered_only(desk, 10)


def proven(desk: Desk) -> None:
    """The plan once the best one was found."""
    page = shown(desk)
    assert isinstance(page, PlanPage)
    page.search.act.click()
    _wait(lambda: page.model.plan.proof is not None)


def bad_budget(desk: Desk) -> None:
    """The plan after something was written that is no budget."""
    page = shown(desk)
    assert isinstance(page, PlanPage)
    field = page.side.hours.stepper.field
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)  # leaving a field is told only in the active window
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "beaucoup")
    QTest.keyClick(field, Qt.Key.Key_Tab)


def tried(desk: Desk) -> None:
    """Two other answers tried out."""
    page = shown(desk)
    assert isinstance(page, WhatIfPage)
    for row in list(page.rows.values())[:2]:
        row.choose.setCurrentIndex(1)


def second_round(desk: Desk) -> None:
    """The page shown again in a second round, in which some answers differ."""
    session = desk.session
    session.rounds.close_and_begin()
    choices = (Choice.YES, Choice.NO, Choice.UNKNOWN)
    asked = [c.id for c in session.interview().controls if c.id in session.state.answers][:24:3]
    session.record_many((name, choices[i % 3], "") for i, name in enumerate(asked))
    desk.again()
    shown(desk)


def _answered_only(desk: Desk, count: int) -> None:
    """Take back every answer but the first ones, and show the page again."""
    session = desk.session
    for name in [c.id for c in session.interview().controls][count:]:
        session.clear(name)
    desk.again()
    shown(desk)


def drawn(desk: Desk) -> None:
    """The page to sign on, or the preview, with the picture of the report."""
    page = shown(desk)
    assert isinstance(page, SignPage | Reader)
    _wait(lambda: page.sheet.drawn)


def refused(desk: Desk) -> None:
    """The page to sign on, with what is missing."""
    drawn(desk)
    page = shown(desk)
    assert isinstance(page, SignPage)
    page.go.click()


def done(desk: Desk) -> None:
    """The page after signing."""
    signed = signed_report(desk, desk.language)
    desk.session.details.log_signed(signed.record)
    desk.show("sign", done=str(signed.path), key=signed.key, report=signed.record.fingerprint)


def second(desk: Desk) -> None:
    """The page for a second signature."""
    desk.show("sign", second=str(signed_report(desk, desk.language).path))


def accepted(desk: Desk) -> None:
    """The verdict on a sound report of a trusted key."""
    signed = signed_report(desk, desk.language)
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    _look_at(desk, signed.path)


def unknown(desk: Desk) -> None:
    """The verdict on a sound report of a key that is not known here."""
    desk.prefer(trusted=())
    _look_at(desk, signed_report(desk, desk.language).path)


def changed(desk: Desk) -> None:
    """The verdict on a report of which one byte was changed."""
    signed = signed_report(desk, desk.language)
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    data = bytearray(signed.path.read_bytes())
    data[len(data) // 3] ^= 1
    bad = signed.path.with_name("changed.pdf")
    bad.write_bytes(data)
    _look_at(desk, bad)


def _look_at(desk: Desk, file: Path) -> None:
    desk.show("verify", file=str(file))
    _wait(lambda: bool(desk.window.page and desk.window.page.findChildren(VerdictFacts)))


@lru_cache(maxsize=4)
def signed_report(desk: Desk, language: str) -> Signed:
    """A signed report of the open dossier; made once for each language."""
    session = desk.session
    target = session.path.with_name(f"exemple-{language}.pdf")
    declaration = Declaration("Dr Exemple", "Responsable", "", accepted=True)
    session.details.set_declaration(declaration)
    wish = SignWish(declaration, IdentityWish(None, "une phrase d’exemple"), language, target)
    return sign_report(session.state, session.questionnaire, wish, now(), lambda _step: None)


def _wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is there."""
    end = time.monotonic() + PATIENCE
    while not until():
        QApplication.processEvents()
        time.sleep(0.01)
        assert time.monotonic() < end, "the page did not come"
