"""Taking everything out of a layout, so that something else can stand there."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(lay: QLayout | None) -> None:
    """Hide and delete what stands in it; nothing happens without a layout."""
    while lay is not None and (item := lay.takeAt(0)):
        if old := item.widget():
            old.hide()
            old.deleteLater()
