"""Text of people and files made safe to put into a document, or to take out of one."""

from __future__ import annotations

import re
import unicodedata

# Control characters, marks that turn the reading direction, invisible tags, lone surrogates: no reader sees them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


def printable(text: str) -> str:
    """The text without what nobody can see and documents cannot hold, in composed form (NFC), ends trimmed."""
    return unicodedata.normalize("NFC", _HIDDEN.sub("", text)).strip()


def visible(text: str) -> str:
    """The text without what a terminal would obey instead of showing it; lines and spaces stay."""
    return _HIDDEN.sub("", text).replace("\r", "")
