"""The answer card and the group of six answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QRadioButton, QSizePolicy, QWidget

from ehassess.gui.glyphs import paint_sign
from ehassess.gui.theme import font
from ehassess.gui.widgets.controls import ASLEEP, OneOf
from ehassess.tokens import RADIUS_CONTROL, S2, Look

BESIDE_WORDS = 52 + 48
"""Pixels of a narrow card that are not for words: its radio and its key."""


class AnswerCard(QRadioButton):
    """A radio button as a two-line card: the answer, what it means, its key and its sign."""

    ring_radius = RADIUS_CONTROL
    direct = False
    """Whether the last act was a click or the card's key: arrow keys and assistive tools only choose."""

    def __init__(self, answer: str, text: str, meaning: str, key: str, look: Look) -> None:
        """State id, first line, second line, shortcut key ('' for none), look."""
        super().__init__(text)
        self._answer, self._meaning, self._key, self._look = answer, meaning, key, look
        self._painted: dict[tuple[bool, bool, int, int, float], QPixmap] = {}
        self.setShortcut(key)
        self.setAccessibleName(text)
        self.setAccessibleDescription(meaning)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two lines; grows with the text size."""
        return QSize(240, self.fontMetrics().height() * 2 + 22)

    def needed(self) -> int:
        """The least width, in pixels, at which both lines are whole."""
        lines = ((font("h3", self._look.scale), self.text()), (font("small", self._look.scale), self._meaning))
        return BESIDE_WORDS + max(QFontMetrics(face).horizontalAdvance(words) for face, words in lines)

    def event(self, event: QEvent) -> bool:
        """Tell acts that mean this answer from those that pass it on the way to another."""
        if event.type() in (QEvent.Type.Shortcut, QEvent.Type.MouseButtonRelease):
            self.direct = True
        elif event.type() == QEvent.Type.KeyPress:
            self.direct = False
        return super().event(event)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card as painted before in this state, since it is the same on every question."""
        state = (self.isChecked(), self.underMouse(), self.width(), self.height(), self.devicePixelRatioF())
        if state not in self._painted:
            if len(self._painted) > 3:  # of a former size
                self._painted.clear()
            self._painted[state] = self._paint_card()
        painter = QPainter(self)
        painter.setOpacity(1 if self.isEnabled() else ASLEEP)
        painter.drawPixmap(0, 0, self._painted[state])

    def _paint_card(self) -> QPixmap:
        """Card, radio, two lines, sign, key."""
        ratio = self.devicePixelRatioF()
        made = QPixmap((QSizeF(self.size()) * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter, look, on = QPainter(made), self._look, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if on else float(look.stroke)
        ground = look.accent_soft if on else look.sunken if self.underMouse() else look.surface
        painter.setPen(QPen(QColor(look.accent if on else look.control), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_CONTROL, RADIUS_CONTROL
        )

        middle = self.height() / 2
        self._paint_radio(painter, QRectF(16, middle - 10, 20, 20))
        slim = self.width() < 330 * look.scale  # the words say it already
        self._paint_words(painter, self.width() - 52 - (48 if slim else 84))
        if not slim:
            paint_sign(painter, QRectF(self.width() - 76, middle - 9, 18, 18), look, self._answer)
        if self._key:
            self._paint_key(painter, QRectF(self.width() - 40, middle - 12, 24, 24))
        painter.end()
        return made

    def _paint_radio(self, painter: QPainter, box: QRectF) -> None:
        """The ring of a radio button, with its dot when chosen."""
        look, on = self._look, self.isChecked()
        painter.setPen(QPen(QColor(look.accent if on else look.control), 1.75))
        painter.setBrush(QColor(look.surface))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(box.adjusted(5, 5, -5, -5))

    def _paint_words(self, painter: QPainter, width: int) -> None:
        """Answer and meaning, one line each; what does not fit is cut with dots, the description has it whole."""
        line = self.fontMetrics().height()
        place = QRect(52, round(self.height() / 2 - line), width, line)
        for step, colour, text in (("h3", self._look.text, self.text()), ("small", self._look.muted, self._meaning)):
            painter.setFont(font(step, self._look.scale))
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            place.translate(0, line)

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        """The shortcut as a small key cap."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.control if self.isChecked() else self._look.line), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(self._look.muted))
        painter.setFont(font("small", self._look.scale))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class AnswerGroup(QWidget):
    """Four steps of the scale as full rows, then the ways out side by side; `chosen` carries the id of an answer,
    `given` follows it where a click or a key meant it, also when it was chosen before."""

    is_group = True
    chosen = Signal(str)
    given = Signal()

    def __init__(
        self, answers: Sequence[tuple[str, str, str]], look: Look, chosen: str = "", *, keys: bool = True
    ) -> None:
        """Triples of answer id, answer, meaning, in the order of the scale; the chosen id, '' for none yet; whether the
        keys 1 to 6 choose."""
        super().__init__()
        self.group, grid = OneOf(self), QGridLayout(self)
        self._grid, self._ids = grid, [answer for answer, _, _ in answers]
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setSpacing(S2)
        self.cards: list[AnswerCard] = []
        for i, (answer, text, meaning) in enumerate(answers):
            card = AnswerCard(answer, text, meaning, str(i + 1) if keys else "", look)
            self.group.addButton(card, i)
            card.clicked.connect(lambda _=False, card=card: self._tell_given(card))
            self.cards.append(card)
            if i < 4:
                grid.addWidget(card, i, 0, 1, 2)
        grid.setRowMinimumHeight(4, 4)  # the ways out stand apart from the scale
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._below: bool | None = None
        self._lay_ways_out()
        self.show_answer(chosen)
        self.group.picked.connect(lambda i: self.chosen.emit(self._ids[i]))

    def _tell_given(self, card: AnswerCard) -> None:
        if card.direct:
            self.given.emit()

    @property
    def answer(self) -> str:
        """Id of the chosen answer, '' for none yet."""
        chosen = self.group.checkedId()
        return self._ids[chosen] if chosen >= 0 else ""

    def show_answer(self, answer: str) -> None:
        """Show this answer as chosen, '' for none; nothing is emitted."""
        self.group.show_choice(self._ids.index(answer) if answer else -1)

    def offer_last(self, offered: bool) -> None:
        """Offer the last answer, or leave it out: then the one beside it takes its room."""
        last = self.cards[-1]
        if last.isHidden() == offered:
            last.setVisible(offered)
            self._below = None
            self._lay_ways_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, and with large text, no word of the ways out is cut off."""
        super().resizeEvent(event)
        self._lay_ways_out()

    def _lay_ways_out(self) -> None:
        """The two that are not on the scale: side by side, or one below the other where half the width is too small."""
        before, last = self.cards[-2:]
        both = not last.isHidden()
        below = both and max(before.needed(), last.needed()) > (self.width() - S2) // 2
        if below != self._below:
            self._below = below
            for card in (before, last):
                self._grid.removeWidget(card)
            self._grid.addWidget(before, 5, 0, 1, 1 if both and not below else 2)
            self._grid.addWidget(last, 6 if below else 5, 0 if below else 1, 1, 2 if below else 1)

    def focus_answer(self) -> None:
        """Put the focus on the chosen answer, else on the first."""
        next((c for c in self.cards if c.isChecked()), self.cards[0]).setFocus(Qt.FocusReason.OtherFocusReason)
