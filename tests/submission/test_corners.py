"""What rarely happens: races, odd file systems, faulty packs, files that are nearly reports."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.errors import UserFacingError
from ehassess.signing.identity import Identity
from ehassess.signing.roles import Role
from ehassess.submission import packs
from ehassess.submission.build import Signable, build, prepare
from ehassess.submission.deliver import deliver_signable
from ehassess.submission.freeze import freeze, made_with
from ehassess.submission.packs import FindPack, shipped_packs
from ehassess.submission.printed import Pages, pages_agree, read_pages
from ehassess.submission.unaltered import signable
from ehassess.submission.verdict import Point
from ehassess.submission.verify import Carried, check_figures, verify_submission
from ehassess.whole_file import write_whole
from tests.submission.conftest import TODAY, WHEN


def test_building_gives_the_bytes_that_are_signed(report: Report, pack: Questionnaire, built: Signable) -> None:
    assert build(report, pack, "en") == built.pdf


def test_what_does_not_pass_its_own_check_is_not_kept(built: Signable, manager: Identity, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        deliver_signable(
            built, manager, Role.MANAGER, when=WHEN, target=tmp_path / "x.pdf", find_pack=lambda made: None
        )
    assert (caught.value.id, list(tmp_path.iterdir())) == ("errors.sign_check_failed", [])


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, flush = tmp_path / "x.pdf", os.fsync

    def appears(handle: int) -> None:
        flush(handle)
        target.write_bytes(b"mine")

    monkeypatch.setattr(os, "fsync", appears)
    with pytest.raises(UserFacingError) as caught:
        write_whole(target, b"ours")
    assert caught.value.id == "errors.output_exists"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("x.pdf", b"mine")]


def test_a_disk_without_hard_links_takes_the_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    write_whole(tmp_path / "x.pdf", b"ours")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("x.pdf", b"ours")]


def test_a_disk_that_loses_bytes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda path: b"other bytes")
    with pytest.raises(UserFacingError) as caught:
        write_whole(tmp_path / "x.pdf", b"ours")
    assert (caught.value.id, list(tmp_path.iterdir())) == ("errors.file_unwritable", [])


def test_a_pack_with_faults_recomputes_nothing(
    pack: Questionnaire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pack.yaml").write_text("id: [", "utf-8")
    monkeypatch.setattr(packs, "pack_folder", lambda name: tmp_path)
    assert shipped_packs()(made_with(pack)) is None


def test_a_report_without_a_result_agrees_with_its_pages(
    state: DossierState,
    pack: Questionnaire,
    manager: Identity,
    trusted: frozenset[str],
    find_pack: FindPack,
    tmp_path: Path,
) -> None:
    empty = replace(state, answers={}, evidence=(), decisions={}, accepted=(), assets={})
    found = prepare(freeze(empty, pack, today=TODAY), pack, "fr")
    done = deliver_signable(found, manager, Role.MANAGER, when=WHEN, target=tmp_path / "empty.pdf", find_pack=find_pack)
    assert verify_submission(done.path.read_bytes(), trusted, find_pack).accepted


def test_pages_of_another_report_do_not_agree(built: Signable) -> None:
    pages = read_pages(built.pdf)
    assert pages_agree(pages, built.report, built.fingerprint)
    assert not pages_agree(pages, built.report, "0" * 64)
    assert not pages_agree(pages, replace(built.report, number="EHA-2026-0000-0009"), built.fingerprint)


@pytest.mark.parametrize("step", ["read_pages", "pages_agree"])
def test_pages_that_cannot_be_read_are_no_agreement(
    signed: bytes, trusted: frozenset[str], find_pack: FindPack, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def unreadable(*_: object) -> Pages:
        raise RuntimeError("whatever a hostile page provokes")

    monkeypatch.setattr(f"ehassess.submission.verify.{step}", unreadable)
    verdict = verify_submission(signed, trusted, find_pack)
    assert [fact.point for fact in verdict.failed] == [Point.PRINTED]


def test_absurd_data_is_a_wrong_figure_and_no_crash(report: Report, find_pack: FindPack) -> None:
    absurd = replace(report, profile=replace(report.profile, size=99))
    assert check_figures(absurd, find_pack).holds is False


def test_a_report_that_says_no_language_is_not_signed(built: Signable, find_pack: FindPack) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(built.pdf)) as document:
        del document.Root["/Lang"]
        document.save(out, static_id=True)
    assert signable(out.getvalue(), Role.MANAGER, find_pack) is None
    broken = built.pdf.replace(b"\nstartxref\n", b"\nstartxrex\n")
    assert signable(broken, Role.MANAGER, find_pack) is None


def test_a_pdf_that_one_library_reads_and_the_other_does_not_is_not_signed(
    built: Signable, find_pack: FindPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ehassess.submission.unaltered.carried_report", lambda pdf: Carried(built.report, built.fingerprint)
    )
    assert signable(b"%PDF-1.7 and nothing else", Role.MANAGER, find_pack) is None
