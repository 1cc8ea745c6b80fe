"""The one way by which text of users and packs reaches a page: harmless, drawable, of a length that fits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from xml.sax.saxutils import escape

LACKING = "□"
"""Drawn for a character that the font does not have."""

MARK = "…"
"""Ends a text that was too long for its place; the attached data always holds all of it."""

_SPACES = re.compile("[\t\n\r\v\f\u0085\u2028\u2029]+")
_NARROW = re.compile("[\u202f\u2007]")


def plain(text: str, known: Container[int], limit: int | None = None) -> str:
    """The text as it may be drawn: form NFC, one line, no control, direction, private or lone surrogate character.

    known  code points of the font; others become a small box. limit: most characters, the last one then an ellipsis.
    """
    line = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    # the narrow no-break space of stored French: reportlab would break a line there
    line = _NARROW.sub("\u00a0", line)
    drawn = "".join(char if ord(char) in known else LACKING for char in line if unicodedata.category(char)[0] != "C")
    if limit is not None and len(drawn) > limit:
        return drawn[: limit - 1].rstrip() + MARK
    return drawn


def markup(text: str, known: Container[int], limit: int | None = None) -> str:
    """`plain`, escaped for a paragraph: nothing in it is read as markup."""
    return escape(plain(text, known, limit))
