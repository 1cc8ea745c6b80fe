"""A colleague gets a copy, answers in it, and sends it back; what differs is shown, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.dossier import Decision, Declaration
from ehassess.domain.merge import Side, Take
from ehassess.paths import data_folder
from ehassess.session import Session
from ehassess.session.handover import Preview, chosen
from ehassess.store import Secret
from tests.store.dossiers import PACK, begun, folder_content, reopened, rewritten, told

PHRASE = "phrase de passage"
SECRET = Secret(PHRASE)


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Session]:
    with begun(tmp_path / "cabinet.ehassess") as session:
        session.record_many([("Q1", Choice.YES, ""), ("Q2", Choice.NO, ""), ("Q3", Choice.UNKNOWN, "")], "Ada")
        session.remark(Remark("Q1", "ours"))
        yield session


@pytest.fixture
def copy(tmp_path: Path, mine: Session) -> Path:
    """The copy for the colleague."""
    (tmp_path / "mail").mkdir()
    file = tmp_path / "mail" / "for-bo.ehassess"
    mine.handover.write(file, PHRASE)
    return file


def answered(copy: Path) -> None:
    """What the colleague does with it."""
    with reopened(copy, PHRASE) as theirs:
        theirs.record_many([("Q2", Choice.PARTLY, ""), ("Q3", Choice.MOSTLY, ""), ("Q4", Choice.YES, "")], "Bo")
        theirs.remark(Remark("Q1", "ours\nand more"))
        theirs.remark(Remark("Q2", "half of them", flagged=True))


def sides(preview: Preview) -> dict[str, Side]:
    """Who knows what."""
    return {row.question_id: row.side for row in preview.rows}


def test_the_copy_is_an_encrypted_dossier_with_what_a_colleague_needs(mine: Session, tmp_path: Path) -> None:
    mine.details.set_declaration(Declaration("Ada", "manager", "Nowhere", True))
    mine.details.decide(Decision("Q4", owner="Bo"))
    file = tmp_path / "copy.ehassess"
    assert set(mine.handover.write(file, PHRASE)) == {c.id for c in PACK.controls_for(mine.state.profile)}
    with told("errors.passphrase_needed"):
        reopened(file)
    with reopened(file, PHRASE) as theirs:
        assert theirs.state.answers == mine.state.answers
        assert theirs.state.remarks == mine.state.remarks
        assert theirs.state.dossier_id == mine.state.dossier_id
        assert (theirs.state.declaration, theirs.state.decisions) == (Declaration(), {})
        assert {entry.who for entry in theirs.history()} == {""}


def test_a_copy_may_hold_one_domain_or_stage_only(mine: Session, tmp_path: Path) -> None:
    domain, stage = PACK.controls[0].domain, PACK.controls[0].stage
    inside = mine.handover.write(tmp_path / "a.ehassess", PHRASE, stages=[stage], domains=[domain])
    assert {(PACK.control_by_id[q].domain, PACK.control_by_id[q].stage) for q in inside} == {(domain, stage)}
    with reopened(tmp_path / "a.ehassess", PHRASE) as theirs:
        assert theirs.state.answers.keys() == mine.state.answers.keys() & set(inside)
    with told("handover.nothing"):
        mine.handover.write(tmp_path / "b.ehassess", PHRASE, stages=["none"])
    with told("errors.output_exists"):
        mine.handover.write(tmp_path / "a.ehassess", PHRASE)
    with told("handover.unknown_parts", count=2):
        chosen(["first", "nowhere", domain, "never"], PACK)
    assert chosen(["first", domain], PACK) == (("first",), (domain,))


def test_the_preview_tells_who_knows_what_and_stores_nothing(mine: Session, copy: Path) -> None:
    mine.record("Q5", Choice.NO)
    answered(copy)
    before, history, sent = mine.state, mine.history(), folder_content(copy.parent)
    preview = mine.handover.read(copy, PHRASE)
    assert sides(preview) == {
        "Q1": Side.SAME,
        "Q2": Side.DIFFER,
        "Q3": Side.ONLY_THEIRS,
        "Q4": Side.ONLY_THEIRS,
        "Q5": Side.ONLY_MINE,
    }
    (row,) = preview.of(Side.DIFFER)
    assert row.mine is not None
    assert row.theirs is not None
    assert (row.mine.given_by, row.theirs.given_by) == ("Ada", "Bo")
    assert (preview.name, preview.pack_differs, preview.facts) == ("for-bo.ehassess", False, ())
    assert (mine.state, mine.history(), folder_content(copy.parent)) == (before, history, sent)
    assert [each for each in data_folder().iterdir() if each.name.startswith("handover")] == []


def test_taking_over_is_one_act_and_the_history_says_from_whom(mine: Session, copy: Path) -> None:
    answered(copy)
    rows = len(mine.history())
    assert mine.handover.merge(mine.handover.read(copy, PHRASE), Take.THEIRS) == 3
    given = mine.state.answers
    assert [given[q].value for q in ("Q1", "Q2", "Q3", "Q4")] == [Choice.YES, Choice.PARTLY, Choice.MOSTLY, Choice.YES]
    assert given["Q2"].given_by == "Bo"
    new = mine.history()[rows:]
    assert [(e.question_id, e.was, e.became, e.who, e.source) for e in new] == [
        ("Q2", "no", "partly", "Bo", "for-bo.ehassess"),
        ("Q3", "unknown", "mostly", "Bo", "for-bo.ehassess"),
        ("Q4", None, "yes", "Bo", "for-bo.ehassess"),
    ]
    assert mine.state.remarks["Q1"].note == "ours\nand more"
    assert mine.state.remarks["Q2"] == Remark("Q2", "half of them", flagged=True)
    again = mine.handover.read(copy, PHRASE)
    assert set(sides(again).values()) == {Side.SAME}
    assert mine.handover.merge(again, None) == 0
    assert len(mine.history()) == rows + 3
    assert mine.undo() == "Q4"
    assert mine.state.answers["Q2"].value is Choice.NO


def test_where_both_differ_somebody_has_to_decide(mine: Session, copy: Path) -> None:
    answered(copy)
    preview = mine.handover.read(copy, PHRASE)
    before = mine.state
    with told("handover.choice_needed", count=1):
        mine.handover.merge(preview, None)
    with told("handover.choice_needed", count=2):
        mine.handover.merge(preview, None, {"Q99": Take.THEIRS})
    assert mine.state is before
    assert mine.handover.merge(preview, None, {"Q2": Take.MINE, "Q4": Take.MINE}) == 1
    assert mine.state.answers["Q2"].value is Choice.NO
    assert "Q4" not in mine.state.answers


def test_both_notes_are_kept(mine: Session, copy: Path) -> None:
    with reopened(copy, PHRASE) as theirs:
        theirs.remark(Remark("Q1", "theirs"))
    mine.handover.merge(mine.handover.read(copy, PHRASE), None)
    mine.handover.merge(mine.handover.read(copy, PHRASE), None)
    assert mine.state.remarks["Q1"].note == "ours\nfor-bo.ehassess: theirs"


def test_evidence_comes_along_with_the_file_that_is_kept(mine: Session, copy: Path, tmp_path: Path) -> None:
    proof = tmp_path / "proof.pdf"
    proof.write_bytes(b"proof" * 99)
    with reopened(copy, PHRASE) as theirs:
        found = theirs.evidence.add_file("Q1", proof, "page 1", keep=True)
    mine.handover.merge(mine.handover.read(copy, PHRASE), None)
    assert mine.state.evidence == (found,)
    assert mine.evidence.content(found.sha256) == b"proof" * 99
    assert mine.handover.read(copy, PHRASE).evidence == ()


def test_a_kept_file_for_which_there_is_no_room_is_still_named(
    mine: Session, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = tmp_path / "proof.pdf"
    proof.write_bytes(b"proof" * 99)
    with reopened(copy, PHRASE) as theirs:
        theirs.evidence.add_file("Q1", proof, keep=True)
    monkeypatch.setattr("ehassess.session.handover.MOST", 100)
    mine.handover.merge(mine.handover.read(copy, PHRASE), None)
    assert (len(mine.state.evidence), mine.evidence.kept()) == (1, {})


def test_another_dossier_or_round_is_refused_unless_meant(mine: Session, tmp_path: Path) -> None:
    other = tmp_path / "other.ehassess"
    with begun(other, PHRASE) as theirs:
        theirs.record("Q4", Choice.YES)
    with told("handover.other_dossier", path=str(other)):
        mine.handover.read(other, PHRASE)
    assert sides(mine.handover.read(other, PHRASE, anyway=True))["Q4"] is Side.ONLY_THEIRS


def test_another_round_or_content_is_told(mine: Session, copy: Path) -> None:
    rewritten(copy, "UPDATE meta SET pack_version = '0.0.1', pack_digest = 'x'", secret=SECRET)
    preview = mine.handover.read(copy, PHRASE)
    assert (preview.pack_version, preview.pack_differs) == ("0.0.1", True)
    rewritten(
        copy,
        "UPDATE round SET closed_on = '2026-03-03'",
        "INSERT INTO round VALUES (2, '2026-03-03', NULL)",
        secret=SECRET,
    )
    with told("handover.other_round", found="2", known="1"):
        mine.handover.read(copy, PHRASE)
    rewritten(copy, "UPDATE meta SET pack_id = 'other'", secret=SECRET)
    with told("errors.dossier_other_pack", found="other"):
        mine.handover.read(copy, PHRASE)


def test_a_file_that_does_not_open_is_told_under_its_own_name(mine: Session, copy: Path, tmp_path: Path) -> None:
    with told("errors.wrong_passphrase", path=str(copy)):
        mine.handover.read(copy, "wrong")
    with told("errors.file_missing", path=str(tmp_path / "none.ehassess")):
        mine.handover.read(tmp_path / "none.ehassess", PHRASE)
    (tmp_path / "photo.ehassess").write_bytes(b"\xff\xd8\xff\xe0 a photograph")
    with told("errors.not_a_dossier", path=str(tmp_path / "photo.ehassess")):
        mine.handover.read(tmp_path / "photo.ehassess", PHRASE)
