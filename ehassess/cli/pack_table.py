"""`pack table`: how many questions each kind of provider is asked, stage by stage, and how long they take."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import pack_in
from ehassess.cli.said import as_json, command, file_argument
from ehassess.content.check import StageCount, stages_of
from ehassess.domain.interview import SECONDS_TO_ANSWER, STAGES, WORDS_PER_MINUTE
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts


@command("table", said="pack_table")
@file_argument("folder", required=False)
@as_json
@click.pass_obj
def table(console: Console, folder: Path | None, as_json: bool) -> None:
    """See `cli.help_pack_table`."""
    questionnaire = pack_in(folder)
    if as_json:
        console.json(_as_json(questionnaire))
        return
    texts = console.texts(questionnaire)
    console.say("cli.pack_questions")
    console.say("cli.pack_speed", words=WORDS_PER_MINUTE, seconds=SECONDS_TO_ANSWER)
    console.line()
    tell_stages(console, stages_of(questionnaire), texts)
    console.line()
    console.say("cli.pack_only_yours")


def tell_stages(console: Console, stages: tuple[StageCount, ...], texts: Texts | None = None) -> None:
    """A row for each kind of provider, named as in `texts` or by its id: questions and minutes by stage, and in all."""
    words = console.words
    rows = [("", *(words(f"cli.stage_{stage}") for stage in STAGES), words("cli.stage_all"))]
    for kind in dict.fromkeys(each.kind for each in stages):
        own = [each for each in stages if each.kind == kind]
        cells = [_cell(console, each.questions, _longest([each])) for each in own]
        name = kind if texts is None else texts.kinds[kind]
        rows.append((name, *cells, _cell(console, sum(each.questions for each in own), _longest(own))))
    console.table(rows, right=range(1, len(STAGES) + 2))


def _longest(stages: list[StageCount]) -> int:
    """The minutes of these stages together, in the language that takes longest."""
    languages = [dict(each.minutes) for each in stages]
    return max(sum(each[language] for each in languages) for language in languages[0])


def _cell(console: Console, questions: int, minutes: int) -> str:
    return console.words("cli.pack_cell", questions=questions, minutes=minutes) if questions else "–"


def _as_json(questionnaire: Questionnaire) -> dict[str, object]:
    stages = stages_of(questionnaire)
    return {
        "id": questionnaire.id,
        "version": questionnaire.version,
        "words_per_minute": WORDS_PER_MINUTE,
        "seconds_to_answer": SECONDS_TO_ANSWER,
        "kinds": [
            {
                "kind": kind.id,
                "size": kind.size,
                "questions": sum(each.questions for each in stages if each.kind == kind.id),
                "stages": [
                    {"stage": each.stage, "questions": each.questions, "minutes": dict(each.minutes)}
                    for each in stages
                    if each.kind == kind.id
                ],
            }
            for kind in questionnaire.kinds
        ],
    }
