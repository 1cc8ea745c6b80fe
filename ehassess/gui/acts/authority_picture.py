"""What the page of the national picture does: show a year, publish it once, write its files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.authority import Register
from ehassess.authority.picture_file import PictureForm, write_picture
from ehassess.authority.publishing import countable, foresee, publish, published
from ehassess.domain.national_picture import Picture
from ehassess.errors import UserFacingError
from ehassess.gui.acts.authority_files import ask_target, form_of, write_beside
from ehassess.gui.office import office_of
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_picture import PictureModel, PicturePage, YearLine
from ehassess.gui.widgets.fetched import Fetched
from ehassess.report.picture_tables import tables_of

if TYPE_CHECKING:
    from ehassess.domain.texts import Texts
    from ehassess.gui.desk import Desk
    from ehassess.words import Words


def build(desk: Desk, /, **where: str) -> QWidget:
    """The picture of the `year` in `where`, of the newest that counts without it."""
    office, texts, words = office_of(desk), desk.texts, desk.words
    wished = int(where.get("year", 0))

    def make(found: object) -> QWidget:
        model = cast(PictureModel, found)
        page = PicturePage(desk.look, words, model)
        page.year_chosen.connect(lambda year: desk.show("authority-picture", year=str(year)))
        page.receive_wanted.connect(lambda: desk.show("authority-receive"))
        if model.chosen is not None:
            year = model.chosen.year
            page.agreed.connect(partial(publish_year, desk, year))
            page.saving.connect(partial(_ask_file, desk, year))
            page.sending.connect(lambda: desk.show("authority-send", form="benchmark"))
        return page

    def read(register: Register, step: Callable[[int], None]) -> PictureModel:
        return _model(register, wished, texts, words, step)

    made = Fetched(desk.look, words, lambda: office.beside(read), make, _steps()[:2])
    office.changed.connect(made.refresh)
    return made


def _steps() -> list[str]:
    return [
        QCoreApplication.translate("Authority", "Counting the reports"),
        QCoreApplication.translate("Authority", "Putting small groups together"),
        QCoreApplication.translate("Authority", "Keeping the picture in the register"),
    ]


def _model(register: Register, wished: int, texts: Texts, words: Words, step: Callable[[int], None]) -> PictureModel:
    """In a thread: the tables of a year as published, or as they would be."""
    held, counts = published(register), countable(register)
    years = tuple(YearLine(year, counts.get(year, 0), year in held) for year in sorted({*held, *counts}, reverse=True))
    chosen = next((line for line in years if line.year == wished), years[0] if years else None)
    picture: Picture | None = None
    if chosen is not None and chosen.published:
        picture = held[chosen.year].picture
    elif chosen is not None:
        try:
            picture = foresee(register, chosen.year, step)
        except UserFacingError as error:
            if error.id != "authority.too_few":
                raise
    tables = () if picture is None else tables_of(picture, texts, words)
    return PictureModel(years, chosen, tables, picture.reports if picture else 0)


def publish_year(desk: Desk, year: int) -> None:
    """Publish a year for good; the window waits for the end."""
    office = office_of(desk)

    def job(step: Callable[[int], None]) -> Picture:
        with Register.open(office.folder, now=now) as register:
            return publish(register, year, step)

    def done(_picture: object) -> None:
        desk.show("authority-picture", year=str(year))
        heading = QCoreApplication.translate("Authority", "The picture of {0} is published").format(year)
        text = QCoreApplication.translate("Authority", "Save it as a file, or send it to the care providers.")
        desk.notify("success", heading, text)

    desk.run(job, _steps(), done, hold=True)


def _ask_file(desk: Desk, year: int) -> None:
    title = QCoreApplication.translate("Authority", "Save the national picture")
    name = QCoreApplication.translate("Authority", "national-picture-{0}").format(year)
    target = ask_target(desk, title, name, [form.value for form in PictureForm])
    if target is not None:
        save_picture(desk, year, target)


def save_picture(desk: Desk, year: int, target: Path) -> None:
    """Write the picture of a published year in the form that the ending of the file says."""
    office, texts, words = office_of(desk), desk.texts, desk.words
    form, day = PictureForm(form_of(target)), now().astimezone().date()

    def make() -> bytes:
        with Register.open(office.folder, now=now) as register:
            picture = published(register)[year].picture
        return write_picture(picture, form, texts, words, office.about.name, day)

    write_beside(desk, target, make, QCoreApplication.translate("Authority", "The national picture is saved"))
