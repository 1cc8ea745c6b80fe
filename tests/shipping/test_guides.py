"""The guides for installing name only commands, switches, keys and files that there are."""

from __future__ import annotations

import re

import build
from shipping import facts
from shipping.contents import ROOT
from shipping.windows import SETUP

from ehassess.cli.program import COMMANDS

GUIDES = {name: (ROOT / name).read_text("utf-8") for name in (
    "docs/install.md", "resources/guides/en/it.md", "docs/packaging.md", "resources/guides/en/privacy.md",
    "resources/guides/en/release.md", "SECURITY.md",
)}  # fmt: skip
TEXT = "\n".join(GUIDES.values())


def test_every_command_of_a_guide_exists() -> None:
    assert set(re.findall(r"build\.py ([a-z-]+)", TEXT)) <= set(build.COMMANDS)
    called = set(re.findall(r"`ehassess ([a-z][a-z-]+)", TEXT)) - {"demo"}
    assert called <= set(COMMANDS)
    assert "self-check" in called


def test_every_command_of_the_builder_is_told() -> None:
    untold = {name for name in build.COMMANDS if f"build.py {name}" not in TEXT}
    assert untold == {"icons"}


def test_the_guide_for_it_departments_names_every_key_and_exit_status_of_the_installer() -> None:
    guide, script = GUIDES["resources/guides/en/it.md"], SETUP.read_text("utf-8")
    for status in set(re.findall(r"SetErrorLevel (\d)", script)):
        assert re.search(rf"\| {status} \| (the program is running|cancelled or no room|a newer version)", guide)
    for key in (
        r"Software\Classes\.ehassess",
        r"Software\Classes\EHAssess.Dossier",
        r"CurrentVersion\Uninstall\EHAssess",
    ):
        assert key in guide
    assert "/DOWNGRADE" in guide
    assert r"%LOCALAPPDATA%\Programs\EHAssess" in guide


def test_the_names_of_files_are_those_that_are_made() -> None:
    install = GUIDES["docs/install.md"]
    for name in ("windows-setup.exe", "windows-portable.zip", "linux-x86_64.tar.xz", "SHA256SUMS.minisig", ".dmg"):
        assert name in install
    assert facts.FACTS.ending in GUIDES["resources/guides/en/it.md"]
