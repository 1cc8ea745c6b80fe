"""What holds the grade, and what each better grade needs; words in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import BORDERS, GRADES, WEAK_DOMAIN, Cap, Evaluation
from ehassess.domain.scoring import ZERO
from ehassess.domain.texts import Texts
from ehassess.domain.why import Lift


@dataclass(frozen=True, slots=True)
class CapLine:
    """A rule that holds the grade: subject by id and name; for a control its answer ('' while open), for a domain its
    points, for a risk its index, both in whole points reached.

    steps   names of what lifts it, all answered "yes" (for a section or a risk); `enough` whether that is sufficient
    """

    rule: str
    subject: str
    name: str
    answer: str = ""
    points: int = 0
    steps: tuple[str, ...] = ()
    enough: bool = True


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


def rungs(texts: Texts, state: DossierState, evaluation: Evaluation, lifts: Iterable[Lift] = ()) -> tuple[Rung, ...]:
    """Every grade better than today's, the next one first; none where there is no grade yet. `lifts` of its caps."""
    lifted = {(lift.cap.rule, lift.cap.subject): lift for lift in lifts}
    grade, overall = evaluation.grade, evaluation.score.overall
    if grade is None or overall is None:
        return ()
    better = [(border, letter) for border, letter in BORDERS if GRADES.index(letter) < GRADES.index(grade.low)]
    return tuple(_rung(letter, border, texts, state, evaluation, lifted) for border, letter in reversed(better))


def cap_line(cap: Cap, texts: Texts, state: DossierState, evaluation: Evaluation, lift: Lift | None = None) -> CapLine:
    """The rule with its subject in words."""
    if cap.subject in texts.controls:
        return CapLine(cap.rule, cap.subject, texts.controls[cap.subject].name, given_answer(state, cap.subject))
    steps = tuple(texts.controls[name].name for name in lift.steps) if lift else ()
    enough = lift is None or lift.enough
    if cap.subject in texts.domains:
        low = next(d.score.low for d in evaluation.score.domains if d.domain == cap.subject)
        points, name = min(int(low), WEAK_DOMAIN - 1), texts.domains[cap.subject].name
    else:
        risk = next(r.today for r in evaluation.risks if r.scenario == cap.subject)
        points, name = floor(risk.index), texts.scenarios[cap.subject].name
    return CapLine(cap.rule, cap.subject, name, "", points, steps, enough)


def given_answer(state: DossierState, question_id: str) -> str:
    """The answer of a question by its id, '' while it is open."""
    answer = state.answers.get(question_id)
    return str(answer.value) if answer else ""


def _rung(
    letter: str,
    border: int,
    texts: Texts,
    state: DossierState,
    evaluation: Evaluation,
    lifted: Mapping[tuple[str, str], Lift],
) -> Rung:
    """A rule stands in the way where the best grade that it leaves is worse than this one."""
    caps = evaluation.grade.caps if evaluation.grade else ()
    low = evaluation.score.overall.low if evaluation.score.overall else ZERO
    place = GRADES.index(letter)

    def lines(*rules: str) -> tuple[CapLine, ...]:
        found: list[Cap] = [c for c in caps if c.rule in rules and GRADES.index(c.at_most) > place]
        return tuple(cap_line(c, texts, state, evaluation, lifted.get((c.rule, c.subject))) for c in found)

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
