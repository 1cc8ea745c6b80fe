"""The packs from which a received report can be recomputed."""

from __future__ import annotations

import re
from collections.abc import Callable

from ehassess.content import load_questionnaire
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Made
from ehassess.errors import UserFacingError
from ehassess.paths import pack_folder
from ehassess.submission.question_sets import QuestionSets

FindPack = Callable[[Made], Questionnaire | None]
"""Gives the very pack that a report was made from (id, version and digest alike); None where it is not at hand."""


def shipped_packs() -> FindPack:
    """A finder among the packs that came with the program or were taken in since; each is loaded once, when it is first
    asked for."""
    loaded: dict[tuple[str, str], Questionnaire | None] = {}

    def find(made: Made) -> Questionnaire | None:
        for version in ("", made.pack_version):
            if (made.pack, version) not in loaded:
                loaded[made.pack, version] = _load(made.pack, version)
            found = loaded[made.pack, version]
            if found is not None and is_the_pack(found, made):
                return found
        return None

    return find


def only(questionnaire: Questionnaire) -> FindPack:
    """A finder that knows one pack."""
    return lambda made: questionnaire if is_the_pack(questionnaire, made) else None


def is_the_pack(questionnaire: Questionnaire, made: Made) -> bool:
    """Whether id, version and digest are those that the report names."""
    named = (made.pack, made.pack_version, made.pack_digest)
    return named == (questionnaire.id, questionnaire.version, questionnaire.digest)


def _load(pack: str, version: str) -> Questionnaire | None:
    """The folder of a name, or for a version the signed file. The name comes from a file that nobody vouches for, so it
    may hold nothing that a path is made of."""
    if version:
        return QuestionSets().find(pack, version)
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", pack) or not pack_folder(pack).is_dir():
        return None
    try:
        return load_questionnaire(pack_folder(pack))
    except UserFacingError:
        return None
