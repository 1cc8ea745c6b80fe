"""Real dossier files for the tests: made, opened, told about in words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.dossier import (
    AcceptedRisk,
    AssetEntry,
    Budget,
    Decision,
    Declaration,
    DossierState,
    MeasureStatus,
    Records,
    SignedRecord,
)
from ehassess.domain.incidents import Incident
from ehassess.domain.logo import Logo
from ehassess.domain.people import Assignment, Person, Review, Role, Site
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Reply, ReplyKind
from ehassess.domain.suppliers import Assurance, ContractState, Supplier
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Secret, Store
from ehassess.words import Words, languages
from tests.domain.worked_example import PROFILE, SCALE, worked_example

PACK = worked_example()
AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
RAW = Secret(raw=bytes(range(32)))
"""Opens without a derivation, which takes a quarter of a second."""

EMPTY = DossierState("0123456789abcdef", "fr", 1, date(2026, 3, 2), Provider(), PROFILE)

LOGO = Logo.of(2, 1, bytes((0, 90, 99, 255, 255, 255)))

FULL = replace(
    EMPTY,
    provider=Provider(
        "Cabinet fictif", (("FINESS", "000000000"), ("SIRET", "0")), "1 rue Vide", "A", "B", services="x", logo=LOGO
    ),
    profile=Profile("gp", 2, {"cloud": True, "devices": False}),
    answers={
        "Q1": Answer("Q1", Choice.NO, AT, given_by="Ada"),
        "Q8": Answer("Q8", Choice.NA, AT, "we have none"),
        "GONE-1": Answer("GONE-1", Choice.YES, AT),
    },
    remarks={"Q1": Remark("Q1", "the note is secret", True, True)},
    evidence=(Evidence("Q1", "b.pdf", "b" * 64, 12, AT), Evidence("Q1", "a.pdf", "a" * 64, 9, AT)),
    assets={"ehr": AssetEntry("ehr", True, "Nobody Ltd", 4), "phone": AssetEntry("phone")},
    decisions={"Q4": Decision("Q4", MeasureStatus.PLANNED, "Bo", date(2026, 9, 1)), "Q5": Decision("Q5")},
    budget=Budget(40, 2500),
    accepted=(
        AcceptedRisk("S4", "Ada", date(2026, 3, 1), "small"),
        AcceptedRisk("S1", "Ada", date(2026, 3, 2), "rare"),
    ),
    records=Records(date(2026, 1, 5), None, 2, 0),
    declaration=Declaration("Ada", "manager", "Nowhere", True),
    signed=(SignedRecord("2026-1", "2026-03-02", "f" * 64, "e" * 64, "report.pdf"),),
    replies=(Reply(ReplyKind.AGREED, "f" * 64, "Nobody", date(2026, 4, 1), 2, "go on", "d" * 64),),
    sites={"main": Site("main", "Rue Vide"), "0a1b2c3d": Site("0a1b2c3d", "Annexe")},
    people={"aa00aa00": Person("aa00aa00", "Bo", Role.IT)},
    assigned={"Q4": Assignment("Q4", "aa00aa00")},
    reviews={"first/": Review("first/", "Ada", date(2026, 3, 2), "c" * 64)},
    incidents={"1a2b3c4d": Incident("1a2b3c4d", date(2026, 2, 3), "a letter", scenario="S4", measures=("Q1", "Q4"))},
    suppliers={"Nobody Ltd": Supplier("Nobody Ltd", ContractState.SECURED, Assurance.STATED)},
    demo=True,
)
"""Something in every table."""


class Clock:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        """Begin at AT."""
        self._seconds = 0

    def __call__(self) -> datetime:
        """The next second."""
        self._seconds += 1
        return AT + timedelta(seconds=self._seconds)


def made(path: Path, state: DossierState = FULL, secret: Secret = RAW) -> bytes:
    """A closed dossier file with this state; its bytes."""
    Store.create(path, secret, state, PACK, AT).close()
    return path.read_bytes()


def begun(path: Path, passphrase: str | None = None) -> Session:
    """A fresh dossier, open."""
    return Session.create(
        path, PACK, Provider("Cabinet fictif"), PROFILE, passphrase=passphrase, language="en", now=Clock()
    )


def reopened(path: Path, passphrase: str | None = None) -> Session:
    """A dossier that exists, open."""
    return Session.open(path, PACK, passphrase=passphrase, now=Clock())


def state_in(path: Path, secret: Secret = RAW) -> DossierState:
    """What a closed file holds."""
    store = Store.open(path, secret)
    try:
        return store.state(SCALE)
    finally:
        store.close()


def rewritten(path: Path, *statements: str, secret: Secret = RAW) -> None:
    """Change a closed file behind the program's back, with the right key."""
    with path.open("rb") as file:
        key = secret.key(file.read(16))
    driver = sqlcipher3.connect(str(path), isolation_level=None)
    driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for statement in statements:
        driver.execute(statement).fetchall()
    driver.close()


@contextmanager
def told(sentence_id: str, **facts: object) -> Iterator[pytest.ExceptionInfo[UserFacingError]]:
    """What happens inside is told by this sentence, which both languages can say with the facts at hand."""
    with pytest.raises(UserFacingError) as caught:
        yield caught
    assert caught.value.id == sentence_id, str(caught.value)
    assert {**caught.value.facts, **facts} == caught.value.facts
    for language in languages():
        sentence = Words.load(language).error(caught.value)
        assert len(sentence.split()) >= 6
        assert "{" not in sentence


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that every account of the machine may enter; pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


def folder_content(folder: Path) -> Mapping[str, bytes]:
    """Every file of a folder by name."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}
