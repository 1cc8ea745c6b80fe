"""Pictures of every page of the report and of the booklet: `python -m tests.pictures.report_pages FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder
from ehassess.report import render, render_booklet
from tests.report import sample_report

DPI = 110


def paint(pdf: bytes, stem: str, folder: Path) -> None:
    """One PNG a page, as `stem-01.png` and so on."""
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        for number, page in enumerate(document, start=1):
            page.render(scale=DPI / 72).to_pil().save(folder / f"{stem}-{number:02d}.png", optimize=True)


def main(folder: Path) -> None:
    """The mixed sample, one without any answer, and the questionnaire on paper."""
    folder.mkdir(parents=True, exist_ok=True)
    pack = load_questionnaire(pack_folder())
    for name, make in (("report", sample_report.mixed), ("empty", sample_report.empty)):
        report = make(pack)
        for language in ("en", "fr"):
            pdf = render(report, pack, language, attach=sample_report.attached(report))
            (folder / f"{name}-{language}.pdf").write_bytes(pdf)
            paint(pdf, f"{name}-{language}", folder)
            print(f"{name}-{language}.pdf: {len(pdf)} bytes")
    for language, kind in (("en", None), ("fr", "gp")):
        paint(render_booklet(pack, language, kind), f"booklet-{language}", folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
