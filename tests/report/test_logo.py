"""The practice's logo on the cover: drawn as pixels, read aloud, and the report stays archival."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from ehassess.domain.logo import Logo
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import render
from tests.report import sample_report, verapdf
from tests.report.conftest import Read
from tests.report.reading import Reading

LOGO = Logo.of(200, 60, b"".join(bytes((x, y * 4, 99)) for y in range(60) for x in range(200)))
SHAPES = {
    "tall": Logo.of(2, 120, bytes((0, 90, 99)) * 240),
    "point": Logo.of(1, 1, bytes(3)),
}


def with_logo(
    pack: Questionnaire,
    logo: Logo,
    language: str = "en",
    name: str = "Cabinet Exemple",
) -> Reading:
    """The sample that is drawn soonest, with a logo."""
    report: Report = sample_report.empty(pack)
    report = replace(report, provider=replace(report.provider, logo=logo, name=name))
    return Reading(report, render(report, pack, language, attach=sample_report.attached(report)))


def pictures(pdf: bytes) -> list[list[tuple[float, ...]]]:
    """Left, bottom, right, top of each picture, page by page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            [tuple(edge for edge in each.get_bounds()) for each in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE])]
            for page in document
        ]


@pytest.fixture(scope="module")
def cover(pack: Questionnaire) -> Reading:
    """A report in English with the logo."""
    return with_logo(pack, LOGO)


def test_the_logo_stands_once_at_the_right_edge_of_the_cover(cover: Reading) -> None:
    first, *others = pictures(cover.pdf)
    assert others == [[]] * len(others)
    [(left, bottom, right, top)] = first
    assert 105 < right - left <= 109
    assert 30 < top - bottom <= 33
    assert right > 530
    assert bottom > 680


def test_no_other_page_moves_for_it(cover: Reading, read: Read) -> None:
    plain = read("empty", "en")
    assert not any(pictures(plain.pdf))
    assert len(cover.pages) == len(plain.pages)
    headings = [line for line in plain.spoken if line.role == "heading"]
    assert [line for line in cover.spoken if line.role == "heading"] == headings


@pytest.mark.parametrize(("language", "said"), [("en", "Logo of "), ("fr", "Logo : ")])
def test_it_is_read_aloud_after_the_title_with_the_name_of_the_practice(
    pack: Questionnaire, language: str, said: str
) -> None:
    reading = with_logo(pack, LOGO, language)
    figure = next(line for line in reading.spoken if line.role == "figure")
    assert figure.text.replace("\u00a0", " ") == said + reading.report.provider.name.replace("\u00a0", " ")
    assert [line.level for line in reading.spoken[: reading.spoken.index(figure)] if line.role == "heading"] == [1]


def test_every_shape_of_logo_passes_the_real_judge(
    pack: Questionnaire, cover: Reading, tmp_path: Path, vera_is_here: None
) -> None:
    long = "Cabinet " + "très " * 90
    files = {"cover": cover.pdf, "nameless": with_logo(pack, SHAPES["point"], "fr", name=" ").pdf}
    files |= {"long": with_logo(pack, SHAPES["tall"], name=long).pdf}
    paths = [tmp_path / f"{name}.pdf" for name in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    assert verapdf.faults(paths) == []


def test_two_builds_are_the_same_bytes(pack: Questionnaire, cover: Reading) -> None:
    assert with_logo(pack, LOGO).pdf == cover.pdf
