"""Paragraphs, figures and tables that know what they are, and tell it to a canvas that keeps the structure."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table

from ehassess.report.tags import Element, TagCanvas

HEADINGS = {"display": "H1", "h2": "H3", "question": "H3"}
"""Roles of the styles that are always headings; the title of a section is an H2 and says so itself."""


class Text(Paragraph):  # type: ignore[misc] # reportlab is not typed
    """A paragraph with its role, which may be a path (see `Element.at`); cut over two pages it stays one element.

    lang  language where it is not the document's; leads: where its links lead, in words
    """

    role = "P"
    lang = ""
    leads = ""
    _made: list[Element]

    @classmethod
    def of(cls, text: str, style: ParagraphStyle, role: str = "", lang: str = "", leads: str = "") -> Text:
        """The paragraph of this markup; without a role, the one of its style."""
        made = cls(text, style)
        made.role, made.lang, made.leads, made._made = role or HEADINGS.get(style.name, "P"), lang, leads, []
        return made

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 # reportlab's names
        """Draw it as the content of its element."""
        if not isinstance(canvas, TagCanvas) or canvas.marking:
            super().drawOn(canvas, x, y, _sW)
            return
        if not self._made:
            element = canvas.place(self.role)
            element.lang, element.alt = self.lang or element.lang, self.leads
            self._made.append(element)
        with canvas.content(self._made[0]):
            super().drawOn(canvas, x, y, _sW)

    def split(self, width: float, height: float) -> list[Text]:
        """The parts, which share what they know."""
        parts: list[Text] = super().split(width, height)
        for part in parts:
            part.role, part.lang, part.leads, part._made = self.role, self.lang, self.leads, self._made
        return parts


class Figure(Flowable):  # type: ignore[misc] # reportlab is not typed
    """Anything that draws itself on the canvas `self.canv`: width and height in points.

    alt says it in words; without them the figure is an ornament, which only shows what is written beside it. A figure
    of the role `P` is read by what is written in it.
    """

    canv: Any
    role = "Figure"

    def __init__(self, width: float, height: float, alt: str = "") -> None:
        super().__init__()
        self.width, self.height, self.alt = width, height, alt

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 # reportlab's names
        """Draw it as the content of its element, or as an ornament."""
        if not isinstance(canvas, TagCanvas) or not self.height:
            super().drawOn(canvas, x, y, _sW)
        elif self.role == "Figure" and not self.alt:
            with canvas.ornament():
                super().drawOn(canvas, x, y, _sW)
        else:
            element = canvas.place(self.role)
            if self.role == "Figure":
                corners = (*canvas.absolutePosition(x, y), *canvas.absolutePosition(x + self.width, y + self.height))
                element.alt, element.box = self.alt, corners
            with canvas.content(element):
                super().drawOn(canvas, x, y, _sW)


class Layout:
    """Tells that a table only puts blocks beside each other: they are read cell by cell, lines are ornaments."""

    def __init__(self) -> None:
        self._blank = False

    def __call__(self, table: Table, event: str, *place: Any) -> None:
        """Called by the table at every step of drawing it."""
        if not isinstance(table.canv, TagCanvas):
            return
        if event in ("startBG", "startLines"):
            table.canv.open_ornament()
        elif event in ("endBG", "endLines"):
            table.canv.close_ornament()
        else:
            self.step(table.canv, table, event, place)

    def step(self, canvas: TagCanvas, table: Table, event: str, place: tuple[Any, ...]) -> None:
        """A step that is neither of lines nor of shades; an empty cell leaves a trace that nobody is to read."""
        if event == "startCell" and isinstance(place[2], str):
            self._blank = True
            canvas.open_ornament()
        elif event == "endCell" and self._blank:
            self._blank = False
            canvas.close_ornament()


class OneText(Layout):
    """Tells that a table is one text of this role, set in cells."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self._content: AbstractContextManager[None] = nullcontext()

    def __call__(self, table: Table, event: str, *place: Any) -> None:
        """Called by the table at every step of drawing it; lines come after the last row."""
        if event == "startLines":
            self._content.__exit__(None, None, None)
            self._content = nullcontext()
        super().__call__(table, event, *place)

    def step(self, canvas: TagCanvas, table: Table, event: str, place: tuple[Any, ...]) -> None:
        """All cells are inside of the one element."""
        if event == "startRow" and place[0] == 0:
            self._content = canvas.content(canvas.place(self._role))
            self._content.__enter__()


class Rows(Layout):
    """Tells the rows and cells of a table while it is drawn; one for each table, also where it goes over pages.

    heads  how many rows at the top name the columns; repeated on a later page they are ornaments
    names  the column whose cells name their row, None if none does; wide: rows that are one cell over all columns
    """

    def __init__(self, heads: int, names: int | None, wide: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._heads, self._names, self._wide = heads, names, wide
        self._element: Element | None = None
        self._row = Element("TR")
        self._goes_on = self._repeated = False

    def step(self, canvas: TagCanvas, table: Table, event: str, place: tuple[Any, ...]) -> None:
        """Make the elements of the table, its rows and its cells."""
        match event:
            case "startTable":
                self._goes_on = self._element is not None
                self._element = self._element or canvas.place("Table")
            case "startRow":
                self._start_row(canvas, place[0])
            case "endRow" if self._repeated:
                canvas.close_ornament()
            case "startCell" if not self._repeated:
                self._start_cell(canvas, table, *place[:3])
                super().step(canvas, table, event, place)
            case "endCell" if not self._repeated:
                super().step(canvas, table, event, place)
                canvas.leave()
            case _:
                pass

    def _start_row(self, canvas: TagCanvas, row: int) -> None:
        self._repeated = self._goes_on and row < self._heads
        if self._repeated:
            canvas.open_ornament("Pagination")
        elif self._element is not None:
            self._row = self._element.child("TR")

    def _start_cell(self, canvas: TagCanvas, table: Table, row: int, column: int, value: object) -> None:
        head = row < self._heads
        cell = self._row.child("TH" if head or column == self._names else "TD")
        if cell.role == "TH":
            cell.scope = "Column" if head else "Row"
        if row in self._wide:
            cell.columns = len(table._colWidths)
        canvas.enter(cell, takes_text=not isinstance(value, list | tuple) or len(value) == 1)
