"""Questions are taken from the makers of the program; from anybody only as long as the program names no maker."""

from __future__ import annotations

import pytest

from ehassess.signing import release_keys


def test_a_program_without_makers_is_one_to_try_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", frozenset())
    assert release_keys.is_trial()
    assert release_keys.trusted_keys() == {release_keys.TRIAL_KEY}


def test_a_program_that_names_its_makers_trusts_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", frozenset({"0a" * 32}))
    assert not release_keys.is_trial()
    assert release_keys.trusted_keys() == {"0a" * 32}
