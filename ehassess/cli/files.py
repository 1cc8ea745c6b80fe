"""Files and passphrases as the commands are given them."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock, on_a_terminal
from ehassess.content import load_questionnaire
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store.location import Kind, location_of
from ehassess.submission.question_sets import QuestionSets
from ehassess.whole_file import read_up_to

LARGEST = 100_000_000
"""Bytes; nothing that a command reads whole is larger."""


def read_whole(path: Path) -> bytes:
    """The bytes of a file; UserFacingError `errors.file_missing`, `errors.file_unreadable`, `errors.file_too_large`."""
    data = read_up_to(path, LARGEST)
    if len(data) > LARGEST:
        raise UserFacingError("errors.file_too_large", path=str(path), limit="100 MB")
    return data


def passphrase_in(path: Path, *, whole: bool = False) -> str:
    """The first line of a file, or the `whole` of it; UserFacingError `errors.passphrase_empty` where nothing stands
    there.
    """
    try:
        text = read_whole(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserFacingError("cli.passphrase_not_text", path=str(path)) from None
    first = [text] if whole else text.splitlines()[:1]
    if not first or not first[0]:
        raise UserFacingError("errors.passphrase_empty", path=str(path))
    return first[0]


def new_passphrase(console: Console, path: Path | None, *, none: bool = False) -> str | None:
    """The passphrase for a new file: from a file, or typed twice; None where `none` says it shall have none."""
    if path is not None and none:
        raise UserFacingError("errors.passphrase_choice_needed")
    if path is not None:
        return passphrase_in(path)
    if none:
        return None
    if not on_a_terminal():
        raise UserFacingError("errors.passphrase_choice_needed")
    first = _asked(console, "cli.ask_new_passphrase")
    if _asked(console, "cli.ask_again") != first:
        raise UserFacingError("errors.passphrases_differ")
    return first


def known_passphrase(console: Console, path: Path | None, file: Path) -> str:
    """The passphrase of an existing file: from `path`, or asked for on a terminal."""
    if path is not None:
        return passphrase_in(path)
    if not on_a_terminal():
        raise UserFacingError("errors.passphrase_needed", path=str(file))
    return _asked(console, "cli.ask_passphrase")


def opened(console: Console, file: Path, passphrase_file: Path | None, questionnaire: Questionnaire) -> Session:
    """The dossier, open; a passphrase is asked for on a terminal where one is needed and none was given.

    A place where a dossier needs some care, such as a cloud folder, is told on standard error.
    """
    place = location_of(file)
    if place.kind is not Kind.LOCAL:
        console.complain(console.words(f"protection.place_{place.kind}", name=place.name))
    given = None if passphrase_file is None else passphrase_in(passphrase_file)
    try:
        session = Session.open(file, questionnaire, passphrase=given, now=clock)
    except UserFacingError as error:
        if error.id != "errors.passphrase_needed" or given is not None or not on_a_terminal():
            raise
        session = Session.open(file, questionnaire, passphrase=_asked(console, "cli.ask_passphrase"), now=clock)
    for note in session.away.notes:
        console.complain(console.words.error(note))
    return session


def shipped_pack() -> Questionnaire:
    """The questionnaire in use: the one that came with the program, or a newer one that was taken in since."""
    return QuestionSets().in_use()


def pack_in(folder: Path | None) -> Questionnaire:
    """The questionnaire of a folder, the one in use for None; FaultsError with every fault of it."""
    return shipped_pack() if folder is None else load_questionnaire(folder)


def _asked(console: Console, sentence_id: str) -> str:
    answer: str = click.prompt(console.words(sentence_id), hide_input=True, default="", show_default=False)
    return answer
