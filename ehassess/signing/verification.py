"""What a verification found out: separate facts, the signers, and why a fact does not hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ehassess.signing.roles import Role


class Fact(StrEnum):
    """The facts of a verification; a report is accepted when all of them hold.

    READABLE   a PDF that can be read without mending anything
    SIGNED     the manager's signature is there, and first
    INTACT     the signed bytes are those that were signed, and the signatures fit their keys
    WHOLE      the file begins and ends where it should, and the last signature covers all of it
    UNCHANGED  after the manager's signature nothing came but the signature of the person responsible for IT, and time
               stamps with what is needed to check the signatures later
    STRICT     the signatures are written in the one accepted way, nothing is hidden in or behind them
    TRUSTED    the manager's key is among the trusted ones, or a trusted authority gave it out and has not revoked it
    TIMELY     the manager's certificate was valid at the time that the signature claims, and that time lies before
               the one that a trusted time stamp proves
    """

    READABLE = "readable"
    SIGNED = "signed"
    INTACT = "intact"
    WHOLE = "whole"
    UNCHANGED = "unchanged"
    STRICT = "strict"
    TRUSTED = "trusted"
    TIMELY = "timely"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a fact does not hold: the id of its sentence (no gaps), and a technical detail in English or ''."""

    fact: Fact
    id: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature of the file.

    name                   as in the certificate; whoever made the key chose it
    role                   by the field; None for a field that no report has
    field                  name of the signature field
    key_fingerprint        SHA-256 of the DER certificate, 64 lower-case hex digits
    claimed_time           the signing computer's clock, aware; None if the file does not say
    valid_from             first and last moment of the certificate, UTC
    valid_at_claimed_time  False also where no time is claimed
    demo                   made with a demo key
    trusted                this key is among the trusted ones, or leads to a trusted root
    root                   name of that root; '' for a key that is trusted by itself or not at all
    """

    name: str
    role: Role | None
    field: str
    key_fingerprint: str
    claimed_time: datetime | None
    valid_from: datetime
    valid_until: datetime
    valid_at_claimed_time: bool
    demo: bool
    trusted: bool
    root: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """One time stamp over the whole file as it was then.

    authority        name in the certificate of the one that stamped; key_fingerprint: SHA-256 of that certificate
    time             by the clock of the authority, UTC
    trusted          the authority is among the trusted keys, or leads to a trusted root
    """

    field: str
    authority: str
    key_fingerprint: str
    time: datetime
    trusted: bool


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome; a fact that could not be looked at does not hold.

    holding          the facts that hold
    signers          in the order of signing; a signature that cannot be read is left out and stands in `failures`
    failures         why the others do not hold; facts that could not be looked at have none of their own
    signed_revision  the bytes that the manager's signature covers, with the signature itself: the only ones to read
                     answers from; b'' if there are none
    stamps           in the order of the file
    """

    holding: frozenset[Fact]
    signers: tuple[Signer, ...]
    failures: tuple[Failure, ...]
    signed_revision: bytes
    stamps: tuple[Stamp, ...] = ()

    def holds(self, fact: Fact) -> bool:
        """Whether this fact holds."""
        return fact in self.holding

    @property
    def accepted(self) -> bool:
        """Whether all facts hold."""
        return self.holding == frozenset(Fact)

    @property
    def manager(self) -> Signer | None:
        """The signer whose key decides; None if the manager's signature is missing or cannot be read."""
        return next((signer for signer in self.signers if signer.role is Role.MANAGER), None)

    @property
    def proven_time(self) -> datetime | None:
        """When the file existed at the latest, by the first time stamp of a trusted authority; None without one."""
        return next((stamp.time for stamp in self.stamps if stamp.trusted), None)
