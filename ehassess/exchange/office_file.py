"""The guard before any file of an office program is opened: a ZIP of small, plain XML parts and nothing else."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from ehassess.errors import UserFacingError

FILE_LIMIT = 5 * 2**20
"""Most bytes of the file; ours has 30 000."""
PART_LIMIT = 5 * 2**20
TOTAL_LIMIT = 20 * 2**20
PARTS_LIMIT = 64
RATIO_LIMIT = 200
SMALL = 64 * 1024
"""A part below this size may be packed as tightly as it likes."""

_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x07"
_END_SIZE = 22
_COMMENT = 65_535
_FOREIGN = re.compile(
    r"vbaproject|macros?/|activex/|embeddings/|externallinks/|\.exe$|\.js$|\.\.|^/|\\|:", re.IGNORECASE
)
_UNSAFE = re.compile(rb"<!(?!--|\[CDATA\[)|\x00")
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']""")
_PLAIN = (b"utf-8", b"us-ascii", b"ascii")


class _RefusedError(Exception):
    """The file is built as none of ours would come back."""


def check_office_file(data: bytes, name: str) -> None:
    """Nothing for a file that may be opened.

    UserFacingError `errors.questions_unreadable` for what is no office file or damaged, `errors.questions_refused` for
    one that is too large, unpacks to too much, or holds programs, links or definitions that have no business there.
    """
    if len(data) > FILE_LIMIT:
        raise UserFacingError("errors.questions_refused", file=name)
    try:
        _check_end(data)
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check_parts(packed)
    except _RefusedError as error:
        raise UserFacingError("errors.questions_refused", file=name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise UserFacingError("errors.questions_unreadable", file=name) from error


def _check_end(data: bytes) -> None:
    """The number of parts as the end of the file tells it, before anything is made of each of them."""
    end = data.rfind(_END, max(0, len(data) - _END_SIZE - _COMMENT))
    if not data.startswith(b"PK") or end < 0 or len(data) - end < _END_SIZE:
        raise zipfile.BadZipFile("no end of a ZIP file")
    (count,) = struct.unpack_from("<H", data, end + 10)
    if count > PARTS_LIMIT or data[max(0, end - 20) : end].startswith(_END_64):
        raise _RefusedError(f"{count} parts")


def _check_parts(packed: zipfile.ZipFile) -> None:
    parts = packed.infolist()
    names = {part.filename.casefold() for part in parts}
    if len(names) != len(parts) or len(parts) > PARTS_LIMIT:
        raise _RefusedError("a part stands there twice")
    total = 0
    for part in parts:
        if _FOREIGN.search(part.filename) or part.filename != part.orig_filename or part.flag_bits & 1:
            raise _RefusedError("a part that does not belong there")
        total += part.file_size
        tight = part.file_size > SMALL and part.file_size > RATIO_LIMIT * max(1, part.compress_size)
        if part.file_size > PART_LIMIT or total > TOTAL_LIMIT or tight:
            raise _RefusedError("too much")
        _check_text(part, packed)


def _check_text(part: zipfile.ZipInfo, packed: zipfile.ZipFile) -> None:
    """The size is what was promised; XML is plain text without definitions, which bombs are made of."""
    with packed.open(part) as opened:
        text = opened.read(PART_LIMIT + 1)
    if len(text) != part.file_size:
        raise _RefusedError("larger than it says")
    if not part.filename.casefold().endswith((".xml", ".rels", ".vml")):
        return
    encoding = _ENCODING.match(text.removeprefix(b"\xef\xbb\xbf"))
    if _UNSAFE.search(text) or (encoding and encoding[1].lower() not in _PLAIN):
        raise _RefusedError("definitions in XML")
