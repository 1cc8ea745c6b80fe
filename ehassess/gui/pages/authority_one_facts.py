"""One submission in cards: what was found, what the figures say, which questions they raise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ehassess.authority.rows import Status, SubmissionDetail
from ehassess.domain.plausibility import FlagKind
from ehassess.domain.texts import Texts
from ehassess.gui.pages.authority_rows import MARKS, grade_words
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, rule
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.entries import FactRow
from ehassess.gui.widgets.rows import Banner, breakable, prose
from ehassess.gui.widgets.table import Table
from ehassess.tokens import S1, S2, S3, S4, Look
from ehassess.words import Words

FEW = 6
"""How many lines of a list are shown before one asks for all."""
HIGH = ("very_high", "high")
"""Levels of risk that are named, highest first."""


def verdict_banner(look: Look, words: Words, found: SubmissionDetail) -> Banner:
    """What became of it, in one heading and one sentence."""
    status = words(f"authority.status_{found.row.status}")
    heading = status[:1].upper() + status[1:]
    return Banner(look, MARKS[found.row.status], heading, said_of(words, found.row.status, found.row.sentence, {}))


def said_of(words: Words, status: Status, sentence: str, facts: Mapping[str, str]) -> str:
    """The one sentence of a file; of a disputed one it says why that is not simply refused."""
    if status is Status.DISPUTED:
        return QCoreApplication.translate(
            "FactsCard", "It is honestly signed, but its figures do not follow from its answers, or its pages differ."
        )
    return words(sentence, **facts)


class FactsCard(QWidget):
    """What does not hold, who signed, which report and file it is; `wanted` carries the id of another submission."""

    wanted = Signal(int)

    def __init__(self, look: Look, words: Words, found: SubmissionDetail) -> None:
        """Everything of one."""
        super().__init__()
        self._look, self._words, self._found = look, words, found
        self._lay = column(label(self.tr("What was found"), "h2"), S1)
        for fact, reason in found.failed:
            self._add("error", words(f"submission.fact_{fact}"), words(reason) if reason else self.tr("No"))
        self._tell_signer()
        self._tell_report()
        self._link(found.previous, self.tr("The report before this one"))
        self._link(found.duplicate_of, self.tr("The same report, received before"))
        self.setLayout(column(card(holder(self._lay), pad=S4)))

    def _tell_signer(self) -> None:
        found = self._found
        if not found.key_fingerprint:
            return
        said = found.signer or self.tr("no name is given")
        if found.signed_at is not None:
            said = self.tr("{0}, on {1} by the signer’s own clock").format(said, self._moment(found.signed_at))
        detail = self.tr("key {0}").format(grouped(found.key_fingerprint))
        if found.proven_at is not None:
            detail = (
                self.tr("existed by {0}, as a time stamp proves").format(self._moment(found.proven_at)) + f"\n{detail}"
            )
        self._add("info", self.tr("Signed by"), said, detail)

    def _tell_report(self) -> None:
        found, words = self._found, self._words
        row = found.row
        if row.number:
            detail = self.tr("report fingerprint {0}").format(grouped(found.fingerprint)) if found.fingerprint else ""
            self._add("info", self.tr("Report"), row.number, detail)
        if row.assessed_on is not None:
            said = words.day(row.assessed_on)
            if row.valid_until is not None:
                said = self.tr("{0}, valid until {1}").format(said, words.day(row.valid_until))
            detail = self.tr("questions {0}, method {1}").format(found.pack, found.method) if found.pack else ""
            self._add("info", self.tr("Assessed on"), said, detail)
        came = self.tr("received on {0}").format(self._moment(row.received_at))
        self._add("info", self.tr("File"), breakable(str(row.path)), came)
        if row.demo:
            self._add("warn", self.tr("Demonstration"), self.tr("It is signed with a demo key and counts nowhere."))

    def _link(self, number: int | None, words: str) -> None:
        if number is not None:
            go = button(words, "link")
            go.clicked.connect(lambda: self.wanted.emit(number))
            self._lay.addWidget(go)

    def _add(self, kind: str, name: str, answer: str, detail: str = "") -> None:
        if self._lay.count() > 2:
            self._lay.addWidget(rule())
        self._lay.addWidget(FactRow(self._look, kind, name, answer, detail))

    def _moment(self, when: datetime) -> str:
        local = when.astimezone()
        return self.tr("{0} at {1}").format(self._words.day(local.date()), self._words.clock(local.time()))


class FiguresCard(QWidget):
    """Score and essentials, then what is missing, high risks, and the domains as a table."""

    def __init__(self, look: Look, words: Words, texts: Texts, found: SubmissionDetail) -> None:
        """Everything of one that says figures."""
        super().__init__()
        self._look, self._words, self._texts, self._found = look, words, texts, found
        self._lay = column(label(self.tr("What it says"), "h2"), S2, gap=S1)
        self._summary()
        if found.unmet:
            names = [texts.controls[each].name if each in texts.controls else each for each in found.unmet]
            self._list(
                self.tr("Essentials not in place"), [f"{i} {n}" for i, n in zip(found.unmet, names, strict=True)]
            )
        risks = [(level, name) for level in HIGH for name, has in found.risks if has == level]
        if risks:
            self._list(self.tr("High risks"), [self._risk(name, level) for level, name in risks])
        if found.domains:
            self._domains()
        self.setLayout(column(card(holder(self._lay), pad=S4)))

    def _summary(self) -> None:
        row, found, number = self._found.row, self._found, self._words.number
        lines = [self.tr("Grade {0}").format(grade_words(row))]
        if row.score is not None and row.score_high is not None:
            low, high = number(round(row.score)), number(round(row.score_high))
            lines.append(self.tr("Score {0}, at best {1}").format(low, high))
        if row.unmet is not None and row.essentials is not None:
            lines.append(self.tr("{0} of {1} essentials are not in place").format(row.unmet, row.essentials))
        if row.outcome:
            lines.append(self.tr("National list: {0}").format(self._words(f"authority.outcome_{row.outcome}")))
        for share, told in (
            (found.coverage, self.tr("{0} % of the questions have an answer")),
            (found.evidence, self.tr("{0} % of what is said to be in place has evidence")),
        ):
            if share is not None:
                lines.append(told.format(round(100 * share)))
        self._lay.addWidget(prose("\n".join(lines), self._look))

    def _risk(self, scenario: str, level: str) -> str:
        name = self._texts.scenarios[scenario].name if scenario in self._texts.scenarios else scenario
        told = {"high": self.tr("high"), "very_high": self.tr("very high")}[level]
        return self.tr("{0}: {1}").format(name, told)

    def _list(self, heading: str, lines: list[str]) -> None:
        """A heading and its lines; many of them are shown when one asks."""
        self._lay.addSpacing(S3)
        self._lay.addWidget(label(heading, "h3"))
        text = prose("\n".join(lines[:FEW]), self._look)
        self._lay.addWidget(text)
        if len(lines) > FEW:
            more = button(self.tr("Show all {0}").format(len(lines)), "link")
            more.setAccessibleName(f"{more.text()}: {heading}")
            more.clicked.connect(lambda: text.setText("\n".join(lines)))
            more.clicked.connect(more.hide)
            self._lay.addWidget(more)

    def _domains(self) -> None:
        self._lay.addSpacing(S3)
        names = {name: self._texts.domains[name].name if name in self._texts.domains else name for name in
                 (each[0] for each in self._found.domains)}  # fmt: skip
        number = self._words.number
        rows = [(names[name], number(round(low)), number(round(high))) for name, low, high in self._found.domains]
        heads = (self.tr("Section"), self.tr("Score"), self.tr("At best"))
        self._lay.addWidget(Table(self._look, self.tr("Score by section"), heads, rows, (1, 2)))


def flags_card(look: Look, words: Words, found: SubmissionDetail) -> QWidget:
    """Each question that the report raises, with its amount."""
    lead = QCoreApplication.translate("FlagsCard", "A flag asks a question; it changes no verdict.")
    lay = column(label(QCoreApplication.translate("FlagsCard", "Flags"), "h2"), label(lead, "muted"), S1)
    for flag, amount in found.flags:
        lay.addWidget(rule())
        name = words(f"authority.flag_{flag}")
        lay.addWidget(FactRow(look, "warn", name[:1].upper() + name[1:], _told(FlagKind(flag)).format(amount), ""))
    return card(holder(lay), pad=S4)


def _told(flag: FlagKind) -> str:
    return {
        FlagKind.ALIKE: QCoreApplication.translate("FlagsCard", "{0} % of the answers are the same."),
        FlagKind.NOT_APPLICABLE: QCoreApplication.translate(
            "FlagsCard", "{0} % of the questions are said not to apply."
        ),
        FlagKind.OLD_EVIDENCE: QCoreApplication.translate("FlagsCard", "Pieces of evidence named long ago: {0}."),
        FlagKind.JUMP: QCoreApplication.translate(
            "FlagsCard", "{0} points better than the report before, without more evidence."
        ),
        FlagKind.ONE_DAY: QCoreApplication.translate("FlagsCard", "All {0} answers were given on one day."),
        FlagKind.CLOCK: QCoreApplication.translate("FlagsCard", "Days that cannot be in that order: {0}."),
        FlagKind.SAME_TEXT: QCoreApplication.translate("FlagsCard", "A text of it also stands in other dossiers: {0}."),
    }[flag]


def may_decide(found: SubmissionDetail) -> bool:
    """Whether a decision can be given on it: only on what was accepted."""
    return found.row.status in (Status.ACCEPTED, Status.DUPLICATE)
