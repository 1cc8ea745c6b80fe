"""What holds the grade, and what each better grade needs; words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import BORDERS, GRADES, WEAK_DOMAIN, Cap, Evaluation
from ehassess.domain.scoring import ZERO
from ehassess.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class CapLine:
    """A rule that holds the grade: subject by id and name; for a control its answer ('' while open), for a domain its
    points, for a risk its index, both in whole points reached."""

    rule: str
    subject: str
    name: str
    answer: str = ""
    points: int = 0


@dataclass(frozen=True, slots=True)
class Rung:
    """A better grade: its border, the points missing today (0: reached), and the rules that must fall first.

    partly  essentials that need at least "partly" for this grade; fully: those that need "yes"
    weak    sections below the border of a weak one; risks: those that must come down
    """

    grade: str
    border: int
    missing: Fraction
    partly: tuple[CapLine, ...]
    fully: tuple[CapLine, ...]
    weak: tuple[CapLine, ...]
    risks: tuple[CapLine, ...]

    @property
    def rules(self) -> tuple[tuple[CapLine, ...], ...]:
        """All that must fall, by kind."""
        return self.partly, self.fully, self.weak, self.risks

    @property
    def free(self) -> bool:
        """Whether no rule stands in the way."""
        return not any(self.rules)


def rungs(texts: Texts, state: DossierState, evaluation: Evaluation) -> tuple[Rung, ...]:
    """Every grade better than today's, the next one first; none where there is no grade yet."""
    grade, overall = evaluation.grade, evaluation.score.overall
    if grade is None or overall is None:
        return ()
    better = [(border, letter) for border, letter in BORDERS if GRADES.index(letter) < GRADES.index(grade.low)]
    return tuple(_rung(letter, border, overall.low, texts, state, evaluation) for border, letter in reversed(better))


def cap_line(cap: Cap, texts: Texts, state: DossierState, evaluation: Evaluation) -> CapLine:
    """The rule with its subject in words."""
    if cap.subject in texts.controls:
        return CapLine(cap.rule, cap.subject, texts.controls[cap.subject].name, given_answer(state, cap.subject))
    if cap.subject in texts.domains:
        low = next(d.score.low for d in evaluation.score.domains if d.domain == cap.subject)
        return CapLine(cap.rule, cap.subject, texts.domains[cap.subject].name, points=min(int(low), WEAK_DOMAIN - 1))
    risk = next(r.today for r in evaluation.risks if r.scenario == cap.subject)
    return CapLine(cap.rule, cap.subject, texts.scenarios[cap.subject].name, points=floor(risk.index))


def given_answer(state: DossierState, question_id: str) -> str:
    """The answer of a question by its id, '' while it is open."""
    answer = state.answers.get(question_id)
    return str(answer.value) if answer else ""


def _rung(letter: str, border: int, low: Fraction, texts: Texts, state: DossierState, evaluation: Evaluation) -> Rung:
    """A rule stands in the way where the best grade that it leaves is worse than this one."""
    caps = evaluation.grade.caps if evaluation.grade else ()
    place = GRADES.index(letter)

    def lines(*rules: str) -> tuple[CapLine, ...]:
        found: list[Cap] = [c for c in caps if c.rule in rules and GRADES.index(c.at_most) > place]
        return tuple(cap_line(cap, texts, state, evaluation) for cap in found)

    full = place < GRADES.index("C")
    return Rung(
        grade=letter,
        border=border,
        missing=max(ZERO, border - low),
        partly=() if full else lines("essential_unmet"),
        fully=lines("essential_unmet", "essential_partial") if full else (),
        weak=lines("weak_domain"),
        risks=lines("very_high_risk", "high_risk"),
    )


def way_out(cap: CapLine) -> tuple[str, str]:
    """The place where a rule can be lifted, and what to show there."""
    if cap.rule in ("essential_unmet", "essential_partial"):
        return "question", cap.subject
    return ("tasks", "") if cap.rule == "weak_domain" else ("plan", "")
