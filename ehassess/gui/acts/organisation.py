"""How the organisation page acts on the open dossier."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.logo import Logo
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
    page.logo.choosing.connect(lambda: _ask(desk, page))
    page.logo.removing.connect(lambda: page.take_logo(None))
    following = ("systems", {"first": "yes"}) if "first" in where else ("tasks", {})
    page.going_on.connect(lambda: desk.show(following[0], **following[1]))
    page.left.connect(lambda: desk.show("tasks"))
    return page


def take_logo(desk: Desk, page: OrganisationPage, path: Path) -> None:
    """Read the picture off the window's thread and keep it as the logo; what is wrong with it stands above the page."""
    desk.quietly(partial(_read, path), page.take_logo)


def _ask(desk: Desk, page: OrganisationPage) -> None:
    """Ask which picture; nothing happens when none is chosen."""
    title = QCoreApplication.translate("LogoEntry", "Choose a logo")
    kinds = QCoreApplication.translate("LogoEntry", "Pictures") + " (*.png *.jpg *.jpeg)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        take_logo(desk, page, Path(chosen))


def _read(path: Path, _step: object) -> Logo:
    found: Logo = import_module("ehassess.exchange.logo").logo_in(path)
    return found
