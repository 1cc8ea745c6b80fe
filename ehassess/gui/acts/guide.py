"""Which chapter of which guide is shown, and its PDF."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.gui.pages.guide import GuideModel, GuidePage
from ehassess.gui.signing_jobs import Step
from ehassess.submission.guides import GUIDES, guide, guide_pdf, pictures
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

CHAPTERS: Mapping[str, str] = {
    "start": "first",
    "new": "first",
    "unlock": "protect",
    "organisation": "organisation",
    "authority-details": "organisation",
    "systems": "organisation",
    "contracts": "organisation",
    "people": "people",
    "duties": "emergency",
    "circulars": "after",
    "contribution": "after",
    "incidents": "emergency",
    "tasks": "answer",
    "question": "answer",
    "check": "answer",
    "supplier": "supplier",
    "templates": "plan",
    "result": "result",
    "why": "result",
    "whatif": "result",
    "compare": "next-year",
    "rounds": "next-year",
    "plan": "plan",
    "sign": "sign",
    "preview": "sign",
    "signed-log": "sign",
    "signed-stamp": "sign",
    "signed-approve": "sign",
    "identity": "sign",
    "verify": "verify",
    "verify-many": "verify",
    "data": "data",
    "backups": "data",
    "history": "data",
    "protection": "protect",
    "handover": "people",
    "tour": "first",
    "settings": "keys",
    "updates": "updates",
}
"""The chapter of the user guide that fits a page; the first one for a page without a line. Pages of an authority have
a guide of their own."""
OF_AUTHORITIES = "authority"
"""With this begin the ids of their pages."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The chapter of `guide` and `chapter`, else the one that fits the page `about`."""
    name, wanted = where.get("guide", "user"), where.get("chapter", "")
    about = where.get("about", "")
    if about.startswith(OF_AUTHORITIES) and about not in CHAPTERS:
        name = "authority"
    read = guide(name, desk.language)
    titles = [(each, guide(each, desk.language).title) for each in GUIDES]
    chapter = read.chapter(wanted or CHAPTERS.get(about, ""))
    page = GuidePage(desk.look, GuideModel(titles, name, read, chapter, pictures(name, desk.language)))
    page.chapter_wanted.connect(lambda chapter: desk.show("guide", guide=name, chapter=chapter))
    page.guide_wanted.connect(lambda other: desk.show("guide", guide=other))
    page.saving.connect(lambda: _ask(desk, name))
    page.left.connect(lambda: desk.show("help"))
    return page


def _ask(desk: Desk, name: str) -> None:
    """Ask where the PDF shall go, and write it."""
    title = guide(name, desk.language).title
    kept = "".join(letter if letter.isalnum() else "-" for letter in title)
    folder = desk.session.path.absolute().parent if desk.is_open else Path.home()
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / f"{kept}.pdf"), "*.pdf")
    if chosen:
        save(desk, name, Path(chosen))


def save(desk: Desk, name: str, path: Path) -> None:
    """Write the PDF over one that is there: the dialog has asked already."""
    step = QCoreApplication.translate("GuidePage", "Writing {0}").format(path.name)

    def done(_made: object) -> None:
        desk.notify("success", QCoreApplication.translate("GuidePage", "The guide is saved"), str(path))

    desk.run(partial(_write, name, desk.language, path), [step], done)


def _write(name: str, language: str, path: Path, step: Step) -> None:
    step(0)
    write_whole(path, guide_pdf(name, language), overwrite=True)
