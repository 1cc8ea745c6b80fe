"""How the systems page acts on the open dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import AssetEntry
from ehassess.gui.pages.systems import SystemsPage

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; with `first` in `where`, Back leads to the organisation."""
    state = desk.session.state
    page = SystemsPage(desk.look, desk.questionnaire, desk.texts, state.profile.kind, state.assets)

    def set_asset(entry: AssetEntry) -> None:
        desk.attempt(lambda: desk.session.details.set_asset(entry))
        page.show_asset(desk.session.state.assets.get(entry.asset_id, AssetEntry(entry.asset_id)))

    page.asset_changed.connect(set_asset)
    page.contracts_wanted.connect(lambda: desk.show("contracts"))
    page.going_on.connect(lambda: desk.show("tasks"))
    page.left.connect(lambda: desk.show("organisation", first="yes") if "first" in where else desk.show("tasks"))
    return page
