"""What the page of one enrolled key does."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority.enrolment import EnrolledKey
from ehassess.authority.submissions import Filter
from ehassess.domain.obligations import words_for
from ehassess.errors import UserFacingError
from ehassess.gui.office import office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_key import KeyModel, KeyPage
from ehassess.gui.widgets.rows import breakable

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page of the key whose fingerprint is `key` in `where`; UserFacingErrors stand above an empty page."""
    try:
        model = _model(desk, where["key"])
    except UserFacingError as error:
        desk.fail(error)
        return QWidget()
    page = KeyPage(desk.look, desk.words, model)
    page.left.connect(lambda: desk.show("authority-keys"))
    page.reports_wanted.connect(partial(_see_reports, desk, model.key.provider_id))
    page.revoked.connect(partial(_revoke, desk, model.key.key_fingerprint))
    return page


def _model(desk: Desk, fingerprint: str) -> KeyModel:
    register = office_of(desk).reader
    key = register.enrolment.find(fingerprint)
    if key is None:
        raise UserFacingError("authority.key_not_enrolled", fingerprint=fingerprint)
    named = words_for(desk.questionnaire, register.about.profile, desk.texts).identifiers
    numbers = tuple((named[each].name if each in named else each, value) for each, value in key.identifiers)
    reports = register.submissions.count(Filter(provider_id=key.provider_id))
    return KeyModel(key, numbers, reports, now().astimezone().date())


def _see_reports(desk: Desk, provider: int) -> None:
    """The list of reports, narrowed to those of the owner."""
    office = office_of(desk)
    office.wanted, office.at = Filter(provider_id=provider), 0
    desk.show("authority-list")


def _revoke(desk: Desk, fingerprint: str, day: date, reason: str) -> None:
    office = office_of(desk)

    def done(found: object) -> None:
        if desk.office is not office:
            return
        desk.again()
        key = cast(EnrolledKey, found)
        heading = QCoreApplication.translate("Authority", "The key of {0} is revoked").format(key.name)
        text = desk.words("authority.revoked", name=key.name, day=day)
        desk.notify("success", breakable(heading), breakable(text))

    work = office.ask(lambda register: register.enrolment.revoke(fingerprint, day, reason))
    work.done.connect(done)
    work.failed.connect(desk.fail)
