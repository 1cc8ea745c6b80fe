"""The national picture of a year: what would be published, what was, table by table, and its files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ehassess.gui.theme import label
from ehassess.gui.widgets.ask import Ask
from ehassess.gui.widgets.boxes import card, column, holder
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import bring_into_view
from ehassess.gui.widgets.rows import Banner, EmptyState
from ehassess.gui.widgets.table import Table
from ehassess.report.picture_tables import Told
from ehassess.tokens import S2, S3, S4, Look
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year: how many care providers count, and whether it was published."""

    year: int
    reports: int
    published: bool


@dataclass(frozen=True, slots=True)
class PictureModel:
    """The years there are, newest first, the chosen one, and its tables; none where too few reports count."""

    years: tuple[YearLine, ...]
    chosen: YearLine | None
    tables: tuple[Told, ...]
    reports: int = 0


class PicturePage(QWidget):
    """`year_chosen` carries a year, `agreed` publishes the chosen one for good, `saving` asks for a file of it,
    `sending` for the benchmark, `receive_wanted` leads to where reports come in."""

    year_chosen = Signal(int)
    agreed = Signal()
    saving = Signal()
    sending = Signal()
    receive_wanted = Signal()

    def __init__(self, look: Look, words: Words, model: PictureModel) -> None:
        """What there is of the chosen year."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        lead = self.tr("Counts of a whole year, in which no care provider can be found.")
        parts: list[QWidget] = [title(self.tr("National picture"), lead)]
        self._body = column(gap=S3)
        if model.chosen is None:
            parts.append(self._nothing())
        else:
            parts += [self._tools(), holder(self._asked()), holder(self._body)]
        self.setLayout(column(page(*parts, footer=self._bar(), gap=S3)))
        if model.tables:
            self._show(0)

    def take_focus(self) -> None:
        """Which year."""
        (self.year if self._model.chosen else self._first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> QWidget:
        text = self.tr("Once reports are accepted, they are counted here by grade, kind, region and size.")
        return card(EmptyState(self._look, "gauge", self.tr("No report counts yet"), text))

    def _tools(self) -> QWidget:
        model, chosen, look = self._model, self._model.chosen, self._look
        self.year = Dropdown([self._named(line) for line in model.years], look)
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setCurrentIndex(next((i for i, line in enumerate(model.years) if line == chosen), 0))
        self.year.activated.connect(lambda at: self.year_chosen.emit(model.years[at].year))
        self.table = Dropdown([told.title for told in model.tables], look)
        self.table.setAccessibleName(self.tr("Table"))
        self.table.activated.connect(self._show)
        self.year.setFixedWidth(round(264 * look.scale))
        self.table.setFixedWidth(round(392 * look.scale))
        self.table.setVisible(bool(model.tables))
        return holder(column(Flow(self.year, self.table, gap=S3, lines=S2)))

    def _named(self, line: YearLine) -> str:
        state = self.tr("published") if line.published else self.tr("not published")
        return self.tr("{0}: {1}").format(line.year, state)

    def _asked(self) -> QVBoxLayout:
        """Where the year stands, and later whether it is meant."""
        model, chosen = self._model, self._model.chosen
        assert chosen is not None
        number = self._words.number
        if not model.tables:
            few = self._words("authority.too_few", year=str(chosen.year))
            banner = Banner(self._look, "warn", self.tr("This year cannot be published yet"), few)
        elif chosen.published:
            heading = self.tr("Published, from {0} reports").format(number(model.reports))
            text = self.tr("It stays as it is: two versions of a year could be subtracted from each other.")
            banner = Banner(self._look, "success", heading, text)
        else:
            heading = self.tr("Not published yet: this is what would be, from {0} reports").format(
                number(model.reports)
            )
            text = self.tr("It is for you alone. Wait until the reports of the year are in, then publish it once.")
            banner = Banner(self._look, "info", heading, text)
        self._banner, self._place = banner, column(banner)
        return self._place

    def _bar(self) -> QWidget:
        """What may be done with this year."""
        model = self._model
        if model.chosen is None:
            self._first = button(self.tr("Receive reports"), "primary")
            self._first.clicked.connect(self.receive_wanted)
            return actions(self._first)
        if not model.tables:
            return actions(label(self.tr("Receive more reports of this year first."), "muted"))
        if model.chosen.published:
            save, send = (
                button(self.tr("Save as a file"), "primary", "export", self._look),
                button(self.tr("Send it to the care providers")),
            )
            save.clicked.connect(self.saving)
            send.clicked.connect(self.sending)
            told = label(self.tr("PDF, Excel or JSON"), "muted")
            return actions(save, send, told)
        self.publish = button(self.tr("Publish {0}").format(model.chosen.year), "primary")
        self.publish.clicked.connect(self._ask)
        return actions(self.publish)

    def _ask(self) -> None:
        """Once more, since it is for good."""
        chosen = self._model.chosen
        assert chosen is not None
        heading = self.tr("Publish the picture of {0} for good?").format(chosen.year)
        text = self.tr("Reports of {0} that come later no longer change it. This cannot be taken back.")
        ask = Ask(self._look, "warn", heading, text.format(chosen.year), self.tr("Publish it"), self.tr("Not yet"))
        ask.agreed.connect(self.agreed)
        ask.refused.connect(lambda: self._wait_more(True))
        self._wait_more(False)
        self._place.addWidget(ask)
        ask.show()
        ask.take_focus()
        bring_into_view(ask)

    def _wait_more(self, again: bool) -> None:
        """Whether it can be asked for."""
        self.publish.setEnabled(again)
        self._banner.setVisible(again)
        if again:
            self.publish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        """One table."""
        told = self._model.tables[at]
        emptied(self._body)
        rows = [[self._cell(cell) for cell in line] for line in told.rows]
        table = Table(self._look, told.title, told.heads, rows, figures_of(told))
        made = card(label(told.title, "h2"), S2, table, pad=S4)
        self._body.addWidget(made)
        made.show()
        rule = label(self._words("authority.picture_rule"), "muted")
        self._body.addWidget(rule)
        rule.show()

    def _cell(self, cell: str | int) -> str:
        return self._words.number(cell) if isinstance(cell, int) else cell


def figures_of(told: Told) -> Sequence[int]:
    """The columns of a table that hold figures: those in which a row has a count or a percentage."""
    first = told.rows[0] if told.rows else ()
    return [at for at, cell in enumerate(first) if isinstance(cell, int) or cell.endswith("%")]
