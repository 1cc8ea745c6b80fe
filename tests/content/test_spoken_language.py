"""A pack opened in a language that it lacks speaks its first one, so that a window never stands without words."""

from __future__ import annotations

import shutil
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder


def test_a_pack_speaks_its_first_language_where_it_lacks_one(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(pack_folder(), tmp_path / "pack"))
    for pack in (load_questionnaire(folder), load_questionnaire(folder)):
        assert pack.texts["xx"] is pack.texts["en"]
        assert "xx" not in pack.texts
