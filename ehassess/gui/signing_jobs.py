"""What is done off the window's thread when a report is drawn, signed and looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QImage

from ehassess.domain.dossier import DossierState, SignedRecord
from ehassess.domain.proposal import Proposal
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.gui.known_keys import free_file, identity_folder, remember
from ehassess.gui.pages.identity_choice import IdentityWish
from ehassess.gui.pages.sign import SignWish
from ehassess.signing import card
from ehassess.signing.identity import SigningKey, create, describe
from ehassess.signing.keyfile import load, save
from ehassess.signing.roles import Role
from ehassess.submission.build import build, prepare
from ehassess.submission.deliver import Delivered, deliver, deliver_signable
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only, shipped_packs
from ehassess.whole_file import refuse_existing

Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed report on disk, verified after reading it back.

    record  for the dossier's log; key, name: of the signer
    made_here  whether the key is one of the user's own: made by this program on this computer, or on a card
    dossier    id of the dossier that the report is of
    """

    path: Path
    record: SignedRecord
    key: str
    name: str
    made_here: bool
    dossier: str


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
    with _key(wish.identity, wish.declaration.name, when) as identity:
        step(2)
        made = deliver_signable(found, identity, Role.MANAGER, when=when, target=wish.target, find_pack=only(pack))
        return _signed(made, identity, wish.identity)


def sign_again(pdf: Path, wish: IdentityWish, name: str, target: Path, when: datetime, step: Step) -> Signed:
    """Add the signature of the person responsible for IT to a signed report, as a new file."""

    step(0)
    refuse_existing(target, overwrite=False)
    with _key(wish, name, when) as identity:
        step(1)
        made = deliver(read(pdf), identity, Role.IT, when=when, target=target, find_pack=shipped_packs())
        return _signed(made, identity, wish)


def read(path: Path) -> bytes:
    """The bytes of a file; UserFacingError `errors.file_unreadable`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacingError("errors.file_unreadable", path=str(path), reason=error.strerror or "?") from error


@contextmanager
def _key(wish: IdentityWish, name: str, when: datetime) -> Iterator[SigningKey]:
    """The chosen key file or card for as long as the block lasts, or a new key, saved before it is used.

    A key that was read is listed with its certificate from then on.
    """
    if wish.token and wish.path is not None:
        with card.opened(wish.path, wish.passphrase, token=wish.token, key=wish.key) as found:
            yield found
        return
    path = wish.path or free_file(name)
    if wish.path is not None:
        identity = load(path, wish.passphrase)
    else:
        identity = create(name, now=when)
        save(identity, path, wish.passphrase)
    remember(path, identity.certificate)
    yield identity


def _signed(made: Delivered, identity: SigningKey, wish: IdentityWish) -> Signed:
    told = describe(identity.certificate)
    here = wish.path is None or wish.path.parent == identity_folder() or bool(wish.token)
    return Signed(made.path, made.record, told.key_fingerprint, told.name, here, made.dossier_id)
