"""Bits of a dossier are flipped at random: each time it opens unchanged or is refused with the offer of its last good
copy, and never holds something else in silence."""

from __future__ import annotations

import random
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from ehassess.domain.answers import Answer, Choice
from ehassess.errors import UserFacingError
from ehassess.session.backups import offering
from ehassess.store import Store
from ehassess.store.backups import make
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, PACK, RAW

MANY = replace(FULL, answers={f"Q{n}": Answer(f"Q{n}", Choice.PARTLY, AT, given_by="Ada") for n in range(110)})


@dataclass(frozen=True, slots=True)
class Flips:
    """What became of the flips: those opened with other content, or refused without an offer, are failures.

    altered  refused, but the damaged file or its folder was touched
    """

    tried: int
    unchanged: int
    offered: int
    silent: int
    refused: int
    altered: int


def flip(count: int, seed: int) -> Flips:
    """Flip one bit of a dossier of 110 answers, open it, put it right; `count` times."""
    chance = random.Random(seed)
    unchanged = offered = silent = refused = altered = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cabinet.ehassess"
        store = Store.create(path, RAW, MANY, PACK, AT)
        backup = make(store.copies, path, MANY.dossier_id, AT)
        store.close()
        whole = path.read_bytes()
        for _ in range(count):
            hurt = bytearray(whole)
            hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
            path.write_bytes(hurt)
            try:
                with offering(path, RAW):
                    store = Store.open(path, RAW)
            except UserFacingError as error:
                good = error.id == "backups.damaged" and error.facts["backup"] == str(backup.path)
                offered += good
                refused += not good
                altered += path.read_bytes() != bytes(hurt) or len(list(path.parent.iterdir())) != 1
            else:
                same = store.state(SCALE) == MANY and len(store.history()) == len(MANY.answers)
                store.close()
                unchanged += same
                silent += not same
    return Flips(count, unchanged, offered, silent, refused, altered)
