"""The help beside a question: always at the same place, always the same four parts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ehassess.domain.texts import ControlText, Term
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, scroll
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.prose import Prose
from ehassess.gui.widgets.rows import help_section
from ehassess.tokens import S1, S2, S3, S4, S5, Look

PARTS = ("patient", "search", "proof", "book")
"""The icons of the four parts."""
ICON = 22
"""Their size."""


class HelpPanel(QWidget):
    """Why it matters, how to find out, what counts as proof, the words; `hidden` and `simpler` are asked for."""

    hiding = Signal()
    simpler_wanted = Signal(bool)

    def __init__(self, look: Look, simpler: bool) -> None:
        """Empty until `show_text`; whether the simpler words are shown now."""
        super().__init__()
        self._look = look
        self._bodies: dict[str, Prose] = {}
        self._sections: dict[str, QWidget] = {}
        self._titles: list[QLabel] = []
        hide = button(self.tr("Hide"), "quiet")
        hide.setToolTip(self.tr("Hide or show the help (F1)"))
        hide.clicked.connect(self.hiding)
        head = row(label(self.tr("Help"), "h2"), hide, gap=S2)
        head.setStretch(0, 1)
        parts = column(holder(head), rule(), S3, gap=S1, margins=(S4, S3, S4, S5))
        for glyph, heading in zip(PARTS, self._headings(), strict=True):
            section = help_section(look, glyph, heading, "…")
            self._sections[glyph] = section
            *_, title, body = section.findChildren(QLabel)
            if isinstance(body, Prose):
                self._bodies[glyph] = body
            self._titles.append(title)
            parts.addWidget(section)
            parts.addSpacing(S4)
        self._simpler = button("", "quiet", "help", look, flush=True)
        self._simple = simpler
        self._simpler.clicked.connect(self._turn)
        parts.addWidget(rule())
        parts.addWidget(self._simpler)
        parts.addStretch(1)
        self.area: QScrollArea = scroll(holder(parts))
        self.setLayout(column(holder(column(self.area), "sunken")))
        self._name(simpler)

    def show_text(self, text: ControlText, terms: tuple[Term, ...]) -> None:
        """Show the help of one question, from its beginning."""
        also = self.tr("{0}: {1} Also called {2}.")
        said = [
            also.format(term.word, term.definition, term.also)
            if term.also
            else self.tr("{0}: {1}").format(term.word, term.definition)
            for term in terms
        ]
        for glyph, words in zip(PARTS, (text.why, text.find_out, text.proof, "\n".join(said)), strict=True):
            self._bodies[glyph].setText(words)
            self._sections[glyph].setVisible(bool(words))
        self._fit()
        self.area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """New width, new wraps."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for title in self._titles:
                title.setFixedWidth(self._room)
            self._fit()

    @property
    def _room(self) -> int:
        """Width that the words have, in pixels."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        return self.width() - 2 * S4 - ICON - S3 - bar

    def _fit(self) -> None:
        """Give each text its size, once."""
        for text in self._bodies.values():
            text.fit(self._room)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Why it matters for patients"),
            self.tr("How to find out"),
            self.tr("What counts as proof"),
            self.tr("The words explained"),
        )

    def _turn(self) -> None:
        self._simple = not self._simple
        self._name(self._simple)
        self.simpler_wanted.emit(self._simple)

    def _name(self, simpler: bool) -> None:
        self._simpler.setText(self.tr("Say it exactly") if simpler else self.tr("Say it more simply"))
