"""Looking at one time stamp of the whole file (RFC 3161; ETSI EN 319 142-1, document time stamp)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.signing import cms
from ehassess.signing.embedded import check_place, container, place_of
from ehassess.signing.guard import guarded
from ehassess.signing.identity import describe, is_strong, may_stamp
from ehassess.signing.trust import Trust, root_of
from ehassess.signing.verification import Fact, Failure, Stamp

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature


@dataclass(frozen=True, slots=True)
class ExaminedStamp:
    """A time stamp, and what is wrong with it."""

    stamp: Stamp
    failures: tuple[Failure, ...]


def examine_stamp(embedded: EmbeddedPdfSignature, pdf: bytes, trust: Trust) -> ExaminedStamp:
    """Everything about one time stamp; raises for what cannot be read at all.

    An authority that is not trusted is no failure: the stamp then proves no time, and that is all.
    """
    place = place_of(embedded)
    failures = [*check_place(place, pdf)]
    held, wrong = container(place, pdf, embedded.pkcs7_content)
    failures += wrong
    spelled = guarded(partial(cms.stamp_certificates, held), Fact.STRICT, "signing.stamp_encoding")
    certificate = x509.load_der_x509_certificate(embedded.signer_cert.dump())
    own, issuers = (b"", ()) if isinstance(spelled, Failure) else spelled
    if own != certificate.public_bytes(Encoding.DER):
        failures.append(Failure(Fact.STRICT, "signing.stamp_encoding"))
    if not is_strong(certificate.public_key()):
        failures.append(Failure(Fact.STRICT, "signing.weak"))
    stamps = may_stamp(certificate)
    if not stamps:
        failures.append(Failure(Fact.STRICT, "signing.stamp_refused_certificate"))
    time = embedded.signed_data["encap_content_info"]["content"].parsed["gen_time"].native
    failures += _status(embedded, time, last=place.end == len(pdf))
    shown = describe(certificate)
    known = shown.key_fingerprint in trust.keys or root_of(certificate, trust, time, between=issuers, stamping=True)
    # or whoever signs could stamp a time of their own choice
    meant = stamps and shown.valid_from <= time <= shown.valid_until
    return ExaminedStamp(
        Stamp(str(embedded.field_name), shown.name, shown.key_fingerprint, time, meant and bool(known)),
        tuple(dict.fromkeys(failures)),
    )


def _status(embedded: EmbeddedPdfSignature, time: datetime, *, last: bool) -> list[Failure]:
    """What the PDF library says of digest, signature and coverage."""
    from pyhanko.sign.validation import validate_pdf_timestamp
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False, moment=time)
    status = validate_pdf_timestamp(embedded, context, skip_diff=True)
    covers = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    failures: list[Failure] = []
    if not (status.intact and status.valid):
        failures.append(Failure(Fact.INTACT, "signing.stamp_wrong_digest"))
    if status.coverage is not covers:
        failures.append(Failure(Fact.WHOLE, "signing.byte_range", str(status.coverage)))
    return failures
