"""Prints what is told of each fault of a dossier, as a table for docs/reliability.md."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ehassess.words import languages
from tests.store.dossiers import open_folder
from tests.store.fault_cases import CASES, tell


def main(arguments: Sequence[str]) -> int:
    """Print the table in the language named (en without one); 1 where a case was told otherwise or changed a byte."""
    language = arguments[0] if arguments else "en"
    wrong = 0
    print("| case | what is told | dossier unchanged |\n|---|---|---|")
    for case in CASES:
        with tempfile.TemporaryDirectory() as data, open_folder() as folder:
            os.environ["EHASSESS_DATA"] = data
            Path(data).chmod(0o777)
            told = tell(case, folder, languages())
            sentence = told.sentences.get(language, "-").replace(f"{folder}/", "").replace("\n", " ").replace(data, "…")
        wrong += told.id != case.sentence or not told.unchanged
        print(f"| {case.name} | {sentence} | {'yes' if told.unchanged else 'NO'} |")
    print(f"\n{len(CASES)} cases, {wrong} told otherwise or changed")
    return int(wrong > 0)
