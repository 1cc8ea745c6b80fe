"""The wheel carries everything the program reads, and works far from a checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which a freshly built wheel was unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def test_the_installed_program_finds_its_pack_words_and_fonts(installed: Path) -> None:
    run = (
        "from ehassess.paths import pack_folder, resource; from ehassess.words import Words; import ehassess;"
        "print(ehassess.__file__); print(pack_folder().joinpath('domains.yaml').is_file());"
        "print(resource('fonts', 'SourceSans3-Bold.ttf').is_file()); print(Words.load('fr')('errors.not_text')[:10])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {run}"],
        cwd=installed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1"},
        check=True,
    )
    assert done.stdout.splitlines() == [str(installed / "ehassess" / "__init__.py"), "True", "True", "le fichier"]


def test_every_file_of_the_pack_and_the_resources_is_in_the_wheel(installed: Path) -> None:
    for folder in ("questionnaires", "resources"):
        here = {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()}
        there = installed / "ehassess" / "_data"
        assert {path for path in here if not (there / path).is_file()} == set()


def test_nothing_else_than_the_package_is_installed(installed: Path) -> None:
    assert {path.name.split("-")[0] for path in installed.iterdir()} == {"ehassess"}
    assert (next(installed.glob("*.dist-info")) / "licenses" / "LICENSE").is_file()
