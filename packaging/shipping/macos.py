"""For macOS: the application signed from the inside out, its disk image, and Apple's stamp on both.

Written after the manuals of codesign, notarytool, stapler and hdiutil, and not yet run on a Mac. The steps are lists of
words, so that the tests can read elsewhere what would run.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from shipping.bundle import write_list
from shipping.contents import ROOT
from shipping.facts import FACTS
from shipping.tools import files_of, need, run

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
MACH_O = {bytes.fromhex(head) for head in ("cffaedfe", "cefaedfe", "feedfacf", "feedface", "cafebabe", "cafebabf")}
MAIN = f"MacOS/{FACTS.command}"
SEALED = (MAIN, "_CodeSignature/")
"""What the seal on the whole changes, and which the list of files therefore leaves to the seal."""

Step = list[str | Path]


def identity() -> str:
    """The name of the certificate in the keychain, from EHASSESS_MAC_IDENTITY; `-` signs for this computer only."""
    return os.environ.get("EHASSESS_MAC_IDENTITY", "-")


def is_program(path: Path) -> bool:
    """Whether a file is a program or library of macOS."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def inner_first(app: Path) -> list[Path]:
    """Every program and library inside, the deepest first, and each framework after what it holds; not the app."""
    contents = app / "Contents"
    programs = [path for path in files_of(contents) if is_program(path) and path != contents / MAIN]
    frameworks = [path for path in contents.rglob("*.framework") if path.is_dir() and not path.is_symlink()]
    return sorted([*programs, *frameworks], key=lambda path: (-len(path.parts), path.as_posix()))


def sign_step(path: Path, who: str, *, whole: bool = False) -> Step:
    """The call that signs one file, or the whole application with its entitlements."""
    apple = ["--options", "runtime", "--timestamp"] if who != "-" else []
    rights: Step = ["--entitlements", ENTITLEMENTS] if whole and who != "-" else []
    return ["codesign", "--force", *apple, *rights, "--sign", who, path]


def signing_steps(app: Path, who: str) -> list[Step]:
    """All inner signatures in order; the list of files is written after them, and then `sealing_steps` follow."""
    return [sign_step(path, who) for path in inner_first(app)]


def sealing_steps(app: Path, who: str) -> list[Step]:
    """The signature on the whole, and a check of every one."""
    return [sign_step(app, who, whole=True), ["codesign", "--verify", "--deep", "--strict", "--verbose=2", app]]


def image_steps(app: Path, stage: Path, image: Path, who: str) -> list[Step]:
    """The disk image with the application and the way to Applications, signed."""
    steps: list[Step] = [
        ["ditto", app, stage / app.name],
        ["ln", "-s", "/Applications", stage / "Applications"],
        [
            "hdiutil",
            "create",
            "-volname",
            FACTS.name,
            "-srcfolder",
            stage,
            "-fs",
            "HFS+",
            "-format",
            "UDZO",
            "-ov",
            image,
        ],
    ]
    return steps if who == "-" else [*steps, ["codesign", "--force", "--timestamp", "--sign", who, image]]


def notarising_steps(image: Path, profile: str) -> list[Step]:
    """Send the image to Apple, wait, fasten the answer to it, and ask the system whether it would open it."""
    return [
        ["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", image],
        ["xcrun", "stapler", "validate", image],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose=2", image],
    ]


def make_image(app: Path, out: Path) -> Path:
    """Sign the application, write its list of files, seal it, and make the image; the path of the .dmg.

    With EHASSESS_MAC_PROFILE, a profile that notarytool keeps in the keychain, Apple's stamp is asked for too.
    """
    need("codesign", "hdiutil", "ditto")
    who, image, stage = identity(), out / f"EHAssess-{FACTS.version}.dmg", out / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    for step in signing_steps(app, who):
        run(step)
    write_list(app, SEALED)
    profile = os.environ.get("EHASSESS_MAC_PROFILE", "")
    after = notarising_steps(image, profile) if profile else []
    for step in [*sealing_steps(app, who), *image_steps(app, stage, image, who), *after]:
        run(step)
    shutil.rmtree(stage)
    return image
