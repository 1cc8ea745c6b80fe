"""A tagged PDF as it is read aloud: its text in reading order, and every figure in the words that stand for it."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    import pikepdf

Marks = Mapping[tuple[int, int], str]
"""The text of each marked piece, by page (from 0) and number on the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """What is read without a pause; role: `heading`, `text`, `item`, `row`, `figure` or `field`.

    level  of a heading, 1 is the title of the document; 0 for all else
    """

    role: str
    text: str
    level: int = 0


def structure_text(pdf: bytes) -> tuple[Line, ...]:
    """The lines of the structure tree; () for a PDF without one. UserFacingError `signing.not_a_pdf`."""
    import pikepdf

    try:
        document = pikepdf.open(io.BytesIO(pdf))
    except pikepdf.PdfError:
        raise UserFacingError("signing.not_a_pdf") from None
    with document:
        root = document.Root.get("/StructTreeRoot")
        if root is None:
            return ()
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        reader = _Reader(_marked_texts(pdf), pages)
        return tuple(line for kid in reader.kids(root) for line in reader.lines(kid))


class _Reader:
    """Walks the tree of one file."""

    def __init__(self, marks: Marks, pages: Mapping[tuple[int, int], int]) -> None:
        self._marks, self._pages = marks, pages

    def lines(self, element: pikepdf.Object) -> Iterator[Line]:
        """The lines of an element and of all below it."""
        role = str(element.S)[1:]
        match role:
            case "H1" | "H2" | "H3":
                yield from self._line("heading", element, int(role[1]))
            case "Table":
                yield from self._rows(element)
            case "LI" | "TOCI":
                yield from self._line("item", element)
            case "Figure":
                yield Line("figure", str(element.Alt))
            case "Form":
                yield from self._line("field", element)
            case "P" | "Link":
                yield from self._line("text", element)
            case _:
                for kid in self.kids(element):
                    yield from self.lines(kid)

    def kids(self, element: pikepdf.Object) -> list[pikepdf.Object]:
        """The elements right below."""
        return [kid for kid in _listed(element) if _is_element(kid)]

    def _line(self, role: str, element: pikepdf.Object, level: int = 0) -> Iterator[Line]:
        text = self._text(element)
        if text:
            yield Line(role, text, level)

    def _rows(self, table: pikepdf.Object) -> Iterator[Line]:
        """A row begins with its name and what stands before that; then each cell with the head of its column."""
        heads: list[str] = []
        for row in self.kids(table):
            cells = self.kids(row)
            if all(cell.S == "/TH" and _scope(cell) == "/Column" for cell in cells):
                heads = [self._text(cell) for cell in cells]
                if len(cells) == 1:
                    yield from (Line("row", head) for head in heads if head)
                continue
            texts = [self._text(cell) for cell in cells]
            named = next((at for at, cell in enumerate(cells) if cell.S == "/TH"), -1)
            told = [
                f"{heads[at]}: {texts[at]}" if at < len(heads) and heads[at] else texts[at]
                for at in range(named + 1, len(cells))
                if texts[at]
            ]
            parts = " ".join(filter(None, texts[: named + 1])), "; ".join(told)
            yield Line("row", ". ".join(part.removesuffix(".") for part in parts if part) + ".")

    def _text(self, element: pikepdf.Object) -> str:
        """All text of an element as one line; a figure in it as its words, a field as what it is for."""
        if element.S == "/Figure":
            return str(element.Alt)
        parts: list[str] = []
        for kid in _listed(element):
            if _is_element(kid):
                parts.append(self._text(kid))
            elif isinstance(kid, int):
                parts.append(self._marks.get((self._pages[element.Pg.objgen], kid), ""))
            elif "/MCID" in kid:
                parts.append(self._marks.get((self._pages[kid.Pg.objgen], int(kid.MCID)), ""))
            elif "/TU" in kid.Obj:
                parts.append(str(kid.Obj.TU))
        return " ".join(part for part in parts if part)


def _listed(element: pikepdf.Object) -> list[Any]:
    import pikepdf

    if "/K" not in element:
        return []
    kids: Any = element.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is_element(kid: Any) -> bool:
    return not isinstance(kid, int) and "/S" in kid


def _scope(cell: pikepdf.Object) -> str:
    return str(cell.A.get("/Scope", "")) if "/A" in cell else ""


def _marked_texts(pdf: bytes) -> Marks:
    """What another program reads in each marked piece: parts of a line as they stand, lines with a space between."""
    import pypdfium2
    from pypdfium2 import raw

    found: dict[tuple[int, int], str] = {}
    lines: dict[tuple[int, int], float] = {}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            texts = page.get_textpage()
            for part in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
                key = number, raw.FPDFPageObj_GetMarkedContentID(part.raw)
                baseline = part.get_matrix().f
                between = " " if key in found and abs(lines[key] - baseline) > 1 else ""
                found[key] = found.get(key, "") + between + _text_of(part.raw, texts.raw)
                lines[key] = baseline
    finally:
        document.close()
    return {key: " ".join(text.replace("\u00a0", " ").split()) for key, text in found.items()}


def _text_of(part: Any, page: Any) -> str:
    from pypdfium2 import raw

    size = raw.FPDFTextObj_GetText(part, page, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(part, page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", errors="replace")
