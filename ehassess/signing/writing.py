"""Adding to a PDF without touching anything of it: one revision behind the others."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

FAULTS = (ValueError, LookupError, TypeError, AttributeError, OSError)
"""What the PDF library lets through, beside its own errors, for a file that is no sound PDF."""


def only_ours(pdf: bytes) -> IncrementalPdfFileWriter:
    """A writer that adds what it is told and nothing else.

    The version stays, for PDF/A-3 allows no 2.0 and no feature of 2.0 is used; so do title and dates, which are the
    report's and not those of a clock read here.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class OnlyOurs(IncrementalPdfFileWriter):
        def ensure_output_version(self, version: object) -> None:
            """Stay."""

        def _update_meta(self) -> None:
            """Stay."""

    return OnlyOurs(io.BytesIO(pdf))
