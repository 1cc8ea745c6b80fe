"""What goes into the bundle: all data and everything the program imports, and nothing of what it does without."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from shipping import bundle, contents

from ehassess.bundle import read_list
from tests.architecture.source import package


def test_every_file_of_the_resources_goes_in_but_sources_of_translations() -> None:
    there = {Path(source).relative_to(contents.ROOT).as_posix() for source, _ in contents.data_files()}
    for needed in (
        "resources/fonts/LICENSE-SourceSans3.txt",
        "resources/words/fr/errors.json",
        "resources/translations/shell_fr.qm",
        "resources/icons/shield.svg",
    ):
        assert needed in there
    assert not [name for name in there if name.endswith((".ts", ".pyc")) or name.startswith("questionnaires")]
    assert {target.split("/")[1] for _, target in contents.data_files()} == {"_data"}


def test_no_module_that_the_program_imports_is_left_out() -> None:
    imported: set[str] = set()
    for module in package():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
    assert {"PySide6.QtWidgets", "highspy", "pikepdf"} <= imported
    assert imported & set(contents.UNUSED_MODULES) == set()


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\translations\\qtbase_de.qm",
        "ehassess/_data/resources/translations/shell_fr.qm",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "pikepdf.libs/libqpdf-781b0270.so.30.4.2",
    ],
)
def test_what_the_window_and_the_report_need_stays(path: str) -> None:
    assert not contents.is_unused(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "libcups.so.2",
    ],
)
def test_what_nothing_needs_goes(path: str) -> None:
    assert contents.is_unused(path)


def test_the_list_of_a_bundle_is_read_back_by_the_program(tmp_path: Path) -> None:
    folder = tmp_path / "ehassess"
    for name in ("ehassess", "_internal/a b.so", "_internal/ehassess/_data/resources/é.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    listed = bundle.write_list(folder)
    parts = read_list(listed.read_text("utf-8"))
    assert [part.path for part in parts] == [
        "_internal/a b.so",
        "_internal/ehassess/_data/resources/é.json",
        "ehassess",
    ]
    assert parts[2].size == len("ehassess")
    assert bundle.write_list(folder).read_text("utf-8") == listed.read_text("utf-8"), "the list does not list itself"


def test_the_table_of_sizes_names_the_largest_first_and_the_whole(tmp_path: Path) -> None:
    folder = tmp_path / "ehassess"
    for name, size in (
        ("ehassess", 10),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", 3000),
        ("_internal/numpy/x.so", 90),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x" * size)
    parts = bundle.sizes(folder)
    assert [(part.part, part.size) for part in parts[:2]] == [("Qt (PySide6)", 3000), ("numpy", 90)]
    assert bundle.size_table(folder).endswith("the whole")
