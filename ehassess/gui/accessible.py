"""What a screen reader hears of painted charts, a graphic with a name and all its values, and of headings."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

HEADINGS = frozenset({"h1", "h2"})
"""Types of label by which one finds one's way on a page."""


class Heading(QAccessibleWidget):
    """A label that a screen reader announces as a heading, and can jump to."""

    def __init__(self, heading: QLabel) -> None:
        """Speaks for this label."""
        super().__init__(heading, QAccessible.Role.Heading, "")
        self._heading = heading

    def text(self, kind: QAccessible.Text) -> str:
        """Its words as they are now, for they change from question to question."""
        if kind == QAccessible.Text.Name and isValid(self._heading):
            return self._heading.text()
        return super().text(kind)


class Graphics:
    """Gives the role Graphic to widgets marked `is_graphic`, and Heading to headings; it must live as long as the
    application: it holds them."""

    def __init__(self) -> None:
        """From now on."""
        self._given: dict[int, QAccessibleInterface] = {}
        QAccessible.installFactory(self._interface)

    def _interface(self, _class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """The interface of a chart, heading, message, group, picture; None leaves the rest to Qt."""
        if isinstance(thing, QLabel) and thing.property("type") in HEADINGS:
            made: QAccessibleWidget = Heading(thing)
        elif isinstance(thing, QWidget) and getattr(thing, "is_graphic", False):
            made = QAccessibleWidget(thing, QAccessible.Role.Graphic, thing.accessibleName())
        elif isinstance(thing, QWidget) and getattr(thing, "is_alert", False):
            made = QAccessibleWidget(thing, QAccessible.Role.AlertMessage, thing.accessibleName())
        elif isinstance(thing, QWidget) and getattr(thing, "is_group", False):
            made = QAccessibleWidget(thing, QAccessible.Role.Grouping, "")
        elif isinstance(thing, QLabel) and not thing.accessibleName() and not thing.pixmap().isNull():
            made = QAccessibleWidget(thing, QAccessible.Role.Client, "")  # a picture beside its word: says nothing
        else:
            return None
        key = id(made)  # not that of the widget, which another one may have before this one is gone
        self._given[key] = made
        thing.destroyed.connect(lambda: self._given.pop(key, None))
        return made


def announce(where: QWidget, words: str) -> None:
    """Have a screen reader say this, while the focus stays where it is; nothing where none listens."""
    if words and QAccessible.isActive():
        said = words.replace("\u200b", "")  # where a path may break is nothing to be heard
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, said))


def named(widget: QWidget) -> str:
    """What a screen reader says of it first."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
