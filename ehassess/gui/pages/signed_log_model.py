"""What the log of signed reports shows: the files of each report, and what the authority answered to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ehassess.domain.dossier import SignedRecord
from ehassess.domain.reply import Reply


@dataclass(frozen=True, slots=True)
class Logged:
    """A report: its number and fingerprint, its signed files and the answers to it, both oldest first."""

    number: str
    fingerprint: str
    files: tuple[SignedRecord, ...]
    replies: tuple[Reply, ...]

    @property
    def latest(self) -> SignedRecord:
        """The file that holds all signatures and stamps so far."""
        return self.files[-1]


def logged(signed: Sequence[SignedRecord], replies: Iterable[Reply]) -> tuple[Logged, ...]:
    """The reports of a dossier, the newest first; a further signature or a stamp makes one more file of a report."""
    answers = tuple(replies)
    prints = dict.fromkeys(record.fingerprint for record in signed)
    made = []
    for mark in prints:
        files = tuple(record for record in signed if record.fingerprint == mark)
        own = sorted((reply for reply in answers if reply.fingerprint == mark), key=lambda reply: reply.version)
        made.append(Logged(files[0].number, mark, files, tuple(own)))
    return tuple(reversed(made))
