"""Makes the program into something to install: `python3 packaging/build.py COMMAND`, each command said below."""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from shipping.bundle import LARGEST_FOLDER, make_bundle, remove_work, size_table, sizes, write_list
from shipping.clean_root import try_package
from shipping.compare import differences, unexplained
from shipping.contents import ROOT
from shipping.facts import FACTS
from shipping.icons import make_icons
from shipping.licences import components, refused, report, unknown_to_pip_licenses
from shipping.linux import LARGEST_DOWNLOAD, make_deb, make_tar
from shipping.macos import make_image
from shipping.msi import make_msi
from shipping.places import try_places
from shipping.sbom import make_sbom
from shipping.startup import compare_start
from shipping.tools import CannotBuildError, build_time, files_of, run
from shipping.windows import make_portable, make_setup, sign_all
from shipping.wine import try_installers


def bundle(out: Path) -> None:
    """the folder with the program, Python and every library, its licences and the list of its files"""
    folder = make_bundle(out)
    remove_work(out)
    print(size_table(folder))
    if sum(part.size for part in sizes(folder)) > LARGEST_FOLDER * 1_000_000:
        raise CannotBuildError(f"The bundle is larger than {LARGEST_FOLDER} MB.")
    print(f"Made {folder}")


def linux(out: Path) -> None:
    """the .deb and the .tar.xz, of the bundle that was made before"""
    for file in (make_deb(made_bundle(out), out), make_tar(made_bundle(out), out)):
        size = file.stat().st_size
        print(f"Made {file} ({size / 1e6:.1f} MB)")
        if size > LARGEST_DOWNLOAD:
            raise CannotBuildError(f"{file.name} is larger than {LARGEST_DOWNLOAD / 1e6:.0f} MB.")


def icons(_out: Path) -> None:
    """the icon in every size and form, drawn anew from packaging/icons/ehassess.svg"""
    print("\n".join(f"Made {path}" for path in make_icons()))


def bundle_of_the_commit(folder: Path) -> Path:
    """Take the last commit into a folder of its own and make its bundle there."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "source").mkdir(parents=True)
    run(["git", "archive", "--output", folder / "source.tar", "HEAD"], folder=ROOT)
    run(["tar", "-xf", folder / "source.tar", "-C", folder / "source"])
    command: list[str | Path] = [
        sys.executable,
        folder / "source" / "packaging" / "build.py",
        "bundle",
        "--out",
        folder / "out",
    ]
    run(command, environment={"SOURCE_DATE_EPOCH": str(build_time())})
    return folder / "out" / "ehassess"


def start_up(out: Path) -> None:
    """the time until the first window is painted, against a bundle of Qt alone"""
    compare_start(made_bundle(out), out)


def made_bundle(out: Path) -> Path:
    """The folder of the bundle; CannotBuildError where it is not there yet."""
    folder = out / "ehassess"
    if not folder.is_dir():
        raise CannotBuildError(f"There is no bundle in {out} yet: run `bundle` first.")
    return folder


def try_deb(out: Path) -> None:
    """install, start and remove the .deb in a Debian made for it (root; needs debootstrap, Xvfb and a mirror)"""
    package = next(iter(sorted(out.glob("ehassess_*.deb"))), None)
    if package is None:
        raise CannotBuildError(f"There is no .deb in {out} yet: run `linux` first.")
    try_package(package, out)


def supply(out: Path) -> None:
    """the parts list (CycloneDX) and the table of licences; refuses a part under the GPL alone or of unknown licence"""
    bad = refused(components())
    if bad:
        raise CannotBuildError("No licence that the project takes:\n" + "\n".join(bad))
    parts = make_sbom(out / f"ehassess-{FACTS.version}.cdx.json")
    (out / f"ehassess-{FACTS.version}.licences.tsv").write_text(report(), "utf-8", newline="\n")
    silent = unknown_to_pip_licenses()
    print(f"{parts} parts, each with a licence that the project takes.")
    print(f"Judged from their texts, as their makers name none where tools look: {', '.join(silent) or 'none'}")


def compare(out: Path) -> None:
    """two bundles of the last commit, made in different folders and compared file by file"""
    first, second = (bundle_of_the_commit(out / name) for name in ("one", "the other"))
    found = differences(first, second)
    print("\n".join(found) or f"Identical: {len(files_of(first))} files of two builds.")
    if unexplained(found):
        raise CannotBuildError("Nobody knows why these differ.")


def try_windows(out: Path) -> None:
    """both installers for Windows with a stand-in for the program, installed, upgraded and removed under Wine"""
    try_installers(out)


def try_hard_places(out: Path) -> None:
    """the bundle where it is hard: damaged, long paths, other accounts, full disks, a home on a share (root; sshfs)"""
    try_places(made_bundle(out), out)


def windows(out: Path) -> None:
    """setup, MSI and portable zip of a bundle for Windows in the folder ehassess-windows (on Linux or Windows)"""
    payload = out / "ehassess-windows"
    if not (payload / "ehassess.exe").is_file():
        raise CannotBuildError(f"There is no bundle for Windows in {payload} yet.")
    name = f"EHAssess-{FACTS.version}-windows"
    command = sign_all(payload)  # before the list of files, since a signature changes a file
    write_list(payload)
    files = [make_setup(payload, out / f"{name}-setup.exe", FACTS.version, command)]
    files.append(make_portable(payload, out / f"{name}-portable.zip"))
    if shutil.which("wixl"):
        files.append(make_msi(payload, out / f"{name}.msi", FACTS.windows_version))
        sign_all(files[-1])
    print("\n".join(f"Made {file} ({file.stat().st_size / 1e6:.1f} MB)" for file in files))


def macos(out: Path) -> None:
    """the disk image of EHAssess.app, signed from the inside out (on macOS; not yet tried on one)"""
    print(f"Made {make_image(out / 'EHAssess.app', out)}")


COMMANDS: dict[str, Callable[[Path], None]] = {
    "bundle": bundle,
    "linux": linux,
    "try-deb": try_deb,
    "try-places": try_hard_places,
    "supply": supply,
    "compare": compare,
    "start-up": start_up,
    "windows": windows,
    "try-windows": try_windows,
    "macos": macos,
    "icons": icons,
}


def usage() -> str:
    """What each command makes."""
    rows = [f"  {name:<11} {(function.__doc__ or '').strip()}" for name, function in COMMANDS.items()]
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    """Run one command; 0 made, 1 not made, with the reason."""
    parser = argparse.ArgumentParser(
        prog="build.py", description=__doc__, epilog=usage(), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where everything goes; by default dist")
    chosen = parser.parse_args(arguments)
    out = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if importlib.util.find_spec("PyInstaller") is None:
        return again_in_an_environment(arguments)
    try:
        COMMANDS[chosen.command](out)
    except CannotBuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def again_in_an_environment(arguments: list[str]) -> int:
    """Make an environment from the hash-locked requirements, and run the same command in it."""
    with tempfile.TemporaryDirectory(prefix="ehassess-packaging-") as folder:
        print("Setting up an environment for building (about a minute) ...", file=sys.stderr, flush=True)
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts" if os.name == "nt" else "bin", "python")
        lock = ROOT / "requirements" / "packaging.txt"
        options = ["--disable-pip-version-check", "--no-input", "--quiet", "--require-hashes", "-r", str(lock)]
        if subprocess.run([python, "-m", "pip", "install", *options], check=False).returncode:
            print("The requirements could not be installed; the lines above say why.", file=sys.stderr)
            return 1
        return subprocess.run([python, __file__, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
