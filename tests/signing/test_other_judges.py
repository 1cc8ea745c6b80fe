"""Every kind of honest file before other programs: pdfsig, OpenSSL, and the PDF library's own rule for changes."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from ehassess.signing import cms
from tests.signing.authority import running
from tests.signing.kinds import KINDS, Honest, one_of_each
from tests.signing.paper import WHEN, byte_ranges, contents_at, needs


@pytest.fixture(scope="module")
def files() -> tuple[Honest, ...]:
    with running() as authority:
        return one_of_each(authority)


def _stamps(honest: Honest) -> int:
    return int(honest.kind.startswith("B-"))


@pytest.mark.parametrize("number", range(len(KINDS)), ids=KINDS)
def test_pdfsig_finds_every_signature_valid(files: tuple[Honest, ...], number: int, tmp_path: Path) -> None:
    """It knows no time stamps of a document, but sees that the last one covers all of it."""
    file = tmp_path / "signed.pdf"
    file.write_bytes(files[number].pdf)
    said = subprocess.run([needs("pdfsig"), "-nocert", str(file)], capture_output=True, text=True, check=False).stdout
    people = len(byte_ranges(files[number].pdf)) - _stamps(files[number])
    assert said.count("Signature is Valid.") == people
    assert said.count("- Total document signed") == 1


@pytest.mark.parametrize("number", range(len(KINDS)), ids=KINDS)
def test_openssl_finds_signatures_and_stamps_sound(files: tuple[Honest, ...], number: int, tmp_path: Path) -> None:
    pdf = files[number].pdf
    ranges = byte_ranges(pdf)
    for at, (_, length, second, second_length) in enumerate(ranges):
        container, _ = cms.split_container(bytes.fromhex(pdf[contents_at(pdf, at)].decode()))
        (tmp_path / "s.der").write_bytes(container)
        (tmp_path / "c.bin").write_bytes(pdf[:length] + pdf[second : second + second_length])
        stamp = at >= len(ranges) - _stamps(files[number])  # it holds what it signs itself
        content = [] if stamp else ["-content", "c.bin"]
        command = [needs("openssl"), "cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in", "s.der"]
        outcome = subprocess.run(
            [*command, *content, "-out", "out.bin"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert outcome.returncode == 0, outcome.stderr


@pytest.mark.parametrize("number", range(len(KINDS)), ids=KINDS)
def test_the_library_finds_nothing_that_our_own_rule_overlooks(files: tuple[Honest, ...], number: int) -> None:
    for embedded in PdfFileReader(io.BytesIO(files[number].pdf), strict=True).embedded_regular_signatures:
        context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False, moment=WHEN)
        assert validate_pdf_signature(embedded, context).bottom_line
