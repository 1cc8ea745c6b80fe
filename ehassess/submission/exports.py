"""What else is written of a frozen report: for colleagues, diaries, spreadsheets, other programs, the wall."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from ehassess.domain.canonical import encode, fingerprint
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.leaving import leaving_text
from ehassess.exchange.plan_csv import plan_csv
from ehassess.exchange.plan_ics import plan_ics
from ehassess.report import render_emergency, render_sharing, structure_text
from ehassess.whole_file import refuse_existing, write_whole
from ehassess.words import Words


class Form(StrEnum):
    """What can be written; the value is its name on the command line.

    DATA     the canonical JSON, as resources/schemas/report.schema.json describes it
    LEAVING  the list of what leaves the clinic
    """

    SHARING = "sharing"
    PLAN_XLSX = "plan-xlsx"
    PLAN_CSV = "plan-csv"
    PLAN_ICS = "plan-ics"
    EMERGENCY = "emergency"
    DATA = "data"
    LEAVING = "leaving"

    @property
    def ending(self) -> str:
        """Of the file, such as `.pdf`."""
        return _ENDINGS[self]


_ENDINGS = {
    Form.SHARING: ".pdf",
    Form.PLAN_XLSX: ".xlsx",
    Form.PLAN_CSV: ".csv",
    Form.PLAN_ICS: ".ics",
    Form.EMERGENCY: ".pdf",
    Form.DATA: ".json",
    Form.LEAVING: ".txt",
}


def export(form: Form, report: Report, questionnaire: Questionnaire, language: str) -> bytes:
    """The bytes of the file; the same arguments give the same bytes. UserFacingError for an unknown language."""
    texts, words = questionnaire.texts[language], Words.load(language)
    match form:
        case Form.SHARING:
            return render_sharing(report, questionnaire, language, fingerprint=fingerprint(encode(report)))
        case Form.EMERGENCY:
            return render_emergency(report, questionnaire, language)
        case Form.PLAN_XLSX:
            # openpyxl is slow to load, and its module needs it at the top
            from ehassess.exchange.plan_xlsx import plan_xlsx

            return plan_xlsx(report, questionnaire, texts, words)
        case Form.PLAN_CSV:
            return plan_csv(report, questionnaire, texts, words)
        case Form.PLAN_ICS:
            return plan_ics(report, questionnaire, texts, words)
        case Form.LEAVING:
            return leaving_text(report, questionnaire, texts, words)
        case Form.DATA:
            return encode(report)


def write_export(
    form: Form, report: Report, questionnaire: Questionnaire, language: str, target: Path, *, overwrite: bool = False
) -> None:
    """The file, whole or not at all; UserFacingError as `write_whole` raises it."""
    refuse_existing(target, overwrite=overwrite)
    write_whole(target, export(form, report, questionnaire, language), overwrite=overwrite)


def read_aloud(pdf: bytes) -> tuple[str, ...]:
    """A report line by line in the order in which a screen reader speaks it, an empty line before each heading."""
    found: list[str] = []
    for line in structure_text(pdf):
        found += ["", line.text] if line.level else [_SPOKEN.get(line.role, "{}").format(line.text)]
    return tuple(found)


_SPOKEN = {"item": "– {}", "figure": "[{}]", "field": "[{}]"}
"""How a line of a role is set; others stand as they are."""
