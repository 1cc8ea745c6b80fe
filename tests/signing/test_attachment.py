"""The file attached to a report is read from the signed bytes, and nothing else is taken for it."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest

from ehassess.errors import UserFacingError
from ehassess.signing.attachment import attachment
from ehassess.signing.verify import verify
from ehassess.words import Words
from tests.signing.paper import DATA, saved, small_report


def test_the_attached_data_come_from_the_signed_revision(twice: bytes, trusted: frozenset[str]) -> None:
    revision = verify(twice, trusted).signed_revision
    assert attachment(revision, "report.json") == DATA
    assert attachment(revision, "other.json") is None


def _attached(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    pdf = pikepdf.open(io.BytesIO(small_report()))
    change(pdf)
    return saved(pdf)


def _packed(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(zlib.compress(DATA), filter=pikepdf.Name.FlateDecode)
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F = stream


def _in_a_tree(pdf: pikepdf.Pdf) -> None:
    tree = pdf.Root.Names.EmbeddedFiles
    pdf.Root.Names.EmbeddedFiles = pikepdf.Dictionary(Kids=pikepdf.Array([pdf.make_indirect(tree)]))


def _none(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Names


def _bomb(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(zlib.compress(b"0" * 20_000_001), filter=pikepdf.Name.FlateDecode)
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F = stream


def _cut_off(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(zlib.compress(DATA)[:-5], filter=pikepdf.Name.FlateDecode)
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F = stream


def _other_filter(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(DATA.hex().encode() + b">", filter=pikepdf.Name.ASCIIHexDecode)
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F = stream


def _two_of_a_name(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names.EmbeddedFiles.Names.extend(pdf.Root.Names.EmbeddedFiles.Names)


def _endless(pdf: pikepdf.Pdf) -> None:
    tree = pdf.make_indirect(pikepdf.Dictionary(Kids=pikepdf.Array()))
    tree.Kids.append(tree)
    pdf.Root.Names.EmbeddedFiles = tree


def _crowd(pdf: pikepdf.Pdf) -> None:
    names = pdf.Root.Names.EmbeddedFiles.Names
    for _ in range(100):
        names.extend([names[0], names[1]])


@pytest.mark.parametrize(("change", "expected"), [(_packed, DATA), (_in_a_tree, DATA), (_none, None)])
def test_an_attachment_is_found_however_it_is_stored(
    change: Callable[[pikepdf.Pdf], None], expected: bytes | None
) -> None:
    assert attachment(_attached(change), "report.json") == expected


@pytest.mark.parametrize("change", [_bomb, _cut_off, _other_filter, _two_of_a_name, _endless, _crowd])
def test_an_attachment_that_no_report_has_is_refused_in_words(
    change: Callable[[pikepdf.Pdf], None], words: Words
) -> None:
    with pytest.raises(UserFacingError) as raised:
        attachment(_attached(change), "report.json")
    assert "report.json" in words.error(raised.value)
