"""What has to happen before the pictures of what the authority asks, and of accepted risks, are taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication

from ehassess.domain.dossier import AcceptedRisk, Records
from ehassess.gui.desk import Desk
from ehassess.gui.pages.particulars import ParticularsPage
from ehassess.gui.pages.result import ResultPage
from ehassess.gui.widgets.reveal import reveal
from tests.pictures.results_shots import shown


def filled(desk: Desk) -> None:
    """Every line with something in it, a second number begun, one address odd."""
    details = desk.session.details
    details.set_provider(
        replace(
            desk.session.state.provider,
            country="fr",
            identifiers=(("FINESS", "000000000"), ("SIRET", "00000000000000")),
            address="1 rue d’Exemple, 00000 Exempleville",
            services="Consultations, soins dentaires, téléconsultation",
            contact="Dr Exemple",
            phone="00 00 00 00 00",
            email="contact chez exemple",
        )
    )
    details.set_records(Records(date(2026, 2, 3), None, 2, 1))
    desk.show("authority-details")
    page = shown(desk)
    assert isinstance(page, ParticularsPage)


def refused(desk: Desk) -> None:
    """A day to come and too many notified, then Done."""
    page = shown(desk)
    assert isinstance(page, ParticularsPage)
    page.records.restore_test.field.setText("3/2/2999")
    page.records.incidents.field.setText("1")
    page.records.notified.field.setText("2")
    page.done.click()


def accepted(desk: Desk) -> None:
    """One risk accepted, the form of another one open with its faults."""
    page = shown(desk)
    assert isinstance(page, ResultPage)
    assert page.risks is not None
    rows = list(page.risks.list.rows.values())
    scenario = next(iter(page.risks.list.rows))
    reason = "Le coût dépasse le dommage possible ; revu chaque année."
    desk.session.details.accept_risk(AcceptedRisk(scenario, "Dr Exemple", date(2026, 11, 3), reason))
    page.show_accepted(desk.session.state.accepted)
    rows[1].accept.click()
    form = rows[1].form
    assert form is not None
    form._check()
    QApplication.processEvents()
    reveal(page, page.risks)
