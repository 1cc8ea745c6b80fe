"""The picture that a practice chooses as its logo, read with care and kept as plain pixels only."""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.domain.logo import HIGHEST, WIDEST, Logo
from ehassess.errors import UserFacingError
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 5_000_000
"""Bytes of the picture file."""
MOST_PIXELS = 25_000_000
"""Looked up in the head of the file, before any of them is unpacked."""
FORMATS = ("PNG", "JPEG")

_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, OverflowError, struct.error)
"""What Pillow raises for a file that is none of these pictures, or is cut off or damaged."""


def logo_in(path: Path) -> Logo:
    """The logo in a file.

    UserFacingError `errors.file_missing`, `errors.file_unreadable`, and as `read_logo`.
    """
    return read_logo(read_up_to(path, LARGEST), path.name)


def read_logo(data: bytes, name: str) -> Logo:
    """The picture on white, made as small as a logo is.

    UserFacingError `exchange.logo_too_large` (more than 5 MB), `exchange.logo_too_many_pixels`,
    `exchange.logo_no_picture` (neither PNG nor JPEG), `exchange.logo_damaged`.
    """
    from PIL import Image, UnidentifiedImageError

    if len(data) > LARGEST:
        raise UserFacingError("exchange.logo_too_large", file=name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise UserFacingError("exchange.logo_too_many_pixels", file=name)
                return _plain(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UserFacingError("exchange.logo_too_many_pixels", file=name) from None
    except UnidentifiedImageError as error:
        raise UserFacingError("exchange.logo_no_picture", file=name) from error
    except _BROKEN as error:
        raise UserFacingError("exchange.logo_damaged", file=name) from error


def _plain(picture: Image) -> Logo:
    """The pixels, the right way up, without edges that one can see through, on white."""
    from PIL import Image, ImageOps

    picture.load()
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):
        upright = upright.convert("I").point(lambda value: value / 256).convert("L")  # 16 bits of grey
    see_through = upright.convert("RGBA")
    see_through = see_through.crop(see_through.getbbox())  # empty edges would set it off the margin of the page
    see_through.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
    paper = Image.new("RGBA", see_through.size, "white")
    paper.alpha_composite(see_through)
    return Logo.of(*paper.size, paper.convert("RGB").tobytes())
