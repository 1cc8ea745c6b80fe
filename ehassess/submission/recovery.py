"""The recovery sheet as a file, for whoever draws nothing themselves."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.recovery import RecoverySheet
from ehassess.report import render_recovery_sheet
from ehassess.whole_file import refuse_existing, write_whole


def write_recovery_sheet(sheet: RecoverySheet, language: str, path: Path, *, overwrite: bool = False) -> None:
    """Write the sheet as a PDF that only this account may read; UserFacingError as `write_whole` raises it."""
    refuse_existing(path, overwrite=overwrite)
    write_whole(path, recovery_sheet_pdf(sheet, language), overwrite=overwrite, private=True)


def recovery_sheet_pdf(sheet: RecoverySheet, language: str) -> bytes:
    """The sheet as a PDF, to be printed without lying on the disk first."""
    return render_recovery_sheet(sheet, language)
