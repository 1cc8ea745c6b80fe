"""Loading sqlite_utils without numpy, for which it looks, and which nothing of a dossier needs."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

_OPTIONAL = "numpy"


def load_database_library() -> None:
    """Load sqlite_utils so that it finds no numpy: 25 MB and a tenth of a second less for whoever opens a dossier.

    numpy can be loaded afterwards as usual; where it is loaded already, nothing is hidden.
    """
    if "sqlite_utils" in sys.modules or _OPTIONAL in sys.modules:
        return
    hidden: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]  # None: Python finds none
    hidden[_OPTIONAL] = None
    try:
        importlib.import_module("sqlite_utils")
    finally:
        del hidden[_OPTIONAL]
