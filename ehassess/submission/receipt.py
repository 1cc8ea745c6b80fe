"""The authority's answer to a report as a signed file: made there, read here, linked by the report's fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.domain.dossier import DossierState
from ehassess.domain.reply import Reply, ReplyKind
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind, pack, unpack
from ehassess.submission.verdict import Verdict

SCHEMA = "ehassess-reply/1"
FILE = "reply.json"
_KINDS = {
    ReplyKind.RECEIPT: ContainerKind.RECEIPT,
    ReplyKind.AGREED: ContainerKind.DECISION,
    ReplyKind.RETURNED: ContainerKind.DECISION,
}


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands in the file; the dossier's id and the file's hash say once more whose report is meant."""

    schema: str
    kind: ReplyKind
    number: str
    fingerprint: str
    file_hash: str
    dossier_id: str
    authority: str
    answered_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """Which report is answered: its number, fingerprint, file and dossier, and whether it was accepted."""

    number: str
    fingerprint: str
    file_hash: str
    dossier_id: str
    accepted: bool


def make(
    verdict: Verdict,
    kind: ReplyKind,
    key: Ed25519PrivateKey,
    *,
    authority: str,
    today: date,
    version: int,
    note: str = "",
) -> bytes:
    """`make_for` a report that was just looked at."""
    if verdict.report is None:
        raise UserFacingError("submission.reply_refused_report")
    report = verdict.report
    answered = Answered(report.number, verdict.fingerprint, verdict.file_hash, report.dossier_id, verdict.accepted)
    return make_for(answered, kind, key, authority=authority, today=today, version=version, note=note)


def make_for(
    answered: Answered,
    kind: ReplyKind,
    key: Ed25519PrivateKey,
    *,
    authority: str,
    today: date,
    version: int,
    note: str = "",
) -> bytes:
    """The answer to a report as the bytes of a signed container.

    version  higher than that of every earlier answer to this report. UserFacingError `submission.reply_refused_report`
    for a decision on a report that was not accepted; a receipt only says that it came, and is made of any of ours.
    """
    if not answered.fingerprint or (kind is not ReplyKind.RECEIPT and not answered.accepted):
        raise UserFacingError("submission.reply_refused_report")
    written = _Written(
        schema=SCHEMA,
        kind=kind,
        number=answered.number,
        fingerprint=answered.fingerprint,
        file_hash=answered.file_hash,
        dossier_id=answered.dossier_id,
        authority=authority,
        answered_on=today,
        note=note,
    )
    return pack(_KINDS[kind], answered.fingerprint, version, {FILE: encode(written)}, key)


def read(data: bytes, trusted: frozenset[str], state: DossierState) -> Reply:
    """The answer in a file, for this dossier; `trusted`: key fingerprints of authorities.

    UserFacingError those of `container.unpack`, `submission.reply_other_file` (a container of another kind),
    `submission.reply_other_provider` (for another dossier), `submission.reply_unknown_report` (this dossier never
    signed such a report), `submission.reply_older` (an answer as new as this or newer is there already).
    """
    container = unpack(data, trusted)
    try:
        written = decode(container.files.get(FILE, b""), _Written)
    except NotCanonicalError as error:
        raise UserFacingError("submission.reply_other_file") from error
    if written.schema != SCHEMA or container.kind is not _KINDS[written.kind] or container.id != written.fingerprint:
        raise UserFacingError("submission.reply_other_file")
    if written.dossier_id != state.dossier_id:
        raise UserFacingError("submission.reply_other_provider", number=written.number)
    if written.fingerprint not in {record.fingerprint for record in state.signed}:
        raise UserFacingError("submission.reply_unknown_report", number=written.number)
    known = [reply.version for reply in state.replies if reply.fingerprint == written.fingerprint]
    if container.version <= max(known, default=0):
        raise UserFacingError("submission.reply_older", number=written.number)
    return Reply(
        kind=written.kind,
        fingerprint=written.fingerprint,
        authority=written.authority,
        answered_on=written.answered_on,
        version=container.version,
        note=written.note,
        key_fingerprint=container.key_fingerprint,
    )
