"""How steady the plan of the open dossier is when the effects of the measures are drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ehassess.domain.sensitivity import DRAWS
from ehassess.domain.steadiness import Steady, steadiness
from ehassess.planning.drawing import Drawing, Plans

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Steadiness:
    """Nothing of it is stored."""

    def __init__(self, session: Session) -> None:
        """Belongs to one session."""
        self._session = session

    def draw(self, told: Callable[[tuple[Steady, ...]], None], times: int = DRAWS, exact: bool = False) -> Drawing:
        """Begin to draw; `told` is called in another thread, each time with every measure of the first twelve months
        and in how many of the draws so far it stands where it does. `exact`: each draw is solved, two at a time.
        """
        planning = self._session.planning
        planned = {line.measure_id: line.tier for line in planning.current().lines if line.included and line.tier < 3}

        def count(plans: Plans) -> None:
            told(steadiness(planned, plans))

        return Drawing(planning.situation(), count, times, exact)
