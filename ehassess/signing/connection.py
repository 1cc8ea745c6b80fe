"""The only place of the program that opens a connection, and only for somebody who has just asked for a time stamp."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from urllib.parse import urlsplit

from ehassess.errors import UserFacingError

PATIENCE = 20.0
"""Seconds without an answer."""
LARGEST = 20_000_000
"""Bytes of an answer; revocation lists of large authorities have some millions."""


class _NoOtherPlace(urllib.request.HTTPRedirectHandler):
    """An answer that sends us elsewhere is none: the user named one address."""

    def redirect_request(self, *_: object) -> None:
        """Never follow."""


def fetch(url: str, question: bytes | None = None, kind: str = "") -> bytes:
    """What the address answers to `question` (of the media type `kind`), or simply holds.

    UserFacingError `signing.address_unsupported` (neither http nor https), `signing.unreachable` (no answer in time,
    a refusal, or more than 20 MB).
    """
    address = urlsplit(url)
    if address.scheme not in ("http", "https") or not address.hostname:
        raise UserFacingError("signing.address_unsupported", url=url)
    request = urllib.request.Request(url, question, {"Content-Type": kind} if kind else {})
    try:
        with urllib.request.build_opener(_NoOtherPlace).open(request, timeout=PATIENCE) as answer:
            data: bytes = answer.read(LARGEST + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise UserFacingError("signing.unreachable", url=url, reason=str(error.code)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise UserFacingError("signing.unreachable", url=url, reason=str(reason) or type(error).__name__) from error
    if len(data) > LARGEST:
        raise UserFacingError("signing.unreachable", url=url, reason="> 20 MB")
    return data
