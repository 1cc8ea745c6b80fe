"""The bundle in hard places: it goes on or says what is wrong, which is printed, and nothing is lost."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shipping.contents import ROOT
from shipping.tools import CannotBuildError, need, run

LONG = ("Cabinet médical à Besançon " * 7).strip() + "/" + "é" * 40
"""Folders of more than 200 letters, with spaces and accents."""
OLDER = ROOT / "packaging" / "samples" / "practice-of-format-2.ehassess"
"""Three answers of a practice, written by the program when dossiers were of format 2, and never again since."""
ONE, OTHER = 65534, 1
"""Two accounts that every Linux has and that may do nothing: nobody and daemon."""
NEW = ("--provider", "gp", "--name", "Sample", "--no-passphrase")
SFTP = "/usr/lib/openssh/sftp-server"


@dataclass(frozen=True, slots=True)
class Person:
    """An account with a home, and the program that it runs."""

    program: Path
    home: Path
    user: int

    def asks(self, *words: str | Path, status: int = 0, **settings: str) -> str:
        """What the program says; CannotBuildError where it ends with another status."""
        done = subprocess.run(
            self.command(*words), env=self.environment(**settings), user=self.user, group=self.user, extra_groups=[],
            capture_output=True, text=True, encoding="utf-8", timeout=300, cwd="/", check=False,
        )  # fmt: skip
        said = (done.stdout + done.stderr).strip()
        if done.returncode != status:
            raise CannotBuildError(f"Status {done.returncode} instead of {status}, and said:\n{said}")
        return said

    @contextlib.contextmanager
    def looks_at(self, *words: str | Path) -> Iterator[None]:
        """The window is open meanwhile; CannotBuildError where it ended by itself."""
        window = subprocess.Popen(
            self.command("gui", *words), env=self.environment(), user=self.user, group=self.user, extra_groups=[],
            cwd="/", stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            time.sleep(5)
            yield
            if window.poll() is not None:
                raise CannotBuildError(f"The window ended by itself, with status {window.returncode}.")
        finally:
            window.terminate()
            window.wait(20)

    def command(self, *words: str | Path) -> list[str]:
        """The words to run."""
        return [str(self.program), *map(str, words)]

    def environment(self, **settings: str) -> dict[str, str]:
        """Nothing but what a session has."""
        given = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return {**given, **settings}


def try_places(bundle: Path, out: Path) -> None:
    """Go through all of them; CannotBuildError with what is not so. Needs root, for other accounts and for disks."""
    if os.geteuid() != 0:
        raise CannotBuildError("Only root can take other accounts and make small disks: run this as root.")
    need("mount", "sshfs", "fusermount3")
    with contextlib.ExitStack() as stack:
        work = out / "places"
        shutil.rmtree(work, ignore_errors=True)
        stack.callback(shutil.rmtree, work, ignore_errors=True)
        common = folder(work / "common", None)
        one = Person(bundle / "ehassess", folder(work / "home of one", ONE), ONE)
        other = Person(bundle / "ehassess", folder(work / "home of the other", OTHER), OTHER)
        damaged_program(bundle, work, one)
        long_path(bundle, work, one)
        on_a_stick(bundle, work)
        home_read_only(work, one)
        second_user(common, one, other)
        older_format(common, one)
        full_disk(work, one)
        profile_on_a_share(work, one)


def damaged_program(bundle: Path, work: Path, one: Person) -> None:
    """A file of the bundle is missing, cut, or of the same size with other bytes."""
    print("\nA bundle with a file missing or changed")
    copy = copied(bundle, work / "damaged")
    person = Person(copy / "ehassess", one.home, one.user)
    name = "_internal/ehassess/_data/resources/words/en/report.json"
    whole = (copy / name).read_bytes()
    for state, content in (("missing", None), ("cut short", whole[:-1])):
        (copy / name).unlink(missing_ok=True)
        if content is not None:
            (copy / name).write_bytes(content)
        said = person.asks("--lang", "en", "status", "x.ehassess", status=2)
        require(name in said, f"{state}: said at start, with the name of the file", said)
    (copy / name).write_bytes(b" " + whole[1:])
    said = person.asks("--lang", "en", "self-check", status=2)
    require(name in said, "other bytes of the same size: said by self-check", said)
    shutil.rmtree(copy)


def long_path(bundle: Path, work: Path, one: Person) -> None:
    """Program and files in folders with spaces, accents and more than 200 letters."""
    print("\nA path with spaces, accents and more than 200 letters")
    copy = copied(bundle, work / LONG)
    require(len(str(copy)) > 200, f"the program lies in a path of {len(str(copy))} letters")
    person = Person(copy / "ehassess", one.home, one.user)
    require("whole" in person.asks("--lang", "en", "self-check").lower(), "self-check reads every file")
    to = folder(work / "files" / LONG, ONE) / "démonstration d’un cabinet"
    went_the_whole_way(person, to)
    with person.looks_at(to / "sample.ehassess"):
        pass
    require(True, "the window opens the dossier there")
    shutil.rmtree(work / LONG.split("/")[0])


def on_a_stick(bundle: Path, work: Path) -> None:
    """The portable program: everything that it keeps lies beside it, and nothing at home."""
    print("\nA portable copy on a stick")
    copy = copied(bundle, work / "stick é" / "EHAssess")
    (copy / "portable.txt").touch()
    for path in (copy, *copy.glob("*")):
        os.chown(path, ONE, ONE)
    home = folder(work / "home of a guest", ONE)
    person = Person(copy / "ehassess", home, ONE)
    went_the_whole_way(person, copy.parent / "EHAssess" / "demo")
    with person.looks_at():
        pass
    require(bool(list(copy.glob("data/backups/*/*.ehassess"))), "its backups lie beside it, in the folder data")
    require(not list(home.iterdir()), "and nothing was written at home")
    shutil.rmtree(copy)


def home_read_only(work: Path, one: Person) -> None:
    """Nothing can be written at home: no settings, no cache, no backups."""
    print("\nA home that cannot be written")
    home = folder(work / "home to read", ONE)
    home.chmod(0o555)
    person = Person(one.program, home, ONE)
    to = folder(work / "elsewhere", ONE)
    went_the_whole_way(person, to / "demo")
    with person.looks_at():
        pass
    require(not list(home.iterdir()), "the window opens, and nothing was written at home")
    said = person.asks("--lang", "en", "new", home / "p.ehassess", *NEW, status=2)
    require("cannot be written" in said, "a dossier in that home is refused", said)


def second_user(common: Path, one: Person, other: Person) -> None:
    """Two accounts on one computer, one installed program, one folder for both."""
    print("\nA second user")
    dossier = common / "practice.ehassess"
    one.asks("--lang", "en", "new", dossier, *NEW)
    dossier.chmod(0o666)
    before = dossier.read_bytes()
    with one.looks_at(dossier):
        said = other.asks("--lang", "en", "round", "new", dossier, status=2)
        require(
            "open" in said and "write-protected" not in said,
            "who works in it is told while the window of another is open",
            said,
        )
    require(hashlib.sha256(before).digest() == hashlib.sha256(dossier.read_bytes()).digest(), "nothing was changed")
    other.asks("--lang", "en", "status", dossier)
    require(True, "once the window is closed, it opens")
    with one.looks_at(), other.looks_at():
        pass
    require(True, "both have a window at the same time")
    keys = one.home / ".local/share/ehassess"
    mine = {path.owner() for path in [keys, *keys.rglob("*")]}
    require(mine == {"nobody"}, "each has settings and backups of its own")


def older_format(common: Path, one: Person) -> None:
    """A dossier of which an earlier version of the program has written every byte."""
    print("\nAn older dossier format")
    dossier = common / OLDER.name
    shutil.copyfile(OLDER, dossier)
    os.chown(dossier, ONE, ONE)
    said = one.asks("--lang", "en", "history", dossier)
    require(len(said.splitlines()) == 3, "it opens, with its three answers and who gave them", said)
    with one.looks_at(dossier):
        pass
    require(True, "in the window too")


def full_disk(work: Path, one: Person) -> None:
    """No room for a dossier, and none for what the program keeps for itself."""
    print("\nA full disk")
    disk = folder(work / "small disk", ONE)
    with mounted("-t", "tmpfs", "-o", f"size=1m,uid={ONE}", "tmpfs", disk):
        dossier = disk / "p.ehassess"
        one.asks("--lang", "en", "new", dossier, *NEW)
        with contextlib.suppress(OSError), (disk / "full").open("wb", buffering=0) as filler:
            while filler.write(b"x" * 512):
                pass
        said = one.asks("--lang", "en", "new", disk / "q.ehassess", *NEW, status=2)
        require("no room left" in said, "a new dossier is refused", said)
        require(not (disk / "q.ehassess").exists(), "with nothing of it left")
        said = one.asks("--lang", "en", "report", dossier, "--out", disk / "r.pdf", status=2)
        require(not (disk / "r.pdf").exists(), "a report is refused, with nothing of it left", said)
        (disk / "full").unlink()
        one.asks("--lang", "en", "status", dossier)
        require(True, "the dossier that was there opens")
    home = folder(work / "full home", ONE)
    with mounted("-t", "tmpfs", "-o", f"size=64k,uid={ONE}", "tmpfs", home):
        with contextlib.suppress(OSError), (home / "full").open("wb", buffering=0) as filler:
            while filler.write(b"x" * 512):
                pass
        went_the_whole_way(Person(one.program, home, ONE), work / "elsewhere" / "of a full home")


def profile_on_a_share(work: Path, one: Person) -> None:
    """A home on a network share, by SFTP; as is that of many networks of hospitals."""
    print("\nA profile on a network share")
    far, home = folder(work / "server", ONE), folder(work / "home on a share", None)
    script = work / "sftp.sh"
    script.write_text(f"#!/bin/sh\nexec {SFTP}\n", "utf-8")
    script.chmod(0o755)
    run(["sshfs", "-o", f"ssh_command={script},allow_other", f"localhost:{far}", home])
    try:
        mounts = Path("/proc/mounts").read_text("utf-8").replace(r"\040", " ")
        require(f"{home} fuse.sshfs" in mounts, "the home is mounted by SFTP")
        far.chmod(0o777)
        person = Person(one.program, home, ONE)
        went_the_whole_way(person, home / "demo")
        dossier, secret = home / "demo/sample.ehassess", home / "demo/passphrase.txt"
        said = person.asks("--lang", "en", "status", dossier, "--passphrase-file", secret)
        require("shared drive" in said, "the dossier is known to lie on a share", said.splitlines()[-1])
        with person.looks_at():
            pass
        require(bool(list(home.rglob("backups/*/*.ehassess"))), "the window opens, and backups are there")
        require(not list(home.rglob("away/**/*.ehassess")), "every working copy went back")
    finally:
        run(["fusermount3", "-u", home])


def went_the_whole_way(person: Person, to: Path) -> None:
    """The demo into a folder, and the verification of its report."""
    said = person.asks("--lang", "en", "demo", "--out", to)
    key = re.search(r"--trust ([0-9a-f]{64})", said)
    if key is None:
        raise CannotBuildError("The demo named no key.")
    verdict = person.asks("--lang", "en", "verify", to / "report-signed.pdf", "--trust", key[1])
    require("Accepted" in verdict, "the whole way, from dossier to verified report")


def folder(path: Path, owner: int | None) -> Path:
    """A new folder of an account; of everybody for None."""
    path.mkdir(parents=True)
    if owner is None:
        path.chmod(0o777)
    else:
        os.chown(path, owner, owner)
    return path


def copied(bundle: Path, to: Path) -> Path:
    """The bundle in another place."""
    shutil.copytree(bundle, to, symlinks=True)
    return to


@contextlib.contextmanager
def mounted(*words: str | Path) -> Iterator[None]:
    """A disk, for as long as it is used; the last word is its folder."""
    run(["mount", *words])
    try:
        yield
    finally:
        run(["umount", words[-1]])


def require(holds: bool, what: str, said: str = "") -> None:
    """Print what holds and what the program said; CannotBuildError where it does not."""
    if not holds:
        raise CannotBuildError(f"Not so: {what}\n{said}")
    print(f"  yes  {what}" + "".join(f"\n       “{line.strip()}”" for line in said.splitlines() if line.strip()))
