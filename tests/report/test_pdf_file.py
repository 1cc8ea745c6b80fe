"""The file itself: attachment, signature fields, one clean revision, as other programs see them."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from ehassess.domain.canonical import fingerprint
from tests.report import sample_report
from tests.report.conftest import Read

FIELDS = ("ItSignature", "ManagerSignature")


def test_the_attachment_is_exactly_the_given_bytes(read: Read) -> None:
    reading = read("mixed", "en")
    given = sample_report.attached(reading.report)
    with pikepdf.open(io.BytesIO(reading.pdf)) as pdf:
        assert list(pdf.attachments) == ["ehassess-report.json"]
        assert pdf.attachments["ehassess-report.json"].get_file().read_bytes() == given
        (associated,) = pdf.Root.AF
        assert associated.AFRelationship == pikepdf.Name.Data
        assert bytes(associated.EF.F.Params.CheckSum) == hashlib.md5(given, usedforsecurity=False).digest()


def test_the_printed_fingerprint_is_that_of_the_attachment(read: Read) -> None:
    reading = read("mixed", "fr")
    mark = fingerprint(sample_report.attached(reading.report))
    assert " ".join(mark[at : at + 4] for at in range(0, 32, 4)) in reading.text
    assert " ".join(mark[at : at + 4] for at in range(32, 64, 4)) in reading.text


def test_two_unsigned_signature_fields_lie_on_the_page_of_signatures(read: Read) -> None:
    reading = read("mixed", "en")
    with pikepdf.open(io.BytesIO(reading.pdf)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert tuple(str(field.T) for field in fields) == FIELDS
        for field in fields:
            assert pikepdf.Name.Sig == field.FT
            assert "/V" not in field
        pages = {pdf.pages.index(pikepdf.Page(field.P)) for field in fields}
        assert len(pages) == 1
        assert "Declaration and signatures" in reading.pages[pages.pop()]
        assert "/SigFlags" not in pdf.Root.AcroForm


def test_the_fields_have_the_same_size_side_by_side_inside_the_page(read: Read) -> None:
    with pikepdf.open(io.BytesIO(read("mixed", "en").pdf)) as pdf:
        colleague, manager = ([float(edge) for edge in field.Rect] for field in pdf.Root.AcroForm.Fields)
    assert manager[2] < colleague[0]
    assert manager[1] == pytest.approx(colleague[1])
    for left, bottom, right, top in (manager, colleague):
        assert 56 < left < right < 539
        assert top - bottom == pytest.approx(72, abs=1)
        assert right - left > 180


def test_the_file_is_one_revision_that_names_its_language_and_title(read: Read) -> None:
    reading = read("mixed", "fr")
    assert reading.pdf.count(b"%%EOF") == 1
    assert reading.pdf.count(b"startxref") == 1
    with pikepdf.open(io.BytesIO(reading.pdf)) as pdf:
        assert pdf.pdf_version == "1.7"
        assert str(pdf.Root.Lang) == "fr-FR"
        assert str(pdf.docinfo["/Title"]) == "Auto-évaluation du risque cyber – Cabinet d’exemple"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261123000000Z"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_bookmarks_lead_to_every_section(read: Read) -> None:
    with pikepdf.open(io.BytesIO(read("mixed", "en").pdf)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[0] == "The result on one page"
    assert titles[-1] == "Annex: all answers"
    assert len(titles) == 13


def test_all_fonts_are_embedded(read: Read) -> None:
    with pikepdf.open(io.BytesIO(read("mixed", "en").pdf)) as pdf:
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert fonts
        for name, font in fonts.items():
            assert "SourceSans3" in name
            assert "/FontFile2" in font.FontDescriptor


def test_nothing_in_the_file_runs_or_leads_outside(read: Read) -> None:
    data = read("mixed", "en").pdf
    with pikepdf.open(io.BytesIO(data)) as pdf:
        out = io.BytesIO()
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    for name in (b"/JavaScript", b"/Launch", b"/URI", b"/OpenAction", b"/EmbeddedGoTo"):
        assert name not in out.getvalue()


@pytest.mark.parametrize("name", ["mixed", "empty"])
def test_qpdf_finds_no_fault(read: Read, tmp_path: Path, name: str) -> None:
    if shutil.which("qpdf") is None:
        assert os.environ.get("CI") != "true", "qpdf is missing"
        pytest.skip("qpdf is not installed")
    file = tmp_path / "report.pdf"
    file.write_bytes(read(name, "fr").pdf)
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "WARNING" not in checked.stdout + checked.stderr
