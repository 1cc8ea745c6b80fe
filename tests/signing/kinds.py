"""The four kinds of honest file, and the wish to have many of each, from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.signing.identity import Identity, KeyKind, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.signing.trust import Trust
from ehassess.words import Words
from tests.signing.authority import Authority
from tests.signing.paper import WHEN, small_report

KINDS = ("one signature", "two signatures", "B-T", "B-LTA")


@dataclass(frozen=True, slots=True)
class Honest:
    """An honest file: its kind, its bytes, whom to trust for it, and who signed first."""

    kind: str
    pdf: bytes
    trust: Trust
    manager: Identity


def one_of_each(authority: Authority) -> tuple[Honest, ...]:
    """The four kinds, small and unpacked."""
    return tuple(honest_files(authority, len(KINDS)))


def honest_files(authority: Authority, count: int, seed: int = 7) -> Iterator[Honest]:
    """That many honest files, the kinds in turn; names, keys, boxes, times and languages are drawn."""
    drawn = random.Random(seed)
    keys = [create("Direction RSA (fictive)", now=WHEN, kind=KeyKind.RSA)] if count > len(KINDS) else []
    root = authority.root.public_bytes(Encoding.DER)
    for number in range(count):
        manager = keys[0] if keys and number % 16 >= 12 else create(f"Direction {number} (fictive)", now=WHEN)
        words = Words.load(drawn.choice(("en", "fr")))
        when = WHEN + timedelta(seconds=drawn.randrange(3000))
        box = drawn.choice((None, {}, {"ManagerSignature": (60, 500, 300, 560), "ItSignature": (0, 0, 0, 0)}))
        boxes = None if count == len(KINDS) else box
        pdf = sign(
            small_report(boxes), manager, role=Role.MANAGER, when=when, words=words, reason=drawn.choice(("", "Bilan"))
        )
        kind = KINDS[number % len(KINDS)]
        if kind == "two signatures" or (kind != "one signature" and drawn.random() < 0.5):
            pdf = sign(pdf, create("Informatique (fictif)", now=WHEN), role=Role.IT, when=when, words=words)
        if kind.startswith("B-"):
            pdf = stamp(pdf, authority.url, Level.T if kind == "B-T" else Level.LTA).pdf
        yield Honest(kind, pdf, Trust(frozenset({describe(manager.certificate).key_fingerprint}), (root,)), manager)
