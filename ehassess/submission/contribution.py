"""What a provider may share with all others: a lesson of an incident and what helped, with nothing that names it.

It is signed by a key made for this one file and thrown away, so that it is whole, and nobody's.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import NotCanonicalError, decode, encode
from ehassess.domain.dossier import DossierState
from ehassess.domain.naming import named_in
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind, pack, unpack
from ehassess.submission.circular_limits import check_ids

FILE = "contribution.json"
LONGEST = 2_000
"""Characters of a lesson."""
SIZES = range(5)
"""Size classes."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """Everything that leaves: kind and size class, the scenario, the lesson, ids of measures that helped."""

    kind: str
    size: int
    scenario: str
    lesson: str
    measures: tuple[str, ...]


def make(shared: Contribution) -> bytes:
    """The file; UserFacingError `submission.lesson_empty`, `submission.lesson_long`."""
    if not shared.lesson.strip():
        raise UserFacingError("submission.lesson_empty")
    if len(shared.lesson) > LONGEST:
        raise UserFacingError("submission.lesson_long", limit=LONGEST)
    return pack(ContainerKind.CONTRIBUTION, "lesson", 1, {FILE: encode(shared)}, Ed25519PrivateKey.generate())


def refuse_names(text: str, state: DossierState) -> None:
    """UserFacingError `submission.lesson_names` for a text that holds a name or number of the dossier."""
    if found := named_in(text, state):
        raise UserFacingError("submission.lesson_names", found=", ".join(found))


def read(data: bytes) -> Contribution:
    """What is in such a file, whoever signed it; UserFacingError those of `unpack`, `submission.no_contribution`."""
    try:
        container = unpack(data, frozenset())
    except UserFacingError as error:
        if error.id != "signing.container_unknown_key":
            raise
        container = unpack(data, frozenset({str(error.facts["fingerprint"])}))
    try:
        found = decode(container.files.get(FILE, b""), Contribution)
    except NotCanonicalError as error:
        raise UserFacingError("submission.no_contribution") from error
    if container.kind is not ContainerKind.CONTRIBUTION or not _plausible(found):
        raise UserFacingError("submission.no_contribution")
    return found


def _plausible(found: Contribution) -> bool:
    """Whether it is what a practice can make: a lesson of bounded length, a size class, and ids."""
    try:
        check_ids((found.kind, found.scenario, *found.measures))
    except UserFacingError:
        return False
    return bool(found.lesson.strip()) and len(found.lesson) <= LONGEST and found.size in SIZES
