"""The dossier file: one encrypted SQLite file for one care provider, one transaction for each act."""

from ehassess.store.changes import Change, HistoryEntry, Meta
from ehassess.store.kept_files import KeptFile
from ehassess.store.secret import Secret
from ehassess.store.store import Store

__all__ = ["Change", "HistoryEntry", "KeptFile", "Meta", "Secret", "Store"]
