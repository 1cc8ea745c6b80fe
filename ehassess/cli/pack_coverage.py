"""`pack coverage`: which controls meet the laws and recommendations that a questionnaire pack promises to cover."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import pack_in
from ehassess.cli.said import as_json, command, file_argument
from ehassess.content.coverage import Covered, coverage
from ehassess.domain.questionnaire import Framework

SHOWN = 5
"""Most controls named in one line of the table; --json names all."""

NUMBER = 12
"""Most characters of a reference that is a number."""


@command("coverage", said="pack_coverage")
@file_argument("folder", required=False)
@as_json
@click.pass_obj
def covered(console: Console, folder: Path | None, as_json: bool) -> None:
    """See `cli.help_pack_coverage`."""
    questionnaire = pack_in(folder)
    found = coverage(questionnaire)
    frameworks = {framework.id: framework for framework in questionnaire.frameworks}
    if as_json:
        rows = [
            {"framework": each.framework, "ref": each.ref, "title": each.title, "controls": list(each.controls)}
            for each in found
        ]
        whole = all(each.controls for each in found)
        console.json({"id": questionnaire.id, "version": questionnaire.version, "met": whole, "references": rows})
        return
    for name, group in groupby(found, key=lambda each: each.framework):
        listed = list(group)
        met = sum(bool(each.controls) for each in listed)
        _head(console, frameworks[name], met, len(listed))
        console.table(
            [(_label(console, each), str(len(each.controls)), _named(each.controls)) for each in listed], right=(1,)
        )
        console.line()


def _head(console: Console, framework: Framework, met: int, count: int) -> None:
    console.line(framework.name)
    console.say("cli.pack_met", count=count, met=met)


def _label(console: Console, each: Covered) -> str:
    """The number and what it is about; a reference that is a name of its own says that itself."""
    if len(each.ref) > NUMBER:
        return each.ref
    key = f"report.clause_{each.framework}_{each.ref.replace('(', '_').replace(')', '')}"
    return f"{each.ref}  {console.words(key) if key in console.words else each.title}"


def _named(controls: tuple[str, ...]) -> str:
    more = "" if len(controls) <= SHOWN else " …"
    return ", ".join(controls[:SHOWN]) + more
