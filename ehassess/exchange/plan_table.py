"""The plan of a report as plain values, line by line, for every file that it is written to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from ehassess.domain.clean import printable
from ehassess.domain.dossier import MeasureStatus
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.texts import Texts
from ehassess.words import Words

COLUMNS = ("number", "measure", "prevents", "reference", "kind", "who", "by", "status", "hours", "money", "gain")
"""Keys of the heads, in order; the head of `money` names the currency."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One measure to take; texts are fit to be shown, hours and money as in the plan.

    number  from 1, the number that the measure has in the printed report
    kind    `essential`, `quick win` or `best mix` in words; gain: risk points
    """

    number: int
    measure: str
    prevents: str
    reference: str
    kind: str
    who: str
    by: date
    status: str
    hours: int
    money: int
    gain: Fraction


def plan_rows(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> tuple[PlanRow, ...]:
    """The measures that the plan takes up, in its order; refused ones have no row."""
    return tuple(_rows(report, questionnaire, texts, words))


def heads(questionnaire: Questionnaire, words: Words) -> tuple[str, ...]:
    """The heads of `COLUMNS`."""
    return tuple(words(f"export.h_{key}", **({"currency": questionnaire.currency} if key == "money" else {}))
                 for key in COLUMNS)  # fmt: skip


def about(report: Report, words: Words) -> tuple[tuple[str, str], ...]:
    """Whose plan it is, of which report, of which day: names and values."""
    return (
        (words("export.provider"), printable(report.provider.name) or words("report.not_stated")),
        (words("report.k_number"), report.number),
        (words("report.k_assessed"), words.day(report.assessed_on)),
        (words("report.k_tlp"), report.tlp),
        *(((words("export.sample"), words("report.specimen")),) if report.demo else ()),
    )


def _rows(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> Iterator[PlanRow]:
    decided = {decision.measure_id: decision.status for decision in report.decisions}
    included = (line for line in report.plan.lines if line.included)
    for number, line in enumerate(included, start=1):
        text = texts.controls[line.measure_id]
        kind = "essential" if line.group.value == "essentials" else line.group.value
        status = decided.get(line.measure_id, MeasureStatus.PROPOSED)
        yield PlanRow(
            number=number,
            measure=text.action,
            prevents=text.prevents,
            reference=line.measure_id,
            kind=words(f"report.tier_{kind}"),
            who=printable(line.owner) or texts.roles[questionnaire.control_by_id[line.measure_id].owner],
            by=line.due,
            status=words(f"report.status_{status.value}"),
            hours=line.hours,
            money=line.money,
            gain=line.gain,
        )
