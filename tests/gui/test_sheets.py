"""Contact sheets: six pages on each, in the order of the pages, each at a width at which its words can be read."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.pictures.sheets import WIDTH, sheets


def test_seven_pages_make_two_sheets_and_a_page_without_a_picture_is_left_out(tmp_path: Path) -> None:
    names = [f"page{number}" for number in range(7)]
    for name in names:
        Image.new("RGB", (1280, 800), "#0B5A63").save(tmp_path / f"{name}-en-light.png")
    made = sheets(tmp_path, [*names, "gone"], "-en-light")
    assert [file.name for file in made] == ["sheet-en-light-01.png", "sheet-en-light-02.png"]
    with Image.open(made[0]) as sheet:
        assert sheet.width > 2 * WIDTH
        assert sheet.getpixel((sheet.width // 4, sheet.height // 4)) == (0x0B, 0x5A, 0x63)


def test_no_picture_makes_no_sheet(tmp_path: Path) -> None:
    assert sheets(tmp_path, ["start"], "-fr-dark") == []
