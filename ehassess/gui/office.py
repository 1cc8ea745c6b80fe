"""The open register of an authority in the window: short looks in the window's thread, long work in one beside it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QObject, Signal

from ehassess.authority import Register
from ehassess.authority.receiving import Progress, Tally
from ehassess.authority.submissions import EVERYTHING, Filter
from ehassess.gui.opening import now
from ehassess.gui.pages.authority_answer import Draft
from ehassess.gui.pages.authority_keys import KeyWish
from ehassess.gui.pages.authority_reminders import DeadlineWish
from ehassess.gui.receiving import Outcome, Receiving
from ehassess.gui.settings import RecentRegister
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.window import DossierLine
from ehassess.gui.work import Work

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

MOST_RECENT = 8
"""How many registers the page to open one lists."""


class Office(QObject):
    """A register and how the officer looks at it.

    reader    for what takes milliseconds, in the window's thread only
    wanted, order, backwards  what the list shows and in which order; ids: its lines; at: which of them has the focus
    origin     the page whose lines those are, to which one goes back from one of them
    keys, deadlines  what the lists of enrolled keys and of deadlines show
    key        what signs answers, once its passphrase was given; None before, and after the register is closed
    officer    who wrote the last note, as was said there; drafts: what was written beside a submission, by its id
    receiving  the run that takes in files, the last one after its end; None before the first
    ended      set once the register was closed by its own thread
    `changed` comes after files came in, from whichever page that was begun.
    """

    changed = Signal()

    def __init__(self, desk: Desk, register: Register, reader: Register) -> None:
        """Takes over a register that is open twice: one for its own thread, one for the window's."""
        super().__init__(desk)
        self._desk = desk
        self._register, self.reader = register, reader
        self.about, self.folder = register.about, register.folder
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="register")
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self.wanted: Filter = EVERYTHING
        self.order, self.backwards = "received", True
        self.ids: tuple[int, ...] = ()
        self.at = 0
        self._places: dict[int, int] = {}
        self._placed: tuple[int, ...] = ()
        self.officer = ""
        self.keys, self.deadlines = KeyWish(), DeadlineWish()
        self.origin = "authority-list"
        self.drafts: dict[int, Draft] = {}
        self.key: Ed25519PrivateKey | None = None
        self.receiving: Receiving | None = None
        self.ended = Event()

    def ask(self, job: Callable[[Register], object]) -> Work:
        """Have something read or written in the register's thread; connect `done` and `failed` at once."""
        register = self._register
        work = Work(lambda _step: job(register), self)
        work.over.connect(work.deleteLater)
        work.start(self._pool)
        return work

    def beside(self, job: Callable[[Register, Callable[[int], None]], object]) -> Work:
        """As `ask`, for what takes long: with a connection of its own, so that everything else is read meanwhile.

        The job gets a function to call with the index of each step as it begins.
        """

        def run(step: Callable[[int], None]) -> object:
            with Register.open(self.folder, now=now) as register:
                return job(register, step)

        work = Work(run, self)
        work.over.connect(work.deleteLater)
        work.start(self._aside)
        return work

    def place_of(self, number: int) -> int:
        """Where a submission stands in the list, from 0; -1 where it does not."""
        if self._placed is not self.ids:
            self._placed, self._places = self.ids, {each: at for at, each in enumerate(self.ids)}
        return self._places.get(number, -1)

    def receive(self, paths: list[Path]) -> Receiving:
        """Take in files and folders beside everything else; a run that is not over yet goes on instead."""
        if self.receiving is not None and self.receiving.running:
            return self.receiving
        if self.receiving is not None:
            self.receiving.deleteLater()
        self.receiving = Receiving(self.folder, paths, self)
        self.receiving.moved.connect(self._say_moved)
        self.receiving.ended.connect(self._received)
        self.receiving.start()
        return self.receiving

    def close(self) -> None:
        """Close the register once what runs has ended; receiving ends after the files that are being looked at."""
        if self.receiving is not None:
            self.receiving.stop()
        self._pool.submit(self._end)
        self.reader.close()
        self._pool.shutdown(wait=False)
        self._aside.shutdown(wait=False)
        self.deleteLater()

    def _end(self) -> None:
        """In the thread, as its last work."""
        self._register.close()
        self.ended.set()

    def line(self) -> DossierLine:
        """What stands above every page, and the places of the rail."""
        return DossierLine(
            breakable(self.about.name),
            self.tr("Register of received reports"),
            self._saved(),
            places=(
                ("authority-list", "tasks", self.tr("Reports")),
                ("authority-receive", "folder", self.tr("Receive")),
                ("authority-keys", "key", self.tr("Keys")),
                ("authority-picture", "gauge", self.tr("Picture")),
                ("authority-send", "export", self.tr("Send out")),
            ),
            foot=(("start", "home", self.tr("Close")),),
        )

    def _saved(self) -> str:
        return self.tr("Saved with each act")

    def _say_moved(self, progress: Progress, _tally: Tally) -> None:
        number = self._desk.words.number
        told = self.tr("Receiving: {0} of {1}").format(number(progress.done), number(progress.total))
        self._desk.window.say_saved(told)

    def _received(self, _outcome: Outcome) -> None:
        self._desk.window.say_saved(self._saved())
        self.changed.emit()


def opened_twice(folder: Path) -> tuple[Register, Register]:
    """The register of a folder, for the two threads of an `Office`; UserFacingError as `Register.open` gives it."""
    first = Register.open(folder, now=now)
    try:
        return first, Register.open(folder, now=now)
    except BaseException:
        first.close()
        raise


def with_register(known: tuple[RecentRegister, ...], newest: RecentRegister) -> tuple[RecentRegister, ...]:
    """The list with this register first, each folder once, the oldest dropped."""
    return (newest, *(entry for entry in known if entry.path != newest.path))[:MOST_RECENT]


def office_of(desk: Desk) -> Office:
    """The open register of a desk; RuntimeError where none is open, for then no page should ask."""
    if desk.office is None:
        raise RuntimeError("no register is open")
    return desk.office
