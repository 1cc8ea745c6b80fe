"""Systems and tolerable downtime, tests and incidents, who answered and how it was checked."""

from __future__ import annotations

from reportlab.lib.utils import simpleSplit
from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from ehassess.domain.dossier import AssetEntry
from ehassess.report import blocks as b
from ehassess.report import paper as t
from ehassess.report.chart_bars import DowntimeBar, DowntimeScale, ShareBar
from ehassess.report.context import SHORT, Context

A_YEAR = 365

_NAME = t.columns(4) + 4


def assets(ctx: Context) -> list[Flowable]:
    """How long care can do without each system; tests, suppliers, incidents."""
    used = [entry for entry in ctx.report.assets if entry.in_use]
    return [
        *ctx.open("assets", _assets_lead(ctx, used)),
        _assets_table(ctx, used),
        b.space(1),
        b.para(ctx.say("assets_key"), t.NOTE),
        *_unconfirmed(ctx),
        *_table_of(ctx, "tests_title", ("h_test", "h_date", "h_remark"), _tests(ctx)),
        *_table_of(ctx, "suppliers_title", ("h_supplier", "h_service"), _suppliers(ctx, used)),
        *_table_of(ctx, "incidents_title", ("h_incident", "h_count"), _incidents(ctx)),
    ]


def _assets_lead(ctx: Context, used: list[AssetEntry]) -> str:
    said = [entry for entry in used if entry.tolerable_hours is not None]
    if not said:
        return ctx.say("assets_lead_none", count=len(used))
    tightest = min(said, key=lambda entry: (entry.tolerable_hours or 0, entry.asset_id))
    return ctx.say(
        "assets_lead",
        count=tightest.tolerable_hours or 0,
        name=ctx.texts.assets[tightest.asset_id].name,
        total=len(used),
    )


def _assets_table(ctx: Context, used: list[AssetEntry]) -> Flowable:
    known = {asset.id: asset for asset in ctx.questionnaire.assets}
    bar = t.columns(5) - 24
    rows: list[tuple[b.Cell, ...]] = []
    for entry in used:
        asset = known[entry.asset_id]
        low, high = asset.tolerable_hours
        name = ctx.texts.assets[asset.id].name
        lines = len(simpleSplit(ctx.line(name), t.BOLD, t.CELL.fontSize, _NAME - 8)) + 1
        said = ctx.unsaid if entry.tolerable_hours is None else f"<b>{ctx.hours(entry.tolerable_hours)}</b>"
        rows.append(
            (
                f"<b>{ctx.text(name)}</b><br/>{b.QUIET}{ctx.stated(entry.supplier, 40)}</font>",
                DowntimeBar(asset.tolerable_hours, entry.tolerable_hours, bar, lines),
                said,
                f"{low}–{high}\u00a0h",
                " ".join(asset.needs),
            )
        )
    widths = t.rest(_NAME, bar + 14, 58, 50)
    heads = (
        ctx.say("h_asset"),
        DowntimeScale(bar),
        *(ctx.say(key) for key in ("h_tolerable", "h_usual", "h_need")),
    )
    return b.table(heads, rows, widths, pad=3.0, empty=ctx.say("assets_none"))


def _unconfirmed(ctx: Context) -> list[Flowable]:
    kind = ctx.report.profile.kind
    stated = {entry.asset_id: entry.in_use for entry in ctx.report.assets}
    usual = [asset.id for asset in ctx.questionnaire.assets if asset.criticality.get(kind, 0) > 0]
    waiting = [ctx.texts.assets[name].name for name in usual if stated.get(name) is None]
    if not waiting:
        return []
    names = ctx.named(waiting, len(waiting))
    return [b.space(1), b.para(f"{ctx.say('assets_unconfirmed', count=len(waiting))} {names}.", t.NOTE)]


def _table_of(ctx: Context, title: str, heads: tuple[str, ...], rows: list[tuple[b.Cell, ...]]) -> list[Flowable]:
    widths = t.rest(t.columns(4), t.columns(3) + 24) if len(heads) == 3 else t.rest(t.columns(4))
    return [
        CondPageBreak(90),
        ctx.here(title.removesuffix("_title")),
        b.para(ctx.say(title), t.H2),
        b.table(tuple(ctx.say(head) for head in heads), rows, widths, bold=(0,), empty=ctx.say("not_stated")),
    ]


def _tests(ctx: Context) -> list[tuple[b.Cell, ...]]:
    records, today = ctx.report.records, ctx.report.assessed_on
    rows: list[tuple[b.Cell, ...]] = []
    for key, when in (("last_restore", records.restore_test), ("last_exercise", records.exercise)):
        remark = ctx.say("never_known")
        if when is not None:
            remark = ctx.say("over_a_year") if (today - when).days > A_YEAR else ctx.say("within_a_year")
        rows.append((ctx.say(key), ctx.unsaid if when is None else ctx.day(when), remark))
    return rows


def _suppliers(ctx: Context, used: list[AssetEntry]) -> list[tuple[b.Cell, ...]]:
    found: dict[str, list[str]] = {}
    for entry in used:
        if entry.supplier.strip():
            found.setdefault(entry.supplier.strip(), []).append(ctx.texts.assets[entry.asset_id].name)
    return [(ctx.text(name, SHORT), ctx.named(names, len(names))) for name, names in sorted(found.items())]


def _incidents(ctx: Context) -> list[tuple[b.Cell, ...]]:
    records = ctx.report.records
    pairs = (("incidents_all", records.incidents), ("incidents_notified", records.notified))
    return [(ctx.say(key), ctx.unsaid if count is None else ctx.number(count, 0)) for key, count in pairs]


def answered(ctx: Context) -> list[Flowable]:
    """Weight of evidence: who answered, how it was checked, which facts switched questions on or off."""
    score, checked = ctx.report.evaluation.score, ctx.findings.checked
    parts = [(ctx.bare(f"checked_{name}"), count) for name, count in checked.items()]
    people: list[tuple[b.Cell, ...]] = [
        (ctx.stated(name, SHORT), ctx.number(count, 0)) for name, count in ctx.findings.people
    ]
    lead = ctx.say(
        "answered_lead", coverage=ctx.number(100 * score.coverage, 0), evidence=ctx.number(100 * score.evidence, 0)
    )
    story = [
        *ctx.open("answered", lead),
        ShareBar(parts, t.MEASURE),
        b.space(1),
        b.para(ctx.say("checked_key"), t.NOTE),
        b.para(ctx.say("people_title"), t.H2),
        b.table(
            (ctx.say("h_name"), ctx.say("h_answers")),
            people,
            t.rest(t.columns(10)),
            right=(1,),
            bold=(0,),
            empty=ctx.say("none"),
        ),
        b.para(ctx.say("facts_title"), t.H2),
        _profile(ctx),
    ]
    return [*b.together(story), PageBreak()]


def _profile(ctx: Context) -> Flowable:
    given = ctx.report.profile.facts
    lists: list[b.Cell] = []
    for key, wanted in (("facts_yes", True), ("facts_no", False), ("facts_open", None)):
        named = [ctx.text(ctx.texts.facts[f.id].name) for f in ctx.questionnaire.facts if given.get(f.id) is wanted]
        if named:
            alone = len(named) == len(ctx.questionnaire.facts)
            half = (len(named) + 1) // 2 if alone else len(named)
            lists += [
                b.listing(ctx.say(key), [f"· {n}" for n in part], t.columns(6))
                for part in (named[:half], named[half:])
                if part
            ]
    rows = [b.side_by_side([*pair, ""][:2], [t.columns(6) + t.GUTTER, t.columns(6)]) for pair in (lists[:2], lists[2:])]
    return b.side_by_side([rows[: 1 + bool(lists[2:])]], [t.MEASURE])
