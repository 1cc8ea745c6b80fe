"""Both installers for Windows, tried under Wine with a stand-in for the program: installed, upgraded, removed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from shipping.msi import make_msi
from shipping.tools import CannotBuildError, need, run
from shipping.windows import make_setup, sign_command, throw_away_certificate

OLD, NEW = "1.2.3", "1.10.0"
"""Versions of the stand-in; the newer one is smaller as text, so that a wrong comparison shows."""
STAND_IN = """Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
Sleep 8000
SectionEnd
"""


@dataclass(frozen=True, slots=True)
class Wine:
    """A Windows of its own in a folder."""

    folder: Path

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self.folder / "drive_c"

    def run(self, *command: str | Path) -> int:
        """The exit status of a Windows program."""
        done = subprocess.run(
            ["wine", *map(str, command)], env=self.environment(), capture_output=True, timeout=300, check=False
        )
        return done.returncode

    def environment(self) -> dict[str, str]:
        """No screen, no chatter, and no offer to fetch parts from the network."""
        settings = {
            "WINEPREFIX": str(self.folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
        # a home of its own, or its folder Documents would be that of whoever tries this
        return {**os.environ, **settings, "HOME": f"{self.folder} home", "LC_ALL": "C.UTF-8", "DISPLAY": ""}

    def settle(self) -> None:
        """Wait until all its programs have ended and the registry is written."""
        subprocess.run(["wineserver", "-w"], env=self.environment(), timeout=300, check=False)

    def files(self) -> set[str]:
        """Paths on drive C, without what Windows itself brings."""
        found = (path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*") if path.is_file())
        # an uninstaller runs from a copy of itself, which Windows takes away at its next start
        return {path for path in found if not path.startswith("windows/") and "/Temp/~nsu" not in path}

    def keys(self) -> dict[str, str]:
        """The registry keys that name the program, with their values."""
        self.settle()
        texts = [(self.folder / f"{hive}.reg").read_text("utf-8", "replace") for hive in ("user", "system")]
        found: dict[str, str] = {}
        for text in texts:
            for head, body in re.findall(r"(?m)^\[([^\]]+)\][^\n]*\n((?:[^\[\n][^\n]*\n)*)", text):
                if "ehassess" in f"{head}{body}".lower() and "Installer" not in head:
                    found[head.replace("\\\\", "\\")] = re.sub(r"(?m)^#.*\n", "", body).strip()
        return found


def try_installers(out: Path) -> None:
    """Go the whole way with both installers and print what each adds; CannotBuildError where it fails."""
    need("wine", "wineserver", "makensis", "wixl", "msiinfo", "osslsigncode")
    work = out / "wine é with spaces"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    old, new = (stand_in(work, version) for version in (OLD, NEW))
    key, certificate = throw_away_certificate(work)
    command = sign_command(key, certificate)
    setups = {
        OLD: make_setup(old, work / f"setup {OLD}.exe", OLD, command),
        NEW: make_setup(new, work / f"setup {NEW}.exe", NEW, command),
    }
    said = run(["osslsigncode", "verify", "-CAfile", certificate, "-TSA-CAfile", certificate, "-in", setups[NEW]])
    require("Signature verification: ok" in said, "the setup is signed with the throw-away certificate")
    packages = {
        OLD: make_msi(old, work / f"ehassess {OLD}.msi", OLD),
        NEW: make_msi(new, work / f"ehassess {NEW}.msi", NEW),
    }
    wine = Wine(work / "windows")
    Path(f"{wine.folder} home").mkdir()
    run(["wineboot", "--init"], environment=wine.environment())
    wine.settle()
    try_setup(wine, setups)
    try_msi(wine, packages)


def stand_in(work: Path, version: str) -> Path:
    """A folder like the bundle: two programs that wait for a while, data, and a library that only this version has."""
    folder = work / f"payload {version}"
    inside = folder / "_internal" / "ehassess" / "_data"
    inside.mkdir(parents=True)
    for name in ("ehassess.exe", "EHAssessWindow.exe"):
        script = work / "stand-in.nsi"
        script.write_text(STAND_IN.format(out=folder / name), "utf-8")
        run(["makensis", "-V2", script])
    (inside / "version.txt").write_text(version, "utf-8")
    (inside / "é and spaces.txt").write_text("x", "utf-8")
    (folder / "_internal" / f"only-in-{version}.dll").write_text("x", "utf-8")
    return folder


def try_setup(wine: Wine, setups: dict[str, Path]) -> None:
    """The installer for one person."""
    before_files, before_keys = wine.files(), wine.keys()
    user = next(path for path in (wine.drive / "users").iterdir() if path.name != "Public")
    home = user / "AppData/Local/Programs/EHAssess"
    print("\nInstaller for one person (setup.exe /S)")
    require(wine.run(setups[OLD], "/S") == 0, "installed silently")
    tell(wine, before_files, before_keys)
    require(bool(list(user.rglob("EHAssess.lnk"))), "there is an entry in the start menu")
    dossiers = {user / "dossiers/practice.ehassess": "a dossier", home / "data/settings.json": "{}",
                user / "AppData/Local/EHAssess/backups/b.ehassess": "a backup"}  # fmt: skip
    for path, content in dossiers.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    running = subprocess.Popen(["wine", home / "EHAssessWindow.exe"], env=wine.environment(), stderr=subprocess.DEVNULL)
    try:
        subprocess.run(["sleep", "3"], check=True)
        require(wine.run(setups[NEW], "/S") == 3, "refused over a running program (status 3)")
        require(version_in(home) == OLD, "and the old version is whole")
    finally:
        running.wait(60)
    require(wine.run(setups[NEW], "/S") == 0, f"upgraded in place to {NEW}")
    gone = not (home / f"_internal/only-in-{OLD}.dll").exists()
    require(version_in(home) == NEW and gone, "no file of the old version is left")
    same = all(path.read_text("utf-8") == content for path, content in dossiers.items())
    require(same, "dossiers and data are untouched")
    require(wine.run(setups[OLD], "/S") == 4, "an older version is refused (status 4)")
    require(version_in(home) == NEW, "and the newer one stays")
    require(wine.run(setups[OLD], "/S", "/DOWNGRADE") == 0, "/DOWNGRADE takes it")
    require(version_in(home) == OLD, "and the older one is there")
    require(wine.run(home / "uninstall.exe", "/S") == 0, "removed silently")
    wine.settle()
    left = wine.files() - before_files
    names = {path.relative_to(wine.drive).as_posix() for path in dossiers}
    require(left == names, f"nothing is left but the user's data: {sorted(left ^ names)}")
    require(wine.keys() == before_keys, "no registry key is left")
    for path in dossiers:
        path.unlink()
    shutil.rmtree(home)
    long = user / ("folder é with spaces " * 6).strip() / ("x" * 60)
    # NSIS wants the folder without quotes; each word goes by itself, so that Wine puts none around it
    words = f"/D={windows_path(wine, long)}".split(" ")
    require(
        wine.run(setups[NEW], "/S", *words) == 0, f"installed into a path of {len(windows_path(wine, long))} letters"
    )
    require(version_in(long) == NEW, "with spaces and accents")
    require(wine.run(long / "uninstall.exe", "/S") == 0, "and removed from there")
    wine.settle()
    require(not long.exists(), "with its folder")
    if os.geteuid() == 0:
        try_full_disk(wine, setups, user / "full")


def try_full_disk(wine: Wine, setups: dict[str, Path], home: Path) -> None:
    """An upgrade for which there is no room leaves the version that is there."""
    home.mkdir()
    run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", home])
    try:
        folder = f"/D={windows_path(wine, home)}"
        require(wine.run(setups[OLD], "/S", folder) == 0, "installed on a small disk")
        with suppress(OSError), (home / "full").open("wb", buffering=0) as filler:
            while filler.write(b"x" * 4096):
                pass
        require(wine.run(setups[NEW], "/S", folder) == 2, "refused on a full disk (status 2)")
        require(version_in(home) == OLD, "and the old version is whole")
        require(not (home / "new").exists(), "with nothing of the new one beside it")
        (home / "full").unlink()
        require(wine.run(home / "uninstall.exe", "/S") == 0, "removed from there")
        wine.settle()
    finally:
        run(["umount", home])


def try_msi(wine: Wine, packages: dict[str, Path]) -> None:
    """The package for managed roll-out."""
    before_files, before_keys = wine.files(), wine.keys()
    home = wine.drive / "Program Files/EHAssess"
    print("\nPackage for managed roll-out (msiexec /qn)")
    require(wine.run("msiexec", "/i", windows_path(wine, packages[OLD]), "/qn") == 0, "installed silently")
    require(version_in(home) == OLD, f"version {OLD} is there")
    tell(wine, before_files, before_keys)
    kept = home / "data" / "settings.json"
    kept.parent.mkdir()
    kept.write_text("{}", "utf-8")
    require(wine.run("msiexec", "/i", windows_path(wine, packages[NEW]), "/qn") == 0, f"upgraded to {NEW}")
    gone = not (home / f"_internal/only-in-{OLD}.dll").exists()
    require(version_in(home) == NEW and gone, "no file of the old version is left")
    require(kept.is_file(), "what others put there is untouched")
    require(wine.run("msiexec", "/i", windows_path(wine, packages[OLD]), "/qn") != 0, "an older version is refused")
    require(version_in(home) == NEW, "and the newer one stays")
    require(wine.run("msiexec", "/x", windows_path(wine, packages[NEW]), "/qn") == 0, "removed silently")
    wine.settle()
    left = sorted(wine.files() - before_files)
    others = [kept.relative_to(wine.drive).as_posix()]
    require(left == others, f"nothing is left but what others put there: {left}")
    require(wine.keys() == before_keys, f"no registry key is left: {sorted(wine.keys().keys() - before_keys.keys())}")


def tell(wine: Wine, files: set[str], keys: dict[str, str]) -> None:
    """Print files and registry keys that are there now and were not before."""
    wine.settle()
    print("".join(f"    + {path}\n" for path in sorted(wine.files() - files)), end="")
    for key, values in wine.keys().items():
        if keys.get(key) != values:
            print(f"    + [{key}]")
            print("".join(f"        {line}\n" for line in values.splitlines()), end="")


def version_in(home: Path) -> str:
    """What the stand-in in a folder says of itself; '' where it is not there."""
    path = home / "_internal/ehassess/_data/version.txt"
    return path.read_text("utf-8") if path.is_file() else ""


def windows_path(wine: Wine, path: Path) -> str:
    """A path as a Windows program is given it."""
    if path.is_relative_to(wine.drive):
        return "C:\\" + str(path.relative_to(wine.drive)).replace("/", "\\")
    return "Z:" + str(path).replace("/", "\\")


def require(holds: bool, what: str) -> None:
    """Print what holds; CannotBuildError where it does not."""
    if not holds:
        raise CannotBuildError(f"Not so: {what}")
    print(f"  yes  {what}")
