"""A page that nothing uses may be torn by a power cut: the dossier opens all the same, and is put right."""

from __future__ import annotations

from pathlib import Path

from ehassess.domain.answers import Remark
from ehassess.errors import UserFacingError
from ehassess.session import Session
from ehassess.store import Store
from ehassess.store.pages import PAGE
from tests.store.dossiers import AT, EMPTY, PACK, RAW, Clock


def test_a_torn_page_is_refused_where_it_is_used_and_put_right_where_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "cabinet.ehassess"
    with Session(Store.create(path, RAW, EMPTY, PACK, AT), PACK, Clock()) as session:
        session.remark(Remark("Q1", "a long note " * 2000))
        session.remark(Remark("Q1", "a short note"))
        held = session.state
    whole = path.read_bytes()
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


def _opened(path: Path) -> Store | None:
    """None: it is refused as damaged."""
    try:
        return Store.open(path, RAW)
    except UserFacingError as error:
        if error.id != "errors.dossier_damaged":
            raise
        return None
