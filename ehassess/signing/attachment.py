"""Reading a file that is attached to a PDF, from bytes that nobody vouches for."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.signing.guard import guarded
from ehassess.signing.verification import Fact, Failure

if TYPE_CHECKING:
    from pyhanko.pdf_utils.generic import DictionaryObject, PdfObject, StreamObject
    from pyhanko.pdf_utils.reader import PdfFileReader

LARGEST = 20_000_000
"""Bytes of an attached file, unpacked."""
_DEEPEST, _MOST = 8, 100
"""Levels and entries of the tree of attachments."""


def attachment(pdf: bytes, name: str) -> bytes | None:
    """The attached file of this name; None if there is none.

    Give it the signed revision, never the whole of a received file. UserFacingError `signing.attachment_unreadable`
    if the PDF cannot be read, two attachments have the name, or it is larger than 20 MB or packed in an unusual way.
    """
    found = guarded(partial(attached_in, pdf, name), Fact.READABLE, "signing.attachment_unreadable")
    if isinstance(found, Failure):
        raise UserFacingError(found.id, name=name)
    return found


def strict_reader(pdf: bytes) -> PdfFileReader:
    """The PDF library's strict look at these bytes; it raises whatever it likes for a bad file."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    return PdfFileReader(io.BytesIO(pdf), strict=True)


def attached_in(pdf: bytes | PdfFileReader, name: str) -> bytes | None:
    """As `attachment`, from bytes or from what is open already; raises whatever it likes for a bad file."""
    root = (strict_reader(pdf) if isinstance(pdf, bytes) else pdf).root
    try:
        tree = root["/Names"]["/EmbeddedFiles"]
    except KeyError:
        return None
    entries = [specification for key, specification in _entries(tree, _DEEPEST) if key == name]
    if not entries:
        return None
    (specification,) = entries
    return _unpacked(specification["/EF"]["/F"])


def _entries(node: DictionaryObject, depth: int) -> Iterator[tuple[str, DictionaryObject]]:
    """File names and file specifications in the name tree; ValueError for one of an absurd size."""
    if not depth:
        raise ValueError("a tree too deep")
    names = node.get("/Names", ())
    kids = node.get("/Kids", ())
    if len(names) > 2 * _MOST or len(kids) > _MOST:
        raise ValueError("too many attachments")
    for at in range(1, len(names), 2):
        specification = names[at]
        yield str(specification.get("/UF", specification.get("/F"))), specification
    for at in range(len(kids)):  # by index, which follows references
        yield from _entries(kids[at], depth - 1)


def _unpacked(stream: StreamObject) -> bytes:
    """The contents; ValueError for more than `LARGEST` bytes or a filter other than plain Flate."""
    packed: bytes = stream.encoded_data
    filters = _as_list(stream.get("/Filter"))
    if filters == [] and len(packed) <= LARGEST:
        return packed
    if filters != ["/FlateDecode"] or "/DecodeParms" in stream:
        raise ValueError("too large, or a filter that no report uses")
    unpacking = zlib.decompressobj()
    contents = unpacking.decompress(packed, LARGEST + 1)
    if len(contents) > LARGEST or not unpacking.eof:
        raise ValueError("too large, or cut off")
    return contents


def _as_list(filters: PdfObject | None) -> list[object]:
    if filters is None:
        return []
    return list(filters) if isinstance(filters, list) else [filters]
