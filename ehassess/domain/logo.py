"""The practice's logo: a few plain pixels, so that nothing of a picture file is ever kept or passed on."""

from __future__ import annotations

import base64
import zlib
from dataclasses import dataclass

WIDEST, HIGHEST = 240, 120
"""Pixels across and down that a logo has at most."""
PIXEL = 3
"""Bytes of a pixel: red, green, blue."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of at most 240 x 120 pixels on white; `pixels`: its rows from the top, three bytes for each pixel (red,
    green, blue), packed by zlib, in base64.

    ValueError for anything else, so whoever holds one may unpack it.
    """

    width: int
    height: int
    pixels: str

    def __post_init__(self) -> None:
        """Look at what was given, which may come from a received file."""
        if not (0 < self.width <= WIDEST and 0 < self.height <= HIGHEST):
            raise ValueError("a logo of no allowed size")
        self.rgb()

    @classmethod
    def of(cls, width: int, height: int, rgb: bytes) -> Logo:
        """The logo of these bytes, three for each pixel."""
        return cls(width, height, base64.b64encode(zlib.compress(rgb, 9)).decode("ascii"))

    def rgb(self) -> bytes:
        """Width x height x 3 bytes; never unpacks more than that."""
        size = self.width * self.height * PIXEL
        unpacking = zlib.decompressobj()
        try:
            found = unpacking.decompress(base64.b64decode(self.pixels, validate=True), size + 1)
        except zlib.error as error:
            raise ValueError("a logo that cannot be unpacked") from error
        if len(found) != size or not unpacking.eof or unpacking.unused_data:
            raise ValueError("a logo of another size than it says")
        return found
