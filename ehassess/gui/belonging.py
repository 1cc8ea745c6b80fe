"""To which place of the rail each page belongs."""

from __future__ import annotations

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "tasks": "tasks",
    "question": "tasks",
    "check": "tasks",
    "organisation": "tasks",
    "authority-details": "tasks",
    "systems": "tasks",
    "contracts": "tasks",
    "people": "tasks",
    "supplier": "tasks",
    "templates": "tasks",
    "duties": "tasks",
    "circulars": "tasks",
    "contribution": "tasks",
    "incidents": "tasks",
    "new": "start",
    "unlock": "start",
    "preview": "sign",
    "signed-log": "sign",
    "signed-stamp": "sign",
    "signed-approve": "verify",
    "identity": "sign",
    "verify-many": "verify",
    "why": "result",
    "compare": "result",
    "rounds": "result",
    "whatif": "plan",
    "backups": "data",
    "history": "data",
    "protection": "data",
    "handover": "data",
    "guide": "help",
    "tour": "help",
    "updates": "settings",
    "authority": "start",
    "authority-one": "authority-list",
    "authority-aside": "authority-list",
    "authority-reminders": "authority-list",
    "authority-key": "authority-keys",
    "authority-enrol": "authority-keys",
    "authority-limits": "authority-list",
}
"""Which place of the rail a page belongs to, where that is not its own name."""
