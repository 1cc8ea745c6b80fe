"""Your systems: which eHealth assets are in use, who supplies them, how long care can do without them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ehassess.domain.dossier import AssetEntry
from ehassess.domain.questionnaire import AssetDefinition, Questionnaire
from ehassess.domain.texts import Texts
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import card, column, holder, row, rule
from ehassess.gui.widgets.controls import Dropdown, Pills, button
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.page import actions, page, title
from ehassess.tokens import S2, S3, S4, S5, Look

HOURS = (1, 2, 4, 8, 24, 48, 72, 168)
"""The downtimes offered, in hours."""


class AssetRow(QWidget):
    """One asset: in use or not, and once it is, supplier and tolerable downtime; `changed` carries an AssetEntry."""

    changed = Signal(object)

    def __init__(self, look: Look, asset: AssetDefinition, name: str, about: str, entry: AssetEntry) -> None:
        """The asset with its words, and what is known of it."""
        super().__init__()
        self._entry = entry
        self.use = Pills([self.tr("Yes"), self.tr("No")], look, -1, self.tr("In use: {0}").format(name))
        self.use.chosen.connect(lambda index: self.changed.emit(replace(self._entry, in_use=index == 0)))
        self.supplier = QLineEdit(entry.supplier)
        self.supplier.setPlaceholderText(self.tr("Who supplies it"))
        self.supplier.setAccessibleName(self.tr("Supplier: {0}").format(name))
        self.supplier.setFixedWidth(round(260 * look.scale))
        self.supplier.editingFinished.connect(self._typed)
        self.hours = Dropdown([self.tr("Care can do without it for …"), *(self._span(h) for h in HOURS)], look)
        self.hours.setAccessibleName(self.tr("How long care can do without it: {0}").format(name))
        self.hours.activated.connect(self._timed)
        low, high = asset.tolerable_hours
        usual = label(self.tr("often {0} to {1} hours").format(low, high), "muted")
        usual.setWordWrap(False)
        usual.setMinimumHeight(40)
        self.more = holder(Flow(self.supplier, self.hours, usual, gap=S3, lines=S2))
        words = column(label(name, "h3"), *([label(about, "muted")] if about else []), gap=2)
        head = row(words, self.use, gap=S4)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.more, gap=S2, margins=(0, S3, 0, S3)))
        self.show_entry(entry)

    def show_entry(self, entry: AssetEntry) -> None:
        """What is saved now."""
        self._entry = entry
        self.use.choose(-1 if entry.in_use is None else 0 if entry.in_use else 1)
        self.more.setVisible(bool(entry.in_use))
        nearest = [i for i, hours in enumerate(HOURS, 1) if hours == entry.tolerable_hours]
        self.hours.setCurrentIndex(nearest[0] if nearest else 0)

    def _span(self, hours: int) -> str:
        """A downtime in words."""
        if hours < 24:
            return self.tr("1 hour") if hours == 1 else self.tr("{0} hours").format(hours)
        return self.tr("1 day") if hours == 24 else self.tr("{0} days").format(hours // 24)

    def _typed(self) -> None:
        text = self.supplier.text().strip()
        if text != self._entry.supplier:
            self.changed.emit(replace(self._entry, supplier=text))

    def _timed(self, index: int) -> None:
        self.changed.emit(replace(self._entry, tolerable_hours=HOURS[index - 1] if index else None))


class SystemsPage(QWidget):
    """Those usual for the kind of provider, the most critical first; the others one button away."""

    asset_changed = Signal(object)
    contracts_wanted = Signal()
    going_on = Signal()
    left = Signal()

    def __init__(
        self, look: Look, pack: Questionnaire, texts: Texts, kind: str, entries: Mapping[str, AssetEntry]
    ) -> None:
        """The pack with its words, the kind of provider, what is known of its assets."""
        super().__init__()
        self.rows: dict[str, AssetRow] = {}
        usual = sorted((a for a in pack.assets if a.criticality[kind] > 0), key=lambda a: -a.criticality[kind])
        others = [asset for asset in pack.assets if asset not in usual]
        known = [asset for asset in others if asset.id in entries]
        rest = [asset for asset in others if asset.id not in entries]
        for asset in pack.assets:
            said = texts.assets[asset.id]
            made = AssetRow(look, asset, said.name, said.help, entries.get(asset.id, AssetEntry(asset.id)))
            made.changed.connect(self.asset_changed)
            self.rows[asset.id] = made
        self.more = self._list(rest)
        self.more.hide()
        show = button(self.tr("Show {0} other systems").format(len(rest)), "", "down", look)
        show.clicked.connect(self.more.show)
        show.clicked.connect(show.hide)
        if not rest:
            show.hide()
        go, back = button(self.tr("Continue"), "primary"), button(self.tr("Back"))
        go.clicked.connect(self.going_on)
        back.clicked.connect(self.left)
        heading = title(
            self.tr("Your systems"),
            self.tr("What care leans on. Say which you use; supplier and time may be added later."),
        )
        contracts = button(self.tr("Suppliers and contracts"), "link")
        contracts.clicked.connect(self.contracts_wanted)
        bar = actions(go, back)
        self.setLayout(
            column(page(heading, contracts, self._list([*usual, *known]), show, self.more, footer=bar, wide=880))
        )

    def show_asset(self, entry: AssetEntry) -> None:
        """What is saved now of one asset."""
        self.rows[entry.asset_id].show_entry(entry)

    def _list(self, assets: list[AssetDefinition]) -> QWidget:
        lines = column()
        for i, asset in enumerate(assets):
            if i:
                lines.addWidget(rule())
            lines.addWidget(self.rows[asset.id])
        return card(holder(lines), pad=S5 - 4, tail=S2)
