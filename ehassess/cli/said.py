"""Commands, groups and options whose help comes from the shipped sentences, in the language of the user."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from ehassess.cli.console import Console
from ehassess.words import languages

Function = TypeVar("Function", bound=Callable[..., Any])


def console_of(context: click.Context) -> Console:
    """The console that this run was started with."""
    found = context.find_object(Console)
    return found if found is not None else Console()


class SaidCommand(click.Command):
    """A command; `said` is the end of the id of its help sentence."""

    def __init__(self, *arguments: Any, said: str, **more: Any) -> None:
        """As click's own."""
        super().__init__(*arguments, **more)
        self.said = said

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(console_of(ctx).words(f"cli.help_{self.said}"))


class SaidOption(click.Option):
    """An option; its help sentence is `cli.option_` and its name."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Its spelling and what it is for."""
        record = super().get_help_record(ctx)
        words = console_of(ctx).words
        return record and (record[0], words(f"cli.option_{self.name}"))


class LazyGroup(click.Group):
    """A group that imports the module of a command only when that command is used, so that each starts fast."""

    def __init__(self, *arguments: Any, where: Mapping[str, str], said: str, **more: Any) -> None:
        """`where`: for each command the module, a colon, and the name of the command in it."""
        super().__init__(*arguments, **more)
        self._where = where
        self.said = said

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which they are used."""
        return list(self._where)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command; None for a name that is not one."""
        if cmd_name not in self._where:
            return None
        module, _, name = self._where[cmd_name].partition(":")
        found: click.Command = getattr(importlib.import_module(module), name)
        return found

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the program, or the group, is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(console_of(ctx).words(f"cli.help_{self.said}"))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every command with its sentence, without importing any."""
        words = console_of(ctx).words
        prefix = "" if self.said == "program" else f"{self.said}_"
        with formatter.section(words("cli.commands")):
            formatter.write_dl([(name, words(f"cli.help_{prefix}{name}")) for name in self._where])


def command(name: str, said: str | None = None) -> Callable[[Callable[..., Any]], SaidCommand]:
    """Make a function a command, with --lang; its help sentence is `cli.help_` and `said` (as a rule its name)."""

    def made(function: Callable[..., Any]) -> SaidCommand:
        return click.command(name, cls=SaidCommand, said=said or name)(language(function))

    return made


def option(*names: str, **more: Any) -> Callable[[Function], Function]:
    """click.option with a shipped help sentence."""
    return click.option(*names, cls=SaidOption, **more)


def file_option(*names: str, **more: Any) -> Callable[[Function], Function]:
    """An option that takes a path."""
    return option(*names, type=click.Path(path_type=Path), **more)


def file_argument(name: str, **more: Any) -> Callable[[Function], Function]:
    """An argument that is a path."""
    return click.argument(name, type=click.Path(path_type=Path), **more)


def _choose(context: click.Context, _option: click.Parameter, value: str | None) -> None:
    if value is not None:
        console_of(context).choose(value)


language = option(
    "--lang", "language", expose_value=False, is_eager=True, callback=_choose, metavar="|".join(languages())
)
as_json = option("--json", "as_json", is_flag=True)
force = option("--force", is_flag=True)
passphrase_file = file_option("--passphrase-file", metavar="FILE")
