"""The rounds of the open dossier: closing one, beginning the next, looking back, and what is to be answered again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from ehassess.domain.answers import Answer
from ehassess.domain.carry import Again, PackChange, PackUse, pack_change, stale, use_of
from ehassess.domain.compare import Comparison, Side, compare
from ehassess.domain.profile import Profile
from ehassess.domain.rounds import (
    ClosedRound,
    RoundEntry,
    closed_round,
    entry_of_open,
    figures_of,
    next_round,
)
from ehassess.domain.triggers import to_answer_again
from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.store import Store

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Rounds:
    """Earlier rounds are read when they are asked for; what the dossier is asked with is noted when it is opened."""

    def __init__(self, session: Session, store: Store, moment: Callable[[], datetime]) -> None:
        """Belongs to one session, until the file gets other content: then there is another one."""
        self._session = session
        self._store = store
        self._stored = store.rounds
        self._moment = moment
        self._uses: tuple[PackUse, ...] | None = None
        self._note_pack()

    def all(self) -> tuple[RoundEntry, ...]:
        """Every round, oldest first; the last one is open."""
        session = self._session
        return (
            *self._stored.entries(),
            entry_of_open(session.questionnaire, session.state, session.evaluation()),
        )

    def closed(self, number: int) -> ClosedRound:
        """What is kept of a closed round; UserFacingError `rounds.no_such_round` for one that is open or not there."""
        return self._stored.closed(number)

    def answers(self, number: int) -> dict[str, Answer]:
        """The answers of a round, the open one too: worst site per question; empty for a round that there is not."""
        return self._stored.answers(number, self._session.questionnaire.scale)

    def close_and_begin(self) -> ClosedRound:
        """Close the open round as of today and begin the next with its answers; the closed one is never changed again.

        UserFacingError: no question was answered; disk full, file moved or write-protected. Nothing is changed then.
        """
        session, at = self._session, self._moment()
        session._keep_level()
        if session.evaluation().grade is None:
            raise UserFacingError("rounds.nothing_to_close")
        today = at.date()
        closed = closed_round(
            session.questionnaire, session.state, session.evaluation(), session.plan().included, today
        )
        after = next_round(session.state, today)
        try:
            self._store.close_round(closed, session.state, after, at)
        except UserFacingError as error:
            session._follow(error)
            raise
        session.reread()
        session.backups.keep_up(at)
        return closed

    def carried(self) -> Mapping[str, date]:
        """The answers of the open round that were taken over from the one before and not given afresh, with their
        day.
        """
        state = self._session.state
        before = self.answers(state.round_number - 1)
        return {
            name: answer.given_at.date()
            for name, answer in state.answers.items()
            if name in before and before[name].given_at == answer.given_at
        }

    def to_answer_again(self) -> tuple[Again, ...]:
        """Answers that are a year old, or whose question was reworded since, in asking order."""
        session = self._session
        state = session.state
        today = self._moment().date()
        return stale(session.questionnaire, state.profile, state.answers, self._pack_uses(), state.language, today)

    def confirm(self, question_ids: Iterable[str], given_by: str = "") -> None:
        """Say that these answers are still right: they are given again, as of now, all or none.

        FaultsError with every question that has no answer, or whose answer may no longer be given.
        """
        answers = self._session.state.answers
        wanted = tuple(question_ids)
        missing = [Fault.of("rounds.no_answer_yet", question=name) for name in wanted if name not in answers]
        if missing:
            raise FaultsError("store.answers_faults", missing)
        again = [answers[name] for name in wanted]
        self._session.record_many(((a.question_id, a.value, a.reason) for a in again), given_by)

    def pack_change(self) -> PackChange | None:
        """What the content in use changed against the one used before it; None while there was only one."""
        uses = self._pack_uses()
        return pack_change(uses[-2], uses[-1], self._session.state.language) if len(uses) > 1 else None

    def after_profile(self, profile: Profile) -> tuple[Again, ...]:
        """What would have to be answered (again) if this were the profile; ask before it is saved."""
        session = self._session
        return to_answer_again(session.questionnaire, session.state.profile, profile, session.state.answers)

    def compare(self, earlier: int, later: int | None = None) -> Comparison:
        """Two rounds side by side; `later` None: the open one. UserFacingError `rounds.no_such_round`."""
        session = self._session
        before = self.side(earlier)
        after = self.side(session.state.round_number if later is None else later)
        return compare(session.questionnaire, before, after, session.state.language)

    def side(self, number: int) -> Side:
        """One round as one side of a comparison; UserFacingError `rounds.no_such_round`."""
        session, state = self._session, self._session.state
        if number == state.round_number:
            return Side(
                number, None, session.questionnaire.version, state.profile, state.answers, self._pack_uses()[-1].marks,
                session.plan().included, figures_of(session.evaluation()),
            )  # fmt: skip
        closed = self.closed(number)
        uses = [use for use in self._pack_uses() if use.digest == closed.pack_digest]
        return Side(
            number, closed.closed_on, closed.pack_version, closed.profile, self.answers(number),
            uses[-1].marks if uses else (), closed.planned, closed.figures,
        )  # fmt: skip

    def _pack_uses(self) -> tuple[PackUse, ...]:
        if self._uses is None:
            self._uses = self._stored.pack_uses()
        return self._uses

    def _note_pack(self) -> None:
        """Note with which content the dossier is worked on from now on, before any answer is given to it.

        Where nothing can be written, as on a full disk, it is known until the dossier is closed: reading goes on.
        """
        questionnaire, known = self._session.questionnaire, self._stored.digest_in_use()
        if known == questionnaire.digest:
            return
        meta = self._store.meta()
        if known is None and meta.pack_digest == questionnaire.digest:
            missing: tuple[PackUse, ...] = (use_of(questionnaire, meta.created_at),)
        else:
            first = PackUse(meta.pack_id, meta.pack_version, meta.pack_digest, meta.created_at, ())
            now = use_of(questionnaire, self._moment())
            missing = (first, now) if known is None else (now,)
        try:
            self._stored.use_packs(*missing)
        except UserFacingError:
            self._uses = (*self._stored.pack_uses(), *missing)
