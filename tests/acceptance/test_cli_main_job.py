"""The whole main job on the command line, judged by programs that are not ours where there is one."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ehassess.domain.questionnaire import Questionnaire
from tests.cli.terminal import Terminal, surroundings

FACTS = """
devices_networked: yes
provider: {name: Sample practice, address: "1 Example Street, Sampletown (fictitious)", contact: Dr Sample}
declaration: {name: Dr Sample, function: Owner, place: Sampletown, accepted: yes}
"""
CHOICES = ("yes", "mostly", "partly", "no")


def judge(name: str) -> str:
    """The path of a judge; where it is not installed the test is skipped, but not where all must be there."""
    found = shutil.which(name)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{name} is not installed")
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture
def questions(pack: Questionnaire) -> list[str]:
    """What a practice with these facts is asked."""
    ready = pack.default_profile("gp")
    profile = type(ready)(ready.kind, ready.size, {**ready.facts, "devices_networked": True})
    return [control.id for control in pack.controls_for(profile)]


@pytest.fixture
def secret(terminal: Terminal) -> Path:
    return terminal.file("secret.txt", "three plain words\n")


def ends(terminal: Terminal, secret: Path) -> tuple[float, float]:
    overall = terminal.done("score", "practice.ehassess", "--passphrase-file", secret, "--json").json["overall"]
    return overall["low"], overall["high"]


def test_the_whole_way_from_a_new_dossier_to_a_verified_report(
    terminal: Terminal, questions: list[str], secret: Path
) -> None:
    with_key = ("--passphrase-file", secret)
    facts = terminal.file("FACTS.yaml", FACTS)
    terminal.done("new", "practice.ehassess", "--provider", "gp", "--facts", facts, *with_key)
    chosen = {question: CHOICES[at % 4] for at, question in enumerate(questions)}
    half = questions[: len(questions) // 2]
    terminal.done("answer", "practice.ehassess", _answers(terminal, {q: chosen[q] for q in half}), *with_key)
    low, high = ends(terminal, secret)
    assert low < high

    rest = {question: chosen[question] for question in questions if question not in half}
    terminal.done("answer", "practice.ehassess", _answers(terminal, rest), *with_key)
    point = ends(terminal, secret)
    assert point[0] == point[1]
    assert low <= point[0] <= high
    status = terminal.done("status", "practice.ehassess", *with_key, "--json").json
    assert (status["answered"], status["next"]) == (len(questions), None)

    plan = terminal.done("plan", "practice.ehassess", *with_key, "--json").json
    assert {line["measure"] for line in plan["lines"]} <= {q for q, value in chosen.items() if value != "yes"}
    terminal.done("report", "practice.ehassess", *with_key, "--out", "report.pdf", "--lang", "fr")
    terminal.done("identity", "new", "key.p12", "--name", "Dr Sample", *with_key)
    key = terminal.done("identity", "show", "key.p12", *with_key, "--json").json["key_fingerprint"]
    sign = ("sign", "report.pdf", "--identity", "key.p12", *with_key, "--out", "signed.pdf")
    terminal.done(*sign, "--dossier", "practice.ehassess", "--dossier-passphrase-file", secret)
    verdict = terminal.done("verify", "signed.pdf", "--trust", key, "--json").json
    assert verdict["accepted"] is True
    assert all(verdict["files"][0]["facts"].values())
    signed = terminal.done("status", "practice.ehassess", *with_key, "--json").json["signed"]
    assert signed == [verdict["files"][0]["number"]]


def test_a_better_answer_never_lowers_a_figure(terminal: Terminal, questions: list[str], secret: Path) -> None:
    terminal.done(
        "new", "practice.ehassess", "--provider", "gp", "--facts", terminal.file("F.yaml", FACTS), "--no-passphrase"
    )
    seeded = random.Random(7)
    chosen = {question: seeded.choice(("partly", "no")) for question in questions}
    terminal.done("answer", "practice.ehassess", _answers(terminal, chosen))
    before = terminal.done("score", "practice.ehassess", "--json").json
    for question in seeded.sample(questions, 6):
        terminal.done("answer", "practice.ehassess", _answers(terminal, {question: "yes"}))
        after = terminal.done("score", "practice.ehassess", "--json").json
        assert after["overall"]["low"] > before["overall"]["low"]
        assert after["grade"]["low"] <= before["grade"]["low"]
        old = {risk["scenario"]: risk["today"] for risk in before["risks"]}
        assert all(risk["today"] <= old[risk["scenario"]] for risk in after["risks"])
        domains = {domain["domain"]: domain["low"] for domain in before["domains"]}
        assert all(domain["low"] >= domains[domain["domain"]] for domain in after["domains"])
        before = after


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The demonstration in a process of its own, as a newcomer runs it: the signed report, and what was said."""
    folder = tmp_path_factory.mktemp("fresh")
    done = subprocess.run(
        [sys.executable, "-m", "ehassess", "demo"],
        cwd=folder,
        env=surroundings(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "ehassess-demo" / "report-signed.pdf", done.stdout


def test_the_demonstration_prints_a_command_that_accepts_its_report(
    demonstration: tuple[Path, str], terminal: Terminal
) -> None:
    path, said = demonstration
    command = said.strip().splitlines()[-1].split("ehassess ", 1)[1].split()
    assert command[:2] == ["verify", str(Path("ehassess-demo", "report-signed.pdf"))]
    terminal.done("verify", path, *command[2:])


def test_poppler_finds_the_signature_valid_over_the_whole_document(demonstration: tuple[Path, str]) -> None:
    said = subprocess.run(
        [judge("pdfsig"), str(demonstration[0])], capture_output=True, text=True, check=False, timeout=60
    ).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


def test_qpdf_finds_nothing_wrong_with_the_signed_file(demonstration: tuple[Path, str]) -> None:
    done = subprocess.run(
        [judge("qpdf"), "--check", str(demonstration[0])], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, "WARNING" in done.stdout + done.stderr) == (0, False)


def test_one_byte_changed_in_the_file_names_the_fact_that_failed(
    demonstration: tuple[Path, str], terminal: Terminal
) -> None:
    data = demonstration[0].read_bytes()
    key = demonstration[1].strip().split()[-1]
    seeded = random.Random(1)
    for place in seeded.sample(range(len(data)), 12):
        changed = bytearray(data)
        changed[place] ^= 1 << seeded.randrange(8)
        target = terminal.folder / "changed.pdf"
        target.write_bytes(bytes(changed))
        outcome = terminal("verify", target, "--trust", key, "--json")
        assert outcome.status == 1, place
        assert {failed["fact"] for failed in outcome.json["files"][0]["failed"]} - {"trusted"}, place


def test_a_file_cut_extended_or_signed_by_another_is_refused(
    demonstration: tuple[Path, str], terminal: Terminal, secret: Path
) -> None:
    path, key = demonstration[0], demonstration[1].strip().split()[-1]
    data = path.read_bytes()
    for name, changed in (("cut.pdf", data[:-500]), ("longer.pdf", data + b"more")):
        (terminal.folder / name).write_bytes(changed)
        assert terminal("verify", name, "--trust", key).status == 1
    folder = path.parent
    own = ("--passphrase-file", folder / "passphrase.txt")
    terminal.done("report", folder / "sample.ehassess", *own, "--out", "again.pdf")
    terminal.done("identity", "new", "other.p12", "--name", "Dr Sample", "--passphrase-file", secret)
    terminal.done("sign", "again.pdf", "--identity", "other.p12", "--passphrase-file", secret, "--out", "other.pdf")
    outcome = terminal("verify", "other.pdf", "--trust", key, "--json")
    assert outcome.status == 1
    assert [failed["fact"] for failed in outcome.json["files"][0]["failed"]] == ["trusted"]


def _answers(terminal: Terminal, chosen: dict[str, str]) -> Path:
    return terminal.file("ANSWERS.yaml", "".join(f"{question}: {value}\n" for question, value in chosen.items()))
