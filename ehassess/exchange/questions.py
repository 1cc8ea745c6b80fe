"""The questions that go to the IT supplier, what came back, and what taking it over would change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ehassess.domain.answers import Choice, Remark
from ehassess.domain.clean import printable
from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.texts import Texts
from ehassess.errors import Fault, Place, UserFacingError

QUESTION_ID = re.compile(r"[A-Z]{2,5}-[0-9]{2,3}")
REFERENCE = re.compile(r"EHQ-[0-9a-f]{8}")
LONGEST_COMMENT = 2_000
"""Characters of a comment that are taken over."""
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """A section of the questionnaire, by name, and those of its questions that go to the supplier."""

    section: str
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class RawRow:
    """What stands in one row of a returned file: `row` from 1; `formula` where the answer would have to be reckoned."""

    row: int
    question_id: str
    answer: str
    comment: str
    formula: bool = False


@dataclass(frozen=True, slots=True)
class RawAnswers:
    """A returned file as it stands: its reference and who answered, '' where missing, and its rows."""

    reference: str
    answered_by: str
    rows: tuple[RawRow, ...]


class RowState(StrEnum):
    """What a row would change: `new` also where I had answered that I do not know."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row of the preview.

    value   None where it is empty or cannot be read; mine: the answer in the dossier, None where there is none
    comment the supplier's, also the reason where the value is `na`
    fault   why it cannot be read, with its place; None where it can
    """

    place: Place
    question_id: str
    state: RowState
    value: Choice | None = None
    mine: Choice | None = None
    comment: str = ""
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """Everything that came back; nothing is stored yet."""

    answered_by: str
    rows: tuple[ReturnedRow, ...]

    def of(self, *states: RowState) -> tuple[ReturnedRow, ...]:
        """The rows of these states, in the order of the file."""
        return tuple(row for row in self.rows if row.state in states)

    def given(self, taken: Collection[str]) -> tuple[tuple[str, Choice, str], ...]:
        """Question, answer and reason of the rows that change something and whose questions are in `taken`."""
        return tuple(
            (row.question_id, row.value, row.comment if row.value is Choice.NA else "")
            for row in self.of(RowState.NEW, RowState.DIFFERENT)
            if row.question_id in taken and row.value is not None
        )

    def remarks(self, taken: Collection[str], before: Mapping[str, Remark], supplier: str) -> tuple[Remark, ...]:
        """The remarks of these questions afterwards: a comment is added to the note, "ask my supplier" is done with.

        `supplier` names who said it where the file does not. Remarks that stay as they were are left out.
        """
        found = []
        for row in self.of(RowState.NEW, RowState.DIFFERENT, RowState.SAME):
            if row.question_id not in taken:
                continue
            old = before.get(row.question_id, Remark(row.question_id))
            said = f"{self.answered_by or supplier}: {row.comment}"
            add = row.comment and row.value is not Choice.NA and said not in old.note
            note = "\n".join(filter(None, (old.note, said))) if add else old.note
            new = replace(old, note=note, ask_supplier=old.ask_supplier and row.value is Choice.UNKNOWN)
            if new != old:
                found.append(new)
        return tuple(found)


def reference_of(state: DossierState) -> str:
    """What tells the file of this dossier from that of another."""
    return f"EHQ-{state.dossier_id[:8]}"


def asked_of_supplier(
    questionnaire: Questionnaire, state: DossierState, texts: Texts, *, only_open: bool = False
) -> tuple[Asked, ...]:
    """The questions that apply and that a supplier can answer, or that the user marked for the supplier.

    only_open   of those that the pack proposes only the ones without an answer or answered `unknown`
    UserFacingError `errors.questions_nothing` where there is none.
    """
    wanted = [c for c in questionnaire.controls_for(state.profile) if _is_asked(c, state, only_open)]
    found = tuple(
        Asked(texts.domains[domain.id].name, controls)
        for domain in questionnaire.domains
        if (controls := tuple(control for control in wanted if control.domain == domain.id))
    )
    if not found:
        raise UserFacingError("errors.questions_nothing")
    return found


def _is_asked(control: Control, state: DossierState, only_open: bool) -> bool:
    remark, answer = state.remarks.get(control.id), state.answers.get(control.id)
    if remark is not None and remark.ask_supplier:
        return True
    waits = answer is None or answer.value is Choice.UNKNOWN
    return control.ask_supplier and (waits or not only_open)


def compared(raw: RawAnswers, name: str, questionnaire: Questionnaire, state: DossierState) -> Returned:
    """What a returned file would change in the dossier; `name` is how its user knows the file.

    UserFacingError `errors.questions_empty` without a row of a question, `errors.questions_other_dossier` with the
    reference of another dossier.
    """
    if not raw.rows:
        raise UserFacingError("errors.questions_empty", file=name)
    if raw.reference != reference_of(state):
        found = raw.reference or "–"
        raise UserFacingError("errors.questions_other_dossier", file=name, found=found, known=reference_of(state))
    reader = _Rows(name, questionnaire, state)
    rows = tuple(reader.row(row) for row in raw.rows)
    return Returned(printable(raw.answered_by)[:LONGEST_NAME], rows)


class _Rows:
    """Reads rows one after the other; a question counts where it stands first."""

    def __init__(self, name: str, questionnaire: Questionnaire, state: DossierState) -> None:
        self._name, self._questionnaire, self._state = name, questionnaire, state
        self._known = _answers_by_word(questionnaire.texts.values())
        self._asked = {control.id for control in questionnaire.controls_for(state.profile)}
        self._first: dict[str, int] = {}

    def row(self, raw: RawRow) -> ReturnedRow:
        """What this row says, and what it would change."""
        place = Place(self._name, raw.row)
        question, comment = printable(raw.question_id), printable(raw.comment)
        mine = self._state.answers.get(question)
        shown = ReturnedRow(place, question, RowState.EMPTY, None, mine.value if mine else None, comment)
        word = _plain(raw.answer)
        fault = self._fault(raw, place, question, word, comment)
        if fault is not None:
            return replace(shown, state=RowState.UNREADABLE, fault=fault, comment=comment[:LONGEST_COMMENT])
        self._first.setdefault(question, raw.row)
        if not word:
            return shown
        value = self._known[word]
        if mine is None or (mine.value is Choice.UNKNOWN and value is not Choice.UNKNOWN):
            return replace(shown, state=RowState.NEW, value=value)
        return replace(shown, state=RowState.SAME if mine.value is value else RowState.DIFFERENT, value=value)

    def _fault(self, raw: RawRow, place: Place, question: str, word: str, comment: str) -> Fault | None:
        """What speaks against this row; None: nothing."""
        control = self._questionnaire.control_by_id.get(question)
        if control is None:
            return Fault.of("errors.unknown_question", place, question=question[:20])
        if question not in self._asked:
            return Fault.of("errors.question_not_asked", place, question=question)
        if question in self._first:
            return Fault.of("errors.duplicate_question", place, question=question, first=str(self._first[question]))
        if raw.formula:
            return Fault.of("errors.questions_formula", place, question=question)
        if word and word not in self._known:
            answers = _labels(self._questionnaire, self._state.language).answers
            known = ", ".join(answers[choice].name for choice in Choice)
            value = printable(raw.answer)[:40]
            return Fault.of("errors.unknown_answer", place, question=question, value=value, known=known)
        if len(comment) > LONGEST_COMMENT:
            return Fault.of("errors.questions_long_comment", place, question=question, limit=LONGEST_COMMENT)
        if word and self._known[word] is Choice.NA:
            if not comment:
                return Fault.of("errors.questions_reason_missing", place, question=question)
            if not self._questionnaire.may_be_na(control, self._state.profile):
                return Fault.of("errors.na_forbidden", place, question=question)
        return None


def _labels(questionnaire: Questionnaire, language: str) -> Texts:
    return questionnaire.texts[language]


def _answers_by_word(texts: Iterable[Texts]) -> dict[str, Choice]:
    """Every label of an answer, in any language of the pack, and the ids themselves."""
    known = {str(choice): choice for choice in Choice}
    for each in texts:
        known |= {_plain(pair.name): Choice(name) for name, pair in each.answers.items()}
    return known


def _plain(text: str) -> str:
    """Letters as they are compared: no matter which spaces and apostrophes, large or small letters."""
    composed = unicodedata.normalize("NFKC", printable(text)).replace("’", "'").casefold()
    return " ".join(composed.split()).strip(" .")
