"""What a signature shows in its box: name, claimed time and key, set in the report's own embedded font."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime

from ehassess.paths import resource
from ehassess.signing.identity import Description
from ehassess.words import Words

FONT = "SourceSans3-Regular"
LARGEST, SMALLEST = 9.0, 4.0
"""Type size in points."""
LEADING = 1.25
"""Line distance in type sizes."""
PADDING = 3.0
"""Points between the box and the text."""


@dataclass(frozen=True, slots=True)
class Box:
    """Width and height of a signature's box, in points."""

    width: float
    height: float

    @property
    def visible(self) -> bool:
        """Whether there is room for anything."""
        return self.width > 2 * PADDING and self.height > 2 * PADDING


def lines(signer: Description, when: datetime, words: Words) -> tuple[str, ...]:
    """The lines of the block; `when` is aware and shown in its own zone, as the claim of a computer's clock."""
    zone = f"{when:%z}"
    clock = f"{when:%H:%M} UTC{zone[:3]}:{zone[3:5]}" if when.utcoffset() else f"{when:%H:%M} UTC"
    groups = " ".join(signer.key_fingerprint[at : at + 4] for at in range(0, 16, 4))
    return (
        words("signing.stamp_signer", name=signer.name),
        words("signing.stamp_time", day=when.date(), clock=clock),
        words("signing.stamp_key", groups=groups),
        *([words("signing.stamp_demo")] if signer.demo else []),
    )


def page(box: Box, text: tuple[str, ...]) -> bytes:
    """A PDF of one page of the size of the box with the lines in it, its font embedded."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    if FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(FONT, str(resource("fonts", f"{FONT}.ttf"))))
    known = pdfmetrics.getFont(FONT).face.charToGlyph
    shown = ["".join(char if ord(char) in known else "?" for char in line.replace("\u202f", "\u00a0")) for line in text]
    widest = max(pdfmetrics.stringWidth(line, FONT, 1) for line in shown)
    room = min((box.width - 2 * PADDING) / widest, (box.height - 2 * PADDING) / (LEADING * len(shown)))
    size = max(SMALLEST, min(LARGEST, room))
    out = io.BytesIO()
    canvas = Canvas(out, (box.width, box.height), invariant=1, initialFontName=FONT, initialFontSize=size)
    for number, line in enumerate(shown, start=1):
        canvas.drawString(PADDING, box.height - PADDING - number * LEADING * size + 0.25 * size, line)
    canvas.save()
    return out.getvalue()
