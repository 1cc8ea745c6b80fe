"""A new key of the authority is announced by the old one, so that care providers follow without a letter."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ehassess.authority import Register
from ehassess.authority.key_files import KEY, NEXT, put_in_place
from ehassess.authority.renewal import earlier_keys, renew
from ehassess.authority.sending import send, sent
from ehassess.domain.circulars import BulletinNotice, KeyChange, NationalNotice
from ehassess.errors import UserFacingError
from ehassess.signing.container import ContainerKind
from ehassess.submission.circulars import Shelf

NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
OLD, NEW = "long enough", "another passphrase"
NOTICE = NationalNotice("fr", ("NEH-01",), "", "")
NEWS = BulletinNotice("threat", "Ransom", "Check the backup.", NOW.date())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Register.create(tmp_path / "office", name="Agence", profile="fr", passphrase=OLD, now=lambda: NOW).close()
    return tmp_path / "office"


def test_a_care_provider_follows_to_the_new_key_and_later_drops_the_old_one(folder: Path, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    with Register.open(folder, now=lambda: NOW) as register:
        before = register.about.key_fingerprint
        shelf.trust(before)
        shelf.take(send(register, ContainerKind.NATIONAL_PROFILE, "fr", NOTICE, register.key(OLD)))
        old = register.key(OLD)
        told: list[bytes] = []
        key = renew(register, old, NEW, NOTICE, told.append)
        after = register.about.key_fingerprint
        news = send(register, ContainerKind.BULLETIN, "ransom", NEWS, key)
        with pytest.raises(UserFacingError, match=r"signing\.container_unknown_key"):
            shelf.take(news)
        assert shelf.take(told[0]).version == 2
        assert shelf.take(news).content == NEWS
        gone = send(register, ContainerKind.NATIONAL_PROFILE, "fr", NOTICE, key, KeyChange((), (before,)))
        assert shelf.take(gone).version == 3
        assert shelf.keys == KeyChange((after,), (before,))
        with pytest.raises(UserFacingError, match=r"submission\.circular_revoked"):
            shelf.take(send(register, ContainerKind.BULLETIN, "forged", NEWS, old))
        assert [each.version for each in sent(register) if each.kind is ContainerKind.NATIONAL_PROFILE] == [3, 2, 1]
        assert earlier_keys(folder) == (before,)


def test_the_new_passphrase_opens_the_new_key_and_the_old_one_nothing(folder: Path) -> None:
    with Register.open(folder, now=lambda: NOW) as register:
        key = renew(register, register.key(OLD), NEW, NOTICE, lambda _circular: None)
        with pytest.raises(UserFacingError, match=r"signing\.container_key_unreadable"):
            register.key(OLD)
    with Register.open(folder, now=lambda: NOW) as register:
        assert register.key(NEW).public_key() == key.public_key()


def test_where_the_files_cannot_change_places_the_old_key_stays(folder: Path) -> None:
    with Register.open(folder, now=lambda: NOW) as register:
        before, key = register.about.key_fingerprint, register.key(OLD)
        (folder / f"authority-key-{before}.pem").mkdir()
        with pytest.raises(UserFacingError, match=r"errors\.file_unwritable"):
            renew(register, key, NEW, NOTICE, lambda _circular: None)
        assert register.about.key_fingerprint == before
        assert register.key(OLD).public_key() == key.public_key()
        assert (folder / KEY).is_file()


def test_where_the_announcement_cannot_be_written_the_old_key_stays(folder: Path) -> None:
    def full(_circular: bytes) -> None:
        raise UserFacingError("errors.disk_full", path="sent")

    with Register.open(folder, now=lambda: NOW) as register:
        before = register.about
        with pytest.raises(UserFacingError, match=r"errors\.disk_full"):
            renew(register, register.key(OLD), NEW, NOTICE, full)
        assert register.about == before
        assert register.key(OLD).public_key() is not None


@pytest.mark.parametrize("renamed", ["one", "both"])
def test_a_change_that_was_cut_off_between_the_files_and_the_register_is_undone(folder: Path, renamed: str) -> None:
    with Register.open(folder, now=lambda: NOW) as register:
        before, own = register.about.key_fingerprint, (folder / KEY).read_bytes()
        (folder / NEXT).write_bytes(b"the key that was being made")
        put_in_place(folder, before)
        if renamed == "one":
            (folder / KEY).replace(folder / NEXT)
    with Register.open(folder, now=lambda: NOW) as register:
        assert register.key(OLD) is not None
    assert (folder / KEY).read_bytes() == own
    assert (folder / NEXT).read_bytes() == b"the key that was being made"
    assert earlier_keys(folder) == ()
