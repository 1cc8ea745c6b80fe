"""A copy of the dossier for a colleague, as an encrypted dossier, and what comes back of it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.domain.answers import Evidence, Remark
from ehassess.domain.clean import printable
from ehassess.domain.dossier import Declaration, DossierState, Records
from ehassess.domain.interview import STAGES
from ehassess.domain.merge import (
    LONGEST_NAME,
    MergeRow,
    Side,
    Take,
    compare_answers,
    merged_remarks,
    new_evidence,
    taken_rows,
)
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.paths import data_folder
from ehassess.store import Change, KeptFile, Meta, Secret, Store
from ehassess.store.faults import in_words
from ehassess.store.foreign import check_foreign
from ehassess.store.kept_files import MOST

if TYPE_CHECKING:
    from ehassess.session.opened import Clock, Session


@dataclass(frozen=True, slots=True)
class Preview:
    """What a colleague's file would change; nothing is stored yet.

    name          of the file, as the history will name it
    rows          every question that one of us answered
    remarks       of mine that would change; evidence: files that only they name; files: those of them kept inside
    facts         ids of the facts of the profile that they see otherwise than I do; mine stay
    pack_version  theirs; pack_differs: it is not the content that I use
    """

    name: str
    rows: tuple[MergeRow, ...]
    remarks: tuple[Remark, ...]
    evidence: tuple[Evidence, ...]
    files: tuple[KeptFile, ...]
    facts: tuple[str, ...]
    saved_at: datetime
    pack_version: str
    pack_differs: bool

    def of(self, *sides: Side) -> tuple[MergeRow, ...]:
        """The rows of these sides, in asking order."""
        return tuple(row for row in self.rows if row.side in sides)


class Handover:
    """Copies of the open dossier for colleagues, and what they send back."""

    def __init__(self, session: Session, store: Store, now: Clock) -> None:
        """Belongs to one session."""
        self._session = session
        self._store = store
        self._now = now

    def write(
        self,
        out: Path,
        passphrase: str,
        *,
        stages: Collection[str] = (),
        domains: Collection[str] = (),
        overwrite: bool = False,
    ) -> tuple[str, ...]:
        """Write an encrypted dossier with the questions of these stages and domains, none named: all; their ids.

        It holds name, kind, facts, assets, and of these questions answers, notes and names of evidence: no history, no
        declaration, no plan. It is read back. UserFacingError: nothing to hand over, it exists, cannot be written.
        """
        session, state = self._session, self._session.state
        controls = [
            control.id
            for control in session.questionnaire.controls_for(state.profile)
            if (not stages or control.stage in stages) and (not domains or control.domain in domains)
        ]
        if not controls:
            raise UserFacingError("handover.nothing")
        copy = _for_colleague(state, frozenset(controls))
        secret, at = Secret(passphrase), self._now().astimezone(UTC)
        Store.create(out, secret, copy, session.questionnaire, at, overwrite=overwrite).close()
        store = Store.open(out, secret)
        try:
            if store.state(session.questionnaire.scale) != copy:
                raise UserFacingError("errors.file_unwritable", path=str(out), reason="?")
        finally:
            store.close()
        return tuple(controls)

    def read(self, file: Path, passphrase: str | None, *, anyway: bool = False) -> Preview:
        """What a colleague's file would change; the file is only read, and nothing is stored.

        anyway  take it though it is of another dossier or another round
        UserFacingError: as of any dossier that does not open, `store.foreign_parts`, `errors.file_too_large`,
        `handover.other_dossier`, `handover.other_round`.
        """
        questionnaire, state = self._session.questionnaire, self._session.state
        with _borrowed(file, passphrase) as theirs:
            meta, other = theirs.meta(), theirs.state(questionnaire.scale)
            if not anyway:
                _check_same(file, meta, other, state, questionnaire)
            known = tuple(control.id for control in questionnaire.controls)
            named = new_evidence(state.evidence, other.evidence, known)
            name = printable(file.name)[:LONGEST_NAME]
            facts = other.profile.facts
            return Preview(
                name=name,
                rows=compare_answers(questionnaire, state.profile, self._store.answers(), theirs.answers()),
                remarks=merged_remarks(state.remarks, other.remarks, known, name),
                evidence=named,
                files=self._files(theirs, {each.sha256 for each in named}),
                facts=tuple(fact.id for fact in questionnaire.facts if _differs(fact.id, state.profile.facts, facts)),
                saved_at=meta.saved_at,
                pack_version=printable(meta.pack_version)[:LONGEST_NAME],
                pack_differs=meta.pack_digest != questionnaire.digest,
            )

    def merge(self, preview: Preview, choice: Take | None, by_question: Mapping[str, Take] | None = None) -> int:
        """Take over what they know, their notes and evidence, in one transaction; how many answers became theirs.

        Each has its row in the history, with who gave it and the name of the file. FaultsError `handover.choice_needed`
        as `taken_rows` tells.
        """
        taken = taken_rows(preview.rows, choice, by_question or {})
        changes = tuple(Change(row.mine, row.theirs, _giver(row), preview.name) for row in taken)
        state = self._session.state
        after = replace(
            state,
            remarks={**state.remarks, **{remark.question_id: remark for remark in preview.remarks}},
            evidence=(*state.evidence, *preview.evidence),
        )
        if changes or after != state:
            self._session.become(after, changes=changes, files=preview.files)
        return len(changes)

    def _files(self, theirs: Store, wanted: Collection[str]) -> tuple[KeptFile, ...]:
        """The files of new evidence that they keep inside, as many as there is room for."""
        mine = self._store.kept.sizes()
        room = MOST - sum(mine.values())
        found = []
        for sha256, size in theirs.kept.sizes().items():
            if sha256 in wanted and sha256 not in mine and 0 <= size <= room:
                data = theirs.kept.content(sha256)
                room -= len(data)
                found.append(KeptFile(sha256, data))
        return tuple(found)


def chosen(only: Collection[str], questionnaire: Questionnaire) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Stages and domains among these ids; FaultsError `handover.unknown_parts` with every id that is neither."""
    domains = tuple(domain.id for domain in questionnaire.domains)
    strange = [each for each in only if each not in STAGES and each not in domains]
    if strange:
        known = ", ".join((*STAGES, *domains))
        faults = [Fault.of("handover.unknown_part", part=printable(each)[:40], known=known) for each in strange]
        raise FaultsError("handover.unknown_parts", faults)
    return tuple(each for each in only if each in STAGES), tuple(each for each in only if each in domains)


@contextmanager
def _borrowed(file: Path, passphrase: str | None) -> Iterator[Store]:
    """Somebody else's dossier, open as a copy in our own folder: what was sent is never written to, nor locked."""
    folder = data_folder()
    with in_words(folder):
        folder.mkdir(parents=True, exist_ok=True)
        holder = tempfile.TemporaryDirectory(prefix="handover-", dir=folder)
    with holder as name:
        copy = Path(name) / "theirs.ehassess"
        try:
            check_foreign(file)
            with in_words(file):
                shutil.copyfile(file, copy)
            store = Store.open(copy, Secret(passphrase), borrowed=True)
        except UserFacingError as error:
            raise UserFacingError(error.id, **{**error.facts, "path": str(file)}) from error
        with contextlib.closing(store):
            yield store


def _check_same(file: Path, meta: Meta, other: DossierState, mine: DossierState, questionnaire: Questionnaire) -> None:
    if meta.pack_id != questionnaire.id:
        raise UserFacingError(
            "errors.dossier_other_pack", path=str(file), found=printable(meta.pack_id)[:40], known=questionnaire.id
        )
    if meta.dossier_id != mine.dossier_id:
        raise UserFacingError("handover.other_dossier", path=str(file))
    if other.round_number != mine.round_number:
        found, known = str(other.round_number), str(mine.round_number)
        raise UserFacingError("handover.other_round", path=str(file), found=found, known=known)


def _giver(row: MergeRow) -> str:
    return row.theirs.given_by if row.theirs else ""


def _differs(fact: str, mine: Mapping[str, bool], theirs: Mapping[str, bool]) -> bool:
    return mine.get(fact, False) is not theirs.get(fact, False)


def _for_colleague(state: DossierState, questions: Collection[str]) -> DossierState:
    """What a colleague needs to answer, and no more."""
    return replace(
        state,
        provider=Provider(name=state.provider.name, services=state.provider.services, country=state.provider.country),
        answers={name: answer for name, answer in state.answers.items() if name in questions},
        remarks={name: remark for name, remark in state.remarks.items() if name in questions},
        evidence=tuple(each for each in state.evidence if each.question_id in questions),
        decisions={},
        budget=None,
        accepted=(),
        records=Records(),
        declaration=Declaration(),
        signed=(),
        replies=(),
        people={},
        assigned={},
        reviews={},
        incidents={},
        suppliers={},
    )
