"""A year is counted over the last report of each provider, published once, and kept as it was published."""

from __future__ import annotations

import io
import json
import sqlite3
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ehassess.authority import Register
from ehassess.authority.picture_file import PictureForm, write_picture
from ehassess.authority.publishing import census, publish, published
from ehassess.domain.canonical import decode
from ehassess.domain.national_picture import Picture
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.words import Words
from tests.authority.conftest import NOW
from tests.authority.synthetic import fill
from tests.report import readers, verapdf


def test_the_last_report_of_each_provider_counts_once(register: Register) -> None:
    fill(register, 300, years=(2026,))
    counted = census(register, 2026)
    assert counted.reports == 300
    first = register.row("SELECT provider_id, kind, grade FROM submission LIMIT 1")
    columns = "file_hash, fingerprint, status, sentence, path, received_at, enrolment, provider_id, dossier_id, number"
    more = "name, kind, year, assessed_on, grade, signer, key_fingerprint, pack, pack_version, method, demo"
    values = (
        "ff",
        "ff",
        "accepted",
        "",
        "",
        "",
        1,
        first[0],
        "d",
        "n",
        "x",
        first[1],
        2026,
        "2026-12-31",
    )
    rest = ("E", "", "", "", "", "", 0)
    register.write(f"INSERT INTO submission ({columns}, {more}) VALUES ({', '.join('?' * 21)})", (*values, *rest))
    again = census(register, 2026)
    assert again.reports == 300


def test_a_year_is_published_once_and_kept(register: Register) -> None:
    with pytest.raises(UserFacingError, match=r"authority\.too_few"):
        publish(register, 2026)
    fill(register, 300, years=(2025, 2026))
    made = publish(register, 2026)
    assert made.reports == 300
    assert made.unmet
    assert made.high
    register.write("UPDATE submission SET grade = 'A' WHERE year = 2026")
    assert publish(register, 2026) == made
    with pytest.raises(sqlite3.IntegrityError):
        register.write("DELETE FROM publication")
    publish(register, 2025)
    assert sorted(published(register)) == [2025, 2026]


def test_the_picture_leaves_as_pdf_workbook_and_json_and_names_nobody(
    register: Register, pack: Questionnaire, tmp_path: Path
) -> None:
    fill(register, 200, years=(2026,))
    made = publish(register, 2026)
    files: list[Path] = []
    for language in ("en", "fr"):
        words, texts = Words.load(language), pack.texts[language]
        for form in PictureForm:
            data = write_picture(made, form, texts, words, "Agence d’essai", NOW.date())
            assert b"fictif" not in data
            path = tmp_path / f"{language}.{form}"
            path.write_bytes(data)
            if form is PictureForm.PDF:
                files.append(path)
            elif form is PictureForm.XLSX:
                book = load_workbook(io.BytesIO(data))
                assert len(book.worksheets) >= 5
                assert book.worksheets[0].cell(1, 1).value == words("authority.grades_by_all")
            else:
                plain = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                assert decode(plain.encode(), Picture) == made
    assert [complaint for file in files for complaint in readers.complaints(file)] == []
    if not verapdf.missing():
        assert verapdf.faults(files) == []
