"""What the program says of a received report: separate facts, who signed, and one answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ehassess.domain.report import Report
from ehassess.signing.roles import Role
from ehassess.signing.verification import Signer, Stamp


class Point(StrEnum):
    """The facts of a verdict, in the order in which they are told; the first eight are those of the signature.

    OURS      the signed revision holds a report of this program in canonical form, with nothing unknown in it
    FIGURES   grade, scores, risks and plan are those that follow from its answers, recomputed with the pack it names
    PRINTED   what the pages say is what the data says, as far as the text of the pages tells
    """

    READABLE = "readable"
    SIGNED = "signed"
    INTACT = "intact"
    WHOLE = "whole"
    UNCHANGED = "unchanged"
    STRICT = "strict"
    TIMELY = "timely"
    TRUSTED = "trusted"
    OURS = "ours"
    FIGURES = "figures"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Checked:
    """One fact: whether it holds (None: could not be looked at), and the ids of the sentences that say why not."""

    point: Point
    holds: bool | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer on one file.

    facts        one for each `Point`, in order
    signers      in the order of signing
    report       as read from the signed revision; None if there is none that can be read. Believe it only if `accepted`
    fingerprint  of the report (64 hex digits), '' without one; file_hash: SHA-256 of the file
    stamps       time stamps over the whole file, in order
    """

    facts: tuple[Checked, ...]
    signers: tuple[Signer, ...]
    report: Report | None
    fingerprint: str
    file_hash: str
    stamps: tuple[Stamp, ...] = ()

    @property
    def proven_time(self) -> datetime | None:
        """When the signed file existed at the latest, by a trusted authority; None where nothing proves a time."""
        return next((stamp.time for stamp in self.stamps if stamp.trusted), None)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Ids of sentences, without gaps, on what an officer should know and what changes no verdict."""
        return tuple(dict.fromkeys(self._remarked()))

    def _remarked(self) -> Iterator[str]:
        for signer in self.signers:
            if signer.demo:
                yield "submission.remark_demo"
            if signer.role is not Role.MANAGER and not signer.trusted:
                yield "submission.remark_second_unknown"
            if signer.role is not Role.MANAGER and not signer.valid_at_claimed_time:
                yield "submission.remark_second_untimely"
        if any(not stamp.trusted for stamp in self.stamps):
            yield "submission.remark_stamp_unknown"

    @property
    def accepted(self) -> bool:
        """Whether every fact holds: whole, unchanged, the key trusted, the figures right."""
        return all(fact.holds for fact in self.facts)

    @property
    def exit_status(self) -> int:
        """0 accepted, 1 not."""
        return 0 if self.accepted else 1

    @property
    def failed(self) -> tuple[Checked, ...]:
        """The facts that do not hold; those that could not be looked at only where nothing else explains them."""
        wrong = tuple(fact for fact in self.facts if fact.holds is False)
        return wrong or tuple(fact for fact in self.facts if not fact.holds)

    @property
    def sentence(self) -> str:
        """Id of the one sentence that says it all, without gaps: `submission.accepted`, or what is worst."""
        if self.accepted:
            return "submission.accepted"
        wrong = {fact.point for fact in self.failed}
        return next(sentence for point, sentence in _WORST_FIRST if point in wrong)


_WORST_FIRST = (
    (Point.READABLE, "submission.refused_unreadable"),
    (Point.SIGNED, "submission.refused_unsigned"),
    (Point.INTACT, "submission.refused_changed"),
    (Point.WHOLE, "submission.refused_changed"),
    (Point.UNCHANGED, "submission.refused_changed"),
    (Point.STRICT, "submission.refused_changed"),
    (Point.OURS, "submission.refused_foreign"),
    (Point.FIGURES, "submission.refused_figures"),
    (Point.PRINTED, "submission.refused_printed"),
    (Point.TIMELY, "submission.refused_untimely"),
    (Point.TRUSTED, "submission.refused_unknown_key"),
)
