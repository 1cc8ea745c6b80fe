"""Signs what is given out, and checks it: `python3 packaging/signatures.py COMMAND KEY [FOLDER]`.

new KEY             makes a secret key in the file KEY and its public key in KEY.pub; asks for a passphrase
sign KEY FOLDER     writes SHA256SUMS of all that is given out in FOLDER, and SHA256SUMS.minisig
verify PUB FOLDER   checks the signature with the public key, and every file with the list
questions KEY       signs the questions of this checkout, into packaging/signed
mark KEY            prints what of the key goes into ehassess/signing/release_keys.py
"""

from __future__ import annotations

import getpass
import importlib
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from shipping import minisign, sums
from shipping.facts import FACTS
from shipping.tools import CannotBuildError


def passphrase() -> bytes:
    """From the variable EHASSESS_SIGNING_PASSPHRASE, else asked for."""
    return (os.environ.get("EHASSESS_SIGNING_PASSPHRASE") or getpass.getpass("Passphrase of the key: ")).encode()


def new(key: Path) -> int:
    """Make a key pair."""
    public = key.with_name(f"{key.name}.pub")
    public.write_text(minisign.new_key(key, passphrase()), "utf-8")
    print(f"Secret key: {key} (keep it off the network). Public key, to publish: {public}")
    return 0


def sign(key: Path, folder: Path) -> int:
    """Sign everything that a folder gives out."""
    listed = sums.write_sums(folder)
    signature = minisign.sign(listed, minisign.load_key(key, passphrase()), f"{FACTS.name} {FACTS.version}")
    print(f"Made {listed} and {signature}")
    return 0


def verify(public: Path, folder: Path) -> int:
    """Check signature and sums; 1 where something does not fit."""
    signed = minisign.verify(folder / sums.SUMS, public.read_text("utf-8"))
    print(f"Signed with the key {signed.key}: {signed.comment}")
    found = sums.faults(folder / sums.SUMS)
    print("\n".join(found) or "Every file is as it was when it was signed.")
    return 1 if found else 0


def questions(key: Path) -> int:
    """Sign the questions."""
    path = importlib.import_module("shipping.questions").sign_questions(minisign.load_key(key, passphrase()))
    print(f"Made {path}")
    return 0


def mark(key: Path) -> int:
    """Print the fingerprint of the public key."""
    shown = importlib.import_module("shipping.questions").key_fingerprint
    print(shown(minisign.load_key(key, passphrase()).public_key()))
    return 0


def main(arguments: list[str]) -> int:
    """Run one command; 0 good, 1 does not fit, 2 wrong use."""
    paths = [Path(argument) for argument in arguments[1:]]
    try:
        match arguments[:1], paths:
            case ["new"], [key]:
                return new(key)
            case ["questions"], [key]:
                return questions(key)
            case ["mark"], [key]:
                return mark(key)
            case ["sign"], [key, folder]:
                return sign(key, folder)
            case ["verify"], [public, folder]:
                return verify(public, folder)
    except (minisign.BadSignatureError, CannotBuildError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
