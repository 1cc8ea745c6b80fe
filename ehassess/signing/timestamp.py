"""Time stamps (RFC 3161) behind a signed report: PAdES B-T and B-LTA (ETSI EN 319 142-1), each in one further revision.

The stamp is that of the whole document, so that no signed byte is touched. For B-LTA the same revision holds what is
needed to check the signatures when nobody can be asked any more (DSS): certificates and revocation lists.
"""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from asn1crypto import crl, tsp
from asn1crypto import x509 as asn1_x509
from asn1crypto.cms import ContentInfo
from cryptography import x509

from ehassess.errors import UserFacingError
from ehassess.signing import der
from ehassess.signing.connection import fetch
from ehassess.signing.identity import describe
from ehassess.signing.proofs import Proofs, gather
from ehassess.signing.roles import Role, time_stamp_field
from ehassess.signing.writing import FAULTS, only_ours

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

ROOM = 32_768
"""Hexadecimal digits kept free for a time stamp with its certificates; such a one has some 2 to 8 thousand bytes."""
_GRANTED = b"\0"
_QUESTION = "application/timestamp-query"


class Level(StrEnum):
    """How much is added: the time alone, or also what a check needs in many years."""

    T = "T"
    LTA = "LTA"


@dataclass(frozen=True, slots=True)
class Stamped:
    """A signed report with one more time stamp: when, by the clock of the authority (UTC), and who that is."""

    pdf: bytes
    time: datetime
    authority: str


def stamp(pdf: bytes, url: str, level: Level) -> Stamped:
    """The same bytes with a time stamp of the authority at `url` behind them; this opens a connection.

    What goes out is one SHA-256, and for LTA questions for certificates and revocation lists; the report stays here.
    UserFacingError `signing.not_a_pdf`, `signing.not_signable`, `signing.stamp_needs_signature`, those of
    `connection.fetch` and `proofs.gather`, `signing.stamp_refused` (the authority says no),
    `signing.stamp_wrong` (what came is no time stamp of this report).
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    if not pdf.startswith(b"%PDF-"):
        raise UserFacingError("signing.not_a_pdf")
    try:
        writer = only_ours(pdf)
        field, signers = _looked_at(writer)
        if level is Level.LTA:
            _keep(writer, gather((*signers, *_certificates(_asked(url, b"\0" * 32)))))
        return _stamped(writer, field, url)
    except (PdfError, SigningError, *FAULTS) as error:
        raise UserFacingError("signing.not_signable") from error


def _looked_at(writer: IncrementalPdfFileWriter) -> tuple[str, tuple[bytes, ...]]:
    """The name of the next field, and the certificates (DER) of all who signed or stamped."""
    embedded = writer.prev.embedded_signatures
    names = [signature.field_name for signature in embedded]
    if Role.MANAGER.field not in names:
        raise UserFacingError("signing.stamp_needs_signature")
    field = next(name for name in map(time_stamp_field, range(1, len(names) + 2)) if name not in names)
    certificates = [
        wrapped.chosen.dump() for signature in embedded for wrapped in signature.signed_data["certificates"]
    ]
    return field, tuple(dict.fromkeys(certificates))


def _stamped(writer: IncrementalPdfFileWriter, field: str, url: str) -> Stamped:
    """Write the revision with room for the stamp, ask for that of its digest, and put it in."""
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp

    # outside of the page: the one place where PDF/A and PDF/UA both allow a field that is not seen
    unseen = InvisSigSettings(box_out_of_bounds=True)
    spec = SigFieldSpec(field, invis_sig_settings=unseen, readable_field_name=field)
    steps = PdfCMSEmbedder(new_field_spec=spec).write_cms(field_name=field, writer=writer)
    next(steps)
    steps.send(SigObjSetup(sig_placeholder=DocumentTimestamp(ROOM)))  # type: ignore[no-untyped-call]
    prepared, out = steps.send(SigIOSetup(md_algorithm="sha256", output=io.BytesIO()))
    token = _asked(url, prepared.document_digest)
    steps.send(token)
    info = token["content"]["encap_content_info"]["content"].parsed
    return Stamped(out.getvalue(), info["gen_time"].native, _authority(token))


def _asked(url: str, digest: bytes) -> ContentInfo:
    """The time stamp for a SHA-256 digest, checked."""
    from pyhanko.sign.timestamps import TimeStamper
    from pyhanko.sign.timestamps.common_utils import TimestampRequestError, handle_tsp_response

    nonce, question = TimeStamper().request_cms(digest, "sha256")  # type: ignore[no-untyped-call]
    data = fetch(url, question.dump(), _QUESTION)
    try:
        if _status(data) != _GRANTED:
            raise UserFacingError("signing.stamp_refused", url=url)
        token: ContentInfo = handle_tsp_response(tsp.TimeStampResp.load(data, strict=True), nonce)
        good = asyncio.run(_fits(token, digest))
    except (TimestampRequestError, *FAULTS) as error:
        raise UserFacingError("signing.stamp_wrong", url=url) from error
    if not good:
        raise UserFacingError("signing.stamp_wrong", url=url)
    return token


def _status(answer: bytes) -> bytes:
    """The number with which the authority says yes or no; a no has no stamp behind it."""
    status, *_ = der.children(der.whole(answer, der.SEQUENCE))
    return der.children(status)[0].contents


async def _fits(token: ContentInfo, digest: bytes) -> bool:
    """Whether the stamp is for this digest, its signature right, and its certificate one for time stamps.

    Whether the authority is to be trusted is for the receiver to say. ValueError for one that cannot be judged.
    """
    from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
    from pyhanko_certvalidator import ValidationContext

    signed = token["content"]
    roots = [wrapped.chosen for wrapped in signed["certificates"]]
    moment = signed["encap_content_info"]["content"].parsed["gen_time"].native
    context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment)
    found = await validate_tst_signed_data(signed, context, lambda algorithm: digest)
    return bool(found["intact"] and found["valid"] and found.get("trust_problem_indic") is None)


def _certificates(token: ContentInfo) -> tuple[bytes, ...]:
    return tuple(wrapped.chosen.dump() for wrapped in token["content"]["certificates"])


def _authority(token: ContentInfo) -> str:
    """The name in the certificate of the one that stamped."""
    from pyhanko.sign.general import extract_certificate_info

    signer = extract_certificate_info(token["content"]).signer_cert
    return describe(x509.load_der_x509_certificate(signer.dump())).name


def _keep(writer: IncrementalPdfFileWriter, proofs: Proofs) -> None:
    """Put certificates and revocation lists into the document's store (DSS), beside what is there already."""
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    DocumentSecurityStore.supply_dss_in_writer(
        writer,
        sig_contents=None,
        certs=[asn1_x509.Certificate.load(certificate) for certificate in proofs.certificates],
        crls=[crl.CertificateList.load(revoked) for revoked in proofs.revocations],
    )
