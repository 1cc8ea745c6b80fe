"""What is put into a dossier before the pictures of people, sites and reviews are taken."""

from __future__ import annotations

from ehassess.domain.answers import MAIN_SITE, Choice
from ehassess.domain.people import Role
from ehassess.gui.desk import Desk


def named(desk: Desk) -> None:
    """Three people, two sites, one section that somebody answers and reviewed; then the page anew."""
    people = desk.session.people
    first = people.add_person("A. Exemple", Role.MANAGER)
    second = people.add_person("B. Exemple", Role.IT)
    people.add_person("C. Exemple", Role.CLINICAL)
    people.rename_site(MAIN_SITE, "Rue de l’Exemple")
    annexe = people.add_site("Annexe du Modèle")
    section = desk.session.interview().sections[0]
    people.assign([control.id for control in section.controls], second.id)
    people.assign([section.controls[0].id], first.id)
    people.record(section.controls[1].id, Choice.NO, "", annexe.id)
    people.answering = first.name
    asked = people.questions_of("first", "")
    answers = desk.session.state.answers
    desk.session.record_many((name, Choice.MOSTLY, "") for name in asked if name not in answers)
    people.review("first", "", "A. Exemple")
    desk.again()
