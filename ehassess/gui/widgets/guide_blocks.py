"""The blocks of a guide as widgets: running text with bold names, steps, pictures, tables as lists, commands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.domain.guide import (
    Block,
    Commands,
    Grid,
    Listing,
    Mark,
    Paragraph,
    Picture,
    Section,
    Span,
    Spans,
    plain,
)
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule, top
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.prose import Prose
from ehassess.tokens import S1, S2, S3, Look

NUMBER_WIDTH = 28


def block_widgets(block: Block, look: Look, pictures: Path) -> list[QWidget]:
    """What shows a block; a link to a chapter is a `WrapLink` below its text whose object name is the chapter."""
    match block:
        case Paragraph(spans=spans, aside=aside):
            told = holder(column(running(spans, look), *links(spans, look), gap=S1))
            return [card(told, kind="tint", pad=S3) if aside else told]
        case Listing(items=items, first=first):
            return [_listing(items, first, look)]
        case Grid():
            return [_grid(block, look)]
        case Commands(lines=lines):
            return [_typed(lines)]
        case Picture(file=file, says=says):
            return [Shown(pictures / file, says, look)]
        case Section(title=title):
            return [label(title, "h2")]


def running(spans: Spans, look: Look) -> Prose:
    """Running text: what the window calls something is bold, what is typed has the colour of links."""
    marks, at = [], 0
    for span in spans:
        if span.mark in (Mark.NAME, Mark.CODE):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = at, _units(span.text), _format(span, look)
            marks.append(mark)
        at += _units(span.text)
    return Prose(plain(spans), look, marks=marks)


def _units(text: str) -> int:
    """Length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def _format(span: Span, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    if span.mark is Mark.NAME:
        made.setFontWeight(QFont.Weight.DemiBold)
    else:
        made.setForeground(QColor(look.accent))
    return made


def links(spans: Spans, look: Look) -> list[WrapLink]:
    """One for each chapter that the text leads to."""
    found = []
    for span in spans:
        if span.mark is Mark.LINK and span.target.startswith("#"):
            link = WrapLink(span.text, look)
            link.setObjectName(span.target.removeprefix("#"))
            found.append(link)
    return found


def _listing(items: tuple[Spans, ...], first: int | None, look: Look) -> QWidget:
    lines = column(gap=S2)
    for place, item in enumerate(items):
        sign = label(str(first + place) if first is not None else "–", "h3")
        sign.setFixedWidth(round(NUMBER_WIDTH * look.scale))
        told = holder(column(running(item, look), *links(item, look), gap=S1))
        lay = row(top(sign), told)
        lay.setStretch(1, 1)
        lines.addWidget(holder(lay))
    return holder(lines)


def _grid(grid: Grid, look: Look) -> QWidget:
    """Row by row, since columns would be too narrow: its first cell, then each other one below its head."""
    lines = column(gap=S2)
    colon = Span(QCoreApplication.translate("GuideBlocks", ": "))
    for cells in grid.rows:
        lines.addWidget(rule())
        lines.addWidget(running(_strong(cells[0]), look))
        for head, cell in zip(grid.heads[1:], cells[1:], strict=True):
            named = (*head, colon) if len(cells) > 2 and head else ()
            lines.addWidget(holder(column(running((*named, *cell), look), margins=(S3, 0, 0, 0))))
    return holder(lines)


def _strong(spans: Spans) -> Spans:
    """The text as the name of its row."""
    return tuple(Span(span.text, Mark.NAME) if span.mark is Mark.PLAIN else span for span in spans)


def _typed(lines: tuple[str, ...]) -> QWidget:
    text = label("\n".join(lines))
    text.setStyleSheet("font-family: monospace")
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return card(text, kind="flat", pad=S3)


class Shown(QWidget):
    """A picture as wide as there is room, never wider than it is; its words are its name."""

    is_graphic = True

    def __init__(self, file: Path, says: str, look: Look) -> None:
        """The file, what it shows in words, and the look of its frame."""
        super().__init__()
        self._picture = QPixmap(str(file))
        self._frame = QColor(look.line)
        self.setAccessibleName(says)
        self.setToolTip(says)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its height at a width."""
        return self._fitted(width).height()

    def sizeHint(self) -> QSize:
        """Half of its size."""
        return self._fitted(max(1, self._picture.width()) // 2)

    def minimumSizeHint(self) -> QSize:
        """Still to be made out."""
        return self._fitted(160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture and a thin frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.rect()
        place.setSize(self._fitted(self.width()))
        painter.drawPixmap(place, self._picture)
        painter.setPen(self._frame)
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _fitted(self, width: int) -> QSize:
        wide = max(1, min(width, self._picture.width()))
        return QSize(wide, wide * self._picture.height() // max(1, self._picture.width()))
