"""The strict acceptance rule: what the PDF library finds, and what it lets through.

The library alone accepts bytes in the padding of a signature, objects behind the end, and any key. So the file is also
looked at byte by byte: with the last signature or time stamp covering everything but its own hexadecimal digits, and
these being the one possible spelling of one plain signature, no byte of the file is left that could be another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError
from ehassess.signing.attachment import attached_in, strict_reader
from ehassess.signing.embedded import place_of
from ehassess.signing.guard import guarded
from ehassess.signing.revisions import check_part, check_pointers, check_tables
from ehassess.signing.roles import ROLE_OF_FIELD, TIME_STAMP_FIELD, Role
from ehassess.signing.signature import Examined, Store, examine
from ehassess.signing.stamps import ExaminedStamp, examine_stamp
from ehassess.signing.trust import Trust, as_trust
from ehassess.signing.verification import Fact, Failure, Verification

if TYPE_CHECKING:
    from pyhanko.pdf_utils.generic import DictionaryObject
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

LARGEST = 50_000_000
"""Bytes of a file that is looked at; a report has a few hundred thousand."""
MOST_PARTS = 120
"""Parts of a file that is looked at: the report, two signatures, and time stamps for a century."""
_ALWAYS_KNOWN = frozenset({Fact.READABLE, Fact.SIGNED})
_FILL_FORMS = 2
"""DocMDP level: filling of forms and further signatures."""
_END = re.compile(rb"%%EOF(?:\r\n|\r|\n)?\Z")


def verify(pdf: bytes, trusted: Trust | frozenset[str]) -> Verification:
    """Look at a signed report; `trusted`: keys by fingerprint (64 lower-case hex digits), or keys and roots.

    Never raises for what is in the file, but for one that is no PDF at all (neither `%PDF-` nor `startxref`):
    UserFacingError `signing.not_a_pdf`. Opens no connection.
    """
    return verify_and_read(pdf, trusted, "")[0]


def verify_and_read(
    pdf: bytes, trusted: Trust | frozenset[str], name: str
) -> tuple[Verification, bytes | Failure | None]:
    """As `verify`, and the attached file of this name in what the manager signed: its content, None where there is
    none or nothing intact was signed, a Failure where it cannot be read.

    Where the manager's is the last signature the file is read once for both, which takes half the time.
    """
    if b"%PDF-" not in pdf and b"startxref" not in pdf:
        raise UserFacingError("signing.not_a_pdf")
    ends = _ends(pdf)
    absurd = _absurd(pdf)
    if absurd:
        return _outcome(pdf, (), (), (*ends, Failure(Fact.READABLE, absurd))), None
    reader = guarded(partial(strict_reader, pdf), Fact.READABLE, "signing.unreadable")
    if isinstance(reader, Failure):
        return _outcome(pdf, (), (), (*ends, reader)), None
    if reader.encrypted:
        return _outcome(pdf, (), (), (*ends, Failure(Fact.READABLE, "signing.encrypted"))), None
    signatures = guarded(partial(_signatures, reader), Fact.READABLE, "signing.unreadable")
    if isinstance(signatures, Failure):
        return _outcome(pdf, (), (), (*ends, signatures)), None
    found = _looked_at(pdf, signatures, ends, as_trust(trusted))
    # what is not what was signed says nothing about anybody, so it is not read
    if not name or not found.signed_revision or not found.holds(Fact.INTACT):
        return found, None
    read = partial(attached_in, reader if found.signed_revision == pdf else found.signed_revision, name)
    return found, guarded(read, Fact.READABLE, "signing.attachment_unreadable")


def _looked_at(
    pdf: bytes, signatures: tuple[EmbeddedPdfSignature, ...], ends: tuple[Failure, ...], trust: Trust
) -> Verification:
    store = guarded(partial(_store, signatures), Fact.STRICT, "signing.proofs_unreadable")
    held = Store() if isinstance(store, Failure) else store
    results = [
        guarded(partial(_examined, embedded, pdf, trust, held), Fact.INTACT, "signing.signature_unreadable")
        for embedded in signatures
    ]
    failures = [*ends, *(result for result in (store, *results) if isinstance(result, Failure))]
    people = tuple(result for result in results if isinstance(result, Examined))
    stamps = tuple(result for result in results if isinstance(result, ExaminedStamp))
    failures += (failure for one in people for failure in one.failures)
    failures += (failure for one in stamps for failure in one.failures)
    for check in (partial(_order, signatures, len(pdf)), partial(_later_parts, signatures, pdf)):
        found = guarded(check, Fact.UNCHANGED, "signing.changed_after")
        failures += (found,) if isinstance(found, Failure) else found
    return _outcome(pdf, people, stamps, (*failures, *_times(people, stamps)))


def _absurd(pdf: bytes) -> str:
    """The id of the sentence for a file that is not even opened, '' if there is none."""
    if len(pdf) > LARGEST:
        return "signing.too_large"
    return "signing.too_many_parts" if pdf.count(b"startxref") > MOST_PARTS else ""


def _outcome(
    pdf: bytes, people: tuple[Examined, ...], stamps: tuple[ExaminedStamp, ...], failures: tuple[Failure, ...]
) -> Verification:
    """The facts that hold: those looked at without a failure; without a manager's signature few can be looked at."""
    manager = next((one for one in people if one.signer.role is Role.MANAGER), None)
    known = frozenset(Fact) if manager else _ALWAYS_KNOWN
    failed = {failure.fact for failure in failures}
    if Fact.READABLE in failed:
        known -= {Fact.SIGNED}
    return Verification(
        holding=known - failed,
        signers=tuple(one.signer for one in people),
        failures=tuple(dict.fromkeys(failures)),
        signed_revision=pdf[: manager.end] if manager else b"",
        stamps=tuple(one.stamp for one in stamps),
    )


def _ends(pdf: bytes) -> tuple[Failure, ...]:
    """Nothing stands before the header nor behind the last end mark."""
    header = () if pdf.startswith(b"%PDF-") else (Failure(Fact.WHOLE, "signing.header_missing"),)
    end = () if _END.search(pdf[-16:]) else (Failure(Fact.WHOLE, "signing.end_missing"),)
    return header + end


def _signatures(reader: PdfFileReader) -> tuple[EmbeddedPdfSignature, ...]:
    """Signatures and time stamps in the order in which they were put into the file."""
    return tuple(sorted(reader.embedded_signatures, key=lambda embedded: place_of(embedded).end))


def _store(signatures: tuple[EmbeddedPdfSignature, ...]) -> Store:
    """Certificates and lists of revoked ones that a time stamp brought along (DSS)."""
    if not signatures or "/DSS" not in signatures[0].reader.root:
        return Store()
    held = signatures[0].reader.root["/DSS"]
    return Store(_streams(held, "/Certs"), _streams(held, "/CRLs"))


def _streams(store: DictionaryObject, name: str) -> tuple[bytes, ...]:
    """The contents of the streams that a list points at; by index, which follows references."""
    held = store[name] if name in store else ()  # noqa: SIM401 - `get` does not follow a pointer
    return tuple(held[at].data for at in range(len(held)))


def _examined(embedded: EmbeddedPdfSignature, pdf: bytes, trust: Trust, store: Store) -> Examined | ExaminedStamp:
    if TIME_STAMP_FIELD.fullmatch(embedded.field_name):
        return examine_stamp(embedded, pdf, trust)
    return examine(embedded, pdf, trust, store)


def _order(signatures: tuple[EmbeddedPdfSignature, ...], size: int) -> tuple[Failure, ...]:
    """Who signed where and in which order: the manager, perhaps the person responsible for IT, then time stamps."""
    fields = [str(embedded.field_name) for embedded in signatures]
    if not fields:
        return (Failure(Fact.SIGNED, "signing.unsigned"),)
    failures: list[Failure] = []
    if fields[0] != Role.MANAGER.field:
        failures.append(Failure(Fact.SIGNED, "signing.manager_missing", fields[0]))
    stamped = [bool(TIME_STAMP_FIELD.fullmatch(field)) for field in fields]
    known = [field in ROLE_OF_FIELD or stamp for field, stamp in zip(fields, stamped, strict=True)]
    if len(set(fields)) != len(fields) or not all(known):
        failures.append(Failure(Fact.UNCHANGED, "signing.unknown_signature", ", ".join(fields)))
    if stamped != sorted(stamped):
        failures.append(Failure(Fact.UNCHANGED, "signing.signed_after_stamp"))
    first = signatures[0]
    if first.docmdp_level is None or first.docmdp_level.value > _FILL_FORMS:
        failures.append(Failure(Fact.UNCHANGED, "signing.not_certified"))
    if place_of(signatures[-1]).end != size:
        failures.append(Failure(Fact.WHOLE, "signing.not_to_the_end"))
    return tuple(failures)


def _later_parts(signatures: tuple[EmbeddedPdfSignature, ...], pdf: bytes) -> tuple[Failure, ...]:
    """Every part after the first signature's is that of one more signature or time stamp; raises for what is not."""
    if not signatures:
        return ()
    first, reader = signatures[0].signed_revision, signatures[0].reader
    parts = [embedded.signed_revision for embedded in signatures]
    if parts != list(range(first, reader.xrefs.total_revisions)):
        return (Failure(Fact.UNCHANGED, "signing.changed_after", f"parts {parts}"),)
    begin = 0
    for before, embedded in pairwise(signatures):
        check_tables(reader)
        end = place_of(before).end
        check_pointers(pdf[begin:end], reader.xrefs.get_xref_container_info(before.signed_revision).size)
        check_part(embedded, first)
        begin = end
    return ()


def _times(people: Iterable[Examined], stamps: Iterable[ExaminedStamp]) -> Iterable[Failure]:
    """The manager cannot have signed after a trusted authority had seen the file signed."""
    manager = next((one.signer for one in people if one.signer.role is Role.MANAGER), None)
    proven = next((one.stamp.time for one in stamps if one.stamp.trusted), None)
    if manager and manager.claimed_time and proven and manager.claimed_time > proven:
        yield Failure(Fact.TIMELY, "signing.claimed_after_stamp", str(proven))
