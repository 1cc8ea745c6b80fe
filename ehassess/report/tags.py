"""The structure tree of a PDF, grown while its pages are drawn: what is a heading, a row, a picture, an ornament."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked piece of a page: the page from 1, its number on that page from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Linked:
    """A link: the page from 1, its place among the annotations of that page from 0."""

    page: int
    place: int


@dataclass(frozen=True, slots=True)
class Field:
    """The signature field of this name, which is put onto the pages later."""

    name: str


Kid: TypeAlias = "Element | Marked | Linked | Field"


class Element:
    """A node of the tree, which grows; `role` is a standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4).

    alt    what it shows, in words; lang: its language where it is not the document's, as in `en-GB`
    scope  `Column` or `Row` for a header cell; columns: how many columns a cell spans
    box    left, bottom, right, top of a figure in points on its page
    """

    __slots__ = ("alt", "box", "columns", "kids", "lang", "role", "scope")

    def __init__(self, role: str) -> None:
        self.role = role
        self.alt = self.lang = self.scope = ""
        self.columns = 1
        self.box: tuple[float, ...] = ()
        self.kids: list[Kid] = []

    def child(self, role: str) -> Element:
        """A new last kid of this role."""
        kid = Element(role)
        self.kids.append(kid)
        return kid

    def at(self, path: str) -> Element:
        """The kid at the end of a path such as `L/+LI/LBody`.

        A step goes into the last kid where that has the role; with a plus it always makes a new one.
        """
        place = self
        for step in path.split("/"):
            last = place.kids[-1] if place.kids and "/" in path else None
            inside = isinstance(last, Element) and last.role == step
            place = last if inside and isinstance(last, Element) else place.child(step.removeprefix("+"))
        return place


class TagCanvas(Canvas):  # type: ignore[misc] # reportlab is not typed
    """A canvas on which everything that is drawn belongs to an element of `tree`, or is marked as an ornament."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        self.tree = Element("Document")
        self._within = [self.tree]
        self._takes_text = False
        self._marking: Element | None = None
        self._ornaments = 0
        self._marks = self._links = 0
        super().__init__(*args, **settings)

    def section(self) -> None:
        """What is drawn from here on belongs to a new section of the document."""
        self._within = [self.tree, self.tree.child("Sect")]

    def enter(self, element: Element, *, takes_text: bool = False) -> None:
        """What is drawn until `leave` goes below the element; takes_text: a plain paragraph becomes its own text."""
        self._within.append(element)
        self._takes_text = takes_text

    def leave(self) -> None:
        """Go on where `enter` was called."""
        self._within.pop()
        self._takes_text = False

    def place(self, path: str) -> Element:
        """A new element below the present one; see `Element.at`."""
        if path == "P" and self._takes_text:
            return self._within[-1]
        return self._within[-1].at(path)

    @property
    def marking(self) -> bool:
        """Whether what is drawn now belongs to something already, so that its parts are not marked on their own."""
        return self._marking is not None or self._ornaments > 0

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside is the content of the element."""
        if self.marking:
            yield
            return
        self.addLiteral(f"/{element.role} <</MCID {self._marks}>> BDC")
        element.kids.append(Marked(self.getPageNumber(), self._marks))
        self._marks += 1
        self._marking = element
        try:
            yield
        finally:
            self._marking = None
            self.addLiteral("EMC")

    @contextmanager
    def ornament(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside says nothing that is not said elsewhere; kind: `Layout` or `Pagination`."""
        self.open_ornament(kind)
        try:
            yield
        finally:
            self.close_ornament()

    def open_ornament(self, kind: str = "Layout") -> None:
        """The begin of `ornament`, where begin and end are told apart."""
        if not self.marking:
            self.addLiteral(f"/Artifact <</Type /{kind}>> BDC")
        if self._marking is None:
            self._ornaments += 1

    def close_ornament(self) -> None:
        """The end of it."""
        if self._marking is None:
            self._ornaments -= 1
            if not self._ornaments:
                self.addLiteral("EMC")

    def linkRect(self, contents: str, *args: Any, **settings: Any) -> None:  # noqa: N802 # reportlab's own name
        """A link belongs to the element whose text it lies on, and says in words where it leads."""
        if self._marking is not None:
            self._marking.kids.append(Linked(self.getPageNumber(), self._links))
            contents = contents or self._marking.alt
        self._links += 1
        super().linkRect(contents, *args, **settings)

    def showPage(self) -> None:  # noqa: N802 # reportlab's own name
        """The numbers of marks and links begin anew on each page."""
        super().showPage()
        self._marks = self._links = 0
