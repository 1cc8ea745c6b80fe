"""Who the care provider is for the authority, and whom to ask there: national numbers, address, people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.national import Named
from ehassess.domain.profile import Provider
from ehassess.gui.pages.particulars_entries import Entry
from ehassess.gui.pages.particulars_model import like_an_address
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.typed import TypedLine
from ehassess.tokens import S2, S4, Look

LONGEST, SHORT = 200, 80
"""Characters that the report prints of a line, and of a name or number."""

WIDE = 560
"""Width of a field for words, in pixels."""

Number = tuple[str, str]
"""What kind of number it is, and the number."""


class NumberLine(QWidget):
    """One national number: what it is, the number, and a button that takes the line away, which emits `gone`."""

    changed = Signal()
    gone = Signal()

    def __init__(self, look: Look, number: Number) -> None:
        """What is on disk; two empty texts for a new line."""
        super().__init__()
        self.kind, self.value = TypedLine(), TypedLine()
        self.kind.setFixedWidth(round(160 * look.scale))
        for field, words, name, hint in (
            (self.kind, number[0], self.tr("What kind of number"), self.tr("Its name")),
            (self.value, number[1], self.tr("The number"), ""),
        ):
            field.setMaxLength(SHORT)
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.show_words(words)
            field.typed.connect(self.changed)
        away = button(self.tr("Remove"), "link")
        away.setAccessibleName(self.tr("Remove this number"))
        away.clicked.connect(self.gone)
        lay = row(self.kind, self.value, away, gap=S2)
        lay.setStretch(1, 1)
        self.setLayout(lay)

    def number(self) -> Number:
        """What is written."""
        return self.kind.text().strip(), self.value.text().strip()


class NumbersEntry(QWidget):
    """National numbers, a line each; `changed` carries all that are complete."""

    changed = Signal(object)

    def __init__(self, look: Look, numbers: tuple[Number, ...], asked: Sequence[Named]) -> None:
        """What is on disk (where there is none, one empty line is offered); the numbers that the country asks for."""
        super().__init__()
        self._look = look
        self.lines: list[NumberLine] = []
        self._place = column(gap=S2)
        self.note = label("", "muted")
        lines = holder(self._place)
        lines.setMaximumWidth(WIDE)
        across = row(lines, None)
        across.setStretch(0, 100)
        known = [self.tr("{0}: {1}").format(each.name, each.help) for each in asked]
        self.more = button(self.tr("Add another number"), "link")
        self.more.clicked.connect(self._begin)
        self.setLayout(
            column(
                label(self.tr("National numbers"), "h3"),
                label("\n".join([self.tr("What it is called, then the number."), *known]), "muted"),
                across,
                self.note,
                self.more,
                gap=6,
            )
        )
        self.show_numbers(numbers)

    def show_numbers(self, numbers: tuple[Number, ...]) -> None:
        """What is on disk; lines that say the same are left as they are."""
        if not self.lines or self._complete() != numbers:
            for line in tuple(self.lines):
                self._drop(line)
            for number in numbers or (("", ""),):
                self._add(number)
        self._hint()

    def flush(self) -> None:
        """Take over now what was written."""
        for line in self.lines:
            line.kind.flush()
            line.value.flush()

    def _complete(self) -> tuple[Number, ...]:
        return tuple(line.number() for line in self.lines if all(line.number()))

    def _add(self, number: Number) -> NumberLine:
        line = NumberLine(self._look, number)
        line.changed.connect(self._changed)
        line.gone.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._place.addWidget(line)
        line.show()
        return line

    def _begin(self) -> None:
        """One more line, to write in at once."""
        self._add(("", "")).kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: NumberLine) -> None:
        """Take a line away; one stays to write in."""
        self._drop(line)
        if not self.lines:
            self._add(("", ""))
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _drop(self, line: NumberLine) -> None:
        self.lines.remove(line)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _changed(self) -> None:
        self._hint()
        self.changed.emit(self._complete())

    def _hint(self) -> None:
        """Say what a half-written line lacks."""
        lacking = [line.number() for line in self.lines if any(line.number()) and not all(line.number())]
        unnamed = any(value for _, value in lacking)
        said = self.tr("Write what kind of number it is as well") if unnamed else self.tr("Write the number as well")
        self.note.setText(said if lacking else "")
        self.note.setVisible(bool(lacking))


class ProviderForm(QWidget):
    """Some lines of the provider; `changed` carries a Provider with the line that was written."""

    changed = Signal(object)

    def __init__(self, look: Look, provider: Provider) -> None:
        """What is on disk."""
        super().__init__()
        self._look, self._provider = look, provider
        self.lines: dict[str, TypedLine] = {}
        self.entries: dict[str, Entry] = {}

    def show_provider(self, provider: Provider) -> None:
        """What is on disk."""
        self._provider = provider
        for name, line in self.lines.items():
            line.show_words(getattr(provider, name))

    def flush(self) -> None:
        """Take over now what was written."""
        for line in self.lines.values():
            line.flush()

    def entry(self, name: str, caption: str, hint: str = "") -> Entry:
        """A field of the provider, by its name in `Provider`."""
        line = TypedLine()
        line.setObjectName(name)
        line.setMaxLength(LONGEST)
        line.setMaximumWidth(WIDE)
        line.show_words(getattr(self._provider, name))
        line.setCursorPosition(0)
        line.typed.connect(lambda words: self.offer(**{name: words}))
        self.lines[name] = line
        self.entries[name] = Entry(caption, line, hint)
        return self.entries[name]

    def offer(self, **fields: object) -> None:
        """Emit the provider with these fields, if it differs."""
        changed = replace(self._provider, **fields)  # type: ignore[arg-type]  # names are those of Provider
        if changed != self._provider:
            self.changed.emit(changed)


class WhoForm(ProviderForm):
    """Who the provider is: national numbers, address, services, what is left out."""

    def __init__(self, look: Look, provider: Provider, asked: Sequence[Named]) -> None:
        """What is on disk, and the numbers that the country asks for."""
        super().__init__(look, provider)
        self.numbers = NumbersEntry(look, provider.identifiers, asked)
        self.numbers.changed.connect(lambda numbers: self.offer(identifiers=numbers))
        left_out = self.tr("What is left out of this assessment, and why")
        self.setLayout(
            column(
                self.numbers,
                self.entry("address", self.tr("Address")),
                self.entry("services", self.tr("What you do, in one line")),
                self.entry("scope", left_out, self.tr("Empty means: nothing is left out.")),
                gap=S4,
            )
        )

    def show_provider(self, provider: Provider) -> None:
        """What is on disk."""
        super().show_provider(provider)
        self.numbers.show_numbers(provider.identifiers)

    def flush(self) -> None:
        """Take over now what was written."""
        super().flush()
        self.numbers.flush()


class ReachForm(ProviderForm):
    """Whom to ask: contact and deputy, telephone and e-mail; the shape of an address is only hinted at."""

    def __init__(self, look: Look, provider: Provider) -> None:
        """What is on disk."""
        super().__init__(look, provider)
        people = (
            self.entry("contact", self.tr("Contact for security questions")),
            self.entry("deputy", self.tr("Deputy"), self.tr("Who answers when the contact is away; may stay empty.")),
        )
        ways = (self.entry("phone", self.tr("Telephone")), self.entry("email", self.tr("E-mail")))
        self.setLayout(column(*people, *ways, gap=S4))
        self.lines["email"].textEdited.connect(lambda _text: self.entries["email"].say(""))
        self.lines["email"].editingFinished.connect(self._hint)
        self._hint()

    def _hint(self) -> None:
        """A gentle word where an address looks unusual; it is kept as it is."""
        words = self.lines["email"].text().strip()
        odd = self.tr("This does not look like an e-mail address. It is kept as it is.")
        self.entries["email"].say("" if not words or like_an_address(words) else odd)
