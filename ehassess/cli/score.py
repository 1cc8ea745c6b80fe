"""`score`: grade and scores with both ends, what holds the grade down, the risks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.cli.score_steady import solved_draws, steady_as_json, tell_steady
from ehassess.cli.score_why import tell_why, why_as_json
from ehassess.domain.evaluation import CAP_RULES, Evaluation
from ehassess.domain.model import model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import Risk
from ehassess.domain.scoring import Interval

MOST_DRAWS = 1000
"""So often may the effects be drawn anew."""

MOST_RISKS = 6
"""Risks that are shown; --json holds all."""


@command("score")
@file_argument("file")
@passphrase_file
@option("--why", is_flag=True)
@option("--draws", type=click.IntRange(0, MOST_DRAWS), default=0, metavar="N")
@option("--exact", "solved", is_flag=True)
@as_json
@click.pass_obj
def score(
    console: Console, file: Path, passphrase_file: Path | None, why: bool, draws: int, solved: bool, as_json: bool
) -> None:
    """See `cli.help_score`."""
    with opened(console, file, passphrase_file, shipped_pack()) as session:
        evaluation, answers = session.evaluation(), session.state.answers
        model = model_of(session.questionnaire, session.state.profile)
        steady = solved_draws(console, session, draws) if why and solved else ()
        if as_json:
            more = {"why": why_as_json(model, answers, draws)} if why else {}
            more |= {"steady": steady_as_json(steady)} if steady else {}
            console.json(evaluation_as_json(evaluation) | more)
            return
        tell_result(console, evaluation)
        _tell_domains(console, evaluation, session.questionnaire)
        _tell_caps(console, evaluation)
        tell_risks(console, evaluation, session.questionnaire)
        if why and evaluation.grade is not None:
            tell_why(console, model, answers, draws)
            tell_steady(console, steady, console.texts(session.questionnaire))


def tell_result(console: Console, evaluation: Evaluation) -> None:
    """Grade, score, coverage and evidence, a line each."""
    words, overall = console.words, evaluation.score.overall
    if evaluation.grade is None or overall is None:
        console.say("cli.no_result")
        return
    grade = evaluation.grade
    if overall.is_point:
        console.say("cli.result_point", grade=grade.low, score=overall.low)
    elif grade.low == grade.high:
        console.say("cli.result_one_grade", grade=grade.low, low=overall.low, high=overall.high)
    else:
        console.say("cli.result_ends", low_grade=grade.low, high_grade=grade.high, low=overall.low, high=overall.high)
    console.say(
        "cli.coverage",
        coverage=words.number(evaluation.score.coverage * 100),
        evidence=words.number(evaluation.score.evidence * 100),
    )
    unmet = len(evaluation.essentials_unmet)
    console.say("cli.essentials", met=evaluation.essentials - unmet, count=evaluation.essentials)


def _tell_domains(console: Console, evaluation: Evaluation, questionnaire: Questionnaire) -> None:
    words, texts = console.words, console.texts(questionnaire)
    if not evaluation.score.domains:
        return
    console.line()
    console.line(words("cli.domains"))
    console.table(
        [
            (found.domain, texts.domains[found.domain].name, _ends(console, found.score))
            for found in evaluation.score.domains
        ],
        right=(2,),
    )


def _tell_caps(console: Console, evaluation: Evaluation) -> None:
    """Every rule that limits the grade today, with what brings it on."""
    if evaluation.grade is None or not evaluation.grade.caps:
        return
    console.line()
    console.say("cli.caps")
    for rule, at_most in CAP_RULES:
        subjects = [cap.subject for cap in evaluation.grade.caps if cap.rule == rule]
        if subjects:
            reason = console.words(f"cli.cap_{rule}", count=len(subjects))
            console.say("cli.cap", grade=at_most, reason=reason, subjects=", ".join(subjects))


def tell_risks(console: Console, evaluation: Evaluation, questionnaire: Questionnaire) -> None:
    """The highest risks today, the highest first."""
    if evaluation.grade is None or not evaluation.risks:
        return
    texts = console.texts(questionnaire)
    console.line()
    console.say("cli.risks")
    console.table(
        [
            (
                risk.scenario,
                texts.scenarios[risk.scenario].name,
                console.words.number(risk.today.index, 1),
                console.words(f"cli.level_{risk.today.level}"),
            )
            for risk in highest(evaluation)[:MOST_RISKS]
        ],
        right=(2,),
    )


def highest(evaluation: Evaluation) -> tuple[Risk, ...]:
    """The risks, the highest of today first; equal ones by id."""
    return tuple(sorted(evaluation.risks, key=lambda risk: (-risk.today.index, risk.scenario)))


def evaluation_as_json(evaluation: Evaluation) -> dict[str, object]:
    """The result for other programs: figures as decimals, with the exact fractions beside the overall score."""
    figures, grade = evaluation.score, evaluation.grade
    return {
        "grade": None if grade is None else {"low": grade.low, "high": grade.high},
        "overall": None if grade is None or figures.overall is None else interval_as_json(figures.overall),
        "coverage": float(figures.coverage),
        "evidence": float(figures.evidence),
        "applicable": figures.applicable,
        "answered": figures.answered,
        "unknown": figures.unknown,
        "essentials": evaluation.essentials,
        "essentials_unmet": list(evaluation.essentials_unmet),
        "domains": [{"domain": d.domain, "weight": d.weight, **interval_as_json(d.score)} for d in figures.domains],
        "caps": []
        if grade is None
        else [{"rule": c.rule, "subject": c.subject, "at_most": c.at_most, "binding": c.binding} for c in grade.caps],
        "risks": [
            {
                "scenario": risk.scenario,
                "inherent": float(risk.inherent.index),
                "today": float(risk.today.index),
                "best": float(risk.best.index),
                "level": risk.today.level,
                "nist": risk.today.nist,
                "enisa": risk.today.enisa,
            }
            for risk in highest(evaluation)
        ],
    }


def interval_as_json(interval: Interval) -> dict[str, object]:
    """Both ends as decimals and as exact fractions."""
    return {
        "low": float(interval.low),
        "high": float(interval.high),
        "exact": [_exact(interval.low), _exact(interval.high)],
    }


def _exact(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def _ends(console: Console, interval: Interval) -> str:
    low, high = console.words.number(interval.low, 1), console.words.number(interval.high, 1)
    return low if interval.is_point else f"{low} – {high}"
