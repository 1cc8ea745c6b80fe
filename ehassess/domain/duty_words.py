"""How a deadline and a law are written: in the terminal, in the window and in the report alike."""

from __future__ import annotations

from ehassess.domain.national import Deadline, Law
from ehassess.domain.questionnaire import Questionnaire
from ehassess.words import Words


def when(words: Words, deadline: Deadline) -> str:
    """By when, such as "within 72 hours of becoming aware"."""
    if deadline.within == 0:
        return words("duties.at_once")
    span = words(f"duties.within_{deadline.unit}", count=deadline.within)
    return f"{span} {words(f'duties.start_{deadline.start}')}"


def law_name(words: Words, questionnaire: Questionnaire, law: Law) -> str:
    """A place in a law, such as "GDPR 33(1)"; a law without a short name in the words goes by that of the pack."""
    key = f"duties.law_{law.framework}"
    names = {framework.id: framework.name for framework in questionnaire.frameworks}
    short = words(key) if key in words else names.get(law.framework, law.framework)
    return f"{short} {law.ref}".strip()
