"""A report that was signed twice and then stamped is still one for archives and for screen readers."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.questionnaire import Questionnaire
from ehassess.signing.identity import create
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.words import Words
from tests.report import sample_report, verapdf
from tests.report.test_archival import drawn
from tests.signing.authority import running
from tests.signing.paper import WHEN


def test_time_stamps_keep_the_report_fit_for_an_archive(
    pack: Questionnaire, tmp_path: Path, vera_is_here: None
) -> None:
    pdf, words = drawn(sample_report.mixed(pack, "gp"), pack, "fr"), Words.load("fr")
    for role in Role:
        pdf = sign(pdf, create("Exemple (fictif)", now=WHEN), role=role, when=WHEN, words=words)
    files = [tmp_path / f"{level}.pdf" for level in Level]
    with running() as authority:
        for file, level in zip(files, Level, strict=True):
            pdf = stamp(pdf, authority.url, level).pdf
            file.write_bytes(pdf)
    assert verapdf.faults(files) == []
