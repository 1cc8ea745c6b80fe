"""What speaks against an answer before it is stored."""

from __future__ import annotations

from ehassess.domain.answers import Choice
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Fault


def answer_fault(
    questionnaire: Questionnaire, profile: Profile, question_id: str, value: Choice, reason: str
) -> Fault | None:
    """No such question, `na` without a reason or where it is not allowed, a reason without `na`; None: nothing."""
    control = questionnaire.control_by_id.get(question_id)
    if control is None:
        return Fault.of("errors.unknown_question", question=question_id)
    if value is not Choice.NA:
        return Fault.of("errors.reason_forbidden", question=question_id) if reason else None
    if not reason.strip():
        return Fault.of("errors.reason_missing", question=question_id)
    if not questionnaire.may_be_na(control, profile):
        return Fault.of("errors.na_forbidden", question=question_id)
    return None
