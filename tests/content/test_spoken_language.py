"""A pack opened in a language that it lacks speaks English, so that a window never stands without words."""

from __future__ import annotations

import shutil
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder


def test_a_pack_speaks_english_where_it_lacks_a_language(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(pack_folder(), tmp_path / "pack"))
    for pack in (load_questionnaire(folder), load_questionnaire(folder)):
        assert pack.texts["xx"] is pack.texts["en"]
        assert "xx" not in pack.texts
