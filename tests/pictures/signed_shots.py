"""What has to happen before the pictures of the log of signed reports and of what is added to them are taken."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from ehassess.domain.reply import Reply, ReplyKind
from ehassess.gui.acts.signed_answers import take
from ehassess.gui.desk import Desk
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.signed_approve import ApprovePage
from ehassess.gui.pages.signed_log import SignedLogPage
from ehassess.gui.pages.signed_stamp import StampPage
from ehassess.gui.pages.verdict_facts import VerdictFacts
from ehassess.gui.pages.verify import VerifyPage
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signing_jobs import Signed, sign_again
from ehassess.gui.trusted_files import TrustedFile, TrustedKind, add, remove
from ehassess.submission.receipt import Answered, make_for
from tests.pictures.dossier_shots import wait
from tests.pictures.results_shots import signed_report
from tests.signing.authority import running

AUTHORITY = "Agence régionale d’exemple (fictive)"


def answered(desk: Desk) -> None:
    """A report with two signatures, received and agreed to."""
    signed = _logged(desk)
    second = signed.path.with_name(f"exemple-{desk.language}-it.pdf")
    second.unlink(missing_ok=True)
    wish = IdentityWish(None, "une phrase d’exemple")
    more = sign_again(signed.path, wish, "Claude Exemple", second, now(), lambda _step: None)
    desk.session.details.log_signed(more.record)
    for number, kind in enumerate((ReplyKind.RECEIPT, ReplyKind.AGREED), 1):
        note = "Merci de nous signaler la fin des travaux." if kind is ReplyKind.AGREED else ""
        reply = Reply(kind, signed.record.fingerprint, AUTHORITY, date(2026, 11, 23 + number), number, note, "ab" * 32)
        desk.session.details.log_reply(reply)
    _settled(desk)


def gone(desk: Desk) -> None:
    """A report whose file is not where it was, returned by the authority."""
    signed = _logged(desk)
    aside = signed.path.rename(signed.path.with_suffix(".gone"))
    reply = Reply(
        ReplyKind.RETURNED, signed.record.fingerprint, AUTHORITY, date(2026, 11, 24), 1, "Il manque le plan.", "ab" * 32
    )
    desk.session.details.log_reply(reply)
    try:
        _settled(desk)
    finally:
        aside.rename(signed.path)


def unknown_key(desk: Desk) -> None:
    """An answer whose key nobody here knows."""
    signed = _logged(desk)
    record = signed.record
    about = Answered(record.number, record.fingerprint, record.file_hash, signed.dossier, accepted=True)
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    answer = make_for(about, ReplyKind.AGREED, key, authority=AUTHORITY, today=date(2026, 11, 24), version=1)
    path = Path(signed.path.with_name("decision.zip"))
    path.write_bytes(answer)
    _settled(desk)
    take(desk, (path,))
    wait(lambda: desk.running == 0)


def _logged(desk: Desk) -> Signed:
    """A report signed from the open dossier, in its log, with its key known."""
    signed_report.cache_clear()
    target = desk.session.path.with_name(f"exemple-{desk.language}.pdf")
    target.unlink(missing_ok=True)
    signed = signed_report(desk, desk.language)
    desk.session.details.log_signed(signed.record)
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    return signed


def _settled(desk: Desk) -> None:
    """Show the log, and wait until every file was looked for."""
    desk.again()
    page = desk.window.page
    assert isinstance(page, SignedLogPage)
    wait(lambda: all(block.found is not None for block in page.blocks.values()))


def stamping(desk: Desk) -> None:
    """The page for a time stamp, before an address was written."""
    desk.show("signed-stamp", file=str(signed_report(desk, desk.language).path))


def stamp_fault(desk: Desk) -> None:
    """The same, after the button was pressed too early."""
    stamping(desk)
    page = desk.window.page
    assert isinstance(page, StampPage)
    page.go.click()


def approving(desk: Desk) -> None:
    """A report to approve, whose key nobody here knows, without a dossier."""
    _to_approve(desk)


def approve_fault(desk: Desk) -> None:
    """The same, after the button was pressed too early."""
    page = _to_approve(desk)
    page.go.click()


def approve_changed(desk: Desk) -> None:
    """A report that was changed, so that it cannot be approved."""
    signed = _logged(desk)
    data = bytearray(signed.path.read_bytes())
    data[len(data) // 3] ^= 1
    bad = signed.path.with_name("changed.pdf")
    bad.write_bytes(data)
    desk.leave()
    _shown_to_approve(desk, bad)


def approved(desk: Desk) -> None:
    """The page after the second signature, without a dossier."""
    signed = _logged(desk)
    desk.leave()
    desk.show("sign", done=str(signed.path), key=signed.key, report=signed.record.fingerprint, it="yes", other="yes")


def _to_approve(desk: Desk) -> ApprovePage:
    signed = _logged(desk)
    desk.leave()
    desk.prefer(trusted=())
    return _shown_to_approve(desk, signed.path)


def _shown_to_approve(desk: Desk, path: Path) -> ApprovePage:
    desk.show("signed-approve", file=str(path))
    page = desk.window.page
    assert isinstance(page, ApprovePage)
    wait(lambda: bool(page.findChildren(VerdictFacts)))
    return page


def trusting(desk: Desk) -> None:
    """The verify page with a list of keys and a root, and one more list that is asked about."""
    with running() as authority:
        der = base64.b64encode(authority.root.public_bytes(Encoding.DER)).decode()
    day, marks = date(2026, 11, 20), tuple(f"{number:064x}" for number in range(1, 24))
    files = (
        TrustedFile(TrustedKind.KEYS, "registre-2026.csv", day, marks),
        TrustedFile(TrustedKind.ROOTS, "racine-exemple.pem", day, (der,)),
    )
    for file in files:
        add(file)
    desk.again()
    for file in files:
        remove(file)
    page = desk.window.page
    assert isinstance(page, VerifyPage)
    page.files.ask(TrustedFile(TrustedKind.KEYS, "registre-2027.csv", day, marks[:3]))
