"""The pages of the booklet: cover, how to use it, a section for each domain, and the words explained."""

from __future__ import annotations

import unicodedata

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from ehassess.domain.answers import Choice
from ehassess.domain.conditions import ALWAYS
from ehassess.domain.interview import STAGES
from ehassess.domain.questionnaire import Control, Domain
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.booklet_sheet import Sheet
from ehassess.report.marks import Disc, write
from ehassess.report.tagged import Figure, Layout

GLOSSARY = "glossary"
_USE = "use"
_HALF = t.columns(6)
QUESTION = ParagraphStyle("question", parent=t.H2, spaceBefore=3, spaceAfter=3)
ASKED_IF = ParagraphStyle("asked_if", parent=t.NOTE, spaceAfter=3)


class Blank(Figure):
    """A dotted line to write on."""

    def draw(self) -> None:
        """The line at the bottom of the field."""
        self.canv.setStrokeColor(t.N500)
        self.canv.setLineWidth(0.6)
        self.canv.setDash(0.6, 2)
        self.canv.line(0, 1, self.width, 1)
        self.canv.setDash()


class Boxes(Figure):
    """The six answers in one row, each an empty box to tick and its word."""

    def __init__(self, labels: list[str], width: float) -> None:
        super().__init__(width, 15, " / ".join(labels))
        self._labels = labels

    def draw(self) -> None:
        """Boxes at the first baseline; the columns are as wide as their words ask for."""
        c, at = self.canv, 0.0
        widths = [c.stringWidth(label, t.TEXT, 8.6) + 14 for label in self._labels]
        gap = (self.width - sum(widths)) / (len(widths) - 1)
        for label, width in zip(self._labels, widths, strict=True):
            c.setStrokeColor(t.N700)
            c.setLineWidth(0.8)
            c.rect(at, 3, 9, 9, stroke=1, fill=0)
            write(c, at + 14, 4.6, label, 8.6, t.TEXT, t.INK)
            at += width + gap


def cover(own: Sheet) -> list[Flowable]:
    """Title, for whom, how much there is, space for names, contents with page numbers."""
    count = len(own.controls)
    about: list[tuple[str, b.Cell]] = [
        (own.tell("k_for"), own.text(own.audience)),
        (own.tell("k_questions"), own.tell("questions", count=count, sections=len(own.domains), minutes=own.minutes)),
        (own.tell("k_version"), own.text(f"{own.version} · {own.questionnaire.licence}")),
    ]
    blanks: list[tuple[str, b.Cell]] = [
        (own.tell(key), Spacer(1, 16)) for key in ("k_provider", "k_person", "k_helper", "k_day")
    ]
    titles = {_USE: own.tell("use_title"), GLOSSARY: own.tell("glossary_title")}
    titles |= {domain.id: own.text(own.texts.domains[domain.id].name) for domain in own.domains}
    order = [_USE, *(domain.id for domain in own.domains), GLOSSARY]
    lines = [(str(own.pages.get(key, "–")), titles[key], key) for key in order]
    middle = (len(lines) + 1) // 2
    lists = [b.contents(part, (24, _HALF - 24)) for part in (lines[:middle], lines[middle:])]
    return [
        b.space(1),
        b.Rule(44, 5),
        b.space(1),
        b.para(own.text(own.texts.title), t.DISPLAY),
        b.space(3),
        b.para(own.tell("title"), t.H1),
        b.space(2),
        b.para(own.text(own.texts.summary), t.LEAD),
        b.space(6),
        b.side_by_side(
            [b.facts(about, (84, _HALF - 84)), "", b.facts(blanks, (88, _HALF - 88))], [_HALF, t.GUTTER, _HALF]
        ),
        b.space(8),
        b.para(own.tell("contents"), t.H2, "H2"),
        b.side_by_side([lists[0], "", lists[1]], [_HALF, t.GUTTER, _HALF]),
        PageBreak(),
    ]


def how_to_use(own: Sheet) -> list[Flowable]:
    """Four steps, what each answer means, which questions come first, and what the booklet is not."""
    steps = [own.tell(f"use_{n}") for n in (1, 2, 3, 4)]
    answers = [
        [Disc(choice), f"<b>{own.text(pair.name)}</b>", own.text(pair.help)]
        for choice in Choice
        for pair in (own.texts.answers[choice.value],)
    ]
    stages = [
        [
            f"<b>{own.tell(f'stage_{stage}')}</b>",
            str(sum(control.stage == stage for control in own.controls)),
            own.tell(f"about_{stage}"),
        ]
        for stage in STAGES
        if any(control.stage == stage for control in own.controls)
    ]
    answer_heads, stage_heads = ("", own.tell("h_answer"), own.tell("h_meaning")), ("h_stage", "h_count", "h_what")
    return [
        *_opening(own, _USE, own.tell("use_title"), own.tell("use_lead")),
        b.steps(steps, (18, t.MEASURE - 18), 4),
        b.para(own.tell("answers_title"), t.H2),
        b.table(answer_heads, answers, t.rest(16, t.columns(3))),
        b.para(own.tell("stages_title"), t.H2),
        b.table([own.tell(key) for key in stage_heads], stages, t.rest(t.columns(3), 60), right=(1,)),
        b.space(6),
        b.band([b.para(own.text(own.texts.about), t.CELL)]),
        PageBreak(),
    ]


def section(own: Sheet, domain: Domain) -> list[Flowable]:
    """The questions of one domain, each kept whole on a page."""
    text = own.texts.domains[domain.id]
    story = _opening(own, domain.id, own.text(text.name), own.text(text.help))
    for control in own.controls:
        if control.domain == domain.id:
            story.append(KeepTogether(_question(own, control)))
    return [*story, PageBreak()]


def _question(own: Sheet, control: Control) -> list[Flowable]:
    text = own.texts.controls[control.id]
    labels = [own.line(own.texts.answers[choice.value].name) for choice in Choice]
    marks = [own.tell(f"stage_{control.stage}")]
    if control.ask_supplier:
        marks.append(own.tell("ask_supplier"))
    head = b.side_by_side(
        [
            b.para(f"<font color='#{t.ACCENT.hexval()[2:]}'>{control.id}</font>  {own.text(text.name)}", t.HEAD),
            b.para(" · ".join(marks), t.HEAD_RIGHT),
        ],
        [t.columns(7), t.rest(t.columns(7))[-1]],
    )
    help_ = b.side_by_side(
        [
            _help(own.tell("find_out"), own.text(text.find_out)),
            "",
            _help(own.tell("proof"), own.text(text.proof)),
        ],
        [t.columns(7), t.GUTTER, t.columns(5)],
    )
    story: list[Flowable] = [_line(), head, b.para(own.text(text.question), QUESTION)]
    if own.kind is None and control.applies_if != ALWAYS:
        story.append(b.para(own.tell("asked_if", condition=own.asked_if(control.applies_if)), ASKED_IF))
    note = b.side_by_side(
        [b.para(own.tell("note"), t.NOTE), Blank(t.MEASURE - 44, 12)], [44, t.MEASURE - 44], valign="BOTTOM"
    )
    return [
        *story,
        b.para(own.text(text.hint), t.BODY),
        Boxes(labels, t.MEASURE),
        b.space(2),
        help_,
        b.space(1),
        note,
        Blank(t.MEASURE, 15),
        b.space(5),
    ]


def _help(title: str, text: str) -> list[Flowable]:
    return [b.para(title, t.HEAD), b.para(text, t.CELL)]


def _line() -> Table:
    style = [b.FACE, ("LINEABOVE", (0, 0), (-1, 0), 0.9, t.INK)]
    return Table([[""]], colWidths=[t.MEASURE], rowHeights=[5], style=style, renderCB=Layout())


def glossary(own: Sheet) -> list[Flowable]:
    """Every word that the pack explains, in the order of the alphabet."""
    terms = sorted(own.texts.glossary.values(), key=lambda term: _plain_letters(term.word))
    rows: list[list[b.Cell]] = []
    for term in terms:
        other = f"<br/>{b.QUIET}{own.text(term.also)}</font>" if term.also else ""
        rows.append([f"<b>{own.text(term.word)}</b>{other}", own.text(term.definition)])
    return [
        *_opening(own, GLOSSARY, own.tell("glossary_title"), own.tell("glossary_lead")),
        b.table((own.tell("h_word"), own.tell("h_meaning")), rows, t.rest(t.columns(4))),
    ]


def _opening(own: Sheet, key: str, title: str, lead: str) -> list[Flowable]:
    anchor = b.Anchor(key, own.line(_heading(own, key)), own.found.__setitem__)
    return [anchor, b.Rule(), b.para(title, t.H1, "H2"), Spacer(1, 3), b.para(lead, t.LEAD)]


def _heading(own: Sheet, key: str) -> str:
    """The title of a section as plain text, for the bookmarks."""
    if key in own.texts.domains:
        return own.texts.domains[key].name
    return own.words(f"booklet.{key}_title")


def _plain_letters(text: str) -> str:
    """The text as it is ordered in a dictionary: small letters without accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
