"""The solver prints nothing on an output that is the program's own, wherever it runs."""

from __future__ import annotations

import subprocess
import sys

SEARCH = """
from ehassess.planning.highs import best, solver_name
from ehassess.planning.problem import Curve, Layer, Problem
from ehassess.domain.dossier import Budget

layer = Layer(False, ((0, 0.5),))
curve = Curve(weight=10.0, floor=0.1, impact_floor=0.0, likelihood=0.0, impact=0.0, layers=(layer,))
problem = Problem(("M1",), (1,), (0,), (), frozenset(), Budget(1, 0), frozenset(), Budget(9, 9), (curve,))
found = best(problem, 10, lambda *_told: None)
assert solver_name().startswith("HiGHS"), solver_name()
print(sorted(found.chosen))
"""


def test_nothing_but_the_answer_reaches_the_output_of_the_process() -> None:
    ended = subprocess.run([sys.executable, "-c", SEARCH], capture_output=True, check=True, timeout=120)
    assert (ended.stdout.split(), ended.stderr) == ([b"[0]"], b"")
