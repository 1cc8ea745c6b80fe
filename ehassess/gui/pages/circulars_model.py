"""What the page of circulars shows: what is asked and missing, the days, the own place among others, the notices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ehassess.domain.asked import Asked, asked_of
from ehassess.domain.circulars import BulletinNotice, NationalNotice, Place, places
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.national_picture import Picture
from ehassess.domain.obligations import country_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.texts import Texts
from ehassess.submission.circulars import Circular

Linked = tuple[str, str]
"""Id of a question or measure, and its name."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a circular comes from: name of the authority ('' where no profile by the same key says), version, key."""

    authority: str
    version: int
    key: str


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day, what is due ('' for handing in the report), and in how many days (negative: it has passed)."""

    day: date
    what: str
    left: int


@dataclass(frozen=True, slots=True)
class NoticeLines:
    """What the country asks for: the circular, what is met, the mandatory questions not in place, the days."""

    sent: Sent
    notice: NationalNotice
    asked: Asked
    unmet: tuple[Linked, ...]
    days: tuple[DayLine, ...]


@dataclass(frozen=True, slots=True)
class BulletinLines:
    """A notice, and the questions, measures and risks here that it points to; what does not apply is left out."""

    sent: Sent
    notice: BulletinNotice
    questions: tuple[Linked, ...]
    risks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """Where the own grade stands; who: names of the kinds or sizes that are counted together, none for all reports."""

    place: Place
    who: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CircularsModel:
    """Everything of the page.

    notice   None where no profile for the own country was taken in
    year     of the newest benchmark; None without one; sent: where it comes from
    grade    the own one that can be shown today, '' before there is one
    keys     trusted fingerprints, with the name of the authority ('' for none)
    """

    notice: NoticeLines | None
    bulletins: tuple[BulletinLines, ...]
    year: int | None
    sent: Sent | None
    grade: str
    places: tuple[PlaceLine, ...]
    keys: tuple[tuple[str, str], ...]

    @property
    def empty(self) -> bool:
        """Whether nothing was taken in that is for this dossier."""
        return self.notice is None and not self.bulletins and self.year is None


@dataclass(frozen=True, slots=True)
class Here:
    """What circulars are held beside: the questionnaire and its words, the open dossier, the day."""

    pack: Questionnaire
    texts: Texts
    state: DossierState
    evaluation: Evaluation
    today: date


def circulars_model(here: Here, held: Iterable[Circular], keys: Iterable[str]) -> CircularsModel:
    """The page as shelf and dossier stand."""
    found = tuple(held)
    names = {each.signed_by: each.content.authority for each in found if isinstance(each.content, NationalNotice)}

    def sent(circular: Circular) -> Sent:
        return Sent(names.get(circular.signed_by) or "", circular.version, circular.signed_by)

    notice, bulletins = None, []
    benchmark: tuple[Picture, Sent] | None = None
    country = country_of(here.pack, here.state.provider.country).id
    for each in found:
        content = each.content
        if isinstance(content, NationalNotice) and content.profile == country:
            notice = _notice(here, content, sent(each))
        elif isinstance(content, BulletinNotice):
            bulletins.append(_bulletin(here, content, sent(each)))
        elif isinstance(content, Picture) and (benchmark is None or content.year > benchmark[0].year):
            benchmark = (content, sent(each))
    bulletins.sort(key=lambda line: (line.notice.kind != "threat", -line.notice.written_on.toordinal()))
    grade = here.evaluation.grade.low if here.evaluation.grade else ""
    return CircularsModel(
        notice=notice,
        bulletins=tuple(bulletins),
        year=benchmark[0].year if benchmark else None,
        sent=benchmark[1] if benchmark else None,
        grade=grade,
        places=_places(here, benchmark[0], grade) if benchmark else (),
        keys=tuple((key, names.get(key) or "") for key in keys),
    )


def _notice(here: Here, notice: NationalNotice, sent: Sent) -> NoticeLines:
    asked = asked_of(here.pack, notice, here.state.profile, here.state.answers, here.evaluation)
    unmet = tuple((name, here.texts.controls[name].name) for name in asked.unmet)
    days = tuple(DayLine(due.day, due.what, (due.day - here.today).days) for due in notice.days)
    return NoticeLines(sent, notice, asked, unmet, days)


def _bulletin(here: Here, notice: BulletinNotice, sent: Sent) -> BulletinLines:
    asked = {control.id for control in here.pack.controls_for(here.state.profile)}
    questions = tuple((name, here.texts.controls[name].name) for name in notice.controls if name in asked)
    possible = {risk.scenario for risk in here.evaluation.risks}
    risks = tuple(here.texts.scenarios[name].name for name in notice.scenarios if name in possible)
    return BulletinLines(sent, notice, questions, risks)


def _places(here: Here, picture: Picture, grade: str) -> tuple[PlaceLine, ...]:
    named = {"kind": here.texts.kinds, "size": here.texts.sizes}
    profile = here.state.profile
    return tuple(
        PlaceLine(each, tuple(named[each.crossed].get(row, row) for row in each.rows) if each.crossed else ())
        for each in places(picture, profile.kind, profile.size, grade)
    )
