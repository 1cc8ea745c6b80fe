"""A small report with two empty signature fields, signed by two people who do not exist."""

from __future__ import annotations

import pytest

from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.words import Words
from tests.signing.paper import WHEN, small_report


@pytest.fixture(scope="session")
def words() -> Words:
    return Words.load("fr")


@pytest.fixture(scope="session")
def manager() -> Identity:
    return create("Dr Émilie Ďurčová (fictive)", now=WHEN)


@pytest.fixture(scope="session")
def it_person() -> Identity:
    return create("Γιώργος Δοκιμή (fictif)", now=WHEN)


@pytest.fixture(scope="session")
def stranger(manager: Identity) -> Identity:
    """Another key under the manager's own name."""
    return create(describe(manager.certificate).name, now=WHEN)


@pytest.fixture(scope="session")
def trusted(manager: Identity) -> frozenset[str]:
    return frozenset({describe(manager.certificate).key_fingerprint})


@pytest.fixture(scope="session")
def unsigned() -> bytes:
    return small_report()


@pytest.fixture(scope="session")
def once(unsigned: bytes, manager: Identity, words: Words) -> bytes:
    return sign(unsigned, manager, role=Role.MANAGER, when=WHEN, words=words, reason="Autoévaluation", location="Lyon")


@pytest.fixture(scope="session")
def twice(once: bytes, it_person: Identity, words: Words) -> bytes:
    return sign(once, it_person, role=Role.IT, when=WHEN, words=words)
