"""A table for as many rows as there are, which scrolls by itself; natural widths, keys, a text where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QStackedLayout, QTableView, QWidget

from ehassess.gui.widgets.boxes import column as column_of
from ehassess.gui.widgets.boxes import holder
from ehassess.gui.widgets.sorting import DOWN
from ehassess.gui.widgets.table_paged import PAGE, Column, PagedModel, Rows
from ehassess.gui.widgets.table_widths import Wish, widths
from ehassess.tokens import Look

ROW_HEIGHT = 44
GAP = 28
"""Pixels of a cell beside its words."""
MARK = 24
"""Pixels of a mark with the air behind it."""


class View(QTableView):
    """The rows, by keys too: Enter opens one, Home and End lead to the ends, Alt with an arrow orders by the column."""

    opened = Signal(int)
    turned = Signal(int, bool)
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the class says; the rest is Qt's."""
        here, key = self.currentIndex(), event.key()
        last = self.model().rowCount() - 1
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.opened.emit(here.row())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.setCurrentIndex(self.model().index(0 if key == Qt.Key.Key_Home else last, max(0, here.column())))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.turned.emit(max(0, here.column()), key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: to find a letter, Qt would ask for every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row, where none was chosen, so that the keys begin somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of other widths."""
        super().resizeEvent(event)
        self.resized.emit()


class LargeTable(QWidget):
    """A table of rows under headings, or what stands there while it has none.

    `opened` carries the id of a row (Enter or a double click), `arranged` a column and whether the largest is first:
    then show other rows. `failed` carries the UserFacingError of a source.
    """

    opened = Signal(str)
    arranged = Signal(int, bool)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        columns: Sequence[Column],
        empty: QWidget | None = None,
        *,
        marks: int = 0,
        lines: int = 1,
    ) -> None:
        """Name for a screen reader, columns, what is shown without rows (None: headings alone), column with marks;
        lines: on how many lines the words of a cell may go."""
        super().__init__()
        self._lines = lines
        self._look, self._marks, self._empty = look, marks, empty
        self.model = PagedModel(look, columns, marks)
        self.model.failed.connect(self.failed)
        self.view = View()
        self._lay = QStackedLayout()
        self._lay.addWidget(self.view)
        if empty is not None:
            self._lay.addWidget(holder(column_of(empty, None)))
        self.setLayout(self._lay)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._set_up(name)
        self._dress()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        self.view.resized.connect(self._soon.start)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(lambda index: self._open(index.row()))
        self.view.turned.connect(self._order)
        self._turn_to_rows()

    def show_rows(self, count: int, rows: Rows, by: tuple[int, bool] = (-1, False)) -> None:
        """Show these rows in place of the ones before; `by`: the column that orders them (-1: none), largest first."""
        self.model.show_rows(count, rows, by)
        self._turn_to_rows()
        self._soon.start()

    def grow(self, count: int) -> None:
        """The source has more rows at its end now; what is looked at stays where it is."""
        few = self.model.rowCount() < PAGE
        self.model.grow(count)
        self._turn_to_rows()
        if few:
            self._soon.start()

    def current(self) -> str:
        """Id of the row with the focus, '' for none."""
        row = self.model.row(self.view.currentIndex().row()) if self.view.currentIndex().isValid() else None
        return row.id if row is not None else ""

    def fit(self) -> None:
        """Columns as wide as their first rows need, within what there is."""
        metrics, columns = self.view.fontMetrics(), self.model.columns
        bold = self.view.horizontalHeader().fontMetrics()
        rows = [row for row in map(self.model.row, range(min(PAGE, self.model.rowCount()))) if row is not None]
        wishes = []
        for place, told in enumerate(columns):
            words = {row.words[place] for row in rows}
            wide = max((metrics.horizontalAdvance(text) for text in words), default=0)
            wide += MARK if place == self._marks and any(row.mark for row in rows) else 0
            head = bold.horizontalAdvance(f"{told.heading} {DOWN}" if told.sortable else told.heading)
            wishes.append(Wish(max(wide, head) + GAP, told.grows, told.spare, told.least))
        em = metrics.horizontalAdvance("n")
        for place, given in enumerate(widths(wishes, self.view.viewport().width(), em)):
            self.view.setColumnHidden(place, given == 0)
            if given:
                self.view.setColumnWidth(place, given)

    def _set_up(self, name: str) -> None:
        view, look = self.view, self._look
        view.setModel(self.model)
        view.setAccessibleName(name)
        view.setAccessibleDescription(self._keys_told())
        view.setShowGrid(False)
        view.setWordWrap(self._lines > 1)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(round(4 * ROW_HEIGHT * look.scale))
        rows, header = view.verticalHeader(), view.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        more = (self._lines - 1) * view.fontMetrics().lineSpacing()
        rows.setDefaultSectionSize(round(ROW_HEIGHT * look.scale) + more)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        sortable = any(each.sortable for each in self.model.columns)
        header.setSectionsClickable(sortable)
        if sortable:
            header.setCursor(Qt.CursorShape.PointingHandCursor)
            header.sectionClicked.connect(self._turn)

    def _keys_told(self) -> str:
        if any(each.sortable for each in self.model.columns):
            return self.tr("Enter opens a row. Alt and an arrow up or down put the rows in the order of the column.")
        return self.tr("Enter opens a row.")

    def _dress(self) -> None:
        """Lines between the rows, quiet headings, a chosen row that is seen without colours too."""
        look = self._look
        self.view.setStyleSheet(
            f"QTableView {{ background:{look.surface}; border:1px solid {look.line}; border-radius:12px;"
            f" padding:0 8px; selection-background-color:{look.accent_soft}; selection-color:{look.text}; outline:0; }}"
            f"QTableView::item {{ border-bottom:1px solid {look.line}; padding:4px 12px 4px 0; }}"
            f"QTableView::item:selected {{ border-top:1px solid {look.accent}; border-bottom:1px solid {look.accent};"
            f" background:{look.accent_soft}; color:{look.text}; }}"
            f"QHeaderView::section {{ background:{look.surface}; color:{look.muted}; border:none;"
            f" border-bottom:1px solid {look.control}; padding:8px 12px 8px 4px; font-weight:600; }}"
        )

    def _turn_to_rows(self) -> None:
        empty = self._empty is not None and not self.model.rowCount()
        self._lay.setCurrentIndex(1 if empty else 0)
        if not empty:
            self.setFocusProxy(self.view)
        else:
            self.setFocusProxy(None)  # type: ignore[arg-type]  # as Qt's own words have it
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab would come to rows that are not seen, and go no further

    def _open(self, place: int) -> None:
        row = self.model.row(place)
        if row is not None:
            self.opened.emit(row.id)

    def _turn(self, column: int) -> None:
        """A heading pressed again turns the order round; figures begin with the largest, words with the first."""
        by, largest_first = self.model.by
        self._order(column, not largest_first if by == column else self.model.columns[column].figures)

    def _order(self, column: int, largest_first: bool) -> None:
        if self.model.columns[column].sortable and self.model.rowCount():
            self.arranged.emit(column, largest_first)
