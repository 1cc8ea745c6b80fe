"""What macOS is given, as far as files can show it: the application's facts, the order of signatures, the calls."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from shipping import bundle, macos
from shipping.facts import FACTS, mac_info

MACH_O = bytes.fromhex("cffaedfe") + b"library"
WHO = "Developer ID Application: Nobody (0000000000)"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An application like the one that PyInstaller makes."""
    folder = tmp_path / "EHAssess.app"
    programs = (
        "MacOS/ehassess",
        "Frameworks/libpython3.12.dylib",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Frameworks/PySide6/QtCore.abi3.so",
    )
    for name in programs:
        (folder / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "Contents" / name).write_bytes(MACH_O)
    (folder / "Contents" / "Resources").mkdir()
    (folder / "Contents" / "Resources" / "words.json").write_bytes(b"{}")
    (folder / "Contents" / "Frameworks" / "words.json").symlink_to("../Resources/words.json")
    (folder / "Contents" / "Info.plist").write_bytes(plistlib.dumps(mac_info()))
    return folder


def test_the_application_owns_the_ending_of_a_dossier(app: Path) -> None:
    info = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    kind = info["UTExportedTypeDeclarations"][0]
    assert info["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["ehassess"]
    assert info["CFBundleShortVersionString"] == FACTS.version
    assert info["CFBundleLocalizations"] == ["en", "fr", "de"]


def test_the_hardened_runtime_is_asked_for_no_exception() -> None:
    assert plistlib.loads(macos.ENTITLEMENTS.read_bytes()) == {}


def test_everything_inside_is_signed_before_what_holds_it_and_the_whole_last(app: Path) -> None:
    order = [path.relative_to(app).as_posix() for path in macos.inner_first(app)]
    framework = "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework"
    assert order.index(f"{framework}/Versions/A/QtCore") < order.index(framework)
    assert "Contents/MacOS/ehassess" not in order, "the whole signs its own program"
    assert not [name for name in order if name.endswith(".json")]
    depths = [len(Path(name).parts) for name in order]
    assert depths == sorted(depths, reverse=True)
    assert macos.sealing_steps(app, WHO)[0][-1] == app


def test_a_real_certificate_brings_hardened_runtime_and_time_and_none_of_it_when_there_is_none(app: Path) -> None:
    for step in macos.signing_steps(app, WHO):
        assert {"--options", "runtime", "--timestamp", WHO} <= set(step)
        assert "--deep" not in step
    assert macos.ENTITLEMENTS in macos.sealing_steps(app, WHO)[0]
    bare = [word for step in (*macos.signing_steps(app, "-"), macos.sealing_steps(app, "-")[0]) for word in step]
    assert "--timestamp" not in bare
    assert macos.ENTITLEMENTS not in bare


def test_what_the_seal_changes_is_not_in_the_list_of_files(app: Path) -> None:
    (app / "Contents/Frameworks/ehassess/_data").mkdir(parents=True)
    listed = bundle.write_list(app, macos.SEALED).read_text("utf-8")
    names = [line.split("  ", 2)[2] for line in listed.splitlines()]
    assert "MacOS/ehassess" not in names
    assert "Frameworks/libpython3.12.dylib" in names
    assert "Frameworks/words.json" in names


def test_the_image_is_stamped_after_it_was_signed(app: Path, tmp_path: Path) -> None:
    image = tmp_path / "x.dmg"
    made = macos.image_steps(app, tmp_path, image, WHO)
    assert [step[0] for step in made] == ["ditto", "ln", "hdiutil", "codesign"]
    assert [step[0] for step in macos.image_steps(app, tmp_path, image, "-")] == ["ditto", "ln", "hdiutil"]
    stamped = [" ".join(map(str, step[:3])) for step in macos.notarising_steps(image, "profile")]
    assert stamped[0] == "xcrun notarytool submit"
    assert stamped[1] == "xcrun stapler staple"
