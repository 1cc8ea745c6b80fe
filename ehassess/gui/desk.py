"""The desk: the one object that knows the open dossier, shows pages and performs what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ehassess.errors import UserFacingError
from ehassess.gui.appearance import look_for
from ehassess.gui.belonging import PLACES
from ehassess.gui.health import standing
from ehassess.gui.language import Translators, desktop_language
from ehassess.gui.reading import only_shown
from ehassess.gui.settings import SettingsFile, with_recent
from ehassess.gui.status import recent_of, saved_words, told_of
from ehassess.gui.theme import apply
from ehassess.gui.widgets.rows import Banner, Working, breakable
from ehassess.gui.widgets.typed import held_back
from ehassess.gui.widgets.waiting import waiting_page
from ehassess.gui.window import DossierLine, Window
from ehassess.gui.work import Job, Work
from ehassess.words import Words

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ehassess.domain.questionnaire import Questionnaire
    from ehassess.domain.texts import Texts
    from ehassess.gui.idle import Idle
    from ehassess.gui.office import Office
    from ehassess.session import Session

AFTER_MS = 80
"""When to load what the first picture of the window does not wait for."""
PATIENCE_MS = 300
"""Work shorter than this shows no progress."""


class Builder(Protocol):
    """Makes a page and connects its signals; `where` says what of it to show, such as the question."""

    def __call__(self, desk: Desk, /, **where: str) -> QWidget:
        """The page, ready to be shown."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A page and what of it is shown."""

    page: str
    where: tuple[tuple[str, str], ...] = ()


class Desk(QObject):
    """Holds the open session and the window; acts commit first, then what the window says follows.

    look, words, language, preferences  what everything is shown in; replaced together when a wish changes
    window    the one window; session: the open dossier
    trail     the pages that `back` leads to, the shown one last; running: how many jobs run beside the window
    idle      locks the dossier when nobody is there; None where nothing does
    office    the open register of an authority, in place of a dossier; None where none is open
    `adopted` comes after a dossier was opened, `left` after it was closed.
    """

    adopted = Signal()
    left = Signal()

    def __init__(
        self,
        app: QApplication,
        builders: Mapping[str, Builder],
        load_pack: Callable[[], Questionnaire],
        settings: SettingsFile,
    ) -> None:
        """Nothing is shown before `show`; the pack is loaded when first asked for."""
        super().__init__()
        self._app, self._builders, self._load_pack, self._settings = app, builders, load_pack, settings
        self._session: Session | None = None
        self._pack: Questionnaire | None = None
        self._translators = Translators()
        self.trail: list[Spot] = []
        self.running = 0
        self._parting: UserFacingError | None = None
        self.idle: Idle | None = None
        self.office: Office | None = None
        self.preferences = settings.load()
        self.look = look_for(app, self.preferences)
        self.window = Window(app, self.look)
        self._dress()
        self.window.place_chosen.connect(self.show)
        self.window.closing.connect(self._end)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._desktop_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._desktop_changed)
        QTimer.singleShot(AFTER_MS, self.window, lambda: self._hang_keys())  # not where the window is gone by then

    @property
    def session(self) -> Session:
        """The open dossier; RuntimeError where none is open, for then no page should ask."""
        if self._session is None:
            raise RuntimeError("no dossier is open")
        return self._session

    @property
    def is_open(self) -> bool:
        """Whether a dossier is open."""
        return self._session is not None

    @property
    def questionnaire(self) -> Questionnaire:
        """The pack; loaded when first asked for. UserFacingError where its files are faulty."""
        if self._pack is None:
            self._pack = self._load_pack()
        return self._pack

    @property
    def texts(self) -> Texts:
        """The pack's words in the language of the window."""
        return self.questionnaire.texts[self.language]

    def show(self, page: str, **where: str) -> None:
        """Go to a page; going to Start closes the dossier. The page left can be reached again by `back`."""
        if self.window.held or (self.is_open and held_back(self.window.page, page)):
            return
        if page == "start":
            self.leave()
            self.trail.clear()
        spot = Spot(page, tuple(where.items()))
        if self.trail and self.trail[-1].page == page and page != "question":
            self.trail.pop()
        self.trail.append(spot)
        self.window.quiet()
        self._put(spot)

    def back(self) -> None:
        """Go to the page before this one; nothing happens where there is none."""
        if self.window.held or (self.is_open and held_back(self.window.page, "back")):
            return
        if len(self.trail) > 1:
            self.trail.pop()
            self.window.quiet()
            self._put(self.trail[-1])

    def again(self) -> None:
        """Build the page once more in place, after something that it, or the line above it, shows has changed."""
        if self.trail:
            if self._shown_line != told_of(self._session)[:2]:
                self._frame()
            pixels = self.window.scrolled()
            self._put(self.trail[-1])
            QTimer.singleShot(0, self, lambda: self.window.scroll_to(pixels))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Perform an act on the dossier; False and a message that stays where it failed: then nothing was changed."""
        try:
            act()
        except UserFacingError as error:
            self.fail(error)
            return False
        self.window.quiet()
        self._tell_saved()
        return True

    def _tell_saved(self) -> None:
        """Say when the last change was saved, and what has to be known of the dossier since."""
        if self._session is not None:
            self.window.say_saved(saved_words(self._session, self.words))
        self.window.stand(standing(self))

    def fail(self, error: UserFacingError) -> Banner:
        """Say what went wrong above the page, until the next act succeeds."""
        first, _, rest = breakable(self.words.error(error)).partition("\n")
        if not rest and ". " in first:
            first, _, rest = first.partition(". ")
            first += "."
        return self.window.notify("error", first, rest)

    def notify(self, kind: str, heading: str, text: str = "") -> Banner:
        """Put a message (`info`, `warn`, `error`, `success`) above the page until the next act."""
        return self.window.notify(kind, heading, text)

    def _undo(self) -> None:
        """Undo the last answer of this run and show its question; nothing happens where there is none."""
        undone: list[str | None] = []
        if self.window.held:
            return
        if self._session is not None and self.attempt(lambda: undone.append(self.session.undo())) and undone[0]:
            self.show("question", question=undone[0])

    def adopt(self, session: Session) -> None:
        """Make this the open dossier, in place of an earlier one, and remember it for the start page."""
        self.leave()
        self._session = session
        self.trail.clear()
        self._remember(stays=True)
        self._frame()
        self.adopted.emit()

    def leave(self, close: Callable[[], object] | None = None) -> None:
        """Close the open dossier, if there is one, `close` being another way to do so; everything in it is saved."""
        if self.office is not None:
            self.office.close()
            self.office = None
            self._frame()
        if self._session is not None:
            self._remember(stays=False)
            self.window.forget()
            try:
                (close or self._session.close)()
            except UserFacingError as error:  # closed all the same: what could not go back to its place is kept here
                self._parting = error
            self._session = None
            self.trail.clear()
            self._frame()
            self.left.emit()
        self._pack = None  # newer questions may have been taken in since

    def _end(self) -> None:
        """The window closes; it stays for what has to be told about the dossier that was open."""
        self.leave()
        if self._parting is not None:
            self.window.stay = True
            self.show("start")

    def prefer(self, **wishes: object) -> None:
        """Take over wishes (names of `Preferences`), keep them, and dress the window again in place."""
        before = self.preferences
        self.preferences = replace(before, **wishes)  # type: ignore[arg-type]  # names are those of Preferences
        self._settings.save(self.preferences)
        if {"language", "look", "scale"} & wishes.keys() and self.preferences != before:
            self._dress()
            self.again()

    def run(
        self,
        job: Job,
        steps: Sequence[str],
        done: Callable[[object], None],
        failed: Callable[[UserFacingError], object] | None = None,
        promise: str = "",
        *,
        hold: bool = False,
    ) -> Work:
        """Do a job off the window's thread; after a moment its named steps cover the page, until it ends.

        `done` gets what the job returned; `failed` its error, None: it is said above the page, which is as it was.
        `promise` says what stays when it is cancelled, '' for the answers. `hold`: the job alone uses the open dossier,
        so the window waits for its end: no other page, no cancelling, no closing.
        """
        work = Work(job, self)
        panel = Working(self.look, steps, 0, promise)
        cover = waiting_page(steps[0], panel)
        cover.setParent(self.window)
        cover.hide()
        patience = QTimer(work, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(lambda: self.window.cover(cover))
        work.stepped.connect(panel.step)
        work.over.connect(patience.stop)
        work.over.connect(lambda: self.window.uncover(cover))
        panel.cancelled.connect(work.cancel)
        panel.cancelled.connect(lambda: self.window.uncover(cover))
        if hold:
            panel.offer_no_cancel()
            self._hold(work, cover)
        else:
            patience.start()
        self._begin(work, done, failed)
        return work

    def _hold(self, work: Work, cover: QWidget) -> None:
        """The window waits for the end of this job from now on."""
        self.window.held = True
        self.window.cover(cover)
        work.over.connect(self._held)

    def _held(self) -> None:
        """The job has ended, and may have saved something."""
        self.window.held = False
        self._tell_saved()

    def _begin(
        self, work: Work, done: Callable[..., object], failed: Callable[[UserFacingError], object] | None = None
    ) -> None:
        """Start it, and know how many jobs run, since a dossier is not locked under one."""
        self.running += 1
        work.over.connect(self._counted)
        work.over.connect(work.deleteLater)
        work.done.connect(done)
        work.failed.connect(failed or self.fail)
        work.start(self._pool)

    def _counted(self) -> None:
        self.running -= 1

    def quietly(self, job: Job, done: Callable[..., object]) -> Work:
        """Do a short job off the window's thread and show nothing meanwhile; its error stands above the page.

        `done` gets what the job returned; a method of a page that is gone by then is not called.
        """
        work = Work(job, self)
        self._begin(work, done)
        return work

    @cached_property
    def _pool(self) -> Executor:
        """The one thread beside the window's; what it needs is loaded with the first job."""
        pool: Executor = import_module("concurrent.futures").ThreadPoolExecutor(1, thread_name_prefix="work")
        return pool

    def _put(self, spot: Spot) -> None:
        """Build and show one page."""
        page = self._builders[spot.page](self, **dict(spot.where))
        if self.trail and self.trail[-1] is spot:  # a builder may have gone on to another page
            if self._session is not None and self._session.read_only:
                only_shown(spot.page, page)
            self.window.stand(standing(self))
            self.window.put(page, PLACES.get(spot.page, spot.page))
            if self._parting is not None:
                self.fail(self._parting)
                self._parting = None
        else:
            page.deleteLater()

    def _dress(self) -> None:
        """Language and look for everything, then the frame of the window."""
        self.language = self.preferences.language or desktop_language()
        self.words = Words.load(self.language)
        self._translators.speak(self.language)
        self.look = look_for(self._app, self.preferences)
        apply(self._app, self.window, self.look)
        self._frame()

    def _frame(self) -> None:
        """Rail and status line."""
        line = None
        self.window.setWindowTitle("EHAssess")
        self._shown_line = told_of(self._session)[:2]
        if self.office is not None:
            line = self.office.line()
            self.window.setWindowTitle(f"{line.provider} – EHAssess")
        if self._session is not None:
            name, year, plain = told_of(self._session)
            line = DossierLine(name, year, saved_words(self._session, self.words), self._session.read_only)
            self.window.setWindowTitle(f"{plain} – EHAssess")
        self.window.frame(self.look, line)

    def _remember(self, *, stays: bool) -> None:
        """Put the open dossier first on the start page, and whether it stays open."""
        recent = recent_of(self.session)
        self.prefer(recent=with_recent(self.preferences.recent, recent), open_now=recent.path if stays else "")

    def _desktop_changed(self) -> None:
        """Follow the desktop to light, dark or high contrast, where no look was chosen."""
        if not self.preferences.look and look_for(self._app, self.preferences) != self.look:
            self._dress()
            self.again()

    def _explain(self) -> None:
        self.show("guide", about=self.trail[-1].page if self.trail else "start")

    def _hang_keys(self) -> None:
        """Once the window is there: to know the keys of all desktops takes longer than to paint a page."""
        import_module("ehassess.gui.keys").hang(self.window, self.back, self._undo, self._explain)
