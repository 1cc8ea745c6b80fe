"""What a plan has chosen so far, and what one more measure would cost and gain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from fractions import Fraction
from math import ceil
from typing import Self

from ehassess.domain.dossier import Budget
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Control, Questionnaire
from ehassess.domain.risk import Exposure, degrees_of, exposures, unit_of
from ehassess.domain.scoring import ZERO, Standing


class PlanState:
    """Grows one step at a time; a step is a measure with the prerequisites that are not in place.

    hours, money  spent; inherent, today: sums of the risk indices with nothing in place, and before the plan
    degrees       how far each measure is in place, in whole parts of `unit`
    A refused measure, and one that needs it, can be looked at but never taken.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        profile: Profile,
        counted: tuple[Standing, ...],
        refused: frozenset[str] = frozenset(),
    ) -> None:
        self.questionnaire = questionnaire
        self.profile = profile
        self.hours = 0
        self.money = 0
        self.unit = unit_of(questionnaire)
        self._exposures = {exposure.scenario.id: exposure for exposure in exposures(questionnaire, profile)}
        self._controls = {s.control.id: s.control for s in counted}
        self._initial = degrees_of(((s.control.id, s.degree.low) for s in counted), self.unit)
        self.degrees = dict(self._initial)
        self._open = {s.control.id for s in counted if s.value is not None and s.value.low < 1}
        self._taken: set[str] = set()
        self._needs: dict[str, frozenset[str]] = {}
        self._costs: dict[str, Budget] = {}
        self._closed = {name for name in self._open if refused & self.needs(name)}
        self._indices = {name: self._index(name, self.degrees) for name in self._exposures}
        self._known: dict[str, dict[frozenset[str], Fraction]] = {name: {} for name in self._exposures}
        self.inherent = sum((self._index(name, {}) for name in self._exposures), ZERO)
        self.today = self.risk

    def copy(self) -> Self:
        """The same state, to go on from; what is reckoned once for the provider is shared."""
        other = copy(self)
        other.degrees, other._open, other._taken = dict(self.degrees), set(self._open), set(self._taken)
        other._indices = dict(self._indices)
        other._known = {name: dict(known) for name, known in self._known.items()}
        return other

    @property
    def exposures(self) -> Mapping[str, Exposure]:
        """The scenarios that can happen here, by id."""
        return self._exposures

    @property
    def spent(self) -> Budget:
        """Hours and money of the measures taken."""
        return Budget(self.hours, self.money)

    @property
    def risk(self) -> Fraction:
        """Sum of the risk indices where the plan stands now."""
        return sum(self._indices.values(), ZERO)

    @property
    def taken(self) -> frozenset[str]:
        """Ids of the measures taken."""
        return frozenset(self._taken)

    def todo(self) -> tuple[Control, ...]:
        """Measures that could be taken, in asking order."""
        return tuple(c for name, c in self._controls.items() if name in self._open and name not in self._closed)

    def left_out(self) -> tuple[Control, ...]:
        """Measures not in place that the user refused or that need a refused one, in asking order."""
        return tuple(control for name, control in self._controls.items() if name in self._closed)

    def closure(self, measure: str) -> frozenset[str]:
        """The measure with every prerequisite that is not in place or taken."""
        return self.needs(measure) & self._open

    def needs(self, measure: str) -> frozenset[str]:
        """The measure and everything that it needs and that was not in place before the plan."""
        if measure not in self._needs:
            found: set[str] = set()
            waiting = [measure]
            while waiting:
                name = waiting.pop()
                control = self._controls.get(name)
                if control is not None and name not in found and self._initial[name] < self.unit:
                    found.add(name)
                    waiting += control.requires
            self._needs[measure] = frozenset(found)
        return self._needs[measure]

    def remaining(self, measure: str) -> Budget:
        """Hours (at least 1) and money left to put the measure fully in place at this size."""
        if measure not in self._costs:
            control = self._controls[measure]
            left = Fraction(self.unit - self._initial[measure], self.unit)
            hours, money = (values[self.profile.size] * left for values in (control.hours, control.money))
            self._costs[measure] = Budget(max(1, ceil(hours)), ceil(money))
        return self._costs[measure]

    def cost(self, step: Iterable[str]) -> Budget:
        """Hours and money of a step."""
        parts = [self.remaining(name) for name in step]
        return Budget(sum(part.hours for part in parts), sum(part.money for part in parts))

    def affordable(self, cost: Budget, budget: Budget) -> bool:
        """Whether the step still fits into the budget."""
        return self.hours + cost.hours <= budget.hours and self.money + cost.money <= budget.money

    def gain(self, step: frozenset[str]) -> Fraction:
        """Risk points that the step would remove from where the plan stands now."""
        return sum((self._indices[name] - index for name, index in self._moved(step)), ZERO)

    def add(self, step: frozenset[str]) -> Iterator[tuple[Control, Fraction]]:
        """Take the step: each of its measures, prerequisites first, with the gain that it brings after those before
        it.
        """
        waiting = [self._controls[name] for name in self._controls if name in step]
        while waiting:
            control = next(c for c in waiting if not any(other.id in c.requires for other in waiting))
            waiting.remove(control)
            gain = self.gain(frozenset({control.id}))
            self.take((control.id,))
            yield control, gain

    def take(self, step: Iterable[str]) -> None:
        """Take the step, without looking at what each measure gains."""
        touched: dict[str, set[str]] = {}
        for name in step:
            cost = self.remaining(name)
            self.hours += cost.hours
            self.money += cost.money
            self._open.discard(name)
            self._taken.add(name)
            self.degrees[name] = self.unit
            for effect in self._controls[name].effects:
                if effect.scenario in self._exposures:
                    touched.setdefault(effect.scenario, set()).add(name)
        for scenario, acting in touched.items():
            known = self._known[scenario].get(frozenset(acting))  # as a rule the gain was looked at before
            self._indices[scenario] = self._index(scenario, self.degrees) if known is None else known
            self._known[scenario].clear()

    def _moved(self, step: frozenset[str]) -> Iterator[tuple[str, Fraction]]:
        """The index of each scenario that the step touches, once it is done; reckoned once for each state of a
        scenario.
        """
        touched: dict[str, set[str]] = {}
        for name in step:
            for effect in self._controls[name].effects:
                if effect.scenario in self._exposures:
                    touched.setdefault(effect.scenario, set()).add(name)
        for scenario in sorted(touched):
            acting = frozenset(touched[scenario])
            known = self._known[scenario]
            if acting not in known:
                known[acting] = self._index(scenario, self.degrees | dict.fromkeys(acting, self.unit))
            yield scenario, known[acting]

    def _index(self, scenario: str, degrees: dict[str, int]) -> Fraction:
        return self._exposures[scenario].index(degrees, self.unit)
