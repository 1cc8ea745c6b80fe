"""The program at work while calls of the system fail under it, one planned fault after the other: FOLDER FAULTS SEED.

Prints what became of them as JSON. What is not told in a sentence ends this program, and the run with it.
"""

from __future__ import annotations

import errno
import json
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import sqlcipher3

from ehassess.domain.answers import Remark
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store.backups import backups_at
from ehassess.store.copying import is_whole, key_for
from ehassess.words import Words, languages
from tests.reliability.acts import OTHER, ActClock, begin, content, contents, opened, perform, rekeyed
from tests.reliability.shim import Call, Failure, Shim
from tests.store.dossiers import PACK, RAW

ACTS = 48
"""Acts of one dossier; then a fresh one is begun."""

CALLS = {Call.WRITE: 40, Call.SYNC: 7, Call.TRUNCATE: 3, Call.RENAME: 2, Call.OPEN: 3, Call.UNLINK: 2}
"""How many calls of a kind an act makes at most, about: one of them is made to fail."""

KINDS = ("act_on",) * 12 + ("rekey", "backup", "export", "plain", "close", "open", "create", "restore")


class Faulty:
    """A dossier on which one thing after the other is done while a call fails.

    found  how often what happened: faults by error and call, sentences by id, and what was lost or torn
    """

    def __init__(self, folder: Path, seed: int) -> None:
        """Begin in an empty folder."""
        self._home = folder
        self._watched = folder / "watched"
        for place in (self._watched, folder / "reference", folder / "evidence"):
            place.mkdir()
        self._chance = random.Random(seed)
        self._words = [Words.load(language) for language in languages()]
        self._known = contents(folder / "reference", ACTS)
        self._shim = Shim(self._watched)
        self._clock = ActClock()
        self._begun = self._act = 0
        self._opened_again = False
        self.found = Counter[str]()
        self._path = self._watched
        self._session: Session
        self._begin()

    def fault(self) -> bool:
        """Do something while a call fails; False where it was done before that call was made."""
        kind = self._chance.choice(KINDS)
        if kind == "act_on" and self._act == ACTS:
            self._anew()
        self._failure = failure = self._planned()
        told = self._told(getattr(self, f"_{kind}"))
        fired = self._shim.disarm()
        if fired:
            self.found["faults"] += 1
            self.found["calls"] += fired
            self.found[f"{failure.name} {failure.calls.name}"] += 1
            self.found[f"while {kind}"] += 1
            self.found[f"told {told}" if told else "without harm"] += 1
        elif told == "store.disk_trouble" and not self._opened_again:
            # What an earlier fault left behind: the sentence says to open the dossier again, and then it must go on.
            self.found["told later"] += 1
            self._opened_again = True
            self._session.close()
        elif told:
            self._wrong(f"{kind}: told {told} though no call had failed")
        if not told:
            self._opened_again = False
        self._act += kind == "act_on" and not told
        if kind == "act_on" and told and self._held(self._path) == self._known[self._act + 1]:
            # The last flush of all failed: nobody can promise that it is there, but it is.
            self._act += 1
            self.found["there though told"] += 1
        self._look(f"{kind} {failure} {told}")
        return bool(fired)

    def _told(self, act: Callable[[], None]) -> str:
        """Do it under the fault; the id of the sentence that is told, '' where none is."""
        self._shim.arm(self._failure)
        try:
            act()
        except UserFacingError as error:
            self._shim.disarm()
            for words in self._words:
                sentence = words.error(error)
                if len(sentence.split()) < 6 or "{" in sentence:
                    self._wrong(f"no sentence: {sentence}")
            return error.id
        finally:
            self._shim.disarm()
        return ""

    def _act_on(self) -> None:
        perform(self._session, self._clock, self._act + 1, self._home / "evidence")

    def _rekey(self) -> None:
        rekeyed(self._session)

    def _backup(self) -> None:
        self._session.backups.make(self._clock())

    def _export(self) -> None:
        self._session.backups.write(self._watched / "whole.ehassess", passphrase=None, overwrite=True)

    def _plain(self) -> None:
        self._session.backups.write_plain(self._watched / "plain.sqlite", overwrite=True)

    def _close(self) -> None:
        self._session.close()

    def _open(self) -> None:
        self._shim.disarm()
        self._session.close()
        self._shim.arm(self._failure)
        self._session = opened(self._path, self._clock)

    def _create(self) -> None:
        path = self._watched / f"new-{self.found['faults']}.ehassess"
        try:
            begin(path, ActClock()).close()
        finally:
            self._shim.disarm()
            if path.exists() and self._held(path) != self._known[0]:
                self._wrong("a new dossier was torn")
            path.unlink(missing_ok=True)

    def _restore(self) -> None:
        self._shim.disarm()
        made = self._session.backups.make(self._clock())
        self._shim.arm(self._failure)
        self._session.backups.restore(made.path)

    def _look(self, what: str) -> None:
        """What another computer would find on the disk, and what the program goes on with, is what was saved."""
        if self._held(self._path) != self._known[self._act]:
            self._wrong(f"lost: {what}")
            self._anew()
        for copy in (*(backup.path for backup in backups_at(self._path)), *self._watched.glob("whole.ehassess")):
            key = key_for(copy, RAW) or key_for(copy, OTHER)
            if key is None or not is_whole(copy, key):
                self._wrong(f"a copy is not whole: {what}")
        if self._session._behind is not None:
            # After a save had failed, the disk could not be read: what is tried next is refused, and shows it.
            self.found["refused once more"] += 1
            with suppress(UserFacingError):
                self._session.remark(Remark("Q1", "refused"))
        try:
            if self._session._store.closed:
                self._session = opened(self._path, self._clock)
            shown = content(self._session)
        except (UserFacingError, sqlcipher3.Error):
            self.found["opened again"] += 1
            self._session.close()
            self._session = opened(self._path, self._clock)
            shown = content(self._session)
        state = self._session._store.state(PACK.scale)
        if shown != self._known[self._act] or self._session.state != state:
            self._wrong(f"shown otherwise: {what}")
            self._anew()

    def _held(self, path: Path) -> str:
        """What the dossier holds when its disk is put into another computer now."""
        place = self._home / "copy"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for file in (path, path.with_name(f"{path.name}-journal")):
            if file.exists():
                shutil.copyfile(file, place / file.name)
        try:
            there = opened(place / path.name, ActClock())
        except UserFacingError as error:
            return str(error)
        held = content(there)
        there._store.close()
        return held

    def _wrong(self, what: str) -> None:
        self.found["wrong"] += 1
        sys.stderr.write(f"{what}\n")

    def _planned(self) -> Failure:
        call = self._chance.choice(tuple(CALLS))
        return Failure(
            after=self._chance.randrange(CALLS[call]),
            error=self._chance.choice((errno.EIO, errno.ENOSPC)),
            lasting=self._chance.random() < 0.3,
            halves=self._chance.random() < 0.5,
            calls=call,
        )

    def _anew(self) -> None:
        """A fresh dossier, and room for it: everything else goes."""
        self._session.close()
        shutil.rmtree(self._watched)
        self._watched.mkdir()
        self._act = 0
        self._begin()

    def _begin(self) -> None:
        self._begun += 1
        self._clock.act = 0
        self._path = self._watched / f"cabinet-{self._begun}.ehassess"
        self._session = begin(self._path, self._clock)


def main(folder: Path, faults: int, seed: int) -> None:
    """Bring about so many faults, and print what was found."""
    faulty = Faulty(folder, seed)
    while faulty.found["faults"] < faults:
        faulty.fault()
    sys.stdout.write(json.dumps(faulty.found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
