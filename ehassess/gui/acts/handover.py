"""What the pages about the hand-over do: write a copy, read what came back, take over what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.answers import Answer
from ehassess.domain.clean import printable
from ehassess.domain.merge import MergeRow, Take
from ehassess.errors import UserFacingError
from ehassess.gui.acts.files import SUFFIX, ask_where
from ehassess.gui.pages.handover import HandoverPage, Incoming
from ehassess.gui.pages.merge import Given, MergeLine, MergeModel, MergePage
from ehassess.gui.widgets.rows import breakable
from ehassess.session.handover import Preview

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """Giving a copy away and taking one in; `where` is not read."""
    session, texts = desk.session, desk.texts
    asked = [control.domain for control in session.interview().controls]
    domains = [(d.id, texts.domains[d.id].name, asked.count(d.id)) for d in desk.questionnaire.domains if d.id in asked]
    judge = session.protection.strength
    page = HandoverPage(desk.look, desk.words, judge, domains, read_only=session.read_only)
    page.writing.connect(lambda passphrase, domains: _ask_out(desk, passphrase, domains))
    page.seeking.connect(lambda: _seek(desk, page))
    page.again.connect(lambda coming: receive(desk, page, coming))
    page.left.connect(lambda: desk.show("data"))
    return page


def _ask_out(desk: Desk, passphrase: str, domains: tuple[str, ...]) -> None:
    title = QCoreApplication.translate("Handover", "Save the copy for your colleague")
    name = QCoreApplication.translate("Handover", "{0}-for-colleague").format(desk.session.path.stem)
    target = ask_where(desk, title, name, SUFFIX)
    if target is not None:
        give(desk, target, passphrase, domains)


def give(desk: Desk, target: Path, passphrase: str, domains: tuple[str, ...]) -> None:
    """Write the copy, read it back, and say what to do with it."""
    handover = desk.session.handover
    step = QCoreApplication.translate("Handover", "Writing the copy and reading it back")

    def done(ids: object) -> None:
        count = len(cast("tuple[str, ...]", ids))
        first, _, rest = desk.words("handover.written", count=count, path=breakable(target.name)).partition(". ")
        desk.notify("success", first, rest)

    def job(_step: object) -> object:
        return handover.write(target, passphrase, domains=domains, overwrite=True)

    desk.run(job, [step], done, hold=True)


def _seek(desk: Desk, page: HandoverPage) -> None:
    """Ask which file came back."""
    title = QCoreApplication.translate("Handover", "Take in what came back")
    kinds = QCoreApplication.translate("Files", "Dossiers") + f" (*{SUFFIX})"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(desk.session.path.absolute().parent), kinds)
    if chosen:
        receive(desk, page, Incoming(Path(chosen)))


def receive(desk: Desk, page: HandoverPage, coming: Incoming) -> None:
    """Read the file, which is only read, and show what it would change."""
    handover = desk.session.handover
    step = QCoreApplication.translate("Handover", "Reading {0}").format(coming.file.name)

    def arrived(preview: object) -> None:
        if isinstance(preview, Preview):
            show_preview(desk, preview)

    def failed(error: UserFacingError) -> None:
        if error.id == "errors.passphrase_needed":
            page.ask_passphrase(coming)
        elif error.id == "errors.wrong_passphrase":
            page.ask_passphrase(coming, breakable(desk.words.error(error)))
        elif error.id == "handover.other_dossier":
            page.ask_anyway(coming, _other_dossier())
        elif error.id == "handover.other_round":
            page.ask_anyway(coming, _other_round(error))
        else:
            desk.fail(error)

    def job(_step: object) -> object:
        return handover.read(coming.file, coming.passphrase, anyway=coming.anyway)

    desk.run(job, [step], arrived, failed, hold=True)


def _other_dossier() -> str:
    return QCoreApplication.translate(
        "Handover", "It was begun separately. Take answers from it only if it is about the same care provider."
    )


def _other_round(error: UserFacingError) -> str:
    words = QCoreApplication.translate("Handover", "It is from assessment {0}, this dossier is at assessment {1}.")
    return words.format(error.facts["found"], error.facts["known"])


def show_preview(desk: Desk, preview: Preview) -> None:
    """Show the differences in place of the page; it is no place one comes back to."""
    page = MergePage(desk.look, desk.words, merge_model(desk, preview))
    page.taking.connect(lambda chosen: merge(desk, preview, chosen))
    page.left.connect(lambda: desk.show("handover"))
    desk.window.quiet()
    desk.window.put(page, "data")


def merge_model(desk: Desk, preview: Preview) -> MergeModel:
    """The preview in words."""
    words, texts = desk.words, desk.texts
    told = []
    if preview.pack_differs:
        version = desk.questionnaire.version
        told.append(words("handover.other_content", found=preview.pack_version, known=version))
    if preview.facts:
        names = "; ".join(texts.facts[fact].name for fact in preview.facts)
        told.append(words("handover.other_facts", facts=names))
    return MergeModel(
        file=preview.name,
        saved=words.day(preview.saved_at.astimezone().date()),
        lines=tuple(_line(desk, each) for each in preview.rows),
        told=tuple(told),
        notes=len(preview.remarks),
        proofs=len(preview.evidence),
    )


def _line(desk: Desk, line: MergeRow) -> MergeLine:
    text = desk.texts.controls.get(line.question_id)
    name, question = (text.name, text.question) if text else (printable(line.question_id)[:40], "")
    fault = "" if line.fault is None else desk.words.fault(line.fault)
    return MergeLine(
        line.question_id, name, question, line.side, _given(desk, line.mine), _given(desk, line.theirs), fault
    )


def _given(desk: Desk, answer: Answer | None) -> Given:
    if answer is None:
        return Given("", desk.words("evidence.no_answer"), "")
    day = desk.words.day(answer.given_at.astimezone().date())
    parts = [part for part in (answer.given_by, day, answer.reason) if part]
    return Given(answer.value.value, desk.texts.answers[answer.value].name, printable(", ".join(parts)))


def merge(desk: Desk, preview: Preview, chosen: Mapping[str, Take]) -> None:
    """Take over in one transaction what only they know and what was decided."""
    taken: list[int] = []
    if desk.attempt(lambda: taken.append(desk.session.handover.merge(preview, None, chosen))):
        desk.show("tasks")
        first = desk.words("handover.merged", count=taken[0], path=breakable(desk.session.path.name))
        more = desk.words("handover.merged_more", notes=len(preview.remarks), evidence=len(preview.evidence))
        desk.notify("success", first, more)
