"""Whether a PDF is a report of this program that nobody altered, page by page: only such a one is signed."""

from __future__ import annotations

import io

from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.signing.roles import Role
from ehassess.signing.verify import verify
from ehassess.submission.build import Signable, prepare
from ehassess.submission.packs import FindPack
from ehassess.submission.verify import carried_report, check_figures, verify_submission
from ehassess.words import languages

_END = b"%%EOF"


def signable(pdf: bytes, role: Role, find_pack: FindPack) -> Signable | None:
    """What may be signed in this role; None for anything but an unaltered report of this program.

    The pages must be those that this program draws from the attached data; what the manager signs is drawn here and
    now, so that nothing of a received file is signed unseen. For the second signature the first must be in order;
    whether its key is trusted is for the receiver to say. UserFacingError `signing.not_a_pdf`.
    """
    if role is Role.MANAGER:
        return _drawn_here(pdf, find_pack)
    manager = verify(pdf, frozenset()).manager
    if manager is None or not verify_submission(pdf, frozenset({manager.key_fingerprint}), find_pack).accepted:
        return None
    found = _drawn_here(first_revision(pdf), find_pack)
    return found and Signable(found.report, found.fingerprint, found.language, pdf)


def first_revision(pdf: bytes) -> bytes:
    """The file as it was before the first signature."""
    end = pdf.find(_END) + len(_END)
    return pdf[: end + 1] if pdf[end : end + 1] == b"\n" else pdf[:end]


def _drawn_here(pdf: bytes, find_pack: FindPack) -> Signable | None:
    """The same report, drawn by this program; None where the file says anything else."""
    carried = carried_report(pdf)
    if isinstance(carried, str) or not check_figures(carried.report, find_pack).holds:
        return None
    questionnaire = find_pack(carried.report.made)
    return None if questionnaire is None else _drawn_again(pdf, carried.report, questionnaire)


def _drawn_again(pdf: bytes, report: Report, questionnaire: Questionnaire) -> Signable | None:
    """The report drawn in the language that the file says it is in; None where that gives another file."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            language = str(document.Root.get("/Lang", ""))[:2]
        if language not in languages() or language not in questionnaire.texts:
            return None
        drawn = prepare(report, questionnaire, language)
        return drawn if pdf == drawn.pdf or _unpacked(pdf) == _unpacked(drawn.pdf) else None
    except pikepdf.PdfError:
        return None


def _unpacked(pdf: bytes) -> bytes:
    """A PDF written out anew with its streams unpacked: packing differs between versions of the packing library."""
    import pikepdf

    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            plain,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            static_id=True,
        )
    return plain.getvalue()
