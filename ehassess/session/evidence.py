"""The files that show answers: named by their fingerprint, kept inside if wished, and checked again on demand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from ehassess.domain.answers import Evidence
from ehassess.errors import UserFacingError
from ehassess.store import KeptFile
from ehassess.store.kept_files import LARGEST
from ehassess.whole_file import read_up_to, unreadable

if TYPE_CHECKING:
    from ehassess.session.opened import Clock, Session
    from ehassess.store.kept_files import KeptFiles


class EvidenceState(StrEnum):
    """What became of a file: still the same, changed since, not in the folder, or not there but kept inside."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Checked:
    """One file of evidence after a check; `kept`: a copy lies in the dossier, whatever became of the file."""

    evidence: Evidence
    state: EvidenceState
    kept: bool


class EvidenceFiles:
    """The evidence of the open dossier; each change is saved when its call returns.

    Where a file lies is not stored: a dossier from elsewhere could name a share, and looking there gives away an
    account. Who checks says in which folder.
    """

    def __init__(self, session: Session, kept: KeptFiles, now: Clock) -> None:
        """Belongs to one session; `kept` are the files in its store."""
        self._session = session
        self._kept = kept
        self._now = now

    def add(self, evidence: Evidence, file: KeptFile | None = None) -> None:
        """Name a file that shows an answer; the same file again (by SHA-256) takes the place of the earlier entry.

        With `file` it is kept inside. UserFacingError `store.kept_too_large`, `store.kept_too_much`.
        """
        others = self._without(evidence.question_id, evidence.sha256)
        state = replace(self._session.state, evidence=(*others, evidence))
        self._session.become(state, files=() if file is None else (file,))

    def add_file(self, question_id: str, path: Path, note: str = "", *, keep: bool = False) -> Evidence:
        """Read a file and name it; `keep`: a copy of it goes into the dossier as well, in the same transaction.

        UserFacingError: no such question, the file cannot be read, or is too large to be kept.
        """
        if question_id not in self._session.questionnaire.control_by_id:
            raise UserFacingError("errors.unknown_question", question=question_id)
        at = self._now()
        if not keep:
            found = replace(fingerprint(path, question_id, at), note=note.strip() or None)
            self.add(found)
            return found
        data = read_up_to(path, LARGEST)
        digest = hashlib.sha256(data).hexdigest()
        found = Evidence(question_id, path.name, digest, len(data), at.astimezone(UTC), note.strip() or None)
        self.add(found, KeptFile(digest, data))
        return found

    def set_note(self, question_id: str, sha256: str, note: str) -> None:
        """Write what the file shows, '' for nothing; nothing happens where it was not named."""
        evidence = tuple(
            replace(e, note=note.strip() or None) if (e.question_id, e.sha256) == (question_id, sha256) else e
            for e in self._session.state.evidence
        )
        if evidence != self._session.state.evidence:
            self._session.become(replace(self._session.state, evidence=evidence))

    def remove(self, question_id: str, sha256: str) -> None:
        """Take back that a file shows the answer; a copy inside goes with the last answer that names it."""
        self._session.become(replace(self._session.state, evidence=self._without(question_id, sha256)))

    def kept(self) -> dict[str, int]:
        """Bytes of each file that is kept inside, by its SHA-256."""
        return self._kept.sizes()

    def content(self, sha256: str) -> bytes:
        """A kept file, identical to what was put in. UserFacingError `store.not_kept`, `errors.dossier_damaged`."""
        return self._kept.content(sha256)

    def check(self, folder: Path | None = None) -> tuple[Checked, ...]:
        """Every file of evidence again, looked for by its name in `folder`; None: only what is kept inside.

        Copies inside are read whole. UserFacingError where a file is there but cannot be read.
        """
        kept = {sha256 for sha256 in self._kept.sizes() if self._kept.content(sha256) is not None}
        return tuple(Checked(e, _state(e, folder, kept), e.sha256 in kept) for e in self._session.state.evidence)

    def _without(self, question_id: str, sha256: str) -> tuple[Evidence, ...]:
        return tuple(e for e in self._session.state.evidence if (e.question_id, e.sha256) != (question_id, sha256))


def fingerprint(path: Path, question_id: str, at: datetime) -> Evidence:
    """The file as evidence, read in pieces; UserFacingError `errors.file_missing`, `errors.file_unreadable`."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        raise unreadable(path, error) from error
    return Evidence(question_id, path.name, digest, size, at.astimezone(UTC))


def _state(evidence: Evidence, folder: Path | None, kept: set[str]) -> EvidenceState:
    gone = EvidenceState.KEPT if evidence.sha256 in kept else EvidenceState.MISSING
    # A name from elsewhere must not lead out of the folder, in the manner of either system.
    name = PureWindowsPath(PurePosixPath(evidence.name).name).name
    if folder is None or not name or not (folder / name).is_file():
        return gone
    now = fingerprint(folder / name, evidence.question_id, evidence.added_at)
    return EvidenceState.SAME if now.sha256 == evidence.sha256 else EvidenceState.CHANGED
