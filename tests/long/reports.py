"""Reports of any dossier before the judges: `python3 dev.py long reports [COUNT [SEED]]`, 300 without a count."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder
from ehassess.report import render
from tests.report import any_report, sample_report, verapdf
from tests.report.readers import complaints

BATCH = 30


def main(arguments: list[str]) -> int:
    """1 where a file fails; such files are kept, and the last lines say where."""
    count = int(arguments[0]) if arguments else 300
    seed = int(arguments[1]) if arguments[1:] else 2
    lacking = verapdf.missing()
    if lacking:
        print(f"veraPDF cannot run without {lacking}.")
        return 2
    pack = load_questionnaire(pack_folder())
    failed: list[str] = []
    folder = Path(tempfile.mkdtemp(prefix="reports-"))
    for begin in range(0, count, BATCH):
        files = []
        for at, report in enumerate(any_report.some(pack, min(BATCH, count - begin), seed + begin)):
            files.append(folder / f"{begin + at}.pdf")
            files[-1].write_bytes(render(report, pack, ("en", "fr")[at % 2], attach=sample_report.attached(report)))
        found = [*(said for file in files for said in complaints(file)), *verapdf.faults(files)]
        failed += found
        for file in files:
            if not any(said.startswith(file.name) for said in found):
                file.unlink()
        print(f"{begin + len(files)} reports, {len(failed)} faults", *found, sep="\n  ", flush=True)
    if not failed:
        folder.rmdir()
    return 1 if failed else 0
