"""`template`: documents that a practice fills in and keeps."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import SaidCommand, file_option, force, language, option, passphrase_file
from ehassess.errors import UserFacingError
from ehassess.whole_file import refuse_existing, write_whole
from ehassess.words import Words

LIST = "list"
"""Says which documents there are, where the id of one is expected."""


@click.command("template", cls=SaidCommand, said="template")
@click.argument("which", metavar="list|ID")
@file_option("--out", metavar="DOCX")
@file_option("--dossier", "of_dossier", metavar="FILE")
@passphrase_file
@force
@option("--json", "as_json", is_flag=True)
@language
@click.pass_obj
def template(
    console: Console,
    which: str,
    out: Path | None,
    of_dossier: Path | None,
    passphrase_file: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """See `cli.help_template`."""
    if which == LIST:
        _list(console, as_json)
        return
    questionnaire = shipped_pack()
    found = questionnaire.template_by_id.get(which)
    if found is None:
        known = ", ".join(questionnaire.template_by_id)
        raise UserFacingError("errors.unknown_template", template=which, known=known)
    if out is None:
        raise UserFacingError("errors.template_needs_out", template=which)
    refuse_existing(out, overwrite=force)
    name, spoken = "", console.language
    if of_dossier is not None:
        with opened(console, of_dossier, passphrase_file, questionnaire) as session:
            name, spoken = session.state.provider.name, console.chosen or session.state.language
    from ehassess.exchange.templates_docx import template_docx  # loads python-docx

    texts = questionnaire.texts[spoken]
    write_whole(out, template_docx(found, texts, Words.load(spoken), name, clock()), overwrite=force)
    if as_json:
        console.json({"template": which, "file": str(out), "language": spoken})
    else:
        console.say("cli.template_made", title=texts.templates[which].title, path=str(out))


def _list(console: Console, as_json: bool) -> None:
    """Every document: id, title, what it is for."""
    questionnaire = shipped_pack()
    texts = console.texts(questionnaire).templates
    if as_json:
        entries = [
            {"id": each.id, "title": texts[each.id].title, "lead": texts[each.id].lead, "controls": each.controls}
            for each in questionnaire.templates
        ]
        console.json({"templates": entries})
        return
    console.table([(each.id, texts[each.id].title, texts[each.id].lead) for each in questionnaire.templates])
