"""What a dossier with many rounds takes to open, to look back and to compare; and what a tick takes to show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Choice
from ehassess.domain.model import model_of
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.whatif import Wish, what_if
from ehassess.paths import pack_folder
from ehassess.session import Session
from tests.benchmarks.figures import Figure, median_ms

ROUNDS = 50


class Days:
    """A clock that goes on by a day each time it is set on."""

    def __init__(self) -> None:
        """Begin on a day of 2026."""
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The moment."""
        return self.now

    def on(self) -> None:
        """A day passes."""
        self.now += timedelta(days=1)


def looking_back(folder: Path) -> Iterator[Figure]:
    """All figures of this kind; the dossier has no passphrase, so that no key is derived."""
    pack = load_questionnaire(pack_folder())
    few, many = folder / "few.ehassess", folder / "many.ehassess"
    filled(few, pack, 1)
    filled(many, pack, ROUNDS)
    one, all_of_them = (median_ms(partial(_opened, path, pack), 5) for path in (few, many))
    remark = f"{all_of_them / one:.1f} x a dossier with one; {many.stat().st_size / 1e6:.1f} MB"
    yield Figure(f"open a dossier with {ROUNDS} rounds", all_of_them, "ms", 500, remark)
    with Session.open(many, pack, passphrase=None, now=Days()) as session:
        yield Figure("list its rounds", median_ms(session.rounds.all, 5), "ms")
        yield Figure("compare the first with the last", median_ms(lambda: session.rounds.compare(1), 5), "ms")
        state, model = session.state, model_of(pack, session.state.profile)
        ticked = Wish(frozenset({"IAM-03", "BCP-01"}))
        yield Figure(
            "what-if, from tick to figures", median_ms(lambda: what_if(pack, state, ticked, model), 51), "ms", 50
        )


def filled(path: Path, pack: Questionnaire, rounds: int) -> None:
    """A dossier of a hospital with every question answered in each of its rounds; a third of the answers move."""
    clock = Days()
    profile = pack.default_profile("hospital")
    choices = (Choice.YES, Choice.PARTLY, Choice.NO)
    with Session.create(path, pack, Provider(), profile, passphrase=None, language="en", now=clock) as session:
        for number in range(rounds):
            if number:
                session.rounds.close_and_begin()
            clock.on()
            moving = pack.controls if number == 0 else pack.controls[number % 3 :: 3]
            session.record_many((c.id, choices[(at + number) % 3], "") for at, c in enumerate(moving))


def _opened(path: Path, pack: Questionnaire) -> None:
    Session.open(path, pack, passphrase=None, now=Days()).close()
