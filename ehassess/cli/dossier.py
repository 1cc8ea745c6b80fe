"""`new` and `answer`: making a dossier, and filling it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import new_passphrase, opened, read_whole, shipped_pack
from ehassess.cli.said import command, file_argument, file_option, force, option, passphrase_file
from ehassess.domain.answers import Remark
from ehassess.domain.interview import minutes
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.exchange.answers_file import GivenAnswer, read_answers
from ehassess.exchange.facts_file import GivenFacts, read_facts
from ehassess.exchange.logo import logo_in
from ehassess.session import Session

SIZES = {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "2-9": 1, "10-49": 2, "50-249": 3, "250+": 4}
"""Size classes by number, and by the staff that they stand for."""


@command("new")
@file_argument("file")
@option("--provider", "kind", required=True, metavar="KIND")
@option("--size", metavar="0-4")
@option("--name", default="")
@option("--country", metavar="ID")
@file_option("--facts", metavar="YAML")
@file_option("--logo", metavar="IMAGE")
@passphrase_file
@option("--no-passphrase", is_flag=True)
@force
@click.pass_obj
def new(
    console: Console,
    file: Path,
    kind: str,
    size: str | None,
    name: str,
    country: str | None,
    facts: Path | None,
    logo: Path | None,
    passphrase_file: Path | None,
    no_passphrase: bool,
    force: bool,
) -> None:
    """See `cli.help_new`."""
    questionnaire = shipped_pack()
    profile = _profile(questionnaire, kind, size)
    given = GivenFacts()
    if facts is not None:
        given = read_facts(read_whole(facts), facts.name, questionnaire)
        profile = replace(profile, facts={**profile.facts, **given.facts})
    provider = replace(given.provider, name=name) if name else given.provider
    if country is not None:
        provider = replace(provider, country=_country(questionnaire, country))
    if logo is not None:
        provider = replace(provider, logo=logo_in(logo))
    passphrase = new_passphrase(console, passphrase_file, none=no_passphrase)
    with _made(file, questionnaire, provider, profile, passphrase, console.language, force) as session:
        if given.declaration.name or given.declaration.accepted:
            session.details.set_declaration(given.declaration)
        controls = session.interview().controls
        console.say("cli.made", path=str(file), kind=console.texts(questionnaire).kinds[kind])
        about = minutes(console.texts(questionnaire), controls)
        console.say("cli.questions_to_answer", count=len(controls), minutes=about)


def _made(
    file: Path,
    questionnaire: Questionnaire,
    provider: Provider,
    profile: Profile,
    passphrase: str | None,
    language: str,
    overwrite: bool,
) -> Session:
    return Session.create(
        file,
        questionnaire,
        provider,
        profile,
        passphrase=passphrase,
        language=language,
        now=clock,
        overwrite=overwrite,
    )


def _country(questionnaire: Questionnaire, country: str) -> str:
    known = [profile.id for profile in questionnaire.profiles]
    if country not in known:
        raise UserFacingError("errors.unknown_country", country=country, known=", ".join(known))
    return country


def _profile(questionnaire: Questionnaire, kind: str, size: str | None) -> Profile:
    if kind not in questionnaire.kind_by_id:
        raise UserFacingError("errors.unknown_kind", kind=kind, known=", ".join(questionnaire.kind_by_id))
    if size is not None and size not in SIZES:
        raise UserFacingError("errors.unknown_size", size=size, known=", ".join(SIZES))
    return questionnaire.default_profile(kind, None if size is None else SIZES[size])


@command("answer")
@file_argument("file")
@file_argument("answers")
@option("--by", "given_by", default="")
@passphrase_file
@click.pass_obj
def answer(console: Console, file: Path, answers: Path, given_by: str, passphrase_file: Path | None) -> None:
    """See `cli.help_answer`."""
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        given = read_answers(read_whole(answers), answers.name, questionnaire, session.state.profile)
        session.record_many(((each.question_id, each.value, each.reason) for each in given), given_by=given_by)
        for each in given:
            _note(session, each)
        interview = session.interview()
        console.say("cli.answers_stored", count=len(given), path=str(file))
        console.say("cli.still_open", count=len(interview.open_controls()), applicable=len(interview.controls))


def _note(session: Session, given: GivenAnswer) -> None:
    """The note of an entry takes the place of the one in the dossier; flags stay."""
    if given.note is not None:
        before = session.state.remarks.get(given.question_id, Remark(given.question_id))
        session.remark(replace(before, note=given.note))
