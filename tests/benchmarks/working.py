"""What the program does while it works: load the pack, score, plan, save, draw, sign, verify."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.domain.answers import Answer, Choice
from ehassess.domain.dossier import DossierState
from ehassess.domain.evaluation import evaluate_in
from ehassess.domain.model import model_of
from ehassess.domain.plan import plan_for
from ehassess.domain.questionnaire import Questionnaire
from ehassess.exchange.sample import Sample, read_sample
from ehassess.paths import pack_folder, resource
from ehassess.session import Session
from ehassess.signing.identity import create
from ehassess.signing.roles import Role
from ehassess.submission.build import prepare
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only
from ehassess.submission.verify import verify_submission
from tests.benchmarks.drawing import drawing
from tests.benchmarks.figures import Figure, median_ms, percentile, seconds

SAVES = 200


def working(folder: Path) -> Iterator[Figure]:
    """All figures of this kind; files go into `folder`."""
    yield Figure("load the pack, warm", median_ms(lambda: load_questionnaire(pack_folder()), 9), "ms", 20)
    pack = load_questionnaire(pack_folder())
    sample = read_sample(resource("sample", "gp.yaml").read_bytes(), "en", pack, moment().date())
    state = state_of(sample)
    model = model_of(pack, state.profile)
    whole = median_ms(lambda: evaluate_in(model, state.answers), 51)
    alone = median_ms(lambda: model_of(pack, state.profile), 51)
    yield Figure("one full evaluation", whole, "ms", 2, f"and {alone:.1f} ms for the model, once for each profile")
    yield Figure("a plan, greedy", median_ms(lambda: _plan(pack, state), 5), "ms")
    yield from _saving(pack, sample, folder)
    yield from _report(pack, state)


def moment() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def _plan(pack: Questionnaire, state: DossierState) -> object:
    return plan_for(pack, state.profile, state.answers, {}, None, state.opened_on)


def state_of(sample: Sample) -> DossierState:
    """A dossier with the answers of a sample."""
    at = moment()
    return DossierState(
        dossier_id="be9c4" + "0" * 11,
        language="en",
        round_number=1,
        opened_on=at.date(),
        provider=sample.provider,
        profile=sample.profile,
        answers={a.question_id: Answer(a.question_id, a.value, at, a.reason) for a in sample.answers},
        declaration=sample.declaration,
        demo=True,
    )


def _saving(pack: Questionnaire, sample: Sample, folder: Path) -> Iterator[Figure]:
    """One answer with its history, beside a bare SQLite that commits one row with the same care."""
    choices = (Choice.YES, Choice.NO)
    with Session.create(
        folder / "save.ehassess", pack, sample.provider, sample.profile, passphrase=None, language="en", now=moment
    ) as session:
        ours = [seconds(partial(session.record, "GOV-01", choices[at % 2])) for at in range(SAVES)]
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for setting in ("journal_mode=TRUNCATE", "synchronous=FULL", "locking_mode=EXCLUSIVE"):
        bare.execute(f"PRAGMA {setting}")
    bare.execute("CREATE TABLE answer (question TEXT PRIMARY KEY, value TEXT)")
    put = "INSERT OR REPLACE INTO answer VALUES ('GOV-01', ?)"
    raw = [seconds(partial(bare.execute, put, (str(at),))) for at in range(SAVES)]
    bare.close()
    for share in (0.5, 0.99):
        own, other = percentile(ours, share), percentile(raw, share)
        yield Figure(
            f"a durable answer, p{share * 100:.0f}",
            1000 * own,
            "ms",
            remark=f"{own / other:.1f} x one row in bare SQLite",
        )


def _report(pack: Questionnaire, state: DossierState) -> Iterator[Figure]:
    frozen = freeze(state, pack, today=state.opened_on)
    identity = create("Dr Sample", now=moment(), demo=True)
    keys = frozenset({key_of(identity)})
    built = prepare(frozen, pack, "en")
    signed = sign_report(built, identity, Role.MANAGER, moment())
    yield from drawing(frozen, pack)
    yield Figure("size of the signed report", len(signed) / 1000, "kB")
    yield Figure("sign", median_ms(lambda: sign_report(built, identity, Role.MANAGER, moment()), 3), "ms")
    yield Figure(
        "verify, with figures and pages", median_ms(lambda: verify_submission(signed, keys, only(pack)), 5), "ms"
    )
