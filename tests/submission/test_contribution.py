"""A lesson from elsewhere: only what a practice can make is taken for one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.canonical import encode
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind, pack
from ehassess.submission.contribution import FILE, LONGEST, Contribution, make, read

LESSON = Contribution("gp", 1, "S01", "Call first.", ("BCP-02",))


def sealed(shared: Contribution, kind: ContainerKind = ContainerKind.CONTRIBUTION) -> bytes:
    """A file that somebody made by hand, with a right signature."""
    return pack(kind, "lesson", 1, {FILE: encode(shared)}, Ed25519PrivateKey.generate())


def test_what_is_made_is_read() -> None:
    assert read(make(LESSON)) == LESSON


@pytest.mark.parametrize(
    "wrong",
    [
        replace(LESSON, lesson=" "),
        replace(LESSON, lesson="x" * (LONGEST + 1)),
        replace(LESSON, size=9),
        replace(LESSON, kind="x" * 41),
        replace(LESSON, scenario="../S01"),
        replace(LESSON, measures=("BCP-02",) * 300),
        replace(LESSON, measures=("<b>",)),
    ],
)
def test_what_nobody_can_make_is_refused(wrong: Contribution) -> None:
    with pytest.raises(UserFacingError) as caught:
        read(sealed(wrong))
    assert caught.value.id == "submission.no_contribution"


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(UserFacingError):
        read(sealed(LESSON, ContainerKind.BULLETIN))
