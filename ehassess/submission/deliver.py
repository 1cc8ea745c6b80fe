"""Signing a report and putting it on disk: only what was read back and verified counts as signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ehassess.domain.dossier import SignedRecord
from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verify import verify
from ehassess.submission.build import Signable
from ehassess.submission.packs import FindPack
from ehassess.submission.unaltered import signable
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import refuse_existing, write_whole
from ehassess.words import Words


@dataclass(frozen=True, slots=True)
class Delivered:
    """A signed report that lies on disk: the entry for the dossier's log, its verdict (accepted), whose it is."""

    path: Path
    record: SignedRecord
    verdict: Verdict
    dossier_id: str


def deliver(
    pdf: bytes,
    identity: Identity,
    role: Role,
    *,
    when: datetime,
    target: Path,
    find_pack: FindPack,
    overwrite: bool = False,
) -> Delivered:
    """Sign an unaltered report, verify the outcome, write it whole to `target`, and read it back.

    `when` (aware) is what the computer's clock says. UserFacingError `errors.not_our_report`,
    `errors.sign_check_failed`, those of `sign` and `write_whole`; then nothing was written.
    """
    refuse_existing(target, overwrite=overwrite)
    found = signable(pdf, role, find_pack)
    if found is None:
        raise UserFacingError("errors.not_our_report", path=target.name)
    return deliver_signable(found, identity, role, when=when, target=target, find_pack=find_pack, overwrite=overwrite)


def deliver_signable(
    found: Signable,
    identity: Identity,
    role: Role,
    *,
    when: datetime,
    target: Path,
    find_pack: FindPack,
    overwrite: bool = False,
) -> Delivered:
    """`deliver` for a report that was built here a moment ago, or looked at already."""
    signed = sign_report(found, identity, role, when)
    verdict = verify_submission(signed, _manager_key(found, identity, role), find_pack)
    if not verdict.accepted:
        raise UserFacingError("errors.sign_check_failed", path=str(target))
    write_whole(target, signed, overwrite=overwrite)
    record = SignedRecord(
        number=found.report.number,
        signed_on=when.date().isoformat(),
        fingerprint=found.fingerprint,
        file_hash=hashlib.sha256(signed).hexdigest(),
        file_name=target.name,
    )
    return Delivered(target, record, verdict, found.report.dossier_id)


def sign_report(found: Signable, identity: Identity, role: Role, when: datetime) -> bytes:
    """The signed bytes; the words in the box of the signature are in the language of the report."""
    return sign(found.pdf, identity, role=role, when=when, words=Words.load(found.language))


def key_of(identity: Identity) -> str:
    """The key fingerprint of an identity."""
    return describe(identity.certificate).key_fingerprint


def _manager_key(found: Signable, identity: Identity, role: Role) -> frozenset[str]:
    """The manager's own key: the check after signing asks whether the file is sound, not whom the receiver trusts."""
    if role is Role.MANAGER:
        return frozenset({key_of(identity)})
    manager = verify(found.pdf, frozenset()).manager
    return frozenset({manager.key_fingerprint} if manager else ())
