"""What is done off the window's thread when a report is drawn, signed and looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QImage

from ehassess.domain.dossier import DossierState, SignedRecord
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.sign import SignWish
from ehassess.paths import data_folder
from ehassess.signing.identity import Identity, create, describe
from ehassess.signing.keyfile import load, save
from ehassess.signing.roles import Role
from ehassess.submission.build import build, prepare
from ehassess.submission.deliver import deliver, deliver_signable
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only, shipped_packs
from ehassess.submission.verdict import Verdict
from ehassess.submission.verify import verify_submission
from ehassess.whole_file import refuse_existing

Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed report on disk, verified after reading it back.

    record  for the dossier's log; key, name: of the signer
    made_here  whether the key was made by this program on this computer
    """

    path: Path
    record: SignedRecord
    key: str
    name: str
    made_here: bool


def identity_folder() -> Path:
    """Where key files made here lie; it need not exist."""
    return data_folder() / "identities"


def known_identities() -> tuple[Path, ...]:
    """The key files made here, the newest first."""
    folder = identity_folder()
    found = folder.glob("*.p12") if folder.is_dir() else ()
    return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))


def draft(
    state: DossierState, pack: Questionnaire, language: str, today: date, *, proposal: Proposal | None = None
) -> bytes:
    """The report as it would be signed today, unsigned; its plan is reckoned from the proposal, None: the quick one."""
    return build(freeze(state, pack, today=today, proposal=proposal), pack, language)


def page_image(pdf: bytes, place: int, width: int) -> tuple[QImage, int]:
    """The picture of a page (from 0), `width` pixels wide, and how many pages there are."""
    import pypdfium2  # not needed before a page is looked at

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[place]
        drawn = page.render(scale=width / page.get_width(), rev_byteorder=True)
        image = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, _FORMATS[drawn.n_channels])
        return image.copy(), len(document)
    finally:
        document.close()


_FORMATS = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}


def sign_report(
    state: DossierState,
    pack: Questionnaire,
    wish: SignWish,
    when: datetime,
    step: Step,
    *,
    proposal: Proposal | None = None,
) -> Signed:
    """Freeze, draw, sign as the manager, save, read back and verify; UserFacingError: nothing was written."""

    step(0)
    refuse_existing(wish.target, overwrite=False)
    found = prepare(freeze(state, pack, today=when.date(), proposal=proposal), pack, wish.language)
    step(1)
    identity = _identity(wish.identity, wish.declaration.name, when)
    step(2)
    made = deliver_signable(found, identity, Role.MANAGER, when=when, target=wish.target, find_pack=only(pack))
    return _signed(made.path, made.record, identity, wish.identity)


def sign_again(
    pack: Questionnaire, pdf: Path, wish: IdentityWish, name: str, target: Path, when: datetime, step: Step
) -> Signed:
    """Add the signature of the person responsible for IT to a signed report, as a new file."""

    step(0)
    identity = _identity(wish, name, when)
    step(1)
    made = deliver(read(pdf), identity, Role.IT, when=when, target=target, find_pack=only(pack))
    return _signed(made.path, made.record, identity, wish)


def look_at(pdf: Path, trusted: frozenset[str], step: Step) -> Verdict:
    """The verdict on a file."""

    step(0)
    data = read(pdf)
    step(1)
    return verify_submission(data, trusted, shipped_packs())


def read(path: Path) -> bytes:
    """The bytes of a file; UserFacingError `errors.file_unreadable`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?") from error


def _identity(wish: IdentityWish, name: str, when: datetime) -> Identity:
    """The chosen key, or a new one, saved in the folder of identities before it is used."""

    if wish.path is not None:
        return load(wish.path, wish.passphrase)
    identity = create(name, now=when)
    folder = identity_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(folder), reason=error.strerror or "?") from error
    kept = "".join(letter if letter.isalnum() else " " for letter in name)
    stem = " ".join(kept.split())[:60] or "identity"
    number, path = 1, folder / f"{stem}.p12"
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}.p12"
    save(identity, path, wish.passphrase)
    return identity


def _signed(path: Path, record: SignedRecord, identity: Identity, wish: IdentityWish) -> Signed:

    told = describe(identity.certificate)
    here = wish.path is None or wish.path.parent == identity_folder()
    return Signed(path, record, told.key_fingerprint, told.name, here)
