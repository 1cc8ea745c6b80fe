"""Small signs that carry a state without colour: answer discs, risk steps, grade letters, TLP mark."""

from __future__ import annotations

from typing import Any

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from ehassess.domain.answers import Choice
from ehassess.domain.evaluation import GRADES
from ehassess.domain.logo import Logo
from ehassess.domain.risk import LEVELS
from ehassess.report import paper as t
from ehassess.report.tagged import Figure
from ehassess.tokens import ANSWER_FILL, LIGHT

Canvas = Any
"""A reportlab canvas, which is not typed."""


def write(
    c: Canvas,
    x: float,
    y: float,
    text: str,
    size: float,
    font: str = t.TEXT,
    colour: object = t.INK,
    align: str = "left",
) -> float:
    """One line of clean text at a baseline; returns its width in points. align: `left`, `middle` or `right`."""
    width = float(stringWidth(text, font, size))
    c.setFillColor(colour)
    c.setFont(font, size)
    c.drawString(x - {"left": 0.0, "middle": width / 2, "right": width}[align], y, text)
    return width


def fit(text: str, width: float, size: float, font: str = t.TEXT) -> str:
    """The text, cut with an ellipsis where it would run past the width."""
    if stringWidth(text, font, size) <= width:
        return text
    while text and stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def disc(c: Canvas, x: float, y: float, answer: Choice | None, radius: float = 3.6) -> None:
    """An answer as a disc: full, three quarters, half, crossed out, question mark, dash; an empty ring while open."""
    c.saveState()
    c.setLineWidth(0.9)
    colour = t.N500 if answer is None else HexColor(LIGHT.state(answer.value))
    c.setStrokeColor(colour)
    if answer is Choice.NA:
        c.line(x - radius, y, x + radius, y)
    elif answer is Choice.UNKNOWN:
        write(c, x, y - 3.4, "?", radius * 2.9, t.BOLD, colour, "middle")
    else:
        c.circle(x, y, radius, fill=0)
        c.setFillColor(t.tint(colour, 0.75))
        filled = 0.0 if answer is None else ANSWER_FILL[answer.value]
        if filled == 1:
            c.circle(x, y, radius, fill=1)
        elif filled:
            c.wedge(x - radius, y - radius, x + radius, y + radius, 90, -360 * filled, stroke=0, fill=1)
        elif answer is Choice.NO:
            arm = radius * 0.7
            c.setLineWidth(1.5)
            c.line(x - arm, y - arm, x + arm, y + arm)
            c.line(x - arm, y + arm, x + arm, y - arm)
    c.restoreState()


class LogoPicture(Figure):
    """The practice's logo at the right end of its place, as large as the place allows but never coarser than 96 dots an
    inch. It comes as plain pixels: nothing here reads a picture file.
    """

    def __init__(self, logo: Logo, width: float, height: float, alt: str) -> None:
        self._scale = min(width / logo.width, height / logo.height, 0.75)
        super().__init__(width, logo.height * self._scale, alt)
        self._logo = logo

    def draw(self) -> None:
        """Its pixels."""
        size = (self._logo.width, self._logo.height)
        picture = ImageReader(Image.frombytes("RGB", size, self._logo.rgb()))
        wide = size[0] * self._scale
        self.canv.drawImage(picture, self.width - wide, 0, wide, self.height)


class Disc(Figure):
    """An answer disc as a table cell; None: not answered. `alt` names the answer where nothing beside it does."""

    def __init__(self, answer: Choice | None, alt: str = "") -> None:
        super().__init__(9, 10.4, alt)
        self._answer = answer

    def draw(self) -> None:
        """The disc on the line of the text beside it."""
        disc(self.canv, 4.5, 4.4, self._answer)


class RiskChip(Figure):
    """Index, steps and word of a level: five steps, filled from the left, darker as it gets worse."""

    role = "P"

    def __init__(self, level: str, index: str, word: str, width: float) -> None:
        super().__init__(width, 22)
        self._state, self._index, self._word = LEVELS.index(level), index, word

    def draw(self) -> None:
        """The index right-aligned before the steps, the word below them."""
        c = self.canv
        write(c, 23, 12.5, self._index, 9.5, t.BOLD, t.INK, "right")
        for step in range(5):
            filled = step <= self._state
            c.setFillColor(t.STATES[self._state] if filled else t.WHITE)
            c.setStrokeColor(t.INK if filled else t.N300)
            c.setLineWidth(0.4)
            c.rect(27 + step * 6.0, 12.5, 5, 6.5, fill=1)
        write(c, 27, 3, self._word, 7.6, t.TEXT, t.N700)


class GradeBox(Figure):
    """A grade letter on its state colour; None: a dash on a quiet field, no result yet."""

    role = "P"

    def __init__(self, grade: str | None, side: float = 15) -> None:
        super().__init__(side, side)
        self._grade = grade

    def draw(self) -> None:
        """The square and the letter."""
        c, side = self.canv, self.width
        state = None if self._grade is None else GRADES.index(self._grade)
        c.setFillColor(t.N100 if state is None else t.STATES[state])
        c.rect(0, 0, side, side, stroke=0, fill=1)
        ink = t.N500 if state is None else t.ON_STATE[state]
        write(c, side / 2, side * 0.23, self._grade or "–", side * 0.76, t.BOLD, ink, "middle")


def tlp(c: Canvas, right: float, y: float, mark: str, size: float = 7.6) -> None:
    """Traffic light mark, right aligned, letters on black as TLP 2.0 asks."""
    colours = {"TLP:RED": "#FF2B2B", "TLP:GREEN": "#33FF00", "TLP:CLEAR": "#FFFFFF"}
    width = stringWidth(mark, t.BOLD, size) + size
    c.setFillColorRGB(0, 0, 0)
    c.rect(right - width, y - size * 0.42, width, size * 1.55, stroke=0, fill=1)
    write(c, right - width + size / 2, y, mark, size, t.BOLD, HexColor(colours.get(mark, "#FFC000")))


def triangle(c: Canvas, points: tuple[tuple[float, float], ...], colour: object, weight: float) -> None:
    """An open triangle: where the plan leads."""
    path = c.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    c.setStrokeColor(colour)
    c.setFillColor(t.WHITE)
    c.setLineWidth(weight)
    c.drawPath(path, stroke=1, fill=1)


def hatch(c: Canvas, x: float, y: float, width: float, height: float, step: float = 2.6) -> None:
    """Diagonal lines inside a box with a thin edge: not known yet."""
    c.saveState()
    path = c.beginPath()
    path.rect(x, y, width, height)
    c.clipPath(path, stroke=0)
    c.setStrokeColor(t.ACCENT)
    c.setLineWidth(0.55)
    offset = -height
    while offset < width:
        c.line(x + offset, y, x + offset + height, y + height)
        offset += step
    c.restoreState()
    c.setStrokeColor(t.ACCENT)
    c.setLineWidth(0.6)
    c.rect(x, y, width, height, fill=0)
