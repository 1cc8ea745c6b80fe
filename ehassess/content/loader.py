"""Opening a pack: from its compiled copy if there is one, otherwise from its files."""

from __future__ import annotations

from pathlib import Path

from ehassess.content.cache import cache_file, key_of, read_cache, write_cache
from ehassess.content.files import pack_files
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import FaultsError


def load_questionnaire(folder: Path) -> Questionnaire:
    """The pack in a folder.

    FaultsError `errors.pack_faults` with the file and line of every fault; UserFacingError where the folder is missing
    or cannot be read.
    """
    key, copy = key_of(folder), cache_file(folder)
    held = read_cache(copy, key)
    if held is not None:
        return held
    from ehassess.content.build import build  # loads PyYAML, 20 ms, which a start from the copy does not pay

    built = build(pack_files(folder))
    if built.questionnaire is None:
        raise FaultsError("errors.pack_faults", built.faults, file=str(folder))
    write_cache(copy, key, built.questionnaire)
    return built.questionnaire
