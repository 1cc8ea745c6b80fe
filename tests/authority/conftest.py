"""A register with enrolled practices, and a few of their signed reports, made once for each test process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ehassess.authority import Register
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.domain.questionnaire import Questionnaire
from ehassess.signing.trust import Trust
from ehassess.submission.packs import shipped_packs
from ehassess.submission.worker import Judged, look_at
from tests.authority import post

NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)
PASSPHRASE = "long enough"


def here(paths: Iterable[Path], trust: Trust) -> Iterator[Judged]:
    """Files judged in this process: the same code without the processes, which take seconds to begin."""
    find_pack = shipped_packs()
    return (look_at(path, trust, find_pack) for path in paths)


@dataclass(frozen=True, slots=True)
class Mail:
    """Signed files by what they are: three honest ones of one practice, one of another, one that is doctored."""

    practices: list[post.Practice]
    first: bytes
    second: bytes
    other: bytes
    doctored: bytes


@pytest.fixture(scope="session")
def mail(pack: Questionnaire) -> Mail:
    held = post.practices(pack, 3)
    one, two, three = held
    days = [post.day_in(year, 1) for year in post.YEARS]
    return Mail(
        held,
        post.signed(pack, one, post.report_of(pack, one, days[0])),
        post.signed(pack, one, post.report_of(pack, one, days[1])),
        post.signed(pack, two, post.report_of(pack, two, days[1])),
        post.signed(pack, three, post.doctored(post.report_of(pack, three, days[1]))),
    )


@pytest.fixture
def register(tmp_path: Path, mail: Mail) -> Iterator[Register]:
    """The three practices are enrolled."""
    made = Register.create(
        tmp_path / "office", name="Agence d’essai", profile="fr", passphrase=PASSPHRASE, now=lambda: NOW
    )
    with made:
        rows = read_enrolment(post.enrolment_list(mail.practices), "list.csv", ("siret",))
        made.enrolment.add(rows, "list.csv")
        yield made


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """Where files come in."""
    folder = tmp_path / "post"
    folder.mkdir()
    return folder
