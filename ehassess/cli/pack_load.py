"""`pack load` and `pack list`: newer questions from a signed file, and which questions this computer has."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import read_whole
from ehassess.cli.said import as_json, command, file_argument
from ehassess.signing.release_keys import is_trial
from ehassess.submission.question_sets import HeldSet, QuestionSets


@command("load", said="pack_load")
@file_argument("file")
@as_json
@click.pass_obj
def load(console: Console, file: Path, as_json: bool) -> None:
    """See `cli.help_pack_load`."""
    taken = QuestionSets().take(read_whole(file))
    if as_json:
        console.json({"id": taken.id, "version": taken.version, "date": taken.date, "digest": taken.digest})
        return
    console.say("cli.pack_taken", version=taken.version)
    if is_trial():
        console.say("cli.pack_trial")


@command("list", said="pack_list")
@as_json
@click.pass_obj
def list_(console: Console, as_json: bool) -> None:
    """See `cli.help_pack_list`."""
    sets = QuestionSets()
    used, held = sets.in_use(), sets.held()
    if as_json:
        files = [{"version": each.version, "file": each.path.name, "usable": not each.fault} for each in held]
        console.json({"id": used.id, "version": used.version, "date": used.date, "trial": is_trial(), "files": files})
        return
    console.say("cli.pack_used", id=used.id, version=used.version, date=used.date)
    for each in held:
        console.line(_line(console, each))
    if is_trial():
        console.say("cli.pack_trial")


def _line(console: Console, each: HeldSet) -> str:
    return f"{each.path.name}: {console.words('cli.pack_unusable' if each.fault else 'cli.pack_usable')}"
