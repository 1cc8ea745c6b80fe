"""`dev.py long walks [LANGUAGE…]`: the whole questionnaire by ear and by keys alone, in every language of the window.

What was heard in each is left in `walks/` of the folder it is run in, to be read aloud.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from ehassess.gui.language import window_languages
from tests.acceptance.walks import missing, walk


def main(arguments: Sequence[str]) -> int:
    """Print a line for each walk; 1 where one found a fault, 2 where a tool is missing."""
    if what := missing(shutil.which):
        print(f"{what} is not installed (packaging/apt-packages.txt)")
        return 2
    out, status = Path("walks"), 0
    out.mkdir(exist_ok=True)
    for language in arguments or window_languages():
        for how in ("ear", "keys"):
            with tempfile.TemporaryDirectory() as folder:
                begin = time.monotonic()
                done = walk(Path(folder), language, how, "all")
                spent = time.monotonic() - begin
            (out / f"{language}-{how}.txt").write_text("\n".join(done.heard) + "\n", "utf-8")
            print(
                f"{language} {how}: {len(done.reports)} report signed in {spent:.0f} s; {done.told.strip()}", flush=True
            )
            status |= done.status
    return status
