"""The cards of the page of circulars: what the authority asks, the own place among others, its notices, its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from ehassess.domain.circulars import Place
from ehassess.gui.pages.circulars_model import BulletinLines, CircularsModel, DayLine, Linked, NoticeLines, Sent
from ehassess.gui.pages.logo import painted
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import Item, column, holder, row, rule, top
from ehassess.gui.widgets.captioned import CLOSE, captioned
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.links import Swap
from ehassess.gui.widgets.place_bars import PlaceBars
from ehassess.gui.widgets.rows import badge, breakable, prose
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words

SHOWN = 14
"""Letters of a fingerprint shown on a card; the whole of it stands beside the name of the authority."""


class CircularCard(QFrame):
    """A white card; `question_wanted` and `measure_wanted` carry an id."""

    question_wanted = Signal(str)
    measure_wanted = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        """Empty."""
        super().__init__()
        self._look, self._words = look, words

    def fill(self, *items: Item, gap: int = S2) -> None:
        """Put the items below each other."""
        self.setProperty("card", "plain")
        self.setLayout(column(*items, gap=gap, margins=(S5, S5, S5, S5)))

    def came(self, sent: Sent) -> QLabel:
        """Who sent it, in which version, signed with which key (its beginning)."""
        version, key = self._words.number(sent.version), f"{grouped(sent.key)[:SHOWN]}\u00a0…"
        if sent.authority:
            said = self.tr("From {0}. Version {1}, signed with the key {2}").format(sent.authority, version, key)
        else:
            said = self.tr("Version {0}, signed with the key {1}").format(version, key)
        return label(breakable(said), "muted")

    def questions(self, linked: Sequence[Linked], *, measures: bool) -> QWidget:
        """A link to each question, and with `measures` one to its measure in the plan."""
        made = column(gap=0)
        for name, words in linked:
            line = [self._link(words, self.tr("Question: {0}").format(words), self.question_wanted.emit, name)]
            if measures:
                said = self.tr("Measure in the plan: {0}").format(words)
                line.append(self._link(self.tr("in the plan"), said, self.measure_wanted.emit, name))
            made.addWidget(holder(Flow(*line, gap=S3)))
        return holder(made)

    @staticmethod
    def _link(words: str, said: str, go: Callable[[str], object], name: str) -> QWidget:
        link = button(words, "link")
        link.setAccessibleName(said)
        link.clicked.connect(lambda: go(name))
        return link


class NoticeCard(CircularCard):
    """What the authority asks for at least, what is missing, by when, and whom to ask; `calendar` asks for the days."""

    calendar = Signal()

    def __init__(self, look: Look, words: Words, lines: NoticeLines) -> None:
        """What was taken in, beside what the dossier holds."""
        super().__init__(look, words)
        notice = lines.notice
        head = label(self.tr("What your authority asks"), "h2")
        logo = QLabel()
        logo.setVisible(notice.logo is not None)
        if notice.logo is not None:
            logo.setPixmap(painted(notice.logo))
            logo.setAccessibleName(self.tr("Logo of the authority"))
        said = [prose(notice.wording, look)] if notice.wording else []
        self.fill(
            logo,
            head,
            *said,
            *self._limits(lines),
            *self._mandatory(lines),
            *self._days(lines.days),
            *self._contact(notice.contact),
            S1,
            self.came(lines.sent),
        )

    def _limits(self, lines: NoticeLines) -> Iterator[QWidget]:
        """Grade and essentials, each with whether it is met; then that this changes nothing."""
        grade, part = lines.asked.grade, lines.asked.essentials
        if grade is not None:
            said = self.tr("Your authority asks for at least grade {0}; yours is {1}.").format(grade.wanted, grade.own)
            if not grade.own:
                said = self.tr("Your authority asks for at least grade {0}; you have no grade yet.").format(
                    grade.wanted
                )
            yield self._state(grade.met, said)
        if part is not None:
            said = self.tr("Your authority asks for at least {0} % of the essentials; {1} of {2} are in place.")
            yield self._state(part.met, said.format(part.percent, part.placed, part.count))
        if grade is not None or part is not None:
            yield label(self.tr("This changes neither your score nor your grade."), "muted")

    def _mandatory(self, lines: NoticeLines) -> Iterator[QWidget]:
        """How many of the mandatory items are in place, and a link to each other one."""
        asked = lines.asked
        if not asked.mandatory:
            return
        number = self._words.number
        placed = len(asked.mandatory) - len(asked.unmet)
        said = self.tr("Mandatory: {0} of {1} in place").format(number(placed), number(len(asked.mandatory)))
        yield self._state(not asked.unmet, said)
        if lines.unmet:
            yield label(self.tr("Not in place yet"), "label")
            yield self.questions(lines.unmet, measures=True)

    def _days(self, days: Sequence[DayLine]) -> Iterator[QWidget]:
        """What is due when, soonest first, and the way into a calendar."""
        if not days:
            return
        yield label(self.tr("Days to keep"), "h3")
        for line in days:
            what = line.what or self.tr("Hand in the signed report")
            said = self.tr("{0}: {1} ({2})").format(self._words.day(line.day), what, self._left(line.left))
            tone = "error" if line.left < 0 else "warn" if line.left <= 30 else ""
            ink = self._look.tone(tone).ink if tone else self._look.text
            yield badge("clock", said, ink, small=False, wraps=True)
        if any(line.left >= 0 for line in days):
            keep = button(self.tr("Save these days for my calendar"), "link")
            keep.clicked.connect(self.calendar)
            yield keep

    def _left(self, days: int) -> str:
        if days < 0:
            return self.tr("it has passed")
        if days == 0:
            return self.tr("today")
        return self.tr("tomorrow") if days == 1 else self.tr("in {0} days").format(self._words.number(days))

    def _contact(self, contact: str) -> Iterator[QWidget]:
        if contact:
            yield label(self.tr("Whom to ask"), "h3")
            yield prose(breakable(contact), self._look)

    def _state(self, met: bool, said: str) -> QWidget:
        glyph, tone = ("done", "success") if met else ("warning", "warn")
        return badge(glyph, said, self._look.tone(tone).ink, small=False, wraps=True)


class PlacesCard(CircularCard):
    """The own place among published reports, painted and as a table."""

    def __init__(self, look: Look, words: Words, model: CircularsModel) -> None:
        """Everything of the page; it must hold a benchmark."""
        super().__init__(look, words)
        name, year = self.tr("Practices like yours"), str(model.year)
        parts: list[Item] = []
        if not model.grade:
            parts = [
                label(name, "h2"),
                label(self.tr("Answer some questions first: your place needs a grade."), "body"),
            ]
        elif not model.places:
            none = self.tr("Too few reports of {0} were published to show a place without naming anybody.").format(year)
            parts = [label(name, "h2"), label(none, "body")]
        else:
            rows = [(self._among(line.place.crossed), *_of_100(line.place)) for line in model.places]
            bars = PlaceBars(look, rows)
            as_table, as_bars = self.tr("as a table"), self.tr("as bars")
            lead = self.tr("Of 100 reports of {0}, beside the grade {1} that you can show today.").format(
                year, model.grade
            )
            parts = [Swap(name, as_table, as_bars, bars, lambda: self._table(model)), label(lead, "muted")]
            parts += [label(self._together(line.who), "muted") for line in model.places if len(line.who) > 1]
        came = [] if model.sent is None else [self.came(model.sent)]
        self.fill(*parts, *came)

    def _table(self, model: CircularsModel) -> QWidget:
        heads = (
            self.tr("Among"), self.tr("Worse"), self.tr("Like yours"), self.tr("Better"), self.tr("Your place of 100"),
        )  # fmt: skip
        number, rows = self._words.number, []
        for line in model.places:
            place, (low, high) = line.place, line.place.percentiles
            counts = (number(place.worse), number(place.same), number(place.better))
            rows.append((self._among(place.crossed), *counts, self.tr("{0} to {1}").format(low, high)))
        return Table(self._look, self.tr("Practices like yours"), heads, rows, figures=(1, 2, 3, 4))

    def _among(self, crossed: str) -> str:
        if crossed == "kind":
            return self.tr("Reports of your kind")
        return self.tr("Reports of your size") if crossed == "size" else self.tr("All reports")

    def _together(self, who: Sequence[str]) -> str:
        return self.tr("Counted together, so that nobody can be found out: {0}").format(", ".join(who))


def _of_100(place: Place) -> tuple[int, int, int]:
    """Worse, same and better of 100 reports."""
    low, high = place.percentiles
    return low, high - low, 100 - high


class BulletinsCard(CircularCard):
    """Threats and good practice, each with links to what it points to."""

    def __init__(self, look: Look, words: Words, bulletins: Sequence[BulletinLines]) -> None:
        """The notices in the order in which they are shown."""
        super().__init__(look, words)
        lines = column(label(self.tr("Notices"), "h2"), gap=S2)
        for each in bulletins:
            lines.addWidget(rule())
            lines.addWidget(self._notice(each))
        self.fill(holder(lines))

    def _notice(self, lines: BulletinLines) -> QWidget:
        notice = lines.notice
        threat = notice.kind == "threat"
        ink = self._look.tone("warn").ink if threat else self._look.accent
        kind = badge("warning" if threat else "check", self.tr("Threat") if threat else self.tr("Good practice"), ink)
        day = label(self._words.day(notice.written_on), "muted")
        day.setWordWrap(False)
        parts: list[Item] = [row(kind, day, None, gap=S3), label(notice.title, "h3"), prose(notice.text, self._look)]
        if lines.risks:
            parts.append(label(self.tr("Risks: {0}").format(", ".join(lines.risks)), "muted"))
        if lines.questions:
            parts.append(self.questions(lines.questions, measures=True))
        return holder(column(*parts, self.came(lines.sent), gap=S1))


class AuthorityKeys(QWidget):
    """The keys by which circulars are known; `added` carries what was written as a fingerprint."""

    added = Signal(str)

    def __init__(self, look: Look, keys: Sequence[tuple[str, str]]) -> None:
        """Fingerprints that are trusted, with the name of the authority."""
        super().__init__()
        self.fingerprint = QLineEdit()
        add = button(self.tr("Trust this key"))
        add.clicked.connect(lambda: self.added.emit(self.fingerprint.text()))
        lines = column(label(self.tr("Keys of your authority"), "h2"), gap=S2)
        told = self.tr("Your authority tells you the fingerprint by letter, in person or over the telephone.")
        lines.addWidget(label(told, "muted"))
        for key, name in keys:
            said = (
                column(label(name, "h3"), label(grouped(key), "muted"), gap=2) if name else column(label(grouped(key)))
            )
            lines.addWidget(holder(said))
        lines.addWidget(captioned(self.tr("Fingerprint of the key, 64 characters"), self.fingerprint, gap=CLOSE))
        lines.addLayout(row(top(add), None, gap=S4))
        frame = QFrame()
        frame.setProperty("card", "plain")
        frame.setLayout(column(holder(lines), margins=(S5, S5, S5, S5)))
        self.setLayout(column(frame))
