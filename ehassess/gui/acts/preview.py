"""What the preview does: draw the report once, then one page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import DossierState
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.gui.opening import now
from ehassess.gui.pages.preview import WIDTH, PreviewPage
from ehassess.gui.signing_jobs import Step, draft, page_image

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

SHARP = 2
"""Pixels drawn for each logical one."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The drawn report, and the picture of one of its pages (from 0) of so many."""

    pdf: bytes
    place: int
    count: int
    image: QImage


class Reader(PreviewPage):
    """A preview that keeps the drawn report while it is open."""

    pdf = b""

    def take(self, drawn: Drawn) -> None:
        """Show what a job brought."""
        self.pdf = drawn.pdf
        self.show_page(drawn.place, drawn.count, drawn.image)


def build(desk: Desk, /, **where: str) -> QWidget:
    """The report in `language`, from its first page on."""
    page = Reader(desk.look)
    language = where.get("language", desk.language)
    pack, state, proposal = desk.questionnaire, desk.session.state, desk.session.plan().proposal
    page.left.connect(desk.back)

    def turn(place: int) -> None:
        desk.quietly(partial(_draw, page.pdf, state, proposal, pack, language, place), page.take)

    page.turned.connect(turn)
    turn(0)
    return page


def _draw(
    pdf: bytes, state: DossierState, proposal: Proposal, pack: Questionnaire, language: str, place: int, _step: Step
) -> Drawn:
    """The report (drawn if `pdf` is empty), and the picture of one of its pages."""
    drawn = pdf or draft(state, pack, language, now().date(), proposal=proposal)
    image, count = page_image(drawn, place, WIDTH * SHARP)
    return Drawn(drawn, place, count, image)
