"""A document to fill in as .docx: name and date filled in, the rest in tinted fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ehassess.domain.clean import printable
from ehassess.domain.templates import Piece, SectionText, Template, TemplateSection, TemplateText, pieces
from ehassess.domain.texts import Texts
from ehassess.exchange.docx_paper import (
    BODY,
    LABEL,
    SMALL,
    STRONG,
    DocxPaper,
    Ink,
    add_columns,
    add_head,
    add_row,
    frame_cells,
)
from ehassess.tokens import PAPER
from ehassess.words import Words

FILL_MM = 8.5
"""Least height of a row that is filled in by hand."""


def template_docx(template: Template, texts: Texts, words: Words, provider: str, now: datetime) -> bytes:
    """The document in the language of `texts`, with the provider's name ('' leaves a field) and the day of `now`."""
    return _Writer(template, texts.templates[template.id], words, printable(provider), now).written()


class _Writer:
    """Writes one document, section by section."""

    def __init__(self, template: Template, text: TemplateText, words: Words, provider: str, now: datetime) -> None:
        self._template, self._text, self._words = template, text, words
        self._filled: Mapping[str, str] = {"provider": provider, "date": words.day(now.date())}
        self._paper = DocxPaper(template.paper, words.language, text.title, now)
        ruled = [section.id for section in template.sections if section.form == "rules"]
        self._numbers = {name: place for place, name in enumerate(ruled, 1)} if len(ruled) > 1 else {}

    def written(self) -> bytes:
        """All of it."""
        name = self._filled["provider"] or self._words("exchange.template_no_name")
        self._paper.frame(name, self._words("exchange.template_head"), self._words("exchange.template_foot"))
        self._paper.title(self._text.title, self._text.lead)
        for section in self._template.sections:
            self._section(section, self._text.sections[section.id])
        self._paper.line(SMALL, self._cut(self._text.foot), after=0)
        return self._paper.bytes()

    def _cut(self, text: str) -> tuple[Piece, ...]:
        return pieces(text, self._filled)

    def _section(self, section: TemplateSection, text: SectionText) -> None:
        number = self._numbers.get(section.id)
        if text.heading:
            start = f"{number}\u2002" if number else ""
            self._paper.heading(start + text.heading)
        for paragraph in text.text:
            self._paper.line(BODY, self._cut(paragraph), after=5)
        if section.form == "text":
            return
        rows = {"boxes": self._boxes, "alarm": self._alarm, "steps": self._numbered, "rules": self._numbered}
        rows.get(section.form, self._rows)(section, text)
        self._paper.gap()

    def _rows(self, section: TemplateSection, text: SectionText) -> None:
        """Facts, and tables that are filled in by hand."""
        table = self._paper.table(section.widths)
        facts = section.form == "facts"
        if text.columns:
            add_head(table, text.columns)
        inks = [LABEL if facts else BODY, *[BODY] * (len(section.widths) - 1)]
        for row in text.rows:
            add_row(table, [self._cut(cell) for cell in row], inks, rule=PAPER.n200, least_mm=section.height)
        for _ in range(section.blank):
            add_row(table, [[Piece("")]] * len(section.widths), inks, rule=PAPER.n300, least_mm=FILL_MM)
        if section.blank:
            add_columns(table)

    def _numbered(self, section: TemplateSection, text: SectionText) -> None:
        """Rules and steps: a number before each row."""
        steps = section.form == "steps"
        table = self._paper.table((max(1, round(sum(section.widths) * 0.07)), *section.widths))
        if text.columns:
            add_head(table, ("", *text.columns))
        inks = self._inks(steps, len(section.widths))
        part = self._numbers.get(section.id)
        for place, row in enumerate(text.rows, 1):
            number = f"{part}.{place}" if part else str(place)
            cells = [[Piece(number)], *(self._cut(cell) for cell in row)]
            add_row(table, cells, inks, rule=PAPER.n200, least_mm=section.height)

    def _inks(self, steps: bool, count: int) -> Sequence[Ink]:
        if steps:
            return [Ink(15, True, PAPER.accent), STRONG, *[SMALL] * (count - 1)]
        return [Ink(10, True), *[BODY] * count]

    def _boxes(self, section: TemplateSection, text: SectionText) -> None:
        table = self._paper.table((1, *(width * 30 for width in section.widths)))
        for row in text.rows:
            add_row(table, [[Piece("☐")], *(self._cut(cell) for cell in row)], [BODY] * (len(row) + 1), rule=PAPER.n200)

    def _alarm(self, section: TemplateSection, text: SectionText) -> None:
        """One line that cannot be overlooked."""
        table = self._paper.table(section.widths)
        for row in text.rows:
            add_row(table, [self._cut(cell) for cell in row], [Ink(13, True)] * len(row), rule=PAPER.ink)
        frame_cells(table, PAPER.ink)
