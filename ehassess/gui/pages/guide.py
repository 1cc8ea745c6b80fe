"""A guide in the window: its chapters at the left, the chosen one with steps and pictures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.guide import Chapter, Guide, plain
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.controls import Dropdown, button
from ehassess.gui.widgets.guide_blocks import block_widgets
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.page import page
from ehassess.tokens import S1, S3, S4, S5, Look

LIST_WIDTH = 240


@dataclass(frozen=True, slots=True)
class GuideModel:
    """The names of all guides with their titles, the shown one with its name, its chapter, and where its pictures
    lie."""

    titles: Sequence[tuple[str, str]]
    name: str
    guide: Guide
    chapter: Chapter
    pictures: Path


class GuidePage(QWidget):
    """`chapter_wanted` carries the id of a chapter, `guide_wanted` the name of a guide; `saving` asks for the PDF."""

    chapter_wanted = Signal(str)
    guide_wanted = Signal(str)
    saving = Signal()
    left = Signal()

    def __init__(self, look: Look, model: GuideModel) -> None:
        """Everything is there at once; another chapter is another page."""
        super().__init__()
        self._look, self._model = look, model
        back = button(self.tr("Help"), "quiet", "back", look)
        back.setProperty("flush", True)
        back.clicked.connect(self.left)
        names = [name for name, _ in model.titles]
        self.choose = Dropdown([title for _, title in model.titles], look)
        self.choose.setCurrentIndex(names.index(model.name))
        self.choose.setAccessibleName(self.tr("Guide"))
        self.choose.activated.connect(lambda at: self.guide_wanted.emit(names[at]))
        save = button(self.tr("Save as a PDF"), "", "export", look)
        save.clicked.connect(self.saving)
        head = row(self.choose, None, save, gap=S3)
        self.heading = label(model.chapter.title, "h1")
        beside = row(top(self._chapters()), column(self._text(), None), gap=S5)
        beside.setStretch(1, 1)
        self.setLayout(column(page(holder(row(back, None)), holder(head), holder(beside), wide=1040, gap=S4)))

    def take_focus(self) -> None:
        """Begin at the title of the chapter."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chapters(self) -> QWidget:
        """All chapters; the shown one is no link."""
        lines = column(label(self.tr("Chapters"), "label"), gap=S1)
        for chapter in self._model.guide.chapters:
            if chapter.id == self._model.chapter.id:
                here = label(chapter.title, "h3")
                here.setAccessibleName(self.tr("{0}, shown").format(chapter.title))
                lines.addWidget(here)
                continue
            lines.addWidget(self._link(chapter, chapter.title))
        made = card(holder(lines), kind="flat", pad=S4)
        made.setFixedWidth(round(LIST_WIDTH * min(self._look.scale, 1.15)))
        return made

    def _text(self) -> QWidget:
        """Title, text and pictures of the chapter, then the way to the next one."""
        model = self._model
        parts: list[QWidget] = [self.heading]
        if model.chapter is model.guide.chapters[0]:
            parts.append(label(plain(model.guide.lead), "lead"))
        for block in model.chapter.blocks:
            for widget in block_widgets(block, self._look, model.pictures):
                parts.append(widget)
                for link in widget.findChildren(WrapLink):
                    link.clicked.connect(lambda _=False, link=link: self.chapter_wanted.emit(link.objectName()))
        after = model.guide.chapters[model.guide.chapters.index(model.chapter) + 1 :]
        if after:
            onward = self._link(after[0], self.tr("Next: {0}").format(after[0].title))
            parts += [rule(), onward]
        return card(*parts, gap=S3, pad=S5)

    def _link(self, chapter: Chapter, words: str) -> QWidget:
        link = WrapLink(words, self._look)
        link.clicked.connect(lambda: self.chapter_wanted.emit(chapter.id))
        return link
