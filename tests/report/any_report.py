"""Reports of any dossier at all, made by hypothesis: any answers, any text, any kind of provider."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Declaration, Records
from ehassess.domain.logo import HIGHEST, WIDEST, Logo
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from tests.report import sample_report
from tests.report.texts import STRANGE, hostile

TEXTS = st.one_of(st.text(max_size=60), st.text(max_size=900), st.sampled_from([*STRANGE, *hostile(9)]))
DAYS = st.none() | st.integers(0, 4000).map(lambda days: date(2016, 1, 1) + timedelta(days))

LINES = ("address", "contact", "deputy", "phone", "email", "services", "scope")
LOGOS = st.none() | st.builds(
    lambda width, height, colour: Logo.of(width, height, bytes(colour) * (width * height)),
    st.integers(1, WIDEST),
    st.integers(1, HIGHEST),
    st.tuples(*[st.integers(0, 255)] * 3),
)


@st.composite
def reports(draw: st.DrawFn, pack: Questionnaire) -> Report:
    """One of them; its answers and texts are a few, taken in turn, or drawing them would take longer than judging."""
    kind = draw(st.sampled_from([kind.id for kind in pack.kinds]))
    controls = pack.controls_for(pack.default_profile(kind))
    choices = cycle(draw(st.lists(st.sampled_from([*Choice, None]), min_size=1, max_size=23)))
    answers = {
        control.id: choice
        for control, choice in zip(controls, choices, strict=False)
        if choice is not None and (choice is not Choice.NA or control.na_if)
    }
    texts = cycle(draw(st.lists(TEXTS, min_size=1, max_size=13)))
    provider = Provider(
        next(texts),
        ((next(texts), next(texts)),),
        logo=draw(LOGOS),
        **dict(zip(LINES, texts, strict=False)),
    )
    report = sample_report.report_of(
        pack, answers, kind=kind, provider=provider, reason=next(texts), given_by=next(texts)
    )
    known = pack.assets[: draw(st.integers(0, len(pack.assets)))]
    return replace(
        report,
        answers=tuple(replace(each, given_by=next(texts)) for each in report.answers),
        assets=tuple(AssetEntry(asset.id, True, next(texts), draw(st.none() | st.just(9))) for asset in known),
        accepted=tuple(
            AcceptedRisk(risk.scenario, next(texts), date(2026, 11, 20), next(texts))
            for risk in report.evaluation.risks[: draw(st.integers(0, 3))]
        ),
        records=Records(draw(DAYS), draw(DAYS), draw(st.none() | st.integers(0, 99)), draw(st.none() | st.just(0))),
        declaration=Declaration(next(texts), next(texts), next(texts), draw(st.booleans())),
        plan=replace(report.plan, lines=tuple(replace(line, owner=next(texts)) for line in report.plan.lines)),
        demo=draw(st.booleans()),
    )


def some(pack: Questionnaire, count: int, begin: int) -> list[Report]:
    """So many of them; the same `begin` gives the same ones."""
    found: list[Report] = []

    @seed(begin)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(reports(pack))
    def gather(report: Report) -> None:
        found.append(report)

    gather()
    return found
