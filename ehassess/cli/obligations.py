"""`obligations`: whom to tell by when, which laws apply and why, what the authority expects, the notices."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, passphrase_file
from ehassess.domain.duty_words import law_name, when
from ehassess.domain.obligations import (
    NationalWords,
    Outcome,
    bulletins_for,
    clock_for,
    country_of,
    obligations_for,
    outcome,
    words_for,
)
from ehassess.session import Session


@command("obligations")
@file_argument("file")
@passphrase_file
@as_json
@click.pass_obj
def obligations(console: Console, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """See `cli.help_obligations`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        if as_json:
            console.json(_as_json(console, session))
            return
        said = words_for(session.questionnaire, session.state.provider.country, console.texts(session.questionnaire))
        _tell_clock(console, session, said)
        _tell_laws(console, session, said)
        _tell_items(console, session, said)
        _tell_notices(console, session)
        console.line()
        console.say("duties.declared")


def _outcome(session: Session) -> Outcome:
    """What the country's rule makes of the answers, with the plan from today on."""
    state, plan = session.state, session.plan()
    planned = (*plan.included, *(each.question_id for each in plan.find_out))
    agreed = state.agreement is not None
    return outcome(session.questionnaire, state.provider.country, state.profile, state.answers, planned, agreed=agreed)


def _tell_clock(console: Console, session: Session, said: NationalWords) -> None:
    state, texts = session.state, console.texts(session.questionnaire)
    country = said.own.name if said.own is not None else ""
    name = state.provider.name or console.words("cli.no_name")
    console.line(f"{name} · {texts.kinds[state.profile.kind]} · {country}")
    console.line()
    console.say("duties.clock")
    event = ""
    for each in clock_for(session.questionnaire, state.provider.country, state.profile):
        if each.event != event:
            event = each.event
            console.line()
            console.line(texts.events[event].name)
        task = said.deadlines[each.id]
        law = law_name(console.words, session.questionnaire, each.law)
        who = said.contacts[each.who].name
        console.line("  " + console.words("duties.deadline", when=when(console.words, each), who=who, law=law))
        console.line(f"    {' '.join(text for text in (task.task, task.note) if text)}")
    console.line()
    console.say("duties.fill_in")


def _tell_laws(console: Console, session: Session, said: NationalWords) -> None:
    state = session.state
    console.line()
    console.say("duties.laws")
    for each in obligations_for(session.questionnaire, state.provider.country, state.profile):
        text = said.obligations[each.id]
        console.line(f"- {text.name} ({law_name(console.words, session.questionnaire, each.law)})")
        console.line(f"  {' '.join(part for part in (text.reason, text.asks, text.note) if part)}")
        console.line(f"  {console.words('duties.questions', ids=', '.join(each.controls))}")


def _tell_items(console: Console, session: Session, said: NationalWords) -> None:
    found = _outcome(session)
    if said.own is None:
        return
    console.line()
    console.say("duties.items")
    sentence = {
        "met": said.own.met,
        "approaching": said.own.approaching,
        "plan_agreed": console.words("duties.plan_agreed"),
        "not_met": said.own.not_met,
    }[found.state]
    placed = console.words("duties.in_place", placed=found.in_place, count=len(found.required))
    console.line(f"{console.words(f'duties.state_{found.state}')}. {sentence} {placed}")
    console.line(said.own.rule)
    if found.missing:
        console.say("duties.missing", ids=", ".join(found.missing))


def _tell_notices(console: Console, session: Session) -> None:
    texts = console.texts(session.questionnaire)
    console.line()
    console.say("duties.notices")
    for each in bulletins_for(session.questionnaire, session.state.profile):
        text = texts.bulletins[each.id]
        console.line("- " + console.words(f"duties.notice_{each.kind}", title=text.title))
        console.line(f"  {text.text}")
        console.line(f"  {console.words('duties.questions', ids=', '.join(each.controls))}")


def _as_json(console: Console, session: Session) -> dict[str, object]:
    state, pack, found = session.state, session.questionnaire, _outcome(session)
    said = words_for(pack, state.provider.country, console.texts(pack))
    return {
        "country": country_of(pack, state.provider.country).id,
        "clock": _clock_as_json(session, said),
        "obligations": _laws_as_json(session, said),
        "outcome": {
            "state": found.state.value,
            "required": list(found.required),
            "missing": list(found.missing),
            "unplanned": list(found.unplanned),
        },
        "bulletins": [
            {"id": each.id, "kind": each.kind, "date": each.date, "controls": list(each.controls)}
            for each in bulletins_for(pack, state.profile)
        ],
    }


def _clock_as_json(session: Session, said: NationalWords) -> list[dict[str, object]]:
    state = session.state
    return [
        {
            "id": each.id,
            "event": each.event,
            "who": each.who,
            "name": said.contacts[each.who].name,
            "within": each.within,
            "unit": each.unit,
            "from": each.start,
            "law": {"framework": each.law.framework, "ref": each.law.ref},
            "task": said.deadlines[each.id].task,
        }
        for each in clock_for(session.questionnaire, state.provider.country, state.profile)
    ]


def _laws_as_json(session: Session, said: NationalWords) -> list[dict[str, object]]:
    state = session.state
    return [
        {
            "id": each.id,
            "law": {"framework": each.law.framework, "ref": each.law.ref},
            "name": said.obligations[each.id].name,
            "reason": said.obligations[each.id].reason,
            "note": said.obligations[each.id].note,
            "controls": list(each.controls),
        }
        for each in obligations_for(session.questionnaire, state.provider.country, state.profile)
    ]
