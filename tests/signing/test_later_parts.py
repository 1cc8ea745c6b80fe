# mypy: disable-error-code="no-untyped-call"
"""What the part with the second signature or a time stamp must not do beside it, one thing at a time."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NumberObject,
    pdf_string,
)
from pyhanko.pdf_utils.xref import write_xref_table

from ehassess.signing.identity import Identity
from ehassess.signing.revisions import Excess, check_pointers
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing import attacks, forgery
from tests.signing.forgery import N, Writer
from tests.signing.paper import WHEN, saved, small_report


def _field(writer: Writer, at: int = 1) -> DictionaryObject:
    found: DictionaryObject = writer.root["/AcroForm"]["/Fields"][at].get_object()
    return found


def stretched_field(writer: Writer) -> None:
    """The box of the second signer over the whole page."""
    field = _field(writer)
    field[N("/Rect")] = ArrayObject(map(NumberObject, (0, 0, 600, 800)))
    writer.update_container(field)


def page_turned(writer: Writer) -> None:
    """The page upside down."""
    page = writer.root["/Pages"]["/Kids"][0]
    page[N("/Rotate")] = NumberObject(180)
    writer.update_container(page)


def old_certificate(writer: Writer) -> None:
    """A store whose certificate is an object of the report."""
    page = writer.root["/Pages"]["/Kids"].raw_get(0).reference
    held = ArrayObject([IndirectObject(page.idnum, 0, writer)])
    writer.root[N("/DSS")] = DictionaryObject({N("/Certs"): held})
    writer.update_root()


def other_information(writer: Writer) -> None:
    """The title and the author of another report."""
    writer.set_info(writer.add_object(DictionaryObject({N("/Title"): pdf_string("Score 4.9")})))


def no_dictionary(writer: Writer) -> None:
    """A store that is a list."""
    writer.root[N("/DSS")] = ArrayObject()
    writer.update_root()


def fields_turned(writer: Writer) -> None:
    """The fields in another order."""
    fields = writer.root["/AcroForm"]["/Fields"]
    first = list.pop(fields, 0)
    list.append(fields, first)
    writer.update_container(fields)


def other_identifier(writer: Writer) -> None:
    """Another file by its identifier."""
    writer._document_id = ArrayObject([pdf_string("0" * 16), pdf_string("1" * 16)])


def drawn_field(writer: Writer) -> None:
    """One more field, which shows."""
    attacks.text_field(writer)


CHANGES: dict[Callable[[Writer], None], str] = {
    stretched_field: "the field of the signature",
    page_turned: "a page",
    old_certificate: "an old object as a certificate",
    no_dictionary: "/DSS is no dictionary",
    fields_turned: "a list",
    other_identifier: "another file",
    other_information: "another catalogue",
    drawn_field: "another field",
    attacks.false_store: "the store of certificates",
    attacks.needs_looks: "the form",
    attacks.optional_content: "the catalogue",
    attacks.hidden_object: "an object that belongs to nothing",
    attacks.second_page_gone: "an object written again",
    forgery.white_stamp: "an annotation",
    forgery.open_action: "the catalogue",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_else_the_part_of_the_second_signature_does_is_named(
    change: Callable[[Writer], None],
    once: bytes,
    stranger: Identity,
    trusted: frozenset[str],
    words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ehassess.signing.sign._check_turn", lambda writer, _role: change(writer))
    found = verify(sign(once, stranger, role=Role.IT, when=WHEN, words=words), trusted)
    assert f"Excess: {CHANGES[change]}" in {failure.detail for failure in found.failures}


def test_a_new_field_for_the_second_signature_must_not_show(
    manager: Identity, stranger: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = sign(small_report({}), manager, role=Role.MANAGER, when=WHEN, words=words)
    twice = sign(once, stranger, role=Role.IT, when=WHEN, words=words)
    assert verify(twice, trusted).accepted
    begin = twice.index(b"/Rect", len(once))
    shown = twice[:begin] + twice[begin:].replace(b"[ 0 0 0 0 ]", b"[ 0 0 9 9 ]", 1)
    assert not verify(shown, trusted).accepted


def test_an_object_that_the_second_signature_removes_is_missed(
    once: bytes, stranger: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_gap(stream: io.BytesIO, places: dict[tuple[int, int], int]) -> int:
        """The table of the part says that the attached file is no longer there."""
        out = io.BytesIO()
        write_xref_table(out, places)
        begin: int = stream.tell()
        gap = b"xref\n%d 1\n0000000000 00001 f \n" % attached
        stream.write(out.getvalue().replace(b"xref\n", gap, 1))
        return begin

    with pikepdf.open(io.BytesIO(once)) as pdf:
        attached = pdf.Root.Names.EmbeddedFiles.Names[1].objgen[0]
    monkeypatch.setattr("pyhanko.pdf_utils.writer.write_xref_table", with_a_gap)
    found = verify(sign(once, stranger, role=Role.IT, when=WHEN, words=words), trusted)
    assert "Excess: an object removed" in {failure.detail for failure in found.failures}


def test_an_object_of_the_report_does_not_become_the_field_of_the_second_signature(
    manager: Identity, stranger: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turned(writer: Writer, _role: Role) -> None:
        page = writer.root["/Pages"]["/Kids"].raw_get(1).reference
        names = {"/FT": N("/Sig"), "/T": pdf_string("ItSignature"), "/Subtype": N("/Widget")}
        field = DictionaryObject({N(name): value for name, value in names.items()})
        field[N("/Rect")] = ArrayObject(map(NumberObject, (0, 0, 0, 0)))
        writer.objects[(0, page.idnum)] = field
        form = writer.root["/AcroForm"]
        form["/Fields"].append(IndirectObject(page.idnum, 0, writer))
        writer.update_container(form["/Fields"])

    box = {"ManagerSignature": (60, 500, 280, 560)}
    once = sign(small_report(box), manager, role=Role.MANAGER, when=WHEN, words=words)
    monkeypatch.setattr("ehassess.signing.sign._check_turn", turned)
    found = verify(sign(once, stranger, role=Role.IT, when=WHEN, words=words), trusted)
    assert "Excess: an old object as a new field" in {failure.detail for failure in found.failures}


def test_a_field_inside_another_field_is_none_that_a_report_has(
    once: bytes, stranger: Identity, trusted: frozenset[str], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Role, "field", property(lambda role: "Form.ItSignature"))
    monkeypatch.setattr("ehassess.signing.sign._check_turn", lambda *_: None)
    forged = sign(once, stranger, role=Role.IT, when=WHEN, words=words)
    monkeypatch.undo()
    found = verify(forged, trusted)
    assert "Excess: a field elsewhere" in {failure.detail for failure in found.failures}
    assert "signing.unknown_signature" in {failure.id for failure in found.failures}


def test_fields_that_name_no_page_are_signed_and_accepted(
    manager: Identity, it_person: Identity, trusted: frozenset[str], words: Words
) -> None:
    pdf = pikepdf.open(io.BytesIO(small_report()))
    for field in pdf.Root.AcroForm.Fields:
        del field.P
    once = sign(saved(pdf), manager, role=Role.MANAGER, when=WHEN, words=words)
    assert verify(sign(once, it_person, role=Role.IT, when=WHEN, words=words), trusted).accepted


def test_a_second_signature_behind_a_packed_table_is_not_accepted(
    manager: Identity, it_person: Identity, trusted: frozenset[str], words: Words
) -> None:
    """In such a table a later part can hide objects from readers of another age."""
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(small_report())).save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    once = sign(out.getvalue(), manager, role=Role.MANAGER, when=WHEN, words=words)
    found = verify(sign(once, it_person, role=Role.IT, when=WHEN, words=words), trusted)
    assert "Excess: a packed table of objects, or one of two" in {failure.detail for failure in found.failures}
    assert verify(once, trusted).accepted


def test_signed_bytes_may_not_point_at_what_is_to_come() -> None:
    for text in (b"/X 17 0 R", b"/X 17 %no\n0\n R", b"[17\x000\tR]"):
        check_pointers(text, 18)
        with pytest.raises(Excess):
            check_pointers(text, 17)
    check_pointers(b"17 0 RG 99 0 obj", 17)
