"""The keys whose questions this program takes: part of its code, so that they change with the program only.

How a key is made, used and replaced is told in docs/release.md.
"""

from __future__ import annotations

RELEASE_KEYS: frozenset[str] = frozenset()
"""SHA-256 (64 hex digits) of the public keys of the makers; two while one replaces the other."""

TRIAL_KEY = "e826b90110d0a91fc86bb82e1bfb6a645c82cf6e4eeea1b336f70c829f2415c8"
"""The same of a key whose secret half everybody knows (packaging/shipping/questions.py)."""


def trusted_keys() -> frozenset[str]:
    """The makers' keys; as long as the program has none, the trial key, and `is_trial` says so."""
    return RELEASE_KEYS or frozenset({TRIAL_KEY})


def is_trial() -> bool:
    """Whether anybody could sign questions for this program: a build to try out, not one to give out."""
    return not RELEASE_KEYS
