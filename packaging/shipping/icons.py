"""The program's icon at every size and in the form of every system, drawn from one SVG file."""

from __future__ import annotations

import io
from pathlib import Path

from shipping.contents import ROOT
from shipping.tools import need, run

ICONS = ROOT / "packaging" / "icons"
SVG = ICONS / "ehassess.svg"
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the PNG files that Linux desktops look for."""
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def draw(size: int) -> bytes:
    """The icon as PNG of this many pixels on each side."""
    need("rsvg-convert")
    path = ICONS / f".{size}.png"
    try:
        run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", path, SVG])
        return path.read_bytes()
    finally:
        path.unlink(missing_ok=True)


def make_icons() -> list[Path]:
    """Write the .png, .ico and .icns beside the SVG; they are committed, since few machines can draw them."""
    from PIL import Image

    def opened(size: int) -> Image.Image:
        return Image.open(io.BytesIO(draw(size))).convert("RGBA")

    made = []
    for size in LINUX_SIZES:
        made.append(ICONS / f"ehassess-{size}.png")
        opened(size).save(made[-1], optimize=True)
    ico, icns = ICONS / "ehassess.ico", ICONS / "ehassess.icns"
    # Pillow leaves out sizes above that of the picture itself, so the largest leads
    *small, large = (opened(size) for size in WINDOWS_SIZES)
    large.save(ico, sizes=[(size, size) for size in WINDOWS_SIZES], append_images=small)
    *small, large = (opened(size) for size in MAC_SIZES)
    large.save(icns, append_images=small)
    return [*made, ico, icns]
