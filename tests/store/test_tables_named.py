"""Every table of a dossier has a name in words, for whoever is told what of a damaged one was lost."""

from __future__ import annotations

import sqlcipher3
from sqlite_utils import Database

from ehassess.store.schema import FORMAT, steps_until
from ehassess.words import Words, languages

OWN = ("_sqlite_migrations", "sqlite_sequence")


def test_each_table_has_a_name_in_every_language() -> None:
    driver = sqlcipher3.connect(":memory:", isolation_level=None)
    db = Database(driver, execute_plugins=False, strict=True)
    steps_until(FORMAT).apply(db)
    tables = [name for name in db.table_names() if name not in OWN]
    assert len(tables) > 20
    for language in languages():
        words = Words.load(language)
        assert all(words(f"backups.table_{name}") for name in tables)
    driver.close()
