"""What every page is given: the report, its words, and the page numbers of the pass before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from reportlab.platypus import Flowable, Spacer

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.domain.scoring import Interval
from ehassess.domain.texts import Texts
from ehassess.report import blocks, clean
from ehassess.report import paper as t
from ehassess.report.findings import Findings
from ehassess.words import Words

SHORT, MEDIUM, LONG = 80, 200, 700
"""Most characters of a name, of a line and of a reason on the page; the attached data holds all of them."""

Box = tuple[int, tuple[float, ...]]
"""Page (from 1) and rectangle of a signature field."""


@dataclass(frozen=True, slots=True)
class Context:
    """`pages` holds the page of each section from the first pass; `found` and `boxes` fill up in this one."""

    report: Report
    questionnaire: Questionnaire
    findings: Findings
    texts: Texts
    words: Words
    fingerprint: str
    pages: Mapping[str, int]
    found: dict[str, int] = field(default_factory=dict)
    boxes: dict[str, Box] = field(default_factory=dict)

    def open(self, key: str, lead: str) -> list[Flowable]:
        """Opening of the section `key`: rule, title, and the one sentence (markup) a hurried reader takes away."""
        title = f"{key}_title"
        anchor = blocks.Anchor(key, self.bare(title), self.found.__setitem__)
        heading = blocks.para(self.say(title), t.H1, "H2")
        return [anchor, blocks.Rule(), heading, Spacer(1, 3), blocks.para(lead, t.LEAD)]

    def here(self, key: str) -> Flowable:
        """Remembers the page of a part of a section under this key."""
        return blocks.Here(key, self.found.__setitem__)

    def page(self, key: str) -> str:
        """The page a section or a part starts on, a dash in the first pass."""
        return str(self.pages.get(key, "–"))

    def say(self, key: str, /, **facts: object) -> str:
        """A sentence of the report as markup; text among the facts is escaped."""
        escaped = {name: self.text(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        return self._hard(self.words(f"report.{key}", **escaped))

    def bare(self, key: str, /, **facts: object) -> str:
        """The same for what is drawn directly and knows no markup."""
        return clean.plain(self.words(f"report.{key}", **facts), t.known_characters())

    def text(self, text: str, limit: int = LONG) -> str:
        """Text of the user or the pack as markup."""
        return clean.markup(text, t.known_characters(), limit)

    def line(self, text: str, limit: int = MEDIUM) -> str:
        """The same for what is drawn directly."""
        return clean.plain(text, t.known_characters(), limit)

    def stated(self, text: str, limit: int = MEDIUM) -> str:
        """The text as markup, "not stated" where it is empty."""
        return self.text(text, limit) if text.strip() else self.unsaid

    @property
    def unsaid(self) -> str:
        """ "Not stated", in the quiet colour."""
        return f"{blocks.QUIET}{self.say('not_stated')}</font>"

    def number(self, value: int | Fraction, decimals: int = 1) -> str:
        """A number, halves rounded away from zero."""
        return self._hard(self.words.number(value, decimals))

    def span(self, ends: Interval) -> str:
        """Two ends of an interval; one figure when both read the same."""
        low, high = self.number(ends.low), self.number(ends.high)
        return low if low == high else f"{low}\u00a0–\u00a0{high}"

    def money(self, amount: int) -> str:
        """Whole units of the pack's currency."""
        return self._hard(self.words.money(amount, self.questionnaire.currency))

    def hours(self, amount: int) -> str:
        """Whole hours of work."""
        return self._hard(self.words.hours(amount))

    def day(self, when: date) -> str:
        """A short date."""
        return self._hard(self.words.day(when))

    def named(self, names: list[str], most: int = 2) -> str:
        """The first few names as markup, and how many more there are."""
        listed = ", ".join(self.text(name, SHORT) for name in names[:most])
        return f"{listed} {self.say('and_more', count=len(names) - most)}" if len(names) > most else listed

    @staticmethod
    def _hard(text: str) -> str:
        return text.replace("\u202f", "\u00a0")
