"""Reading the pages of a report back, to see whether they say what the data says."""

from __future__ import annotations

import re

from ehassess.domain.report import Report


def pages_agree(pdf: bytes, report: Report, fingerprint: str) -> bool:
    """Whether the text of the pages holds the fingerprint and the number of the report that is attached to it.

    The printed figures themselves are told apart by the structure of the file, which is read elsewhere.
    """
    text = page_text(pdf)
    return fingerprint in text and _squeezed(report.number) in text


def page_text(pdf: bytes) -> str:
    """The text of all pages without any white space, so that line breaks and groups of digits do not matter."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return _squeezed("".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)
