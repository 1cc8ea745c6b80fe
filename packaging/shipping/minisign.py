"""Signatures in the form of minisign, which anybody can check with a tool that we did not write.

Prehashed form: Ed25519 over the BLAKE2b-512 of the file, and a second signature over the first and the trusted comment.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY, PREHASHED = b"Ed", b"ED"
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "


class BadSignatureError(Exception):
    """The file, the signature and the key do not belong together; the message says what does not fit."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that holds: the number of its key, 16 hex digits, and the comment that it covers."""

    key: str
    comment: str


def new_key(path: Path, passphrase: bytes) -> str:
    """Write a new secret key, encrypted, and give the text of its public key; FileExistsError keeps an old one."""
    key = Ed25519PrivateKey.generate()
    protection = serialization.BestAvailableEncryption(passphrase)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, protection)
    with path.open("xb") as file:
        path.chmod(0o600)
        file.write(pem)
    return public_text(key.public_key())


def load_key(path: Path, passphrase: bytes) -> Ed25519PrivateKey:
    """The secret key of a file; ValueError for a wrong passphrase or a file of another kind."""
    key = serialization.load_pem_private_key(path.read_bytes(), passphrase)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("not an Ed25519 key")
    return key


def public_text(key: Ed25519PublicKey) -> str:
    """The two lines of a public key file."""
    line = base64.b64encode(KEY + _number(key) + key.public_bytes_raw()).decode()
    return f"{UNTRUSTED}minisign public key {_shown(_number(key))}\n{line}\n"


def sign(file: Path, key: Ed25519PrivateKey, comment: str) -> Path:
    """Write the signature beside the file, as `.minisig`; `comment` is one line that the signature covers."""
    if "\n" in comment or "\r" in comment:
        raise ValueError("a comment is one line")
    signature = key.sign(_digest(file))
    over_all = key.sign(signature + comment.encode())
    head = PREHASHED + _number(key.public_key())
    lines = [
        f"{UNTRUSTED}signature of {file.name}",
        base64.b64encode(head + signature).decode(),
        f"{TRUSTED}{comment}",
        base64.b64encode(over_all).decode(),
    ]
    path = file.with_name(f"{file.name}.minisig")
    path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    return path


def verify(file: Path, public: str) -> Signed:
    """Check the `.minisig` beside a file with the text of a public key (two lines, or the second alone)."""
    raw = _decoded(public.strip().splitlines()[-1], 42, "The public key")
    number, key = raw[2:10], Ed25519PublicKey.from_public_bytes(raw[10:])
    lines = file.with_name(f"{file.name}.minisig").read_text("utf-8").splitlines()
    if len(lines) < 4 or not lines[2].startswith(TRUSTED):
        raise BadSignatureError("The signature is not of the form of minisign.")
    signature, over_all = _decoded(lines[1], 74, "The signature"), _decoded(lines[3], 64, "The second signature")
    if raw[:2] != KEY or signature[:2] != PREHASHED:
        raise BadSignatureError("The key or the signature is of a form that is not used here.")
    if signature[2:10] != number:
        raise BadSignatureError(f"Signed with the key {_shown(signature[2:10])}, and not with {_shown(number)}.")
    comment = lines[2].removeprefix(TRUSTED)
    try:
        key.verify(signature[10:], _digest(file))
        key.verify(over_all, signature[10:] + comment.encode())
    except InvalidSignature as error:
        raise BadSignatureError(f"{file.name} was changed after it was signed, or its signature was.") from error
    return Signed(_shown(number), comment)


def _digest(file: Path) -> bytes:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, hashlib.blake2b).digest()


def _number(key: Ed25519PublicKey) -> bytes:
    """Eight bytes by which a signature names its key; any will do, and these need not be kept apart."""
    return hashlib.blake2b(key.public_bytes_raw(), digest_size=8).digest()


def _shown(number: bytes) -> str:
    return number[::-1].hex().upper()


def _decoded(line: str, size: int, what: str) -> bytes:
    try:
        raw = base64.b64decode(line, validate=True)
    except ValueError as error:
        raise BadSignatureError(f"{what} is not in base64.") from error
    if len(raw) != size:
        raise BadSignatureError(f"{what} has {len(raw)} bytes instead of {size}.")
    return raw
