"""The questions as one signed file: sealed by the makers' key, or by the trial key where the program has none yet."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shipping.contents import ROOT
from shipping.tools import CannotBuildError

sys.path.insert(0, str(ROOT))

from ehassess.content.build import build
from ehassess.content.files import pack_files
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.signing.container import key_fingerprint
from ehassess.signing.release_keys import is_trial, trusted_keys
from ehassess.submission.question_sets import ENDING, ID, name_of, sealed, unsealed

SIGNED = ROOT / "packaging" / "signed"
"""Where the makers' signed files lie, this version's and earlier ones; all of them are shipped."""
TRIAL_SEED = b"EHAssess trial key, known to everybody"


def trial_key() -> Ed25519PrivateKey:
    """A key that proves nothing, since everybody can make it; a program with a key of its makers does not take it."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(TRIAL_SEED).digest())


def questions() -> Questionnaire:
    """The question set of the checkout, read from its files; CannotBuildError where it has a fault."""
    built = build(pack_files(ROOT / "questionnaires" / ID))
    if built.questionnaire is None:
        raise CannotBuildError("The questions have faults: see `ehassess pack check`.")
    return built.questionnaire


def sign_questions(key: Ed25519PrivateKey, folder: Path = SIGNED) -> Path:
    """Write the signed file of the checkout's questions; CannotBuildError for a key that the program does not know."""
    mark = key_fingerprint(key.public_key())
    if mark not in trusted_keys():
        raise CannotBuildError(f"Put the key {mark} into ehassess/signing/release_keys.py first.")
    found = questions()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name_of(found)
    path.write_bytes(sealed(found, key))
    return path


def shipped_questions(work: Path) -> list[Path]:
    """The signed files that go into a bundle; with the trial key one is made in `work`.

    CannotBuildError where the program has a key of its makers, and no file that it signed holds these questions.
    """
    if is_trial():
        return [sign_questions(trial_key(), work)]
    files = sorted(SIGNED.glob(f"*{ENDING}"))
    wanted = questions().digest
    try:
        digests = [unsealed(file.read_bytes(), trusted_keys()).digest for file in files]
    except UserFacingError as error:
        raise CannotBuildError(f"A file of {SIGNED} cannot be shipped: {error}") from error
    if wanted not in digests:
        raise CannotBuildError("These questions were not signed yet: see docs/release.md.")
    return files
