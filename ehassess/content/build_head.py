"""The head of a pack: who made it, in which version, for which program, its scale of answers, how a plan is cut."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from ehassess import __version__
from ehassess.content.reader import Reader
from ehassess.content.yaml_source import Mapped, Node
from ehassess.domain.answers import SCALE_ORDER, Choice
from ehassess.domain.profile import SIZES
from ehassess.domain.questionnaire import PlanRules

_VERSION = r"(0|[1-9][0-9]{0,4})(\.(0|[1-9][0-9]{0,4})){2}"
_MOST_HOURS = 10_000
_MOST_MONEY = 10_000_000
_MOST_DAYS = 3_660


@dataclass(frozen=True, slots=True)
class Head:
    """What pack.yaml says, apart from the languages."""

    id: str
    version: str
    date: str
    minimum_program: str
    licence: str
    authors: tuple[str, ...]
    currency: str
    scale: Mapping[Choice, Fraction]


def build_head(node: Node | None, reader: Reader) -> Head:
    """The head out of pack.yaml."""
    entry = reader.entry(
        node,
        ("id", "version", "minimum_program", "languages", "licence", "authors", "date", "scale", "currency"),
    )
    for language in reader.items(entry.get("languages")):
        reader.form(language, "[a-z]{2,3}", "fr")
    if isinstance(node, Mapped) and not reader.some_of(entry.get("languages"), None):
        reader.faults.add("pack.no_language", entry.place)
    needed = reader.form(entry.get("minimum_program"), _VERSION, "1.2.0")
    _check_program(needed, entry.get("minimum_program"), reader)
    return Head(
        id=reader.form(entry.get("id"), "[a-z][a-z0-9-]{1,39}", "enisa-ehealth"),
        version=reader.form(entry.get("version"), _VERSION, "1.2.0"),
        date=reader.form(entry.get("date"), r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "2026-11-24"),
        minimum_program=needed,
        licence=reader.text(entry.get("licence")),
        authors=reader.texts(entry.get("authors")),
        currency=reader.form(entry.get("currency"), "[A-Z]{3}", "EUR"),
        scale=_scale(entry.get("scale"), reader),
    )


def _check_program(needed: str, node: Node | None, reader: Reader) -> None:
    parts = needed.split(".")
    if node is None or not all(part.isdigit() for part in parts):
        return
    own = [int(part) for part in re.findall("[0-9]+", __version__)]
    if [int(part) for part in parts] > own[:3]:
        reader.faults.add("pack.newer_program", node.place, needed=needed, found=__version__)


def _scale(node: Node | None, reader: Reader) -> Mapping[Choice, Fraction]:
    before = len(reader.faults)
    entry = reader.entry(node, tuple(map(str, SCALE_ORDER)))
    scale = {choice: reader.fraction(entry.get(choice), 0, 1) for choice in SCALE_ORDER}
    values = [scale[choice] for choice in SCALE_ORDER]
    sound = len(reader.faults) == before and node is not None
    if sound and (values[0] != 0 or values[-1] != 1 or values != sorted(set(values))):
        reader.faults.add("pack.scale_order", entry.place)
    return scale


def build_plan_rules(node: Node | None, reader: Reader) -> PlanRules:
    """How a plan is cut, out of planning.yaml."""
    lists = ("budgets", "quick_hours", "quick_money", "tier_days")
    entry = reader.entry(node, (*lists, "quick_gain_percent", "tier_gain_percent"))
    days = reader.wholes(entry.get("tier_days"), 1, _MOST_DAYS, 3)
    _check_rising(days, entry.get("tier_days"), reader)
    return PlanRules(
        budgets=tuple(_budget(item, reader) for item in reader.items(entry.get("budgets"), len(SIZES))),
        quick_hours=reader.wholes(entry.get("quick_hours"), 0, _MOST_HOURS, len(SIZES)),
        quick_money=reader.wholes(entry.get("quick_money"), 0, _MOST_MONEY, len(SIZES)),
        quick_gain=reader.fraction(entry.get("quick_gain_percent"), 0, 100) / 100,
        tier_gain=reader.fraction(entry.get("tier_gain_percent"), 0, 100) / 100,
        tier_days=(days[0], days[1], days[2]),
    )


def _budget(node: Node, reader: Reader) -> tuple[tuple[int, int], ...]:
    """(hours, money) by the end of each tier; each tier has at least what the one before had."""
    tiers = []
    for item in reader.items(node, 3):
        pair = reader.items(item, 2)
        hours = reader.whole(pair[0] if pair else None, 0, _MOST_HOURS)
        tiers.append((hours, reader.whole(pair[1] if pair else None, 0, _MOST_MONEY)))
    for column in zip(*tiers, strict=True):
        _check_rising(column, node, reader)
    return tuple(tiers)


def _check_rising(values: tuple[int, ...], node: Node | None, reader: Reader) -> None:
    if node is not None and list(values) != sorted(values):
        reader.faults.add("pack.not_rising", node.place, values=", ".join(map(str, values)))


def check_reviews(node: Node | None, reader: Reader) -> None:
    """The state of review, which is for authors: only its form is checked."""
    entry = reader.entry(node, ("status", "note"))
    reader.one_of(entry.get("status"), ("draft", "in_review", "reviewed"))
    reader.text(entry.get("note"))
