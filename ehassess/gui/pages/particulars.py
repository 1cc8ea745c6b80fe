"""What the authority asks: three short sections whose lines the report shows, each of which may stay empty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import Records
from ehassess.domain.national import Named
from ehassess.domain.profile import Provider
from ehassess.gui.pages.particulars_model import unstated
from ehassess.gui.pages.particulars_provider import ReachForm, WhoForm
from ehassess.gui.pages.particulars_records import RecordsForm
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import S1, S5, Look
from ehassess.words import Words


class ParticularsPage(QWidget):
    """Each line is emitted when it is left; `show_provider` and `show_records` follow once it is saved.

    `provider_changed` carries a Provider, `records_changed` Records; `left` means that all is said.
    """

    provider_changed = Signal(object)
    records_changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        provider: Provider,
        records: Records,
        today: date,
        asked: Sequence[Named] = (),
    ) -> None:
        """What is on disk, the last day that a date may have, the numbers that the country asks for."""
        super().__init__()
        self._look, self._words = look, words
        self._provider, self._records = provider, records
        self.who, self.reach = WhoForm(look, provider, asked), ReachForm(look, provider)
        self.records = RecordsForm(look, words, records, today)
        self.alarm = column()
        self.open = label("", "muted")
        for form in (self.who, self.reach):
            form.changed.connect(self.provider_changed)
        self.records.changed.connect(self.records_changed)
        sections = (
            (self.tr("Who you are"), self.who),
            (self.tr("Whom to ask"), self.reach),
            (self.tr("Tests and incidents"), self.records),
        )
        cards = [card(label(name, "h2"), S1, form, pad=S5 - 4) for name, form in sections]
        self.done = button(self.tr("Done"), "primary")
        self.done.clicked.connect(self._check)
        lead = self.tr("The report shows these lines. Each may stay empty, and each is saved when you leave it.")
        heading = title(self.tr("What the authority asks"), lead)
        bar = actions(self.done, None, self.open)
        self.setLayout(column(page(heading, self.alarm, *cards, footer=bar, wide=720)))
        self._count()

    def show_provider(self, provider: Provider) -> None:
        """What is on disk."""
        self._provider = provider
        self.who.show_provider(provider)
        self.reach.show_provider(provider)
        self._count()

    def show_records(self, records: Records) -> None:
        """What is on disk."""
        self._records = records
        self.records.show_records(records)
        self._count()

    def _count(self) -> None:
        count = unstated(self._provider, self._records)
        many = self.tr("{0} things not stated yet").format(self._words.number(count))
        self.open.setText(many if count > 1 else self.tr("1 thing not stated yet") if count else "")

    def _check(self) -> None:
        """Take over what was written last, then leave, or say what could not be saved."""
        for form in (self.who, self.reach, self.records):
            form.flush()
        wrong = next((entry for entry in self.records.entries() if entry.fault), None)
        if wrong is None:
            self.left.emit()
            return
        while item := self.alarm.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        act = button(self.tr("Go there"), "link")
        act.clicked.connect(lambda: wrong.field.setFocus(Qt.FocusReason.OtherFocusReason))
        said = self.tr("“{0}” was not saved. Mend it, or empty it.").format(wrong.caption)
        banner = Banner(self._look, "error", wrong.fault, said, act)
        self.alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)
