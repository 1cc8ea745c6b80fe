"""Your organisation: kind, size and some plain facts; they decide which questions are asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.logo import Logo
from ehassess.domain.obligations import NEUTRAL
from ehassess.domain.profile import SIZES, Profile, Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.gui.pages.logo import LogoEntry
from ehassess.gui.pages.organisation_effect import EffectCard
from ehassess.gui.pages.particulars_links import AskedCard
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row, rule, top
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.page import actions, page, title
from ehassess.tokens import S2, S4, S5, S6, Look
from ehassess.words import Words


class OrganisationPage(QWidget):
    """A form on the left, its effect on the right; each change is emitted at once.

    `profile_changed` carries a Profile, `provider_changed` a Provider; `show_profile` follows once it is saved. `asked`
    leads to what only the report shows.
    """

    profile_changed = Signal(object)
    provider_changed = Signal(object)
    going_on = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        questionnaire: Questionnaire,
        texts: Texts,
        provider: Provider,
        profile: Profile,
    ) -> None:
        """The pack, its words, and what is known of the provider."""
        super().__init__()
        self._look, self._pack, self._texts = look, questionnaire, texts
        self._provider, self._profile = provider, profile
        self._pills: dict[str, Pills] = {}
        self.effect, self.asked, self.logo = EffectCard(look, questionnaire, texts), AskedCard(look), LogoEntry()
        self.missing = label("", "muted")
        self.name = self._line("name", self.tr("Name of the care provider"))
        self.kind = Dropdown([texts.kinds[kind.id] for kind in questionnaire.kinds], look)
        self._countries = _countries(questionnaire, texts)
        self.country = Dropdown([name for _, name in self._countries], look)
        self.people = Pills(
            [texts.sizes[str(size)] for size in SIZES], look, -1, self.tr("People who work here"), wrap=True
        )
        self._side = holder(top(self.effect))
        form = holder(column(self._who(), S5, self._facts(), S5, self.logo, S5, self.asked, None))
        lay = row(form, self._side, gap=S6)
        lay.setStretch(0, 1)
        go, back = button(self.tr("Continue"), "primary"), button(self.tr("Back"))
        go.clicked.connect(self.going_on)
        back.clicked.connect(self.left)
        lead = self.tr("These facts decide which questions you get. You can change them later.")
        bar = actions(go, back, None, self.missing)
        heading = title(self.tr("Your organisation"), lead)
        self.setLayout(column(page(heading, S2, holder(lay), footer=bar, wide=1040)))
        self.show_profile(profile)
        self.show_provider(provider)
        self.kind.activated.connect(self._choose_kind)
        self.country.activated.connect(self._choose_country)
        self.people.chosen.connect(lambda size: self.profile_changed.emit(replace(self._profile, size=size)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window takes from the side card first."""
        self._side.setFixedWidth(round((304 if self.width() > 1000 * self._look.scale else 248) * self._look.scale))
        super().resizeEvent(event)

    def show_profile(self, profile: Profile) -> None:
        """Show what is saved now, and what it means for the questions."""
        self._profile = profile
        self.kind.setCurrentIndex([kind.id for kind in self._pack.kinds].index(profile.kind))
        self.people.choose(profile.size)
        for fact, pills in self._pills.items():
            pills.choose({True: 0, False: 1}[profile.facts[fact]] if fact in profile.facts else -1)
        self.effect.show_profile(profile)
        count = sum(fact.id not in profile.facts for fact in self._pack.facts)
        open_facts = self.tr("{0} facts without an answer").format(count)
        self.missing.setText("" if not count else open_facts if count > 1 else self.tr("1 fact without an answer"))

    def show_provider(self, provider: Provider) -> None:
        """What is saved now."""
        self._provider = provider
        ids = [name for name, _ in self._countries]
        chosen = provider.country if provider.country in ids else NEUTRAL
        self.logo.show_logo(provider.logo)
        self.country.setCurrentIndex(ids.index(chosen) if chosen in ids else -1)

    def take_logo(self, logo: Logo | None) -> None:
        """Emit the provider with this logo, or without one."""
        self.provider_changed.emit(replace(self._provider, logo=logo))

    def _line(self, field: str, caption: str) -> QLineEdit:
        """A field of the provider; it is saved when it is left."""
        made = QLineEdit(getattr(self._provider, field))
        made.setObjectName(field)
        made.setAccessibleName(caption)
        made.setMaximumWidth(560)
        made.editingFinished.connect(lambda: self._typed(field, made.text().strip()))
        return made

    def _typed(self, field: str, text: str) -> None:
        """Emit the provider with this field, if it differs."""
        changed: Provider = replace(self._provider, **{field: text})  # type: ignore[arg-type]  # fields of text
        if changed != self._provider:
            self.provider_changed.emit(changed)

    def _captioned(self, caption: str, field: QWidget) -> QWidget:
        words = label(caption, "h3")
        words.setBuddy(field)
        return holder(column(words, field, gap=S2))

    def _who(self) -> QWidget:
        """Name, kind, size."""
        self.kind.setMinimumWidth(240)  # else its longest entry would widen a small window
        self.kind.setMaximumWidth(560)
        self.kind.setAccessibleName(self.tr("Kind of care provider"))
        self.country.setMaximumWidth(560)
        self.country.setAccessibleName(self.tr("Country whose laws apply"))
        sizes = column(label(self.tr("People who work here"), "h3"), self.people, gap=S2)
        return holder(
            column(
                self._captioned(self.tr("Name of the care provider"), self.name),
                self._captioned(self.tr("Kind of care provider"), self.kind),
                *([self._captioned(self.tr("Country whose laws apply"), self.country)] if self._countries else []),
                holder(sizes),
                gap=S4,
            )
        )

    def _facts(self) -> QWidget:
        """The facts, group by group, each with Yes and No."""
        ready = self.tr("The usual answers of this kind of provider are filled in; check each one.")
        lines = column(label(self.tr("What is true for you?"), "h2"), label(ready, "muted"))
        for group in dict.fromkeys(fact.group for fact in self._pack.facts):
            lines.addSpacing(S4)
            lines.addWidget(label(self._texts.groups[group], "label"))
            lines.addSpacing(S2)
            for item in self._lines(group):
                lines.addWidget(rule())
                lines.addWidget(item)
            lines.addWidget(rule())
        return holder(lines)

    def _lines(self, group: str) -> Iterator[QWidget]:
        for fact in self._pack.facts:
            if fact.group == group:
                said = self._texts.facts[fact.id]
                pills = Pills([self.tr("Yes"), self.tr("No")], self._look, -1, said.name)
                pills.chosen.connect(lambda index, which=fact.id: self._choose_fact(which, index == 0))
                self._pills[fact.id] = pills
                words = column(label(said.name), *([label(said.help, "muted")] if said.help else []), gap=2)
                lay = row(words, pills, gap=S4, margins=(0, S2, 0, S2))
                lay.setStretch(0, 1)
                yield holder(lay)

    def _choose_fact(self, fact: str, true: bool) -> None:
        self.profile_changed.emit(replace(self._profile, facts={**self._profile.facts, fact: true}))

    def _choose_country(self, index: int) -> None:
        changed = replace(self._provider, country=self._countries[index][0])
        if changed != self._provider:
            self.provider_changed.emit(changed)

    def _choose_kind(self, index: int) -> None:
        """The new kind's ready facts, but for those that the user had set otherwise than usual."""
        old, kind = self._pack.default_profile(self._profile.kind), self._pack.kinds[index].id
        new = self._pack.default_profile(kind)
        own = {fact: true for fact, true in self._profile.facts.items() if old.facts.get(fact) != true}
        size = new.size if self._profile.size == old.size else self._profile.size
        if kind != self._profile.kind:
            self.profile_changed.emit(Profile(kind, size, {**new.facts, **own}))


def _countries(questionnaire: Questionnaire, texts: Texts) -> list[tuple[str, str]]:
    """Id and name of each country, by name; the neutral one comes last."""
    named = [(each.id, texts.countries[each.id].name) for each in questionnaire.profiles]
    return sorted(named, key=lambda pair: (pair[0] == NEUTRAL, pair[1]))
