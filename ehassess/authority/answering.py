"""What an authority answers to a report: a small signed file, kept in the register as well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.authority.rows import Status
from ehassess.domain.reply import ReplyKind
from ehassess.errors import UserFacingError
from ehassess.submission.receipt import Answered, make_for

if TYPE_CHECKING:
    from ehassess.authority.register import Register


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: the bytes of the file for the provider, a name for it, and its version (rises with each answer)."""

    file: bytes
    name: str
    version: int


def answer(
    register: Register,
    submission_id: int,
    kind: ReplyKind,
    key: Ed25519PrivateKey,
    *,
    note: str = "",
    due_on: date | None = None,
) -> Given:
    """Answer a submission: that it came, that its plan is agreed, or that it comes back with points (`note`).

    due_on  by when the provider is to act, for `Submissions.reminders`
    UserFacingError `authority.no_such_submission`, `authority.points_missing` (returned without a note),
    `submission.reply_refused_report` (a decision on what was not accepted).
    """
    found = register.submissions.one(submission_id)
    if kind is ReplyKind.RETURNED and not note.strip():
        raise UserFacingError("authority.points_missing")
    row = found.row
    accepted = row.status in (Status.ACCEPTED, Status.DUPLICATE)
    answered = Answered(row.number, found.fingerprint, found.file_hash, found.dossier_id, accepted)
    today = register.now().date()
    with register.atomic():
        known = """SELECT coalesce(max(version), 0) FROM reply JOIN submission s ON s.id = submission_id
        WHERE s.fingerprint = ?"""
        version = int(register.row(known, (found.fingerprint,))[0]) + 1
        about = register.about
        file = make_for(answered, kind, key, authority=about.name, today=today, version=version, note=note.strip())
        due = due_on.isoformat() if due_on else None
        values = (submission_id, kind.value, version, today.isoformat(), due, note.strip(), file)
        register.write(
            """INSERT INTO reply (submission_id, kind, version, answered_on, due_on, note, file)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            values,
        )
        register.write("UPDATE submission SET answered = ?, due_on = ? WHERE id = ?", (kind.value, due, submission_id))
    return Given(file, f"{row.number}-{version}-{kind.value}.zip", version)
