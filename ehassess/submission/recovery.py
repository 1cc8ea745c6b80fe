"""The recovery sheet as a file, for whoever draws nothing themselves."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.recovery import RecoverySheet
from ehassess.report import render_recovery_sheet
from ehassess.whole_file import refuse_existing, write_whole


def write_recovery_sheet(sheet: RecoverySheet, language: str, path: Path, *, overwrite: bool = False) -> None:
    """Write the sheet as a PDF that only this account may read; UserFacingError as `write_whole` raises it."""
    refuse_existing(path, overwrite=overwrite)
    write_whole(path, render_recovery_sheet(sheet, language), overwrite=overwrite, private=True)
