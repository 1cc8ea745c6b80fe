"""Key fingerprints as people write them down and paste them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ehassess.errors import UserFacingError


def key_fingerprint(text: str) -> str:
    """The 64 lower-case hex digits in a fingerprint written with or without spaces and colons.

    UserFacingError `errors.bad_fingerprint` for anything else.
    """
    digits = re.sub(r"[\s:\u00a0\u202f]", "", text).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise UserFacingError("errors.bad_fingerprint", value=text)
    return digits


def key_fingerprints(texts: Iterable[str]) -> frozenset[str]:
    """The same for several."""
    return frozenset(map(key_fingerprint, texts))
