"""Writes the structure tree into a PDF: elements, what they mark, and the way back from each mark to its element."""

from __future__ import annotations

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ehassess.report.tags import Element, Field, Kid, Linked, Marked

PRINTED = 4
"""Flag of an annotation that is printed and not hidden, which PDF/A asks of all."""

_CELLS = ("TD", "TH")
"""Elements that stay without content: a row without them would miss a column."""


def write_structure(pdf: Pdf, tree: Element, fields: Mapping[str, Object]) -> None:
    """Put the tree into the file, links and `fields` (widgets by name) included; ISO 32000-1, 14.7 and 14.8."""
    _Writer(pdf, fields).write(tree)


class _Writer:
    """One writing; `_marks` holds by page and `_ends` in order of their keys which element an entry belongs to."""

    def __init__(self, pdf: Pdf, fields: Mapping[str, Object]) -> None:
        self._pdf, self._fields = pdf, fields
        self._pages = [page.obj for page in pdf.pages]
        self._marks: list[dict[int, Object]] = [{} for _ in self._pages]
        self._ends: list[Object] = []

    def write(self, tree: Element) -> None:
        """The root with its way back, and what the catalogue and the pages say of it."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(tree, root)
        numbers: list[int | Object] = []
        for at, (page, marks) in enumerate(zip(self._pages, self._marks, strict=True)):
            page.StructParents = at
            page.Tabs = Name.S
            numbers += [at, self._pdf.make_indirect(Array([marks[mark] for mark in range(len(marks))]))]
        for at, end in enumerate(self._ends, start=len(self._pages)):
            numbers += [at, end]
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(self._pages) + len(self._ends)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(Dictionary(S=Name(f"/{element.role}"), P=parent))
        if element.alt:
            made.Alt = String(element.alt)
        if element.lang:
            made.Lang = String(element.lang)
        attributes = _attributes(element)
        if attributes is not None:
            made.A = attributes
        pages = {kid.page for kid in element.kids if isinstance(kid, Marked)}
        own = pages.pop() if len(pages) == 1 else 0
        if own:
            made.Pg = self._pages[own - 1]
        kids = [self._kid(kid, made, own) for kid in element.kids if _says_something(kid)]
        if kids:
            # the one kid of a form must not stand in an array, or filling in the form counts as a forbidden change
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def _kid(self, kid: Kid, parent: Object, own_page: int) -> Object | int:
        match kid:
            case Element():
                return self._element(kid, parent)
            case Marked(page=page, number=number):
                self._marks[page - 1][number] = parent
                if page == own_page:
                    return number
                return Dictionary(Type=Name.MCR, Pg=self._pages[page - 1], MCID=number)
            case Linked(page=page, place=place):
                annotation = self._pages[page - 1].Annots[place]
                annotation.F = PRINTED
                return self._annotation(annotation, self._pages[page - 1], parent)
            case Field(name=name):
                return self._annotation(self._fields[name], self._fields[name].P, parent)

    def _annotation(self, annotation: Object, page: Object, parent: Object) -> Object:
        annotation.StructParent = len(self._pages) + len(self._ends)
        self._ends.append(parent)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)


def _says_something(kid: Kid) -> bool:
    return not isinstance(kid, Element) or kid.role in _CELLS or any(map(_says_something, kid.kids))


def _attributes(element: Element) -> Object | None:
    """What the role alone does not tell; None if that is nothing."""
    match element.role:
        case "TH" | "TD" if element.scope or element.columns > 1:
            found = Dictionary(O=Name.Table)
            if element.scope:
                found.Scope = Name(f"/{element.scope}")
            if element.columns > 1:
                found.ColSpan = element.columns
            return found
        case "Figure":
            corners = Array([round(corner, 2) for corner in element.box])
            return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=corners)
        case "L":
            return Dictionary(O=Name.List, ListNumbering=Name("/None"))
    return None
