"""The national picture as tables of words and numbers, the same for the PDF and the workbook."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.national_picture import CROSSED, Frequency, Picture, Table
from ehassess.domain.texts import Texts
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class Told:
    """One table: title, heads, and rows whose first cell names them; the other cells are counts or percent signs."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def tables_of(picture: Picture, texts: Texts, words: Words) -> tuple[Told, ...]:
    """Every table of the picture that may be told, in order."""
    found: list[Told] = []
    if picture.grades is not None:
        found.append(_grades("all", picture.grades, texts, words))
    found += [_grades(name, picture.crossed[name], texts, words) for name in CROSSED if name in picture.crossed]
    controls = {each.id: texts.controls[each.id].name for each in picture.unmet if each.id in texts.controls}
    scenarios = {each.id: texts.scenarios[each.id].name for each in picture.high if each.id in texts.scenarios}
    for title, frequencies, names in (("unmet", picture.unmet, controls), ("high", picture.high, scenarios)):
        found.append(_listed(title, frequencies, names, picture.reports, words))
        found += _by_kind(title, frequencies, names, texts, words)
    return tuple(found)


def _grades(name: str, table: Table, texts: Texts, words: Words) -> Told:
    bands = ("–".join(dict.fromkeys((band[0], band[-1]))) for band in table.columns)
    heads = (words(f"authority.by_{name}"), *bands, words("authority.in_all"))
    rows: list[tuple[str | int, ...]] = []
    for block, counts in zip(table.rows, table.counts, strict=True):
        rows.append((_named(name, block, texts, words), *counts, sum(counts)))
    return Told(words(f"authority.grades_by_{name}"), heads, tuple(rows))


def _listed(title: str, found: tuple[Frequency, ...], names: dict[str, str], reports: int, words: Words) -> Told:
    heads = (words(f"authority.head_{title}"), words("authority.head_reports"), "%")
    rows = tuple((names.get(one.id, one.id), one.count, f"{round(100 * one.count / reports)} %") for one in found)
    return Told(words(f"authority.title_{title}"), heads, rows)


def _by_kind(
    title: str, frequencies: tuple[Frequency, ...], names: dict[str, str], texts: Texts, words: Words
) -> list[Told]:
    """What is most frequent, by kind, as far as it may be told."""
    rows: list[tuple[str | int, ...]] = []
    for each in frequencies:
        if each.by_kind is not None:
            for kinds, (count, others) in zip(each.by_kind.rows, each.by_kind.counts, strict=True):
                named = _named("kind", kinds, texts, words)
                rows.append((names.get(each.id, each.id), named, count, count + others))
    heads = tuple(words(f"authority.head_{key}") for key in (title, "kind", "reports", "of"))
    return [Told(words(f"authority.title_{title}_kind"), heads, tuple(rows))] if rows else []


def _named(name: str, rows: tuple[str, ...], texts: Texts, words: Words) -> str:
    """The rows of a block by their names."""
    if name == "all":
        return words("authority.by_all")
    known = {"kind": texts.kinds, "size": texts.sizes}.get(name, {})
    return ", ".join(known.get(row, row) or words("authority.no_region") for row in rows)
