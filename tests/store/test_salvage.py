"""Of a damaged dossier everything that can be read comes into a new one, and the rest is named."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from pathlib import Path

import pytest

from ehassess.domain.answers import Answer, Choice, Remark
from ehassess.domain.dossier import DossierState
from ehassess.store import KeptFile, Secret, Store
from ehassess.store.backups import make
from ehassess.store.broken import Broken, Tree
from ehassess.store.copying import new_key
from ehassess.store.salvage import Salvaged, salvage
from tests.domain.worked_example import SCALE
from tests.store.dossiers import AT, FULL, PACK, RAW, folder_content, made, rewritten, state_in, told

PAGE = 4096
MANY = replace(
    FULL,
    answers={f"Q{n:03}": Answer(f"Q{n:03}", Choice.PARTLY, AT) for n in range(180)},
    remarks={f"Q{n:03}": Remark(f"Q{n:03}", f"note {n} " * (700 if n == 7 else 9)) for n in range(60)},
)
"""More than one page of answers, history and notes, and one note that runs over several."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the damaged dossier of a test lies."""
    return tmp_path / "cabinet.ehassess"


def without(data: bytes, *numbers: int) -> bytes:
    """A file whose pages of these numbers were overwritten."""
    hurt = bytearray(data)
    for number in numbers:
        hurt[(number - 1) * PAGE : number * PAGE] = random.Random(number).randbytes(PAGE)
    return bytes(hurt)


def saved(path: Path, secret: Secret = RAW) -> tuple[Salvaged, DossierState]:
    """What was salvaged, and what the new dossier holds; the broken one is as it was."""
    new = path.with_name("new.ehassess")
    before = path.read_bytes()
    found = salvage(path, new, secret, PACK, AT, overwrite=True)
    assert folder_content(path.parent) == {path.name: before, new.name: new.read_bytes()}
    return found, state_in(new, secret)


def test_of_a_whole_dossier_nothing_is_lost(path: Path) -> None:
    made(path, MANY)
    found, held = saved(path)
    assert (held, found.whole, found.lost_pages) == (MANY, True, 0)
    assert {table.table: table.kept for table in found.tables}["answer"] == 180


def test_whatever_page_is_lost_the_rest_is_saved_and_the_loss_is_told(path: Path) -> None:
    data = made(path, MANY)
    rebuilt, last = 0, len(data) // PAGE
    for number in (1, *range(2, last - 3, 3), *range(last - 3, last + 1)):  # the answers lie on the last ones
        path.write_bytes(data[:16] + without(data, number)[16:])
        found, held = saved(path)
        assert found.lost_pages == 1
        assert found.whole is False or held == MANY, number
        assert held.answers == MANY.answers, number  # what is not in their own table is in the history
        assert held.remarks.items() <= MANY.remarks.items()
        assert len(held.remarks) >= 20
        rebuilt = max(rebuilt, len(found.rebuilt))
    assert rebuilt > 20


def test_several_lost_pages_take_no_more_than_what_was_on_them(path: Path) -> None:
    data = made(path, MANY)
    chance = random.Random(7)
    for _ in range(4):
        path.write_bytes(data[:PAGE] + without(data, *chance.sample(range(2, len(data) // PAGE + 1), 6))[PAGE:])
        found, held = saved(path)
        assert found.lost_pages == 6
        assert held.answers.items() <= MANY.answers.items()
        assert held.remarks.items() <= MANY.remarks.items()


def test_an_answer_that_was_taken_back_does_not_return(path: Path) -> None:
    made(path, MANY)
    rewritten(path, "DELETE FROM answer WHERE question_id = 'Q001'")
    _, held = saved(path)
    assert "Q001" not in held.answers


def test_a_logo_that_is_not_whole_is_left_behind_and_the_dossier_opens(path: Path) -> None:
    made(path, MANY)
    rewritten(path, "UPDATE logo SET pixels = 'torn'")
    _, held = saved(path)
    assert held == replace(MANY, provider=replace(MANY.provider, logo=None))


def test_a_file_cut_short_is_saved_as_far_as_it_goes(path: Path) -> None:
    data = made(path, MANY)
    path.write_bytes(data[: len(data) // 2 + 100])
    found, held = saved(path)
    assert not found.whole
    assert held.answers.items() <= MANY.answers.items()


@pytest.mark.parametrize("secret", [RAW, Secret()])
def test_a_damaged_salt_is_taken_from_the_last_backup_or_known(path: Path, secret: Secret) -> None:
    made(path, MANY, secret)
    store = Store.open(path, secret)
    make(store.copies, path, MANY.dossier_id, AT)
    store.close()
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    found, held = saved(path, secret)
    assert (held, found.whole) == (MANY, True)


def test_an_older_dossier_is_saved_and_brought_up(path: Path) -> None:
    data = (Path(__file__).parent / "samples" / "format_2.ehassess").read_bytes()
    path.write_bytes(data)
    found, held = saved(path)
    assert found.whole
    path.write_bytes(data)
    assert held == state_in(path)


def test_a_file_of_evidence_that_is_torn_is_left_out_and_told(path: Path) -> None:
    made(path, FULL)
    content = random.Random(3).randbytes(300_000)
    kept = KeptFile(hashlib.sha256(content).hexdigest(), content)
    store = Store.open(path, RAW)
    before = store.state(SCALE)
    evidence = (*before.evidence, replace(before.evidence[0], name="kept.pdf", sha256=kept.sha256, size=len(content)))
    store.save(before, replace(before, evidence=evidence), AT, files=(kept,))
    store.close()
    found, held = saved(path)
    assert found.whole
    data = path.read_bytes()
    path.write_bytes(without(data, len(data) // PAGE - 20))
    found, held = saved(path)
    assert not found.whole
    assert held.evidence == evidence


def test_pages_that_lead_in_a_circle_or_nowhere_end_the_reading() -> None:
    broken = Broken(b"", new_key(RAW))
    inner = bytes([5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 20]) + bytes(6) + bytes([0, 0, 0, 2]) + bytes(PAGE)
    broken._pages.update({2: inner, 3: bytes(PAGE)})
    assert broken.tree(2) == Tree((), 0, 0, frozenset())


def test_a_row_with_a_number_below_nothing_is_read_too(path: Path) -> None:
    made(path)
    rewritten(path, "INSERT INTO identifier VALUES (-5, 'FINESS', '1')")
    found, held = saved(path)
    assert found.whole
    assert held.provider.identifiers == (("FINESS", "1"), *FULL.provider.identifiers)


def test_a_dossier_without_an_open_round_gets_one(path: Path) -> None:
    made(path)
    rewritten(path, "UPDATE round SET closed_on = '2026-03-03'")
    found, held = saved(path)
    assert (found.made_up, held.round_number) == (("round",), 2)


def test_what_holds_nothing_or_is_newer_is_refused(path: Path) -> None:
    new = path.with_name("new.ehassess")
    path.write_bytes(random.Random(1).randbytes(40_000))
    with told("backups.nothing_readable", path=str(path)):
        salvage(path, new, RAW, PACK, AT)
    path.unlink()
    made(path)
    rewritten(path, "PRAGMA user_version = 99")
    with told("errors.dossier_newer", found="99"):
        salvage(path, new, RAW, PACK, AT)
    path.unlink()
    with told("errors.file_missing", path=str(path)):
        salvage(path, new, RAW, PACK, AT)
    new.write_text("mine")
    with told("errors.output_exists", path=str(new)):
        salvage(path, new, RAW, PACK, AT)
    assert new.read_text() == "mine"
