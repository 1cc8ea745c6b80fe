"""A guide: chapters of running text, steps and pictures, read from the small part of Markdown that guides use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from ehassess.domain.finding import folded


class Mark(StrEnum):
    """What a piece of text is."""

    PLAIN = "plain"
    NAME = "name"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text; NAME: what a button or page of the window is called, word for word. CODE: to be typed.

    target  of a link: `#chapter`, `other.md`, `other.md#chapter`; '' for all else
    """

    text: str
    mark: Mark = Mark.PLAIN
    target: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; aside: set apart, since it warns or promises."""

    spans: Spans
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Steps in order, the first one with the number `first`; points without order have None."""

    items: tuple[Spans, ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; a head may be empty."""

    heads: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Commands:
    """Lines to be typed as they stand."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the name of its file, and what it shows in words."""

    file: str
    says: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading inside of a chapter."""

    title: str


Block = Paragraph | Listing | Grid | Commands | Picture | Section


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; the id is the same in every language."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide: its title, the day it was last looked through, what it is for, and its chapters."""

    title: str
    updated: date
    lead: Spans
    chapters: tuple[Chapter, ...]

    def chapter(self, wanted: str) -> Chapter:
        """The chapter with this id; the first one for an unknown id."""
        return next((chapter for chapter in self.chapters if chapter.id == wanted), self.chapters[0])

    def found(self, wanted: str) -> tuple[Chapter, ...]:
        """The chapters that hold every word, those that name it first; () for nothing wanted."""
        words = folded(wanted).split()
        if not words:
            return ()
        ranked = [(0 if _holds(chapter.title, words) else 1, chapter) for chapter in self.chapters]
        return tuple(
            chapter
            for rank, chapter in sorted(ranked, key=lambda pair: pair[0])
            if rank == 0 or _holds(f"{chapter.title} {' '.join(texts(chapter))}", words)
        )


def _holds(text: str, words: Sequence[str]) -> bool:
    told = folded(text)
    return all(word in told for word in words)


def spans_of(block: Block) -> tuple[Spans, ...]:
    """All running text of a block, piece by piece; () for one that has none."""
    match block:
        case Paragraph(spans=spans):
            return (spans,)
        case Listing(items=items):
            return items
        case Grid(heads=heads, rows=rows):
            return (*heads, *(cell for row in rows for cell in row))
    return ()


def texts(chapter: Chapter) -> Iterator[str]:
    """Everything of a chapter that is read, in order, without its title."""
    for block in chapter.blocks:
        match block:
            case Section(title=title):
                yield title
            case Picture(says=says):
                yield says
            case Commands(lines=lines):
                yield from lines
        yield from (plain(spans) for spans in spans_of(block))


def plain(spans: Spans) -> str:
    """The words without their marks."""
    return "".join(span.text for span in spans)


_INLINE = re.compile(r"\*\*(?P<name>.+?)\*\*|`(?P<code>.+?)`|\[(?P<link>[^]]+)\]\((?P<target>[^)]+)\)")
_UPDATED = re.compile(r"<!-- updated (\d{4}-\d\d-\d\d) -->")
_ANCHOR = re.compile(r'<a id="([a-z-]+)"></a>')
_PICTURE = re.compile(r"!\[(?P<says>[^]]+)\]\(pictures/(?P<file>[a-z0-9-]+\.png)\)")
_STEP = re.compile(r"(\d+)\. (?:\[ \] )?(.+)")
_FENCE = "```"


def parse(text: str) -> Guide:
    """The guide that a text holds; ValueError, with the line, for what a guide does not hold.

    `<!-- updated DAY -->`, `# title`, what it is for, then for each chapter `<a id="…"></a>` and `## title`. Below it
    paragraphs, `###` sections, lists, tables, pictures, commands between three backticks, and `>` for what is set
    apart. **Bold** is a name in the window, and nothing else.
    """
    lines = text.splitlines()
    updated = _UPDATED.fullmatch(lines[0]) if lines else None
    parts = _parts(lines[1:])
    title = next(parts, [""])
    if updated is None or not title[0].startswith("# "):
        raise ValueError("a guide begins with its day and its title")
    lead, chapters = _spans(" ".join(next(parts, [""]))), list[Chapter]()
    for part in parts:
        anchor = _ANCHOR.fullmatch(part[0])
        if anchor is not None:
            if len(part) != 2 or not part[1].startswith("## "):
                raise ValueError(f"the title of a chapter is missing below: {part[0]}")
            chapters.append(Chapter(anchor[1], part[1].removeprefix("## "), ()))
        elif not chapters or part[0].startswith(("# ", "## ")):
            raise ValueError(f"this belongs to no chapter: {part[0]}")
        else:
            open_one = chapters.pop()
            chapters.append(Chapter(open_one.id, open_one.title, (*open_one.blocks, *_blocks(part))))
    if not chapters:
        raise ValueError("a guide has chapters")
    return Guide(title[0].removeprefix("# "), date.fromisoformat(updated[1]), lead, tuple(chapters))


def _parts(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines that stand together, between empty lines; commands may hold empty lines."""
    open_part: list[str] = []
    for line in lines:
        inside = bool(open_part) and open_part[0].startswith(_FENCE)
        if open_part and not inside and line.startswith(_FENCE):
            yield open_part
            open_part = []
        if line.strip() or inside:
            open_part.append(line.rstrip())
        ends = line.startswith(_FENCE) and inside and len(open_part) > 1
        if open_part and (ends or (not line.strip() and not inside)):
            yield open_part
            open_part = []
    if open_part:
        yield open_part


def _blocks(part: Sequence[str]) -> tuple[Block, ...]:
    """The blocks of lines that stand together: a heading may stand right above its text."""
    first = part[0]
    picture = _PICTURE.fullmatch(" ".join(part))
    if first.startswith("### "):
        return (Section(first.removeprefix("### ")), *(_blocks(part[1:]) if part[1:] else ()))
    if first.startswith(_FENCE):
        return (Commands(tuple(part[1:-1])),)
    if picture is not None:
        return (Picture(picture["file"], picture["says"]),)
    if first.startswith("|"):
        rows = [tuple(_spans(cell.strip()) for cell in re.split(r"(?<!\\)\|", line)[1:-1]) for line in part]
        return (Grid(rows[0], tuple(rows[2:])),)
    if first.startswith("> "):
        return (Paragraph(_spans(" ".join(line.removeprefix(">").strip() for line in part)), aside=True),)
    return tuple(_lists(part))


def _lists(part: Sequence[str]) -> Iterator[Block]:
    """Lists and paragraphs that follow each other without an empty line."""
    items: list[tuple[int | None, str]] = []
    for line in part:
        step = _STEP.fullmatch(line)
        if step is not None:
            items.append((int(step[1]), step[2]))
        elif line.startswith("- "):
            items.append((-1, line.removeprefix("- ")))
        elif items:
            number, told = items.pop()
            items.append((number, f"{told} {line.strip()}"))
        else:
            items.append((None, line))
    for kind, together in groupby(items, key=lambda item: None if item[0] is None else item[0] > 0):
        held = list(together)
        if kind is None:
            yield from (Paragraph(_spans(told)) for _, told in held)
        else:
            yield Listing(tuple(_spans(told) for _, told in held), held[0][0] if kind else None)


def _spans(text: str) -> Spans:
    """The pieces of one running text."""
    found: list[Span] = []
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(Span(text[at : match.start()]))
        if match["name"]:
            found.append(Span(match["name"], Mark.NAME))
        elif match["code"]:
            found.append(Span(match["code"].replace("\\|", "|"), Mark.CODE))
        else:
            found.append(Span(match["link"], Mark.LINK, match["target"]))
        at = match.end()
    if at < len(text):
        found.append(Span(text[at:]))
    return tuple(found)
