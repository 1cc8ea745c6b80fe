"""The sample practice as a frozen report, built and signed once for each test process."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ehassess.domain.answers import Answer, noon
from ehassess.domain.dossier import DossierState
from ehassess.domain.logo import Logo
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.sample import read_sample
from ehassess.paths import resource
from ehassess.signing.identity import Identity, create
from ehassess.signing.roles import Role
from ehassess.submission.build import Signable, prepare
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import FindPack, only

TODAY = date(2026, 12, 4)
WHEN = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def state(pack: Questionnaire) -> DossierState:
    """The sample practice, in English, with a logo and one answer to a question that does not apply to it."""
    sample = read_sample(resource("sample", "gp.yaml").read_bytes(), "en", pack, TODAY)
    return DossierState(
        dossier_id="3f2a00000000beef",
        language="en",
        round_number=1,
        opened_on=TODAY,
        provider=replace(sample.provider, logo=Logo.of(3, 2, bytes(range(18)))),
        profile=sample.profile,
        answers={
            a.question_id: Answer(a.question_id, a.value, noon(TODAY), a.reason, a.given_by) for a in sample.answers
        },
        remarks={remark.question_id: remark for remark in sample.remarks},
        evidence=sample.evidence,
        assets={entry.asset_id: entry for entry in sample.assets},
        decisions={decision.measure_id: decision for decision in sample.decisions},
        accepted=sample.accepted,
        records=sample.records,
        declaration=sample.declaration,
        demo=True,
    )


@pytest.fixture(scope="session")
def report(state: DossierState, pack: Questionnaire) -> Report:
    return freeze(state, pack, today=TODAY)


@pytest.fixture(scope="session")
def built(report: Report, pack: Questionnaire) -> Signable:
    return prepare(report, pack, "en")


@pytest.fixture(scope="session")
def manager() -> Identity:
    return create("Dr Sample", now=WHEN)


@pytest.fixture(scope="session")
def it_person() -> Identity:
    return create("Sample IT", now=WHEN)


@pytest.fixture(scope="session")
def trusted(manager: Identity) -> frozenset[str]:
    return frozenset({key_of(manager)})


@pytest.fixture(scope="session")
def find_pack(pack: Questionnaire) -> FindPack:
    return only(pack)


@pytest.fixture(scope="session")
def signed(built: Signable, manager: Identity) -> bytes:
    return sign_report(built, manager, Role.MANAGER, WHEN)
