"""The logo of the practice is chosen, seen, kept and taken away on the page of the organisation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.acts.organisation import take_logo
from ehassess.gui.desk import Desk
from ehassess.gui.pages.organisation import OrganisationPage
from tests.gui.dossier_desk import a_dossier, composed, open_it, seen


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, pack: Questionnaire, tmp_path: Path) -> Iterator[Desk]:
    """A desk in English on a dossier, on the page of the organisation."""
    here = composed(qapp, pack)
    qtbot.addWidget(here.window)
    open_it(qtbot, here, a_dossier(tmp_path / "sample.ehassess", pack, None))
    here.show("organisation")
    yield here
    here.prefer(language="en")
    here.leave()


@pytest.fixture
def page(desk: Desk) -> OrganisationPage:
    assert isinstance(desk.window.page, OrganisationPage)
    return desk.window.page


def drawing(folder: Path) -> Path:
    path = folder / "logo.png"
    Image.new("RGB", (480, 120), (11, 90, 99)).save(path)
    return path


def test_a_logo_is_shown_as_the_report_will_and_can_be_taken_away(
    qtbot: QtBot, desk: Desk, page: OrganisationPage, tmp_path: Path
) -> None:
    assert page.logo.picture.isHidden()
    assert page.logo.remove.isHidden()
    take_logo(desk, page, drawing(tmp_path))
    qtbot.waitUntil(lambda: desk.session.state.provider.logo is not None, timeout=20_000)
    assert not page.logo.picture.isHidden()
    shown = page.logo.picture.pixmap().toImage()
    assert (shown.width(), shown.height()) == (240, 60)
    assert shown.pixelColor(9, 9).name() == "#0b5a63"
    assert QAccessible.queryAccessibleInterface(page.logo.picture).text(QAccessible.Text.Name) == "Your logo"
    assert page.logo.choose.text() == "Choose another logo …"
    page.logo.remove.click()
    assert desk.session.state.provider.logo is None
    assert page.logo.picture.isHidden()


def test_what_is_no_picture_is_refused_in_words_and_the_logo_stays(
    qtbot: QtBot, desk: Desk, page: OrganisationPage, tmp_path: Path
) -> None:
    take_logo(desk, page, drawing(tmp_path))
    qtbot.waitUntil(lambda: desk.session.state.provider.logo is not None, timeout=20_000)
    (tmp_path / "drawing.svg").write_text("<svg/>")
    take_logo(desk, page, tmp_path / "drawing.svg")
    qtbot.waitUntil(lambda: "drawing.svg is neither a PNG nor a JPEG" in seen(desk), timeout=20_000)
    assert desk.session.state.provider.logo is not None
    page.name.setText("Another name")
    page.name.editingFinished.emit()
    assert desk.session.state.provider.logo is not None
    desk.prefer(language="fr")
    assert "Choisir un autre logo…" in seen(desk)
