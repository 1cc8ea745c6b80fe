"""One tier solved with HiGHS: the risk curves are convex, so tangents bound them from below and nothing is lost.

Each round solves a mixed-integer programme over the tangents so far, reckons the true risk of what it chose, and adds
the tangents there; it ends when the bound meets the best risk found, after a few rounds as a rule.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ehassess.planning.problem import Curve, Problem

GAP = 5e-7
"""The search ends when the bound is this near, as a share of the risk left."""
STEP = 0.15
"""Distance of the first tangents, in the logarithm."""
MOST_TANGENTS = 30
MOST_ROUNDS = 40
MOST_RELAXED = 25
RELAXED_GAP = 1e-3
"""In risk points: a curve that lies no further above its tangents needs no more of them before the search begins."""
TIGHT = 1e-9
"""How far a row may be off: at the usual 1e-6 a risk of some ten points would be off by more than the gap."""
FEASIBLE = 2
"""How HiGHS says that a point keeps every row."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best choice found (places in `Problem.names`), its risk, and below what no choice comes."""

    chosen: frozenset[int]
    risk: float
    bound: float
    rounds: int


Told = Callable[[int, float, float], None]
"""Is told round, bound and gap (as a share) after each round."""


def solver_name() -> str:
    """Name and version of the solver; ImportError where it is not installed."""
    return f"HiGHS {quiet_solver().version()}"


def quiet_solver() -> Any:
    """A solver that prints nothing, from its first moment on; ImportError where it is not installed."""
    import highspy

    class Quiet(highspy.Highs):
        """Its name and licence would be printed as soon as it is made, on the output that is ours."""

        def enableCallbacks(self) -> object:  # noqa: N802
            """The last step of making one; until then nothing is printed."""
            self.setOptionValue("output_flag", False)
            self.setOptionValue("log_to_console", False)
            return super().enableCallbacks()  # type: ignore[no-untyped-call]  # it comes without types

    return Quiet()  # type: ignore[no-untyped-call]


def best(
    problem: Problem, seconds: float, told: Told, start: frozenset[int] = frozenset(), gap: float = GAP
) -> Found | None:
    """The best choice within a time limit and to a share of the risk left; None where none was found in it, or none
    exists. It begins with the choice `start`.
    """
    return _Search(problem, seconds, gap).run(told, start)


def risk_of(problem: Problem, chosen: frozenset[int]) -> float:
    """The risk left with these measures, in points."""
    return sum(curve.weight * _left(curve, *curve.logs(chosen)) for curve in problem.curves)


def _left(curve: Curve, likelihood: float, impact: float) -> float:
    return max(curve.floor, math.exp(-likelihood) * max(curve.impact_floor, math.exp(-impact)))


class _Search:
    """The programme of one tier: a column for each measure, for each member of a shared layer, for each scenario."""

    def __init__(self, problem: Problem, seconds: float, gap: float) -> None:
        import highspy

        self._problem = problem
        self._gap = gap
        self._ends = time.monotonic() + seconds
        self._solver = quiet_solver()
        for name, value in (
            ("threads", 1),
            ("mip_allow_restart", False),  # with so few columns it only begins the search again
            ("primal_feasibility_tolerance", TIGHT),
            ("dual_feasibility_tolerance", TIGHT),
            ("mip_feasibility_tolerance", TIGHT),
            ("random_seed", 0),
            ("mip_rel_gap", gap / 5),
        ):
            self._solver.setOptionValue(name, value)
        self._integer: Any = highspy.HighsVarType.kInteger
        self._inf: float = highspy.kHighsInf
        self._measures()
        self._terms = [self._scenario(curve) for curve in problem.curves]
        for at, curve in enumerate(problem.curves):
            start = curve.likelihood + curve.impact
            steps = min(MOST_TANGENTS, 1 + int((curve.most - start) / STEP))
            for step in range(steps):
                self._tangents(at, start + step * STEP, curve.likelihood + step * STEP)

    def run(self, told: Told, start: frozenset[int]) -> Found | None:
        """Round after round until the bound meets the value, or time is up."""
        self._relax()
        self._learn(start | self._problem.forced)
        self._begin_at(start | self._problem.forced)
        found: Found | None = None
        bound = 0.0
        for turn in range(1, MOST_ROUNDS + 1):
            chosen = self._solved()
            if chosen is None:
                return found
            info = self._solver.getInfo()
            bound = max(bound, info.mip_dual_bound if self._problem.names else info.objective_function_value)
            risk = risk_of(self._problem, chosen)
            if found is None or risk < found.risk:
                found = Found(chosen, risk, bound, turn)
            found = Found(found.chosen, found.risk, min(bound, found.risk), turn)
            gap = (found.risk - found.bound) / found.risk if found.risk else 0.0
            told(turn, found.bound, gap)
            if gap <= self._gap or time.monotonic() > self._ends:
                return found
            self._learn(chosen)
            self._begin_at(found.chosen)
        return found

    def _learn(self, chosen: frozenset[int]) -> None:
        """Lay tangents where a choice stands: the programme reckons its risk exactly from here on."""
        for at, curve in enumerate(self._problem.curves):
            likelihood, impact = curve.logs(chosen)
            self._tangents(at, likelihood + impact, likelihood)

    def _begin_at(self, chosen: frozenset[int]) -> None:
        """Let the next round begin with a choice that is known."""
        import numpy

        places = range(len(self._problem.names))
        values = numpy.array([float(at in chosen) for at in places], float)
        self._solver.setSolution(len(places), numpy.array(list(places), numpy.int32), values)

    def _relax(self) -> None:
        """Lay tangents where the programme without whole numbers ends, which costs next to nothing and saves rounds."""
        self._solver.setOptionValue("solve_relaxation", True)
        for _ in range(MOST_RELAXED):
            if not self._ran():
                break
            values = list(self._solver.getSolution().col_value)
            missed = 0.0
            for at, curve in enumerate(self._problem.curves):
                scenario, terms = self._terms[at]
                likelihood = curve.likelihood + sum(values[c] * added for c, added, impact in terms if not impact)
                both = likelihood + curve.impact + sum(values[c] * added for c, added, impact in terms if impact)
                above = max(math.exp(-both), curve.impact_floor * math.exp(-likelihood), curve.floor)
                if curve.weight * (above - values[scenario]) > RELAXED_GAP:
                    missed = max(missed, curve.weight * (above - values[scenario]))
                    self._tangents(at, both, likelihood)
            if not missed:
                break
        self._solver.setOptionValue("solve_relaxation", False)

    def _ran(self) -> bool:
        """Let the solver run for what is left of the time; whether it has anything to show."""
        import highspy

        left = max(self._ends - time.monotonic(), 0.1)
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + left)
        self._solver.run()
        usable = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kTimeLimit)
        return self._solver.getModelStatus() in usable and self._solver.getInfo().primal_solution_status == FEASIBLE

    def _solved(self) -> frozenset[int] | None:
        """The choice of one round."""
        if not self._ran():
            return None
        if self._is_told_wrong():
            self._solver.setOptionValue("presolve", "off")
            if not self._ran():
                return None
        values = list(self._solver.getSolution().col_value)
        return frozenset(at for at in range(len(self._problem.names)) if values[at] > 0.5)

    def _is_told_wrong(self) -> bool:
        """Whether HiGHS tells the value of one choice and shows another: with a choice to begin with, its presolve may
        find a better one and then still hand back the first.
        """
        values = self._solver.getSolution().col_value
        shown = sum(curve.weight * values[at] for curve, (at, _) in zip(self._problem.curves, self._terms, strict=True))
        told = float(self._solver.getInfo().objective_function_value)
        return bool(abs(shown - told) > RELAXED_GAP / 1000)

    def _measures(self) -> None:
        """A column for each measure, and the rows of budgets, room and needs."""
        problem, places = self._problem, range(len(self._problem.names))
        for at in places:
            self._solver.addVar(1.0 if at in problem.forced else 0.0, 1.0)
            self._solver.changeColIntegrality(at, self._integer)
        others = sorted(problem.others)
        for cost, limit, room in (
            (problem.hours, problem.limit.hours, problem.room.hours),
            (problem.money, problem.limit.money, problem.room.money),
        ):
            self._row(-self._inf, float(limit), [(at, float(cost[at])) for at in places])
            self._row(-self._inf, float(room), [(at, float(cost[at])) for at in others])
        for measure, needed in problem.needs:
            self._row(-self._inf, 0.0, [(measure, 1.0), (needed, -1.0)])

    def _scenario(self, curve: Curve) -> tuple[int, list[tuple[int, float, bool]]]:
        """The column of a scenario, and those that lower it: place, what each adds, whether to the impact."""
        terms: list[tuple[int, float, bool]] = []
        for layer in curve.layers:
            if len(layer.members) == 1:
                at, added = layer.members[0]
                terms.append((at, added, layer.impact))
                continue
            columns = []  # of a shared layer one member counts: each is at most its measure, all together at most one
            for at, added in layer.members:
                column = self._column(0.0, 1.0)
                self._row(-self._inf, 0.0, [(column, 1.0), (at, -1.0)])
                columns.append(column)
                terms.append((column, added, layer.impact))
            self._row(-self._inf, 1.0, [(column, 1.0) for column in columns])
        scenario = self._column(curve.floor, 1.0)
        self._solver.changeColCost(scenario, curve.weight)
        return scenario, terms

    def _tangents(self, at: int, both: float, likelihood: float) -> None:
        """The tangent of exp at the sum of both logarithms, and that of the impact floor at the likelihood."""
        curve = self._problem.curves[at]
        scenario, terms = self._terms[at]
        start = curve.likelihood + curve.impact
        slope = math.exp(-both)
        row = [(scenario, 1.0), *_summed((column, slope * added) for column, added, _ in terms)]
        self._row(slope * (1 + both - start), self._inf, row)
        if curve.impact_floor:
            slope = curve.impact_floor * math.exp(-likelihood)
            row = [(scenario, 1.0), *_summed((column, slope * added) for column, added, impact in terms if not impact)]
            self._row(slope * (1 + likelihood - curve.likelihood), self._inf, row)

    def _column(self, lower: float, upper: float) -> int:
        self._solver.addVar(lower, upper)
        return int(self._solver.getNumCol()) - 1

    def _row(self, lower: float, upper: float, entries: list[tuple[int, float]]) -> None:
        if entries:
            import numpy

            columns = numpy.array([column for column, _ in entries], numpy.int32)
            values = numpy.array([value for _, value in entries], float)
            self._solver.addRow(lower, upper, len(entries), columns, values)


def _summed(entries: Iterator[tuple[int, float]]) -> list[tuple[int, float]]:
    """One entry for each column: a measure may lower both sides of a scenario."""
    total: dict[int, float] = {}
    for column, value in entries:
        total[column] = total.get(column, 0.0) + value
    return list(total.items())
