"""What the tests of signing are made of: a small report, its parts, and the other programs that judge it."""

from __future__ import annotations

import io
import os
import re
import shutil
from datetime import UTC, datetime

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

WHEN = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
DATA = b'{"answers":{"q0":"no"}}'
BOXES = {"ManagerSignature": (60, 500, 280, 560), "ItSignature": (310, 500, 530, 560)}


def small_report(boxes: dict[str, tuple[int, int, int, int]] | None = None) -> bytes:
    """Two pages, uncompressed, with the grade as text, an attached file and an unsigned field for each box."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=0)
    for line in ("Score 3.4 of 5", "Annexe"):
        canvas.drawString(72, 700, line)
        canvas.showPage()
    canvas.save()
    pdf = pikepdf.open(out)
    fields = [
        pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Sig,
                T=name,
                Rect=list(box),
                F=132,
                P=pdf.pages[0].obj,
            )
        )
        for name, box in (BOXES if boxes is None else boxes).items()
    ]
    if fields:
        pdf.pages[0].obj.Annots = pikepdf.Array(fields)
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields))
    pdf.attachments["report.json"] = DATA
    return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    """The bytes as the report room saves them."""
    out = io.BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        deterministic_id=True,
    )
    return out.getvalue()


def byte_ranges(pdf: bytes) -> list[tuple[int, int, int, int]]:
    """The ranges of all signatures, in the order of the file."""
    found = re.findall(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", pdf)
    return [(int(a), int(b), int(c), int(d)) for a, b, c, d in found]


def contents_at(pdf: bytes, signature: int = 0) -> slice:
    """Where the hexadecimal digits of a signature stand, without < and >."""
    _, length, second, _ = byte_ranges(pdf)[signature]
    return slice(length + 1, second - 1)


def with_contents(pdf: bytes, contents: bytes, signature: int = 0) -> bytes:
    """The same file with another signature object, padded to the same room."""
    place = contents_at(pdf, signature)
    room = place.stop - place.start
    assert 2 * len(contents) <= room
    return pdf[: place.start] + contents.hex().encode().ljust(room, b"0") + pdf[place.stop :]


def needs(program: str) -> str:
    """Path of another program that judges our files; where it is missing the test is skipped, in CI it fails."""
    found = shutil.which(program)
    if found is None and os.environ.get("CI") == "true":
        pytest.fail(f"{program} is missing")
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found
