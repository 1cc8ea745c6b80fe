"""What the program is made to do while things go wrong: act number n is the same in every run, also after a restart."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.dossier import AssetEntry, Budget, Decision, MeasureStatus
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Secret, Store
from tests.store.dossiers import AT, EMPTY, PACK, RAW

OTHER = Secret(raw=bytes(range(100, 132)))
"""The secret that a change of passphrase leads to, and back."""

QUESTIONS = tuple(f"Q{number}" for number in range(1, 11))
CHOICES = (Choice.YES, Choice.MOSTLY, Choice.PARTLY, Choice.NO, Choice.UNKNOWN)
EVIDENCE_BYTES = 20_000
"""Size of a file of evidence: several pages in one transaction."""


class ActClock:
    """A clock that stands still during an act: act n happens n minutes after AT."""

    def __init__(self) -> None:
        """Before the first act."""
        self.act = 0

    def __call__(self) -> datetime:
        """The moment of the present act."""
        return AT + timedelta(minutes=self.act)


def begin(path: Path, clock: ActClock) -> Session:
    """A fresh dossier under RAW, open."""
    return Session(Store.create(path, RAW, EMPTY, PACK, AT), PACK, clock)


def opened(path: Path, clock: ActClock) -> Session:
    """The dossier, open, under whichever of the two secrets it is; UserFacingError where it opens with neither."""
    try:
        store = Store.open(path, RAW)
    except UserFacingError as error:
        if error.id != "errors.wrong_passphrase":
            raise
        store = Store.open(path, OTHER)
    return Session(store, PACK, clock)


def perform(session: Session, clock: ActClock, number: int, evidence: Path) -> None:
    """Do act `number` (1 and up): something that is saved. `evidence` is a folder for files that are kept inside."""
    clock.act = number
    chance = random.Random(number)
    question = chance.choice(QUESTIONS)
    choice = chance.choice(CHOICES)
    match number % 12:
        case 3:
            three = chance.sample(QUESTIONS, 3)
            session.record_many(((name, chance.choice(CHOICES), "") for name in three), given_by="Ada")
        case 4:
            session.clear(question)
        case 5:
            session.remark(Remark(question, f"note {number} " * chance.randrange(400), flagged=True))
        case 6:
            session.details.set_budget(Budget(number, chance.randrange(10_000)))
        case 7:
            session.details.decide(Decision(question, MeasureStatus.PLANNED, f"owner {number}"))
        case 8:
            session.details.set_asset(AssetEntry("ehr", True, f"supplier {number}", number))
        case 9:
            file = evidence / f"proof-{number}.pdf"
            file.write_bytes(chance.randbytes(EVIDENCE_BYTES))
            session.evidence.add_file(question, file, keep=True)
        case 10:
            for given in session.state.evidence[:1]:
                session.evidence.remove(given.question_id, given.sha256)
        case 11 if session.state.answers:
            session.rounds.close_and_begin()
        case _:
            session.record(question, choice, given_by=f"person {number}")


def content(session: Session) -> str:
    """A digest of every row of every table, kept files included; only the moments of migrations are left out."""
    digest = hashlib.sha256()
    db = session._store.copies.db
    for table in sorted(db.table_names()):
        if table != "_sqlite_migrations":
            rows = ([_settled(cell) for cell in row] for row in db.execute(f"SELECT * FROM [{table}]"))
            digest.update(repr((table, sorted(rows, key=repr))).encode())
    return digest.hexdigest()


def _settled(cell: object) -> object:
    """A closed round is one cell of JSON, in the order in which memory held its parts."""
    return _sorted(json.loads(cell)) if isinstance(cell, str) and cell.startswith("{") else cell


def _sorted(part: object) -> object:
    if isinstance(part, dict):
        return sorted((key, _sorted(value)) for key, value in part.items())
    return sorted((_sorted(each) for each in part), key=repr) if isinstance(part, list) else part


def contents(folder: Path, acts: int) -> tuple[str, ...]:
    """What the dossier holds after each of so many acts when nothing goes wrong; the first is before any."""
    return tuple(_contents(folder, acts))


def _contents(folder: Path, acts: int) -> Iterator[str]:
    clock = ActClock()
    with begin(folder / "reference.ehassess", clock) as session:
        yield content(session)
        for number in range(1, acts + 1):
            perform(session, clock, number, folder)
            yield content(session)


def rekeyed(session: Session) -> None:
    """Change to the other of the two secrets."""
    session._store.rekey(OTHER if session._store.opens_with(RAW) else RAW)
