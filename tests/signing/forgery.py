# mypy: disable-error-code="no-untyped-call"
"""Attacks on a signed report: each takes the bytes of an honest file and returns those of a forged one."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from tests.signing.paper import byte_ranges, contents_at

Writer = IncrementalPdfFileWriter
N = NameObject


def updated(pdf: bytes, change: Callable[[Writer], None]) -> bytes:
    """The file with an incremental update behind it, as any PDF editor would add."""
    writer = Writer(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _first_page(writer: Writer) -> DictionaryObject:
    return writer.root["/Pages"]["/Kids"][0]  # type: ignore[no-any-return]


def _numbers(*values: int) -> ArrayObject:
    return ArrayObject(map(NumberObject, values))


def another_score(writer: Writer) -> None:
    """Show 4.9 where 3.4 was signed."""
    page = _first_page(writer)
    drawn = page["/Contents"].data
    assert b"3.4 of 5" in drawn
    page[N("/Contents")] = writer.add_object(StreamObject(stream_data=drawn.replace(b"3.4 of 5", b"4.9 of 5")))
    writer.update_container(page)


def white_stamp(writer: Writer) -> None:
    """Cover the score with a white annotation."""
    cover = writer.add_object(
        StreamObject(
            DictionaryObject(
                {N("/Type"): N("/XObject"), N("/Subtype"): N("/Form"), N("/BBox"): _numbers(0, 0, 400, 60)}
            ),
            stream_data=b"1 1 1 rg 0 0 400 60 re f",
        )
    )
    stamp = writer.add_object(
        DictionaryObject(
            {
                N("/Type"): N("/Annot"),
                N("/Subtype"): N("/Stamp"),
                N("/F"): NumberObject(4),
                N("/Rect"): _numbers(60, 680, 460, 740),
                N("/AP"): DictionaryObject({N("/N"): cover}),
            }
        )
    )
    page = _first_page(writer)
    page["/Annots"].append(stamp)
    writer.update_container(page["/Annots"])


def signature_removed(writer: Writer) -> None:
    """Empty the signature fields again."""
    for reference in writer.root["/AcroForm"]["/Fields"]:
        field = reference.get_object()
        if "/V" in field:
            del field["/V"]
            writer.update_container(field)


def other_attachment(writer: Writer) -> None:
    """Put other answers into the attached file."""
    specification = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    reference = specification["/EF"].raw_get("/F")
    other = StreamObject(DictionaryObject({N("/Type"): N("/EmbeddedFile")}), stream_data=b'{"answers":{"q0":"yes"}}')
    writer.objects[(reference.generation, reference.idnum)] = other


def other_pages(writer: Writer) -> None:
    """Turn the catalogue to another tree of pages (a shadow replace)."""
    pages = writer.root["/Pages"]
    second = pages["/Kids"].raw_get(1)
    tree = DictionaryObject({N("/Type"): N("/Pages"), N("/Count"): NumberObject(1), N("/Kids"): ArrayObject([second])})
    writer.root[N("/Pages")] = writer.add_object(tree)
    writer.update_root()


def open_action(writer: Writer) -> None:
    """Run a script when the file is opened."""
    action = DictionaryObject({N("/S"): N("/JavaScript"), N("/JS"): pdf_string("app.alert(1)")})
    writer.root[N("/OpenAction")] = writer.add_object(action)
    writer.update_root()


def other_title(writer: Writer) -> None:
    """Give the document another title."""
    writer.trailer["/Info"][N("/Title")] = pdf_string("Score 4.9")
    writer.update_container(writer.trailer["/Info"])


def moved_box(writer: Writer) -> None:
    """Stretch the second signer's box over the score."""
    field = writer.root["/AcroForm"]["/Fields"][1].get_object()
    field[N("/Rect")] = _numbers(60, 480, 530, 740)
    writer.update_container(field)


UPDATES: tuple[Callable[[Writer], None], ...] = (
    another_score,
    white_stamp,
    signature_removed,
    other_attachment,
    other_pages,
    open_action,
    moved_box,
    other_title,
)


def flipped(pdf: bytes, at: int, bits: int = 1) -> bytes:
    """One byte changed."""
    return pdf[:at] + bytes((pdf[at] ^ bits,)) + pdf[at + 1 :]


def byte_in_page(pdf: bytes) -> bytes:
    """Another digit of the score."""
    return pdf.replace(b"3.4 of 5", b"3.5 of 5", 1)


def digit_in_signature(pdf: bytes) -> bytes:
    """Another hexadecimal digit inside the signature object."""
    at = contents_at(pdf).start + 300
    return pdf[:at] + (b"1" if pdf[at : at + 1] != b"1" else b"2") + pdf[at + 1 :]


def filled_padding(pdf: bytes) -> bytes:
    """Something in the zeros behind the signature object."""
    at = contents_at(pdf).stop - 5
    return pdf[:at] + b"7" + pdf[at + 1 :]


def other_case(pdf: bytes) -> bytes:
    """One hexadecimal letter in the other case: the same signature, another file."""
    place = contents_at(pdf)
    at = next(at for at in range(place.start + 2, place.stop) if pdf[at : at + 1].isalpha())
    return flipped(pdf, at, 0x20)


def space_in_signature(pdf: bytes) -> bytes:
    """White space among the hexadecimal digits, which readers ignore."""
    place = contents_at(pdf)
    return pdf[: place.stop - 2] + b"  " + pdf[place.stop :]


def unsigned_revision(pdf: bytes) -> bytes:
    """Cut back to what was there before anybody signed."""
    return pdf[: next(found.end() for found in re.finditer(rb"%%EOF\s*", pdf))]


def rewritten(pdf: bytes) -> bytes:
    """Opened and saved by an editor that knows nothing of signatures."""
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(pdf)).save(out)
    return out.getvalue()


def _range_replaced(pdf: bytes, replacement: bytes) -> bytes:
    found = re.search(rb"/ByteRange \[[^\]]*\]", pdf)
    assert found is not None
    return pdf.replace(found.group(0), replacement.ljust(len(found.group(0))))


def contents_null(pdf: bytes) -> bytes:
    """No signature where a viewer may not mind (universal signature forgery)."""
    place = contents_at(pdf)
    return pdf[: place.start - 1] + b"null".ljust(place.stop - place.start + 2) + pdf[place.stop + 1 :]


def range_removed(pdf: bytes) -> bytes:
    """No byte range (universal signature forgery)."""
    return _range_replaced(pdf, b"")


def range_negative(pdf: bytes) -> bytes:
    """A byte range out of this world (universal signature forgery)."""
    return _range_replaced(pdf, b"/ByteRange [0 -1 2 3]")


def range_of_two(pdf: bytes) -> bytes:
    """A byte range of one part only."""
    return _range_replaced(pdf, b"/ByteRange [0 100]")


def range_from_one(pdf: bytes) -> bytes:
    """A byte range that leaves out the first byte."""
    _, length, second, second_length = byte_ranges(pdf)[0]
    return _range_replaced(pdf, b"/ByteRange [1 %d %d %d]" % (length - 1, second, second_length))


def object_appended(pdf: bytes) -> bytes:
    """Another catalogue behind the end, without a table (incremental saving attack)."""
    return pdf + b"\n1 0 obj\n<</Type/Catalog>>\nendobj\n"


def object_appended_with_end(pdf: bytes) -> bytes:
    """The same, with an end mark behind it."""
    return object_appended(pdf) + b"startxref\n0\n%%EOF\n"


def header_flipped(pdf: bytes) -> bytes:
    """No longer %PDF-."""
    return flipped(pdf, 1)


def byte_before(pdf: bytes) -> bytes:
    """Something before the header, which readers skip."""
    return b"\n" + pdf


def line_behind(pdf: bytes) -> bytes:
    """An empty line behind the end."""
    return pdf + b"\n"


def byte_cut(pdf: bytes) -> bytes:
    """Without its last byte."""
    return pdf[:-1]


def half(pdf: bytes) -> bytes:
    """Without its second half."""
    return pdf[: len(pdf) // 2]


def wrapped(pdf: bytes) -> bytes:
    """Signature wrapping: the signed bytes stay, and a copy of the signature object in the gap, which the table now
    names, carries a longer byte range; the page shows another score."""
    _, length, second, second_length = byte_ranges(pdf)[-1]
    digits, table_at = pdf[length:second], int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    entries = _table(pdf[table_at:])
    trailer = re.search(rb"trailer\s*(<<.*?>>)\s*startxref", pdf[table_at:], re.S)
    assert trailer is not None
    signature = next(number for number, at in entries.items() if at < length and b"endobj" not in pdf[at:length])
    opened = pikepdf.open(io.BytesIO(pdf))
    page = opened.pages[0].obj.Contents
    drawn = page.read_bytes().replace(b"3.4 of 5", b"4.9 of 5")
    new_second = second + 60000
    for _ in range(4):
        new_range = b"/ByteRange [0 %d %d %d]" % (length, new_second, second_length)
        rest = pdf[second:]
        copy = pdf[entries[signature] : length] + digits + rest[: rest.find(b"endobj")] + b"endobj\n"
        copy = re.sub(rb"/ByteRange\s*\[[^\]]*\]", new_range, copy)
        body_at = table_at + 60 * (len(entries) + 3) + len(trailer.group(1)) + 400
        shown = b"%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (page.objgen[0], len(drawn), drawn)
        moved = {number: at + (new_second - second if at >= second else 0) for number, at in entries.items()}
        moved |= {signature: body_at, page.objgen[0]: body_at + len(copy)}
        table = b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % entry for entry in sorted(moved.items()))
        table += b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (trailer.group(1), table_at)
        gap = (digits + b"\n>>\nendobj\n").ljust(table_at - length - 1) + b"\n"
        gap += table.ljust(body_at - table_at - 1) + b"\n" + copy + shown + b"\n"
        new_second = length + len(gap)
    return pdf[:length] + gap + pdf[second:]


def _table(text: bytes) -> dict[int, int]:
    """Object numbers and offsets of a cross-reference table."""
    found: dict[int, int] = {}
    number = 0
    for line in text.split(b"trailer")[0].splitlines()[1:]:
        parts = line.split()
        if len(parts) == 2:
            number = int(parts[0])
        elif parts:
            found |= {number: int(parts[0])} if parts[2] == b"n" else {}
            number += 1
    return found


ON_BYTES: tuple[Callable[[bytes], bytes], ...] = (
    byte_in_page,
    digit_in_signature,
    filled_padding,
    other_case,
    space_in_signature,
    unsigned_revision,
    rewritten,
    contents_null,
    range_removed,
    range_negative,
    range_of_two,
    range_from_one,
    object_appended,
    object_appended_with_end,
    header_flipped,
    byte_before,
    line_behind,
    byte_cut,
    half,
    wrapped,
)
