"""What the facts of the organisation mean: how many questions, and about how long they take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ehassess.domain.interview import STAGES, Interview, interview, minutes
from ehassess.domain.profile import Profile
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, rule
from ehassess.gui.widgets.flow import Flow
from ehassess.gui.widgets.progress import StageBar
from ehassess.tokens import S1, S2, S3, S4, S5, Look


class EffectCard(QFrame):
    """The tinted card beside the form; it follows each change."""

    def __init__(self, look: Look, questionnaire: Questionnaire, texts: Texts) -> None:
        """Empty until `show_profile`."""
        super().__init__()
        self._look, self._pack, self._texts = look, questionnaire, texts
        self.setProperty("card", "tint")
        self._place = column(margins=(S5, S5, S5, S5))
        self.setLayout(self._place)
        self.summary = ""

    def show_profile(self, profile: Profile) -> None:
        """Count anew; `summary` holds the sentence with the number."""
        while item := self._place.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        walk = interview(self._pack, profile, {})
        asked, all_of_them = len(walk.controls), len(self._pack.controls)
        self.summary = self.tr("{0} questions for you").format(asked)
        split, total = self._stages(walk)
        in_all = self.tr(
            "About {0} minutes in all, in as many sittings as you like. The first steps alone already give a result."
        ).format(total)
        for part in (
            label(self.tr("What this means"), "label"),
            label(self.summary, "h2"),
            *self._share(asked, all_of_them),
            self._gap(S3),
            holder(split),
            self._gap(S3),
            rule(),
            self._gap(S2),
            label(in_all, "small"),
        ):
            self._place.addWidget(part)

    def _stages(self, walk: Interview) -> tuple[QVBoxLayout, int]:
        """A line for each stage that has questions, and the minutes of all together."""
        split = column(gap=S2)
        counts: list[QLabel] = []
        names = {
            "first": self.tr("First steps"),
            "essential": self.tr("Essentials"),
            "standard": self.tr("Standard"),
            "advanced": self.tr("Advanced"),
        }
        total = 0
        for stage in STAGES:
            controls = walk.stage(stage)
            if controls:
                took = _rounded(minutes(self._texts, controls))
                total += took
                counts.append(label(self.tr("{0} questions").format(len(controls)), "muted"))
                split.addLayout(self._line(names[stage], counts[-1], took))
        wide = max((count.sizeHint().width() for count in counts), default=0)
        for count in counts:
            count.setMinimumWidth(wide)  # so that the minutes stand in a column
        return split, total

    def _line(self, name: str, count: QLabel, took: int) -> QVBoxLayout:
        """One stage: name, and below it questions and minutes, for which a longer language has no room beside it."""
        time = label(self.tr("{0} min").format(took), "muted")
        for words in (count, time):
            words.setWordWrap(False)
        return column(label(name, "small"), holder(Flow(count, time, gap=S4)), gap=1)

    def _share(self, asked: int, all_of_them: int) -> list[QWidget]:
        """How many there are altogether, where some are left out."""
        if asked == all_of_them:
            return []
        instead = label(self.tr("instead of {0}").format(all_of_them), "muted")
        return [instead, self._gap(S1), StageBar(self._look, asked, all_of_them, self.tr("Questions"))]

    def _gap(self, height: int) -> QWidget:
        """Room of this height."""
        made = QWidget()
        made.setFixedHeight(height)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made


def _rounded(took: int) -> int:
    """To five minutes, upwards: nobody knows better."""
    return -(-took // 5) * 5
