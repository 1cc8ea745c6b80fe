"""Declaration, the two boxes for signatures, and the fingerprint as text and QR code."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak, Table

from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.context import SHORT, Context
from ehassess.report.tagged import Layout, OneText

MANAGER_FIELD, IT_FIELD = "ManagerSignature", "ItSignature"
"""Names of the two signature fields; signing looks for them."""

_HEIGHT = 74.0
_STATEMENTS = 4


def sign(ctx: Context) -> list[Flowable]:
    """The one page that is signed."""
    d = ctx.report.declaration
    box = t.columns(6)
    manager = _block(
        ctx, MANAGER_FIELD, "sg_manager", d.name, "sg_must", [("sg_function", d.function), ("sg_place", d.place)]
    )
    colleague = _block(ctx, IT_FIELD, "sg_it", "", "sg_may", [("sg_function", ""), ("sg_place", "")])
    statements = [b.para(f"{i}.  {ctx.say(f'declare_{i}')}", role=b.ITEM) for i in range(1, _STATEMENTS + 1)]
    accepted = ctx.say("declared_unnamed") if d.accepted else ctx.say("not_declared")
    if d.accepted and d.name.strip():
        accepted = ctx.say("declared", name=ctx.line(d.name, SHORT))
    keys = ("sg_level", "sg_clock", "sg_attached", "sg_statistics")
    return [
        *ctx.open("sign", ctx.say("sign_lead")),
        *statements,
        b.para(f"<b>{accepted}</b>"),
        b.space(2),
        b.side_by_side([manager, "", colleague], [box, t.GUTTER, box]),
        b.space(4),
        _fingerprint(ctx),
        b.space(3),
        b.facts([(ctx.say(key), ctx.say(f"{key}_text")) for key in keys], (92, t.MEASURE - 92), 3.2),
        PageBreak(),
    ]


def _block(ctx: Context, field: str, role: str, name: str, must: str, rows: list[tuple[str, str]]) -> Table:
    width = t.columns(6)

    def placed(page: int, rectangle: tuple[float, ...]) -> None:
        ctx.boxes[field] = (page, rectangle)

    who = f"<b>{ctx.text(name, SHORT)}</b>" if name.strip() else ctx.say("sg_named_below")
    content: list[Flowable] = [
        b.para(ctx.say(role), t.HEAD),
        b.para(who),
        b.para(ctx.say(must), t.NOTE),
        b.space(1),
        b.SignatureBox(width - 20, _HEIGHT, field, placed),
        b.space(0.5),
        b.para(ctx.say("sg_field"), t.NOTE),
        b.space(1),
        b.facts([(ctx.say(key), ctx.stated(value, SHORT)) for key, value in rows], (76, width - 96), 4),
    ]
    style = [
        b.FACE,
        ("BACKGROUND", (0, 0), (-1, -1), t.N100),
        ("LINEABOVE", (0, 0), (-1, 0), 2, t.ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
    ]
    return Table([[content]], colWidths=[width], style=style, renderCB=Layout())


def _fingerprint(ctx: Context) -> Flowable:
    groups = [ctx.fingerprint[i : i + 4] for i in range(0, 64, 4)]
    grid = Table(
        [groups[:8], groups[8:]],
        colWidths=[36] * 8,
        rowHeights=[16] * 2,
        style=[
            ("FONT", (0, 0), (-1, -1), t.BOLD, 10.5),
            ("TEXTCOLOR", (0, 0), (-1, -1), t.INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("ALIGN", (0, 0), (-1, -1), "LEFT"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ],
        hAlign="LEFT",
        renderCB=OneText("P"),
    )
    code = b.QrCode(
        f"EHA1:{ctx.line(ctx.report.number, SHORT)}:{ctx.fingerprint}", 92, ctx.bare("alt_qr", number=ctx.report.number)
    )
    text: list[Flowable] = [
        b.para(ctx.say("finger_title"), t.H2),
        b.para(ctx.say("finger_text"), t.CELL),
        b.space(1),
        grid,
    ]
    return b.side_by_side([text, code], [t.MEASURE - 92, 92], "MIDDLE")
