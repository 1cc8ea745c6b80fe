"""From your authority: signed files taken in offline, what they ask, how others stand, what they warn of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.gui.glyphs import picture
from ehassess.gui.pages.circulars_cards import AuthorityKeys, BulletinsCard, CircularCard, NoticeCard, PlacesCard
from ehassess.gui.pages.circulars_model import CircularsModel
from ehassess.gui.pages.signed import grouped
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, top
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.emptied import emptied
from ehassess.gui.widgets.many_drop import ManyDrop
from ehassess.gui.widgets.page import actions, page, title
from ehassess.gui.widgets.reveal import reveal
from ehassess.gui.widgets.rows import Banner
from ehassess.tokens import S1, S2, S3, Look
from ehassess.words import Words


class CircularsPage(ManyDrop):
    """Files can be chosen or dropped anywhere on it.

    `sought` asks for files, `trusted` carries a fingerprint to be trusted, `confirmed` says that the shown key is the
    right one; `question_wanted` and `measure_wanted` carry an id, `page_wanted` a page; `calendar` asks for the days.
    """

    sought = Signal()
    trusted = Signal(str)
    confirmed = Signal()
    question_wanted = Signal(str)
    measure_wanted = Signal(str)
    page_wanted = Signal(str)
    calendar = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, model: CircularsModel) -> None:
        """Look, sentences, everything of the page."""
        super().__init__()
        self._look, self._words, self._model = look, words, model
        self.alarm = column()
        lead = self.tr("What your authority sent to all care providers, as signed files. Nothing is sent back.")
        seek = button(self.tr("Choose files …"), "primary", "folder", look)
        seek.clicked.connect(self.sought)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        keys = AuthorityKeys(look, model.keys)
        keys.added.connect(self.trusted)
        shown = [self._empty()] if model.empty else [*self._cards(), self._more()]
        heading = title(self.tr("From your authority"), lead)
        footer = actions(seek, back)
        self.setLayout(column(page(heading, self.alarm, *shown, keys, self._share(), footer=footer, wide=880)))

    def ask_trust(self, file: str, fingerprint: str) -> None:
        """A file is signed with an unknown key: show its fingerprint and let it be compared."""
        emptied(self.alarm)
        act = button(self.tr("I have compared them, they are the same: trust this key"), "link")
        act.clicked.connect(self.confirmed)
        heading = self.tr("{0} is signed with a key that you do not trust yet").format(file)
        said = self.tr("Nothing was taken in. Compare this fingerprint with the one that your authority gave you: {0}")
        banner = Banner(self._look, "error", heading, said.format(grouped(fingerprint)), act)
        self.alarm.addWidget(banner)
        banner.show()
        reveal(self, banner)
        banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cards(self) -> list[CircularCard]:
        model, made = self._model, list[CircularCard]()
        if model.notice is not None:
            notice = NoticeCard(self._look, self._words, model.notice)
            notice.calendar.connect(self.calendar)
            made.append(notice)
        if model.year is not None:
            made.append(PlacesCard(self._look, self._words, model))
        if model.bulletins:
            made.append(BulletinsCard(self._look, self._words, model.bulletins))
        for each in made:
            each.question_wanted.connect(self.question_wanted)
            each.measure_wanted.connect(self.measure_wanted)
        return made

    def _more(self) -> QWidget:
        return label(self.tr("Another file can be dropped anywhere on this page."), "muted")

    def _empty(self) -> QWidget:
        """What this is for, before there is anything."""
        look = self._look
        kinds = (
            ("tasks", self.tr("What it asks of you: mandatory items, days to keep, whom to ask")),
            ("gauge", self.tr("How practices like yours stand, without a name of anybody")),
            ("bell", self.tr("Threats and good practice, with links to the questions and measures they are about")),
        )
        lines = column(gap=S2)
        for glyph, words in kinds:
            lay = row(top(picture(glyph, look.accent, 22)), label(words), gap=S3)
            lay.setStretch(1, 1)
            lines.addLayout(lay)
        told = self.tr("Ask your authority for the files and for the fingerprint of its key. You can do without them.")
        return card(
            label(self.tr("Nothing from your authority is here yet"), "h2"),
            label(self.tr("Drop its files here, or choose them. They can bring:")),
            holder(lines),
            S1,
            label(told, "muted"),
            kind="tint",
        )

    def _share(self) -> QWidget:
        """The other way: a lesson for all."""
        give = button(self.tr("Share a lesson without your name"), "link")
        give.clicked.connect(lambda: self.page_wanted.emit("contribution"))
        said = self.tr("You had an incident, and something helped? Others can learn from it; nothing in it names you.")
        return card(label(self.tr("From you to all others"), "h2"), label(said), give, kind="flat")
