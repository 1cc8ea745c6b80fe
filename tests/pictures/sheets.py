"""Contact sheets of the pictures of the window, six pages on each, so that a manner is looked over in few glances."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ACROSS, DOWN = 2, 3
WIDTH = 780
"""Pixels of a page on a sheet: words of 13 px can just be read, and two fit beside each other on most screens."""
CAPTION, GAP = 18, 8
PAPER, INK = "#8A8F8D", "#000000"
"""Darker than a light page and lighter than a dark one, so that the edge of each is seen."""


def sheets(folder: Path, names: Sequence[str], suffix: str) -> list[Path]:
    """Write the sheets of one manner beside its pictures, in the order of the names; which files they are."""
    files = [file for name in names if (file := folder / f"{name}{suffix}.png").is_file()]
    held = ACROSS * DOWN
    made = []
    for number, begin in enumerate(range(0, len(files), held), start=1):
        made.append(folder / f"sheet{suffix}-{number:02d}.png")
        _sheet(files[begin : begin + held]).save(made[-1])
    return made


def _sheet(files: Sequence[Path]) -> Image.Image:
    """The pages in rows, each under its name."""
    pages = [_page(file) for file in files]
    height = max(page.height for page in pages)
    paper = Image.new("RGB", (ACROSS * (WIDTH + GAP) + GAP, DOWN * (height + CAPTION + GAP) + GAP), PAPER)
    draw = ImageDraw.Draw(paper)
    for (left, top), page, file in zip(_places(height), pages, files, strict=False):
        draw.text((left, top), file.stem, INK, ImageFont.load_default(14))
        paper.paste(page, (left, top + CAPTION))
    return paper


def _page(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        small = picture.convert("RGB")
    return small.resize((WIDTH, round(small.height * WIDTH / small.width)), Image.Resampling.LANCZOS)


def _places(height: int) -> Iterator[tuple[int, int]]:
    """The upper left corners, row by row."""
    for row in range(DOWN):
        for column in range(ACROSS):
            yield GAP + column * (WIDTH + GAP), GAP + row * (height + CAPTION + GAP)
