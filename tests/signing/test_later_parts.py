# mypy: disable-error-code="no-untyped-call"
"""What the part with the second signature or a time stamp must not do beside it, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NumberObject,
    pdf_string,
)

from ehassess.signing.identity import Identity
from ehassess.signing.revisions import Excess, check_pointers
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing import attacks, forgery
from tests.signing.forgery import N, Writer
from tests.signing.paper import WHEN, small_report


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


def test_signed_bytes_may_not_point_at_what_is_to_come() -> None:
    for text in (b"/X 17 0 R", b"/X 17 %no\n0\n R", b"[17\x000\tR]"):
        check_pointers(text, 18)
        with pytest.raises(Excess):
            check_pointers(text, 17)
    check_pointers(b"17 0 RG 99 0 obj", 17)
