"""The door of the enrolment letter: a key's facts in, the bytes of one page to sign by hand out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EnrolmentLetter:
    """What the authority must know to trust a key.

    name             as in the certificate; provider: whom the person signs for, '' if not said
    key_fingerprint  64 hex digits; kind: such as `EC P-256`
    valid_from       the days between which the key is valid
    """

    name: str
    provider: str
    key_fingerprint: str
    kind: str
    valid_from: date
    valid_until: date
    written_on: date
    demo: bool = False

    @property
    def qr(self) -> str:
        """What the square code says."""
        return f"EHAKEY1:{self.key_fingerprint}"


def render_enrolment_letter(letter: EnrolmentLetter, language: str) -> bytes:
    """The letter on one page of A4, PDF/A-3a and PDF/UA-1; the same letter gives the same bytes.

    UserFacingError for a language that has no sentences.
    """
    # reportlab and pikepdf take half a second to import, and starting the program must not wait for them
    from ehassess.report.enrolment_page import lay_out
    from ehassess.report.finish import finish

    return finish(lay_out(letter, language))
