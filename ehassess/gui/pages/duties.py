"""Duties and alerts: whom to tell of an incident by when, which laws apply and why, what the authority expects."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.pages.duties_model import DutiesModel, EventLines, ItemLines, LawLine, NoticeLine, Question
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import badge, prose
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

WHEN = 176
"""Width of the column of times at a text size of 100 %, in pixels."""

_STATES = {"met": ("done", "success"), "approaching": ("info", "info"), "not_met": ("warning", "warn")}
"""Icon and tone of each state of the outcome."""


class DutiesPage(QWidget):
    """Cards to read, the clock first; `question_wanted` carries a question, `page_wanted` another page."""

    question_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, look: Look, words: Words, model: DutiesModel) -> None:
        """Look, sentences, everything of the page."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        head = column(title(words("duties.title"), words("duties.lead")), self._country(), gap=S1)
        cards = [self._clock(), *([] if model.items is None else [self._items(model.items)]), self._laws()]
        declared = prose(words("duties.declared"), look, colour=look.muted)
        self.setLayout(column(page(holder(head), *cards, self._notices(), declared, wide=880, gap=S4)))

    def _country(self) -> QWidget:
        """Whose laws are shown, where that is changed, and what else is at hand."""
        change = button(self._words("duties.change"), "link")
        change.clicked.connect(lambda: self.page_wanted.emit("organisation"))
        said = label(self._words("duties.country", country=self._model.country), "body")
        said.setWordWrap(False)
        log, office = button(self._words("duties.log"), "link"), button(self._words("duties.office"), "link")
        log.clicked.connect(lambda: self.page_wanted.emit("incidents"))
        office.clicked.connect(lambda: self.page_wanted.emit("circulars"))
        return holder(column(row(said, change, None, gap=S3), holder(Flow(log, office, gap=S3)), gap=S1))

    def _clock(self) -> QWidget:
        """The one thing to find in a hurry."""
        lines = column(label(self._words("duties.clock"), "h2"), gap=S2)
        for event in self._model.events:
            lines.addWidget(rule())
            lines.addWidget(self._event(event))
        lines.addWidget(rule())
        lines.addWidget(label(self._words("duties.fill_in"), "muted"))
        return card(holder(lines), kind="tint")

    def _event(self, event: EventLines) -> QWidget:
        lines = column(label(event.name, "h3"), label(event.help, "muted"), S1, gap=2)
        for line in event.lines:
            when = label(line.when, "h3")
            when.setFixedWidth(round(WHEN * self._look.scale))
            said = column(
                label(self._words("duties.who", who=line.who, law=line.law), "h3"),
                label(line.task),
                *([label(line.note, "muted")] if line.note else []),
                label(line.help, "muted"),
                gap=2,
            )
            lay = row(top(when), said, gap=S4, margins=(0, S2, 0, S2))
            lay.setStretch(1, 1)
            lines.addLayout(lay)
        return holder(lines)

    def _items(self, items: ItemLines) -> QWidget:
        """The outcome by the rule of the country, and what is missing."""
        words, (glyph, tone) = self._words, _STATES[items.state]
        placed = words("duties.in_place", placed=items.placed, count=items.count)
        state = badge(glyph, words(f"duties.state_{items.state}"), self._look.tone(tone).ink, small=False)
        parts: list[QWidget] = [
            label(words("duties.items"), "h2"),
            state,
            prose(f"{items.sentence} {placed}", self._look),
            label(items.rule, "muted"),
            label(words("duties.to", authority=items.authority), "muted"),
        ]
        if items.missing:
            parts += [label(words("duties.see_missing"), "label"), self._links(items.missing)]
        for name, where in self._model.numbers:
            parts.append(label(words("duties.number", name=name, where=where), "muted"))
        return card(*parts, gap=S2)

    def _laws(self) -> QWidget:
        lines = column(label(self._words("duties.laws"), "h2"), gap=S2)
        for law in self._model.laws:
            lines.addWidget(rule())
            lines.addWidget(self._law(law))
        return card(holder(lines))

    def _law(self, law: LawLine) -> QWidget:
        note = [label(law.note, "muted")] if law.note else []
        words = (label(law.name, "h3"), label(law.law, "muted"), label(law.reason), label(law.asks), *note)
        return holder(column(*words, self._links(law.questions), gap=S1))

    def _notices(self) -> QWidget:
        lines = column(label(self._words("duties.notices"), "h2"), gap=S2)
        for notice in self._model.notices:
            lines.addWidget(rule())
            lines.addWidget(self._notice(notice))
        return card(holder(lines))

    def _notice(self, notice: NoticeLine) -> QWidget:
        glyph, ink = (
            ("warning", self._look.tone("warn").ink) if notice.kind == "threat" else ("check", self._look.accent)
        )
        kind = badge(glyph, self._words(f"duties.kind_{notice.kind}"), ink)
        text = prose(notice.text, self._look)
        return holder(column(kind, label(notice.title, "h3"), text, self._links(notice.questions), gap=S1))

    def _links(self, questions: tuple[Question, ...]) -> QWidget:
        """A link to each question."""
        made = []
        for question, name in questions:
            link = button(name, "link")
            link.setAccessibleName(self._words("duties.open_question", name=name))
            link.clicked.connect(lambda _=False, question=question: self.question_wanted.emit(question))
            made.append(link)
        return holder(Flow(*made, gap=S3))
