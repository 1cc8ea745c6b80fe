"""Domain bars with intervals and the risk heat map; every figure is also written in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ehassess.gui.theme import font
from ehassess.tokens import Look

LEFT, MIDDLE, RIGHT = (
    Qt.AlignmentFlag.AlignVCenter | side
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
)


def row_of_bar(look: Look, width: int) -> tuple[int, bool]:
    """Height of a row of a chart of bars, and whether the name stands above its bar."""
    above = width < 600 * look.scale
    return round((44 if above else 30) * look.scale), above


class DomainBars(QWidget):
    """One row per domain: name, solid bar to the lower end, striped bar to the upper end, both numbers."""

    is_graphic = True

    def __init__(self, look: Look, rows: list[tuple[str, int, int]], weak: int = 40) -> None:
        """Name, lower end, upper end of each domain in percent; the border below which a domain is weak."""
        super().__init__()
        self._look, self._rows, self._weak = look, rows, weak
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        )  # Fixed would cap it at one width
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Result by domain"))
        self.setAccessibleDescription("; ".join(self.tr("{0}: {1} to {2}").format(*r) for r in rows))

    def heightForWidth(self, width: int) -> int:
        """All rows and the axis."""
        return row_of_bar(self._look, width)[0] * len(self._rows) + 24

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        return QSize(320, self.heightForWidth(640))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Axis, then the rows."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall, above = row_of_bar(look, self.width())
        numbers = round(68 * look.scale)
        names = self.width() - numbers if above else min(round(344 * look.scale), round(self.width() * 0.48))
        left, right = (0, self.width()) if above else (names + 12, self.width() - numbers - 8)
        border = left + (right - left) * self._weak / 100
        painter.setPen(QPen(QColor(look.control), 1, Qt.PenStyle.DashLine))
        if not above:
            painter.drawLine(round(border), 20, round(border), self.height())
        painter.setFont(font("small", look.scale))
        painter.setPen(QColor(look.muted))
        painter.drawText(QRectF(border - 100, 0, 200, 18), MIDDLE, self.tr("weak below {0}").format(self._weak))
        for i, (name, low, high) in enumerate(self._rows):
            y, line = 24 + i * tall, 22 if above else tall
            painter.setFont(font("label" if low < self._weak else "small", look.scale))
            painter.setPen(QColor(look.text))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRectF(0, y, names, line), LEFT, shown)
            track = QRectF(left, y + (26 * look.scale if above else tall / 2 - 5), right - left, 10)
            self._paint_bar(painter, track, low, high)
            painter.setPen(QColor(look.text))
            if above:  # the names are in the way of one long line
                painter.fillRect(QRectF(border - 1, track.y() - 3, 2, 16), QColor(look.text))
            words = f"{low}" if low == high else self.tr("{0} to {1}").format(low, high)
            painter.drawText(QRectF(self.width() - numbers, y, numbers, line), RIGHT, words)

    def _paint_bar(self, painter: QPainter, track: QRectF, low: int, high: int) -> None:
        """Track, striped reach, solid bar; a weak domain is in the colour of `no`."""
        look = self._look
        colour = QColor(look.no if low < self._weak else look.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.sunken))
        painter.drawRoundedRect(track, 5, 5)
        if high > low:
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1))
            painter.drawRoundedRect(QRectF(track.x(), track.y() + 1, track.width() * high / 100, 8), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
        if low:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(track.x(), track.y(), max(10.0, track.width() * low / 100), 10), 5, 5)


class HeatMap(QWidget):
    """Likelihood by impact, five by five; risks are numbered as in the list beside; a line leads to after the plan."""

    is_graphic = True

    def __init__(self, look: Look, risks: list[tuple[int, int, int, int]]) -> None:
        """For each risk: likelihood and impact today, then after the plan, each 1 to 5."""
        super().__init__()
        self._look, self._risks = look, risks
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Risk map"))
        self.setAccessibleDescription(
            "; ".join(
                self.tr("risk {0}: likelihood {1} of 5, impact {2} of 5").format(i + 1, r[0], r[1])
                for i, r in enumerate(risks)
            )
        )

    def sizeHint(self) -> QSize:
        """A square of cells with its two axes."""
        return QSize(332, 304)

    def _level(self, likely: int, hurts: int) -> int:
        """Band 0 to 3 of a cell, from the product."""
        return sum(likely * hurts >= border for border in (4, 9, 16))

    def _cell(self, likely: int, hurts: int) -> QRectF:
        """Place of a cell: likelihood upwards, impact to the right."""
        return QRectF(40 + (hurts - 1) * 56, 8 + (5 - likely) * 50, 54, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cells, axes, numbered risks."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for likely in range(5, 0, -1):
            for hurts in range(1, 6):
                colour, level = QColor(look.no), self._level(likely, hurts)
                colour.setAlphaF((0.05, 0.14, 0.28, 0.46)[level])
                painter.setBrush(colour)
                painter.setPen(QPen(QColor(look.line), 1) if look.name == "contrast" else Qt.PenStyle.NoPen)
                painter.drawRoundedRect(self._cell(likely, hurts), 4, 4)
        self._paint_axes(painter)
        painter.setFont(font("label", look.scale))
        today, then = self._spots()
        painter.setPen(QPen(QColor(look.text), 1.5))
        for number, spot in then.items():
            painter.drawLine(today[number].center(), spot.center())
        painter.setBrush(QColor(look.surface))
        for number, spot in then.items():
            painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))
        for number, spot in today.items():
            painter.setBrush(QColor(look.text))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spot)
            painter.setPen(QColor(look.surface))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_axes(self, painter: QPainter) -> None:
        """Names and ends of both axes."""
        painter.setPen(QColor(self._look.muted))
        painter.setFont(font("small", self._look.scale))
        painter.drawText(QRectF(40, 262, 280, 20), LEFT, self.tr("bearable"))
        painter.drawText(QRectF(40, 262, 278, 20), RIGHT, self.tr("harms patients"))
        painter.drawText(QRectF(40, 282, 280, 18), MIDDLE, self.tr("Impact"))
        painter.save()
        painter.translate(14, 134)
        painter.rotate(-90)
        painter.drawText(QRectF(-124, -12, 248, 20), MIDDLE, self.tr("Likelihood"))
        painter.drawText(QRectF(-124, 6, 248, 18), LEFT, self.tr("rare"))
        painter.drawText(QRectF(-124, 6, 248, 18), RIGHT, self.tr("frequent"))
        painter.restore()

    def _spots(self) -> tuple[dict[int, QRectF], dict[int, QRectF]]:
        """Place of each risk today, and after the plan where that is another cell; what shares a cell stands in rows of
        two, of three where there are more than four."""
        cells: dict[tuple[int, int], list[tuple[int, bool]]] = {}
        for number, (likely, hurts, then_likely, then_hurts) in enumerate(self._risks, 1):
            cells.setdefault((likely, hurts), []).append((number, True))
            if (likely, hurts) != (then_likely, then_hurts):
                cells.setdefault((then_likely, then_hurts), []).append((number, False))
        places: tuple[dict[int, QRectF], dict[int, QRectF]] = ({}, {})
        for (likely, hurts), inside in cells.items():
            centre = self._cell(likely, hurts).center()
            columns = 1 if len(inside) == 1 else 2 if len(inside) <= 4 else 3
            rows = -(-len(inside) // columns)
            step = 24 if columns < 3 else 17
            for i, (number, now) in enumerate(inside):
                across = (i % columns - (columns - 1) / 2) * step
                down = (i // columns - (rows - 1) / 2) * 22
                places[0 if now else 1][number] = QRectF(centre.x() - 11 + across, centre.y() - 11 + down, 22, 22)
        return places
