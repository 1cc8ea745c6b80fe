"""An officer lists, filters, looks at one, writes notes, answers, and is told who has to be reminded."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ehassess.authority import Register, receive
from ehassess.authority.answering import answer
from ehassess.authority.listing import ListForm, write_list
from ehassess.authority.rows import Status
from ehassess.authority.submissions import Filter
from ehassess.domain.reply import ReplyKind
from ehassess.errors import UserFacingError
from ehassess.words import Words
from tests.authority.conftest import PASSPHRASE, Mail, here


@pytest.fixture
def filled(register: Register, box: Path, mail: Mail) -> Register:
    """Three accepted reports, one disputed, one file set aside."""
    for name, data in (("a", mail.first), ("b", mail.second), ("c", mail.other), ("d", mail.doctored), ("e", b"x")):
        (box / f"{name}.pdf").write_bytes(data)
    receive(register, [box], judge=here)
    return register


def test_lists_are_filtered_ordered_and_shown_in_parts(filled: Register) -> None:
    found = filled.submissions
    assert found.count() == 4
    assert found.counts()[Status.SET_ASIDE] == 1
    assert [row.year for row in found.find(Filter(status="accepted", text="fictif 1"))] == [2024, 2025]
    assert [row.id for row in found.find(start=1, most=2)] == [2, 3]
    assert [row.region for row in found.find(Filter(region="Sud"))] == ["Sud", "Sud"]
    assert len(list(found.find(Filter(year=2025), order="score"))) == 3
    assert found.count(Filter(grade="A", kind="gp", size=0, outcome="met", answered="none", flag="any")) == 0
    assert found.choices("year") == ("2024", "2025")
    assert set(found.choices("region")) == {"Sud", "Est", "Ouest"}
    (aside,) = found.aside()
    assert (aside.path.name, aside.sentence) == ("e.pdf", "errors.not_a_pdf")
    own = found.one(2)
    assert own.previous == 1
    assert len(found.history(own.row.provider_id or 0)) == 2
    assert own.unmet
    assert own.risks
    assert own.domains
    assert found.one(4).failed[0] == ("figures", "submission.figures_wrong")


def test_answers_rise_in_version_and_ask_by_a_day(filled: Register) -> None:
    key = filled.key(PASSPHRASE)
    assert answer(filled, 2, ReplyKind.RECEIPT, key).version == 1
    given = answer(filled, 2, ReplyKind.RETURNED, key, note="Test the backup.", due_on=date(2027, 2, 1))
    assert (given.version, given.name[-15:]) == (2, "-2-returned.zip")
    row = filled.submissions.one(2).row
    assert (row.answered, row.due_on) == ("returned", date(2027, 2, 1))
    answer(filled, 4, ReplyKind.RECEIPT, key)
    for kind, number, sentence in (
        (ReplyKind.AGREED, 4, "submission.reply_refused_report"),
        (ReplyKind.RETURNED, 2, "authority.points_missing"),
        (ReplyKind.RECEIPT, 99, "authority.no_such_submission"),
    ):
        with pytest.raises(UserFacingError) as caught:
            answer(filled, number, kind, key)
        assert caught.value.id == sentence
    due = [(each.row.id, each.why) for each in filled.submissions.reminders(date(2027, 2, 1))]
    assert due == [(2, "due"), (3, "expired")]
    assert [each.row.id for each in filled.submissions.reminders(date(2025, 1, 1))] == []


def test_notes_are_kept_and_empty_ones_refused(filled: Register) -> None:
    filled.submissions.note(1, " Called them. ", "Officer")
    assert [note.text for note in filled.submissions.one(1).notes] == ["Called them."]
    with pytest.raises(UserFacingError, match=r"authority\.note_empty"):
        filled.submissions.note(1, " ")


def test_a_list_leaves_in_three_forms_and_no_name_becomes_a_formula(filled: Register) -> None:
    filled.write("UPDATE submission SET name = '=1+1' WHERE id = 1")
    filled.write("UPDATE submission SET answered = 'agreed' WHERE id = 1")
    for language in ("en", "fr"):
        words = Words.load(language)
        rows = tuple(filled.submissions.find())
        text = write_list(rows, ListForm.CSV, words).decode("utf-8-sig")
        assert "'=1+1" in text
        book = load_workbook(io.BytesIO(write_list(rows, ListForm.XLSX, words)))
        cells = [cell for line in book.worksheets[0].iter_rows(min_row=2) for cell in line]
        assert [cell.data_type for cell in cells if cell.value == "=1+1"] == ["s"]
        assert book.worksheets[0].max_row == 5
        assert all(cell.data_type != "f" for cell in cells)
    held = json.loads(write_list(rows, ListForm.JSON, words))
    assert [each["status"] for each in held["submissions"]] == ["accepted", "accepted", "accepted", "disputed"]
