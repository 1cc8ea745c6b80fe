"""What the structure, the archive and the attachment cost, beside the same pages drawn bare by reportlab."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pikepdf
import psutil  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas

from ehassess.domain.canonical import encode
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.report import layout
from ehassess.report.tags import Element
from ehassess.submission.build import prepare
from tests.benchmarks.figures import Figure, median_ms

TIMES = 4.0
"""At most so many times a bare build of the same text and figures."""


class Bare(Canvas):  # type: ignore[misc] # reportlab is not typed
    """A canvas that knows nothing of structure."""

    tree = Element("Document")

    def open_ornament(self, _kind: str = "Layout") -> None:
        """Nothing."""

    def close_ornament(self) -> None:
        """Nothing."""


def drawing(report: Report, pack: Questionnaire) -> Iterator[Figure]:
    """Time, size and memory of one report."""
    data = encode(report)
    with patch.object(layout, "canvas_into", _bare_into):
        bare = median_ms(lambda: layout.lay_out(report, pack, "en", data), 3)
    ours = median_ms(lambda: prepare(report, pack, "en"), 3)
    yield Figure("draw the report", ours, "ms")
    yield Figure("beside the same pages drawn bare, in two passes", ours / bare, "x", TIMES)
    pdf = prepare(report, pack, "en").pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = len(document.pages)
    yield Figure("size of ten pages", len(pdf) / 100 / pages, "kB", 250, f"{pages} pages")
    tracemalloc.start()
    prepare(report, pack, "en")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    whole = psutil.Process().memory_info().rss / 1e6
    yield Figure(
        "memory of the process after drawing", whole, "MB", 250, f"{peak / 1e6:.0f} MB of it at the peak of one"
    )


def _bare_into(made: list[Bare]) -> Any:
    def make(*arguments: Any, **settings: Any) -> Bare:
        made.append(Bare(*arguments, **settings))
        return made[-1]

    return make
