# mypy: disable-error-code="no-untyped-call"
"""Tampered variants of every kind of honest file, by family: all of them must be refused."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, StreamObject
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.signing.timestamp import Level, stamp
from ehassess.words import Words
from tests.signing import forgery
from tests.signing.authority import Authority
from tests.signing.forgery import N, Writer, flipped, updated
from tests.signing.kinds import Honest
from tests.signing.paper import WHEN, byte_ranges, contents_at

FLIPS = 12
"""Bit flips anywhere in each kind of file, and as many in the last signature or time stamp."""


@dataclass(frozen=True, slots=True)
class Forged:
    """One variant: what was done, to which kind of file."""

    family: str
    name: str
    kind: str
    pdf: bytes


def variants(files: tuple[Honest, ...], authority: Authority, seed: int = 2026) -> Iterator[Forged]:
    """All of them, the same for the same files and seed; an attack that a kind of file does not allow is left out."""
    drawn = random.Random(seed)
    for honest in files:
        made: Iterator[tuple[str, str, bytes | None]] = _of_one(honest, files, authority, drawn)
        for family, name, pdf in made:
            if pdf is not None and pdf != honest.pdf:
                yield Forged(family, name, honest.kind, pdf)


def _of_one(
    honest: Honest, files: tuple[Honest, ...], authority: Authority, drawn: random.Random
) -> Iterator[tuple[str, str, bytes | None]]:
    pdf = honest.pdf
    for attack in forgery.ON_BYTES:
        yield _family(attack.__name__), attack.__name__, _tried(partial(attack, pdf))
    for change in (*forgery.UPDATES, *MORE_UPDATES):
        changed = _tried(partial(updated, pdf, change))
        yield "incremental update", change.__name__, changed
        if changed is not None:
            yield "update sealed by a time stamp", change.__name__, _tried(partial(_sealed, changed, authority))
            yield "update sealed by a signature", change.__name__, _tried(partial(_signed_over, changed))
    for at in sorted(drawn.sample(range(len(pdf)), FLIPS)):
        yield "bit flip", f"byte {at}", flipped(pdf, at, 1 << drawn.randrange(8))
    place = contents_at(pdf, len(byte_ranges(pdf)) - 1)
    for at in sorted(drawn.sample(range(place.start, place.stop), FLIPS)):
        digit = b"%x" % drawn.randrange(16)
        yield "digit in the last signature", f"byte {at}", pdf[:at] + digit + pdf[at + 1 :]
    yield from _other_signers(honest, authority)
    yield from _mixed(honest, files)


def _family(name: str) -> str:
    for begin, family in (
        ("range_", "forged byte range (USF)"),
        ("contents_null", "forged byte range (USF)"),
        ("object_appended", "incremental saving (ISA)"),
        ("wrapped", "signature wrapping (SWA)"),
        ("line_behind", "trailing data"),
        ("byte_before", "trailing data"),
        ("filled_padding", "padding and spelling"),
        ("other_case", "padding and spelling"),
        ("space_in", "padding and spelling"),
        ("unsigned_revision", "stripped"),
        ("rewritten", "stripped"),
    ):
        if name.startswith(begin):
            return family
    return "cut or changed bytes"


def _tried(attack: Callable[[], bytes]) -> bytes | None:
    """The forged file, None where the attack finds nothing to work on."""
    try:
        return attack()
    except (AssertionError, LookupError, TypeError, AttributeError, ValueError, StopIteration, PdfError):
        return None
    except UserFacingError:
        return None


def _sealed(pdf: bytes, authority: Authority) -> bytes:
    return stamp(pdf, authority.url, Level.T).pdf


def _signed_over(pdf: bytes) -> bytes:
    stranger = create("Intrus (fictif)", now=WHEN)
    return sign(pdf, stranger, role=Role.IT, when=WHEN, words=Words.load("en"))


def _other_signers(honest: Honest, authority: Authority) -> Iterator[tuple[str, str, bytes | None]]:
    """The same report under another key of the same name, with and without a time stamp."""
    bare = forgery.unsigned_revision(honest.pdf)
    stranger = create(describe(honest.manager.certificate).name, now=WHEN)
    again = sign(bare, stranger, role=Role.MANAGER, when=WHEN, words=Words.load("en"))
    yield "stripped and signed again", "same name", again
    yield (
        "stripped and signed again",
        "changed before",
        _tried(partial(_resigned, updated(bare, forgery.another_score), stranger)),
    )
    yield "stripped and signed again", "time stamp", _tried(partial(_sealed, again, authority))
    yield "stripped and signed again", "only a time stamp", _tried(partial(_only_stamp, bare, authority))


def _resigned(pdf: bytes, stranger: Identity) -> bytes:
    return sign(pdf, stranger, role=Role.MANAGER, when=WHEN, words=Words.load("en"))


def _only_stamp(pdf: bytes, authority: Authority) -> bytes:
    signed = sign(pdf, create("Autre (fictif)", now=WHEN), role=Role.MANAGER, when=WHEN, words=Words.load("en"))
    stamped = stamp(signed, authority.url, Level.T).pdf
    return pdf + stamped[len(signed) :]


def _mixed(honest: Honest, files: tuple[Honest, ...]) -> Iterator[tuple[str, str, bytes | None]]:
    """The parts of one file behind those of another, and signatures put where others stood."""
    pdf = honest.pdf
    bare = len(forgery.unsigned_revision(pdf))
    for other in files:
        if other is honest:
            continue
        begin = len(forgery.unsigned_revision(other.pdf))
        yield "mixed revisions", f"signed as {other.kind}", pdf[:bare] + other.pdf[begin:]
        yield "mixed revisions", f"{other.kind} behind it", pdf + other.pdf[begin:]
        mine, theirs = contents_at(pdf), contents_at(other.pdf)
        digits = other.pdf[theirs][: mine.stop - mine.start].ljust(mine.stop - mine.start, b"0")
        yield "mixed revisions", f"signature of {other.kind}", pdf[: mine.start] + digits + pdf[mine.stop :]


def filled_field(writer: Writer) -> None:
    """Give the manager's field a value of its own."""
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    field[N("/TU")] = DictionaryObject({N("/S"): N("/URI")})
    writer.update_container(field)


def needs_looks(writer: Writer) -> None:
    """Ask viewers to draw all fields anew."""
    form = writer.root["/AcroForm"]
    form[N("/DA")] = N("/Helv")
    writer.update_container(form)


def text_field(writer: Writer) -> None:
    """Add a text field that shows another grade."""
    form = writer.root["/AcroForm"]
    page = writer.root["/Pages"]["/Kids"].raw_get(0)
    look = writer.add_object(StreamObject(DictionaryObject({N("/Type"): N("/XObject")}), stream_data=b"BT (A) Tj ET"))
    field = DictionaryObject(
        {
            N("/FT"): N("/Tx"),
            N("/T"): N("/Grade"),
            N("/P"): page,
            N("/Subtype"): N("/Widget"),
            N("/Rect"): ArrayObject(map(NumberObject, (60, 680, 460, 740))),
            N("/AP"): DictionaryObject({N("/N"): look}),
        }
    )
    form["/Fields"].append(writer.add_object(field))
    writer.update_container(form["/Fields"])


def third_field(writer: Writer) -> None:
    """One more empty signature field."""
    append_signature_field(writer, SigFieldSpec("Third"))


def optional_content(writer: Writer) -> None:
    """Layers that can be switched (a shadow attack)."""
    writer.root[N("/OCProperties")] = DictionaryObject({N("/OCGs"): ArrayObject()})
    writer.update_root()


def hidden_object(writer: Writer) -> None:
    """An object that nothing points at, for later (a shadow attack)."""
    writer.add_object(DictionaryObject({N("/Type"): N("/Page")}))
    writer.update_root()


def second_page_gone(writer: Writer) -> None:
    """One page fewer."""
    pages = writer.root["/Pages"]
    del pages["/Kids"][1]
    pages[N("/Count")] = NumberObject(1)
    writer.update_container(pages)


def other_names(writer: Writer) -> None:
    """A further attachment under the same name."""
    names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    names.append(names[0])
    names.append(names.raw_get(1))
    writer.update_container(names)


def certification_gone(writer: Writer) -> None:
    """No more lock against changes."""
    del writer.root["/Perms"]
    writer.update_root()


def false_store(writer: Writer) -> None:
    """A store of certificates that brings along something else."""
    writer.root[N("/DSS")] = DictionaryObject({N("/VRI"): DictionaryObject(), N("/Page"): N("/X")})
    writer.update_root()


MORE_UPDATES: tuple[Callable[[Writer], None], ...] = (
    filled_field,
    needs_looks,
    text_field,
    third_field,
    optional_content,
    hidden_object,
    second_page_gone,
    other_names,
    certification_gone,
    false_store,
)


def every_bit(pdf: bytes, step: int = 1) -> Iterator[tuple[int, bytes]]:
    """The file with each bit of the first signature's bytes, padding included, turned over; every `step`-th of them."""
    place = contents_at(pdf)
    count = 4 * (place.stop - place.start)
    for bit in range(0, count, step):
        at = place.start + bit // 4
        upper = pdf[place].isupper()
        digit = b"%x" % (int(pdf[at : at + 1], 16) ^ 1 << bit % 4)
        yield bit, pdf[:at] + (digit.upper() if upper else digit) + pdf[at + 1 :]
