"""What a screen reader hears of painted charts: a graphic with a name and all its values."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Graphics:
    """Gives the role Graphic to widgets marked `is_graphic`; it must live as long as the application: it holds them."""

    def __init__(self) -> None:
        """From now on."""
        self._given: dict[int, QAccessibleInterface] = {}
        QAccessible.installFactory(self._interface)

    def _interface(self, _class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """The interface of a chart; None leaves the rest to Qt."""
        if not isinstance(thing, QWidget) or not getattr(thing, "is_graphic", False):
            return None
        made = QAccessibleWidget(thing, QAccessible.Role.Graphic, thing.accessibleName())
        key = id(thing)
        self._given[key] = made
        thing.destroyed.connect(lambda: self._given.pop(key, None))
        return made


def named(widget: QWidget) -> str:
    """What a screen reader says of it first."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
