"""Whatever is in a dossier, its report passes the judges and opens everywhere; many more by `dev.py long reports`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ehassess.domain.questionnaire import Questionnaire
from ehassess.report import render
from tests.report import any_report, sample_report, verapdf
from tests.report.readers import READERS, complaints

COUNT = 15


def test_reports_of_any_dossier_pass_and_open_without_a_word(
    pack: Questionnaire, tmp_path: Path, judge: Callable[[str], str], vera_is_here: None
) -> None:
    for name, _ in READERS:
        judge(name)
    files = []
    for at, report in enumerate(any_report.some(pack, COUNT, 1)):
        files.append(tmp_path / f"{at}.pdf")
        files[-1].write_bytes(render(report, pack, ("en", "fr")[at % 2], attach=sample_report.attached(report)))
    assert len(files) == COUNT
    assert [complaint for file in files for complaint in complaints(file)] == []
    assert verapdf.faults(files) == []
