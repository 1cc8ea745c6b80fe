"""Signed containers: what an honest one holds, and that nothing else is opened."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from ehassess.errors import UserFacingError
from ehassess.signing import container as room
from ehassess.signing import container_key
from ehassess.signing.container import Container, ContainerKind, key_fingerprint, pack, unpack
from ehassess.words import Words

KEY, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
TRUSTED = frozenset({key_fingerprint(KEY.public_key())})
FILES = {"reply.json": b"{}", "text/fr/a.yaml": "é".encode() * 500}
GOOD = pack(ContainerKind.RECEIPT, "r1", 3, FILES, KEY)


def said(data: bytes, trusted: frozenset[str] = TRUSTED) -> str:
    """Id of the sentence that refuses it; it exists in both languages."""
    with pytest.raises(UserFacingError) as raised:
        unpack(data, trusted)
    assert Words.load("fr").error(raised.value) != Words.load("en").error(raised.value)
    return raised.value.id.removeprefix("signing.container_")


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def parts(data: bytes = GOOD) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_manifest(manifest: bytes, key: Ed25519PrivateKey = KEY) -> bytes:
    """The good container with another manifest, rightly signed."""
    signature = key.public_key().public_bytes_raw() + key.sign(room._CONTEXT + manifest)
    return zipped([*{**parts(), "manifest.json": manifest, "manifest.sig": signature}.items()])


def test_an_honest_container_comes_back_as_it_was_packed() -> None:
    assert unpack(GOOD, TRUSTED) == Container(ContainerKind.RECEIPT, "r1", 3, FILES, *TRUSTED)
    same = pack(ContainerKind.RECEIPT, "r1", 3, FILES, KEY) == GOOD
    assert same


def test_another_key_is_named_and_not_believed() -> None:
    assert said(pack(ContainerKind.RECEIPT, "r1", 3, FILES, OTHER)) == "unknown_key"
    assert said(GOOD, frozenset()) == "unknown_key"


@pytest.mark.parametrize("name", ["manifest.json", "../x", "A.txt", "/etc/x", "a//b", ""])
def test_a_file_name_that_could_lead_elsewhere_is_not_packed(name: str) -> None:
    with pytest.raises(ValueError, match="lower-case"):
        pack(ContainerKind.PACK, "p", 1, {name: b""}, KEY)


def test_a_container_for_a_newer_program_is_told() -> None:
    assert said(pack(ContainerKind.RECEIPT, "r1", 3, FILES, KEY, least_program="99.0")) == "newer"
    later = parts()["manifest.json"].replace(b"container/1", b"container/2")
    assert said(with_manifest(later)) == "newer"


def test_a_file_that_was_exchanged_added_or_left_out_is_noticed() -> None:
    good = parts()
    assert said(zipped([*{**good, "reply.json": b"[]"}.items()])) == "changed"
    assert said(zipped([*good.items(), ("more.txt", b"x")])) == "changed"
    assert said(zipped([*{**good, "manifest.json": good["manifest.json"] + b" "}.items()])) == "changed"
    del good["reply.json"]
    assert said(zipped([*good.items()])) == "unreadable"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_no_container_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    good = [*parts().items()]
    for data in (b"", b"PK\x03\x04", b"%PDF-1.7", GOOD[:-30], zipped([]), zipped([("a.txt", b"")])):
        assert said(data) == "unreadable"
    assert said(zipped([*good, ("reply.json", b"{}")])) == "unreadable"
    assert said(zipped([*good, ("../up.txt", b"")])) == "unreadable"
    assert said(with_manifest(b"{}")) == "unreadable"
    short = zipped([*{**parts(), "manifest.sig": b"short"}.items()])
    assert said(short) == "unreadable"
    longer = zipped([*{**parts(), "text/fr/a.yaml": b"x" * 2000}.items()])
    assert said(longer) == "unreadable"
    for limit in ("LARGEST", "LARGEST_UNPACKED"):
        monkeypatch.setattr(room, limit, 100)
        assert said(GOOD) == "unreadable"
        monkeypatch.undo()


def test_no_changed_byte_makes_another_container() -> None:
    """A byte of the ZIP that nobody reads may change; what is read may not."""
    chosen = random.Random(7)
    for _ in range(300):
        at = chosen.randrange(len(GOOD))
        data = GOOD[:at] + bytes([GOOD[at] ^ 1 << chosen.randrange(8)]) + GOOD[at + 1 :]
        try:
            found = unpack(data, TRUSTED)
        except UserFacingError:
            continue
        assert found == unpack(GOOD, TRUSTED)


def test_a_key_is_kept_encrypted_and_told_from_other_files(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    made = container_key.create(path, "two white horses")
    assert container_key.load(path, "two white horses").private_bytes_raw() == made.private_bytes_raw()
    assert b"ENCRYPTED" in path.read_bytes()
    other = tmp_path / "ec.pem"
    other.write_bytes(
        ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    for wrong, phrase in ((path, "no horses"), (path, ""), (tmp_path / "none", "x"), (other, "")):
        with pytest.raises(UserFacingError) as raised:
            container_key.load(wrong, phrase)
        assert raised.value.id == "signing.container_key_unreadable"
    with pytest.raises(UserFacingError) as raised:
        container_key.create(tmp_path / "more.pem", "")
    assert raised.value.id == "signing.passphrase_missing"
