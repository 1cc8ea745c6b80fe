"""What the signing pages do: declare, build, sign, save, read back, verify; then note it in the dossier."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ehassess.domain.proposal import Proposal
from ehassess.errors import UserFacingError
from ehassess.gui.known_keys import known_keys
from ehassess.gui.opening import now
from ehassess.gui.pages.identity_choice import IdentityChoice
from ehassess.gui.pages.particulars_model import unstated
from ehassess.gui.pages.sign import SignModel, SignPage, SignWish
from ehassess.gui.pages.signed import SignedFacts, SignedPage
from ehassess.gui.pages.signed_second import SecondForm, SecondPage, SecondWish
from ehassess.gui.settings import TrustedKey
from ehassess.gui.signed_files import with_folder
from ehassess.gui.signing_jobs import Signed, Step, draft, page_image, sign_again, sign_report

if TYPE_CHECKING:
    from ehassess.gui.desk import Desk

PREVIEW_PIXELS = 620
"""Width of the picture of the first page."""


def build(desk: Desk, /, **where: str) -> QWidget:
    """The page to sign on; after signing (`done` names the file, the rest says what of it) what was made; `second`
    names a file of the open dossier to sign again."""
    if "second" in where:
        return _second(desk, Path(where["second"]))
    if "done" in where:
        return _done(
            desk,
            SignedFacts(
                Path(where["done"]),
                where.get("report", ""),
                where.get("key", ""),
                "it" in where,
                own=desk.is_open and "other" not in where,
            ),
        )
    page = SignPage(desk.look, desk.words, _model(desk))
    proposal = desk.session.plan().proposal  # what is shown is what is signed, whatever a search finds meanwhile
    page.left.connect(desk.back)
    page.signing.connect(lambda wish: _sign(desk, page, wish, proposal))
    page.reading.connect(lambda language: desk.show("preview", language=language))
    page.listing.connect(lambda language: desk.show("preview", language=language, list="leaving"))
    page.turned.connect(lambda language: _turn(desk, page, language, proposal))
    page.asked.connect(lambda: desk.show("authority-details"))
    page.logged.connect(lambda: desk.show("signed-log"))
    page.folder_sought.connect(lambda: _ask_folder(desk, page))
    page.identity.sought.connect(lambda: ask_identity(desk, page.identity))
    page.identity.keys_wanted.connect(lambda: desk.show("identity"))
    _preview(desk, page, page.report_language(), proposal)
    return page


def _model(desk: Desk) -> SignModel:
    session = desk.session
    evaluation, state = session.evaluation(), session.state
    score = evaluation.score
    name = state.provider.name or session.path.stem
    kept = "".join(letter if letter.isalnum() else "-" for letter in name)
    stem = "-".join(part for part in kept.split("-") if part)[:60] or "report"
    return SignModel(
        declaration=state.declaration,
        open_questions=score.applicable - score.answered + score.unknown,
        unmet=len(evaluation.essentials_unmet),
        unstated=unstated(state.provider, state.records),
        known=known_keys(),
        language=desk.preferences.report_language or desk.language,
        folder=session.path.absolute().parent,
        file_name=free_name(session.path.absolute().parent, f"{stem}-{now().year}"),
        signed=len(state.signed),
    )


def free_name(folder: Path, stem: str) -> str:
    """A file name that is not taken in the folder."""
    number, name = 1, f"{stem}.pdf"
    while (folder / name).exists():
        number += 1
        name = f"{stem}-{number}.pdf"
    return name


def _preview(desk: Desk, page: SignPage, language: str, proposal: Proposal) -> None:
    """Draw the first page, off the window's thread."""
    pack, state, today = desk.questionnaire, desk.session.state, now().date()

    def draw(_step: Step) -> object:
        return page_image(draft(state, pack, language, today, proposal=proposal), 0, PREVIEW_PIXELS)[0]

    desk.quietly(draw, page.sheet.show_image)


def _turn(desk: Desk, page: SignPage, language: str, proposal: Proposal) -> None:
    desk.prefer(report_language=language)
    _preview(desk, page, language, proposal)


def _ask_folder(desk: Desk, page: SignPage) -> None:
    title = QCoreApplication.translate("Signing", "Choose a folder")
    chosen = QFileDialog.getExistingDirectory(desk.window, title, str(desk.session.path.absolute().parent))
    if chosen:
        page.show_folder(Path(chosen))


def ask_identity(desk: Desk, choice: IdentityChoice) -> None:
    """Let the user choose the file of an identity, and name it in the choice."""
    title = QCoreApplication.translate("Signing", "Choose a certificate file")
    kinds = QCoreApplication.translate("Signing", "Certificates") + " (*.p12 *.pfx)"
    chosen, _ = QFileDialog.getOpenFileName(desk.window, title, str(Path.home()), kinds)
    if chosen:
        choice.show_file(Path(chosen))


def _steps() -> list[str]:
    """The named steps of signing."""
    return [
        QCoreApplication.translate("Signing", "Writing the report"),
        QCoreApplication.translate("Signing", "Opening your identity"),
        QCoreApplication.translate("Signing", "Signing, saving and reading it back"),
    ]


def _sign(desk: Desk, page: SignPage, wish: SignWish, proposal: Proposal) -> None:
    """Save the declaration, then make the signed file; the form stays as it is where that fails."""
    if not desk.attempt(lambda: desk.session.details.set_declaration(wish.declaration)):
        return
    job = partial(sign_report, desk.session.state, desk.questionnaire, wish, now(), proposal=proposal)
    desk.run(job, _steps(), lambda signed: _arrived(desk, signed), lambda error: _failed(desk, page, error))


def _failed(desk: Desk, page: SignPage, error: UserFacingError) -> None:
    """Say it on the form, which stays as it is but for a PIN."""
    page.identity.forget_secret()
    page.say(desk.fail(error))


def _arrived(desk: Desk, signed: object, **where: str) -> None:
    """Note the report in the dossier that it is of, trust one's own key here, and say that it is done."""
    if not isinstance(signed, Signed):
        raise TypeError("a signed report was expected")
    _trust(desk, signed)
    if not desk.is_open or signed.dossier != desk.session.state.dossier_id:
        where["other"] = "yes"
    elif not desk.attempt(lambda: desk.session.details.log_signed(signed.record)):
        return
    desk.prefer(report_folders=with_folder(desk.preferences.report_folders, signed.path.parent))
    desk.show("sign", done=str(signed.path), key=signed.key, report=signed.record.fingerprint, **where)


def _trust(desk: Desk, signed: Signed) -> None:
    """A key of this computer's user is known here; a receiver decides for itself."""
    known = desk.preferences.trusted
    if signed.made_here and all(key.fingerprint != signed.key for key in known):
        desk.prefer(trusted=(*known, TrustedKey(signed.key, signed.name)))


def _done(desk: Desk, facts: SignedFacts) -> QWidget:
    """What was made, and what to do with it."""
    path, page = facts.path, SignedPage(desk.look, facts)
    page.opened.connect(lambda: _open(desk, path))
    page.folder_opened.connect(lambda: _open(desk, path.parent))
    page.second_wanted.connect(lambda: desk.show("sign", second=str(path)))
    page.verify_wanted.connect(lambda: desk.show("verify", file=str(path)))
    page.logged.connect(lambda: desk.show("signed-log"))
    page.begun.connect(lambda: desk.show("tasks" if desk.is_open else "start"))
    return page


def _open(desk: Desk, path: Path) -> None:
    """Show a file or a folder with the desktop's own program."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        heading = QCoreApplication.translate("Signing", "No program is set up to open this")
        desk.notify("info", heading, str(path))


def _second(desk: Desk, path: Path) -> QWidget:
    """The person responsible for IT signs the same file."""
    page = SecondPage(desk.look, path, known_keys(), free_name(path.parent, f"{path.stem}-it"))
    page.left.connect(desk.back)
    page.form.identity.sought.connect(lambda: ask_identity(desk, page.form.identity))
    page.form.identity.keys_wanted.connect(lambda: desk.show("identity"))
    page.signing.connect(lambda wish: add_second(desk, page.form, path, wish))
    return page


def add_second(desk: Desk, form: SecondForm, path: Path, wish: SecondWish) -> None:
    """Sign a report a second time, into a new file beside it; what goes wrong is said on the form."""
    job = partial(sign_again, path, wish.identity, wish.name, path.with_name(wish.file_name), now())

    def failed(error: UserFacingError) -> None:
        form.identity.forget_secret()
        form.alarm.take(desk.fail(error))

    desk.run(job, _steps()[1:], lambda signed: _arrived(desk, signed, it="yes"), failed)
