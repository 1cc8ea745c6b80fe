"""The .deb on a Debian that has nothing but itself: installed, started, looked at, removed; what stays is told."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from shipping.tools import CannotBuildError, need, run

SCREEN = ":97"
USER = "clinic"
LEFT_TO_APT = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "etc/ld.so.cache", "proc", "sys", "dev", "run")
"""Where apt and the system keep their own books."""


def try_package(package: Path, out: Path) -> None:
    """Go the whole way; CannotBuildError with the step that failed. Leaves a picture of the window in `out`."""
    need("debootstrap", "chroot", "Xvfb", "import")
    root = out / "clean-root"
    make_root(root)
    if list(root.glob("usr/bin/python*")):
        raise CannotBuildError("The root was to have no Python, and has one.")
    before = listing(root)
    shutil.copy(package, root / "ehassess.deb")
    with mounted(root):
        inside(root, "apt-get", "-qq", "update")
        inside(root, "apt-get", "-qq", "install", "--yes", "--no-install-recommends", "--no-remove", "/ehassess.deb")
        (root / "ehassess.deb").unlink()
        installed = listing(root)
        print(f"Installed: {len(installed - before)} files more than before, with the libraries that it depends on")
        inside(root, "useradd", "--create-home", USER)
        use(root)
        picture(root, out / "window-of-the-deb.png")
        inside(root, "apt-get", "-qq", "purge", "--yes", "ehassess")
        inside(root, "apt-get", "-qq", "autoremove", "--yes", "--purge")
    tell_what_is_left(root, before)


def make_root(root: Path) -> None:
    """A fresh minimal Debian of this machine's release, from this machine's own mirror."""
    shutil.rmtree(root, ignore_errors=True)
    release = re.search(r"VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text("utf-8"))
    if release is None:
        raise CannotBuildError("This is no Debian, so no clean root of it can be made.")
    run(["debootstrap", "--variant=minbase", release[1], root, *mirror()])


def mirror() -> list[str]:
    """The first address that apt uses here; nothing where there is none, and debootstrap then takes its own."""
    sources = Path("/etc/apt")
    texts = [file.read_text("utf-8") for file in sorted(sources.glob("sources.list.d/*.sources"))]
    found = re.search(r"(?m)^URIs: *(\S+)", "\n".join(texts))
    return [found[1]] if found else []


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """The system's own folders inside the root, for as long as it is used."""
    for kind, source, target in (("proc", "proc", "proc"), ("tmpfs", "tmpfs", "dev/shm")):
        (root / target).mkdir(parents=True, exist_ok=True)
        run(["mount", "-t", kind, source, root / target])
    (root / "etc/resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
    try:
        yield
    finally:
        for target in ("dev/shm", "proc"):
            run(["umount", root / target])


def inside(root: Path, *command: str) -> str:
    """Run a command in the root as its administrator."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return run(["env", "-i", *(f"{k}={v}" for k, v in environment.items()), "chroot", root, *command])


def as_user(root: Path, *command: str, display: str = "") -> list[str | Path]:
    """The words of a command in the root, for a user without rights."""
    settings = [f"HOME=/home/{USER}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=/var/tmp"]
    chroot = shutil.which("chroot") or "chroot"
    shown = [f"DISPLAY={display}", "QT_QPA_PLATFORM=xcb"] if display else []
    return ["env", "-i", *settings, *shown, chroot, f"--userspec={USER}", root, *command]


def use(root: Path) -> None:
    """The main job as a user without rights: self-check, demo, and the verification of its report."""
    print(run(as_user(root, "ehassess", "self-check")).strip())
    folder = f"/home/{USER}/demo"
    said = run(as_user(root, "ehassess", "demo", "--out", folder))
    trusted = re.search(r"--trust ([0-9a-f]{64})", said)
    if trusted is None:
        raise CannotBuildError("The demo named no key.")
    report = f"{folder}/report-signed.pdf"
    verdict = run(as_user(root, "ehassess", "verify", report, "--trust", trusted[1]))
    print(next(line for line in verdict.splitlines() if line.startswith("Accepted")))
    if not run(["file", "--brief", root / report.lstrip("/")]).startswith("PDF"):
        raise CannotBuildError("The report is no PDF.")


def picture(root: Path, to: Path) -> None:
    """Open the window on a screen of its own and take a picture of it."""
    screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        command = as_user(root, "ehassess", "gui", f"/home/{USER}/demo/sample.ehassess", display=SCREEN)
        window = subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE, text=True)
        time.sleep(8)
        if window.poll() is not None:
            said = window.stderr.read() if window.stderr else ""
            raise CannotBuildError(f"The window ended with status {window.returncode}:\n{said}")
        run(["import", "-window", "root", to], environment={"DISPLAY": SCREEN})
        window.terminate()
        window.wait(20)
    finally:
        screen.terminate()
        screen.wait()
    print(f"Picture of the window: {to}")


def listing(root: Path) -> set[str]:
    """Every path of the root, without what apt and the system keep for themselves."""
    found = set()
    for folder, folders, files in os.walk(root):
        inside_root = os.path.relpath(folder, root)
        folders[:] = [name for name in folders if os.path.normpath(f"{inside_root}/{name}") not in LEFT_TO_APT]
        found |= {os.path.normpath(f"{inside_root}/{name}") for name in [*folders, *files]}
    return {path for path in found if path not in LEFT_TO_APT}


def tell_what_is_left(root: Path, before: set[str]) -> None:
    """Print what is there now and was not before; CannotBuildError where any of it is the program's own."""
    left = sorted(listing(root) - before)
    ours = [path for path in left if "ehassess" in path.lower() and not path.startswith(f"home/{USER}/")]
    if ours:
        raise CannotBuildError("Left behind by the package:\n" + "\n".join(ours))
    own = [path for path in left if path.startswith("home/")]
    print(f"Removed: nothing of the program is left; {len(own)} paths of the user's own data are, such as")
    print("\n".join(f"  {path}" for path in own if path.endswith((".ehassess", ".pdf", ".p12", ".json"))))
    others = sorted({path for path in left if not path.startswith("home")})
    print(f"Left by other packages: {len(others)}" + "".join(f"\n  {path}" for path in others[:12]))
