"""How the organisation page acts on the open dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ehassess.domain.profile import Profile, Provider
from ehassess.gui.pages.organisation import OrganisationPage
from ehassess.gui.pages.particulars_model import unstated

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page; with `first` in `where` it leads on to the systems, as after making the dossier."""
    state = desk.session.state
    page = OrganisationPage(desk.look, desk.words, desk.questionnaire, desk.texts, state.provider, state.profile)

    def set_profile(profile: Profile) -> None:
        desk.attempt(lambda: desk.session.details.set_profile(profile))
        page.show_profile(desk.session.state.profile)

    def set_provider(provider: Provider) -> None:
        desk.attempt(lambda: desk.session.details.set_provider(provider))
        page.show_provider(desk.session.state.provider)

    page.asked.show_open(unstated(state.provider, state.records), desk.words)
    page.asked.wanted.connect(lambda: desk.show("authority-details"))
    page.profile_changed.connect(set_profile)
    page.provider_changed.connect(set_provider)
    following = ("systems", {"first": "yes"}) if "first" in where else ("tasks", {})
    page.going_on.connect(lambda: desk.show(following[0], **following[1]))
    page.left.connect(lambda: desk.show("tasks"))
    return page
