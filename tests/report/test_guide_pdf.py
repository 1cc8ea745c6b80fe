"""A guide on paper: every word of it, pictures with their words, fit for an archive and for a screen reader."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from ehassess.domain.guide import Picture, texts
from ehassess.report import structure_text
from ehassess.submission.guides import GUIDES, guide, guide_pdf
from tests.report import verapdf
from tests.report.reading import flat

CASES = [(name, language) for name in GUIDES for language in ("en", "fr")]
each_pdf = pytest.mark.parametrize(("name", "language"), CASES)


@cache
def made(name: str, language: str) -> bytes:
    """The PDF of a guide."""
    return guide_pdf(name, language)


def squeezed(text: str) -> str:
    """The text without spaces, since a long word may break at the end of a line."""
    return "".join(flat(text).split())


@each_pdf
def test_every_word_of_the_guide_is_printed(name: str, language: str) -> None:
    read = guide(name, language)
    with pypdfium2.PdfDocument(made(name, language)) as document:
        whole = squeezed(" ".join(page.get_textpage().get_text_range() for page in document))
    heard = squeezed(" ".join(line.text for line in structure_text(made(name, language))))
    for chapter in read.chapters:
        shown = {block.says for block in chapter.blocks if isinstance(block, Picture)}
        assert squeezed(chapter.title) in whole
        for text in texts(chapter):
            place = heard if text in shown else whole
            assert [word for word in flat(text).split() if squeezed(word) not in place] == [], chapter.id


@each_pdf
def test_it_is_heard_chapter_by_chapter(name: str, language: str) -> None:
    read = guide(name, language)
    headings = [line for line in structure_text(made(name, language)) if line.role == "heading"]
    assert headings[0].level == 1
    assert [line.text for line in headings if line.level == 2][1:] == [flat(chapter.title) for chapter in read.chapters]


def test_the_same_guide_gives_the_same_bytes() -> None:
    assert guide_pdf("privacy", "fr") == made("privacy", "fr")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_contents_name_the_page_on_which_a_chapter_begins(language: str) -> None:
    read = guide("user", language)
    with pypdfium2.PdfDocument(made("user", language)) as document:
        pages = [flat(page.get_textpage().get_text_range()) for page in document]
        marked = {mark.get_title(): mark.get_dest().get_index() for mark in document.get_toc()}
    for chapter in read.chapters:
        begins = marked[chapter.title.replace("\u202f", "\u00a0")]
        assert flat(chapter.title) in pages[begins]
        assert f"{begins + 1} {flat(chapter.title)}" in pages[0]


def test_the_file_names_its_language_and_embeds_its_fonts() -> None:
    with pikepdf.open(io.BytesIO(made("user", "fr"))) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert all("SourceSans3" in name and "/FontFile2" in font.FontDescriptor for name, font in fonts.items())


def test_the_judge_of_archives_and_of_accessibility_passes_guides(tmp_path: Path, vera_is_here: None) -> None:
    assert judged(tmp_path, [("user", "fr"), ("authority", "en"), ("release", "fr")]) == []


def judged(folder: Path, cases: Sequence[tuple[str, str]]) -> list[str]:
    """What veraPDF finds in these guides; `dev.py long guides` asks it about all of them."""
    paths = [folder / f"{name}-{language}.pdf" for name, language in cases]
    for path, (name, language) in zip(paths, cases, strict=True):
        path.write_bytes(made(name, language))
    return verapdf.faults(paths)
