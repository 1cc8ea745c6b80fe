"""What the log of incidents does: write, change, take out and back, count for the report, save as a file, lead on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.incidents import Incident, newest_first, of_last_year
from ehassess.exchange.incidents_file import LogForm, write_log
from ehassess.gui.desk import Spot
from ehassess.gui.opening import now
from ehassess.gui.pages.helped import risk_choices
from ehassess.gui.pages.incident_form import IncidentForm
from ehassess.gui.pages.incidents import IncidentsModel, IncidentsPage, lines_of
from ehassess.gui.widgets.rows import breakable
from ehassess.whole_file import write_whole

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

_DIVIDED = "measures"
_DAYS = ("noticed_on", "closed_on")


def build(desk: Desk, /, **where: str) -> QWidget:
    """The list; with `id` in `where` the form for one ('' for a new one), the other fields: what is written there."""
    if "id" in where:
        return _form(desk, where)
    session, today = desk.session, now().date()
    incidents = newest_first(session.state.incidents.values())
    texts = desk.texts
    risks = {name: text.name for name, text in texts.scenarios.items()}
    asked = {
        control.id: texts.controls[control.id].name
        for control in desk.questionnaire.controls_for(session.state.profile)
    }
    told, undoable = session.state.records.incidents, session.incidents.undoable
    lines, count = lines_of(incidents, risks, asked), of_last_year(incidents, today)
    page = IncidentsPage(desk.look, desk.words, IncidentsModel(lines, count, told, undoable, session.read_only))
    page.editing.connect(lambda name: _edit(desk, name, today))
    page.removing.connect(lambda name: _act(desk, lambda: session.incidents.remove(name)))
    page.undoing.connect(lambda: _act(desk, session.incidents.undo))
    page.counting.connect(lambda: _count(desk, count))
    page.sharing.connect(lambda name: _share(desk, session.state.incidents[name]))
    page.saving.connect(lambda ending: _ask(desk, ending))
    page.question_wanted.connect(lambda question: desk.show("question", question=question))
    page.page_wanted.connect(desk.show)
    page.left.connect(desk.back)
    return page


def _form(desk: Desk, where: dict[str, str]) -> QWidget:
    """The form; what is written in it is kept while one looks elsewhere."""
    today = now().date()
    risks = risk_choices(desk.questionnaire, desk.texts, desk.session.state)
    form = IncidentForm(desk.look, desk.words, risks, _read(where, today), today)

    def save(incident: Incident) -> None:
        if desk.attempt(lambda: desk.session.incidents.write(incident)):
            desk.show("incidents")
            desk.notify("success", QCoreApplication.translate("Incidents", "Saved"), breakable(incident.title))

    def remember(incident: Incident) -> None:
        if desk.trail and desk.trail[-1].page == "incidents":
            desk.trail[-1] = Spot("incidents", tuple(_told(incident).items()))

    form.saving.connect(save)
    form.drafted.connect(remember)
    form.left.connect(lambda: desk.show("incidents"))
    return form


def _edit(desk: Desk, name: str, today: date) -> None:
    incident = desk.session.state.incidents[name] if name else Incident("", today, "")
    desk.show("incidents", **_told(incident))


def _told(incident: Incident) -> dict[str, str]:
    """An incident as what of a page is shown."""
    told = {field: getattr(incident, field) for field in Incident.__dataclass_fields__}
    days = {field: told[field].isoformat() if told[field] else "" for field in _DAYS}
    return {**told, **days, _DIVIDED: " ".join(incident.measures)}


def _read(where: dict[str, str], today: date) -> Incident:
    """The incident that `_told` has told; fields that are missing are empty."""
    texts = {name: where.get(name, "") for name in Incident.__dataclass_fields__ if name not in (*_DAYS, _DIVIDED)}
    noticed, closed = (where.get(name, "") for name in _DAYS)
    return Incident(
        noticed_on=date.fromisoformat(noticed) if noticed else today,
        closed_on=date.fromisoformat(closed) if closed else None,
        measures=tuple(where.get(_DIVIDED, "").split()),
        **texts,
    )


def _act(desk: Desk, act: Callable[[], object]) -> None:
    """Change the log and show it anew."""
    if desk.attempt(act):
        desk.again()


def _count(desk: Desk, count: int) -> None:
    """The report says as many as the log; of those reported to an authority never more."""
    records = desk.session.state.records
    notified = None if records.notified is None else min(records.notified, count)
    _act(desk, lambda: desk.session.details.set_records(replace(records, incidents=count, notified=notified)))


def _share(desk: Desk, incident: Incident) -> None:
    lesson = incident.lesson or incident.happened
    desk.show("contribution", risk=incident.scenario, lesson=lesson, measures=" ".join(incident.measures))


def _ask(desk: Desk, ending: str) -> None:
    """Ask where the log shall go."""
    title = QCoreApplication.translate("Incidents", "Save the log of incidents")
    name = QCoreApplication.translate("Incidents", "incidents")
    folder = desk.session.path.absolute().parent
    chosen, _ = QFileDialog.getSaveFileName(desk.window, title, str(folder / f"{name}.{ending}"), f"*.{ending}")
    if chosen:
        save_log(desk, ending, Path(chosen))


def save_log(desk: Desk, ending: str, path: Path) -> None:
    """Write the log off the window's thread, over a file that is there: the dialog has asked already."""
    incidents, texts, words = newest_first(desk.session.state.incidents.values()), desk.texts, desk.words

    def job(_step: object) -> None:
        write_whole(path, write_log(incidents, LogForm(ending), texts, words), overwrite=True)

    def done(_made: object) -> None:
        desk.notify("success", QCoreApplication.translate("Incidents", "The log is saved"), breakable(path.name))

    desk.run(job, [QCoreApplication.translate("Incidents", "Writing {0}").format(path.name)], done)
