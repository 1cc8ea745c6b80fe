"""What a saved answer costs, beside the very same statements through the bare driver, in turn in one run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Choice
from ehassess.domain.profile import Provider
from ehassess.paths import pack_folder
from ehassess.session import Session
from ehassess.store import Secret
from tests.benchmarks.figures import Figure, percentile, seconds

SAVES = 300
MOST = 2.0
"""How many times what the bare driver takes a save may take."""

SETTINGS = ("journal_mode = TRUNCATE", "synchronous = FULL", "locking_mode = EXCLUSIVE", "secure_delete = ON")
CHOICES = (Choice.YES, Choice.PARTLY, Choice.NO)


def saving(folder: Path) -> Iterator[Figure]:
    """All figures of this kind: the program saves an answer, then the driver runs what that came to, in another file.

    The pack is the shipped one, all of its questions are answered; the driver does not score, show or undo anything.
    """
    pack = load_questionnaire(pack_folder())
    profile = pack.default_profile("hospital")
    path = folder / "saving.ehassess"
    with Session.create(path, pack, Provider(), profile, passphrase=None, language="en", now=_now) as session:
        session.record_many((control.id, Choice.UNKNOWN, "") for control in pack.controls)
    bare = _bare(Path(shutil.copyfile(path, folder / "bare.ehassess")))
    ours, theirs = list[float](), list[float]()
    with Session.open(path, pack, passphrase=None, now=_now) as session:
        said: list[str] = []
        session._store.copies.db.conn.set_trace_callback(said.append)
        for number in range(SAVES):
            said.clear()
            question, choice = pack.controls[number % len(pack.controls)].id, CHOICES[number % 3]
            ours.append(seconds(lambda q=question, c=choice: session.record(q, c, given_by="Ada")))  # type: ignore[misc]
            needed = _needed(said)
            theirs.append(seconds(lambda s=needed: _run(bare, s)))  # type: ignore[misc]
    bare.close()
    for share in (0.5, 0.99):
        own, other = percentile(ours, share), percentile(theirs, share)
        name = f"a saved answer beside the bare driver, p{share * 100:.0f}"
        yield Figure(name, own / other, "x", MOST, f"{1000 * own:.2f} ms and {1000 * other:.2f} ms")


def _needed(said: list[str]) -> list[str]:
    """Of the statements of a save, in the driver's words, those that write; it tells some of them twice."""
    writing = [statement for statement in said if statement.startswith(("BEGIN", "INSERT", "UPDATE", "COMMIT"))]
    return list(dict.fromkeys(writing))


def _run(driver: sqlcipher3.Connection, statements: list[str]) -> None:
    for statement in statements:
        driver.execute(statement)


def _bare(path: Path) -> sqlcipher3.Connection:
    key = Secret().key(path.read_bytes()[:16])
    driver = sqlcipher3.connect(str(path), isolation_level=None)
    driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in SETTINGS:
        driver.execute(f"PRAGMA {setting}").fetchall()
    return driver


def _now() -> datetime:
    return datetime.now(UTC)
