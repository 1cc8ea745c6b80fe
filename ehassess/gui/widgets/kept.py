"""A column of widgets that is brought to a new content in place: what stays is not touched."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class KeptColumn(QWidget):
    """Widgets under keys: between `begin` and `end` each is asked for in its order; what is not asked for goes."""

    def __init__(self, gap: int) -> None:
        """Gap between two widgets."""
        super().__init__()
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(gap)
        self._held: dict[Hashable, QWidget] = {}
        self._wanted: dict[Hashable, QWidget] = {}

    def begin(self) -> None:
        """From here on the content is told anew."""
        self._wanted = {}

    def put(self, key: Hashable, make: Callable[[], QWidget]) -> QWidget:
        """The widget under this key comes next; it is made where there is none yet."""
        found = self._held.get(key) or make()
        self._wanted[key] = found
        return found

    @property
    def empty(self) -> bool:
        """Whether nothing was asked for yet."""
        return not self._wanted

    def end(self) -> None:
        """Take away what was not asked for, and move only what stands in another place than before."""
        for key, old in self._held.items():
            if key not in self._wanted:
                self._lay.removeWidget(old)
                old.hide()
                old.deleteLater()
        for place, part in enumerate(self._wanted.values()):
            item = self._lay.itemAt(place)
            if item is None or item.widget() is not part:
                self._lay.removeWidget(part)  # not by takeAt: the layout would never hear of a line that grows
                self._lay.insertWidget(place, part)
        self._held = self._wanted
