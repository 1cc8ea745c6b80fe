"""What kind of place a dossier lies in: this computer, a shared drive, a stick, a folder that is copied to a cloud."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """The sentences are `protection.place_` and this."""

    LOCAL = "local"
    NETWORK = "network"
    REMOVABLE = "removable"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Location:
    """Kind of place, and its name as the user may know it: service, server or label; '' for this computer."""

    kind: Kind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of the system's list of what is mounted where."""

    device: str
    folder: Path
    file_system: str


HERE = Location(Kind.LOCAL)

_SERVICES = (
    (re.compile(r"onedrive( - .+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"google ?drive|googledrive-.+", re.IGNORECASE), "Google Drive"),
    (re.compile(r"nextcloud\d*", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"owncloud\d*", re.IGNORECASE), "ownCloud"),
    (re.compile(r"kdrive\d*", re.IGNORECASE), "kDrive"),
    (re.compile(r"pcloud ?drive", re.IGNORECASE), "pCloud"),
)
"""How services call their folder as a rule; a part of the path must be just that."""

_MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
)
"""What programs that copy leave in their folder."""

_ROOTS = (("OneDrive", "OneDrive"), ("OneDriveCommercial", "OneDrive"), ("OneDriveConsumer", "OneDrive"))
"""Environment variables that name such a folder."""

_SHARED = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|ncpfs|afpfs|afs|davfs|webdav|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|curlftpfs)|glusterfs|ceph"
)
_STICKS = ("/media/", "/run/media/", "/Volumes/")
_REMOTE, _REMOVABLE = 4, 2
"""What GetDriveTypeW of Windows says."""
_OCTAL = re.compile(r"\\(\d{3})")


def location_of(
    path: Path, environment: Mapping[str, str] = os.environ, mounts: Path = Path("/proc/mounts")
) -> Location:
    """The place of a file, which need not exist; a cloud folder comes before the drive that it lies on.

    Judged by names, marks and the system's list of mounts: a share that hides itself well is taken for this computer.
    """
    full = path.resolve()
    service = _service(full, environment)
    if service:
        return Location(Kind.CLOUD, service)
    if sys.platform == "win32":  # pragma: no cover - no such system here
        return _on_windows(full)
    mount = _mount_of(full, mounts)
    if mount is not None and _SHARED.fullmatch(mount.file_system):
        return Location(Kind.NETWORK, mount.device)
    if mount is not None and (f"{mount.folder}/".startswith(_STICKS) or _pulls_out(mount.device)):
        return Location(Kind.REMOVABLE, mount.folder.name)
    return HERE


def mounted(text: str) -> tuple[Mount, ...]:
    """The lines of /proc/mounts; what is no such line is left out."""
    found = []
    for line in text.splitlines():
        parts = line.split()
        if len(parts) > 2:
            device, folder = (_OCTAL.sub(lambda match: chr(int(match[1], 8)), part) for part in parts[:2])
            found.append(Mount(device, Path(folder), parts[2]))
    return tuple(found)


def _service(full: Path, environment: Mapping[str, str]) -> str:
    for variable, name in _ROOTS:
        root = environment.get(variable, "")
        if root and full.is_relative_to(Path(root).resolve()):
            return name
    for part in full.parts[:-1]:
        for pattern, name in _SERVICES:
            if pattern.fullmatch(part):
                return name
    for folder in full.parents:
        for mark, name in _MARKS:
            with contextlib.suppress(OSError):
                if any(folder.glob(mark)):
                    return name
    return ""


def _mount_of(full: Path, mounts: Path) -> Mount | None:
    """The innermost mount that holds the file; None where the system keeps no such list."""
    try:
        text = mounts.read_text("utf-8", "surrogateescape")
    except OSError:
        return None
    held = [mount for mount in mounted(text) if full.is_relative_to(mount.folder)]
    return max(held, key=lambda mount: len(mount.folder.parts), default=None)


def _pulls_out(device: str, blocks: Path = Path("/sys/class/block")) -> bool:
    """Whether Linux calls the disk, or the disk of the partition, removable."""
    with contextlib.suppress(OSError):
        block = (blocks / Path(device).name).resolve()
        for folder in (block, block.parent):
            if (folder / "removable").is_file():
                return (folder / "removable").read_text("ascii").strip() == "1"
    return False


def _on_windows(full: Path) -> Location:  # pragma: no cover - not run on the systems at hand
    if full.drive.startswith("\\\\"):
        return Location(Kind.NETWORK, full.drive)
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{full.drive}\\")  # type: ignore[attr-defined,unused-ignore]
    if kind == _REMOTE:
        return Location(Kind.NETWORK, full.drive)
    return Location(Kind.REMOVABLE, full.drive) if kind == _REMOVABLE else HERE
