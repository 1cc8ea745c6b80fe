"""Looking at one person's signature: the cheap and exact checks first, then those of the PDF library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.signing import cms
from ehassess.signing.embedded import check_place, container, place_of
from ehassess.signing.guard import guarded
from ehassess.signing.identity import describe, is_strong, may_sign
from ehassess.signing.roles import ROLE_OF_FIELD, Role
from ehassess.signing.trust import Trust, root_of
from ehassess.signing.verification import Fact, Failure, Signer

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature


@dataclass(frozen=True, slots=True)
class Examined:
    """One signature: where its bytes end in the file, who signed, and what is wrong with it."""

    end: int
    signer: Signer
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class Store:
    """What the file brings along to check certificates: others of them, and lists of revoked ones, as DER."""

    certificates: tuple[bytes, ...] = ()
    revocations: tuple[bytes, ...] = ()


def examine(embedded: EmbeddedPdfSignature, pdf: bytes, trust: Trust, store: Store) -> Examined:
    """Everything about one signature; raises for what cannot be read at all."""
    place = place_of(embedded)
    failures: list[Failure] = [*check_place(place, pdf)]
    certificate = x509.load_der_x509_certificate(embedded.signer_cert.dump())
    held, wrong = container(place, pdf, embedded.pkcs7_content)
    failures += wrong
    failures += _spelling(held, certificate)
    signer = _signer(embedded, certificate, trust, store)
    if signer.role is Role.MANAGER:
        failures += _standing(signer)
    failures += _status(embedded, signer, last=place.end == len(pdf))
    return Examined(place.end, signer, tuple(dict.fromkeys(failures)))


def _spelling(held: bytes, certificate: x509.Certificate) -> Iterable[Failure]:
    """The signature is spelled in the one accepted way, by a key that may sign."""
    found = guarded(partial(cms.signer_certificate, held), Fact.STRICT, "signing.cms_encoding")
    if held and found != certificate.public_bytes(Encoding.DER):
        yield found if isinstance(found, Failure) else Failure(Fact.STRICT, "signing.cms_encoding")
    if not is_strong(certificate.public_key()):
        yield Failure(Fact.STRICT, "signing.weak")
    if not may_sign(certificate):
        yield Failure(Fact.STRICT, "signing.refused", "key usage")


def _signer(embedded: EmbeddedPdfSignature, certificate: x509.Certificate, trust: Trust, store: Store) -> Signer:
    shown = describe(certificate)
    claimed = embedded.self_reported_timestamp
    when = claimed if claimed and claimed.tzinfo else None  # a clock without its zone says nothing
    by_key = shown.key_fingerprint in trust.keys
    root = ""
    if not by_key and when is not None:
        root = root_of(certificate, trust, when, between=store.certificates, revocations=store.revocations)
    return Signer(
        name=shown.name,
        role=ROLE_OF_FIELD.get(embedded.field_name),
        field=str(embedded.field_name),  # a string of the library holds on to the whole file
        key_fingerprint=shown.key_fingerprint,
        claimed_time=when,
        valid_from=shown.valid_from,
        valid_until=shown.valid_until,
        valid_at_claimed_time=when is not None and shown.valid_from <= when <= shown.valid_until,
        demo=shown.demo,
        trusted=by_key or bool(root),
        root=root,
    )


def _standing(signer: Signer) -> Iterable[Failure]:
    """The manager's key decides; the second signer's is only reported."""
    if not signer.trusted:
        yield Failure(Fact.TRUSTED, "signing.key_unknown", signer.key_fingerprint)
    if signer.claimed_time is None:
        yield Failure(Fact.TIMELY, "signing.no_time")
    elif signer.claimed_time < signer.valid_from:
        yield Failure(Fact.TIMELY, "signing.not_yet_valid", str(signer.claimed_time))
    elif signer.claimed_time > signer.valid_until:
        yield Failure(Fact.TIMELY, "signing.expired", str(signer.claimed_time))


def _status(embedded: EmbeddedPdfSignature, signer: Signer, *, last: bool) -> Iterable[Failure]:
    """What the PDF library says of digest, signature, rules of the signature and coverage.

    Later changes are looked at by `revisions`, which is stricter and far faster.
    """
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # The key is judged by its fingerprint or its root, so the library may take the certificate itself as its root.
    moment = signer.claimed_time if signer.claimed_time and signer.valid_at_claimed_time else signer.valid_from
    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False, moment=moment)
    usage = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
    status = validate_pdf_signature(embedded, context, skip_diff=True, key_usage_settings=usage)
    covers = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    if not status.intact:
        yield Failure(Fact.INTACT, "signing.digest")
    elif not status.valid:
        yield Failure(Fact.INTACT, "signing.signature_wrong")
    elif not status.trusted or status.seed_value_constraint_error is not None:
        yield Failure(Fact.STRICT, "signing.refused", status.summary())
    if status.coverage is not covers:
        yield Failure(Fact.WHOLE, "signing.byte_range", str(status.coverage))
