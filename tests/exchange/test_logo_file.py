"""A picture becomes a small logo of plain pixels, or is refused in words."""

from __future__ import annotations

import io
import struct
import time
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from ehassess.domain.logo import Logo
from ehassess.errors import UserFacingError
from ehassess.exchange.logo import LARGEST, logo_in, read_logo
from tests.store.dossiers import told

TEAL = (11, 90, 99)


def picture(kind: str, size: tuple[int, int] = (600, 200), mode: str = "RGB", **more: object) -> bytes:
    out = io.BytesIO()
    colour = (*TEAL, 0) if mode == "RGBA" else TEAL
    Image.new("RGB" if mode == "RGB" else "RGBA", size, colour).convert(mode).save(out, kind, **more)
    return out.getvalue()


def with_head(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(10_000))
    chunks = (struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each)) for each in (head, data))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def corner(logo: Logo) -> tuple[int, ...]:
    return tuple(logo.rgb()[:3])


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_small_and_keeps_its_shape_and_colour(kind: str) -> None:
    logo = read_logo(picture(kind), "logo")
    assert (logo.width, logo.height) == (240, 80)
    assert all(abs(found - right) <= 2 for found, right in zip(corner(logo), TEAL, strict=True))


def test_a_small_picture_stays_as_it_is() -> None:
    assert read_logo(picture("PNG", (7, 5)), "logo") == Logo.of(7, 5, bytes(TEAL) * 35)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_every_way_to_hold_a_picture_is_read(mode: str) -> None:
    assert read_logo(picture("PNG", (4, 3), mode), "logo").width == 4


def test_what_one_can_see_through_lies_on_white() -> None:
    assert corner(read_logo(picture("PNG", mode="RGBA"), "logo")) == (255, 255, 255)


def test_edges_that_one_can_see_through_are_cut_off() -> None:
    out = io.BytesIO()
    wide = Image.new("RGBA", (90, 50))
    wide.paste((*TEAL, 255), (30, 10, 50, 20))
    wide.save(out, "PNG")
    assert read_logo(out.getvalue(), "logo") == Logo.of(20, 10, bytes(TEAL) * 200)


def test_sixteen_bits_of_grey_keep_their_grey() -> None:
    out = io.BytesIO()
    Image.frombytes("I;16", (2, 1), bytes((0, 128, 255, 255))).save(out, "PNG")
    assert read_logo(out.getvalue(), "logo").rgb() == bytes((128, 128, 128, 255, 255, 255))


def test_a_photograph_that_says_it_lies_on_its_side_is_put_upright() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    logo = read_logo(picture("JPEG", (40, 20), exif=turned), "logo")
    assert (logo.width, logo.height) == (20, 40)


def test_nothing_of_the_file_but_its_pixels_is_kept() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "a secret name")
    assert read_logo(picture("PNG", pnginfo=notes), "logo") == read_logo(picture("PNG"), "logo")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'


@pytest.mark.parametrize(
    "data", [b"", b"text", SVG, b"%PDF-1.7\n", picture("GIF"), picture("BMP"), picture("TIFF"), picture("PPM")]
)
def test_what_is_neither_png_nor_jpeg_is_refused(data: bytes) -> None:
    with told("exchange.logo_no_picture", file="logo.png"):
        read_logo(data, "logo.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_cut_off_anywhere_is_refused(kind: str) -> None:
    noise = io.BytesIO()
    Image.effect_noise((90, 90), 90).save(noise, kind)
    whole = noise.getvalue()
    for end in range(len(whole) * 3 // 4, 40, -len(whole) // 9):
        with told("exchange.logo_damaged" if end > 40 else "exchange.logo_no_picture"):
            read_logo(whole[:end], "logo")


@pytest.mark.parametrize(("width", "height"), [(5001, 5000), (60_000, 60_000), (2_000_000_000, 2_000_000_000)])
def test_a_bomb_is_refused_before_it_is_unpacked(width: int, height: int) -> None:
    began = time.process_time()
    with told("exchange.logo_too_many_pixels"):
        read_logo(with_head(width, height), "logo")
    assert time.process_time() - began < 0.5


def test_a_file_of_more_than_5_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(picture("PNG") + bytes(LARGEST))
    with told("exchange.logo_too_large", file="logo.png"):
        logo_in(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with told("errors.file_missing"):
        logo_in(tmp_path / "gone.png")


def test_flipped_bytes_never_do_more_than_being_refused() -> None:
    whole = bytearray(picture("PNG", (30, 20)))
    refused = []
    for at in range(8, len(whole)):
        changed = whole.copy()
        changed[at] ^= 0x55
        try:
            read_logo(bytes(changed), "logo")
        except UserFacingError as error:
            refused.append(error.id)
    assert len(refused) > len(whole) // 2
    assert all(each.startswith("exchange.logo_") for each in refused)
