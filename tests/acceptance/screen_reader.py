"""Hears the window as a screen reader does, over AT-SPI, and types as a user does; for Python with gi, not our own.

Run by the system's Python (Debian: python3-gi, gir1.2-atspi-2.0), since gi is no package of an environment. Only the
standard library and gi are imported.
"""

from __future__ import annotations

import importlib
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

PATIENCE = 90.0
"""Seconds to wait for anything that is to appear."""
SETTLING = 0.2
"""Seconds without news after which the window is taken to be at rest."""
KINDS = {
    "push button": "button",
    "check box": "tick box",
    "radio button": "choice",
    "combo box": "list",
    "spin button": "number",
    "password text": "passphrase",
    "text": "text field",
    "image": "graphic",
}
"""How the roles of AT-SPI are read aloud, where another word is plainer."""
SILENT = frozenset({"filler", "panel", "unknown", "invalid", "redundant object", ""})
"""Roles that say nothing: a control must have another one."""

NAMELESS = "(no name)"
"""What is logged for a control or heading that says nothing of itself."""

Node = Any
"""An object of Atspi, whose types nobody wrote down."""


class Reader:
    """What stands in the window, where the focus is, and a log of what was heard.

    `heard` holds one line for each control that had the focus, as it would be read aloud.
    """

    def __init__(self, application: str) -> None:
        """Wait until the application is there."""
        gi = importlib.import_module("gi")
        gi.require_version("Atspi", "2.0")
        self._atspi: Any = importlib.import_module("gi.repository.Atspi")
        glib: Any = importlib.import_module("gi.repository.GLib")
        self._loop, self._gone = glib.MainContext.default(), glib.Error
        self._atspi.init()
        self._news = time.monotonic()
        self.focus: Node = None
        self.heard: list[str] = []
        self._group = ""
        self._listener = self._atspi.EventListener.new(self._told)
        for event in ("object:state-changed:focused", "object:announcement", "object:children-changed", "window"):
            self._listener.register(event)
        self.top: Node = self.wait(lambda: self._application(application), f"the application {application}")

    def _application(self, name: str) -> Node:
        desktop = self._atspi.get_desktop(0)
        found = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((each for each in found if each is not None and name.lower() in each.get_name().lower()), None)

    def _told(self, event: Node) -> None:
        """An event: the focus came somewhere, or something changed."""
        self._news = time.monotonic()
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            self.focus = event.source
            self.hear(event.source)
        elif event.type.startswith("object:announcement"):
            self.heard.append(f"“{event.any_data}”")

    def pump(self, seconds: float = 0.01) -> None:
        """Take in events for so long."""
        end = time.monotonic() + seconds
        while True:
            while self._loop.iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.003)

    def wait(self, found: Callable[[], Node], what: str, seconds: float = PATIENCE) -> Node:
        """What `found` gives as soon as it gives something; AssertionError with what is seen if nothing comes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump()
            try:
                held = found()
            except self._gone:  # an object that is just going
                held = None
            if held:
                return held
            self.pump(0.1)
        raise AssertionError(f"waited for {what}, and this is what is there:\n" + "\n".join(self.seen()))

    def settle(self) -> None:
        """Wait until nothing happens any more."""
        self.pump(0.05)
        while time.monotonic() - self._news < SETTLING:
            self.pump(0.05)

    def nodes(self, top: Node = None) -> Iterator[Node]:
        """Everything visible in the window, from the top."""
        for child in self._children(self.top if top is None else top):
            yield child
            yield from self.nodes(child)

    def _children(self, node: Node) -> list[Node]:
        """Its visible children; none of an object that is just going."""
        try:
            found = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            return [each for each in found if each is not None and self.has(each, "visible")]
        except self._gone:
            return []

    def seen(self) -> list[str]:
        """All of it in words."""
        return [self.spoken(node) for node in self.nodes() if node.get_role_name() not in SILENT]

    def has(self, node: Node, state: str) -> bool:
        """Whether it has a state, such as `focusable`."""
        return bool(node.get_state_set().contains(getattr(self._atspi.StateType, state.upper())))

    def states(self, node: Node) -> list[str]:
        """The names of its states."""
        return [state.value_nick for state in node.get_state_set().get_states()]

    def spoken(self, node: Node) -> str:
        """As it is read aloud: name, kind, state, what is in it, and what explains it."""
        role, name = node.get_role_name(), node.get_name().replace("\u200b", "")
        said = [(self.label(node) or name if role == "combo box" else name) or NAMELESS]
        if role != "label":
            said.append(KINDS.get(role, role))
        if role in ("check box", "radio button", "toggle button"):
            said.append("on" if self.has(node, "checked") else "off")
        if role in ("text", "combo box", "spin button"):
            said.append(self.content(node))
        if not self.has(node, "sensitive") and role != "label":
            said.append("cannot be used now")
        said.append(node.get_description())
        if role == "combo box":  # the entry is told as its name, and again as what explains it
            said = list(dict.fromkeys(said))
        return ", ".join(part for part in said if part)

    def label(self, node: Node) -> str:
        """The words that stand beside a control and name it; '' for none. Of a list Qt tells the entry as its name."""
        for relation in node.get_relation_set():
            if relation.get_relation_type() == self._atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return str(relation.get_target(0).get_name())
        return ""

    def content(self, node: Node) -> str:
        """What is written in a field or chosen in a list."""
        text = node.get_text_iface()
        if text is not None:
            written: str = self._atspi.Text.get_text(text, 0, self._atspi.Text.get_character_count(text))
            return written or "empty"
        return str(node.get_name())

    def hear(self, node: Node) -> None:
        """Put it into the log, as a screen reader says what the focus comes to: first the group, once."""
        try:
            line, group = self.spoken(node), self._group_of(node)
        except self._gone:  # before one asks it for its name
            return
        if not node.get_name() and self.has(node, "defunct"):
            return
        if group and group != self._group:
            self.heard.append(f"{group}, group")
        self._group = group
        if not self.heard or self.heard[-1] != line:
            self.heard.append(line)

    def _group_of(self, node: Node) -> str:
        """Name of the group that a choice is one of; '' for none."""
        parent = node.get_parent() if node.get_role_name() == "radio button" else None
        return str(parent.get_name()) if parent is not None else ""

    def find(self, name: str, role: str = "") -> Node:
        """The first visible control or words of this name and role; None if there is none."""
        for node in self.nodes():
            if node.get_name().replace("\u200b", "") == name and role in ("", node.get_role_name()):
                return node
        return None

    def expect(self, name: str, role: str = "") -> Node:
        """The same, waited for."""
        return self.wait(lambda: self.find(name, role), f"{role or 'words'} “{name}”")

    def controls(self) -> list[Node]:
        """Everything visible that can have the focus and be used."""
        return [node for node in self.nodes() if self.has(node, "focusable") and self.has(node, "sensitive")]

    def press(self, node: Node) -> None:
        """Act on it as an assistive tool does, without pointer or key."""
        action = node.get_action_iface()
        names = [self._atspi.Action.get_action_name(action, i) for i in range(self._atspi.Action.get_n_actions(action))]
        best = next(i for i, name in enumerate(names) if name not in ("SetFocus", "ShowMenu"))
        self._atspi.Action.do_action(action, best)
        self.pump(0.02)

    def write(self, node: Node, text: str) -> None:
        """Put words into a field."""
        self._atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text)
        self.pump(0.02)

    def grab(self, node: Node) -> None:
        """Bring the focus to it."""
        self._atspi.Component.grab_focus(node.get_component_iface())
        self.settle()

    def path(self, node: Node) -> tuple[int, ...]:
        """Where it stands in the tree, which names it as long as the page stays."""
        steps: list[int] = []
        while node is not None and node.get_role_name() != "application":
            steps.append(node.get_index_in_parent())
            node = node.get_parent()
        return tuple(reversed(steps))


def keys(*names: str) -> None:
    """Press keys one after the other, as xdotool names them."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "8", *names], check=True)


def type_words(words: str) -> None:
    """Type words where the focus is."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", words], check=True)
