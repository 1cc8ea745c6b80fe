"""The questionnaire on paper: nothing is left out, nothing runs over, and the same pack gives the same file."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import pikepdf
import pypdfium2
import pytest

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Choice
from ehassess.domain.conditions import Not
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.paths import pack_folder
from ehassess.report import render_booklet
from ehassess.report.booklet_sheet import sheet
from tests.report.reading import flat

CASES = [("en", None), ("fr", None), ("en", "pharmacy"), ("fr", "gp")]
each_booklet = pytest.mark.parametrize(("language", "kind"), CASES)


@cache
def drawn(language: str, kind: str | None) -> bytes:
    """A booklet of the shipped pack."""
    return render_booklet(load_questionnaire(pack_folder()), language, kind)


@cache
def pages(language: str, kind: str | None) -> tuple[str, ...]:
    """The text of each page."""
    with pypdfium2.PdfDocument(drawn(language, kind)) as document:
        return tuple(flat(page.get_textpage().get_text_range()) for page in document)


@each_booklet
def test_every_question_stands_in_it_with_its_help_and_six_boxes(
    pack: Questionnaire, language: str, kind: str | None
) -> None:
    texts, whole = pack.texts[language], " ".join(pages(language, kind))
    asked = pack.controls if kind is None else pack.controls_for(pack.default_profile(kind))
    for control in asked:
        text = texts.controls[control.id]
        for part in (control.id, text.name, text.question, text.hint, text.find_out, text.proof):
            assert flat(part) in whole, (control.id, part)
    boxes = " ".join(texts.answers[choice.value].name for choice in Choice)
    assert whole.count(boxes) == len(asked)
    for domain in pack.domains:
        named = any(control.domain == domain.id for control in asked)
        assert (flat(texts.domains[domain.id].help) in whole) is named


@each_booklet
def test_a_booklet_for_one_kind_holds_only_its_questions(pack: Questionnaire, language: str, kind: str | None) -> None:
    asked = pack.controls if kind is None else pack.controls_for(pack.default_profile(kind))
    found = re.findall(r"\b[A-Z]{3}-\d\d\b", " ".join(pages(language, kind)))
    assert found == [control.id for control in asked]


@each_booklet
def test_every_page_says_which_of_how_many_it_is(language: str, kind: str | None) -> None:
    found = pages(language, kind)
    word = "sur" if language == "fr" else "of"
    assert all(f"page {number} {word} {len(found)}" in page for number, page in enumerate(found, 1))


@each_booklet
def test_the_contents_name_the_page_of_every_section(pack: Questionnaire, language: str, kind: str | None) -> None:
    found = pages(language, kind)
    with pikepdf.open(io.BytesIO(drawn(language, kind))) as pdf, pdf.open_outline() as outline:
        titles = [flat(item.title) for item in outline.root]
    assert len(titles) >= 12
    for title in titles:
        number = re.search(rf"(\d+) {re.escape(title)}", found[0])
        assert number is not None, title
        assert title in found[int(number[1]) - 1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_glossary_at_the_end_explains_every_word(pack: Questionnaire, language: str) -> None:
    end = " ".join(pages(language, None)[-6:])
    for term in pack.texts[language].glossary.values():
        assert flat(term.definition) in end, term.word


def test_a_question_for_some_says_for_whom(pack: Questionnaire) -> None:
    assert "Only if: there is Wi-Fi on your premises" in " ".join(pages("en", None))
    assert "Only if: you are at least 10 people or you come under NIS2" in " ".join(pages("en", None))
    assert "Only if" not in " ".join(pages("en", "pharmacy"))
    own = sheet(pack, "en", None, {})
    assert own.asked_if(Not(pack.control_by_id["NET-02"].applies_if)) == "not: there is Wi-Fi on your premises"


@each_booklet
def test_the_same_pack_gives_the_same_bytes(pack: Questionnaire, language: str, kind: str | None) -> None:
    assert render_booklet(pack, language, kind) == drawn(language, kind)


def test_no_question_is_torn_apart_and_nothing_is_higher_than_a_page(pack: Questionnaire) -> None:
    for page in pages("fr", None)[2:-6]:
        questions = len(re.findall(r"\b[A-Z]{3}-\d\d\b", page))
        assert page.count("Ce qui le montre") == questions
        assert questions


def test_the_file_names_its_language_and_embeds_its_fonts() -> None:
    with pikepdf.open(io.BytesIO(drawn("fr", None))) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert "/AcroForm" not in pdf.Root
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert all("SourceSans3" in name and "/FontFile2" in font.FontDescriptor for name, font in fonts.items())


def test_hostile_text_in_a_pack_stays_text(pack: Questionnaire) -> None:
    texts = pack.texts["en"]
    text = replace(texts.controls["GOV-01"], question="<b>Is</b> <img src='/etc/passwd'/> &amp; \u202e this safe?")
    changed = replace(texts, controls={**texts.controls, "GOV-01": text})
    pdf = render_booklet(replace(pack, texts={"en": changed}), "en", "gp")
    with pypdfium2.PdfDocument(pdf) as document:
        whole = flat(" ".join(page.get_textpage().get_text_range() for page in document))
    assert "<b>Is</b> <img src='/etc/passwd'/> &amp; this safe?" in whole


def test_an_unknown_language_or_kind_is_refused(pack: Questionnaire) -> None:
    with pytest.raises(UserFacingError):
        render_booklet(pack, "xx")
    with pytest.raises(KeyError):
        render_booklet(pack, "en", "vet")
