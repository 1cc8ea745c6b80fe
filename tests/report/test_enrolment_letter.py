"""The enrolment letter: one page that an archive and a screen reader accept, with the key's fingerprint twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from ehassess.report import structure_text
from ehassess.report.enrolment_letter import EnrolmentLetter, render_enrolment_letter
from tests.report import readers, verapdf
from tests.report.reading import flat

MARK = "0123456789abcdef" * 4
LETTER = EnrolmentLetter(
    name="Dr Émilie Ďurčová (fictive)",
    provider="Cabinet <b>Exemple</b> & Cie",
    key_fingerprint=MARK,
    kind="EC P-256",
    valid_from=date(2026, 11, 25),
    valid_until=date(2029, 11, 24),
    written_on=date(2026, 11, 25),
)


def text(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        return flat(document[0].get_textpage().get_text_range())


@pytest.mark.parametrize(("language", "valid"), [("en", "from 25 Nov 2026 to"), ("fr", "du 25 nov. 2026 au")])
def test_the_letter_names_holder_key_and_validity(language: str, valid: str) -> None:
    found = text(render_enrolment_letter(LETTER, language))
    for part in ("Dr Émilie Ďurčová (fictive)", "Cabinet <b>Exemple</b> & Cie", "EC P-256", valid, "eIDAS"):
        assert part in found
    assert " ".join(MARK[at : at + 4] for at in range(0, 32, 4)) in found


def test_the_fingerprint_is_read_aloud_and_the_square_says_the_same() -> None:
    spoken = " ".join(line.text for line in structure_text(render_enrolment_letter(LETTER, "en")))
    assert MARK in spoken.replace(" ", "")
    assert "Square code with the same fingerprint" in spoken
    assert LETTER.qr == f"EHAKEY1:{MARK}"


def test_the_letter_of_a_demo_key_says_so_and_one_without_a_provider_has_a_dash() -> None:
    found = text(render_enrolment_letter(replace(LETTER, demo=True, provider=""), "en"))
    assert "do not enrol it" in found
    assert "For whom –" in found


def test_the_same_letter_gives_the_same_bytes() -> None:
    same = render_enrolment_letter(LETTER, "fr") == render_enrolment_letter(LETTER, "fr")
    assert same


def test_the_letter_passes_the_judge_and_every_reader(tmp_path: Path, vera_is_here: None) -> None:
    files = []
    for language in ("en", "fr"):
        files.append(tmp_path / f"{language}.pdf")
        files[-1].write_bytes(render_enrolment_letter(replace(LETTER, demo=language == "fr"), language))
    assert [complaint for file in files for complaint in readers.complaints(file)] == []
    assert verapdf.faults(files) == []
