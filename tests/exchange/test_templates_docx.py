"""Every document to fill in opens as a real .docx, in both languages, with name and date in it."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from docx import Document
from docx.document import Document as Doc
from docx.oxml.ns import qn

from ehassess.domain.clean import printable
from ehassess.domain.questionnaire import Questionnaire
from ehassess.exchange.templates_docx import template_docx
from ehassess.words import Words

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
each_language = pytest.mark.parametrize("language", ["en", "fr"])


def written(pack: Questionnaire, name: str, language: str, provider: str = "Sample practice") -> Doc:
    """One document, opened again."""
    made = template_docx(pack.template_by_id[name], pack.texts[language], Words.load(language), provider, NOW)
    return Document(io.BytesIO(made))


def words_of(doc: Doc) -> str:
    """Everything that stands in it, head and foot included, one paragraph a line."""
    section = doc.sections[0]
    parts = [section.header._element, doc.element.body, section.footer._element]
    lines = [line for part in parts for line in part.iter(qn("w:p"))]
    return "\n".join("".join(text.text or "" for text in line.iter(qn("w:t"))) for line in lines)


def fields_of(doc: Doc) -> list[str]:
    """The texts of all tinted fields."""
    found = []
    for run in doc.element.body.iter(qn("w:r")):
        properties = run.find(qn("w:rPr"))
        if properties is not None and properties.find(qn("w:shd")) is not None:
            found.append("".join(text.text or "" for text in run.iter(qn("w:t"))))
    return found


@each_language
def test_every_document_holds_all_its_words_and_nothing_of_its_markup(pack: Questionnaire, language: str) -> None:
    for name, text in pack.texts[language].templates.items():
        said = words_of(written(pack, name, language))
        assert said.startswith("Sample practice")
        for part in (text.title, text.lead, *(section.heading for section in text.sections.values())):
            assert part in said
        assert not set("[]{}") & set(said)


@each_language
def test_name_and_date_are_filled_in(pack: Questionnaire, language: str) -> None:
    said = words_of(written(pack, "supplier-questions", language))
    assert said.count("Sample practice") == 2
    assert Words.load(language).day(NOW.date()) in said


def test_a_missing_name_leaves_a_field(pack: Questionnaire) -> None:
    doc = written(pack, "supplier-questions", "en", provider="")
    assert fields_of(doc)[0].strip("…") == ""
    assert "Name of the care provider" in words_of(doc)


def test_what_is_to_fill_in_is_tinted(pack: Questionnaire) -> None:
    assert fields_of(written(pack, "emergency-plan", "en"))[:2] == ["medical emergency number", "place"]
    assert fields_of(written(pack, "emergency-plan", "fr"))[:2] == ["numéro d’urgence médicale", "lieu"]


def test_registers_lie_across_and_repeat_their_heads(pack: Questionnaire) -> None:
    doc = written(pack, "device-register", "fr")
    width, height = doc.sections[0].page_width, doc.sections[0].page_height
    assert width is not None
    assert height is not None
    assert width > height
    heads = [table for table in doc.tables if table._tbl.findall(".//" + qn("w:tblHeader"))]
    assert len(heads) == 2
    assert len(heads[0].rows) == 15


def test_the_language_is_told_to_whoever_reads_aloud(pack: Questionnaire) -> None:
    for language, told in (("en", "en-GB"), ("fr", "fr-FR")):
        doc = written(pack, "security-rules", language)
        marks = {mark.get(qn("w:val")) for mark in doc.styles["Normal"].element.iter(qn("w:lang"))}
        assert marks == {told}
        assert doc.core_properties.title == pack.texts[language].templates["security-rules"].title


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "a\u202eb\x00\x07<w:p/>&amp;", "é" * 300, "\ud800x"])
def test_no_name_can_break_a_document(pack: Questionnaire, name: str) -> None:
    said = words_of(written(pack, "supplier-questions", "en", provider=name))
    assert not set("\u202e\x00\x07\ud800") & set(said)
    assert printable(name) in said
