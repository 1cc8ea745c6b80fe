"""What a colleague's copy of a dossier would change in mine: answer by answer, and what becomes of notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ehassess.domain.answers import Answer, Choice, Evidence, Remark
from ehassess.domain.clean import printable
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Fault, FaultsError

LONGEST_REASON = 2_000
"""Characters of a reason or a note that are taken over."""
LONGEST_NAME = 120


class Side(StrEnum):
    """Who knows an answer. `unknown` counts as not known where the other one knows; `refused` cannot be taken over."""

    ONLY_MINE = "only_mine"
    ONLY_THEIRS = "only_theirs"
    SAME = "same"
    DIFFER = "differ"
    REFUSED = "refused"


class Take(StrEnum):
    """Whose answer is to stand."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One question of one site: both answers (None: not given), and why theirs cannot be taken (None: it can)."""

    question_id: str
    site: str
    side: Side
    mine: Answer | None
    theirs: Answer | None
    fault: Fault | None = None


def compare_answers(
    questionnaire: Questionnaire, profile: Profile, mine: Iterable[Answer], theirs: Iterable[Answer]
) -> tuple[MergeRow, ...]:
    """Every question that somebody answered, in asking order; `profile` is mine. Texts of theirs are made printable."""
    ours = {(each.question_id, each.site): each for each in mine}
    other = {(each.question_id, each.site): _cleaned(each) for each in theirs}
    order = {control.id: place for place, control in enumerate(questionnaire.controls)}
    places = sorted(ours.keys() | other.keys(), key=lambda place: (order.get(place[0], len(order)), place))
    return tuple(_row(questionnaire, profile, place, ours.get(place), other.get(place)) for place in places)


def taken_rows(rows: Iterable[MergeRow], choice: Take | None, by_question: Mapping[str, Take]) -> tuple[MergeRow, ...]:
    """The rows whose answer becomes theirs.

    What only they know is taken, what only I know stays, and where both differ `choice` decides; `by_question` goes
    before either. FaultsError `handover.choice_needed` with every question that nobody decided, or that is not there.
    """
    held = tuple(rows)
    faults = [
        Fault.of("handover.nothing_to_choose", question=question)
        for question in by_question
        if not any(row.question_id == question and row.side is not Side.REFUSED for row in held)
    ]
    taken = []
    for row in held:
        usual = {Side.ONLY_THEIRS: Take.THEIRS, Side.DIFFER: choice}.get(row.side, Take.MINE)
        decided = by_question.get(row.question_id, usual)
        if decided is None:
            faults.append(Fault.of("handover.differs", question=row.question_id))
        elif decided is Take.THEIRS and row.theirs is not None and row.side not in (Side.REFUSED, Side.SAME):
            taken.append(row)
    if faults:
        raise FaultsError("handover.choice_needed", faults)
    return tuple(taken)


def merged_remarks(
    mine: Mapping[str, Remark], theirs: Mapping[str, Remark], known: Iterable[str], who: str
) -> tuple[Remark, ...]:
    """My remarks that change: no note is lost, neither mine nor theirs, which is marked with `who`; a flag stays set.

    known  the questions that there are; remarks on others are left out
    """
    changed = []
    for question in known:
        if question not in theirs:
            continue
        old = mine.get(question, Remark(question))
        note = _joined(old.note, printable(theirs[question].note)[:LONGEST_REASON], who)
        new = replace(old, note=note, flagged=old.flagged or theirs[question].flagged)
        if new != old:
            changed.append(new)
    return tuple(changed)


def new_evidence(mine: Iterable[Evidence], theirs: Iterable[Evidence], known: Iterable[str]) -> tuple[Evidence, ...]:
    """The files that only they name, with texts made printable; those of questions that are not known are left out."""
    seen = {(each.question_id, each.sha256) for each in mine}
    asked = set(known)
    return tuple(
        replace(
            each,
            name=printable(each.name)[:LONGEST_NAME],
            note=None if each.note is None else printable(each.note)[:LONGEST_REASON],
        )
        for each in theirs
        if each.question_id in asked and (each.question_id, each.sha256) not in seen
    )


def _row(
    questionnaire: Questionnaire, profile: Profile, place: tuple[str, str], mine: Answer | None, theirs: Answer | None
) -> MergeRow:
    question, site = place
    fault = None if theirs is None else _fault(questionnaire, profile, theirs)
    side = _side(mine, theirs) if fault is None else Side.REFUSED
    return MergeRow(question, site, side, mine, theirs, fault)


def _side(mine: Answer | None, theirs: Answer | None) -> Side:
    if theirs is None:
        return Side.ONLY_MINE
    if mine is None:
        return Side.ONLY_THEIRS
    if (mine.value, mine.reason) == (theirs.value, theirs.reason):
        return Side.SAME
    if Choice.UNKNOWN in (mine.value, theirs.value):
        return Side.ONLY_THEIRS if mine.value is Choice.UNKNOWN else Side.ONLY_MINE
    return Side.DIFFER


def _fault(questionnaire: Questionnaire, profile: Profile, theirs: Answer) -> Fault | None:
    """What speaks against their answer in my dossier; None: nothing."""
    control = questionnaire.control_by_id.get(theirs.question_id)
    if control is None:
        return Fault.of("errors.unknown_question", question=printable(theirs.question_id)[:20])
    if len(theirs.reason) > LONGEST_REASON:
        return Fault.of("handover.long_reason", question=control.id, limit=LONGEST_REASON)
    if theirs.value is not Choice.NA:
        return Fault.of("errors.reason_forbidden", question=control.id) if theirs.reason else None
    if not theirs.reason:
        return Fault.of("errors.reason_missing", question=control.id)
    if not questionnaire.may_be_na(control, profile):
        return Fault.of("errors.na_forbidden", question=control.id)
    return None


def _cleaned(answer: Answer) -> Answer:
    return replace(answer, reason=printable(answer.reason), given_by=printable(answer.given_by)[:LONGEST_NAME])


def _joined(mine: str, theirs: str, who: str) -> str:
    """Both notes; one that holds the other is enough."""
    if not theirs or theirs in mine:
        return mine
    if mine in theirs:
        return theirs
    return f"{mine}\n{who}: {theirs}"
