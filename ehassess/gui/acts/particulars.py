"""How the page of what the authority asks acts on the open dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import Records
from ehassess.domain.obligations import identifiers_for, words_for
from ehassess.domain.profile import Provider
from ehassess.gui.opening import now
from ehassess.gui.pages.particulars import ParticularsPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; Done leads back to where one came from. `where` is not read."""
    state = desk.session.state
    country = state.provider.country
    named = words_for(desk.questionnaire, country, desk.texts).identifiers
    asked = [named[each.id] for each in identifiers_for(desk.questionnaire, country, state.profile)]
    page = ParticularsPage(desk.look, desk.words, state.provider, state.records, now().date(), asked)

    def set_provider(provider: Provider) -> None:
        if desk.is_open:  # a field may be left because the window closes
            desk.attempt(lambda: desk.session.details.set_provider(provider))
            page.show_provider(desk.session.state.provider)

    def set_records(records: Records) -> None:
        if desk.is_open:
            desk.attempt(lambda: desk.session.details.set_records(records))
            page.show_records(desk.session.state.records)

    page.provider_changed.connect(set_provider)
    page.records_changed.connect(set_records)
    page.left.connect(desk.back)
    return page
