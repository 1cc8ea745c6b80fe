"""The recovery sheet is one page that says whose it is and holds the code twice: to type and to scan."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ehassess.domain.recovery import RecoverySheet, read, spelled
from ehassess.errors import UserFacingError
from ehassess.report import render_recovery_sheet
from ehassess.submission.recovery import write_recovery_sheet
from ehassess.words import Words, languages

SHEET = RecoverySheet(
    spelled(bytes(range(32)), bytes(range(16))), "Cabinet <b>fictif</b> & Cie", "cabinet.ehassess", date(2026, 3, 2)
)


@pytest.mark.parametrize("language", languages())
def test_what_is_read_off_the_page_opens_the_dossier(
    tmp_path: Path, judge: Callable[[str], str], language: str
) -> None:
    path = tmp_path / "sheet.pdf"
    write_recovery_sheet(SHEET, language, path)
    assert path.stat().st_mode & 0o077 == 0
    text = subprocess.run([judge("pdftotext"), "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    found = [word for word in text.split() if len(word) == 9 and word[4] == "-" and word.isupper()]
    assert read(" ".join(found)) == (bytes(range(32)), bytes(range(16)))
    assert "Cabinet <b>fictif</b> & Cie" in text
    assert "cabinet.ehassess" in text
    assert text.count("\f") == 1
    assert Words.load(language)("recovery.title") in text


def test_the_same_sheet_gives_the_same_bytes_and_a_longer_name_still_one_page() -> None:
    assert render_recovery_sheet(SHEET, "fr") == render_recovery_sheet(SHEET, "fr")
    long = RecoverySheet(SHEET.groups, "Cabinet " * 400, "x" * 300, date(2026, 3, 2))
    assert render_recovery_sheet(long, "fr").count(b"/Type /Page\n") == 1


def test_an_unknown_language_and_a_file_in_the_way_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="unknown_language"):
        render_recovery_sheet(SHEET, "xx")
    (tmp_path / "sheet.pdf").write_text("mine")
    with pytest.raises(UserFacingError, match="output_exists"):
        write_recovery_sheet(SHEET, "fr", tmp_path / "sheet.pdf")
