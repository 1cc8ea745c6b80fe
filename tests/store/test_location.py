"""Where a dossier lies is told from names, marks and the list of mounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from ehassess.store import location as module
from ehassess.store.location import HERE, Kind, Location, location_of
from ehassess.words import Words, languages


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Cabinet fictif", "OneDrive"),
        ("Dropbox (Fictif)", "Dropbox"),
        ("iCloudDrive", "iCloud Drive"),
        ("Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("CloudStorage/GoogleDrive-a@example.org/My Drive", "Google Drive"),
        ("Nextcloud2", "Nextcloud"),
        ("kDrive", "kDrive"),
    ],
)
def test_a_folder_with_the_name_of_a_service_is_its_folder(tmp_path: Path, folder: str, service: str) -> None:
    assert location_of(tmp_path / folder / "a" / "cabinet.ehassess", {}) == Location(Kind.CLOUD, service)


def test_a_folder_that_a_service_marked_or_the_system_names_is_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "documents" / "2026" / "cabinet.ehassess"
    path.parent.mkdir(parents=True)
    assert location_of(path, {}, tmp_path / "none") == HERE
    assert location_of(path, {"OneDriveCommercial": str(tmp_path)}) == Location(Kind.CLOUD, "OneDrive")
    (tmp_path / "documents" / ".sync_0123456789ab.db").touch()
    assert location_of(path, {}) == Location(Kind.CLOUD, "Nextcloud")


def test_a_file_or_folder_that_only_sounds_like_a_service_is_none(tmp_path: Path) -> None:
    for name in ("Dropbox", "my dropbox notes/x", "OneDriver/x"):
        assert location_of(tmp_path / name, {}, tmp_path / "none") == HERE


MOUNTS = """sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
//serveur/partage /mnt/commun\\040s cifs rw 0 0
serveur:/export /mnt/nfs nfs4 rw 0 0
/dev/sdz1 /media/ada/CLE vfat rw 0 0
broken line
tmpfs
"""


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/mnt/commun s/a/cabinet.ehassess", Location(Kind.NETWORK, "//serveur/partage")),
        ("/mnt/nfs/cabinet.ehassess", Location(Kind.NETWORK, "serveur:/export")),
        ("/media/ada/CLE/cabinet.ehassess", Location(Kind.REMOVABLE, "CLE")),
        ("/mnt/nfs-other/cabinet.ehassess", HERE),
        ("/home/ada/cabinet.ehassess", HERE),
    ],
)
def test_shares_and_sticks_are_found_in_the_list_of_mounts(tmp_path: Path, path: str, found: Location) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert location_of(Path(path), {}, mounts) == found


def test_a_disk_that_the_system_calls_removable_is_a_stick(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (tmp_path / "sdb1").symlink_to(disk / "sdb1")
    assert not module._pulls_out("/dev/sdb1", tmp_path)
    (disk / "removable").write_text("1\n")
    assert module._pulls_out("/dev/sdb1", tmp_path)
    (disk / "removable").write_text("0\n")
    assert not module._pulls_out("/dev/sdb1", tmp_path)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_place_is_told_in_words(kind: Kind) -> None:
    for language in languages():
        told = Words.load(language)(f"protection.place_{kind}", name="NAME")
        assert ("NAME" in told) == (kind is not Kind.LOCAL)
