"""Opening and making dossiers beside the window's thread, since deriving the key takes its time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.errors import UserFacingError

if TYPE_CHECKING:
    from ehassess.domain.profile import Profile, Provider
    from ehassess.domain.questionnaire import Questionnaire
    from ehassess.session import Session


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def opened(
    path: Path,
    load: Callable[[], Questionnaire],
    passphrase: str | None,
    *,
    recovery: str | None = None,
    read_only: bool = False,
) -> Session:
    """The dossier of this file; parameters and errors as `Session.open` has them."""
    return _sessions().open(path, load(), passphrase=passphrase, now=now, recovery=recovery, read_only=read_only)


def made(
    path: Path,
    load: Callable[[], Questionnaire],
    provider: Provider,
    kind: str,
    *,
    passphrase: str | None,
    language: str,
    overwrite: bool,
) -> Session:
    """A new dossier with the ready facts of its kind of provider; errors as `Session.create` gives them."""
    pack = load()
    profile: Profile = pack.default_profile(kind)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(path), reason=error.strerror or "") from error
    return _sessions().create(
        path, pack, provider, profile, passphrase=passphrase, language=language, now=now, overwrite=overwrite
    )


def _sessions() -> type[Session]:
    """The class of open dossiers, loaded with the first one, since a first window need not wait for a database."""
    loaded: type[Session] = import_module("ehassess.session").Session
    return loaded
