"""What the page on many files shows: rows in words, in an order, of one outcome, and how many there are of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ehassess.domain.clean import printable
from ehassess.errors import UserFacingError
from ehassess.gui.judging import Outcome, Seen
from ehassess.gui.widgets.rows import breakable
from ehassess.gui.widgets.table_paged import TableRow
from ehassess.words import Words

MARKS = {Outcome.GOOD: "success", Outcome.KEY: "warn", Outcome.BAD: "error", Outcome.UNREAD: "info"}


def outcome_words() -> Mapping[Outcome, str]:
    """Each outcome in a word or two."""
    return {
        Outcome.GOOD: QCoreApplication.translate("Many", "Authentic"),
        Outcome.KEY: QCoreApplication.translate("Many", "Key not known"),
        Outcome.BAD: QCoreApplication.translate("Many", "Not authentic"),
        Outcome.UNREAD: QCoreApplication.translate("Many", "Not a report"),
    }


class ManyModel:
    """The rows of a run that are shown, as numbers into all that were seen."""

    def __init__(self, words: Words, seen: Sequence[Seen]) -> None:
        """Words, and the rows, which may grow."""
        self._words, self._seen, self._outcomes = words, seen, outcome_words()
        self.counts: Counter[Outcome] = Counter()
        self.only: Outcome | None = None
        self.by = (-1, False)
        self._known = 0
        self._shown: list[int] = []

    def take_in(self) -> int:
        """Count what was seen since, at the end of whatever order; how many rows are shown."""
        for place in range(self._known, len(self._seen)):
            outcome = self._seen[place].outcome
            self.counts[outcome] += 1
            if self.only in (None, outcome):
                self._shown.append(place)
            self._known += 1
        return len(self._shown)

    def arrange(self, only: Outcome | None, by: tuple[int, bool]) -> int:
        """Show the files of one outcome (None: of all), ordered by a column (-1: as they came); how many these are."""
        self.only, self.by = only, by
        self.take_in()
        self._shown = [i for i in range(self._known) if only in (None, self._seen[i].outcome)]
        column, largest_first = by
        if column >= 0:
            self._shown.sort(key=lambda i: self.cells(self._seen[i])[column].casefold(), reverse=largest_first)
        return len(self._shown)

    def rows(self, start: int, most: int) -> list[TableRow]:
        """The rows from this one on."""
        here = (self._seen[i] for i in self._shown[start : start + most])
        return [TableRow(one.path, self.cells(one), MARKS[one.outcome]) for one in here]

    def cells(self, one: Seen) -> tuple[str, ...]:
        """Verdict, file, provider, grade, what was found, facts that hold, version of the questionnaire."""
        facts = f"{one.holding}/{one.facts}" if one.facts else ""
        provider, name = printable(one.provider), printable(one.name)
        return (self._outcomes[one.outcome], name, provider, one.grade, self.found(one), facts, one.pack)

    def found(self, one: Seen) -> str:
        """The reasons, or the one sentence."""
        if one.error is not None:
            short = UserFacingError(one.error.id, **{**one.error.facts, "path": one.name.rpartition("/")[2]})
            return printable(self._words.error(short)).replace("\n", " ")
        if one.outcome is Outcome.BAD and one.reasons:
            return " ".join(map(self._words, one.reasons))
        return self._words(one.sentence)

    def table(self) -> list[tuple[str, ...]]:
        """All that is known of the rows shown, under headings, for a spreadsheet."""
        head = (
            QCoreApplication.translate("Many", "Verdict"),
            QCoreApplication.translate("Many", "File"),
            QCoreApplication.translate("Many", "Provider"),
            QCoreApplication.translate("Many", "Grade"),
            QCoreApplication.translate("Many", "What was found"),
            QCoreApplication.translate("Many", "Facts that hold"),
            QCoreApplication.translate("Many", "Questionnaire"),
            QCoreApplication.translate("Many", "Report number"),
            QCoreApplication.translate("Many", "Report version"),
            QCoreApplication.translate("Many", "Signed by"),
            QCoreApplication.translate("Many", "Key fingerprint"),
            QCoreApplication.translate("Many", "SHA-256 of the file"),
            QCoreApplication.translate("Many", "Path"),
        )
        rows = (self._seen[i] for i in self._shown)
        more = (
            (x.number, x.version, x.signer, x.key, x.file_hash, x.path) for x in (self._seen[i] for i in self._shown)
        )
        return [head, *((*self.cells(one), *rest) for one, rest in zip(rows, more, strict=True))]


def named(paths: Sequence[str]) -> str:
    """What was chosen, in a line: one name, or the first one and how many more."""
    first = breakable(paths[0].rstrip("/").rpartition("/")[2]) if paths else ""
    if len(paths) < 2:
        return first
    return QCoreApplication.translate("Many", "{0} and {1} more").format(first, len(paths) - 1)
