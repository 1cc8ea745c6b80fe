"""Which site a question is answered for, and who is to answer it; nothing is shown where neither was named."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.answers import MAIN_SITE
from ehassess.gui.pages.question_model import QuestionModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.flow import Flow
from ehassess.tokens import S2, S3, Look


class WhoAndWhere(QWidget):
    """`site_chosen` carries a site, `assigned` a person ('' for nobody), `alike`: the site is to differ no longer."""

    site_chosen = Signal(str)
    assigned = Signal(str)
    alike = Signal()

    def __init__(self, look: Look) -> None:
        """Empty until `show_model`."""
        super().__init__()
        self.sites, self.people = Dropdown([], look), Dropdown([], look)
        self.sites.setAccessibleName(self.tr("The answer is for"))
        self.people.setAccessibleName(self.tr("Who answers this question"))
        self.sites.activated.connect(lambda at: self.site_chosen.emit(self.sites.itemData(at)))
        self.people.activated.connect(lambda at: self.assigned.emit(self.people.itemData(at)))
        self.same = button(self.tr("Same as the main site"), "quiet", "undo", look)
        self.same.clicked.connect(self.alike)
        self.told = label("", "muted")
        self.setLayout(column(holder(Flow(self.sites, self.people, self.same, gap=S3, lines=S2)), self.told, gap=S2))

    def show_model(self, model: QuestionModel) -> None:
        """What holds for this question."""
        self.sites.clear()
        for site in model.sites:
            name = site.name or self.tr("Main site")
            differs = site.id in model.differing
            self.sites.addItem(self.tr("{0}: answers differently").format(name) if differs else name, site.id)
        self.sites.setCurrentIndex(max(0, self.sites.findData(model.site)))
        several = len(model.sites) > 1
        self.sites.setVisible(several)
        self.people.clear()
        self.people.addItem(self.tr("Nobody in particular answers this"), "")
        for person in model.people:
            self.people.addItem(self.tr("{0} answers this").format(person.name), person.id)
        self.people.setCurrentIndex(max(0, self.people.findData(model.assigned)))
        self.people.setVisible(bool(model.people))
        differs = model.site != MAIN_SITE and bool(model.chosen)
        self.same.setVisible(differs)
        self.told.setVisible(model.site != MAIN_SITE and not differs)
        self.told.setText(
            self.tr("Nothing differs here: what the main site answered counts. Choose only if it differs.")
        )
        self.setVisible(several or bool(model.people))
