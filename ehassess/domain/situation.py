"""Everything that a plan follows from, as one value."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date

from ehassess.domain.answers import Answers
from ehassess.domain.dossier import Budget, Decision
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Situation:
    """Answers, decisions and budget (for the first twelve months) of one care provider; the plan begins on `start`."""

    questionnaire: Questionnaire
    profile: Profile
    answers: Answers
    decisions: Mapping[str, Decision]
    budget: Budget
    start: date

    @property
    def key(self) -> Hashable:
        """Equal for two situations of which the same plan follows; who answered when plays no part."""
        given = sorted((a.question_id, a.value, bool(a.reason.strip())) for a in self.answers.values())
        decided = sorted((name, d.status, d.owner, d.due or date.min) for name, d in self.decisions.items())
        facts = tuple(sorted(self.profile.facts.items()))
        profile = (self.profile.kind, self.profile.size, facts)
        return self.questionnaire.digest, profile, tuple(given), tuple(decided), self.budget, self.start


def proposed_budget(questionnaire: Questionnaire, profile: Profile) -> Budget:
    """The pack's proposal for twelve months at this size."""
    hours, money = questionnaire.plan_rules.budgets[profile.size][1]
    return Budget(hours, money)


def scaled(budget: Budget, part: Budget, whole: Budget) -> Budget:
    """The budget in the proportion of `part` to `whole`, rounded up."""
    return Budget(
        -(-budget.hours * part.hours // max(whole.hours, 1)), -(-budget.money * part.money // max(whole.money, 1))
    )
