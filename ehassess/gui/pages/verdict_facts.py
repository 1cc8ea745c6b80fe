"""The separate facts of a verdict, each with what an expert wants to know."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame

from ehassess.gui.pages.signed import grouped
from ehassess.gui.widgets.boxes import column, rule
from ehassess.gui.widgets.entries import FactRow
from ehassess.signing.verification import Signer, Stamp
from ehassess.submission.verdict import Checked, Point, Verdict
from ehassess.tokens import S2, S4, Look
from ehassess.words import Words


class VerdictFacts(QFrame):
    """What failed comes first, then what holds, then who signed and until when the report counts."""

    def __init__(self, look: Look, words: Words, verdict: Verdict) -> None:
        """Look, words, and the verdict."""
        super().__init__()
        self._look, self._words, self._verdict = look, words, verdict
        self.setProperty("card", "plain")
        self._lay = column(margins=(S4, S2, S4, S2))
        self.setLayout(self._lay)
        for fact in sorted(verdict.facts, key=lambda fact: fact.holds is not False):
            self._tell(fact)
        for signer in verdict.signers:
            self._tell_signer(signer)
        for stamp in verdict.stamps:
            self._tell_stamp(stamp)
        for remark in verdict.remarks:
            self._add("info", self.tr("To know"), words(remark))
        if verdict.report is not None and verdict.accepted:
            day = words.day(verdict.report.valid_until)
            made = verdict.report.made
            method = self.tr("method {0}, questionnaire {1}").format(made.method_version, made.pack_version)
            self._add("info", self.tr("Up to date"), self.tr("Valid until {0}").format(day), method)

    def _add(self, kind: str, name: str, answer: str, detail: str = "") -> None:
        """One line, with a hairline above all but the first."""
        if self._lay.count():
            self._lay.addWidget(rule())
        self._lay.addWidget(FactRow(self._look, kind, name, answer, detail))

    def _tell(self, fact: Checked) -> None:
        """Yes, no with the reason, or not looked at."""
        name = self._words(f"submission.fact_{fact.point.value}")
        detail = self._detail(fact.point)
        if fact.holds:
            self._add("success", name, self.tr("Yes"), detail)
        elif fact.holds is None:
            self._add("info", name, self.tr("Not looked at, since something before it does not hold"))
        else:
            reasons = " ".join(self._words(reason) for reason in fact.reasons)
            kind = "warn" if fact.point is Point.TRUSTED else "error"
            self._add(kind, name, reasons or self.tr("No"), detail)

    def _detail(self, point: Point) -> str:
        """What an expert compares: file hash, key, report fingerprint."""
        if point is Point.INTACT:
            return self.tr("SHA-256 of the file: {0}").format(grouped(self._verdict.file_hash))
        if point is Point.TRUSTED and self._verdict.signers:
            key = self._verdict.signers[0].key_fingerprint
            return self.tr("key fingerprint: {0}").format(grouped(key))
        if point is Point.OURS and self._verdict.fingerprint:
            return self.tr("report fingerprint: {0}").format(grouped(self._verdict.fingerprint))
        return ""

    def _tell_signer(self, signer: Signer) -> None:
        """Who signed, in which role, and when by the own clock."""
        role = {"manager": self.tr("Manager"), "it": self.tr("IT")}.get(str(signer.role), self.tr("Signer"))
        name = self.tr("{0}, with a demo key").format(signer.name) if signer.demo else signer.name
        if signer.claimed_time is None:
            self._add("warn", role, name, self.tr("no time is given"))
            return
        said = self.tr("{0}, by the signer’s own clock; no time stamp from a third party")
        if self._verdict.stamps:
            said = self.tr("{0}, by the signer’s own clock")
        detail = said.format(self._moment(signer.claimed_time))
        if signer.root:
            detail += "\n" + self.tr("certificate issued under: {0}").format(signer.root)
        self._add("info" if self._verdict.stamps else "warn", role, name, detail)

    def _tell_stamp(self, stamp: Stamp) -> None:
        """Who stamped when; the clock of one that is not trusted proves nothing."""
        kind = "success" if stamp.trusted else "warn"
        key = self.tr("key fingerprint: {0}").format(grouped(stamp.key_fingerprint))
        self._add(kind, self.tr("Time stamp"), f"{self._moment(stamp.time)}, {stamp.authority}", key)

    def _moment(self, when: datetime) -> str:
        """Day and minute in the user's own time."""
        local = when.astimezone()
        return self.tr("{0} at {1}").format(self._words.day(local.date()), self._words.clock(local.time()))
