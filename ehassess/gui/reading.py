"""What a page may still do where a dossier is only read: show, scroll and lead on, but promise nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

WRITES = frozenset(
    {"organisation", "authority-details", "systems", "contracts", "question", "supplier", "plan", "rounds", "sign"}
)
"""Pages whose content is there to be filled in."""
DEEDS = frozenset({"sign", "supplier"})
"""Those of them whose bar has a button that does something."""

PARTS = ("answers", "extras")
"""Where a page has these, only they are meant: the rest of it leads on."""


def only_shown(page_id: str, page: QWidget) -> None:
    """Let nothing in the content of such a page be pressed or written in; what comes later is met as well."""
    if page_id not in WRITES:
        return
    arrived = getattr(page, "arrived", None)
    if arrived is not None:
        arrived.connect(lambda: _quiet(page_id, page))
    _quiet(page_id, page)


def _quiet(page_id: str, page: QWidget) -> None:
    parts = [getattr(page, name) for name in PARTS if hasattr(page, name)]
    for part in parts or [area.widget() for area in page.findChildren(QScrollArea)]:
        if part is not None:
            part.setEnabled(False)
    if page_id in DEEDS:
        for each in page.findChildren(QPushButton):
            if each.property("kind") == "primary":
                each.setEnabled(False)
