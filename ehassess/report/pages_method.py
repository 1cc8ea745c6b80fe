"""Method, versions, limits; and where the items stand that an authority expects."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak

from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import Context

INDEX = {
    "cover": ("S01", "S02", "S03", "S04", "S07", "S22"),
    "domains": ("S11",),
    "risks": ("S10",),
    "plan": ("S14",),
    "left_out": ("S12",),
    "accepted": ("S13",),
    "assets": ("S09",),
    "incidents": ("S15",),
    "suppliers": ("S16",),
    "tests": ("S17",),
    "answered": ("S05", "S08"),
    "mapping": ("S18",),
    "method": ("S06", "S19"),
    "sign": ("S20", "S21", "S23", "S24"),
}
"""The 24 items of a submission, by the section in which they stand."""


def method(ctx: Context) -> list[Flowable]:
    """Four sentences, thresholds, versions, limits; then the index of the 24 items."""
    paragraphs = [b.para(ctx.say(f"method_{i}")) for i in (1, 2, 3, 4)]
    half = t.columns(6)
    four = b.side_by_side([paragraphs[:2], "", paragraphs[2:]], [half, t.GUTTER, half])
    keys = ("answers", "score", "grades", "caps", "risk", "plan", "rounding")
    pairs: list[tuple[str, b.Cell]] = [(ctx.say(f"mk_{key}"), ctx.say(f"mv_{key}")) for key in keys]
    limits = [b.para(f"<b>{ctx.say('limits_title')}</b>", t.CELL), b.para(ctx.say("limits_text"), t.CELL)]
    return [
        *ctx.open("method", ctx.say("method_lead")),
        four,
        b.space(2),
        b.facts([*pairs, *_versions(ctx)], (92, t.MEASURE - 92), 2.8),
        b.space(4),
        b.band(limits),
        b.para(ctx.say("index_title"), t.H2),
        _index(ctx),
        PageBreak(),
    ]


def _versions(ctx: Context) -> list[tuple[str, b.Cell]]:
    made = ctx.report.made
    program = (
        f"{ctx.text(made.program)} · {ctx.say('method_word')} {ctx.text(made.method)} {ctx.text(made.method_version)}"
    )
    pack = f"{ctx.text(made.pack)} {ctx.text(made.pack_version)}"
    return [
        (ctx.say("mk_versions"), f"{program} · {pack}"),
        (ctx.say("mk_digest"), ctx.text(made.pack_digest)),
    ]


def _index(ctx: Context) -> Flowable:
    where = {item: key for key, items in INDEX.items() for item in items}
    cells = [
        (item, ctx.say(f"item_{item}"), "1" if where[item] == "cover" else ctx.page(where[item]))
        for item in sorted(where)
    ]
    widths = (26, t.columns(6) - 26 - 32, 32)
    heads = ("", ctx.say("h_item"), ctx.say("h_page"))
    tables: list[b.Cell] = [
        b.table(heads, part, widths, right=(2,), pad=1.7)
        for part in (cells[: len(cells) // 2], cells[len(cells) // 2 :])
    ]
    return b.side_by_side([tables[0], "", tables[1]], [t.columns(6), t.GUTTER, t.columns(6)])
