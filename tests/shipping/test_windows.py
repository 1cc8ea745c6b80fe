"""What Windows is given: the installer's script, the MSI's description, the portable zip, the programs' version."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from shipping import facts, msi, windows
from shipping.facts import FACTS

from ehassess.words import languages

SCRIPT = windows.SETUP.read_text("utf-8")
LANGUAGES = {"en": "ENGLISH", "fr": "FRENCH", "de": "GERMAN"}


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A folder like the bundle for Windows."""
    folder = tmp_path / "a payload é"
    for name in ("ehassess.exe", "EHAssessWindow.exe", "_internal/a.dll", "_internal/deep/er/é & b.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def test_the_installer_needs_no_administrator() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.search(r"HKLM|HKCR|\$PROGRAMFILES|SetShellVarContext all", SCRIPT)


def test_the_installer_says_everything_in_every_language() -> None:
    assert set(LANGUAGES) == set(languages())
    said: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE):
        said.setdefault(name, set()).add(language)
    assert len(said) == 4
    assert all(spoken == set(LANGUAGES.values()) for spoken in said.values())
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert used == set(said)


def test_nothing_removes_a_folder_in_which_a_dossier_could_lie() -> None:
    removed = set(re.findall(r'RMDir /r "([^"]+)"', SCRIPT))
    assert removed == {r"$INSTDIR\_internal", r"$INSTDIR\new"}
    assert not re.search(r'Delete "[^"]*\*', SCRIPT)


def test_every_question_of_the_installer_has_an_answer_when_silent() -> None:
    boxes = [line for line in SCRIPT.splitlines() if line.strip().startswith("MessageBox")]
    assert len(boxes) == 3
    assert all("/SD ID" in line for line in boxes)


def test_what_the_installer_writes_to_the_registry_the_uninstaller_takes_away() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', SCRIPT))
    deleted = set(re.findall(r'DeleteRegKey HKCU "([^"]+)"', SCRIPT))
    assert written
    assert all(any(key == gone or key.startswith(f"{gone}\\") for gone in deleted) for key in written)


def test_the_package_for_roll_out_holds_every_file_once_and_under_the_same_ids_each_time(payload: Path) -> None:
    source = msi.source_of(payload, "1.2.3")
    assert source == msi.source_of(payload, "1.2.3")
    space = f"{{{msi.SPACE}}}"
    tree = ElementTree.fromstring(source)
    files = {node.get("Source") for node in tree.iter(f"{space}File")}
    assert files == {
        str(Path(payload.name, name))
        for name in ("ehassess.exe", "EHAssessWindow.exe", "_internal/a.dll", "_internal/deep/er/é & b.txt")
    }
    components = [node.get("Id") for node in tree.iter(f"{space}Component")]
    assert len(components) == len(set(components)) == 5
    assert {node.get("Id") for node in tree.iter(f"{space}ComponentRef")} == set(components)


def test_a_newer_package_replaces_the_older_and_never_the_other_way_round(payload: Path) -> None:
    products = []
    for version in ("1.2.3", "1.3.0"):
        product = ElementTree.fromstring(msi.source_of(payload, version)).find(f"{{{msi.SPACE}}}Product")
        assert product is not None
        products.append(product)
    assert products[0].get("UpgradeCode") == products[1].get("UpgradeCode") == FACTS.upgrade_code
    assert products[0].get("Id") != products[1].get("Id")
    upgrade = products[0].find(f"{{{msi.SPACE}}}MajorUpgrade")
    assert upgrade is not None
    assert upgrade.get("AllowDowngrades") is None


def test_the_number_by_which_windows_knows_the_product_never_changes() -> None:
    assert FACTS.upgrade_code == "8FC408D8-FAAC-5A8B-A7E3-56725CFA4948"


def test_the_portable_zip_keeps_its_data_beside_itself_and_is_the_same_each_time(
    payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    one, other = (windows.make_portable(payload, tmp_path / name) for name in ("one.zip", "other.zip"))
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as packed:
        names = packed.namelist()
    assert "EHAssess/portable.txt" in names
    assert "EHAssess/_internal/deep/er/é & b.txt" in names
    assert all(name.startswith("EHAssess/") for name in names)


def test_windows_shows_the_version_of_the_program(tmp_path: Path) -> None:
    text = Path(facts.windows_version_file(tmp_path)).read_text("utf-8")
    compile(text, "version", "eval")
    assert f"'ProductVersion', '{FACTS.version}'" in text
    assert f"filevers=({', '.join(FACTS.windows_version.split('.'))})" in text
