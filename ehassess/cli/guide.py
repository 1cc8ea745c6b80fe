"""`guide`: the guides of the program, read on the terminal or written as PDF."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.said import SaidCommand, as_json, file_option, force, language
from ehassess.domain.guide import texts
from ehassess.errors import UserFacingError
from ehassess.submission.guides import GUIDES, guide, guide_pdf, spoken
from ehassess.whole_file import refuse_existing, write_whole

LIST, ALL = "list", "all"
"""Say which guides there are, and write every one of them, where the name of one is expected."""


@click.command("guide", cls=SaidCommand, said="guide")
@click.argument("which", metavar="list|all|NAME")
@file_option("--out", metavar="PDF")
@force
@as_json
@language
@click.pass_obj
def guide_(console: Console, which: str, out: Path | None, force: bool, as_json: bool) -> None:
    """See `cli.help_guide`."""
    if which == LIST:
        _list(console, as_json)
        return
    if which not in (*GUIDES, ALL):
        raise UserFacingError("errors.unknown_guide", guide=which, known=", ".join(GUIDES))
    if which == ALL and out is None:
        raise UserFacingError("errors.guides_need_out")
    if out is None:
        _read(console, which)
        return
    files = {which: out} if which != ALL else {name: out / f"{name}-{console.language}.pdf" for name in GUIDES}
    for file in files.values():
        refuse_existing(file, overwrite=force)
    for name, file in files.items():
        if which == ALL:
            out.mkdir(parents=True, exist_ok=True)
        write_whole(file, guide_pdf(name, console.language), overwrite=force)
        if not as_json:
            console.say("cli.guide_made", title=guide(name, console.language).title, path=str(file))
    if as_json:
        console.json(
            {
                "guides": [
                    {"guide": n, "file": str(f), "language": spoken(n, console.language)} for n, f in files.items()
                ]
            }
        )


def _list(console: Console, as_json: bool) -> None:
    """Every guide: name, title, chapters."""
    found = {name: guide(name, console.language) for name in GUIDES}
    if as_json:
        console.json({"guides": [{"guide": n, "title": g.title, "chapters": [c.id for c in g.chapters]}
                                 for n, g in found.items()]})  # fmt: skip
        return
    console.table([(name, each.title) for name, each in found.items()])


def _read(console: Console, name: str) -> None:
    """The whole guide as plain text."""
    read = guide(name, console.language)
    console.line(read.title)
    for chapter in read.chapters:
        console.line()
        console.line(chapter.title.upper())
        for text in texts(chapter):
            console.line(text)
