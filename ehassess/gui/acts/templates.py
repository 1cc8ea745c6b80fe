"""What the page of documents to fill in does: save one as .docx."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.templates import Template
from ehassess.domain.texts import Texts
from ehassess.gui.opening import now
from ehassess.gui.pages.templates import TemplatesPage
from ehassess.gui.signing_jobs import Step
from ehassess.whole_file import write_whole
from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """All documents of the pack."""
    texts = desk.texts.templates
    page = TemplatesPage(desk.look, {each.id: texts[each.id] for each in desk.questionnaire.templates})
    page.saving.connect(lambda name: _ask(desk, name))
    page.left.connect(desk.back)
    return page


def _ask(desk: Desk, name: str) -> None:
    """Ask where the document shall go, and write it."""
    title = desk.texts.templates[name].title
    kept = "".join(letter if letter.isalnum() else "-" for letter in title).strip("-")
    folder = desk.session.path.absolute().parent
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / f"{kept}.docx"), "*.docx")
    if chosen:
        save(desk, name, Path(chosen))


def save(desk: Desk, name: str, path: Path) -> None:
    """Write a document, over one that is there: the dialog has asked already."""
    step = QCoreApplication.translate("Templates", "Writing {0}").format(path.name)
    template, provider = desk.questionnaire.template_by_id[name], desk.session.state.provider.name

    def done(_made: object) -> None:
        heading = QCoreApplication.translate("Templates", "The document is saved")
        text = QCoreApplication.translate("Templates", "Open {0} and fill in the tinted fields.")
        desk.notify("success", heading, text.format(path.name))

    desk.run(partial(_write, template, desk.texts, desk.words, provider, path), [step], done)


def _write(template: Template, texts: Texts, words: Words, provider: str, path: Path, _step: Step) -> None:
    from ehassess.exchange.templates_docx import template_docx  # loads python-docx

    write_whole(path, template_docx(template, texts, words, provider, now().astimezone()), overwrite=True)
