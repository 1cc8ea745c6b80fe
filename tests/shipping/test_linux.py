"""What desktops read of the package: entry, icons, type of file, AppStream data, manual; all agree with the program."""

from __future__ import annotations

import configparser
import gzip
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from shipping import linux, man
from shipping.facts import FACTS
from shipping.icons import ICONS, LINUX_SIZES

from ehassess import __version__
from ehassess.__main__ import DOSSIER_ENDINGS
from ehassess.cli.program import COMMANDS
from ehassess.words import languages

WHEN = 1_700_000_000


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder `share` of the package."""
    folder = tmp_path_factory.mktemp("share")
    linux.desktop_files(folder, WHEN)
    linux.documents(folder / "doc" / "ehassess", WHEN)
    return folder


def test_the_version_and_the_ending_are_those_of_the_program() -> None:
    assert FACTS.version == __version__
    assert (FACTS.ending,) == DOSSIER_ENDINGS
    assert len(FACTS.windows_version.split(".")) == 4


def test_the_desktop_opens_a_dossier_with_the_window(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(share / "applications" / "ehassess.desktop", "utf-8")
    shown = entry["Desktop Entry"]
    assert shown["Exec"] == "ehassess gui %f"
    assert shown["MimeType"] == f"{FACTS.mime};"
    assert shown["Icon"] == "ehassess"
    assert all(shown[f"Comment[{code}]"] for code in languages() if code != "en")


def test_a_file_of_our_ending_is_known_as_a_dossier(share: Path) -> None:
    kinds = ElementTree.parse(share / "mime" / "packages" / "ehassess.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = kinds.find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == FACTS.mime
    pattern = kind.find(f"{space}glob")
    assert pattern is not None
    assert pattern.get("pattern") == f"*{FACTS.ending}"


def test_the_software_centre_is_told_this_version_in_every_language(share: Path) -> None:
    about = ElementTree.parse(share / "metainfo" / "org.ehassess.EHAssess.metainfo.xml").getroot()
    assert about.findtext("id") == FACTS.identifier
    release = about.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (__version__, "2023-11-14")
    spoken = {node.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for node in about.findall("summary")}
    assert spoken == set(languages())


def test_there_is_an_icon_of_every_size(share: Path) -> None:
    for size in LINUX_SIZES:
        png = (share / f"icons/hicolor/{size}x{size}/apps/ehassess.png").read_bytes()
        assert png.startswith(b"\x89PNG")
        assert int.from_bytes(png[16:20], "big") == int.from_bytes(png[20:24], "big") == size
    assert (ICONS / "ehassess.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (ICONS / "ehassess.icns").read_bytes()[:4] == b"icns"


@pytest.mark.parametrize("language", languages())
def test_the_manual_names_every_command(share: Path, language: str) -> None:
    folder = "man/man1" if language == "en" else f"man/{language}/man1"
    text = gzip.decompress((share / folder / "ehassess.1.gz").read_bytes()).decode()
    assert text.startswith(".TH EHASSESS 1")
    for command in COMMANDS:
        assert f".B {man.plain(command)}\n" in text
    assert not [line for line in text.splitlines() if line.startswith("'")]


def test_the_package_says_who_may_copy_it_and_asks_for_no_python(share: Path) -> None:
    assert "License: Apache-2.0" in (share / "doc/ehassess/copyright").read_text("utf-8")
    control = linux.control_text("amd64", ["libc6 (>= 2.35)", "libxcb1"], 1000)
    assert "Package: ehassess\n" in control
    assert "Depends: libc6 (>= 2.35), libxcb1\n" in control
    assert "python" not in control.split("Description:")[0].lower()
