"""Prints the SHA-256 of a sample report: `python -m tests.report.digests NAME LANGUAGE [LEVEL]`.

LEVEL (0 to 9) is how hard Python's own packer tries, which is how another version of Python may differ.
"""

from __future__ import annotations

import hashlib
import sys
import zlib

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder
from ehassess.report import render
from tests.report import sample_report

MAKERS = {
    "mixed": sample_report.mixed,
    "empty": sample_report.empty,
    "half": sample_report.half,
    "full": sample_report.full,
}


def main(name: str, language: str, level: str = "6") -> None:
    """Draw it and say what came out."""
    packed = zlib.compress
    zlib.compress = lambda data, *_: packed(data, int(level))
    pack = load_questionnaire(pack_folder())
    report = MAKERS[name](pack)
    pdf = render(report, pack, language, attach=sample_report.attached(report))
    sys.stdout.write(f"{name} {language} {hashlib.sha256(pdf).hexdigest()}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
