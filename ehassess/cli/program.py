"""The program `ehassess` and the last stop of everything that goes wrong in it."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Sequence

import click

from ehassess import __version__
from ehassess.bundle import refuse_when_damaged
from ehassess.cli.console import Console, clock
from ehassess.cli.said import LazyGroup, language, option
from ehassess.errors import UserFacingError
from ehassess.paths import log_folder

BUG = 70
"""Exit status for a mistake of the program itself (EX_SOFTWARE of sysexits.h)."""
LARGEST_LOG = 1_000_000
"""Bytes after which a new log is begun; the one before is kept."""

UNDAMAGED = (["self-check"], ["--version"])
"""What may run in a program of which a file is missing: it helps to find out."""

COMMANDS = {
    "demo": "ehassess.cli.demo:demo",
    "new": "ehassess.cli.dossier:new",
    "answer": "ehassess.cli.dossier:answer",
    "status": "ehassess.cli.status:status",
    "score": "ehassess.cli.score:score",
    "plan": "ehassess.cli.plan:plan",
    "whatif": "ehassess.cli.whatif:whatif",
    "compare": "ehassess.cli.compare:compare_",
    "round": "ehassess.cli.round:round_",
    "obligations": "ehassess.cli.obligations:obligations",
    "report": "ehassess.cli.report:report",
    "identity": "ehassess.cli.identity:identity",
    "sign": "ehassess.cli.sign:sign",
    "timestamp": "ehassess.cli.timestamp:timestamp",
    "verify": "ehassess.cli.verify:verify",
    "receipt": "ehassess.cli.receipt:receipt",
    "authority": "ehassess.cli.authority:authority",
    "circular": "ehassess.cli.circular:circular",
    "read": "ehassess.cli.read:read",
    "pack": "ehassess.cli.pack:pack",
    "questions": "ehassess.cli.questions:questions",
    "template": "ehassess.cli.template:template",
    "export": "ehassess.cli.export:export",
    "history": "ehassess.cli.history:history",
    "people": "ehassess.cli.people:people",
    "incident": "ehassess.cli.incident:incident",
    "evidence": "ehassess.cli.evidence:evidence",
    "handover": "ehassess.cli.handover:handover",
    "passphrase": "ehassess.cli.passphrase:passphrase",
    "backup": "ehassess.cli.backup:backup",
    "dossier": "ehassess.cli.dossier_file:dossier",
    "salvage": "ehassess.cli.salvage:salvage",
    "guide": "ehassess.cli.guide:guide_",
    "self-check": "ehassess.cli.self_check:self_check",
}


def _say_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(f"EHAssess {__version__}")
        context.exit()


@click.command("ehassess", cls=LazyGroup, where=COMMANDS, said="program", no_args_is_help=True)
@option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_say_version)
@language
def cli() -> None:
    """See `cli.help_program`."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its status: 0 done, 1 negative verdict, 2 wrong use or bad input, 70 our mistake."""
    console = Console()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a terminal that cannot show a letter shows a question mark
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        if list(arguments[:1]) not in UNDAMAGED:
            refuse_when_damaged()
        status = cli.main(list(arguments), prog_name="ehassess", standalone_mode=False, obj=console)
        sys.stdout.flush()
    except UserFacingError as error:
        console.complain(console.words.error(error))
        return 2
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:  # the reader had enough, as in `ehassess status FILE | head -1`
        sys.stdout = None  # or the interpreter complains when it flushes at its end
        return 0
    except PermissionError as error:  # a folder into which this account may not look
        facts = {"path": str(error.filename or "?"), "reason": error.strerror or "?"}
        console.complain(console.words.error(UserFacingError("errors.file_unreadable", **facts)))
        return 2
    except Exception as error:  # noqa: BLE001 - the last stop
        console.complain(console.words("cli.bug", kind=type(error).__name__, log=_logged(error)))
        return BUG
    return status if isinstance(status, int) else 0


def _logged(error: Exception) -> str:
    """Write where it went wrong into the log, without what was in the values; the path of the log file."""
    path = log_folder() / "ehassess.log"
    where = "".join(traceback.format_tb(error.__traceback__))
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{clock().isoformat()} {type(error).__name__}\n{where}")
    return str(path)
