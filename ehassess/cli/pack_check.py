"""`pack check`: every fault of a questionnaire pack with file and line, or what the pack adds up to."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.pack_table import tell_stages
from ehassess.cli.said import as_json, command, file_argument
from ehassess.content.check import PackCounts, check_pack
from ehassess.errors import Fault, FaultsError


@command("check", said="pack_check")
@file_argument("folder")
@as_json
@click.pass_obj
def check(console: Console, folder: Path, as_json: bool) -> int:
    """See `cli.help_pack_check`."""
    found = check_pack(folder)
    if as_json:
        faults = [_fault_as_json(console, fault) for fault in found.faults]
        counts = {} if found.counts is None else _counts_as_json(found.counts)
        console.json({"sound": not faults, "faults": faults, **counts})
        return 2 if faults else 0
    if found.faults:
        raise FaultsError("errors.pack_faults", found.faults, file=str(folder))
    if found.counts is not None:
        _tell(console, found.counts)
    return 0


def _tell(console: Console, counts: PackCounts) -> None:
    words = console.words
    console.say("cli.pack_sound", id=counts.id, version=counts.version)
    console.say("cli.pack_digest", digest=counts.digest)
    console.say(
        "cli.pack_holds",
        controls=counts.controls,
        questions=counts.questions,
        essentials=counts.essentials,
        scenarios=counts.scenarios,
        assets=counts.assets,
    )
    console.say("cli.pack_covered", count=counts.covered)
    console.line()
    console.table(
        [(words("cli.pack_words", language=name), words.number(count)) for name, count in counts.words], right=(1,)
    )
    console.line()
    console.say("cli.pack_citations")
    console.table([(name, words.number(count)) for name, count in counts.citations], right=(1,))
    console.line()
    console.say("cli.pack_effects")
    console.table([(grade, words.number(count)) for grade, count in counts.effects], right=(1,))
    console.line()
    console.say("cli.pack_questions")
    tell_stages(console, counts.stages)


def _fault_as_json(console: Console, fault: Fault) -> dict[str, object]:
    return {
        "file": fault.place.file if fault.place else None,
        "line": fault.place.line if fault.place else None,
        "id": fault.id,
        "sentence": console.words.fault(fault),
    }


def _counts_as_json(counts: PackCounts) -> dict[str, object]:
    return {
        "id": counts.id,
        "version": counts.version,
        "digest": counts.digest,
        "controls": counts.controls,
        "questions_asked": counts.questions,
        "essentials": counts.essentials,
        "scenarios": counts.scenarios,
        "assets": counts.assets,
        "covered": counts.covered,
        "words": dict(counts.words),
        "citations": dict(counts.citations),
        "effects": dict(counts.effects),
        "questions": [
            {"kind": each.kind, "stage": each.stage, "questions": each.questions, "minutes": dict(each.minutes)}
            for each in counts.stages
        ],
    }
