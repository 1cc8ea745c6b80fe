"""The plan of the open dossier: the quick one at once, the proven one once it was found for just this state."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from ehassess.domain.dossier import Budget
from ehassess.domain.plan import Plan, plan_from
from ehassess.domain.proposal import Proposal
from ehassess.domain.situation import Situation, proposed_budget
from ehassess.errors import UserFacingError
from ehassess.planning.process import Solving
from ehassess.planning.solve import Progress

if TYPE_CHECKING:
    from ehassess.session.opened import Session

KEPT = 32
"""Plans held in memory, so that a tick and its taking back find theirs again; nothing is stored."""


class Planning:
    """The plan of the open dossier. A plan belongs to the state that it was made for and never shows for another."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        """Belongs to one session; `now` gives the moment, with its time zone."""
        self._session = session
        self._now = now
        self._plans: dict[Hashable, Plan] = {}
        self._keeping = Lock()

    def situation(self, budget: Budget | None = None) -> Situation:
        """All that the plan follows from, beginning today; another budget than that of the dossier may be tried."""
        session, state = self._session, self._session.state
        chosen = budget or state.budget or proposed_budget(session.questionnaire, state.profile)
        today = self._now().date()
        return Situation(session.questionnaire, state.profile, state.answers, state.decisions, chosen, today)

    def current(self, budget: Budget | None = None) -> Plan:
        """The proven plan if it was found for this state, else the quick one, at once."""
        situation = self.situation(budget)
        key = situation.key
        if key not in self._plans:
            self._keep(key, plan_from(situation))
        return self._plans[key]

    def improve(
        self, on_progress: Callable[[Progress], None] | None = None, budget: Budget | None = None
    ) -> Improvement:
        """Begin to search for the proven plan of this state; `current` gives it once it is there.

        `on_progress` and the callbacks of what is returned are called in another thread.
        """
        situation = self.situation(budget)
        return Improvement(situation, self._plans.get(situation.key), on_progress, self._keep)

    def _keep(self, key: Hashable, plan: Plan) -> None:
        """Hold the plan; the oldest goes when there are too many."""
        with self._keeping:
            while len(self._plans) >= KEPT:
                self._plans.pop(next(iter(self._plans)))
            self._plans[key] = plan


class Improvement(Future[Plan]):
    """A proven plan to come. `cancel` ends the search at once.

    The result raises UserFacingError `planning.solver_…` where the quick plan has to do, CancelledError after `cancel`.
    """

    def __init__(
        self,
        situation: Situation,
        known: Plan | None,
        on_progress: Callable[[Progress], None] | None,
        keep: Callable[[Hashable, Plan], None],
    ) -> None:
        """Begin; a plan that is known to be proven is there at once."""
        super().__init__()
        self._situation = situation
        self._keep = keep
        self._solving: Solving | None = None
        if known is not None and known.proven:
            self.set_result(known)
        else:
            self._solving = Solving(situation, on_progress)
            self._solving.add_done_callback(self._found)

    def cancel(self) -> bool:
        """End the search, if it still runs; whether it will bring nothing."""
        cancelled = super().cancel()
        if cancelled and self._solving is not None:
            self._solving.cancel()
        return cancelled

    def _found(self, solving: Future[Proposal]) -> None:
        """Reckon every figure of what was proposed, and hold it for its state."""
        with suppress(InvalidStateError):  # it was cancelled in the meantime
            if solving.cancelled():
                self.cancel()
                return
            try:
                plan = plan_from(self._situation, solving.result())
            except UserFacingError as error:
                self.set_exception(error)
                return
            self._keep(self._situation.key, plan)
            self.set_result(plan)
