"""Fictitious practices with a key each and a really signed report, for an authority that is shown at work."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ehassess.cli.console import Console, clock
from ehassess.domain.answers import Answer, Choice, noon
from ehassess.domain.dossier import Declaration, DossierState
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.suppression import LEAST
from ehassess.signing.identity import Identity, create
from ehassess.signing.roles import Role
from ehassess.submission.build import prepare
from ehassess.submission.deliver import sign_report
from ehassess.submission.freeze import freeze
from ehassess.whole_file import write_whole

COUNT = 2 * LEAST
"""Half of them have all essentials and half lack some: each half is as large as the least count that is published."""
_DAYS = 8
"""Over how many days a practice answers."""
_GAPS = (Choice.MOSTLY, Choice.PARTLY, Choice.NO)


@dataclass(frozen=True, slots=True)
class Fellow:
    """One practice: its number from 1, its name, its signing key."""

    number: int
    name: str
    identity: Identity


def fellows(console: Console) -> tuple[Fellow, ...]:
    """New practices with new keys."""
    names = [console.words("authority.circle_fellow", number=str(number + 1)) for number in range(COUNT)]
    return tuple(Fellow(number, name, create(name, now=clock())) for number, name in enumerate(names, 1))


def hand_in(
    folder: Path, held: tuple[Fellow, ...], profile: Profile, pack: Questionnaire, language: str
) -> Iterator[Path]:
    """Write the signed report of each into a new folder, one after the other; all are of the same kind and size."""
    folder.mkdir()
    for fellow in held:
        report = freeze(_state(fellow, profile, pack, language, clock().date()), pack, today=clock().date())
        path = folder / f"{fellow.number}.pdf"
        write_whole(path, sign_report(prepare(report, pack, language), fellow.identity, Role.MANAGER, clock()))
        yield path


def _state(fellow: Fellow, profile: Profile, pack: Questionnaire, language: str, today: date) -> DossierState:
    """A dossier with answers drawn by the number: an odd one has every essential."""
    drawn = random.Random(fellow.number)
    answers = {}
    for control in pack.controls_for(profile):
        whole = drawn.random() < 0.6 or (control.essential and fellow.number % 2 == 1)
        choice = Choice.YES if whole else drawn.choice(_GAPS)
        given = today - timedelta(days=drawn.randrange(_DAYS))
        answers[control.id] = Answer(control.id, choice, noon(given), "", fellow.name)
    return DossierState(
        dossier_id=f"{fellow.number:04x}{0:012x}",
        language=language,
        round_number=1,
        opened_on=today - timedelta(days=_DAYS),
        provider=Provider(name=fellow.name),
        profile=profile,
        answers=answers,
        declaration=Declaration(fellow.name, "", "", True),
    )
