"""Every part of the program has a licence that lets it be passed on, and no lock names a part that nobody judged."""

from __future__ import annotations

import re
import tomllib

import pytest
from shipping import licences
from shipping.contents import ROOT
from shipping.licences import Component


def test_every_locked_package_was_judged_and_nothing_else() -> None:
    judged = tomllib.loads(licences.JUDGED.read_text("utf-8"))["packages"]
    assert set(judged) == set(licences.locked())
    assert len(judged) > 40


def test_no_part_is_under_the_gpl_alone_or_of_unknown_licence() -> None:
    assert licences.refused(licences.components()) == []


@pytest.mark.parametrize(
    ("licence", "good"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-3.0-only", True),
        ("(Apache-2.0 OR BSD-3-Clause) AND MIT", True),
        ("GPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("AGPL-3.0-only", False),
        ("UNKNOWN", False),
        ("", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
    ],
)
def test_a_licence_is_taken_when_every_piece_leaves_a_way(licence: str, good: bool) -> None:
    assert (licences.refused([Component("x", "1", licence)]) == []) is good


def test_the_table_names_every_part_once_with_version_and_licence() -> None:
    rows = [line.split("\t") for line in licences.report().splitlines()]
    assert {len(row) for row in rows} == {5}
    names = [row[0] for row in rows[1:]]
    assert len(names) == len(set(names))
    assert all(row[1] and row[2] for row in rows)
    assert not any(re.search("unknown", row[2], re.IGNORECASE) for row in rows)


def test_the_texts_that_the_lgpl_asks_for_travel_along() -> None:
    notices = ROOT / "packaging" / "notices"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (notices / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (notices / "GPL-3.0.txt").read_text("utf-8")
    assert "replace" in (notices / "Qt.txt").read_text("utf-8")
