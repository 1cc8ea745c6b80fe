"""Help without a network: search, how it goes, the words, the keys, and what to send when something goes wrong."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ehassess.domain.finding import Found, FoundKind, find
from ehassess.domain.guide import Guide
from ehassess.domain.texts import Texts
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.page import page, title
from ehassess.gui.widgets.rows import prose
from ehassess.tokens import S1, S3, S4, S5, Look

CHAPTERS = 5
"""Chapters of the guide that a search shows at most."""
PAUSE_MS = 150
"""Search begins after a pause of this length."""
WORDS_AT_ONCE = 12
"""Words of the glossary that are added before the window gets its turn again."""


class HelpPage(QWidget):
    """`question_wanted` carries a question, `page_wanted` a page, `copied` the text for whoever mends the program,
    `chapter_wanted` a chapter of the guide, '' for its beginning."""

    question_wanted = Signal(str)
    page_wanted = Signal(str)
    copied = Signal(str)
    chapter_wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts, asked: frozenset[str] | None, support: str, guide: Guide) -> None:
        """The pack's words, the questions of the open dossier (None: none is open), the text for support, the guide."""
        super().__init__()
        self._look, self._texts, self._asked, self._guide = look, texts, asked, guide
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("A word of a question, a measure, a risk"))
        self.sought.setAccessibleName(self.tr("Search"))
        self.sought.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.sought.textChanged.connect(lambda _text: self._pause.start())
        self._results, self._words = column(gap=S3), column(gap=S3)
        self._waiting = sorted(texts.glossary.values(), key=lambda term: term.word.casefold())
        heading = title(self.tr("Help"), self.tr("All of it is on this computer; nothing is looked up anywhere."))
        found = card(label(self.tr("Search"), "h2"), self.sought, holder(self._results), gap=S3, pad=S5 - 4)
        words = card(label(self.tr("The words explained"), "h2"), holder(self._words), gap=S3, pad=S5 - 4)
        parts = (heading, found, self._guides(), self._way(), self._keys(), words, self._support(support))
        self.setLayout(column(page(*parts, wide=880, gap=S4)))
        self._add_words()

    def search(self) -> None:
        """Show what the words in the line find."""
        self._pause.stop()
        emptied(self._results)
        wanted = self.sought.text()
        found = find(self._texts, wanted, self._asked)
        chapters = self._guide.found(wanted)
        if wanted.strip() and not found and not chapters:
            self._results.addWidget(
                label(self.tr("Nothing is called so. Try another word, or a shorter one."), "muted")
            )
        for chapter in chapters[:CHAPTERS]:
            link = WrapLink(chapter.title, self._look)
            link.clicked.connect(lambda _=False, wanted=chapter.id: self.chapter_wanted.emit(wanted))
            self._results.addWidget(holder(column(label(self.tr("Chapter of the guide"), "muted"), link, gap=2)))
        for each in found:
            self._results.addWidget(self._result(each))

    def _guides(self) -> QWidget:
        """The way to the guides."""
        said = self.tr("Everything step by step, with pictures; also for IT departments, authorities and authors.")
        read = button(self.tr("Read the guide"), "", "book", self._look)
        read.clicked.connect(lambda: self.chapter_wanted.emit(""))
        return card(label(self.tr("Guides"), "h2"), prose(said, self._look), read, gap=S3, pad=S5 - 4)

    def _result(self, found: Found) -> QWidget:
        """A question as a link to it, anything else with its explanation."""
        kinds = {
            FoundKind.QUESTION: self.tr("Question {0}").format(found.id),
            FoundKind.WORD: self.tr("Word"),
            FoundKind.RISK: self.tr("Risk"),
        }
        said = label(kinds[found.kind], "muted")
        if found.kind is FoundKind.QUESTION and self._asked is not None:
            link = WrapLink(found.name, self._look)
            link.clicked.connect(lambda: self.question_wanted.emit(found.id))
            return holder(column(said, link, label(found.text, "small"), gap=2))
        return holder(column(said, label(found.name, "h3"), label(found.text, "small"), gap=2))

    def _way(self) -> QWidget:
        """The whole way in six sentences."""
        steps = (
            (
                self.tr("Say what you are"),
                self.tr("Kind, size and a few facts: they decide which questions you get."),
                "organisation",
            ),
            (
                self.tr("Answer the first steps"),
                self.tr("16 questions, a quarter of an hour. “I do not know” is an answer."),
                "tasks",
            ),
            (
                self.tr("Go on section by section"),
                self.tr("Stop whenever you like; each answer is saved when you choose it."),
                "tasks",
            ),
            (
                self.tr("Look at the result"),
                self.tr("The grade, what holds it back, and the risks to care behind it."),
                "result",
            ),
            (
                self.tr("Plan what you will do"),
                self.tr("What removes most risk for your hours and money comes first."),
                "plan",
            ),
            (self.tr("Sign and hand over"), self.tr("A PDF that the authority checks with this same program."), "sign"),
        )
        lines = column(label(self.tr("How it goes"), "h2"), gap=S3)
        for number, (name, text, where) in enumerate(steps, 1):
            words = self.tr("{0}. {1}").format(number, name)
            if self._asked is None:
                lines.addWidget(holder(column(label(words, "h3"), label(text, "small"), gap=2)))
                continue
            link = WrapLink(words, self._look)
            link.clicked.connect(lambda _=False, where=where: self.page_wanted.emit(where))
            lines.addWidget(holder(column(link, label(text, "small"), gap=2)))
        return card(holder(lines), self._tour(), gap=S3, pad=S5 - 4)

    def _tour(self) -> QWidget:
        """The way to the same, a page for each part."""
        tour = button(self.tr("See the short tour"), "", "forward", self._look)
        tour.clicked.connect(lambda: self.page_wanted.emit("tour"))
        return holder(row(tour, None))

    def _keys(self) -> QWidget:
        """What the keyboard does."""
        keys = (
            (self.tr("1 to 6"), self.tr("choose an answer")),
            (self.tr("Enter"), self.tr("continue")),
            (self.tr("Alt+Left"), self.tr("back to the page before")),
            (self.tr("Ctrl+Z"), self.tr("undo the last answer")),
            (self.tr("F1"), self.tr("the guide to this page; at a question, the help beside it")),
            (self.tr("Ctrl+1 to Ctrl+4"), self.tr("questions, result, plan, sign")),
            (self.tr("Tab"), self.tr("to the next field or button")),
        )
        lines = column(label(self.tr("By keyboard"), "h2"), S1)
        for key, act in keys:
            name = label(key, "h3")
            name.setFixedWidth(round(200 * self._look.scale))
            lines.addWidget(rule())
            lay = row(name, label(act), gap=S3, margins=(0, S1, 0, S1))
            lay.setStretch(1, 1)
            lines.addWidget(holder(lay))
        return card(holder(lines), pad=S5 - 4)

    def _support(self, support: str) -> QWidget:
        """What to send when something goes wrong; it is all there to be read."""
        text = QPlainTextEdit(support)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Text for support"))
        text.setFixedHeight(round(180 * self._look.scale))
        copy = button(self.tr("Copy this text"), "", "page", self._look)
        copy.clicked.connect(lambda: self.copied.emit(support))
        said = self.tr(
            "Copy this text into a message to whoever helps you. It holds no answer, no note and no name of yours."
        )
        newer = WrapLink(self.tr("Version and updates"), self._look)
        newer.clicked.connect(lambda: self.page_wanted.emit("updates"))
        parts = (prose(said, self._look), text, copy, newer)
        return card(label(self.tr("If something goes wrong"), "h2"), *parts, gap=S3, pad=S5 - 4)

    def _add_words(self) -> None:
        """Add the next words; the window never stands still for a long list."""
        for term in self._waiting[:WORDS_AT_ONCE]:
            also = self.tr("Also called {0}.").format(term.also) if term.also else ""
            texts = [label(term.definition, "small"), *([label(also, "muted")] if also else [])]
            self._words.addWidget(holder(column(label(term.word, "h3"), *texts, gap=2)))
        del self._waiting[:WORDS_AT_ONCE]
        if self._waiting:
            QTimer.singleShot(0, self, self._add_words)
