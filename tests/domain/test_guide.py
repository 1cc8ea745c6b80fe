"""A guide is read from a few forms of Markdown, and what it does not hold is refused."""

from __future__ import annotations

from datetime import date

import pytest

from ehassess.domain.guide import Commands, Grid, Listing, Mark, Paragraph, Picture, Section, Span, parse, plain, texts

SMALL = """<!-- updated 2026-11-25 -->
# A guide

For whoever
reads it.

<a id="first-one"></a>
## The first chapter

Press **Continue**, or type `ehassess demo`. See [the second](#second).

1. [ ] One
   goes on.
2. Two
Then type:
```
ehassess  status

 FILE
```
3. Three

<a id="second"></a>
## The second chapter

### A part
Text below it.
- a
- b

> Mind this,
> and that.

![A window
with words](pictures/start.png)

| | What |
|---|---|
| a | `x \\| y` |
"""


def test_every_form_is_read() -> None:
    guide = parse(SMALL)
    assert (guide.title, guide.updated, plain(guide.lead)) == (
        "A guide",
        date(2026, 11, 25),
        "For whoever reads it.",
    )
    first, second = guide.chapters
    assert first.blocks == (
        Paragraph(
            (
                Span("Press "),
                Span("Continue", Mark.NAME),
                Span(", or type "),
                Span("ehassess demo", Mark.CODE),
                Span(". See "),
                Span("the second", Mark.LINK, "#second"),
                Span("."),
            )
        ),
        Listing(((Span("One goes on."),), (Span("Two Then type:"),)), 1),
        Commands(("ehassess  status", "", " FILE")),
        Listing(((Span("Three"),),), 3),
    )
    assert second.blocks == (
        Section("A part"),
        Paragraph((Span("Text below it."),)),
        Listing(((Span("a"),), (Span("b"),))),
        Paragraph((Span("Mind this, and that."),), aside=True),
        Picture("start.png", "A window with words"),
        Grid(((), (Span("What"),)), (((Span("a"),), (Span("x | y", Mark.CODE),)),)),
    )


def test_all_that_is_read_comes_in_order() -> None:
    assert list(texts(parse(SMALL).chapters[0]))[1:] == ["One goes on.", "Two Then type:", "ehassess  status", "",
                                                         " FILE", "Three"]  # fmt: skip


def test_a_chapter_is_found_by_its_words_those_in_its_title_first() -> None:
    guide = parse(SMALL)
    assert [chapter.id for chapter in guide.found("SECOND")] == ["second", "first-one"]
    assert [chapter.id for chapter in guide.found("two press")] == ["first-one"]
    assert guide.found("  ") == guide.found("zebra") == ()
    assert guide.chapter("second").title == "The second chapter"
    assert guide.chapter("unknown").id == "first-one"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<!-- updated 2026-11-25 -->\n", ""),
        ("# A guide", "A guide"),
        ('<a id="first-one"></a>\n', ""),
        ("## The first chapter\n", ""),
        ("### A part", "## A part"),
    ],
)
def test_a_text_that_is_no_guide_is_refused(before: str, after: str) -> None:
    assert before in SMALL
    with pytest.raises(ValueError, match=r"chapter|begins"):
        parse(SMALL.replace(before, after, 1))


def test_a_guide_without_chapters_is_refused() -> None:
    with pytest.raises(ValueError, match="has chapters"):
        parse(SMALL.partition("<a id")[0])
