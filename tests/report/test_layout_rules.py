"""The small rules of the layout: nothing overlaps, no column is left half empty, every sentence is at hand."""

from __future__ import annotations

import ast
from datetime import date
from math import hypot
from pathlib import Path

import ehassess.report
from ehassess.domain.questionnaire import Questionnaire
from ehassess.report.chart_risk import spread
from ehassess.report.chart_time import quarters, starts
from ehassess.report.findings import find
from ehassess.report.pages_annex import pages
from ehassess.report.pages_method import INDEX
from ehassess.words import Words
from tests.report import sample_report


def test_spots_of_the_risk_map_do_not_cover_each_other() -> None:
    placed = spread([(50.0, 50.0)] * 8 + [(52.0, 51.0), (90.0, 10.0)], 13)
    assert placed[0] == (50.0, 50.0)
    assert placed[-1] == (90.0, 10.0)
    pairs = [(a, b) for i, a in enumerate(placed) for b in placed[:i]]
    assert all(hypot(a[0] - b[0], a[1] - b[1]) >= 12.9 for a, b in pairs)


def test_quarters_reach_over_the_turn_of_the_year() -> None:
    assert quarters(date(2026, 11, 23), date(2027, 4, 1)) == [date(2026, 10, 1), date(2027, 1, 1), date(2027, 4, 1)]


def test_a_bar_begins_when_the_measure_before_it_is_due(pack: Questionnaire) -> None:
    measures = find(sample_report.mixed(pack), pack).measures
    begun = starts(measures, sample_report.TODAY)
    assert begun[1] == min(sample_report.TODAY, measures[0].line.due)
    assert all(begun[measure.number] < measure.line.due for measure in measures)


def test_the_last_page_of_the_annex_has_columns_of_like_height() -> None:
    assert pages([10.0] * 6, 100, 100) == [(3, 6)]
    assert pages([60.0] * 5, 130, 130) == [(2, 4), (5, 5)]


def test_a_list_higher_than_a_page_does_not_stop_the_annex() -> None:
    assert pages([500.0, 500.0, 10.0], 100, 100) == [(1, 2), (3, 3)]


def test_each_of_the_24_items_is_indexed_once() -> None:
    items = sorted(item for found in INDEX.values() for item in found)
    assert items == [f"S{number:02d}" for number in range(1, 25)]


def test_every_sentence_that_the_pages_name_exists() -> None:
    known = Words.load("en").ids()
    folder = Path(ehassess.report.__file__).parent
    calls = [
        node.args[0].value
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("say", "bare")
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]
    assert len(calls) > 100
    assert {f"report.{key}" for key in calls} - known == set()
