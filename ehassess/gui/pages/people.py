"""People and sites: who is at the keyboard, who answers which section, which places may differ."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.people import LONGEST, Person, Role
from ehassess.gui.pages.people_model import PeopleModel, SectionLine, SiteLine
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.typed import TypedLine
from ehassess.tokens import S2, S3, S4, S5, Look


def role_words() -> dict[Role, str]:
    """What each role is called."""
    return {
        Role.MANAGER: QCoreApplication.translate("PeoplePage", "Management"),
        Role.IT: QCoreApplication.translate("PeoplePage", "IT"),
        Role.CLINICAL: QCoreApplication.translate("PeoplePage", "Care"),
        Role.PRIVACY: QCoreApplication.translate("PeoplePage", "Data protection"),
        Role.OTHER: QCoreApplication.translate("PeoplePage", "Other"),
    }


class PeoplePage(QWidget):
    """Everything is saved as it is chosen; a name is saved when its field is left.

    `person_added` carries name and Role, `person_changed` a Person, `person_removed` an id; `site_added` a name,
    `site_renamed` id and name, `site_removed` an id; `assigned` domain and person ('' for nobody); `answering_chosen`
    a name; `left` means Back.
    """

    person_added = Signal(str, object)
    person_changed = Signal(object)
    person_removed = Signal(str)
    site_added = Signal(str)
    site_renamed = Signal(str, str)
    site_removed = Signal(str)
    assigned = Signal(str, str)
    answering_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, model: PeopleModel) -> None:
        """Look, and who and what there is."""
        super().__init__()
        self._look, self._model = look, model
        heading = title(
            self.tr("People and sites"),
            self.tr("Several people can answer, and a site may differ. None of this leaves with the report."),
        )
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        parts = (heading, S2, self._people(), S2, self._sections(), S2, self._sites())
        self.setLayout(column(page(*parts, footer=actions(back), wide=880)))

    def _people(self) -> QWidget:
        """Each person with a role, and one more."""
        model = self._model
        lines = column(label(self.tr("People"), "h2"), S2)
        if not model.people:
            lines.addWidget(label(self.tr("Nobody is named yet. One person alone needs no name here."), "muted"))
        for person in model.people:
            lines.addWidget(self._person(person, model.counts.get(person.id, 0)))
            lines.addWidget(rule())
        self.name = self._field(self.tr("Name of the person"))
        roles = Dropdown(list(role_words().values()), self._look)
        roles.setAccessibleName(self.tr("Role of the person"))
        add = button(self.tr("Add person"), "", "plus", self._look)
        add.clicked.connect(lambda: self.person_added.emit(self.name.text(), list(Role)[roles.currentIndex()]))
        self.name.returnPressed.connect(add.click)
        lines.addSpacing(S3)
        lines.addWidget(holder(Flow(self.name, roles, add, gap=S3, lines=S2)))
        if model.people:
            lines.addSpacing(S4)
            lines.addWidget(self._answering())
        return card(holder(lines), pad=S5 - 4)

    def _person(self, person: Person, count: int) -> QWidget:
        roles = Dropdown(list(role_words().values()), self._look)
        roles.setAccessibleName(self.tr("Role: {0}").format(person.name))
        roles.setCurrentIndex(list(Role).index(person.role))
        roles.activated.connect(
            lambda index: self.person_changed.emit(Person(person.id, person.name, list(Role)[index]))
        )
        asked = self.tr("1 question to answer") if count == 1 else self.tr("{0} questions to answer").format(count)
        if not count:
            asked = self.tr("no question assigned")
        gone = self._remove(person.name, lambda: self.person_removed.emit(person.id))
        words = column(label(person.name, "h3"), label(asked, "muted"), gap=2)
        lay = row(words, roles, gone, gap=S3, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        return holder(lay)

    def _answering(self) -> QWidget:
        """Who is at the keyboard; the name goes with each answer from now on."""
        names = [person.name for person in self._model.people]
        choice = Dropdown([self.tr("not said"), *names], self._look)
        asked = label(self.tr("Who is answering now?"), "h3")
        choice.setAccessibleName(asked.text())
        if self._model.answering in names:
            choice.setCurrentIndex(names.index(self._model.answering) + 1)
        choice.activated.connect(lambda at: self.answering_chosen.emit(names[at - 1] if at else ""))
        told = label(
            self.tr("The name stands beside each answer in the history, until the dossier is closed."), "muted"
        )
        return holder(column(asked, told, holder(Flow(choice)), gap=S2))

    def _sections(self) -> QWidget:
        """Who answers which section; nothing to choose before somebody is named."""
        model = self._model
        lines = column(label(self.tr("Who answers what"), "h2"), S2)
        if not model.people:
            lines.addWidget(label(self.tr("Name the people first."), "muted"))
        else:
            for section in model.sections:
                lines.addWidget(self._section(section))
                lines.addWidget(rule())
            said = self.tr("A single question can be given to somebody else on its own page.")
            lines.addWidget(label(said, "muted"))
        return card(holder(lines), pad=S5 - 4)

    def _section(self, section: SectionLine) -> QWidget:
        people = self._model.people
        several = [self.tr("several people")] if section.several else []
        options = [*several, self.tr("nobody in particular"), *(person.name for person in people)]
        choice = Dropdown(options, self._look)
        choice.setAccessibleName(self.tr("Who answers: {0}").format(section.name))
        ids = [*([None] if several else []), "", *(person.id for person in people)]
        choice.setCurrentIndex(0 if section.several else ids.index(section.person_id))

        def choose(index: int) -> None:
            wanted = ids[index]
            if wanted is not None:
                self.assigned.emit(section.domain, wanted)

        choice.activated.connect(choose)
        lay = row(label(section.name, "h3"), choice, gap=S3, margins=(0, S2, 0, S2))
        lay.setStretch(0, 1)
        return holder(lay)

    def _sites(self) -> QWidget:
        """Each place with its name, and one more."""
        lines = column(
            label(self.tr("Sites"), "h2"),
            S2,
            label(
                self.tr(
                    "Name the sites only if some answers differ between them. "
                    "For the result, the worst site counts in each question."
                ),
                "muted",
            ),
        )
        for site in self._model.sites:
            lines.addWidget(self._site(site))
            lines.addWidget(rule())
        self.site = self._field(self.tr("Name of one more site"))
        add = button(self.tr("Add site"), "", "plus", self._look)
        add.clicked.connect(lambda: self.site_added.emit(self.site.text()))
        self.site.returnPressed.connect(add.click)
        lines.addSpacing(S3)
        lines.addWidget(holder(Flow(self.site, add, gap=S3, lines=S2)))
        return card(holder(lines), pad=S5 - 4)

    def _site(self, site: SiteLine) -> QWidget:
        name = TypedLine()
        name.setMaxLength(LONGEST)
        name.show_words(site.name)
        name.setPlaceholderText(self.tr("Name of the main site"))
        name.setAccessibleName(self.tr("Name of the site"))
        name.typed.connect(lambda words: self.site_renamed.emit(site.id, words))
        name.setFixedWidth(round(300 * self._look.scale))  # as wide as the field for one more site
        own = self.tr("1 answer of its own") if site.own == 1 else self.tr("{0} answers of its own").format(site.own)
        told = label(self.tr("main site") if site.main else own, "muted")
        told.setWordWrap(False)
        parts: list[QWidget] = [name, told]
        if not site.main:
            parts.append(self._remove(site.name, lambda: self.site_removed.emit(site.id), site.own))
        if site.main:
            return holder(row(*parts, None, gap=S3, margins=(0, S2, 0, S2)))
        return holder(row(*parts[:2], None, *parts[2:], gap=S3, margins=(0, S2, 0, S2)))

    def _remove(self, name: str, act: Callable[[], object], answers: int = 0) -> QWidget:
        """A button that removes; where answers would go with it, only when pressed a second time."""
        gone = button(self.tr("Remove"), "quiet", "close", self._look)
        gone.setAccessibleName(self.tr("Remove: {0}").format(name))
        sure = self.tr("Remove with its answer") if answers == 1 else self.tr("Remove with its {0} answers")

        def pressed() -> None:
            if answers and gone.text() != sure.format(answers):
                gone.setText(sure.format(answers))
                gone.setAccessibleName(f"{sure.format(answers)}: {name}")
            else:
                act()

        gone.clicked.connect(pressed)
        return gone

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(LONGEST)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setFixedWidth(round(300 * self._look.scale))
        return made
