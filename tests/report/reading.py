"""A PDF as its reader meets it: text page by page, with spaces as a person sees them."""

from __future__ import annotations

import re
from functools import cached_property

import pypdfium2

from ehassess.domain.report import Report
from ehassess.report import Line, structure_text


def flat(text: str) -> str:
    """The text with every run of white space, hard or soft, as one space."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u202f", " ").replace("\ufffe", ""))


class Reading:
    """A report and its PDF."""

    def __init__(self, report: Report, pdf: bytes) -> None:
        self.report, self.pdf = report, pdf

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            return [flat(page.get_textpage().get_text_range()) for page in document]

    @cached_property
    def spoken(self) -> tuple[Line, ...]:
        """The structure tree as it is read aloud."""
        return structure_text(self.pdf)

    @property
    def text(self) -> str:
        """The text of all pages."""
        return " ".join(self.pages)
