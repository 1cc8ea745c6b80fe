"""The documents to fill in are complete in every language, and every fault of an author is told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from ehassess.content.build import build
from ehassess.content.files import pack_files
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.templates import FORMS, Piece, TemplateText, fields_in, pieces
from ehassess.paths import pack_folder

WANTED = {
    "security-rules",
    "emergency-plan",
    "incident-log",
    "supplier-questions",
    "backup-record",
    "device-register",
}


@cache
def files() -> Mapping[str, bytes]:
    """The files of the shipped pack."""
    return pack_files(pack_folder())


def told(name: str, old: str, new: str) -> list[tuple[str, str, int | None]]:
    """Id, file and line of each fault after one text of a file was replaced."""
    text = files()[name].decode()
    assert old in text
    faults = build({**files(), name: text.replace(old, new, 1).encode()}).faults
    return [(f.id, f.place.file, f.place.line) for f in faults if f.place is not None]


def sentences(text: TemplateText) -> Iterator[str]:
    """Everything that a document says."""
    yield from (text.title, text.lead, text.foot)
    for section in text.sections.values():
        yield from (section.heading, *section.text, *section.columns)
        yield from (cell for row in section.rows for cell in row)


def test_the_pack_has_the_documents_that_a_practice_needs(pack: Questionnaire) -> None:
    assert {template.id for template in pack.templates} == WANTED
    for template in pack.templates:
        assert template.controls
        assert {section.form for section in template.sections} <= set(FORMS)
        assert all(sum(fields_in(s) for s in sentences(t.templates[template.id])) > 3 for t in pack.texts.values())


def test_no_sentence_of_a_document_is_too_long(pack: Questionnaire) -> None:
    for texts in pack.texts.values():
        for text in texts.templates.values():
            long = [s for part in sentences(text) for s in re.split(r"[.?!:;]\s", part) if len(s.split()) > 30]
            assert long == []


def test_the_french_of_the_documents_is_set_as_in_print(pack: Questionnaire) -> None:
    wrong = re.compile(r"[^\u202f«][;?!»%]|[^\u202f\d]:|«[^\u202f]|'")
    said = [part for text in pack.texts["fr"].templates.values() for part in sentences(text)]
    assert [part for part in said if wrong.search(part)] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("templates/incident-log.yaml", "landscape", "round", "pack.unknown_choice"),
        ("templates/incident-log.yaml", "INC-05", "INC-99", "pack.unknown_control"),
        ("templates/incident-log.yaml", "form: boxes", "form: hearts", "pack.unknown_choice"),
        ("templates/incident-log.yaml", "blank: 7", "blank: 700", "pack.out_of_range"),
        ("templates/incident-log.yaml", "widths: [1]}", "widths: []}", "pack.template_columns"),
        ("text/fr/templates/incident-log.yaml", "  decide:", "  decided:", "pack.text_extra"),
        ("text/fr/templates/incident-log.yaml", '"Clos le", ', "", "pack.wrong_length"),
        ("text/fr/templates/incident-log.yaml", "{date}", "{day}", "pack.unknown_choice"),
        ("text/fr/templates/incident-log.yaml", "[[nom]]", "nom", "pack.template_differs"),
        ("text/en/templates/incident-log.yaml", "title:", "titel:", "pack.unknown_key"),
    ],
)
def test_a_mistake_in_a_document_is_told_with_its_line(name: str, old: str, new: str, fault: str) -> None:
    found = [(where, line) for said, where, line in told(name, old, new) if said == fault]
    assert found
    assert found[0][0] == name
    assert isinstance(found[0][1], int)


def test_a_document_needs_its_words_in_every_language_and_the_words_a_document() -> None:
    without = {name: data for name, data in files().items() if name != "text/fr/templates/incident-log.yaml"}
    assert [f.id for f in build(without).faults] == ["pack.file_missing"]
    stray = {**files(), "text/fr/templates/poem.yaml": files()["text/fr/templates/incident-log.yaml"]}
    assert [f.id for f in build(stray).faults] == ["pack.file_unexpected"]
    badly_named = {**files(), "templates/My Poem.yaml": files()["templates/incident-log.yaml"]}
    assert "pack.wrong_form" in [f.id for f in build(badly_named).faults]


def test_fields_and_gaps_are_told_from_plain_text() -> None:
    known = {"provider": "Sample practice", "date": ""}
    assert pieces("From {provider}, on {date}: [[answer]].", known) == (
        Piece("From "),
        Piece("Sample practice"),
        Piece(", on "),
        Piece("", field=True),
        Piece(": "),
        Piece("answer", field=True),
        Piece("."),
    )
    with pytest.raises(KeyError):
        pieces("{colour}", known)
