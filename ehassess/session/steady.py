"""How steady the plan of the open dossier is when the effects of the measures are drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ehassess.domain.sensitivity import DRAWS
from ehassess.domain.steadiness import Steady, steadiness
from ehassess.planning.drawing import Drawing, Tiers

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Steadiness:
    """Nothing of it is stored."""

    def __init__(self, session: Session) -> None:
        """Belongs to one session."""
        self._session = session

    def draw(self, told: Callable[[tuple[Steady, ...]], None], times: int = DRAWS) -> Drawing:
        """Begin to draw; `told` is called in another thread, each time with every measure of the first tier and in how
        many of the draws so far it stands there.
        """
        planning = self._session.planning
        planned = [line.measure_id for line in planning.current().lines if line.included and line.tier == 1]

        def count(tiers: Tiers) -> None:
            told(steadiness(planned, tiers))

        return Drawing(planning.situation(), count, times)
