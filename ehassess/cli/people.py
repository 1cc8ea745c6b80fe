"""`people`: who answers what, which sites there are and differ, who reviewed which section."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import LazyGroup, as_json, command, file_argument, language, option, passphrase_file
from ehassess.domain.answers import Choice
from ehassess.domain.interview import STAGES
from ehassess.domain.people import Role, section_id
from ehassess.errors import UserFacingError
from ehassess.session import Session

NAMES = ("list", "add-person", "remove-person", "assign", "add-site", "rename-site", "remove-site", "answer", "review")


@click.command(
    "people",
    cls=LazyGroup,
    said="people",
    where={name: f"ehassess.cli.people:{name.replace('-', '_')}" for name in NAMES}
    | {"list": "ehassess.cli.people:listed"},
)
@language
def people() -> None:
    """See `cli.help_people`."""


@command("list", "people_list")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def listed(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_list`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        if as_json:
            console.json(_as_json(session))
        else:
            _tell(console, session)


@command("add-person", "people_add-person")
@file_argument("file")
@click.argument("name")
@option("--role", type=click.Choice([role.value for role in Role]), default=Role.OTHER.value, show_default=True)
@passphrase_file
@as_json
@click.pass_obj
def add_person(console: Console, file: Path, name: str, role: str, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_add-person`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        made = session.people.add_person(name, Role(role))
        _told(console, session, as_json, "people.added", name=made.name, id=made.id)


@command("remove-person", "people_remove-person")
@file_argument("file")
@click.argument("person")
@passphrase_file
@as_json
@click.pass_obj
def remove_person(console: Console, file: Path, person: str, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_remove-person`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.people.remove_person(person)
        _told(console, session, as_json, "people.removed")


@command("assign", "people_assign")
@file_argument("file")
@click.argument("person")
@click.argument("questions", nargs=-1, required=True)
@passphrase_file
@as_json
@click.pass_obj
def assign(
    console: Console, file: Path, person: str, questions: tuple[str, ...], passphrase_file: Path | None, as_json: bool
) -> None:
    """See `cli.help_people_assign`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.people.assign(questions, "" if person == "-" else person)
        _told(console, session, as_json, "people.assigned", count=len(questions))


@command("add-site", "people_add-site")
@file_argument("file")
@click.argument("name")
@passphrase_file
@as_json
@click.pass_obj
def add_site(console: Console, file: Path, name: str, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_add-site`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        made = session.people.add_site(name)
        _told(console, session, as_json, "people.added", name=made.name, id=made.id)


@command("rename-site", "people_rename-site")
@file_argument("file")
@click.argument("site")
@click.argument("name")
@passphrase_file
@as_json
@click.pass_obj
def rename_site(
    console: Console, file: Path, site: str, name: str, passphrase_file: Path | None, as_json: bool
) -> None:
    """See `cli.help_people_rename-site`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.people.rename_site(site, name)
        _told(console, session, as_json, "people.renamed")


@command("remove-site", "people_remove-site")
@file_argument("file")
@click.argument("site")
@passphrase_file
@as_json
@click.pass_obj
def remove_site(console: Console, file: Path, site: str, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_remove-site`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.people.remove_site(site)
        _told(console, session, as_json, "people.removed")


@command("answer", "people_answer")
@file_argument("file")
@click.argument("site")
@click.argument("question")
@click.argument("choice", type=click.Choice([*(choice.value for choice in Choice), "-"]))
@option("--reason", default="")
@option("--by", "by", default="", metavar="NAME")
@passphrase_file
@as_json
@click.pass_obj
def answer(
    console: Console,
    file: Path,
    site: str,
    question: str,
    choice: str,
    reason: str,
    by: str,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """See `cli.help_people_answer`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        session.people.answering = by
        if choice == "-":
            session.people.clear(question, site)
        else:
            session.people.record(question, Choice(choice), reason, site)
        _told(console, session, as_json, "people.answered", question=question)


@command("review", "people_review")
@file_argument("file")
@click.argument("section")
@option("--by", "by", required=True, metavar="NAME")
@passphrase_file
@as_json
@click.pass_obj
def review(console: Console, file: Path, section: str, by: str, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_people_review`."""
    stage, _, domain = section.partition("/")
    if stage not in STAGES:
        raise UserFacingError("people.no_section", section=section)
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        made = session.people.review(stage, domain, by)
        _told(console, session, as_json, "people.reviewed", name=made.reviewed_by, day=made.reviewed_on)


def _told(console: Console, session: Session, as_json: bool, sentence: str, **facts: object) -> None:
    """What was done, or all that there is now."""
    if as_json:
        console.json(_as_json(session))
    else:
        console.say(sentence, **facts)


def _tell(console: Console, session: Session) -> None:
    state, words = session.state, console.words
    if not state.people and not state.sites:
        console.say("people.none")
    rows = [(each.id, each.name, words(f"people.role_{each.role.value}")) for each in state.people.values()]
    console.table(rows)
    own = {site.id: sum(at == site.id for _, at in session.by_site) for site in state.sites.values()}
    console.table([(site.id, site.name, words("people.own", count=own[site.id])) for site in state.sites.values()])
    for review in state.reviews.values():
        console.say("people.review_line", section=review.section, name=review.reviewed_by, day=review.reviewed_on)


def _as_json(session: Session) -> dict[str, object]:
    state = session.state
    held = {}
    for each in state.reviews.values():
        stage, _, domain = each.section.partition("/")
        found = session.people.reviewed(stage, domain)
        held[section_id(stage, domain)] = found is not None and found.current
    return {
        "people": [{"id": each.id, "name": each.name, "role": each.role.value} for each in state.people.values()],
        "assigned": {name: each.person_id for name, each in sorted(state.assigned.items())},
        "sites": [{"id": each.id, "name": each.name} for each in state.sites.values()],
        "answers": [
            {"site": site, "question": question, "answer": each.value.value}
            for (question, site), each in sorted(session.by_site.items())
            if state.sites
        ],
        "reviews": [
            {
                "section": each.section,
                "by": each.reviewed_by,
                "on": each.reviewed_on.isoformat(),
                "current": held[each.section],
            }
            for each in state.reviews.values()
        ],
    }
