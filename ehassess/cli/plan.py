"""`plan`: what to find out and what to do, in order, with owner, date, hours and money."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console, clock
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.domain.dossier import Budget
from ehassess.domain.plan import Group, Plan, PlanLine, plan_for, proposed_budget
from ehassess.domain.proposal import MILLIONTHS, Proof
from ehassess.domain.questionnaire import Questionnaire
from ehassess.session import Session


@command("plan")
@file_argument("file")
@option("--hours", type=click.IntRange(0, 1_000_000), metavar="N")
@option("--money", type=click.IntRange(0, 1_000_000_000), metavar="N")
@passphrase_file
@as_json
@click.pass_obj
def plan(
    console: Console, file: Path, hours: int | None, money: int | None, passphrase_file: Path | None, as_json: bool
) -> None:
    """See `cli.help_plan`."""
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        found = _planned(session, hours, money)
        if as_json:
            console.json(_as_json(found, questionnaire))
        else:
            tell_plan(console, found, questionnaire)


def _planned(session: Session, hours: int | None, money: int | None) -> Plan:
    """The plan for the hours and money given here, else for those of the dossier; nothing is stored."""
    state, questionnaire = session.state, session.questionnaire
    stored = state.budget or proposed_budget(questionnaire, state.profile)
    budget = Budget(stored.hours if hours is None else hours, stored.money if money is None else money)
    today = clock().date()
    return plan_for(questionnaire, state.profile, state.answers, state.decisions, budget, today)


def tell_plan(console: Console, plan: Plan, questionnaire: Questionnaire) -> None:
    """The whole plan, group by group."""
    words, currency = console.words, questionnaire.currency
    budget = words("cli.effort", hours=words.hours(plan.budget.hours), money=words.money(plan.budget.money, currency))
    console.say("cli.budget", budget=budget)
    if not plan.fits:
        needed = words(
            "cli.effort", hours=words.hours(plan.needed.hours), money=words.money(plan.needed.money, currency)
        )
        console.say("cli.budget_short", needed=needed)
    if plan.find_out:
        console.line()
        console.say("cli.group_find_out")
        texts = console.texts(questionnaire).controls
        console.table([(each.question_id, texts[each.question_id].question) for each in plan.find_out])
    for group in Group:
        lines = [line for line in plan.lines if line.group is group]
        if lines:
            console.line()
            console.say(f"cli.group_{group.value}")
            console.table([_row(console, line, questionnaire) for line in lines], right=(4, 5, 6))


def _row(console: Console, line: PlanLine, questionnaire: Questionnaire) -> tuple[str, ...]:
    words, texts = console.words, console.texts(questionnaire)
    role = questionnaire.control_by_id[line.measure_id].owner
    return (
        line.measure_id,
        texts.controls[line.measure_id].action,
        line.owner or texts.roles[role],
        words.day(line.due) if line.included else words("cli.refused"),
        words.hours(line.hours),
        words.money(line.money, questionnaire.currency),
        words.number(line.gain, 1),
    )


def _as_json(plan: Plan, questionnaire: Questionnaire) -> dict[str, object]:
    return {
        "start": plan.start.isoformat(),
        "currency": questionnaire.currency,
        "budget": _effort(plan.budget),
        "needed": _effort(plan.needed),
        "fits": plan.fits,
        "proof": None if plan.proof is None else _proof_as_json(plan, plan.proof),
        "find_out": [
            {"question": each.question_id, "gain": float(each.gain), "ask_supplier": each.ask_supplier}
            for each in plan.find_out
        ],
        "lines": [
            {
                "measure": line.measure_id,
                "group": line.group.value,
                "tier": line.tier,
                "included": line.included,
                "essential": line.essential,
                "gain": float(line.gain),
                "hours": line.hours,
                "money": line.money,
                "owner": line.owner,
                "role": questionnaire.control_by_id[line.measure_id].owner,
                "due": line.due.isoformat(),
                "requires": list(line.requires),
                "scenarios": list(line.scenarios),
            }
            for line in plan.lines
        ],
        "total": _effort(plan.effort()),
    }


def _proof_as_json(plan: Plan, proof: Proof) -> dict[str, object]:
    """What was proved; bounds in risk points, the gap as a share of the risk left."""
    gap = plan.widest_gap
    return {
        "solver": proof.solver,
        "proven": plan.proven,
        "gap": None if gap is None else float(gap),
        "tiers": [{"tier": each.tier, "bound": each.least / MILLIONTHS} for each in proof.bounds],
        "left": [float(plan.left(tier)) for tier in (1, 2, 3)],
        "price_of_rules": None if plan.price is None else float(plan.price),
    }


def _effort(budget: Budget) -> dict[str, int]:
    return {"hours": budget.hours, "money": budget.money}
