"""The strict acceptance rule: what the PDF library finds, and what it lets through.

The library alone accepts bytes in the padding of a signature, objects behind the end, and any key. So the file is also
looked at byte by byte: with the last signature covering everything but its own hexadecimal digits, and these being the
one possible spelling of one plain signature, no byte of the file is left that could be another.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.errors import UserFacingError
from ehassess.signing import cms
from ehassess.signing.guard import guarded
from ehassess.signing.identity import describe, is_strong, may_sign
from ehassess.signing.roles import ROLE_OF_FIELD, Role
from ehassess.signing.verification import Fact, Failure, Signer, Verification

if TYPE_CHECKING:
    from pyhanko.sign.diff_analysis import DiffPolicy
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

LARGEST = 50_000_000
"""Bytes of a file that is looked at; a report has a few hundred thousand."""
_ALWAYS_KNOWN = frozenset({Fact.READABLE, Fact.SIGNED})
_FILL_FORMS = 2
"""DocMDP level: filling of forms and further signatures."""
_ONE_CASE = re.compile(rb"<([0-9a-f]*|[0-9A-F]*)>")
_END = re.compile(rb"%%EOF(?:\r\n|\r|\n)?\Z")


@dataclass(frozen=True, slots=True)
class _Examined:
    """One signature: where its bytes end in the file, who signed, and what is wrong with it."""

    end: int
    signer: Signer
    failures: tuple[Failure, ...]


def verify(pdf: bytes, trusted: frozenset[str]) -> Verification:
    """Look at a signed report; `trusted` holds key fingerprints of 64 lower-case hex digits.

    Never raises for what is in the file, but for one that is no PDF at all (neither `%PDF-` nor `startxref`):
    UserFacingError `signing.not_a_pdf`. Opens no connection.
    """
    if b"%PDF-" not in pdf and b"startxref" not in pdf:
        raise UserFacingError("signing.not_a_pdf")
    ends = _ends(pdf)
    if len(pdf) > LARGEST:
        return _outcome(pdf, (), (*ends, Failure(Fact.READABLE, "signing.too_large")))
    signatures = guarded(partial(_signatures, pdf), Fact.READABLE, "signing.unreadable")
    if isinstance(signatures, Failure):
        return _outcome(pdf, (), (*ends, signatures))
    results = [
        guarded(partial(_examine, embedded, pdf, trusted), Fact.INTACT, "signing.signature_unreadable")
        for embedded in signatures
    ]
    examined = tuple(result for result in results if not isinstance(result, Failure))
    failures = [*ends, *(result for result in results if isinstance(result, Failure))]
    failures += (failure for one in examined for failure in one.failures)
    order = guarded(partial(_order, signatures, len(pdf)), Fact.UNCHANGED, "signing.signature_unreadable")
    failures += (order,) if isinstance(order, Failure) else order
    return _outcome(pdf, examined, tuple(failures))


def _outcome(pdf: bytes, examined: tuple[_Examined, ...], failures: tuple[Failure, ...]) -> Verification:
    """The facts that hold: those looked at without a failure; without a manager's signature few can be looked at."""
    manager = next((one for one in examined if one.signer.role is Role.MANAGER), None)
    known = frozenset(Fact) if manager else _ALWAYS_KNOWN
    failed = {failure.fact for failure in failures}
    if Fact.READABLE in failed:
        known -= {Fact.SIGNED}
    return Verification(
        holding=known - failed,
        signers=tuple(one.signer for one in examined),
        failures=tuple(dict.fromkeys(failures)),
        signed_revision=pdf[: manager.end] if manager else b"",
    )


def _ends(pdf: bytes) -> tuple[Failure, ...]:
    """Nothing stands before the header nor behind the last end mark."""
    header = () if pdf.startswith(b"%PDF-") else (Failure(Fact.WHOLE, "signing.header_missing"),)
    end = () if _END.search(pdf[-16:]) else (Failure(Fact.WHOLE, "signing.end_missing"),)
    return header + end


def _signatures(pdf: bytes) -> tuple[EmbeddedPdfSignature, ...]:
    """The signatures in the order in which they were put into the file."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    if reader.encrypted:
        raise ValueError("encrypted")
    return tuple(sorted(reader.embedded_signatures, key=lambda embedded: _range(embedded)[2:]))


def _range(embedded: EmbeddedPdfSignature) -> tuple[int, int, int, int]:
    """The four numbers of /ByteRange; ValueError for more or fewer."""
    begin, length, second, second_length = (int(number) for number in embedded.byte_range)
    return begin, length, second, second_length


def _order(signatures: tuple[EmbeddedPdfSignature, ...], size: int) -> tuple[Failure, ...]:
    """Who signed where and in which order, and that every later part of the file is one more signature."""
    fields = [embedded.field_name for embedded in signatures]
    if not fields:
        return (Failure(Fact.SIGNED, "signing.unsigned"),)
    failures: list[Failure] = []
    if fields[0] != Role.MANAGER.field:
        failures.append(Failure(Fact.SIGNED, "signing.manager_missing", fields[0]))
    if len(set(fields)) != len(fields) or not set(fields) <= set(ROLE_OF_FIELD):
        failures.append(Failure(Fact.UNCHANGED, "signing.unknown_signature", ", ".join(fields)))
    first = signatures[0]
    if first.docmdp_level is None or first.docmdp_level.value > _FILL_FORMS:
        failures.append(Failure(Fact.UNCHANGED, "signing.not_certified"))
    revisions = first.reader.xrefs.total_revisions - first.signed_revision
    if revisions != len(signatures):
        failures.append(Failure(Fact.UNCHANGED, "signing.changed_after", f"{revisions} parts"))
    if sum(_range(signatures[-1])[2:]) != size:
        failures.append(Failure(Fact.WHOLE, "signing.not_to_the_end"))
    return tuple(failures)


def _examine(embedded: EmbeddedPdfSignature, pdf: bytes, trusted: frozenset[str]) -> _Examined:
    """Everything about one signature, cheap and exact checks first; raises for what cannot be read at all."""
    begin, length, second, second_length = _range(embedded)
    end = second + second_length
    gap = pdf[length:second]
    failures: list[Failure] = []
    if begin or not 0 < length < second < end <= len(pdf) or (gap[:1], gap[-1:]) != (b"<", b">"):
        failures.append(Failure(Fact.WHOLE, "signing.byte_range"))
    certificate = x509.load_der_x509_certificate(embedded.signer_cert.dump())
    failures += _encoding(gap, embedded.pkcs7_content, certificate)
    signer = _signer(embedded, certificate, trusted)
    if signer.role is Role.MANAGER:
        failures += _standing(signer)
    failures += _status(embedded, signer, last=end == len(pdf))
    return _Examined(end, signer, tuple(failures))


def _encoding(gap: bytes, contents: bytes, certificate: x509.Certificate) -> list[Failure]:
    """The signature is spelled in the one accepted way, and it is the one that was read."""
    if not _ONE_CASE.fullmatch(gap) or len(gap) % 2 or bytes.fromhex(gap[1:-1].decode()) != contents:
        return [Failure(Fact.STRICT, "signing.contents_encoding")]
    container, padding = cms.split_container(contents)
    failures = [Failure(Fact.STRICT, "signing.padding")] if padding.strip(b"\0") else []
    inner = guarded(partial(cms.signer_certificate, container), Fact.STRICT, "signing.cms_encoding")
    if inner != certificate.public_bytes(Encoding.DER):
        failures.append(inner if isinstance(inner, Failure) else Failure(Fact.STRICT, "signing.cms_encoding"))
    if not is_strong(certificate.public_key()):
        failures.append(Failure(Fact.STRICT, "signing.weak"))
    if not may_sign(certificate):
        failures.append(Failure(Fact.STRICT, "signing.refused", "key usage"))
    return failures


def _signer(embedded: EmbeddedPdfSignature, certificate: x509.Certificate, trusted: frozenset[str]) -> Signer:
    shown = describe(certificate)
    claimed = embedded.self_reported_timestamp
    when = claimed if claimed and claimed.tzinfo else None  # a clock without its zone says nothing
    return Signer(
        name=shown.name,
        role=ROLE_OF_FIELD.get(embedded.field_name),
        field=embedded.field_name,
        key_fingerprint=shown.key_fingerprint,
        claimed_time=when,
        valid_from=shown.valid_from,
        valid_until=shown.valid_until,
        valid_at_claimed_time=when is not None and shown.valid_from <= when <= shown.valid_until,
        demo=shown.demo,
        trusted=shown.key_fingerprint in trusted,
    )


def _standing(signer: Signer) -> list[Failure]:
    """The manager's key decides; the second signer's is only reported."""
    failures: list[Failure] = []
    if not signer.trusted:
        failures.append(Failure(Fact.TRUSTED, "signing.key_unknown", signer.key_fingerprint))
    if not signer.valid_at_claimed_time:
        failures.append(Failure(Fact.TIMELY, "signing.outside_validity", str(signer.claimed_time or "")))
    return failures


def _allowed_changes() -> DiffPolicy:
    """One more signature and what belongs to it; the library's own rule would let title, dates and text fields pass."""
    from pyhanko.sign import diff_analysis as rules

    return rules.StandardDiffPolicy(
        global_rules=[
            rules.CatalogModificationRule(),  # type: ignore[no-untyped-call]
            rules.XrefStreamRule().as_qualified(rules.ModificationLevel.LTA_UPDATES),
        ],
        form_rule=rules.FormUpdatingRule(
            field_rules=[
                rules.SigFieldCreationRule(),  # type: ignore[no-untyped-call]
                rules.SigFieldModificationRule(),
            ],
        ),
    )


def _status(embedded: EmbeddedPdfSignature, signer: Signer, *, last: bool) -> list[Failure]:
    """What the PDF library says of digest, signature, coverage and later changes."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # The key is judged by its fingerprint, so the library may take the certificate itself as its root.
    moment = signer.claimed_time if signer.valid_at_claimed_time else signer.valid_from
    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False, moment=moment)
    status = validate_pdf_signature(embedded, context, diff_policy=_allowed_changes())
    covers = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    allowed = ModificationLevel.NONE if last else ModificationLevel.FORM_FILLING
    changes = status.modification_level
    failures: list[Failure] = []
    if not status.intact:
        failures.append(Failure(Fact.INTACT, "signing.digest"))
    elif not status.valid:
        failures.append(Failure(Fact.INTACT, "signing.signature_wrong"))
    elif not status.bottom_line:
        failures.append(Failure(Fact.STRICT, "signing.refused", status.summary()))
    if status.coverage is not covers:
        failures.append(Failure(Fact.WHOLE, "signing.byte_range", str(status.coverage)))
    if changes is None or changes.value > allowed.value or not status.docmdp_ok:
        failures.append(Failure(Fact.UNCHANGED, "signing.changed_after", str(changes)))
    return failures
