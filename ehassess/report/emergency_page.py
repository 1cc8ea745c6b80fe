"""The emergency page: read at one metre, printed in grey, never more than one page."""

from __future__ import annotations

import io
import re
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepInFrame, PageTemplate, Table

from ehassess.domain.duty_words import law_name, when
from ehassess.domain.national import Deadline
from ehassess.domain.obligations import clock_for, words_for
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.templates import SectionText
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import SHORT, Context
from ehassess.report.findings import find
from ehassess.report.layout import Drawn, canvas_into, harden
from ehassess.report.marks import fit, write
from ehassess.report.tagged import Figure, Layout
from ehassess.report.tags import TagCanvas
from ehassess.words import Words

TEMPLATE = "emergency-plan"
"""The document of the pack that holds the words."""

SIDE: Final = 14 * mm
WIDTH: Final = t.PAGE_W - 2 * SIDE
GAP: Final = 8 * mm
FOOT: Final = 62.0
TOP: Final = 11 * mm
COLUMNS: Final = 4
"""Delays beside each other; as many again may stand below."""

_FIELD = re.compile(r"\[\[([^\[\]]*)\]\]")


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    settings: dict[str, object] = {"fontName": t.TEXT, "textColor": t.INK, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **settings)


MAST = _style("display", 34, 38, fontName=t.BOLD, textColor=t.WHITE)
UNDER = _style("under", 11.5, 15, textColor=t.WHITE)
FIRST = _style("wall_first", 13.5, 17, fontName=t.BOLD)
TITLE = _style("h2", 19, 23, fontName=t.BOLD)
DIGIT = _style("digit", 30, 31, fontName=t.BOLD)
STEP = _style("step", 14.5, 17, fontName=t.BOLD)
HOW = _style("how", 11, 14, textColor=t.N700)
LAW = _style("law", 8.5, 11, textColor=t.N500)


def lay_out(report: Report, questionnaire: Questionnaire, language: str) -> Drawn:
    """Draw the page."""
    harden()
    t.known_characters()
    words, texts = Words.load(language), questionnaire.texts[language]
    ctx = Context(report, questionnaire, find(report, questionnaire), texts, words, "", {})
    out, made = io.BytesIO(), list[TagCanvas]()
    provider = ctx.line(report.provider.name, SHORT)
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=" – ".join(part for part in (ctx.line(texts.templates[TEMPLATE].title), provider) if part),
        author=provider,
        creator=ctx.line(report.made.program),
        lang=words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    height = t.PAGE_H - TOP - FOOT
    frame = Frame(SIDE, FOOT, WIDTH, height, 0, 0, 0, 0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _foot(canvas, ctx)))
    doc.build([KeepInFrame(WIDTH, height - 1, _story(ctx), mode="shrink")], canvasmaker=canvas_into(made))
    return Drawn(out.getvalue(), made[0].tree, f"{report.assessed_on:%Y%m%d}")


def _story(ctx: Context) -> list[Flowable]:
    text = ctx.texts.templates[TEMPLATE]
    left = WIDTH * 0.485 - GAP
    right = WIDTH - left - GAP
    do, call = text.sections["do"], text.sections["call"]
    return [
        b.Anchor("emergency", ctx.bare("em_doc"), ctx.found.__setitem__),
        *_mast(ctx, text.title, text.lead, text.sections["first"].rows[0]),
        b.space(3),
        b.side_by_side([_steps(ctx, do, left), "", _calls(ctx, call, right)], [left, GAP, right]),
        b.space(3),
        *_delays(ctx, text.sections["tell"]),
    ]


def _mast(ctx: Context, title: str, lead: str, first: tuple[str, ...]) -> list[Flowable]:
    """Black, with the patient first below it; who decides stands there where the report names them."""
    shape = [b.FACE, ("LEFTPADDING", (0, 0), (-1, -1), 14), ("RIGHTPADDING", (0, 0), (-1, -1), 14)]
    black = [*shape, ("BACKGROUND", (0, 0), (-1, -1), t.INK), ("TOPPADDING", (0, 0), (-1, -1), 8)]
    black.append(("BOTTOMPADDING", (0, 0), (-1, -1), 9))
    framed = [*shape, ("BOX", (0, 0), (-1, -1), 2, t.INK), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    mast = [[b.para(ctx.text(title), MAST, "H1"), b.space(1), b.para(ctx.text(lead), UNDER)]]
    patient = [b.para(_plain(ctx, first[0]), FIRST), _blank(ctx, first[1], WIDTH * 0.44 - 28)]
    rows: list[Flowable] = [
        Table([mast], colWidths=[WIDTH], style=black, hAlign="LEFT", renderCB=Layout()),
        Table([patient], colWidths=[WIDTH * 0.56, WIDTH * 0.44], style=framed, hAlign="LEFT", renderCB=Layout()),
    ]
    p = ctx.report.provider
    if p.contact.strip():
        parts = [ctx.say("em_decides", contact=ctx.line(p.contact, SHORT))]
        parts += [ctx.say("em_else", deputy=ctx.line(p.deputy, SHORT))] if p.deputy.strip() else []
        parts += [ctx.text(p.phone, SHORT)] if p.phone.strip() else []
        decides = b.para(" · ".join(parts), FIRST)
        rows.append(Table([[decides]], colWidths=[WIDTH], style=framed, hAlign="LEFT", renderCB=Layout()))
    return rows


def _steps(ctx: Context, do: SectionText, width: float) -> list[Flowable]:
    rows = [
        (
            b.para(str(number), DIGIT, "L/+LI/Lbl"),
            [b.para(_plain(ctx, head), STEP, "L/LI/LBody/P"), b.para(_plain(ctx, how), HOW, "L/LI/LBody/P")],
        )
        for number, (head, how) in enumerate(do.rows, 1)
    ]
    steps = Table(
        [list(row) for row in rows], colWidths=[32, width - 32], style=_RULED, hAlign="LEFT", renderCB=Layout()
    )
    return [b.para(ctx.text(do.heading), TITLE, "H2"), b.space(1), steps]


def _calls(ctx: Context, call: SectionText, width: float) -> list[Flowable]:
    """Number, whom, and lines to write on: the name on the left, the telephone on the right."""
    inner = width - 28
    parts = (inner * 0.54 - 10, 10.0, inner * 0.46)
    rows: list[list[b.Cell]] = []
    for number, (who, name, phone) in enumerate(call.rows, 1):
        blanks = b.side_by_side([_blank(ctx, name, parts[0]), "", _blank(ctx, phone, parts[2])], parts)
        told: list[Flowable] = [b.para(ctx.text(who), _SMALL_STEP, "L/LI/LBody/P"), blanks]
        rows.append([b.para(str(number), STEP, "L/+LI/Lbl"), told])
    table = Table(rows, colWidths=[28, inner], style=[*_RULED, *_TIGHT], hAlign="LEFT", renderCB=Layout())
    return [b.para(ctx.text(call.heading), TITLE, "H2"), b.space(1), table]


_SMALL_STEP = _style("cell", 12, 14.5, fontName=t.BOLD)
_RULED = [
    b.FACE,
    ("LINEABOVE", (0, 0), (-1, -1), 0.8, t.INK),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 6),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
]
_TIGHT = [
    ("TOPPADDING", (0, 0), (-1, -1), 5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
]


def _delays(ctx: Context, tell: SectionText) -> list[Flowable]:
    """Whom to tell by when here, the most pressing first, and a line for the hour from which the clock runs."""
    found = _pressing(ctx)
    story: list[Flowable] = [b.para(ctx.text(tell.heading), TITLE, "H2"), b.space(1)]
    story += [b.para(_plain(ctx, text), HOW) for text in tell.text]
    columns = min(COLUMNS, len(found))
    for at in range(0, len(found), COLUMNS):
        shown = [_delay(ctx, each) for each in found[at : at + COLUMNS]]
        cells: list[b.Cell] = [*shown, *[""] * (columns - len(shown))]
        style = [
            b.FACE,
            ("LINEABOVE", (0, 0), (-1, 0), 2.4, t.INK),
            *_RULED[2:],
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ]
        story += [
            b.space(2),
            Table([cells], colWidths=[WIDTH / columns] * columns, style=style, hAlign="LEFT", renderCB=Layout()),
        ]
    return story


def _pressing(ctx: Context) -> list[Deadline]:
    """Each contact with its first deadline, by urgency; two rows at most."""
    r, hours = ctx.report, {"hours": 1, "days": 24, "months": 720}
    clock = clock_for(ctx.questionnaire, r.provider.country, r.profile)
    ranked = sorted(clock, key=lambda each: each.within * hours[each.unit])
    first = {each.who: each for each in reversed(ranked)}
    return [each for each in ranked if first[each.who] is each][: 2 * COLUMNS]


def _delay(ctx: Context, deadline: Deadline) -> list[Flowable]:
    said = words_for(ctx.questionnaire, ctx.report.provider.country, ctx.texts)
    by = ctx.text(when(ctx.words, deadline))
    return [
        b.para(by[:1].upper() + by[1:], _SMALL_STEP),
        b.para(f"<b>{ctx.text(said.contacts[deadline.who].name)}</b>", HOW),
        b.para(ctx.text(ctx.texts.events[deadline.event].name), HOW),
        b.para(ctx.text(law_name(ctx.words, ctx.questionnaire, deadline.law)), LAW),
    ]


def _plain(ctx: Context, text: str) -> str:
    """Words with their fields as lines to write on."""
    return ctx.text(_FIELD.sub(lambda found: "_" * 22, text))


def _blank(ctx: Context, text: str, width: float) -> list[Flowable]:
    """A line to write on, and what belongs there in small letters."""
    fields = _FIELD.findall(text)
    return [_Line(width), b.para(ctx.text(fields[0] if fields else text, SHORT), LAW, "L/LI/LBody/P")]


class _Line(Figure):
    """A line to write on with room for a hand above it."""

    def __init__(self, width: float) -> None:
        super().__init__(width, 19)

    def draw(self) -> None:
        """Draw it."""
        self.canv.setStrokeColor(t.INK)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 1, self.width, 1)


def _foot(c: Any, ctx: Context) -> None:
    """Whose page it is, where to hang it, from which report it comes."""
    r, right = ctx.report, t.PAGE_W - SIDE
    c.open_ornament("Pagination")
    c.saveState()
    c.setStrokeColor(t.N300)
    c.setLineWidth(0.5)
    c.line(SIDE, 56, right, 56)
    foot = ctx.line(ctx.texts.templates[TEMPLATE].foot)
    write(c, SIDE, 43, fit(foot, WIDTH, 8.6), 8.6, t.TEXT)
    write(c, SIDE, 31, fit(ctx.line(r.provider.name, SHORT), WIDTH, 9, t.BOLD), 9, t.BOLD)
    told = ctx.bare("em_foot", number=ctx.line(r.number, SHORT), date=r.valid_until)
    write(c, SIDE, 20, told, 8, t.TEXT, t.N700)
    if r.demo:
        write(c, right, 20, ctx.bare("specimen"), 8, t.ITALIC, t.N700, "right")
    c.restoreState()
    c.close_ornament()
