"""From a frozen report to its PDF, unsigned."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.canonical import encode, fingerprint
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import render


@dataclass(frozen=True, slots=True)
class Signable:
    """A report that may be signed: its data, its fingerprint (64 hex digits), its language, and the bytes to sign."""

    report: Report
    fingerprint: str
    language: str
    pdf: bytes


def build(report: Report, questionnaire: Questionnaire, language: str) -> bytes:
    """The PDF with the report's canonical JSON attached; the same report and language give the same bytes."""
    return prepare(report, questionnaire, language).pdf


def prepare(report: Report, questionnaire: Questionnaire, language: str) -> Signable:
    """The same, with what signing and the log need to know of it."""
    data = encode(report)
    return Signable(report, fingerprint(data), language, render(report, questionnaire, language, attach=data))
