"""A file that shows an answer is named by its fingerprint, kept inside if wished, and checked again on demand."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice, Evidence
from ehassess.session import Session
from ehassess.session.evidence import EvidenceState
from ehassess.store import KeptFile
from ehassess.store.kept_files import LARGEST
from ehassess.submission.freeze import freeze
from tests.store.dossiers import AT, PACK, begun, reopened, told

PROOF = random.Random(5).randbytes(700_000)
"""A file of three chunks."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cabinet.ehassess"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    with begun(path) as session:
        yield session


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    """A file that shows something."""
    (tmp_path / "papers").mkdir()
    file = tmp_path / "papers" / "contract.pdf"
    file.write_bytes(PROOF)
    return file


def states(session: Session, folder: Path | None) -> list[EvidenceState]:
    """What a check says of each file."""
    return [each.state for each in session.evidence.check(folder)]


def test_a_file_is_named_by_its_fingerprint_and_note(session: Session, proof: Path) -> None:
    found = session.evidence.add_file("Q1", proof, " signed by both ")
    assert (found.name, found.size, found.note) == ("contract.pdf", len(PROOF), "signed by both")
    assert found.sha256 == hashlib.sha256(PROOF).hexdigest()
    assert session.state.evidence == (found,)
    assert session.evidence.kept() == {}


def test_a_kept_file_comes_out_identical(session: Session, path: Path, proof: Path) -> None:
    found = session.evidence.add_file("Q1", proof, keep=True)
    proof.unlink()
    session.close()
    with reopened(path) as again:
        assert again.state.evidence == (found,)
        assert again.evidence.kept() == {found.sha256: len(PROOF)}
        assert again.evidence.content(found.sha256) == PROOF


def test_a_copy_goes_with_the_last_answer_that_names_it(session: Session, proof: Path) -> None:
    first = session.evidence.add_file("Q1", proof, keep=True)
    session.evidence.add_file("Q2", proof)
    session.evidence.remove("Q1", first.sha256)
    assert session.evidence.content(first.sha256) == PROOF
    session.evidence.remove("Q2", first.sha256)
    assert session.evidence.kept() == {}
    with told("store.not_kept"):
        session.evidence.content(first.sha256)


def test_an_empty_file_can_be_kept(session: Session, proof: Path) -> None:
    proof.write_bytes(b"")
    found = session.evidence.add_file("Q1", proof, keep=True)
    assert session.evidence.content(found.sha256) == b""


def test_what_became_of_a_file_is_found_out_on_demand(session: Session, proof: Path) -> None:
    session.evidence.add_file("Q1", proof)
    assert states(session, None) == [EvidenceState.MISSING]
    assert states(session, proof.parent) == [EvidenceState.SAME]
    proof.write_bytes(PROOF + b"!")
    assert states(session, proof.parent) == [EvidenceState.CHANGED]
    proof.unlink()
    assert states(session, proof.parent) == [EvidenceState.MISSING]
    proof.write_bytes(PROOF)
    session.evidence.add_file("Q1", proof, keep=True)
    (checked,) = session.evidence.check(proof.parent)
    assert (checked.state, checked.kept) == (EvidenceState.SAME, True)
    assert states(session, None) == [EvidenceState.KEPT]


@pytest.mark.parametrize("name", ["../secret.txt", "..\\secret.txt", "/etc/passwd", "", "..", "C:\\x\\secret.txt"])
def test_a_name_from_elsewhere_leads_nowhere_else(session: Session, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "empty").mkdir()
    session.evidence.add(Evidence("Q1", name, "a" * 64, 1, AT))
    assert states(session, tmp_path / "empty") == [EvidenceState.MISSING]


def test_a_note_can_be_written_later(session: Session, path: Path, proof: Path) -> None:
    found = session.evidence.add_file("Q1", proof)
    session.evidence.set_note("Q1", found.sha256, "page 3")
    session.evidence.set_note("Q1", "f" * 64, "nothing of that name")
    assert session.state.evidence == (replace(found, note="page 3"),)
    session.evidence.set_note("Q1", found.sha256, " ")
    assert session.state.evidence == (found,)


def test_a_file_too_large_to_keep_is_told_and_can_still_be_named(session: Session, proof: Path) -> None:
    with proof.open("wb") as file:
        file.truncate(LARGEST + 1)
    with told("store.kept_too_large"):
        session.evidence.add_file("Q1", proof, keep=True)
    assert session.state.evidence == ()
    session.evidence.add_file("Q1", proof)
    assert len(session.state.evidence) == 1


def test_the_dossier_does_not_grow_without_bound(
    session: Session, proof: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ehassess.store.kept_files.MOST", 1_000_000)
    session.evidence.add_file("Q1", proof, keep=True)
    proof.write_bytes(PROOF[::-1])
    with told("store.kept_too_much"):
        session.evidence.add_file("Q2", proof, keep=True)
    assert list(session.evidence.kept().values()) == [len(PROOF)]
    assert [each.question_id for each in session.state.evidence] == ["Q1"]


def test_a_file_that_is_not_there_or_not_asked_for_is_told(session: Session, proof: Path) -> None:
    with told("errors.file_missing"):
        session.evidence.add_file("Q1", proof.with_name("none.pdf"))
    with told("errors.file_missing"):
        session.evidence.add_file("Q1", proof.with_name("none.pdf"), keep=True)
    with told("errors.file_unreadable"):
        session.evidence.add_file("Q1", proof.parent)
    with told("errors.unknown_question"):
        session.evidence.add_file("Q99", proof)


def test_a_copy_that_is_not_what_it_says_is_not_given_out(path: Path) -> None:
    with begun(path, "geheim") as session:
        session.evidence.add(Evidence("Q1", "a.pdf", "a" * 64, 3, AT), KeptFile("a" * 64, b"abc"))
        with told("errors.dossier_damaged"):
            session.evidence.content("a" * 64)


def test_only_the_fingerprint_leaves_with_a_report(session: Session, proof: Path) -> None:
    session.record("Q1", Choice.YES)
    found = session.evidence.add_file("Q1", proof, "page 3", keep=True)
    report = freeze(session.state, PACK, today=AT.date())
    (released,) = report.answers[0].evidence
    assert (released.sha256, released.name, released.note) == (found.sha256, "", None)
