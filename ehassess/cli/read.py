"""`read`: a report as text, in the order in which a screen reader speaks it."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import read_whole
from ehassess.cli.said import as_json, command, file_argument
from ehassess.errors import UserFacingError
from ehassess.report import structure_text

SHOWN = {"item": "- {}", "figure": "[{}]", "field": "[{}]"}
"""How a line of a role is set; others stand as they are, headings behind as many # as their level."""


@command("read")
@file_argument("pdf")
@as_json
@click.pass_obj
def read(console: Console, pdf: Path, as_json: bool) -> None:
    """See `cli.help_read`."""
    lines = structure_text(read_whole(pdf))
    if not lines:
        raise UserFacingError("errors.pdf_without_structure", path=str(pdf))
    if as_json:
        console.json({"lines": [{"role": line.role, "level": line.level, "text": line.text} for line in lines]})
        return
    for line in lines:
        if line.level:
            console.line()
            console.line(f"{'#' * line.level} {line.text}")
        else:
            console.line(SHOWN.get(line.role, "{}").format(line.text))
