"""A page that nothing uses may be torn by a power cut: the dossier opens all the same, and is put right."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.answers import Remark
from ehassess.domain.dossier import DossierState
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Store
from ehassess.store.copying import looked_into, opening_key
from ehassess.store.pages import PAGE
from tests.store.dossiers import AT, EMPTY, PACK, RAW, Clock, told


def test_a_copy_with_any_torn_page_is_refused(tmp_path: Path) -> None:
    """No copy is put in its place before it was flushed, so a power cut leaves none like that."""
    path = tmp_path / "cabinet.ehassess"
    whole = _with_unused_pages(path)[0]
    for begin in range(0, len(whole), PAGE):
        path.write_bytes(whole[: begin + 1024] + bytes(512) + whole[begin + 1536 :])
        with told("errors.dossier_damaged"), looked_into(path, opening_key(path, RAW)):
            pass


def test_a_torn_page_is_refused_where_it_is_used_and_put_right_where_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    whole, held = _with_unused_pages(path)
    opened = 0
    for begin in range(0, len(whole), PAGE):
        torn = bytearray(whole)
        torn[begin + 1024 : begin + 1536] = bytes(512)
        path.write_bytes(torn)
        store = _opened(path)
        if store is None:
            assert path.read_bytes() == torn
            continue
        opened += 1
        with Session(store, PACK, Clock()) as session:
            assert session.state == held
            assert session.backups.make(AT).path.exists()
    assert opened > 1
    Store.open(path, RAW).close()


def _with_unused_pages(path: Path) -> tuple[bytes, DossierState]:
    """A closed dossier in which a long note became a short one: its bytes, and what it holds."""
    with Session(Store.create(path, RAW, EMPTY, PACK, AT), PACK, Clock()) as session:
        session.remark(Remark("Q1", "a long note " * 2000))
        session.remark(Remark("Q1", "a short note"))
        held = session.state
    return path.read_bytes(), held


def _opened(path: Path) -> Store | None:
    """None: it is refused as damaged."""
    try:
        return Store.open(path, RAW)
    except UserFacingError as error:
        if error.id != "errors.dossier_damaged":
            raise
        return None
