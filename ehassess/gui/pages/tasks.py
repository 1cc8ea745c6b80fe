"""Task list: what is next, every section of a stage with its state, the stages, what was left open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.pages.supplier_links import SupplierLinks
from ehassess.gui.pages.tasks_model import LeftOpen, StageFigures, TasksModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.entries import StageRow, TaskRow
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import page
from ehassess.tokens import S1, S2, S3, S4, S5, S6, Look

SIDE = 288
"""Width of the right side at a text size of 100 %."""


class TasksPage(QWidget):
    """The hub of a dossier: one next step, then the list in any order.

    `question_wanted` carries a question, `section_wanted` a domain of the stage shown, `stage_wanted` a stage,
    `list_wanted` a list of the check page, `page_wanted` another page; `taking` asks for the file that
    the supplier sent back.
    """

    question_wanted = Signal(str)
    section_wanted = Signal(str)
    stage_wanted = Signal(str)
    list_wanted = Signal(str)
    page_wanted = Signal(str)
    taking = Signal()

    def __init__(self, look: Look, model: TasksModel) -> None:
        """Look, and what stands where."""
        super().__init__()
        self._look, self._model = look, model
        self._stages = {
            "first": self.tr("First steps"),
            "essential": self.tr("Essentials"),
            "standard": self.tr("Standard"),
            "advanced": self.tr("Advanced"),
        }
        left = column(self._next(), S5, self._sections(), None)
        links = SupplierLinks(look)
        links.wanted.connect(self.page_wanted)
        links.taking.connect(self.taking)
        self._side = holder(column(self._stage_list(), S6, self._left_open(), S6, links, None))
        self._across = row(left, self._side, gap=S6)
        self._across.setStretch(0, 1)
        self.setLayout(column(page(self._head(), S2, holder(self._across))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both do not fit side by side, the right side goes below."""
        beside = self.width() > 780 * self._look.scale
        flow = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(flow)
        self._side.setFixedWidth(round(SIDE * min(self._look.scale, 1.15))) if beside else self._side.setMaximumWidth(
            720
        )
        super().resizeEvent(event)

    def _head(self) -> QWidget:
        """Heading, how far, and the pages that stand beside the questions."""
        model = self._model
        if model.answered < model.asked:
            lead = self.tr("{0} of {1} answered. Take the sections in any order; you can stop at any time.")
        else:
            lead = self.tr("All {1} are answered. You can change every answer until you sign.")
        who = button(self.tr("Your organisation"), "quiet", "building", self._look)
        what = button(self.tr("Your systems"), "quiet", "server", self._look)
        who.clicked.connect(lambda: self.page_wanted.emit("organisation"))
        what.clicked.connect(lambda: self.page_wanted.emit("systems"))
        duties = button(self.tr("Duties and alerts"), "quiet", "bell", self._look)
        duties.clicked.connect(lambda: self.page_wanted.emit("duties"))
        office = button(self.tr("From your authority"), "quiet", "shield", self._look)
        office.clicked.connect(lambda: self.page_wanted.emit("circulars"))
        people = button(self.tr("People and sites"), "quiet", "person", self._look)
        people.clicked.connect(lambda: self.page_wanted.emit("people"))
        heading = label(self.tr("Your questions"), "h1")
        heading.setWordWrap(False)  # the links beside it take more lines instead
        line = row(heading, holder(Flow(who, what, people, duties, office, gap=S2)), gap=S4)
        line.setStretch(0, 1)
        return holder(column(line, label(lead.format(model.answered, model.asked), "lead"), gap=S1))

    def _next(self) -> QWidget:
        """The one thing to do now."""
        model = self._model
        if model.next is None:
            caption, heading = self.tr("All questions are answered"), self.tr("See what they add up to")
            said, words = self.tr("You can look through all answers first."), self.tr("See the result")
        else:
            caption = self.tr("Next")
            heading = model.next.section or self._stages["first"]
            where = self.tr("Question {0} of {1}, about {2} minutes left")
            if model.next.minutes == 1:
                where = self.tr("Question {0} of {1}, about a minute left")
            said = where.format(model.next.number, model.next.count, model.next.minutes)
            words = self.tr("Continue") if model.answered else self.tr("Start")
        go = button(words, "primary")
        go.clicked.connect(self._go)
        self.go = go
        lay = row(column(label(caption, "label"), label(heading, "h2"), label(said, "muted"), gap=S1), go, gap=S4)
        lay.setStretch(0, 1)
        return card(holder(lay), kind="tint")

    def _go(self) -> None:
        if self._model.next is None:
            self.page_wanted.emit("result")
        else:
            self.question_wanted.emit(self._model.next.question_id)

    def _sections(self) -> QWidget:
        """A line for each section of the stage shown."""
        words = {
            "done": self.tr("completed"),
            "doing": self.tr("in progress"),
            "todo": self.tr("not started"),
            "wait": self.tr("waits for an answer"),
        }
        heading = self.tr("{0}, section by section").format(self._stages.get(self._model.stage, ""))
        lines = column(label(heading, "h2"), S2)
        for section in self._model.sections:
            count = self.tr("{0} of {1}").format(section.answered, section.count)
            made = TaskRow(self._look, section.name, count, section.state, words[section.state])
            made.clicked.connect(lambda _=False, domain=section.domain: self.section_wanted.emit(domain))
            lines.addWidget(rule())
            lines.addWidget(made)
        lines.addWidget(rule())
        everything = button(self.tr("Check all your answers"), "quiet", "tasks", self._look, flush=True)
        everything.clicked.connect(lambda: self.list_wanted.emit("all"))
        lines.addSpacing(S3)
        lines.addWidget(everything)
        return holder(lines)

    def _stage_list(self) -> QWidget:
        """All stages; the one shown is marked, each leads to its sections."""
        lines = column(label(self.tr("Stages"), "h2"), S2, gap=S1)
        for figures in self._model.stages:
            name = self._stages[figures.stage]
            here = figures.stage == self._model.stage
            made = StageRow(self._look, name, figures.answered, figures.count, self._stage_words(figures), here)
            made.clicked.connect(lambda _=False, stage=figures.stage: self.stage_wanted.emit(stage))
            lines.addWidget(made)
        return holder(lines)

    def _stage_words(self, figures: StageFigures) -> str:
        """How far a stage is."""
        if figures.answered == figures.count:
            first = figures.stage == "first"
            return self.tr("completed, a first result is ready") if first else self.tr("completed")
        if figures.minutes == 1:
            left = self.tr("{0} of {1}, about a minute left")
        elif figures.answered:
            left = self.tr("{0} of {1}, about {2} minutes left")
        else:
            left = self.tr("{0} of {1}, about {2} minutes")
        return left.format(figures.answered, figures.count, figures.minutes)

    def _left_open(self) -> QWidget:
        """What waits elsewhere, each with one link; nothing where nothing waits."""
        lines = column(label(self.tr("Left open"), "h2"), S2, gap=S1)
        entries = [entry for entry in self._entries(self._model.left_open) if entry[1]]
        for glyph, words, act, place in entries:
            link = button(act, "link")
            link.setAccessibleName(self.tr("{0}: {1}").format(words, act))
            link.clicked.connect(lambda _=False, place=place: self._follow(place))
            lay = row(top(picture(glyph, self._look.muted, 22)), column(2, label(words, "small"), link), gap=S2)
            lay.setStretch(1, 1)
            lines.addLayout(lay)
        made = holder(lines)
        if not entries:
            made.hide()
        return made

    def _entries(self, left: LeftOpen) -> list[tuple[str, str, str, str]]:
        """Icon, what is open ('' for nothing), the link, and where it leads."""
        many = (
            (
                "ask",
                left.ask,
                self.tr("1 question for your IT supplier"),
                self.tr("{0} questions for your IT supplier"),
            ),
            ("flag", left.flagged, self.tr("1 question flagged"), self.tr("{0} questions flagged")),
            ("search", left.unknown, self.tr("1 answer to find out"), self.tr("{0} answers to find out")),
            (
                "building",
                left.facts,
                self.tr("Organisation, 1 fact missing"),
                self.tr("Organisation, {0} facts missing"),
            ),
            (
                "clock",
                left.days,
                self.tr("1 day of your authority is near"),
                self.tr("{0} days of your authority are near"),
            ),
            ("server", left.systems, self.tr("Systems, 1 not confirmed"), self.tr("Systems, {0} not confirmed")),
        )
        acts = {
            "ask": (self.tr("See the list"), "ask"),
            "flag": (self.tr("Look again"), "flag"),
            "search": (self.tr("See what is unknown"), "unknown"),
            "building": (self.tr("Complete"), "organisation"),
            "clock": (self.tr("See what is due"), "circulars"),
            "server": (self.tr("Confirm"), "systems"),
        }
        return [
            (glyph, "" if not count else one if count == 1 else more.format(count), *acts[glyph])
            for glyph, count, one, more in many
        ]

    def _follow(self, place: str) -> None:
        wanted = self.page_wanted if place in ("organisation", "systems", "circulars") else self.list_wanted
        wanted.emit(place)
