"""`score --why`: what each answer costs, what lifts each limit of the grade, what one measure alone does."""

from __future__ import annotations

from fractions import Fraction

from ehassess.cli.console import Console
from ehassess.domain.answers import Answers
from ehassess.domain.model import Model
from ehassess.domain.sensitivity import Drop, redraws, tornado, value_of_knowing
from ehassess.domain.texts import Texts
from ehassess.domain.why import Held, Lift, Points, Why, explain

MOST_LINES = 10
"""Lines of each table; --json holds all."""


def tell_why(console: Console, model: Model, answers: Answers, draws: int) -> None:
    """Three tables: points not in hand, what lifts each limit of the grade, the drop of each measure alone."""
    texts = console.texts(model.questionnaire)
    why = explain(model, answers)
    _tell_points(console, why.points, texts)
    _tell_lifts(console, why.lifts, texts)
    _tell_drops(console, tornado(model, answers, redraws(model.questionnaire, draws)), texts, draws)


def _tell_points(console: Console, points: tuple[Points, ...], texts: Texts) -> None:
    missing = [each for each in points if each.lost + each.open]
    if not missing:
        return
    first = sorted(missing, key=lambda each: (-(each.lost + each.open), each.question_id))
    console.line()
    console.say("score.points", count=len(missing))
    console.table(
        [
            (
                each.question_id,
                texts.controls[each.question_id].name,
                console.words.number(each.lost + each.open, 1),
                console.words("score.open") if each.open else "",
            )
            for each in first[:MOST_LINES]
        ],
        right=(2,),
    )


def _tell_lifts(console: Console, lifts: tuple[Lift, ...], texts: Texts) -> None:
    """Those of domains and risks; an essential is lifted by its own answer, which the limits above name."""
    told = [lift for lift in lifts if not lift.cap.rule.startswith("essential")]
    if not told:
        return
    console.line()
    console.say("score.lifts")
    for lift in told:
        subject = lift.cap.subject
        name = texts.domains[subject].name if lift.cap.rule == "weak_domain" else texts.scenarios[subject].name
        sentence = "lift" if lift.enough else "lift_not_enough" if lift.steps else "lift_none"
        console.say(
            f"score.{sentence}", subject=f"{subject} {name}", grade=lift.cap.at_most, steps=", ".join(lift.steps)
        )


def _tell_drops(console: Console, drops: tuple[Drop, ...], texts: Texts, draws: int) -> None:
    if not drops:
        return
    number = console.words.number
    console.line()
    console.say("score.drops_drawn" if draws else "score.drops", count=draws)
    console.table(
        [
            (
                drop.measure_id,
                texts.controls[drop.measure_id].action,
                number(drop.gain, 1),
                f"{number(drop.low, 1)} – {number(drop.high, 1)}" if draws else "",
            )
            for drop in drops[:MOST_LINES]
        ],
        right=(2, 3),
    )


def why_as_json(model: Model, answers: Answers, draws: int) -> dict[str, object]:
    """The same for other programs, all lines, figures as decimals; `worth_knowing` is the value of each open answer."""
    why = explain(model, answers)
    return {
        "points": [
            {"question": p.question_id, "gained": float(p.gained), "open": float(p.open), "lost": float(p.lost)}
            for p in why.points
        ],
        "lifts": [
            {"rule": each.cap.rule, "subject": each.cap.subject, "steps": list(each.steps), "enough": each.enough}
            for each in why.lifts
        ],
        **_held(why),
        "worth_knowing": _pairs(value_of_knowing(model, answers)),
        "drops": [
            {
                "measure": drop.measure_id,
                "gain": float(drop.gain),
                "share": float(drop.share),
                "range": [float(drop.low), float(drop.high)],
            }
            for drop in tornado(model, answers, redraws(model.questionnaire, draws))
        ],
        "draws": draws,
    }


def _held(why: Why) -> dict[str, object]:
    def told(held: tuple[Held, ...]) -> dict[str, object]:
        return {each.subject: _pairs(each.by) for each in held}

    return {"domains_held_by": told(why.domains), "scenarios_held_by": told(why.scenarios)}


def _pairs(found: tuple[tuple[str, Fraction], ...]) -> list[dict[str, object]]:
    return [{"question": name, "points": float(points)} for name, points in found]
