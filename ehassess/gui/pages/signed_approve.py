"""Approve a report from elsewhere: the file, what was found in it and what it says, then the second signature."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ehassess.domain.report import Report
from ehassess.gui.glyphs import picture
from ehassess.gui.known_keys import KnownKey
from ehassess.gui.pages.signed_second import SecondForm
from ehassess.gui.pages.verdict_facts import VerdictFacts
from ehassess.gui.pages.verify import FileDrop
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import Tick, button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.planning import GradeChip
from ehassess.gui.widgets.rows import Banner, breakable, prose
from ehassess.signing.roles import Role
from ehassess.submission.verdict import Point, Verdict
from ehassess.tokens import S1, S2, S3, S4, S5, Look
from ehassess.words import Words


class ApprovePage(FileDrop):
    """For the person responsible for IT, who has the signed file only.

    `sought` asks for a file, `opened` to see it, `left` means Back; `signing` carries a SecondWish.
    """

    sought = Signal()
    opened = Signal()
    left = Signal()
    signing = Signal(object)

    def __init__(self, look: Look, words: Words) -> None:
        """No file yet."""
        super().__init__()
        self._look, self._words = look, words
        self._lay = column()
        self.setLayout(self._lay)
        self.form: SecondForm | None = None
        self.read = Tick(self.tr("I have read the report and approve it"), look)
        self._lay.addWidget(self._asking())

    def show_verdict(self, path: Path, verdict: Verdict, known: Sequence[KnownKey], file_name: str) -> None:
        """What was found in a file, and the form where it can be signed; keys known here, name of the new file."""
        emptied(self._lay)
        told = self._told(path, verdict, known, file_name)
        self._lay.addWidget(told)
        told.show()
        heading = next(text for text in told.findChildren(QLabel) if text.property("type") == "h1")
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self) -> QWidget:
        lead = self.tr("You sign as the person responsible for IT. The manager’s signature stays as it is.")
        return title(self.tr("Approve a report"), lead)

    def _asking(self) -> QWidget:
        seek, back = button(self.tr("Choose a report"), "primary"), button(self.tr("Back"))
        seek.clicked.connect(self.sought)
        back.clicked.connect(self.left)
        drop = card(
            picture("person", self._look.accent, 32),
            label(self.tr("Drop the signed PDF of the report here, or choose it"), "h2"),
            label(self.tr("It is read on this computer only. You see what it says before you sign."), "muted"),
            kind="tint",
        )
        return page(self._heading(), drop, footer=actions(seek, back, None), wide=880)

    def _told(self, path: Path, verdict: Verdict, known: Sequence[KnownKey], file_name: str) -> QWidget:
        """Verdict, what the report says, all facts, and the form, where it can be signed."""
        banner, signable = self._banner(verdict)
        parts: list[QWidget | int] = [self._heading(), banner]
        if verdict.report is not None:
            parts.append(self._says(path, verdict.report))
        parts.append(self._facts(verdict))
        another, back = button(self.tr("Choose another report")), button(self.tr("Back"))
        another.clicked.connect(self.sought)
        back.clicked.connect(self.left)
        acts: list[QWidget] = [another, back]
        if signable:
            self.form = SecondForm(self._look, path, known, file_name)
            parts += [self._declare(), self.form.alarm, self.form]
            self.go = button(self.tr("Approve and sign"), "primary", "sign", self._look)
            self.go.clicked.connect(self._check)
            acts.insert(0, self.go)
        return page(*parts, footer=actions(*acts, None), wide=880)

    def _banner(self, verdict: Verdict) -> tuple[Banner, bool]:
        """The verdict in a sentence, and whether the second signature can be added."""
        look = self._look
        wrong = {fact.point for fact in verdict.facts if not fact.holds} - {Point.TRUSTED}
        if wrong:
            heading = self.tr("This file cannot be approved")
            return Banner(look, "error", heading, self._words(verdict.sentence), large=True), False
        if verdict.stamps or any(signer.role is Role.IT for signer in verdict.signers):
            heading = self.tr("This report is complete: nobody can sign it any more")
            told = self.tr("It carries a second signature or a time stamp already.")
            return Banner(look, "info", heading, told, large=True), False
        if verdict.accepted:
            heading, told = self.tr("Authentic and complete"), self._words(verdict.sentence)
            return Banner(look, "success", heading, told, large=True), True
        heading = self.tr("Complete, but the manager’s key is not known here")
        told = self.tr("Make sure that the file comes from {0}, for instance by a call, before you sign.")
        return Banner(look, "warn", heading, told.format(breakable(verdict.signers[0].name)), large=True), True

    def _says(self, path: Path, report: Report) -> QWidget:
        """Whose report it is, what came of it, and the whole of it to read."""
        see = button(self.tr("Open the PDF"), "", "eye", self._look)
        see.clicked.connect(self.opened)
        evaluation, number = report.evaluation, self._words.number
        about = self.tr("Report {0} of {1}").format(report.number, self._words.day(report.assessed_on))
        name = column(label(breakable(report.provider.name), "h2"), label(about, "small"), gap=2)
        name.addWidget(label(breakable(path.name), "muted"))
        chip = [GradeChip(self._look, evaluation.grade.low)] if evaluation.grade else []
        head = row(*chip, name, see, gap=S4)
        head.setStretch(len(chip), 1)
        score = evaluation.score
        open_ones = score.applicable - score.answered + score.unknown
        planned = sum(1 for line in report.plan.lines if line.included)
        declared = report.declaration
        lines = [
            (self.tr("Declared by"), ", ".join(filter(None, (declared.name, declared.function)))),
            (self.tr("Questions open or unknown"), number(open_ones)),
            (self.tr("Essentials not fully met"), number(len(evaluation.essentials_unmet))),
            (self.tr("Measures in the plan"), number(planned)),
        ]
        parts: list[QWidget] = [holder(head)]
        for caption, value in lines:
            words = label(caption, "muted")
            words.setFixedWidth(round(240 * self._look.scale))
            lay = row(words, label(breakable(value)), gap=S4)
            lay.setStretch(1, 1)
            parts += [rule(), holder(lay)]
        return card(*parts, gap=S2, pad=S5 - 4)

    def _facts(self, verdict: Verdict) -> QWidget:
        """All that was checked, shown when asked for."""
        facts = VerdictFacts(self._look, self._words, verdict)
        facts.hide()
        turn = button(self.tr("Show everything that was checked"), "link")

        def show() -> None:
            facts.show()
            turn.hide()

        turn.clicked.connect(show)
        return holder(column(turn, facts, gap=S1))

    def _declare(self) -> QWidget:
        """What the signature stands for."""
        said = self.tr(
            "With my signature I approve what the report says of the systems and their protection, to the best of my "
            "knowledge. The manager answers for the report as a whole."
        )
        self.read.setChecked(False)
        return card(label(self.tr("You declare"), "h2"), prose(said, self._look), S1, self.read, gap=S3, pad=S5 - 4)

    def _check(self) -> None:
        """Say the first thing that is missing, or go on."""
        if self.form is None:
            return
        if not self.read.isChecked():
            self.form.alarm.say(self.tr("Tick that you have read the report and approve it"), self.read)
            return
        wish = self.form.wish()
        if wish is not None:
            self.signing.emit(wish)
