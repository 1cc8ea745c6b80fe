"""The end of each form of a circular: the key, what is missing, and the button that signs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ehassess.gui.pages.authority_secret import KeyPart
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card
from ehassess.gui.widgets.captioned import Alarm
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.page import actions
from ehassess.tokens import S3, S5, Look

Fault = tuple[str, QWidget]
"""What is wrong, and where."""


class SignBar:
    """The card with the key and the bar of actions; `check` is called to sign, `leave` to go back."""

    def __init__(self, look: Look, key_open: bool, check: Callable[[], object], leave: Callable[[], object]) -> None:
        """Whether the key was opened before, and what the two buttons do."""
        self.key, self.alarm = KeyPart(look, key_open), Alarm(look)
        self.key.entered.connect(check)
        sign = button(QCoreApplication.translate("SignBar", "Sign and save"), "primary")
        back = button(QCoreApplication.translate("SignBar", "Back"))
        sign.clicked.connect(check)
        back.clicked.connect(leave)
        heading = label(QCoreApplication.translate("SignBar", "Sign it"), "h2")
        self.card = card(heading, self.key, self.alarm, gap=S3, pad=S5 - 4)
        self.bar = actions(sign, back)

    def refuses(self, *faults: Fault | None) -> bool:
        """Say the first thing that is wrong, the key's last; False where nothing is."""
        self.alarm.clear()
        missing = self.key.fault()
        own = (missing, self.key.secret.field) if missing else None
        first = next((fault for fault in (*faults, own) if fault is not None), None)
        if first is not None:
            self.alarm.say(*first)
        return first is not None
