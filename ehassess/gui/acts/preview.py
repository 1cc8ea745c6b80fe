"""What the preview does: draw the report once, then one page at a time; read it, print it, save its other forms."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.dossier import DossierState
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.gui.opening import now
from ehassess.gui.pages.preview import PreviewPage
from ehassess.gui.signing_jobs import Step, page_image
from ehassess.submission.build import build as build_pdf
from ehassess.submission.exports import Form, export, read_aloud, write_export
from ehassess.submission.freeze import freeze

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

SHARP = 2
"""Pixels drawn for each logical one …"""
MOST_PIXELS = 1600
"""… but across a page no more than these: a larger picture takes the window longer than a blink to paint."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The frozen report, its PDF, and the picture of one of its pages (from 0) of so many."""

    report: Report
    pdf: bytes
    place: int
    count: int
    image: QImage


class Reader(PreviewPage):
    """A preview that keeps the drawn report while it is open; `drawn_first` carries it once, as soon as it is there."""

    drawn: Drawn | None = None
    drawn_first = Signal(object)

    @property
    def pdf(self) -> bytes:
        """The drawn report; b'' before it is there."""
        return b"" if self.drawn is None else self.drawn.pdf

    def take(self, drawn: Drawn) -> None:
        """Show what a job brought."""
        first, self.drawn = self.drawn is None, drawn
        self.show_page(drawn.place, drawn.count, drawn.image)
        if first:
            self.drawn_first.emit(drawn.report)


def build(desk: Desk, /, **where: str) -> QWidget:
    """The report in `language`, from its first page on; with `list` what leaves with it, line by line, in its place."""
    page = Reader(desk.look)
    language = where.get("language", desk.language)
    pack, state, proposal = desk.questionnaire, desk.session.state, desk.session.plan().proposal
    page.left.connect(desk.back)

    def turn(place: int) -> None:
        pixels = min(page.width_wanted * SHARP, max(MOST_PIXELS, page.width_wanted))
        desk.quietly(partial(_draw, page.drawn, state, proposal, pack, language, place, pixels), page.take)

    page.turned.connect(turn)
    page.reading.connect(lambda: _read(desk, page))
    page.printed.connect(lambda: _print(desk, page.pdf))
    page.saving.connect(lambda form: _save(desk, page.drawn, Form(form), language))
    if "list" in where:
        page.drawn_first.connect(lambda report: page.show_list(_listed(report, pack, language)))
    turn(0)
    return page


def _listed(report: Report, pack: Questionnaire, language: str) -> list[str]:
    """The lines of what leaves with the report."""
    return export(Form.LEAVING, report, pack, language).decode().splitlines()


def _draw(
    before: Drawn | None,
    state: DossierState,
    proposal: Proposal,
    pack: Questionnaire,
    language: str,
    place: int,
    pixels: int,
    _step: Step,
) -> Drawn:
    """The report (frozen and drawn unless that was done `before`), and the picture of one of its pages."""
    if before is None:
        report = freeze(state, pack, today=now().date(), proposal=proposal)
        pdf = build_pdf(report, pack, language)
    else:
        report, pdf = before.report, before.pdf
    image, count = page_image(pdf, place, pixels)
    return Drawn(report, pdf, place, count, image)


def _read(desk: Desk, page: Reader) -> None:
    """Fetch the text; nothing happens while the report is being drawn."""
    pdf = page.pdf
    if pdf:
        desk.quietly(lambda _step: read_aloud(pdf), page.show_text)


def _print(desk: Desk, pdf: bytes) -> None:
    """Print it; nothing happens while the report is being drawn."""
    if pdf:
        import_module("ehassess.gui.printing").print_pdf(desk, pdf)


def _save(desk: Desk, drawn: Drawn | None, form: Form, language: str) -> None:
    """Ask where to, then write it off the window's thread; a file that stands there was asked about by the dialog."""
    if drawn is None:
        return
    report, heading = drawn.report, QCoreApplication.translate("PreviewPage", "Save as …")
    folder = desk.session.path.absolute().parent
    proposed = folder / f"{report.number}-{form.value}{form.ending}"
    chosen, _ = QFileDialog.getSaveFileName(desk.window, heading, str(proposed), f"*{form.ending}")
    if chosen:
        save(desk, report, form, language, Path(chosen))


def save(desk: Desk, report: Report, form: Form, language: str, target: Path) -> None:
    """Write a form of the report to a file, and say so."""
    pack, words = desk.questionnaire, QCoreApplication.translate("PreviewPage", "Saving {0}").format(target.name)

    def job(_step: Step) -> None:
        write_export(form, report, pack, language, target, overwrite=True)

    def done(_none: object) -> None:
        saved = QCoreApplication.translate("PreviewPage", "Saved: {0}").format(target.name)
        desk.notify("success", saved, str(target.parent))

    desk.run(job, [words], done)
