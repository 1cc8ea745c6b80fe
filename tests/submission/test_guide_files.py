"""Every guide names the window as it is, links lead somewhere, and both languages have the same chapters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from ehassess.cli.program import COMMANDS
from ehassess.domain.guide import Commands, Guide, Listing, Mark, Picture, Span, spans_of
from ehassess.paths import resource
from ehassess.submission.guides import GUIDES, guide, pictures, spoken
from tests.submission.window_names import is_said

LANGUAGES = tuple(sorted(folder.name for folder in resource("guides").iterdir()))
MOST_BYTES = 3_000_000
"""Of all pictures together."""

HELD = [(name, language) for name in GUIDES for language in LANGUAGES if spoken(name, language) == language]
each_guide = pytest.mark.parametrize(("name", "language"), HELD)


def pieces(read: Guide) -> Iterator[Span]:
    """Every piece of running text."""
    yield from read.lead
    for chapter in read.chapters:
        for block in chapter.blocks:
            yield from (span for spans in spans_of(block) for span in spans)


def typed(read: Guide) -> Iterator[str]:
    """Everything that is to be typed, line by line."""
    yield from (span.text for span in pieces(read) if span.mark is Mark.CODE)
    for chapter in read.chapters:
        yield from (line for block in chapter.blocks if isinstance(block, Commands) for line in block.lines)


def test_every_guide_is_there_in_english_and_french() -> None:
    assert {("en", name) for name in GUIDES} | {("fr", name) for name in GUIDES} <= {
        (language, name) for name, language in HELD
    }
    files = {file.stem for language in LANGUAGES for file in resource("guides", language).glob("*.md")}
    assert files == set(GUIDES)


@each_guide
def test_every_name_in_bold_is_said_by_the_window(name: str, language: str) -> None:
    named = {span.text for span in pieces(guide(name, language)) if span.mark is Mark.NAME}
    assert {text for text in named if not is_said(text, language)} == set()
    assert name != "user" or len(named) > 100


@each_guide
def test_a_name_that_the_window_does_not_say_would_be_found(name: str, language: str) -> None:
    assert not is_said(f"Press the button of {name}", language)


@each_guide
def test_every_link_and_every_picture_is_there(name: str, language: str) -> None:
    read = guide(name, language)
    known = {chapter.id for chapter in read.chapters}
    assert len(known) == len(read.chapters)
    for span in pieces(read):
        if span.mark is Mark.LINK:
            assert span.target.removeprefix("#") in known, span
    for chapter in read.chapters:
        for block in chapter.blocks:
            if isinstance(block, Picture):
                assert (pictures(name, language) / block.file).is_file(), block.file


@each_guide
def test_every_command_is_one_of_the_program(name: str, language: str) -> None:
    called = {
        found for line in typed(guide(name, language)) for found in re.findall(r"\behassess ([a-z][a-z-]+)", line)
    }
    assert called <= set(COMMANDS)


@each_guide
def test_a_language_has_what_the_first_one_has(name: str, language: str) -> None:
    own, first = guide(name, language), guide(name, "en")
    assert [chapter.id for chapter in own.chapters] == [chapter.id for chapter in first.chapters]
    for mine, theirs in zip(own.chapters, first.chapters, strict=True):
        assert [type(block) for block in mine.blocks] == [type(block) for block in theirs.blocks], mine.id
        steps = [
            [len(block.items) for block in chapter.blocks if isinstance(block, Listing)] for chapter in (mine, theirs)
        ]
        assert steps[0] == steps[1], mine.id
        assert sum(len(block.lines) for block in mine.blocks if isinstance(block, Commands)) == sum(
            len(block.lines) for block in theirs.blocks if isinstance(block, Commands)
        )


@pytest.mark.parametrize("name", GUIDES)
def test_french_keeps_its_marks_on_the_line(name: str) -> None:
    text = resource("guides", "fr", f"{name}.md").read_text("utf-8")
    prose = re.sub(r"```.*?```|<[^>\n]*>|\]\([^)]*\)", "", text, flags=re.DOTALL)
    outside = re.sub(r"`[^`\n]*`", "`", prose)
    assert re.findall(r".{12}(?:[ ][;?!:»]|[^\u202f][;?!](?=\s)|«[^\u00a0]|').{8}", outside) == []


def test_the_pictures_are_small_and_each_is_used() -> None:
    files = list(resource("guides").rglob("*.png"))
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    used = Counter(
        pictures(name, language) / block.file
        for name, language in HELD
        for chapter in guide(name, language).chapters
        for block in chapter.blocks
        if isinstance(block, Picture)
    )
    assert set(files) == set(used)


def test_a_guide_that_a_language_lacks_is_read_in_english() -> None:
    assert spoken("user", "xx") == "en"
    assert guide("user", "xx") == guide("user", "en")
    with pytest.raises(KeyError):
        guide("cooking", "en")
