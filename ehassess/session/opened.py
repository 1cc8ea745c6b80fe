"""The open dossier: what it holds, what follows from it, and the one way in which anything in it changes.

Every change is committed to the file first and shown in memory afterwards, so what a page shows is always saved.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from ehassess.domain.answers import MAIN_SITE, Answer, Choice, Remark, worst_of_sites
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation, evaluate_in
from ehassess.domain.interview import Interview, interview
from ehassess.domain.model import Model, model_of
from ehassess.domain.plan import Plan
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.versions import is_older
from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.session.away import AwayFile
from ehassess.session.backups import Backups, offering
from ehassess.session.details import Details
from ehassess.session.evidence import EvidenceFiles
from ehassess.session.giving import answer_fault
from ehassess.session.handover import Handover
from ehassess.session.incidents import Incidents
from ehassess.session.people import People
from ehassess.session.planning import Planning
from ehassess.session.protection import Protection
from ehassess.session.rounds import Rounds
from ehassess.session.steady import Steadiness
from ehassess.session.suppliers import Suppliers
from ehassess.store import Change, HistoryEntry, KeptFile, Secret, Store
from ehassess.store.away import Locate, moved_away, open_store
from ehassess.store.location import location_of
from ehassess.words import languages

Clock = Callable[[], datetime]
"""Gives the moment, with its time zone."""

Given = tuple[str, Choice, str]
"""An answer as it is given: question id, choice, reason ('' unless the choice is `na`)."""


class Session:
    """An open dossier: `state` is replaced, never altered, after each commit; a UserFacingError leaves file and memory
    as they were, or, where the disk fails as the last thing of all, both as they were to be.

    path        where the file lies; what is worked on may be a copy of it: see `away`
    protected   whether a passphrase is needed to open it
    read_only   whether this is a copy to read; whatever would save is then refused
    saved_at    moment of the last commit (UTC)
    details     everything that is not an answer
    planning    the plan, quick and proven
    backups     copies of the dossier as it was, made by themselves
    evidence    the files that show answers
    steadiness  how often each measure stands in the plan when the effects are drawn anew
    rounds      closing a round, looking back, what is to be answered again
    protection  passphrase, recovery sheet, locking, and the place of the file
    handover    copies for colleagues, and what they send back
    away        the copy that is worked on where the file lies on a share or in a cloud folder
    people      sites, who answers what, who reviewed which section
    incidents   the log of what happened
    suppliers   who supplies what, with contract and assurance
    by_site     the answers of the open round by question and site; to be read only
    """

    def __init__(self, store: Store, questionnaire: Questionnaire, now: Clock) -> None:
        """Use `Session.create` or `Session.open`."""
        self.questionnaire = questionnaire
        self.path = store.path if store.away is None else store.away.far
        self.protected = store.protected
        self.read_only = store.read_only
        self.state = store.state(questionnaire.scale)
        self.saved_at = store.meta().saved_at
        self.details = Details(self)
        self.planning = Planning(self, now)
        self.steadiness = Steadiness(self)
        self.backups = Backups(self)
        self.evidence = EvidenceFiles(self, store.kept, now)
        self.handover = Handover(self, store, now)
        self.protection = Protection(self, store, now)
        self.away = AwayFile(store, now)
        self.people = People(self, now)
        self.incidents = Incidents(self, now)
        self.suppliers = Suppliers(self)
        self._store = store
        self._now = now
        self.by_site = {(answer.question_id, answer.site): answer for answer in store.answers()}
        self._undoable: list[tuple[Change, ...]] = []
        self._behind: UserFacingError | None = None
        self._evaluation: Evaluation | None = None
        self._model: Model | None = None
        self._interview: Interview | None = None
        self.rounds = Rounds(self, store, self._moment)

    @classmethod
    def create(
        cls,
        path: Path,
        questionnaire: Questionnaire,
        provider: Provider,
        profile: Profile,
        *,
        passphrase: str | None,
        language: str,
        now: Clock,
        demo: bool = False,
        overwrite: bool = False,
        locate: Locate = location_of,
    ) -> Session:
        """Make a new dossier and open it; None as passphrase: without protection.

        UserFacingError: it exists and `overwrite` is False, it cannot be written, the passphrase is empty.
        """
        at = now()
        state = DossierState(
            dossier_id=secrets.token_hex(8),
            language=language,
            round_number=1,
            opened_on=at.date(),
            provider=provider,
            profile=profile,
            demo=demo,
        )
        moment = at.astimezone(UTC)
        store = Store.create(path, Secret(passphrase), state, questionnaire, moment, overwrite=overwrite)
        return cls._over(moved_away(store, locate), questionnaire, now)

    @classmethod
    def open(
        cls,
        path: Path,
        questionnaire: Questionnaire,
        *,
        passphrase: str | None,
        now: Clock,
        recovery: str | None = None,
        read_only: bool = False,
        locate: Locate = location_of,
    ) -> Session:
        """Open a dossier where one left off; a passphrase for a dossier without protection is not looked at.

        recovery   the code of a recovery sheet, in place of the passphrase
        read_only  read a private copy, for a dossier that is open elsewhere or write-protected
        locate     says what kind of place it lies in; on a share or in a cloud folder, a copy is worked on
        UserFacingError: no such file, not a dossier, damaged, newer than program or pack, of another pack, passphrase
        needed or wrong, a slip in the code, in use, write-protected, out of reach. The file is then as it was.
        """
        secret = Secret(passphrase) if recovery is None else Secret.from_recovery(recovery)
        with offering(path, secret):
            store = Store.open_to_read(path, secret) if read_only else open_store(path, secret, locate)
        try:
            found, known = store.meta(), questionnaire
            if found.pack_id != known.id:
                raise UserFacingError("errors.dossier_other_pack", path=str(path), found=found.pack_id, known=known.id)
            used = store.rounds.version_in_use() or found.pack_version
            if is_older(known.version, used):
                raise UserFacingError("errors.dossier_newer_pack", path=str(path), found=used, known=known.version)
        except BaseException:
            store.close()
            raise
        session = cls._over(store, questionnaire, now)
        if not read_only:
            session.backups.catch_up()
        return session

    def evaluation(self) -> Evaluation:
        """What follows from the answers now."""
        if self._evaluation is None:
            state = self.state
            if self._model is None or self._model.profile != state.profile:
                self._model = model_of(self.questionnaire, state.profile)
            self._evaluation = evaluate_in(self._model, state.answers, state.with_evidence)
        return self._evaluation

    def interview(self) -> Interview:
        """Which questions apply, and which of them are answered."""
        if self._interview is None:
            self._interview = interview(self.questionnaire, self.state.profile, self.state.answers)
        return self._interview

    def plan(self) -> Plan:
        """The plan from today on: the proven one if it was found for this state, else the quick one."""
        return self.planning.current()

    def history(self) -> tuple[HistoryEntry, ...]:
        """Who changed which answer from what to what, oldest first."""
        return self._store.history()

    def record(self, question_id: str, value: Choice, reason: str = "", given_by: str = "") -> None:
        """Give an answer; it is saved when this returns, with its row in the history.

        UserFacingError: no such question, `na` without a reason or where it is not allowed, a reason without `na`.
        """
        fault = self._fault(question_id, value, reason)
        if fault is not None:
            raise UserFacingError(fault.id, **dict(fault.facts))
        self._give([(question_id, value, reason)], given_by)

    def record_many(self, answers: Iterable[Given], given_by: str = "") -> None:
        """Give several answers, all or none; FaultsError with every fault in the order of `answers`."""
        given = tuple(answers)
        faults = [fault for fault in (self._fault(*each) for each in given) if fault is not None]
        seen: set[str] = set()
        for question_id, _, _ in given:
            if question_id in seen:
                faults.append(Fault.of("store.answered_twice", question=question_id))
            seen.add(question_id)
        if faults:
            raise FaultsError("store.answers_faults", faults)
        self._give(given, given_by)

    def clear(self, question_id: str) -> None:
        """Take the answer to a question back; nothing happens where there is none."""
        before = self.by_site.get((question_id, MAIN_SITE))
        if before is not None:
            self.become(self.state, changes=(Change(before, None),))

    def undo(self) -> str | None:
        """Undo the last act on answers of this run, and give the question it was about (the last of several).

        None: nothing left to undo. The history keeps both rows.
        """
        if not self._undoable:
            return None
        last = self._undoable[-1]
        back = tuple(Change(change.after, change.before) for change in reversed(last))
        self.become(self.state, changes=back, undoable=False)
        self._undoable.pop()
        return last[-1].answer.question_id

    def remark(self, remark: Remark) -> None:
        """Put a note, a flag or "ask my supplier" beside a question; an empty remark takes it away."""
        remarks = {**self.state.remarks, remark.question_id: remark}
        if remark == Remark(remark.question_id):
            del remarks[remark.question_id]
        self.become(replace(self.state, remarks=remarks))

    def reread(self) -> None:
        """Show what the file holds now that something put other content into it; nothing can be undone from here on.

        For the parts of the session, not for pages.
        """
        self.state = self._store.state(self.questionnaire.scale)
        self.saved_at = self._store.meta().saved_at
        self.by_site = {(answer.question_id, answer.site): answer for answer in self._store.answers()}
        self._undoable = []
        self._forget()
        self.rounds = Rounds(self, self._store, self._moment)

    def close(self) -> None:
        """Close the file; everything in it is saved already. Once is enough, twice is no harm.

        UserFacingError where a copy was worked on that does not go back as it should: see `AwayFile.carry_back`. It is
        closed all the same.
        """
        if not self._store.closed and not self.read_only:
            self.backups.catch_up()
        self._store.close()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file, whatever happened; what went wrong before is more than what goes wrong now."""
        with contextlib.suppress(*([] if error is None else [UserFacingError])):
            self.close()

    @classmethod
    def _over(cls, store: Store, questionnaire: Questionnaire, now: Clock) -> Session:
        try:
            session = cls(store, questionnaire, now)
            state = session.state
            if state.profile.kind not in questionnaire.kind_by_id or state.language not in languages():
                raise UserFacingError("store.foreign_kind", path=str(session.path))
        except BaseException:
            store.close()
            raise
        return session

    def _fault(self, question_id: str, value: Choice, reason: str) -> Fault | None:
        """What speaks against this answer; None: nothing."""
        return answer_fault(self.questionnaire, self.state.profile, question_id, value, reason)

    def _give(self, given: Iterable[Given], who: str) -> None:
        at = self._moment()
        changes = tuple(
            Change(self.by_site.get((name, MAIN_SITE)), Answer(name, value, at, reason, who), who)
            for name, value, reason in given
        )
        if changes:
            self.become(self.state, at, changes)

    def become(
        self,
        state: DossierState,
        at: datetime | None = None,
        changes: tuple[Change, ...] = (),
        files: tuple[KeptFile, ...] = (),
        *,
        undoable: bool = True,
    ) -> None:
        """Commit what differs, then show it; `at` None: now. For the parts of the session, not for pages.

        changes   answers that become others; those in `state` need not show it yet
        files     of evidence, to be kept inside
        undoable  whether `undo` takes back the changed answers
        """
        self._keep_level()
        at = at or self._moment()
        by_site = dict(self.by_site)
        for change in changes:
            place = (change.answer.question_id, change.answer.site)
            by_site.pop(place, None)
            if change.after is not None:
                by_site[place] = change.after
        if changes:
            state = replace(state, answers=worst_of_sites(by_site.values(), self.questionnaire.scale))
        try:
            self._store.save(self.state, state, at, changes, files)
        except UserFacingError as error:
            self._follow(error)
            raise
        self.state = state
        self.saved_at = at
        self.by_site = by_site
        if undoable and changes:
            self._undoable.append(changes)
        self._forget()
        self.backups.keep_up(at)

    def _keep_level(self) -> None:
        """Refuse an act that rests on what the file may not hold any more."""
        if (error := self._behind) is not None:
            self._follow(error)
            raise error

    def _follow(self, error: UserFacingError) -> None:
        """Show what the file holds: a disk can fail in the very last step of a save, which is there all the same.

        Where it cannot be read either, the next act is refused with this error, and shows it then.
        """
        self._behind = error
        with contextlib.suppress(UserFacingError):
            if self._store.meta().saved_at != self.saved_at:
                self.reread()
            self._behind = None

    def _forget(self) -> None:
        """What followed from the state before."""
        self._evaluation = None
        self._interview = None

    def _moment(self) -> datetime:
        return self._now().astimezone(UTC)
