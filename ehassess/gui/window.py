"""The window: a narrow rail of places, one status line, a place for messages, the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ehassess.gui.accessible import announce
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import FocusRing
from ehassess.gui.widgets.fields import Fields
from ehassess.gui.widgets.rail import RAIL, Mark, Place
from ehassess.gui.widgets.rows import Banner, badge
from ehassess.gui.widgets.typed import give_up, held_back, hold
from ehassess.tokens import S1, S2, S4, S5, S6, Look


@dataclass(frozen=True, slots=True)
class DossierLine:
    """What the status line says: care provider, assessment, when saved, each in words; whether it is only read.

    places  what the rail offers in place of what a dossier has: id, icon, word; foot: in place of My data
    """

    provider: str
    assessment: str
    saved: str
    read_only: bool = False
    places: tuple[tuple[str, str, str], ...] = ()
    foot: tuple[tuple[str, str, str], ...] = ()


@runtime_checkable
class TakesFocus(Protocol):
    """A page that knows better than its heading where the focus belongs."""

    def take_focus(self) -> None:
        """Put the focus where the user goes on."""


@runtime_checkable
class ComesLate(Protocol):
    """A page that is filled in when its figures are there."""

    def forget(self) -> None:
        """Show nothing more of what is still being computed."""


class Window(QMainWindow):
    """One window for everything; it shows what the desk hands it and says what was pressed.

    `place_chosen` carries the id of a place on the rail, `closing` comes before the window goes.
    `held`: it stays open, since something is being written that must not be cut off. `stay`: it stays this once, since
    closing brought up something to be told.
    """

    place_chosen = Signal(str)
    closing = Signal()

    def __init__(self, app: QApplication, look: Look) -> None:
        """An empty window of a usable size."""
        super().__init__()
        self._look = look
        self._ring = FocusRing(app, look)
        self._places: dict[str, Place] = {}
        self._numbered: tuple[str, ...] = ()
        self._body = QVBoxLayout()
        self._messages, self._limits = QVBoxLayout(), QVBoxLayout()
        self._standing = QVBoxLayout()
        self._stands: tuple[str, str, str] | None = None
        self.held = self.stay = False
        self._page: QWidget | None = None
        self._saved: QLabel | None = None
        fields = Fields(app, self)
        fields.refused.connect(self._refuse)
        fields.left.connect(self._take_limit_away)
        self.setWindowTitle("EHAssess")
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)

    @property
    def page(self) -> QWidget | None:
        """What is shown, None before the first page."""
        return self._page

    def frame(self, look: Look, line: DossierLine | None) -> None:
        """Build rail and status line again, for another look or language, or another dossier (None: no dossier)."""
        self._look = look
        self._ring.release()
        self._ring.dress(look)
        self._page = None
        self._body, self._messages, self._standing = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._limits = QVBoxLayout()
        for box in (self._body, self._messages, self._standing, self._limits):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        if line is not None:
            self._body.addWidget(self._status(line))
        self._body.addLayout(self._standing)
        self._body.addLayout(self._messages)
        self._body.addLayout(self._limits)
        stands, self._stands = self._stands, None
        self.stand(stands)
        lay = row(self._rail(line), self._body)
        lay.setStretch(1, 1)
        whole = holder(lay, "canvas")
        self.setCentralWidget(whole)
        if self.isVisible():
            whole.show()

    def put(self, page: QWidget, place: str) -> None:
        """Show a page in place of the last one, which may be the same; the rail marks its place."""
        self._ring.release()
        if self._page is not page:
            if self._page is not None:
                self.forget()
                self._let_go(self._page)
                give_up(self._page)
                self._body.removeWidget(self._page)
                self._page.hide()
                self._page.deleteLater()
            self._page = page
            self._body.addWidget(page, 1)
            if self.isVisible():
                page.show()  # at once, since the focus goes into it
        for name, button in self._places.items():
            button.mark(name == place)
        self._focus(page)

    def _let_go(self, page: QWidget) -> None:
        """Take the focus out of what goes: Qt would hand it to the first place of the rail, and a screen reader say
        that before it says where one is."""
        held = QApplication.focusWidget()
        if held is not None and page.isAncestorOf(held):
            held.clearFocus()

    def forget(self) -> None:
        """The shown page shows nothing more that comes late."""
        if isinstance(self._page, ComesLate):
            self._page.forget()

    def cover(self, waiting: QWidget) -> None:
        """Show this while work runs; the page stays as it is behind it."""
        if self._page is not None:
            self._ring.release()
            self._let_go(self._page)
            self._page.hide()
            self._body.addWidget(waiting, 1)
            waiting.show()
            self._focus(waiting)

    def uncover(self, waiting: QWidget) -> None:
        """Show the page again, as it was; nothing where that was done before: a cancelled job still ends one day."""
        if not isValid(waiting):
            return
        self._ring.release()
        self._let_go(waiting)
        self._body.removeWidget(waiting)
        waiting.hide()
        waiting.deleteLater()
        if self._page is not None:
            self._page.show()

    def say_saved(self, words: str) -> None:
        """Change the time in the status line, after a commit."""
        if self._saved is not None:
            self._saved.setText(words)

    def notify(self, kind: str, heading: str, text: str = "", actions: Sequence[QWidget] = ()) -> Banner:
        """Put a message above the page, in place of an earlier one; an error takes the focus."""
        self.quiet()
        banner = Banner(self._look, kind, heading, text, *actions)
        place = holder(column(banner, margins=(S6, S4, S6, S2)))
        self._messages.addWidget(place)
        place.show()
        if kind == "error":
            if self._page is not None:
                hold(self._page)
            banner.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            announce(banner, f"{heading}. {text}" if text else heading)
        return banner

    def quiet(self) -> None:
        """Take the message away."""
        if self._messages.count():
            self._ring.release()
        while item := self._messages.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()

    def _refuse(self, most: int) -> None:
        """Say that the field holds no more, until another one has the focus; saving does not take it away."""
        if self._limits.count():
            return
        heading = self.tr("This field holds {0} characters").format(QLocale().toString(most))
        text = self.tr("What was beyond that was not taken in.")
        banner = Banner(self._look, "warn", heading, text)
        place = holder(column(banner, margins=(S6, S4, S6, S2)))
        self._limits.addWidget(place)
        place.show()
        announce(banner, f"{heading}. {text}")

    def _take_limit_away(self) -> None:
        """Another field is written in."""
        while item := self._limits.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()

    def stand(self, said: tuple[str, str, str] | None) -> None:
        """Keep a message (kind, heading, text) above every page until another one, or None, takes its place."""
        if said == self._stands:
            return
        self._stands = said
        while item := self._standing.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if said is not None:
            place = holder(column(Banner(self._look, *said), margins=(S6, S4, S6, S2)))
            self._standing.addWidget(place)
            if self.isVisible() and self._standing.parentWidget() is not None:
                place.show()

    def scrolled(self) -> int:
        """How far the page is scrolled down, in pixels."""
        area = self._page.findChild(QScrollArea) if self._page else None
        return area.verticalScrollBar().value() if area else 0

    def scroll_to(self, pixels: int) -> None:
        """Scroll the page to where it was."""
        area = self._page.findChild(QScrollArea) if self._page else None
        if area:
            area.verticalScrollBar().setValue(pixels)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and its reverse; what it comes to is brought into view, also from outside of what scrolls, where Qt does
        not do so."""
        moved = super().focusNextPrevChild(forward)
        held = QApplication.focusWidget()
        above = held
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if held is not None and above is not None:
            above.ensureWidgetVisible(held, S4, S4)
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already, so nothing is asked; a field that is being written in is left first."""
        if self.held:
            event.ignore()
            return
        writing = self.focusWidget()
        if writing is not None:
            writing.clearFocus()
        if held_back(self._page, "close"):
            event.ignore()
            return
        self.closing.emit()
        if self.stay:
            self.stay = False
            event.ignore()
            return
        super().closeEvent(event)

    def _focus(self, page: QWidget) -> None:
        """The page's own choice, else its heading, so that a screen reader says where we are."""
        heading = next((text for text in page.findChildren(QLabel) if text.property("type") == "h1"), None)
        if isinstance(page, TakesFocus):
            page.take_focus()
            if heading is not None and QApplication.focusWidget() not in (None, heading):
                announce(page, heading.text())
            return
        (heading or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _rail(self, line: DossierLine | None) -> QWidget:
        """Places, never steps."""
        if line is not None and line.places:
            places = list(line.places)
        elif line is not None:
            places = [
                ("tasks", "tasks", self.tr("Questions")),
                ("result", "gauge", self.tr("Result")),
                ("plan", "plan", self.tr("Plan")),
                ("sign", "sign", self.tr("Sign")),
            ]
        else:
            places = [("start", "home", self.tr("Start")), ("verify", "shield", self.tr("Verify"))]
        foot = [
            *(line.foot if line is not None and line.foot else [("data", "folder", self.tr("My data"))]),
            ("help", "help", self.tr("Help")),
            ("settings", "settings", self.tr("Settings")),
        ]
        mark = Mark(self._look)
        rail = column(mark, S5, gap=S1, margins=(S2, S4, S2, S4))
        rail.setAlignment(mark, Qt.AlignmentFlag.AlignHCenter)
        self._places = {}
        self._numbered = tuple(name for name, _, _ in places)
        for number, (name, glyph, words) in enumerate(places + foot, 1):
            if number == len(places) + 1:
                rail.addStretch(1)
            key = self.tr("Ctrl+{0}").format(number) if number <= len(places) else ""
            place = Place(self._look, glyph, words, key)
            place.clicked.connect(lambda _=False, chosen=name: self.place_chosen.emit(chosen))
            self._places[name] = place
            rail.addWidget(place)
        side = holder(rail, "sunken")
        side.setFixedWidth(round(RAIL * self._look.scale))
        return side

    def place_number(self, number: int) -> None:
        """Go to the place of this number, from 1, as the keys Ctrl+1 to Ctrl+5 do; nothing where there is none."""
        if 0 < number <= len(self._numbered):
            self.place_chosen.emit(self._numbered[number - 1])

    def _status(self, line: DossierLine) -> QWidget:
        """Whose dossier this is, that it is saved, and that it stays here."""
        name, assessment = label(line.provider, "h3"), label(line.assessment, "muted")
        assessment.setWordWrap(False)
        glyph, ink = ("eye", self._look.warn.ink) if line.read_only else ("done", self._look.success.ink)
        saved = badge(glyph, line.saved, ink)
        self._saved = saved.findChildren(QLabel)[-1]
        stays = badge("lock", self.tr("Nothing leaves this computer"), self._look.muted)
        lay = row(name, assessment, stays, saved, gap=S4, margins=(S6, S2, S6, S2))
        lay.setStretch(0, 1)
        made = holder(lay)
        made.setMinimumHeight(48)
        return made
