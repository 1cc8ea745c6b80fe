"""Signing a report, or having it stamped, and putting it on disk: only what was read back and verified counts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ehassess.domain.dossier import SignedRecord
from ehassess.errors import UserFacingError
from ehassess.signing.identity import SigningKey, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.signing.verify import verify
from ehassess.submission.build import Signable
from ehassess.submission.packs import FindPack
from ehassess.submission.unaltered import signable
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import refuse_existing, write_whole
from ehassess.words import Words

_CLOCKS_DIFFER = timedelta(minutes=10)
"""As much as the clocks of two honest computers may."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A signed report that lies on disk: when it was signed or stamped (aware), the entry for the dossier's log, its
    verdict (accepted), whose it is."""

    path: Path
    when: datetime
    record: SignedRecord
    verdict: Verdict
    dossier_id: str


def deliver(
    pdf: bytes,
    identity: SigningKey,
    role: Role,
    *,
    when: datetime,
    target: Path,
    find_pack: FindPack,
    overwrite: bool = False,
) -> Delivered:
    """Sign an unaltered report, verify the outcome, write it whole to `target`, and read it back.

    `when` (aware) is what the computer's clock says. UserFacingError `errors.not_our_report`, `signing.not_declared`
    (the manager signs only what the declaration stands in), `signing.clock_behind` (before the day of the report, or
    the signature of the manager), `errors.sign_check_failed`, those of `sign` and `write_whole`; then nothing was
    written.
    """
    refuse_existing(target, overwrite=overwrite)
    found = signable(pdf, role, find_pack)
    if found is None:
        raise UserFacingError("errors.not_our_report", path=target.name)
    return deliver_signable(found, identity, role, when=when, target=target, find_pack=find_pack, overwrite=overwrite)


def deliver_signable(
    found: Signable,
    identity: SigningKey,
    role: Role,
    *,
    when: datetime,
    target: Path,
    find_pack: FindPack,
    overwrite: bool = False,
) -> Delivered:
    """`deliver` for a report that was built here a moment ago, or looked at already."""
    if role is Role.MANAGER and not found.report.declaration.accepted:
        raise UserFacingError("signing.not_declared")
    _check_clock(found, role, when)
    signed = sign_report(found, identity, role, when)
    return _saved(signed, _manager_key(found, identity, role), when, target, find_pack, overwrite)


def deliver_stamped(
    pdf: bytes, url: str, level: Level, *, target: Path, find_pack: FindPack, overwrite: bool = False
) -> Delivered:
    """Have a signed report stamped by the authority at `url`, which opens a connection, and save it as a new file.

    The stamp's time is the date of the record. UserFacingError `errors.not_our_report` for what is no sound signed
    report, those of `stamp` and `write_whole`, `errors.sign_check_failed`; then nothing was written.
    """
    refuse_existing(target, overwrite=overwrite)
    manager = verify(pdf, frozenset()).manager
    trusted = frozenset({manager.key_fingerprint} if manager else ())
    if not verify_submission(pdf, trusted, find_pack).accepted:
        raise UserFacingError("errors.not_our_report", path=target.name)
    stamped = stamp(pdf, url, level)
    return _saved(stamped.pdf, trusted, stamped.time, target, find_pack, overwrite)


def _saved(
    signed: bytes, trusted: frozenset[str], when: datetime, target: Path, find_pack: FindPack, overwrite: bool
) -> Delivered:
    """Verify, write, and say what the dossier's log is to know."""
    verdict = verify_submission(signed, trusted, find_pack)
    if not verdict.accepted or verdict.report is None:
        raise UserFacingError("errors.sign_check_failed", path=str(target))
    write_whole(target, signed, overwrite=overwrite)
    record = SignedRecord(
        number=verdict.report.number,
        signed_on=when.date().isoformat(),
        fingerprint=verdict.fingerprint,
        file_hash=hashlib.sha256(signed).hexdigest(),
        file_name=target.name,
    )
    return Delivered(target, when, record, verdict, verdict.report.dossier_id)


def _check_clock(found: Signable, role: Role, when: datetime) -> None:
    """A clock that is behind what has happened already would make a signature that nobody believes."""
    # a day, since the second signer may live where it is still yesterday
    if when.date() < found.report.assessed_on - timedelta(days=0 if role is Role.MANAGER else 1):
        raise UserFacingError("signing.clock_behind", now=when, event=found.report.assessed_on)
    if role is Role.IT:
        manager = verify(found.pdf, frozenset()).manager
        earlier = manager and manager.claimed_time
        if earlier and when < earlier - _CLOCKS_DIFFER:
            raise UserFacingError("signing.clock_behind", now=when, event=earlier.astimezone(when.tzinfo))


def sign_report(found: Signable, identity: SigningKey, role: Role, when: datetime) -> bytes:
    """The signed bytes; the words in the box of the signature are in the language of the report."""
    return sign(found.pdf, identity, role=role, when=when, words=Words.load(found.language))


def key_of(identity: SigningKey) -> str:
    """The key fingerprint of an identity."""
    return describe(identity.certificate).key_fingerprint


def _manager_key(found: Signable, identity: SigningKey, role: Role) -> frozenset[str]:
    """The manager's own key: the check after signing asks whether the file is sound, not whom the receiver trusts."""
    if role is Role.MANAGER:
        return frozenset({key_of(identity)})
    manager = verify(found.pdf, frozenset()).manager
    return frozenset({manager.key_fingerprint} if manager else ())
