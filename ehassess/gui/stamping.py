"""Having a signed report stamped beside the window, over a connection that may be slow and can be given up."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

from ehassess.errors import UserFacingError
from ehassess.gui.signing_jobs import Step, read
from ehassess.signing.timestamp import Level
from ehassess.submission.deliver import Delivered, deliver_stamped
from ehassess.submission.packs import shipped_packs

WAIT = 0.1
"""Seconds until it is seen that it was given up."""


class Stamping:
    """One request: `run` is the job; `give_up` ends it, and takes away what comes of it after all."""

    def __init__(self, pdf: Path, url: str, level: Level, target: Path) -> None:
        """The signed report, the address of the authority, how much is added, and the file to make."""
        self._pdf, self._url, self._level, self._target = pdf, url, level, target
        self._given_up = Event()
        self._made: list[Delivered] = []
        self._failed: list[UserFacingError] = []

    def run(self, step: Step) -> Delivered | None:
        """The stamped report on disk; None where it was given up. UserFacingError those of `deliver_stamped`."""
        step(0)
        data = read(self._pdf)
        step(1)
        # a thread of its own, which nobody waits for: a server may keep us for a minute after the user has left
        asking = Thread(target=self._ask, args=(data,), name="stamping", daemon=True)
        asking.start()
        while asking.is_alive():
            asking.join(WAIT)
            if self._given_up.is_set():
                return None
        if self._failed:
            raise self._failed[0]
        return self._made[0]

    def give_up(self) -> None:
        """Leave everything as it was, whatever the authority still answers."""
        self._given_up.set()
        self._take_away()

    def _ask(self, data: bytes) -> None:
        """In its own thread."""
        try:
            made = deliver_stamped(data, self._url, self._level, target=self._target, find_pack=shipped_packs())
        except UserFacingError as error:
            self._failed.append(error)
            return
        self._made.append(made)
        if self._given_up.is_set():
            self._take_away()

    def _take_away(self) -> None:
        """The file that was made, if it was; it is one that was not there before."""
        for made in self._made:
            made.path.unlink(missing_ok=True)
