"""For Linux: the .deb with all that a desktop asks of it, and the folder as .tar.xz."""

from __future__ import annotations

import gzip
import hashlib
import platform
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from shipping import man
from shipping.bundle import sizes
from shipping.contents import ROOT
from shipping.facts import FACTS
from shipping.icons import ICONS, LINUX_SIZES, SVG
from shipping.tools import CannotBuildError, build_time, files_of, need, run, set_times

FILES = ROOT / "packaging" / "linux"
HOME = "usr/lib/ehassess"
"""Where the bundle lies once it is installed."""
LARGEST_DOWNLOAD = 100_000_000
"""Bytes that a file to download may have."""
PRELOADED = ("libwayland-client0", "libwayland-cursor0", "libxcb1")
"""Packages that Qt's plugins for a screen load by name."""


def make_deb(bundle: Path, out: Path) -> Path:
    """Build the package of a bundle; the path of the .deb."""
    need("dpkg-deb", "dpkg-query", "objdump")
    when, architecture = build_time(), run(["dpkg", "--print-architecture"]).strip()
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/ehassess").symlink_to("../lib/ehassess/ehassess")
    desktop_files(tree / "usr/share", when)
    documents(tree / "usr/share/doc/ehassess", when)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(architecture, depends(bundle), installed_size(tree)), "utf-8")
    (tree / "DEBIAN" / "md5sums").write_text(md5sums(tree), "utf-8")
    tidy_modes(tree)
    set_times(tree, when)
    package = out / f"ehassess_{FACTS.version}_{architecture}.deb"
    environment = {"SOURCE_DATE_EPOCH": str(when)}
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package], environment=environment)
    shutil.rmtree(tree)
    return package


def md5sums(tree: Path) -> str:
    """What `dpkg --verify` compares; a sum against accidents, as Debian defines it."""
    rows = []
    for path in files_of(tree / "usr"):
        if not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            rows.append(f"{digest}  {path.relative_to(tree).as_posix()}\n")
    return "".join(rows)


def desktop_files(share: Path, when: int) -> None:
    """What desktops read: entry, icons, type of file, AppStream data, manual pages."""
    place = {"applications": "ehassess.desktop", "mime/packages": "ehassess-mime.xml"}
    for folder, name in place.items():
        (share / folder).mkdir(parents=True)
        shutil.copy(FILES / name, share / folder / name.replace("-mime", ""))
    for size in LINUX_SIZES:
        _copied(ICONS / f"ehassess-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/ehassess.png")
    _copied(SVG, share / "icons/hicolor/scalable/apps/ehassess.svg")
    about = (FILES / "org.ehassess.EHAssess.metainfo.xml").read_text("utf-8")
    about = about.replace("@VERSION@", FACTS.version).replace(
        "@DATE@", datetime.fromtimestamp(when, UTC).date().isoformat()
    )
    _written(share / "metainfo/org.ehassess.EHAssess.metainfo.xml", about.encode())
    for language in man.SECTIONS:
        folder = "man/man1" if language == "en" else f"man/{language}/man1"
        _written(share / folder / "ehassess.1.gz", gzip.compress(man.page(language).encode(), mtime=0))


def documents(folder: Path, when: int) -> None:
    """What Debian asks of every package: who may copy it, and what changed."""
    _written(folder / "copyright", copyright_text().encode())
    date = datetime.fromtimestamp(when, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = f"ehassess ({FACTS.version}) stable; urgency=medium\n\n  * Version {FACTS.version}.\n\n"
    entry += f" -- {maintainer()}  {date}\n"
    _written(folder / "changelog.gz", gzip.compress(entry.encode(), mtime=0))


def copyright_text() -> str:
    """In the form that Debian reads by machine; the single texts lie in the bundle."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {FACTS.name}\nComment: The parts made by others, and their licences, are listed in\n"
        f" /{HOME}/_internal/ehassess/_data/licences/table.tsv, with their texts beside it.\n\n"
        f"Files: *\nCopyright: 2026 {FACTS.publisher}\nLicense: Apache-2.0\n\nLicense: Apache-2.0\n"
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n"
    )


def maintainer() -> str:
    """Who stands for the package; the address is one that no post reaches, until the project has one."""
    return f"{FACTS.publisher} <maintainers@ehassess.invalid>"


def control_text(architecture: str, needed: list[str], size: int) -> str:
    """The control file; `size` in KiB."""
    return (
        f"Package: ehassess\nVersion: {FACTS.version}\nArchitecture: {architecture}\nMaintainer: {maintainer()}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(needed)}\nRecommends: libcups2 | libcups2t64, xdg-utils\n"
        "Section: misc\nPriority: optional\n"
        f"Description: {FACTS.summary[0].lower()}{FACTS.summary[1:]}\n"
        " Asks plain questions about the security of a practice or a small hospital,\n"
        " keeps the answers in one encrypted file, proposes the measures to take first,\n"
        " and writes a signed PDF report for the national authority. It opens no\n"
        " connection. Python and every library it needs are inside.\n"
    )


def depends(bundle: Path) -> list[str]:
    """Debian packages of the libraries that the bundle uses and does not carry, with the version of the C library."""
    carried = {path.name for path in files_of(bundle)}
    wanted: set[str] = set()
    versions: set[tuple[int, ...]] = set()
    for path in files_of(bundle):
        if not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            wanted.update(re.findall(r"NEEDED +(\S+)", run(["objdump", "-p", path])))
            found = re.findall(r"GLIBC_(\d+)\.(\d+)", run(["objdump", "-p", path]))
            versions.update((int(major), int(minor)) for major, minor in found)
    packages = {package for name in sorted(wanted - carried) for package in packages_with(name)}
    newest = ".".join(map(str, max(versions)))
    return [f"libc6 (>= {newest})", *sorted((packages | set(PRELOADED)) - {"libc6", "libcups2", "libcups2t64"})]


def packages_with(library: str) -> set[str]:
    """The Debian packages that hold a library of this name; empty where none does."""
    try:
        listed = run(["dpkg-query", "-S", f"*/{platform.machine()}-linux-gnu/{library}"])
    except CannotBuildError:  # what dpkg says where nothing is found
        return set()
    return {line.split(":", 1)[0] for line in listed.splitlines()}


def installed_size(tree: Path) -> int:
    """In KiB, as dpkg counts: each file rounded up."""
    return sum(-(-part.size // 1024) for part in sizes(tree / "usr"))


def tidy_modes(tree: Path) -> None:
    """Rights as Debian wants them, whatever umask built it."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif not path.is_symlink():
            path.chmod(0o755 if path == tree / HOME / "ehassess" else 0o644)


def make_tar(bundle: Path, out: Path) -> Path:
    """The bundle as .tar.xz with a word on how to start it; the path of the file."""
    need("tar", "xz")
    when, name = build_time(), f"ehassess-{FACTS.version}-linux-{platform.machine()}"
    tree = out / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree, symlinks=True)
    shutil.copy(FILES / "README.txt", tree / "README.txt")
    packed = out / f"{name}.tar.xz"
    options = ["--sort=name", f"--mtime=@{when}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    run(["tar", *options, "-C", out, "-cf", out / f"{name}.tar", name])
    run(["xz", "-6", "-T2", "--force", out / f"{name}.tar"])
    shutil.rmtree(tree)
    return packed


def _copied(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _written(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
