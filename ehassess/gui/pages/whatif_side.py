"""The left side of the page for trying things out: today beside what would be, and another budget."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ehassess.domain.dossier import Budget
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.texts import Texts
from ehassess.domain.whatif import WhatIf
from ehassess.gui.glyphs import picture
from ehassess.gui.pages.whatif_model import Planned, TryModel, share
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import button
from ehassess.gui.widgets.planning import BudgetField, GradeChip
from ehassess.tokens import S1, S2, S4, Look
from ehassess.words import HARD, Words

SHOWN_RISKS = 3
"""Risks that move most which are named."""


class TrySide(QWidget):
    """Signals: `changed` after each new number of the budget, `reset` asks for everything as it is today."""

    changed = Signal()
    reset = Signal()

    def __init__(self, look: Look, words: Words, texts: Texts, model: TryModel, currency: str) -> None:
        """Look, words and pack texts, everything of the page, currency of the pack."""
        super().__init__()
        self._look, self._words, self._texts, self._model, self._currency = look, words, texts, model, currency
        self.setLocale(QLocale(words.language))  # how the fields write thousands
        self.before, self.after = GradeChip(look, "E"), GradeChip(look, "E")
        chips = holder(row(self.before, picture("forward", look.muted, 22), self.after, None, gap=S2))
        self.said = label("")
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(S2)
        self.back = button(self.tr("Everything as today"))
        self.back.clicked.connect(self.reset)
        name = label(self.tr("Today, and if it were so"), "label")
        figures = card(name, chips, self.said, holder(self._facts), S1, self.back, kind="tint", pad=S4)
        self.setLayout(column(figures, self._budget_card(look, model.plan.budget), gap=S4))
        self.show_figures(model.figures({}), 0)

    def budget(self) -> Budget:
        """What stands in the two fields."""
        return Budget(self.hours.value(), self.money.value())

    def show_figures(self, figures: WhatIf, tried: int) -> None:
        """Both results, and what moved; `tried` answers are others than today's."""
        for chip, result in ((self.before, figures.before), (self.after, figures.after)):
            chip.letter = result.grade.low if result.grade else "E"
            chip.setAccessibleName(self.tr("Grade {0}").format(chip.letter))
            chip.update()
        none, one = self.tr("Choose another answer at the right."), self.tr("One answer is tried.")
        several = self.tr("{0} answers are tried.").format(self._words.number(tried))
        self.said.setText(none if not tried else one if tried == 1 else several)
        while item := self._facts.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        lines = self._told(figures) if tried else [self.tr("Score {0}").format(self._score(figures.before))]
        told: list[QWidget] = [label(words, "small") for words in lines]
        if moved := self._risks(figures):
            told += [rule(), label(self.tr("Risks that move most"), "h3")]
            told += [label(words, "small") for words in moved]
        for each in told:
            self._facts.addWidget(each)
            each.show()  # at once, not with the next turn of the loop
        self.back.setVisible(bool(tried))

    def show_planned(self, planned: Planned) -> None:
        """What the plan would bring with the budget in the fields."""
        number = self._words.number
        said = self.tr("The quick plan for it: grade {0}, risk −{1} %.").format(planned.grade, number(planned.removed))
        if not planned.fits:
            hours = self._words.hours(planned.needed.hours)
            money = self._words.money(planned.needed.money, self._currency)
            said += " " + self.tr("For every essential in time it takes {0} and {1}.").format(hours, money)
        self.planned.setText(said)

    def _budget_card(self, look: Look, budget: Budget) -> QWidget:
        """Hours and money to try, and what the plan would bring."""
        mark = {"EUR": "€", "GBP": "£", "USD": "$"}.get(self._currency, self._currency)
        hours, money = self.tr("Hours in twelve months"), self.tr("Money")
        self.hours = BudgetField(look, hours, f"{HARD}h", budget.hours, max(40, 2 * budget.hours), 5)
        after_number = self._words.manner("money").endswith("{symbol}")
        unit = HARD + mark if after_number else ""
        self.money = BudgetField(look, money, unit, budget.money, max(1000, 2 * budget.money), 50)
        if not after_number:
            self.money.stepper.field.setPrefix(mark)
        for field in (self.hours, self.money):
            field.changed.connect(self.changed)
            field.used.hide()
        self.planned = label(self.tr("Change a number to see what the plan would bring."), "small")
        return card(label(self.tr("Another budget"), "h2"), S1, self.hours, self.money, self.planned, gap=S2, pad=S4)

    def _score(self, result: Evaluation) -> str:
        """The score at both ends."""
        overall = result.score.overall
        if overall is None:
            return ""
        low, high = self._words.number(overall.low, 1), self._words.number(overall.high, 1)
        return low if low == high else self.tr("{0} to {1}").format(low, high)

    def _told(self, figures: WhatIf) -> list[str]:
        """Everything that would move, in sentences."""
        number, before, after = self._words.number, figures.before, figures.after
        told = [self.tr("Score {0} (today {1})").format(self._score(after), self._score(before))]
        gain = share(figures.gain, before)
        if gain > 0:
            told.append(self.tr("Risk −{0} %").format(number(gain, 1)))
        elif gain < 0:
            told.append(self.tr("Risk +{0} %").format(number(-gain, 1)))
        else:
            told.append(self.tr("The risk stays as it is"))
        unmet = self.tr("Essentials not fully met: {0} (today {1})")
        told.append(unmet.format(number(len(after.essentials_unmet)), number(len(before.essentials_unmet))))
        if figures.effort.hours:
            effort = self.tr("To get there: {1} and {2} for what is answered “{0}”")
            hours, money = figures.effort.hours, figures.effort.money
            spent = self._words.hours(hours), self._words.money(money, self._currency)
            told.append(effort.format(self._texts.answers["yes"].name, *spent))
        needs = self.tr("“{0}” needs “{1}” first")
        names = self._texts.controls
        told += [needs.format(names[one].name, names[other].name) for one, other in figures.missing[:2]]
        return told

    def _risks(self, figures: WhatIf) -> list[str]:
        """The risks that move most."""
        now = {risk.scenario: risk.today.index for risk in figures.before.risks}
        moved = [(now[r.scenario] - r.today.index, r) for r in figures.after.risks if r.today.index != now[r.scenario]]
        moved.sort(key=lambda pair: (-abs(pair[0]), pair[1].scenario))
        number, said = self._words.number, self.tr("{0}: {1} of 100 (today {2})")
        return [
            said.format(self._texts.scenarios[r.scenario].name, number(r.today.index), number(now[r.scenario]))
            for _, r in moved[:SHOWN_RISKS]
        ]
