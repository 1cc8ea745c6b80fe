"""`whatif`: the figures and the plan if some measures were in place, answers others, or the budget another."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.cli.score import evaluation_as_json
from ehassess.domain.answers import Choice
from ehassess.domain.dossier import Budget
from ehassess.domain.evaluation import Evaluation
from ehassess.domain.plan import Plan, proposed_budget
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.whatif import WhatIf, Wish, plan_if, what_if, wish_faults
from ehassess.errors import Fault, FaultsError, UserFacingError
from ehassess.session import Session


@command("whatif")
@file_argument("file")
@option("--yes", "ticked", multiple=True, metavar="ID")
@option("--answer", "answered", multiple=True, metavar="ID=ANSWER")
@option("--hours", type=int, metavar="N")
@option("--money", type=int, metavar="N")
@passphrase_file
@as_json
@click.pass_obj
def whatif(
    console: Console,
    file: Path,
    ticked: tuple[str, ...],
    answered: tuple[str, ...],
    hours: int | None,
    money: int | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """See `cli.help_whatif`."""
    if not ticked and not answered and hours is None and money is None:
        raise UserFacingError("rounds.whatif_nothing")
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        wish = _wish(session, ticked, answered, hours, money)
        found = what_if(questionnaire, session.state, wish)
        plan = plan_if(questionnaire, session.state, wish, clock().date())
    if as_json:
        console.json(_as_json(found, plan))
    else:
        _tell(console, found, plan, questionnaire)


def _wish(
    session: Session, ticked: tuple[str, ...], answered: tuple[str, ...], hours: int | None, money: int | None
) -> Wish:
    """What is tried out; FaultsError `rounds.whatif_faults` with everything that speaks against it."""
    state, questionnaire = session.state, session.questionnaire
    faults, answers = [], {}
    for text in answered:
        name, sign, value = text.partition("=")
        if sign and value in tuple(Choice):
            if name in answers:
                faults.append(Fault.of("store.answered_twice", question=name))
            answers[name] = Choice(value)
        else:
            faults.append(Fault.of("rounds.no_choice", text=text, known=", ".join(Choice)))
    stored = state.budget or proposed_budget(questionnaire, state.profile)
    budget = Budget(stored.hours if hours is None else hours, stored.money if money is None else money)
    wish = Wish(frozenset(ticked), answers, budget)
    faults += wish_faults(questionnaire, state.profile, wish)
    if faults:
        raise FaultsError("rounds.whatif_faults", faults)
    return wish


def _tell(console: Console, found: WhatIf, plan: Plan, questionnaire: Questionnaire) -> None:
    words = console.words
    console.say("rounds.whatif_head")
    console.line()
    console.table(
        [
            ("", words("rounds.today"), words("rounds.then")),
            *(
                (words(f"rounds.row_{name}"), before, after)
                for (name, before), (_, after) in zip(
                    _rows(console, found.before), _rows(console, found.after), strict=True
                )
            ),
        ],
        right=(1, 2),
    )
    if found.effort != Budget(0, 0):
        money = words.money(found.effort.money, questionnaire.currency)
        console.say("rounds.whatif_effort", hours=words.hours(found.effort.hours), money=money)
    for measure, need in found.missing:
        console.say("rounds.whatif_missing", measure=measure, need=need)
    _tell_risks(console, found, questionnaire)
    _tell_plan(console, plan, questionnaire)


def _rows(console: Console, evaluation: Evaluation) -> list[tuple[str, str]]:
    """What is shown of a result, and how it is written."""
    words, grade, overall = console.words, evaluation.grade, evaluation.score.overall
    none = words("rounds.no_grade")
    return [
        ("grade", grade.low if grade else none),
        ("grade_upper", grade.high if grade else none),
        ("score", words.number(overall.low, 1) if grade and overall else none),
        ("score_upper", words.number(overall.high, 1) if grade and overall else none),
        ("risk", words.number(evaluation.today, 1)),
        ("unmet", words.number(len(evaluation.essentials_unmet))),
        ("coverage", words.number(100 * evaluation.score.coverage)),
    ]


def _tell_risks(console: Console, found: WhatIf, questionnaire: Questionnaire) -> None:
    """The scenarios whose index moves, the one that moves most first."""
    words, texts = console.words, console.texts(questionnaire).scenarios
    moved = [
        (old.today.index - new.today.index, old, new)
        for old, new in zip(found.before.risks, found.after.risks, strict=True)
        if old.today.index != new.today.index
    ]
    if moved:
        console.line()
        console.say("rounds.risks_moved")
        console.table(
            [
                (old.scenario, texts[old.scenario].name, words.number(old.today.index, 1), "→",
                 words.number(new.today.index, 1), words(f"cli.level_{new.today.level}"))
                for _, old, new in sorted(moved, key=lambda each: (-abs(each[0]), each[1].scenario))
            ],
            right=(2, 4),
        )  # fmt: skip


def _tell_plan(console: Console, plan: Plan, questionnaire: Questionnaire) -> None:
    """The measures that the plan would then hold."""
    words, texts = console.words, console.texts(questionnaire).controls
    lines = [line for line in plan.lines if line.included]
    if lines:
        console.line()
        console.say("rounds.plan_head")
        console.table(
            [
                (line.measure_id, texts[line.measure_id].action, words(f"cli.group_{line.group.value}"),
                 words.hours(line.hours), words.money(line.money, questionnaire.currency))
                for line in lines
            ],
            right=(3, 4),
        )  # fmt: skip


def _as_json(found: WhatIf, plan: Plan) -> dict[str, object]:
    return {
        "before": evaluation_as_json(found.before),
        "after": evaluation_as_json(found.after),
        "gain": float(found.gain),
        "effort": {"hours": found.effort.hours, "money": found.effort.money},
        "missing": [{"measure": measure, "needs": need} for measure, need in found.missing],
        "budget": {"hours": plan.budget.hours, "money": plan.budget.money},
        "plan": [
            {
                "measure": line.measure_id,
                "group": line.group.value,
                "tier": line.tier,
                "included": line.included,
                "gain": float(line.gain),
                "hours": line.hours,
                "money": line.money,
            }
            for line in plan.lines
        ],
    }
