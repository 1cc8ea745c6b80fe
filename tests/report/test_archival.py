"""The real judge of archives and of accessibility passes every kind of report, and every signed one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ehassess.domain.answers import Answer, Choice
from ehassess.domain.dossier import DossierState
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from ehassess.exchange.sample import read_sample
from ehassess.paths import resource
from ehassess.report import render, render_booklet
from ehassess.signing.identity import create
from ehassess.signing.roles import Role
from ehassess.signing.sign import sign
from ehassess.submission.freeze import freeze
from ehassess.words import Words
from tests.report import sample_report, verapdf
from tests.report.conftest import Read
from tests.report.texts import STRANGE, everywhere, hostile, turned

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

Judge = Callable[[dict[str, bytes]], list[str]]


@pytest.fixture
def vera(tmp_path: Path, vera_is_here: None) -> Judge:
    """Writes the files and lets veraPDF judge them all; what it finds, a line for each broken rule."""

    def judge(files: dict[str, bytes]) -> list[str]:
        paths = [tmp_path / f"{name}.pdf" for name in files]
        for path, data in zip(paths, files.values(), strict=True):
            path.write_bytes(data)
        return verapdf.faults(paths)

    return judge


def drawn(report: Report, pack: Questionnaire, language: str) -> bytes:
    return render(report, pack, language, attach=sample_report.attached(report))


def demo(pack: Questionnaire, language: str) -> Report:
    """The report of the sample practice that comes with the program."""
    sample = read_sample(resource("sample", "gp.yaml").read_bytes(), language, pack, WHEN.date())
    state = DossierState(
        dossier_id="7qk4" + "0" * 12,
        language=language,
        round_number=1,
        opened_on=WHEN.date(),
        provider=sample.provider,
        profile=sample.profile,
        answers={a.question_id: Answer(a.question_id, a.value, WHEN, a.reason) for a in sample.answers},
        declaration=sample.declaration,
        demo=True,
    )
    return freeze(state, pack, today=WHEN.date())


def nearly_full(pack: Questionnaire, kind: str) -> Report:
    """A report of few pages: a gap here and there."""
    controls = pack.controls_for(pack.default_profile(kind))
    given = {
        c.id: Choice.UNKNOWN if at % 16 == 5 else Choice.NO if at % 8 == 3 else Choice.YES
        for at, c in enumerate(controls)
    }
    return sample_report.report_of(pack, given, kind=kind)


def test_empty_half_and_full_dossiers_and_the_demo_pass_before_and_after_signing(
    vera: Judge, pack: Questionnaire, read: Read
) -> None:
    files = {f"{name} {language}": read(name, language).pdf for name, language in SAMPLES}
    for language in ("en", "fr"):
        plain = drawn(demo(pack, language), pack, language)
        words, manager, colleague = Words.load(language), create("Dr Exemple", now=WHEN), create("Γιώργος", now=WHEN)
        once = sign(plain, manager, role=Role.MANAGER, when=WHEN, words=words)
        files[f"demo {language}"] = plain
        if language == "en":
            files["demo en once"] = once
        else:
            files["demo fr twice"] = sign(once, colleague, role=Role.IT, when=WHEN, words=words)
    assert vera(files) == []


SAMPLES = (("empty", "fr"), ("half", "en"), ("full", "fr"))


def test_every_kind_of_provider_and_the_booklet_passes(vera: Judge, pack: Questionnaire) -> None:
    files = {
        kind.id: drawn(nearly_full(pack, kind.id), pack, ("en", "fr")[at % 2]) for at, kind in enumerate(pack.kinds)
    }
    assert len(files) == 10
    files |= {"booklet gp": render_booklet(pack, "fr", "gp")}
    assert vera(files) == []


def test_awkward_and_hostile_text_passes(vera: Judge, pack: Questionnaire) -> None:
    reports = {f"strange {by}": everywhere(pack, *turned(STRANGE, by)) for by in (0, 13)}
    reports |= {"hostile": everywhere(pack, *hostile(9))}
    assert vera({name: drawn(report, pack, "en") for name, report in reports.items()}) == []


def test_the_judge_finds_what_is_wrong(vera: Judge, read: Read) -> None:
    """A judge that passes everything would prove nothing."""
    good = read("mixed", "en").pdf
    found = vera({"bad": good.replace(b"/MarkInfo", b"/MarkXnfo").replace(b"<pdfaid:part>3", b"<pdfaid:part>2")})
    assert any("(3a)" in line for line in found)
    assert any("(ua1)" in line for line in found)
