"""Signing a report: PAdES baseline B-B (ETSI EN 319 142-1), as an incremental update, without a network."""

from __future__ import annotations

import asyncio
import io
from datetime import datetime
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.errors import UserFacingError
from ehassess.signing.appearance import Box, lines, page
from ehassess.signing.ecdsa import smaller
from ehassess.signing.identity import Description, SigningKey, describe
from ehassess.signing.roles import Role
from ehassess.signing.writing import FAULTS, only_ours
from ehassess.words import Words

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import Signer
    from pyhanko.sign.signers.pdf_signer import PdfSigner
    from pyhanko.stamp import StaticStampStyle


def sign(
    pdf: bytes, identity: SigningKey, *, role: Role, when: datetime, words: Words, reason: str = "", location: str = ""
) -> bytes:
    """The same bytes with one signature behind them.

    The manager signs first and certifies: after that nothing but filling of forms is allowed. The person responsible
    for IT approves. The signature goes into the field of the role if the PDF has it unsigned, and shows in its box;
    otherwise it is invisible. `when` (aware) is what the computer's clock claims; seconds count, fractions do not.
    ValueError for a naive `when`; UserFacingError: `signing.not_a_pdf`, `signing.not_signable`,
    `signing.already_signed`, `signing.manager_first`, `signing.key_not_yet_valid`, `signing.key_expired`, and those of
    the key.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError

    if when.tzinfo is None:
        raise ValueError("an aware time")
    if not pdf.startswith(b"%PDF-"):
        raise UserFacingError("signing.not_a_pdf")
    signer = describe(identity.certificate)
    _check_validity(signer, when)
    try:
        writer = only_ours(pdf)
        _check_turn(writer, role)
        style = _style(writer, role, lines(signer, when, words))
        signing = _signer(identity, role, reason, location, style)
        return asyncio.run(_signed(signing, writer, when.replace(microsecond=0)))
    except (PdfError, SigningError, *FAULTS) as error:
        raise UserFacingError("signing.not_signable") from error


def _check_validity(signer: Description, when: datetime) -> None:
    if when < signer.valid_from:
        raise UserFacingError("signing.key_not_yet_valid", begin=signer.valid_from.astimezone(when.tzinfo), now=when)
    if when > signer.valid_until:
        raise UserFacingError("signing.key_expired", end=signer.valid_until.astimezone(when.tzinfo))


def _check_turn(writer: IncrementalPdfFileWriter, role: Role) -> None:
    """The manager first, and each once."""
    signed = {embedded.field_name for embedded in writer.prev.embedded_signatures}
    if role.field in signed or signed - {Role.MANAGER.field}:
        raise UserFacingError("signing.already_signed")
    if role is not Role.MANAGER and not signed:
        raise UserFacingError("signing.manager_first")


def _style(writer: IncrementalPdfFileWriter, role: Role, text: tuple[str, ...]) -> StaticStampStyle | None:
    """The look of the signature in the box of its field; None if it has none, and only then (the library's own
    look uses a font that is not embedded)."""
    from pyhanko.pdf_utils import layout
    from pyhanko.pdf_utils.content import PdfResources, RawContent
    from pyhanko.pdf_utils.generic import NameObject
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    box = _box(writer, role)
    if not box.visible:
        return None
    drawn = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(page(box, text))))
    resources = PdfResources()  # type: ignore[no-untyped-call]
    resources.xobject[NameObject("/Block")] = drawn
    exact = layout.SimpleBoxLayoutRule(
        x_align=layout.AxisAlignment.ALIGN_MIN,
        y_align=layout.AxisAlignment.ALIGN_MIN,
        margins=layout.Margins(),
        inner_content_scaling=layout.InnerScaling.NO_SCALING,
    )
    background = RawContent(b"/Block Do", resources, layout.BoxConstraints(box.width, box.height))
    return StaticStampStyle(border_width=0, background=background, background_layout=exact, background_opacity=1.0)


def _box(writer: IncrementalPdfFileWriter, role: Role) -> Box:
    """The box of the role's field; an empty one where the PDF has no such field."""
    from pyhanko.sign.fields import enumerate_sig_fields

    for name, _, reference in enumerate_sig_fields(writer.prev):
        if name == role.field:
            left, bottom, right, top = map(float, reference.get_object().get("/Rect", (0, 0, 0, 0)))
            return Box(abs(right - left), abs(top - bottom))
    return Box(0.0, 0.0)


def _signer(key: SigningKey, role: Role, reason: str, location: str, style: StaticStampStyle | None) -> PdfSigner:
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter

    return signers.PdfSigner(
        signers.PdfSignatureMetadata(
            field_name=role.field,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=reason or None,
            location=location or None,
            certify=role is Role.MANAGER,
            docmdp_permissions=MDPPerm.FILL_FORMS,
        ),
        _by(key),
        stamp_style=style,
        new_field_spec=SigFieldSpec(role.field, box=None),
    )


def _by(key: SigningKey) -> Signer:
    """The library's signer, with the signature itself made by the key, wherever that lies."""
    from pyhanko.keys import load_certs_from_pemder_data
    from pyhanko.sign import signers

    class WithKey(signers.Signer):
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            """A trial, which only finds the size, is none of the key's business."""
            public = key.certificate.public_key()
            return b"\0" * _longest(key) if dry_run else smaller(key.signature(data), public)

    (certificate,) = load_certs_from_pemder_data(key.certificate.public_bytes(Encoding.DER))
    return WithKey(signing_cert=certificate)


def _longest(key: SigningKey) -> int:
    """Bytes of the longest signature that the key can make."""
    public = key.certificate.public_key()
    size = -(-public.key_size // 8) if isinstance(public, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) else 0
    return size if isinstance(public, rsa.RSAPublicKey) else 2 * size + 12


async def _signed(signer: PdfSigner, writer: IncrementalPdfFileWriter, when: datetime) -> bytes:
    """Step by step, because only so the claimed time can be given instead of read from a clock here."""
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    session = signer.init_signing_session(writer)
    session.system_time = when
    size = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(None, size)
    out = io.BytesIO()
    prepared, _ = document.digest_tbs_document(output=out)
    await document.perform_signature(prepared.document_digest, PdfCMSSignedAttributes())
    return out.getvalue()
