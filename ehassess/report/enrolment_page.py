"""The page of the enrolment letter: whose key, its fingerprint as text and as a square, what both sides do with it."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table

from ehassess.report import blocks as b
from ehassess.report import clean
from ehassess.report import paper as t
from ehassess.report.enrolment_letter import EnrolmentLetter
from ehassess.report.layout import Drawn, canvas_into, harden
from ehassess.report.marks import write
from ehassess.report.tagged import OneText
from ehassess.report.tags import TagCanvas
from ehassess.words import Words

_LONGEST = 200
_SQUARE = 120.0
"""Side of the square code in points: 42 mm."""
_GROUP = 42.0
"""Width of four digits in points."""


def lay_out(letter: EnrolmentLetter, language: str) -> Drawn:
    """Draw the page."""
    harden()
    t.known_characters()
    words = Words.load(language)
    out = io.BytesIO()
    title = _plain(words("letter.title"))
    doc = BaseDocTemplate(
        out,
        pagesize=(t.PAGE_W, t.PAGE_H),
        title=f"{title} – {_plain(letter.name)}",
        author=_plain(letter.name),
        creator="EHAssess",
        lang=words.manner("locale"),
        initialFontName=t.TEXT,
        invariant=1,
    )
    height = t.PAGE_H - t.TOP - t.BOTTOM
    frame = Frame(t.LEFT, t.BOTTOM, t.MEASURE, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _furniture(canvas, letter, words)))
    canvases: list[TagCanvas] = []
    doc.build(_story(letter, words), canvasmaker=canvas_into(canvases))
    return Drawn(out.getvalue(), canvases[0].tree, f"{letter.written_on:%Y%m%d}")


def _story(letter: EnrolmentLetter, words: Words) -> list[Flowable]:
    def say(key: str, **facts: object) -> str:
        return clean.markup(words(f"letter.{key}", **facts), t.known_characters())

    facts = [
        ("holder", letter.name),
        ("provider", letter.provider),
        ("key", letter.kind),
        ("valid", words("letter.valid_text", begin=letter.valid_from, end=letter.valid_until)),
        ("written", words.day(letter.written_on)),
    ]
    rows = [(say(key), clean.markup(value or "–", t.known_characters(), _LONGEST)) for key, value in facts]
    steps = [b.para(f"{number}.  {say(f'step_{number}')}", role=b.ITEM) for number in (1, 2, 3)]
    return [
        b.para(say("title"), t.H1, "H1"),
        b.para(say("lead"), t.LEAD),
        *([b.para(f"<b>{say('demo')}</b>")] if letter.demo else []),
        b.facts(rows, (120, t.MEASURE - 120), 4),
        b.space(4),
        _fingerprint(letter, say("finger_title"), say("finger_text"), _plain(words("letter.qr"))),
        b.space(3),
        b.para(say("declaration")),
        b.space(8),
        b.facts([(say("place"), ""), (say("hand"), "")], (200, t.MEASURE - 200), 16),
        b.space(3),
        b.para(say("for_authority"), t.H2, "H2"),
        *steps,
        b.space(1),
        b.para(say("honest"), t.NOTE),
    ]


def _fingerprint(letter: EnrolmentLetter, title: str, text: str, alt: str) -> Flowable:
    """Sixteen groups of four digits in two lines, so that two people can compare them aloud, and the square."""
    groups = [letter.key_fingerprint[at : at + 4] for at in range(0, 64, 4)]
    grid = Table(
        [groups[:8], groups[8:]],
        colWidths=[_GROUP] * 8,
        rowHeights=[18] * 2,
        style=[
            ("FONT", (0, 0), (-1, -1), t.BOLD, 12),
            ("TEXTCOLOR", (0, 0), (-1, -1), t.INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ],
        hAlign="LEFT",
        renderCB=OneText("P"),
    )
    told: list[Flowable] = [b.para(title, t.H2, "H2"), b.para(text, t.CELL), b.space(1), grid]
    return b.side_by_side([told, b.QrCode(letter.qr, _SQUARE, alt)], [t.MEASURE - _SQUARE, _SQUARE], "MIDDLE")


def _furniture(canvas: Any, letter: EnrolmentLetter, words: Words) -> None:
    canvas.open_ornament("Pagination")
    canvas.saveState()
    write(canvas, t.LEFT, t.PAGE_H - 13 * mm, "EHAssess", 8.2, t.BOLD, t.ACCENT)
    foot = f"{_plain(words('letter.title'))} · {letter.key_fingerprint[:16]}"
    write(canvas, t.LEFT, 12 * mm, foot, 7.8, t.TEXT, t.N700)
    canvas.restoreState()
    canvas.close_ornament()


def _plain(text: str) -> str:
    return clean.plain(text, t.known_characters(), _LONGEST)
