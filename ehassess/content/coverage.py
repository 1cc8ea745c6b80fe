"""What a pack promises to cover of laws and standards, and which controls keep the promise."""

from __future__ import annotations

from dataclasses import dataclass

from ehassess.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Covered:
    """One reference number that must be met: its short title ('' if none), and the controls that cite it."""

    framework: str
    ref: str
    title: str
    controls: tuple[str, ...]


def coverage(questionnaire: Questionnaire) -> tuple[Covered, ...]:
    """Every number that a framework lists as `covered`, in the order of the pack; `controls` in asking order."""
    citing: dict[tuple[str, str], list[str]] = {}
    for control in questionnaire.controls:
        for framework, numbers in control.citations:
            for number in numbers:
                citing.setdefault((framework, number), []).append(control.id)
    return tuple(
        Covered(framework.id, ref, framework.refs[ref], tuple(citing.get((framework.id, ref), ())))
        for framework in questionnaire.frameworks
        for ref in framework.covered
    )
