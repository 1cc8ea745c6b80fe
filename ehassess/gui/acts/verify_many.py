"""What the page on many files does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.exchange.csv_text import csv_text
from ehassess.gui.acts.files import ask_where
from ehassess.gui.judging import Judging
from ehassess.gui.pages.many_model import ManyModel
from ehassess.gui.pages.verify_many import ChoosePage, ManyPage
from ehassess.gui.trusted_files import trust_of, trusted_files
from ehassess.gui.widgets.rows import breakable
from ehassess.signing.trust import Trust
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk


def build(desk: Desk, /, **where: str) -> QWidget:
    """The last run, or the page to choose files on where there was none or others are wanted (`other` in `where`)."""
    judging = judging_of(desk)
    if judging is None or "other" in where:
        return _choose(desk)
    trust = trusted_here(desk)
    page = ManyPage(desk.look, desk.words, judging, keys_changed=judging.trust != trust and not judging.running)
    page.opened.connect(lambda path: desk.show("verify", file=path))
    page.stopped.connect(judging.stop)
    page.saving.connect(lambda: _ask_file(desk, page.model))
    page.again.connect(lambda: judge(desk, judging.paths))
    page.other.connect(lambda: desk.show("verify-many", other="yes"))
    page.left.connect(lambda: desk.show("verify"))
    page.several.connect(lambda paths: judge(desk, tuple(map(Path, paths))))
    page.dropped.connect(lambda path: desk.show("verify", file=path))
    return page


def judge(desk: Desk, paths: tuple[Path, ...]) -> None:
    """Look at these files and folders, in place of an earlier run, and show it."""
    old = judging_of(desk)
    if old is not None:
        old.stop()
        old.ended.connect(old.deleteLater)
        if not old.running:
            old.deleteLater()
    judging = Judging(paths, trusted_here(desk), desk)
    desk.window.closing.connect(judging.stop)
    judging.start()
    desk.show("verify-many")


def judging_of(desk: Desk) -> Judging | None:
    """The run that is going on, or the last one; None before the first."""
    runs = desk.findChildren(Judging)
    return runs[-1] if runs else None


def trusted_here(desk: Desk) -> Trust:
    """Whom the user trusts: single keys, and lists and roots that were taken in."""
    return trust_of(frozenset(key.fingerprint for key in desk.preferences.trusted), trusted_files())


def _choose(desk: Desk) -> QWidget:
    page = ChoosePage(desk.look)
    page.files_sought.connect(lambda: ask_for_files(desk))
    page.folder_sought.connect(lambda: ask_for_folder(desk))
    page.several.connect(lambda paths: judge(desk, tuple(map(Path, paths))))
    page.dropped.connect(lambda path: desk.show("verify", file=path))
    page.left.connect(lambda: desk.show("verify"))
    return page


def ask_for_files(desk: Desk) -> None:
    """Ask which files; nothing happens when none is chosen."""
    title = QCoreApplication.translate("Many", "Choose reports")
    kinds = QCoreApplication.translate("Many", "Reports") + " (*.pdf)"
    chosen, _ = QFileDialog.getOpenFileNames(desk.window, title, str(Path.home()), kinds)
    if chosen:
        judge(desk, tuple(map(Path, chosen)))


def ask_for_folder(desk: Desk) -> None:
    """Ask which folder; nothing happens when none is chosen."""
    title = QCoreApplication.translate("Many", "Choose a folder with reports")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(Path.home()))
    if chosen:
        judge(desk, (Path(chosen),))


def _ask_file(desk: Desk, model: ManyModel) -> None:
    title = QCoreApplication.translate("Many", "Save the list")
    target = ask_where(desk, title, QCoreApplication.translate("Many", "checked-reports"), ".csv")
    if target is not None:
        save_list(desk, target, model)


def save_list(desk: Desk, target: Path, model: ManyModel) -> None:
    """Write the rows that are shown as CSV; what a spreadsheet would take for a formula stays text."""
    table, parted = model.table(), desk.words.manner("cell_mark")  # what spreadsheets of that language expect
    step = QCoreApplication.translate("Many", "Writing {0}").format(target.name)

    def done(_none: object) -> None:
        heading = QCoreApplication.translate("Many", "The list is saved")
        desk.notify("success", heading, breakable(str(target)))

    def write(_step: object) -> None:
        write_whole(target, csv_text(table, parted).encode("utf-8-sig"), overwrite=True, private=True)

    desk.run(write, [step], done)
