"""Taking in what comes back: an authority's answers to signed reports, and reports that were signed elsewhere too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from ehassess.domain.dossier import DossierState, SignedRecord
from ehassess.domain.reply import Reply, ReplyKind
from ehassess.errors import UserFacingError
from ehassess.gui.acts.verify_many import trusted_here
from ehassess.gui.looking import Looking, looking_of
from ehassess.gui.pages.signed import grouped
from ehassess.gui.signed_files import hash_of, with_folder
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.rows import breakable
from ehassess.paths import data_folder
from ehassess.signing.container import LARGEST
from ehassess.signing.trust import Trust
from ehassess.submission.circulars import Shelf
from ehassess.submission.receipt import read
from ehassess.submission.verdict import Verdict
from ehassess.whole_file import read_up_to

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk
    from ehassess.gui.signing_jobs import Step

REPORT = ".pdf"
UNKNOWN_KEY = "signing.container_unknown_key"


@dataclass(frozen=True, slots=True)
class Taken:
    """What files brought: answers, entries for the log with where their files lie, and what is wrong with others."""

    replies: tuple[Reply, ...] = ()
    reports: tuple[tuple[SignedRecord, Path], ...] = ()
    troubles: tuple[tuple[Path, UserFacingError], ...] = ()


def take(desk: Desk, paths: tuple[Path, ...]) -> None:
    """Read the files beside the window, then note in the dossier what belongs to it; a sentence for what does not."""
    if desk.session.read_only:
        heading = QCoreApplication.translate("SignedLog", "This dossier is only read: nothing can be noted in it")
        desk.notify("info", heading)
        return
    name = paths[0].name if len(paths) == 1 else str(len(paths))
    step = QCoreApplication.translate("SignedLog", "Reading {0}").format(name)
    promise = QCoreApplication.translate("SignedLog", "The file is only read")
    looking, state = looking_of(desk), desk.session.state
    job = partial(_read_all, paths, state, trusted_authorities(), trusted_here(desk), looking)

    def arrived(taken: object) -> None:
        if desk.is_open and desk.session.state.dossier_id == state.dossier_id:
            _note(desk, cast("Taken", taken))

    desk.run(job, [step], arrived, promise=promise).over.connect(looking.rest)


def trusted_authorities() -> frozenset[str]:
    """Fingerprints of the keys of authorities that are trusted here, for circulars and for answers alike."""
    return frozenset(_shelf().keys.new)


def _shelf() -> Shelf:
    return Shelf(data_folder() / "circulars")


def _read_all(
    paths: tuple[Path, ...],
    state: DossierState,
    authorities: frozenset[str],
    trust: Trust,
    looking: Looking,
    step: Step,
) -> Taken:
    """In the thread: each file by itself."""
    taken = Taken()
    for path in paths:
        try:
            if path.suffix.casefold() == REPORT:
                report = _report_in(path, state, trust, looking)
                state = replace(state, signed=(*state.signed, report))
                taken = replace(taken, reports=(*taken.reports, (report, path)))
            else:
                reply = read(read_up_to(path, LARGEST + 1), authorities, state)
                state = replace(state, replies=(*state.replies, reply))
                taken = replace(taken, replies=(*taken.replies, reply))
        except UserFacingError as error:
            taken = replace(taken, troubles=(*taken.troubles, (path, error)))
    return taken


def _report_in(path: Path, state: DossierState, trust: Trust, looking: Looking) -> SignedRecord:
    """The entry of a report of this dossier that somebody signed or stamped elsewhere, or the one it has already.

    UserFacingError with the verdict's sentence for a file that does not hold, `submission.report_not_of_dossier` for
    one that was not signed from this dossier first.
    """
    known = {record.file_hash: record for record in state.signed}
    held = known.get(hash_of(path))
    if held is not None:
        return held
    verdict = looking.look_at(path, trust, lambda _step: None)
    own = verdict.fingerprint in {record.fingerprint for record in state.signed}
    if not own and verdict.fingerprint:
        raise UserFacingError("submission.report_not_of_dossier", path=path.name)
    if not verdict.accepted or verdict.report is None:
        raise UserFacingError(verdict.sentence)
    return SignedRecord(
        verdict.report.number, _last_day(verdict, state), verdict.fingerprint, verdict.file_hash, path.name
    )


def _last_day(verdict: Verdict, state: DossierState) -> str:
    """The day of the last signature or stamp (ISO), that of the first file where none says when."""
    moments = [stamp.time for stamp in verdict.stamps] or [
        signer.claimed_time for signer in verdict.signers if signer.claimed_time is not None
    ]
    if moments:
        return max(moments).date().isoformat()
    return next(record.signed_on for record in state.signed if record.fingerprint == verdict.fingerprint)


def _note(desk: Desk, taken: Taken) -> None:
    """Save what was read, show it, and say what came of it; what is wrong is said last, since one has to act on it."""
    known = {record.file_hash for record in desk.session.state.signed}
    for reply in taken.replies:
        if not desk.attempt(partial(desk.session.details.log_reply, reply)):
            return
    for record, path in taken.reports:
        if record.file_hash not in known and not desk.attempt(partial(desk.session.details.log_signed, record)):
            return
        desk.prefer(report_folders=with_folder(desk.preferences.report_folders, path.parent))
    desk.again()
    if taken.troubles:
        _tell_trouble(desk, *taken.troubles[0], len(taken.replies) + len(taken.reports))
    elif taken.replies:
        _tell_reply(desk, taken.replies[-1])
    else:
        heading = QCoreApplication.translate("SignedLog", "The file is among the signed reports")
        desk.notify("success", heading, breakable(str(taken.reports[-1][1])))


def _tell_reply(desk: Desk, reply: Reply) -> None:
    """The answer in one sentence, with the authority's own words."""
    said = {
        ReplyKind.RECEIPT: QCoreApplication.translate("SignedLog", "The authority has received report {0}"),
        ReplyKind.AGREED: QCoreApplication.translate("SignedLog", "The authority has agreed to the plan of report {0}"),
        ReplyKind.RETURNED: QCoreApplication.translate("SignedLog", "The authority has returned report {0}"),
    }[reply.kind]
    number = next(each.number for each in desk.session.state.signed if each.fingerprint == reply.fingerprint)
    kind = "warn" if reply.kind is ReplyKind.RETURNED else "success"
    who = f"{reply.authority}, {desk.words.day(reply.answered_on)}"
    desk.notify(kind, said.format(number), breakable(f"{who}\n{reply.note}" if reply.note else who))


def _tell_trouble(desk: Desk, path: Path, error: UserFacingError, others: int) -> None:
    """What is wrong with a file; an unknown key can be trusted from here, once it was compared."""
    if error.id != UNKNOWN_KEY:
        banner = desk.fail(error)
        banner.setAccessibleDescription(f"{path.name}. {banner.accessibleDescription()}")
        return
    mark = str(error.facts["fingerprint"])
    act = button(QCoreApplication.translate("SignedLog", "I have compared the fingerprint: trust this key"), "link")
    act.clicked.connect(lambda: _trust(desk, mark, path))
    heading = QCoreApplication.translate("SignedLog", "Nobody here knows the key that signed {0}").format(path.name)
    told = QCoreApplication.translate(
        "SignedLog",
        "Compare its fingerprint with the one that your authority has given you in person, by post or over the "
        "telephone: {0}. Nothing was changed.",
    ).format(grouped(mark))
    if others:
        told = QCoreApplication.translate("SignedLog", "The other files were taken in.") + " " + told
    desk.window.notify("warn", breakable(heading), told, [act])


def _trust(desk: Desk, mark: str, path: Path) -> None:
    """From now on answers and circulars of this key count; then the file is read again."""
    if desk.attempt(lambda: _shelf().trust(mark)):
        take(desk, (path,))
