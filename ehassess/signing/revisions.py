"""What a later part of a PDF may do: put one signature or one time stamp into its field, and nothing else.

The library's own rule walks through the whole file for this (seconds for a tagged report) and allows more. Here every
object that a part writes again is compared with what it was, entry by entry; new objects have numbers that nothing
signed can point at, and must belong to the signature, its look, or the store of certificates.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, PdfObject, Reference
    from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_SPACE = rb"(?:[\s\0]|%[^\r\n]*[\r\n])+"
_POINTER = re.compile(rb"(\d{1,10})" + _SPACE + rb"\d{1,5}" + _SPACE + rb"R(?![A-Za-z0-9])")
_NEW_FIELD = frozenset({"/AP", "/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/TU", "/Type", "/V"})
"""All that a field added for a signature may say; no action, no place in the text."""
_STORE = frozenset({"/CRLs", "/Certs", "/OCSPs", "/Type"})
"""All that a store of certificates (DSS) may say, ETSI EN 319 142-1, 5.4.2."""
_STORED = ("/CRLs", "/Certs", "/OCSPs")


class Excess(Exception):  # noqa: N818 - what was found, not an error of ours
    """A part of the file does more than it may; the text says what."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One later part: its number, the file as it was before and with it, and what it wrote."""

    number: int
    before: HistoricalResolver
    after: HistoricalResolver
    again: frozenset[Reference]
    new: frozenset[Reference]


def check_tables(reader: PdfFileReader) -> None:
    """Excess unless every part of the file has a plain table of its objects, as all that this program writes."""
    from pyhanko.pdf_utils.xref import XRefSectionType

    for part in range(reader.xrefs.total_revisions):
        if reader.xrefs.get_xref_container_info(part).xref_section_type is not XRefSectionType.STANDARD:
            raise Excess("a packed table of objects, or one of two")


def check_pointers(signed: bytes, size: int) -> None:
    """Excess if the signed bytes point at an object that only a later part could bring (a shadow attack)."""
    if any(int(found[1]) >= size for found in _POINTER.finditer(signed)):
        raise Excess("a pointer to what is not there")


def check_part(embedded: EmbeddedPdfSignature, first: int) -> None:
    """Excess unless the part of this signature adds it and nothing else; `first` is the part of the first signature."""
    reader, number = embedded.reader, embedded.signed_revision
    part = _part(reader, number)
    _check_trailer(reader, number)
    may = {reader.root_ref}
    may |= _check_form(part, embedded)
    may |= _check_pages(part, embedded, may)
    may |= _check_store(part, reader, first)
    if not part.again <= may:
        raise Excess("an object written again")
    roots = [part.after(reference) for reference in part.again]
    reached = {found for root in roots for found in part.after.collect_dependencies(root, since_revision=number)}
    if not part.new <= reached:
        raise Excess("an object that belongs to nothing")


def _part(reader: PdfFileReader, number: int) -> _Part:
    xrefs = reader.xrefs
    written = frozenset(xrefs.explicit_refs_in_revision(number))
    size = xrefs.get_xref_container_info(number - 1).size
    again = frozenset(reference for reference in written if reference.idnum < size)
    if xrefs.refs_freed_in_revision(number) or any(reference.generation for reference in written):
        raise Excess("an object removed")
    return _Part(
        number,
        reader.get_historical_resolver(number - 1),
        reader.get_historical_resolver(number),
        again,
        written - again,
    )


def _check_trailer(reader: PdfFileReader, number: int) -> None:
    before, after = (reader.trailer.flatten(at) for at in (number - 1, number))
    if _differing(before, after) - {"/ID", "/Prev", "/Size"}:
        raise Excess("another catalogue")
    if _text(before["/ID"][0]) != _text(after["/ID"][0]):
        raise Excess("another file")


def _check_form(part: _Part, embedded: EmbeddedPdfSignature) -> set[Reference]:
    """Catalogue, form and field; the objects of them that may be written again."""
    root_before, root_after = part.before.root, part.after.root
    if _differing(root_before, root_after) - {"/AcroForm", "/DSS", "/Extensions"}:
        raise Excess("the catalogue")
    form_before, form_after = _dictionary(root_before, "/AcroForm"), _dictionary(root_after, "/AcroForm")
    if _differing(form_before, form_after) - {"/Fields", "/SigFlags"}:
        raise Excess("the form")
    added = _appended(form_before["/Fields"], form_after["/Fields"])
    field = _field_reference(form_after["/Fields"], embedded)
    if added not in ([], [field]):
        raise Excess("another field")
    may = {field, *_pointed(root_after, "/AcroForm"), *_pointed(form_after, "/Fields")}
    if added:
        _check_new_field(part, field)
        return may - {field}
    _check_filled_field(part.before(field), part.after(field))
    return may


def _check_new_field(part: _Part, field: Reference) -> None:
    """A field that was not there before shows nowhere."""
    if field not in part.new:
        raise Excess("an old object as a new field")
    new = part.after(field)
    left, bottom, right, top = (float(number) for number in new["/Rect"])
    if set(new) - _NEW_FIELD or (left != right and bottom != top):
        raise Excess("a new field that shows")


def _check_filled_field(before: DictionaryObject, after: DictionaryObject) -> None:
    """A prepared field gets its signature and its look."""
    if "/V" in before or _differing(before, after) - {"/AP", "/V"}:
        raise Excess("the field of the signature")


def _check_pages(part: _Part, embedded: EmbeddedPdfSignature, settled: set[Reference]) -> set[Reference]:
    """A page written again has one more annotation, the new field, and is otherwise what it was."""
    field = embedded.sig_field
    page = field.raw_get("/P").reference if "/P" in field else None
    if page is None or page in settled:
        return set()
    before, after = part.before(page), part.after(page)
    if _differing(before, after) - {"/Annots"}:
        raise Excess("a page")
    old, new = _entry(before, "/Annots"), _entry(after, "/Annots")
    fields = part.after.root["/AcroForm"]["/Fields"]
    if _appended(old, new) not in ([], [_field_reference(fields, embedded)]):
        raise Excess("an annotation")
    return {page, *_pointed(after, "/Annots")}


def _check_store(part: _Part, reader: PdfFileReader, first: int) -> set[Reference]:
    """The store of certificates may come and grow; what of it is written again must have come after the signatures."""
    before, after = part.before.root, part.after.root
    if "/DSS" not in after:
        if "/DSS" in before:
            raise Excess("the store of certificates")
        return set()
    new = _dictionary(after, "/DSS")
    old = _dictionary(before, "/DSS") if "/DSS" in before else new.__class__()
    if set(new) - _STORE:
        raise Excess("the store of certificates")
    for name in _STORED:
        if any(reference not in part.new for reference in _appended(_entry(old, name), _entry(new, name))):
            raise Excess("an old object as a certificate")
    own = {*_pointed(after, "/DSS"), *(found for name in _STORED for found in _pointed(new, name))}
    return {reference for reference in own if reader.xrefs.get_introducing_revision(reference) > first}


def _differing(before: DictionaryObject, after: DictionaryObject) -> set[str]:
    """The keys whose entries are not the same in both, pointers compared as such."""
    keys = {*before, *after}
    return {key for key in keys if key not in before or key not in after or _raw(before, key) != _raw(after, key)}


def _raw(holder: DictionaryObject, key: str) -> bytes:
    return _text(holder.raw_get(key))


def _text(value: PdfObject) -> bytes:
    out = io.BytesIO()
    value.write_to_stream(out, None)
    return out.getvalue()


def _entry(holder: DictionaryObject, key: str) -> Any:
    """What an entry holds or points at, None without one; `get` of the library does not follow pointers."""
    return holder[key] if key in holder else None  # noqa: SIM401 - see above


def _dictionary(holder: DictionaryObject, key: str) -> DictionaryObject:
    from pyhanko.pdf_utils.generic import DictionaryObject as Kind

    found = _entry(holder, key)
    if type(found) is not Kind:
        raise Excess(f"{key} is no dictionary")
    return found


def _pointed(holder: DictionaryObject, key: str) -> Iterable[Reference]:
    """The object that an entry points at, if it does."""
    from pyhanko.pdf_utils.generic import IndirectObject

    found = holder.raw_get(key) if key in holder else None
    return (found.reference,) if isinstance(found, IndirectObject) else ()


def _appended(before: ArrayObject | None, after: ArrayObject | None) -> list[Reference]:
    """What a list of pointers, None: an empty one, got at its end; Excess where it is not otherwise the same."""
    old, new = ([_pointer(held, at) for at in range(len(held or ()))] for held in (before, after))
    if new[: len(old)] != old:
        raise Excess("a list")
    return new[len(old) :]


def _pointer(held: Any, at: int) -> Reference:
    found: Reference = held.raw_get(at).reference
    return found


def _field_reference(fields: ArrayObject, embedded: EmbeddedPdfSignature) -> Reference:
    """The pointer to the field of the signature, which stands in the form's own list."""
    for number in range(len(fields)):
        if fields[number]["/T"] == embedded.field_name:
            return _pointer(fields, number)
    raise Excess("a field elsewhere")
