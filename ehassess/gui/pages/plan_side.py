"""The left side of the plan: what the plan achieves, and the hours and money at hand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ehassess.domain.dossier import Budget
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.plan_model import Effect, PlanModel
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.links import WrapLink
from ehassess.gui.widgets.planning import BudgetField, GradeChip
from ehassess.tokens import S1, S2, S4, Look
from ehassess.words import HARD, Words


class PlanSide(QWidget):
    """Signals: `changed` after each new number, `restored` asks to take every refusal back, `proposed` for the pack's
    budget, `wished` for one with which all essentials come in time, `tried` for the page where nothing is stored."""

    changed = Signal()
    restored = Signal()
    proposed = Signal()
    wished = Signal()
    tried = Signal()

    def __init__(self, look: Look, words: Words, model: PlanModel, currency: str) -> None:
        """Look, words, what to show, currency of the pack."""
        super().__init__()
        self._words, self._currency = words, currency
        self.setLocale(QLocale(words.language))  # how the fields write thousands
        effect = model.effect
        self.before, self.after = GradeChip(look, effect.now or "E"), GradeChip(look, effect.then or "E")
        self._chips = holder(row(self.before, picture("forward", look.muted, 22), self.after, None, gap=S2))
        self.effect, self.warning = label("", "small"), label("", "small")
        self.warning.setStyleSheet(f"color:{look.error.ink}; font-weight:600")
        self.judged = label("", "muted")
        name = label(self.tr("With this plan"), "label")
        self.otherwise = button(self.tr("Try something out"), "link")
        self.otherwise.clicked.connect(self.tried)
        goal = card(name, self._chips, self.effect, self.judged, self.otherwise, kind="tint", pad=S4)
        mark = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
        budget, ceiling = model.plan.budget, model.ceiling
        hours = max(40, round(ceiling.hours * 1.5))
        self.hours = BudgetField(look, self.tr("Hours in twelve months"), f"{HARD}h", budget.hours, hours, 5)
        money = max(1000, round(ceiling.money * 1.5))
        after_number = words.manner("money").endswith("{symbol}")
        self.money = BudgetField(look, self.tr("Money"), HARD + mark if after_number else "", budget.money, money, 50)
        if not after_number:
            self.money.stepper.field.setPrefix(mark)
        for field in (self.hours, self.money):
            field.changed.connect(self.changed)
        self.mix = button(self.tr("Best mix for this budget"))
        self.mix.clicked.connect(self.restored)
        self.enough = WrapLink(self.tr("Use what the essentials need"), look)
        self.enough.clicked.connect(self.wished)
        self.pack = WrapLink(self.tr("Use the proposed budget"), look)
        self.pack.clicked.connect(self.proposed)
        self.setLayout(column(goal, self._means(), gap=S4))
        self.show_model(model)

    def _means(self) -> QWidget:
        """Hours, money, and what can be taken back."""
        return card(
            label(self.tr("What you have"), "h2"),
            S1,
            self.hours,
            S2,
            rule(),
            S2,
            self.money,
            self.warning,
            self.enough,
            S2,
            self.mix,
            self.pack,
            gap=S1,
            pad=S4,
        )

    def budget(self) -> Budget:
        """What stands in the two fields."""
        return Budget(self.hours.value(), self.money.value())

    def show_model(self, model: PlanModel) -> None:
        """Grades, effect and use of a new plan; the fields follow a budget that was set elsewhere."""
        budget, needed = model.plan.budget, model.plan.needed
        for field, value in ((self.hours, budget.hours), (self.money, budget.money)):
            if not field.stepper.field.hasFocus():
                with QSignalBlocker(field):
                    field.stepper.field.setValue(value)
        self.show_effect(model.effect, budget)
        judged = self.tr("About {0} % of what the essentials take off rests on the judgement of experts.")
        self.judged.setText(judged.format(self._words.number(model.judged * 100)))
        fits = self.tr("For every essential in time you need {0} and {1}.")
        least = fits.format(self._words.hours(needed.hours), self._words.money(needed.money, self._currency))
        self.warning.setText("" if model.plan.fits else least)
        for part in (self.warning, self.enough):
            part.setVisible(not model.plan.fits)
        self.mix.setVisible(model.refused)
        self.pack.setVisible(model.own_budget)

    def show_effect(self, effect: Effect, budget: Budget) -> None:
        """What a choice of measures brings, and what it takes of the budget: at once, before the plan is made anew."""
        self._chips.setVisible(bool(effect.now and effect.then))
        for chip, letter in ((self.before, effect.now), (self.after, effect.then)):
            if letter:
                chip.letter = letter
                chip.setAccessibleName(self.tr("Grade {0}").format(letter))
                chip.update()
        number = self._words.number
        said = self.tr("Risk falls by {0} %. Essentials still open: {1}.")
        self.effect.setText(said.format(number(effect.removed), number(effect.still_open)))
        used = effect.used
        left, over = budget.hours - used.hours, used.hours > budget.hours
        self.hours.show_use(self._words.hours(used.hours), self._words.hours(abs(left)), over)
        left, over = budget.money - used.money, used.money > budget.money
        spent, rest = (self._words.money(amount, self._currency) for amount in (used.money, abs(left)))
        self.money.show_use(spent, rest, over)
