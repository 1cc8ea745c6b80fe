"""`plan`: what to find out and what to do, in order, with owner, date, hours and money."""

from __future__ import annotations

from pathlib import Path

import click

from ehassess.cli.console import Console
from ehassess.cli.files import opened, shipped_pack
from ehassess.cli.said import as_json, command, file_argument, option, passphrase_file
from ehassess.domain.dossier import Budget
from ehassess.domain.plan import Group, Plan, PlanLine, equally_good
from ehassess.domain.plan_words import method_of
from ehassess.domain.proposal import MILLIONTHS, Proof
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError
from ehassess.session import Session

MOST_HOURS, MOST_MONEY = 1_000_000, 1_000_000_000
"""More than this for twelve months is a slip of the hand."""


@command("plan")
@file_argument("file")
@option("--hours", type=int, metavar="N")
@option("--money", type=int, metavar="N")
@option("--exact/--quick", "exact", default=True)
@passphrase_file
@as_json
@click.pass_obj
def plan(
    console: Console,
    file: Path,
    hours: int | None,
    money: int | None,
    exact: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """See `cli.help_plan`."""
    questionnaire = shipped_pack()
    with opened(console, file, passphrase_file, questionnaire) as session:
        budget = _budget(session, hours, money)
        quick = session.planning.current(budget)
        console.passing(console.words("planning.searching") if exact else "")
        found, why = best_plan(session, budget) if exact else (quick, None)
        console.passing()
        if as_json:
            console.json(_as_json(found, questionnaire))
        else:
            tell_plan(console, found, questionnaire)
            tell_method(console, found, quick)
            if why is not None:
                console.line(console.words.error(why))
            _tell_forgotten(console, session)


def best_plan(session: Session, budget: Budget | None = None) -> tuple[Plan, UserFacingError | None]:
    """The proven plan, or the quick one and why there is none better."""
    search = session.planning.improve(budget=budget)
    try:
        return search.result(), None
    except UserFacingError as error:
        return session.planning.current(budget), error
    finally:
        search.cancel()


def _budget(session: Session, hours: int | None, money: int | None) -> Budget:
    """The hours and money given here, else those of the dossier; nothing is stored."""
    for given, most in ((hours, MOST_HOURS), (money, MOST_MONEY)):
        if given is not None and not 0 <= given <= most:
            raise UserFacingError("planning.budget_out_of_range", given=given, most=most)
    stored = session.planning.situation().budget
    return Budget(stored.hours if hours is None else hours, stored.money if money is None else money)


def tell_method(console: Console, plan: Plan, quick: Plan) -> None:
    """How the plan was found, how good it is, and what its rules cost."""
    words = console.words
    console.line()
    console.line(method_of(words, plan))
    if plan.proof is None:
        return
    if equally_good(plan, quick):
        console.say("planning.as_good_as_quick")
    else:
        console.say("planning.better_than_quick", points=words.number(plan.gain((1, 2)) - quick.gain((1, 2)), 1))
    if plan.price is not None:
        console.say("planning.price", points=words.number(plan.price, 1))


def _tell_forgotten(console: Console, session: Session) -> None:
    """Decisions on measures that the pack does not have (any more)."""
    unknown = sorted(set(session.state.decisions) - set(session.questionnaire.control_by_id))
    if unknown:
        console.say("planning.unknown_measures", count=len(unknown), measures=", ".join(unknown))


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
