"""A report counts as signed once it lies on the disk and was verified there; otherwise nothing has changed."""

from __future__ import annotations

import io
import resource as limits
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pytest

from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable
from ehassess.submission.deliver import Delivered, deliver, deliver_signable
from ehassess.submission.packs import FindPack
from ehassess.submission.unaltered import first_revision, signable
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import write_whole
from tests.submission.conftest import WHEN

Deliver = Callable[..., Delivered]


@pytest.fixture
def put(built: Signable, manager: Identity, find_pack: FindPack) -> Deliver:
    """Sign the built report as the manager and write it to a path."""

    def delivered(target: Path, *, overwrite: bool = False) -> Delivered:
        return deliver_signable(
            built, manager, Role.MANAGER, when=WHEN, target=target, find_pack=find_pack, overwrite=overwrite
        )

    return delivered


@contextmanager
def a_full_disk(room: int) -> Iterator[None]:
    """No file may grow beyond `room` bytes."""
    before = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, before)


def repacked(pdf: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _: None) -> bytes:
    """The same document as another program would write it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        document.save(out, recompress_flate=True, static_id=True)
    return out.getvalue()


def test_a_delivered_report_lies_on_disk_and_is_accepted(
    put: Deliver, tmp_path: Path, trusted: frozenset[str], find_pack: FindPack, built: Signable
) -> None:
    done = put(tmp_path / "signed.pdf")
    verdict = verify_submission(done.path.read_bytes(), trusted, find_pack)
    assert verdict.accepted
    assert done.verdict == verdict
    assert done.record.fingerprint == built.fingerprint
    assert done.record.file_hash == verdict.file_hash
    assert (done.record.number, done.record.file_name) == ("EHA-2026-3F2A-0001", "signed.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["signed.pdf"]


def test_an_existing_file_is_replaced_only_when_told(put: Deliver, tmp_path: Path) -> None:
    target = tmp_path / "signed.pdf"
    target.write_bytes(b"mine")
    with pytest.raises(UserFacingError) as caught:
        put(target)
    assert caught.value.id == "errors.output_exists"
    assert target.read_bytes() == b"mine"
    put(target, overwrite=True)
    assert target.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.iterdir()] == ["signed.pdf"]


def test_a_full_disk_leaves_no_half_file(put: Deliver, tmp_path: Path) -> None:
    target = tmp_path / "signed.pdf"
    target.write_bytes(b"mine")
    with a_full_disk(20_000), pytest.raises(UserFacingError) as caught:
        put(target, overwrite=True)
    assert caught.value.id == "errors.disk_full"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("signed.pdf", b"mine")]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        write_whole(tmp_path / "nowhere" / "x.pdf", b"x")
    assert caught.value.id == "errors.folder_missing"
    with pytest.raises(UserFacingError) as caught:
        write_whole(tmp_path, b"x", overwrite=True)
    assert caught.value.id == "errors.output_exists"


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        write_whole(tmp_path / ("x" * 300), b"x")
    assert caught.value.id == "errors.file_unwritable"
    assert list(tmp_path.iterdir()) == []


def test_the_second_signature_follows_the_first(
    signed: bytes,
    it_person: Identity,
    tmp_path: Path,
    trusted: frozenset[str],
    find_pack: FindPack,
) -> None:
    done = deliver(signed, it_person, Role.IT, when=WHEN, target=tmp_path / "both.pdf", find_pack=find_pack)
    verdict = verify_submission(done.path.read_bytes(), trusted, find_pack)
    assert verdict.accepted
    assert [(signer.name, signer.trusted) for signer in verdict.signers] == [("Dr Sample", True), ("Sample IT", False)]


def test_only_an_unaltered_report_of_this_program_is_signed(
    built: Signable, signed: bytes, find_pack: FindPack
) -> None:
    def other_title(document: pikepdf.Pdf) -> None:
        document.docinfo["/Title"] = "Certificate of conformity"

    def other_page(document: pikepdf.Pdf) -> None:
        del document.pages[1]

    assert signable(built.pdf, Role.MANAGER, find_pack) == built
    assert signable(repacked(built.pdf, other_title), Role.MANAGER, find_pack) is None
    assert signable(repacked(built.pdf, other_page), Role.MANAGER, find_pack) is None
    assert signable(built.pdf[:-2000], Role.MANAGER, find_pack) is None
    assert signable(signed, Role.MANAGER, find_pack) is None
    assert signable(built.pdf, Role.IT, find_pack) is None
    assert signable(built.pdf, Role.MANAGER, lambda made: None) is None


def test_what_is_signed_is_drawn_here_even_if_it_came_packed_otherwise(built: Signable, find_pack: FindPack) -> None:
    other = repacked(built.pdf)
    assert other != built.pdf
    found = signable(other, Role.MANAGER, find_pack)
    assert found is not None
    assert found.pdf == built.pdf


def test_a_file_that_is_not_our_report_is_refused_with_its_name(
    built: Signable, manager: Identity, find_pack: FindPack, tmp_path: Path
) -> None:
    blank = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(blank)
    with pytest.raises(UserFacingError) as caught:
        deliver(blank.getvalue(), manager, Role.MANAGER, when=WHEN, target=tmp_path / "out.pdf", find_pack=find_pack)
    assert (caught.value.id, list(tmp_path.iterdir())) == ("errors.not_our_report", [])


def test_the_first_revision_is_the_report_as_it_was_built(signed: bytes, built: Signable) -> None:
    assert first_revision(signed) == built.pdf
