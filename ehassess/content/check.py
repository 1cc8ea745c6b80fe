"""Checking a pack for its authors: every fault at once, and what the pack adds up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from ehassess.content.build import build
from ehassess.content.coverage import coverage
from ehassess.content.files import pack_files
from ehassess.domain.interview import STAGES, minutes
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.errors import Fault


@dataclass(frozen=True, slots=True)
class StageCount:
    """What one kind of provider, in its usual size and with its usual facts, is asked in one stage.

    minutes  to read and answer, by language in the order of the pack, rounded up to whole minutes
    """

    kind: str
    stage: str
    questions: int
    minutes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PackCounts:
    """What a pack adds up to.

    questions  one for each control that has words; covered: reference numbers that are promised to be met, and are
    words      by language: all words of its texts
    citations  by framework: how often a control cites it
    effects    by grade of evidence, A to D
    stages     kind by kind, each in the order of the stages
    """

    id: str
    version: str
    digest: str
    controls: int
    questions: int
    essentials: int
    scenarios: int
    assets: int
    covered: int
    words: tuple[tuple[str, int], ...]
    citations: tuple[tuple[str, int], ...]
    effects: tuple[tuple[str, int], ...]
    stages: tuple[StageCount, ...]


@dataclass(frozen=True, slots=True)
class PackCheck:
    """What a check found: the faults in the order of the files, and the counts, None where there is any fault."""

    faults: tuple[Fault, ...]
    counts: PackCounts | None


def check_pack(folder: Path) -> PackCheck:
    """Read every file of the pack, never the compiled copy; UserFacingError where the folder cannot be read."""
    built = build(pack_files(folder))
    return PackCheck(built.faults, None if built.questionnaire is None else counts_of(built.questionnaire))


def counts_of(questionnaire: Questionnaire) -> PackCounts:
    """The counts of a pack without a fault."""
    controls = questionnaire.controls
    cited = Counter({framework.id: 0 for framework in questionnaire.frameworks})
    for control in controls:
        cited.update({framework: len(numbers) for framework, numbers in control.citations})
    grades = Counter(effect.grade for control in controls for effect in control.effects)
    return PackCounts(
        id=questionnaire.id,
        version=questionnaire.version,
        digest=questionnaire.digest,
        controls=len(controls),
        questions=len({text.question for text in next(iter(questionnaire.texts.values())).controls.values()}),
        essentials=sum(control.essential for control in controls),
        scenarios=len(questionnaire.scenarios),
        assets=len(questionnaire.assets),
        covered=sum(bool(each.controls) for each in coverage(questionnaire)),
        words=tuple((language, _words(texts)) for language, texts in questionnaire.texts.items()),
        citations=tuple(cited.items()),
        effects=tuple(sorted(grades.items())),
        stages=stages_of(questionnaire),
    )


def stages_of(questionnaire: Questionnaire) -> tuple[StageCount, ...]:
    """What every kind of provider is asked, kind by kind, each in the order of the stages."""
    return tuple(_stages(questionnaire))


def _stages(questionnaire: Questionnaire) -> Iterator[StageCount]:
    for kind in questionnaire.kinds:
        applicable = questionnaire.controls_for(questionnaire.default_profile(kind.id))
        for stage in STAGES:
            asked = [control for control in applicable if control.stage == stage]
            taken = tuple((language, minutes(texts, asked)) for language, texts in questionnaire.texts.items())
            yield StageCount(kind.id, stage, len(asked), taken)


def _words(texts: Texts) -> int:
    return sum(len(text.split()) for name in fields(texts) for text in _texts_in(getattr(texts, name.name)))


def _texts_in(value: object) -> Iterator[str]:
    """Every text inside, without the ids that serve as keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts_in(tuple(value.values()))
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts_in(item)
    elif is_dataclass(value):
        yield from _texts_in(tuple(getattr(value, field.name) for field in fields(value) if field.name != "terms"))
