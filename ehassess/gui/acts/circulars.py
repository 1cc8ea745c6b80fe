"""What the page of circulars does: take signed files in, trust keys, lead on, save the days for a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.circulars import NationalNotice
from ehassess.domain.obligations import country_of
from ehassess.errors import UserFacingError
from ehassess.exchange.days_ics import days_ics
from ehassess.gui.opening import now
from ehassess.gui.pages.circulars import CircularsPage
from ehassess.gui.pages.circulars_model import CircularsModel, Here, circulars_model
from ehassess.gui.widgets.later import Later
from ehassess.gui.widgets.rows import breakable
from ehassess.paths import data_folder
from ehassess.submission.circulars import LARGEST, Circular, Shelf
from ehassess.submission.trust import key_fingerprint
from ehassess.whole_file import read_up_to, write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: what was taken in, else why not."""

    path: Path
    taken: Circular | None
    error: UserFacingError | None


def build(desk: Desk, /, **where: str) -> QWidget:
    """What was taken in, beside the open dossier; `where` is not read."""

    def compute() -> CircularsModel:
        return circulars_model(here, shelf().held(), shelf().keys.new)

    def make(model: CircularsModel) -> QWidget:
        page = CircularsPage(desk.look, desk.words, model)
        page.sought.connect(lambda: _seek(desk))
        page.dropped.connect(lambda paths: take(desk, paths))
        page.trusted.connect(lambda written: _trust(desk, written))
        page.question_wanted.connect(lambda question: desk.show("question", question=question))
        page.measure_wanted.connect(lambda measure: desk.show("plan", measure=measure))
        page.page_wanted.connect(desk.show)
        page.calendar.connect(lambda: _save_days(desk, model))
        page.left.connect(desk.back)
        return page

    session = desk.session
    here = Here(desk.questionnaire, desk.texts, session.state, session.evaluation(), now().date())
    return Later(lambda: compute, make)


def shelf() -> Shelf:
    """Where this user's circulars are kept."""
    return Shelf(data_folder() / "circulars")


def take(desk: Desk, paths: Sequence[Path]) -> None:
    """Take files in off the window's thread, then say what became of each; a key that is not known can be trusted."""
    country = country_of(desk.questionnaire, desk.session.state.provider.country).id
    step = QCoreApplication.translate("Circulars", "Checking what your authority signed")
    promise = QCoreApplication.translate("Circulars", "What was taken in before stays")
    job = partial(_taken, tuple(paths), country)
    desk.run(job, [step], lambda found: _tell(desk, cast(tuple[Outcome, ...], found)), promise=promise)


def _taken(paths: tuple[Path, ...], country: str, _step: object) -> tuple[Outcome, ...]:
    return tuple(_take_one(path, country) for path in paths)


def _take_one(path: Path, country: str) -> Outcome:
    try:
        return Outcome(path, shelf().take(read_up_to(path, LARGEST), country), None)
    except UserFacingError as error:
        return Outcome(path, None, error)


def _tell(desk: Desk, found: tuple[Outcome, ...]) -> None:
    """Show the page anew, and above it what was taken in and what not."""
    wrong = [each for each in found if each.error is not None]
    taken = [each for each in found if each.taken is not None]
    unknown = [each for each in wrong if each.error is not None and each.error.id == "signing.container_unknown_key"]
    if taken:
        desk.again()
    if unknown:
        _ask_trust(desk, unknown)
    elif len(wrong) == 1 and wrong[0].error is not None:
        desk.fail(wrong[0].error)
    elif wrong:
        heading = QCoreApplication.translate("Circulars", "{0} of {1} files were not taken in")
        said = "\n".join(f"{each.path.name}: {desk.words.error(each.error)}" for each in wrong if each.error)
        desk.notify("error", heading.format(len(wrong), len(found)), breakable(said))
    elif taken:
        heading = QCoreApplication.translate("Circulars", "Taken in and checked")
        desk.notify("success", heading, breakable(", ".join(each.path.name for each in taken)))


def _ask_trust(desk: Desk, unknown: list[Outcome]) -> None:
    """Show the key of the first of them; once it is trusted, all are tried again."""
    first = unknown[0]
    fingerprint = str(first.error.facts["fingerprint"]) if first.error else ""

    def confirm() -> None:
        if desk.attempt(lambda: shelf().trust(fingerprint)):
            take(desk, [each.path for each in unknown])

    def ask(page: CircularsPage) -> None:
        page.ask_trust(first.path.name, fingerprint)
        page.confirmed.connect(confirm)

    holder = desk.window.page
    if not isinstance(holder, Later):
        return
    if isinstance(holder.page, CircularsPage):
        ask(holder.page)
    else:
        holder.arrived.connect(lambda: ask(cast(CircularsPage, holder.page)))


def _trust(desk: Desk, written: str) -> None:
    """Trust a key; what is no fingerprint, and a revoked one, is said."""
    if desk.attempt(lambda: shelf().trust(key_fingerprint(written))):
        desk.again()


def _seek(desk: Desk) -> None:
    title = QCoreApplication.translate("Circulars", "Choose the files of your authority")
    kinds = QCoreApplication.translate("Circulars", "Signed files") + " (*.zip)"
    chosen, _ = QFileDialog.getOpenFileNames(desk.window, title, str(Path.home()), kinds)
    if chosen:
        take(desk, [Path(each) for each in chosen])


def _save_days(desk: Desk, model: CircularsModel) -> None:
    """Ask where, and write the days as a calendar file."""
    if model.notice is None:
        return
    title = QCoreApplication.translate("Circulars", "Save these days for my calendar")
    kept = QCoreApplication.translate("Circulars", "days-of-the-authority")
    folder = desk.session.path.absolute().parent
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / f"{kept}.ics"), "*.ics")
    if chosen:
        save_days(desk, model.notice.notice, Path(chosen))


def save_days(desk: Desk, notice: NationalNotice, path: Path) -> None:
    """Write them, over a file that is there: the dialog has asked already."""
    if desk.attempt(lambda: write_whole(path, days_ics(notice, desk.words, now().date()), overwrite=True)):
        heading = QCoreApplication.translate("Circulars", "The days are saved")
        text = QCoreApplication.translate("Circulars", "Open {0} with your calendar: each comes with a reminder.")
        desk.notify("success", heading, breakable(text.format(path.name)))
