"""Other programs that open a PDF: each must do so without a word."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2

READERS = (("qpdf", "--check"), ("pdftotext", "-layout"), ("pdfinfo", "-struct"))
"""Programs and how they are asked to go through the whole file."""


def complaints(file: Path) -> list[str]:
    """What they have to say against the file; none where all of them take it."""
    found = []
    for name, option in READERS:
        command = [name, option, str(file), *(["-"] if name == "pdftotext" else [])]
        run = subprocess.run(command, capture_output=True, check=False)
        if run.returncode or run.stderr.strip() or b"WARNING" in run.stdout:
            found.append(f"{file.name}: {name} gives {run.returncode}: {run.stderr.decode(errors='replace')[:500]}")
    with pypdfium2.PdfDocument(file) as document:
        if not all(page.get_textpage().count_chars() for page in document):
            found.append(f"{file.name}: a page without text")
    return found
