"""The questions go into a bundle as one signed file: with the makers' key, or with a trial key that is named so."""

from __future__ import annotations

from pathlib import Path

import pytest
import signatures
from shipping import minisign, questions
from shipping.tools import CannotBuildError

from ehassess.domain.questionnaire import Questionnaire
from ehassess.signing import release_keys
from ehassess.signing.container import key_fingerprint
from ehassess.submission.question_sets import unsealed

PASSPHRASE = "a passphrase of the test"


@pytest.fixture
def signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the makers' signed files, in place of the real one."""
    monkeypatch.setattr(questions, "SIGNED", tmp_path / "signed")
    monkeypatch.setenv("EHASSESS_SIGNING_PASSPHRASE", PASSPHRASE)
    return tmp_path / "signed"


def test_without_a_key_of_the_makers_the_trial_key_signs_and_two_builds_are_alike(
    tmp_path: Path, pack: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", frozenset())
    assert key_fingerprint(questions.trial_key().public_key()) == release_keys.TRIAL_KEY
    (first,), (second,) = (questions.shipped_questions(tmp_path / name) for name in ("one", "other"))
    assert first.name == f"enisa-ehealth-{pack.version}.ehpack"
    assert first.read_bytes() == second.read_bytes()
    assert unsealed(first.read_bytes(), release_keys.trusted_keys()).digest == pack.digest


def test_a_release_takes_the_makers_files_and_refuses_questions_that_nobody_signed(
    tmp_path: Path,
    pack: Questionnaire,
    signed: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    key = tmp_path / "questions.key"
    assert signatures.main(["new", str(key)]) == 0
    capsys.readouterr()
    assert signatures.main(["questions", str(key)]) == 1
    assert "release_keys.py first" in capsys.readouterr().err
    assert signatures.main(["mark", str(key)]) == 0
    mark = capsys.readouterr().out.strip()
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", frozenset({mark}))
    with pytest.raises(CannotBuildError, match="not signed yet"):
        questions.shipped_questions(tmp_path)
    (path,) = [questions.sign_questions(minisign.load_key(key, PASSPHRASE.encode()), signed)]
    assert questions.shipped_questions(tmp_path) == [path]
    assert unsealed(path.read_bytes(), frozenset({mark})) == pack
    monkeypatch.setattr(release_keys, "RELEASE_KEYS", frozenset({"0" * 64}))
    with pytest.raises(CannotBuildError, match="cannot be shipped"):
        questions.shipped_questions(tmp_path)


def test_the_files_that_are_shipped_fit_the_keys_of_this_program() -> None:
    """As soon as the makers have a key, what they signed must open with it."""
    if not release_keys.is_trial():
        assert questions.shipped_questions(questions.SIGNED)
