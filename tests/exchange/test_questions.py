"""The questions go out as real office files, come back with answers, and change nothing before they are taken over."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from ehassess.domain.answers import Answer, Choice, Remark
from ehassess.domain.dossier import DossierState
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.exchange.questions import Asked, RawAnswers, Returned, RowState, asked_of_supplier, compared, reference_of
from ehassess.exchange.questions_docx import questions_docx, read_questions_docx
from ehassess.exchange.questions_xlsx import questions_xlsx, read_questions_xlsx
from ehassess.words import Words

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WRITE: Mapping[str, Callable[..., bytes]] = {"xlsx": questions_xlsx, "docx": questions_docx}
READ: Mapping[str, Callable[[bytes, str], RawAnswers]] = {"xlsx": read_questions_xlsx, "docx": read_questions_docx}
each_form = pytest.mark.parametrize("form", ["xlsx", "docx"])
each_language = pytest.mark.parametrize("language", ["en", "fr"])


@pytest.fixture
def state(pack: Questionnaire) -> DossierState:
    """A practice without an answer."""
    name = Provider(name="Sample practice")
    return DossierState("0123456789abcdef", "en", 1, date(2026, 11, 24), name, pack.default_profile("gp"))


def asked(pack: Questionnaire, state: DossierState, language: str = "en") -> tuple[Asked, ...]:
    return asked_of_supplier(pack, state, pack.texts[language])


def sent(pack: Questionnaire, state: DossierState, form: str, language: str = "en", name: str = "Sample") -> bytes:
    """The file as it goes to the supplier."""
    texts, words = pack.texts[language], Words.load(language)
    return WRITE[form](asked(pack, state, language), texts, words, name, reference_of(state), NOW)


def filled(data: bytes, form: str, answers: Mapping[str, tuple[str, str]], by: str = "Net Sample Ltd") -> bytes:
    """The file as a supplier sends it back: answer and comment by question."""
    return _fill_xlsx(data, answers, by) if form == "xlsx" else _fill_docx(data, answers, by)


def _fill_xlsx(data: bytes, answers: Mapping[str, tuple[str, str]], by: str) -> bytes:
    book = load_workbook(io.BytesIO(data))
    sheet = book.worksheets[1]
    sheet["C3"] = by
    for row in sheet.iter_rows(min_row=7):
        if row[0].value in answers:
            row[3].value, row[4].value = answers[str(row[0].value)]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill_docx(data: bytes, answers: Mapping[str, tuple[str, str]], by: str) -> bytes:
    doc = Document(io.BytesIO(data))
    doc.tables[0].cell(0, 1).text = by
    for table in doc.tables:
        for row in table.rows:
            name = row.cells[0].text
            if name in answers:
                (shown,) = list(row._tr.iter(qn("w:sdtContent")))
                next(shown.iter(qn("w:t"))).text = answers[name][0]
                row.cells[3].text = answers[name][1]
    out = io.BytesIO()
    doc.save(out)
    return out.getvalue()


def back(pack: Questionnaire, state: DossierState, form: str, answers: Mapping[str, tuple[str, str]]) -> Returned:
    """The preview of a file with these answers."""
    name = f"back.{form}"
    return compared(READ[form](filled(sent(pack, state, form), form, answers), name), name, pack, state)


def given(state: DossierState, **choices: Choice) -> DossierState:
    """The same dossier with answers."""
    answers = {name.replace("_", "-"): Answer(name.replace("_", "-"), c, NOW) for name, c in choices.items()}
    return replace(state, answers={**state.answers, **answers})


def test_a_supplier_is_asked_what_a_supplier_can_answer(pack: Questionnaire, state: DossierState) -> None:
    applicable = {control.id: control for control in pack.controls_for(state.profile)}
    named = [control.id for section in asked(pack, state) for control in section.controls]
    assert named == [name for name, control in applicable.items() if control.ask_supplier]
    marked = next(name for name, control in applicable.items() if not control.ask_supplier)
    more = replace(state, remarks={marked: Remark(marked, ask_supplier=True)})
    assert marked in [control.id for section in asked(pack, more) for control in section.controls]


def test_of_the_open_questions_only_those_without_a_known_answer_go_out(
    pack: Questionnaire, state: DossierState
) -> None:
    state = given(state, BCP_01=Choice.YES, BCP_02=Choice.UNKNOWN)
    found = asked_of_supplier(pack, state, pack.texts["en"], only_open=True)
    named = [control.id for section in found for control in section.controls]
    assert "BCP-01" not in named
    assert "BCP-02" in named


def test_where_nothing_is_to_be_asked_that_is_told(pack: Questionnaire, state: DossierState) -> None:
    answered = {c.id: Answer(c.id, Choice.YES, NOW) for c in pack.controls}
    with pytest.raises(UserFacingError, match="questions_nothing"):
        asked_of_supplier(pack, replace(state, answers=answered), pack.texts["en"], only_open=True)


@each_form
@each_language
def test_every_question_stands_in_the_file_and_none_is_answered(
    pack: Questionnaire, state: DossierState, form: str, language: str
) -> None:
    raw = READ[form](sent(pack, state, form, language), "x")
    wanted = [control.id for section in asked(pack, state) for control in section.controls]
    assert [row.question_id for row in raw.rows] == wanted
    assert {(row.answer, row.comment) for row in raw.rows} == {("", "")}
    assert raw.reference == "EHQ-01234567"
    assert {row.state for row in compared(raw, "x", pack, state).rows} == {RowState.EMPTY}


@each_language
def test_only_answers_can_be_written_and_are_chosen_from_a_list(
    pack: Questionnaire, state: DossierState, language: str
) -> None:
    book = load_workbook(io.BytesIO(sent(pack, state, "xlsx", language)))
    sheet = book.worksheets[1]
    assert sheet.protection.sheet
    open_cells = {
        cell.coordinate[0] for row in sheet.iter_rows(min_row=7) for cell in row if not cell.protection.locked
    }
    assert open_cells == {"D", "E"}
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == "=Lists!$A$1:$A$6"
    labels = [row[0].value for row in book["Lists"].iter_rows()]
    assert labels == [pack.texts[language].answers[choice].name for choice in Choice]
    told = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert any(labels[0] == text for text in told)


@each_form
def test_what_came_back_is_told_row_by_row(pack: Questionnaire, state: DossierState, form: str) -> None:
    state = given(state, BCP_01=Choice.YES, BCP_02=Choice.YES, BCP_03=Choice.UNKNOWN)
    found = back(
        pack,
        state,
        form,
        {
            "BCP-01": ("Yes", "report of 3 March"),
            "BCP-02": ("Partly", ""),
            "BCP-03": ("Mostly", ""),
            "VUL-01": ("perhaps", ""),
            "IAM-06": ("  oui ", ""),
        },
    )
    told = {row.question_id: (row.state, row.value, row.mine) for row in found.rows if row.state is not RowState.EMPTY}
    assert told == {
        "BCP-01": (RowState.SAME, Choice.YES, Choice.YES),
        "BCP-02": (RowState.DIFFERENT, Choice.PARTLY, Choice.YES),
        "BCP-03": (RowState.NEW, Choice.MOSTLY, Choice.UNKNOWN),
        "VUL-01": (RowState.UNREADABLE, None, None),
        "IAM-06": (RowState.NEW, Choice.YES, None),
    }
    assert found.answered_by == "Net Sample Ltd"
    (fault,) = [row.fault for row in found.of(RowState.UNREADABLE)]
    assert fault is not None
    assert fault.place is not None
    assert f"back.{form}, line {fault.place.line}: “perhaps” is not an answer" in Words.load("en").fault(fault)
    assert found.given({"BCP-02", "BCP-03"}) == (
        ("BCP-02", Choice.PARTLY, ""),
        ("BCP-03", Choice.MOSTLY, ""),
    )


def test_a_comment_goes_into_the_note_once_and_the_mark_is_done_with(pack: Questionnaire, state: DossierState) -> None:
    before = {"BCP-01": Remark("BCP-01", "ours", flagged=True, ask_supplier=True)}
    state = replace(state, remarks=before)
    found = back(pack, state, "xlsx", {"BCP-01": ("Yes", "report of 3 March")})
    (after,) = found.remarks({"BCP-01"}, before, "supplier")
    assert after == Remark("BCP-01", "ours\nNet Sample Ltd: report of 3 March", flagged=True)
    assert found.remarks({"BCP-01"}, {"BCP-01": after}, "supplier") == ()
    assert found.remarks(set(), before, "supplier") == ()


def test_not_applicable_needs_the_reason_in_the_comment(pack: Questionnaire, state: DossierState) -> None:
    standard = next(c.id for section in asked(pack, state) for c in section.controls if not c.essential)
    found = back(pack, state, "xlsx", {standard: ("Not applicable", "")})
    assert [row.fault.id for row in found.rows if row.fault] == ["errors.questions_reason_missing"]
    found = back(pack, state, "xlsx", {standard: ("Not applicable", "no such device")})
    assert found.given({standard}) == ((standard, Choice.NA, "no such device"),)


def test_a_formula_in_place_of_an_answer_is_left_out(pack: Questionnaire, state: DossierState) -> None:
    found = back(pack, state, "xlsx", {"BCP-01": ('=IF(1,"Yes","No")', ""), "BCP-02": ("Yes", "=1+1")})
    assert [row.fault.id for row in found.rows if row.fault] == ["errors.questions_formula"] * 2


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x.invalid")', "@SUM(1)", "-2+3", "+1", "a\x00\u202eb"])
def test_no_name_becomes_a_formula(pack: Questionnaire, state: DossierState, name: str) -> None:
    book = load_workbook(io.BytesIO(sent(pack, state, "xlsx", name=name)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert not set("\x00\u202e") & set("".join(str(cell.value) for cell in cells))


def test_a_file_of_another_dossier_or_without_questions_is_refused(pack: Questionnaire, state: DossierState) -> None:
    data = sent(pack, replace(state, dossier_id="f" * 16), "xlsx")
    with pytest.raises(UserFacingError, match="questions_other_dossier") as caught:
        compared(read_questions_xlsx(data, "x.xlsx"), "x.xlsx", pack, state)
    assert "EHQ-ffffffff" in Words.load("en").error(caught.value)
    with pytest.raises(UserFacingError, match="questions_empty"):
        compared(RawAnswers("", "", ()), "x.xlsx", pack, state)


def test_a_question_twice_or_unknown_or_not_asked_is_left_out(pack: Questionnaire, state: DossierState) -> None:
    raw = read_questions_xlsx(sent(pack, state, "xlsx"), "x")
    first, second = replace(raw.rows[0], answer="Yes"), replace(raw.rows[0], row=99, answer="No")
    unknown = replace(raw.rows[0], row=100, question_id="ZZZ-01", answer="Yes")
    applicable = {control.id for control in pack.controls_for(state.profile)}
    hidden = next(control.id for control in pack.controls if control.id not in applicable)
    other = replace(raw.rows[0], row=101, question_id=hidden, answer="Yes")
    long = replace(raw.rows[1], comment="a" * 2_001)
    found = compared(replace(raw, rows=(first, second, unknown, other, long)), "x", pack, state)
    assert [row.fault.id if row.fault else row.state for row in found.rows] == [
        RowState.NEW,
        "errors.duplicate_question",
        "errors.unknown_question",
        "errors.question_not_asked",
        "errors.questions_long_comment",
    ]
