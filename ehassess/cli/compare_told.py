"""A comparison of two rounds in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from ehassess.cli.console import Console
from ehassess.domain.answers import Choice
from ehassess.domain.compare import Comparison, Kind, QuestionChange, Side
from ehassess.domain.model import Interval
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.rounds import RiskFigure, RoundFigures


def tell_comparison(console: Console, found: Comparison, questionnaire: Questionnaire) -> None:
    """Everything that differs, a part each."""
    words = console.words
    before, after = (_name(console, side) for side in (found.before, found.after))
    console.say("rounds.compare_head", before=before, after=after)
    console.line()
    console.table(
        [("", words("rounds.round_n", number=str(found.before.number)),
          words("rounds.round_n", number=str(found.after.number))),
         *_figures(console, found.before.figures, found.after.figures)],
        right=(1, 2),
    )  # fmt: skip
    if found.why is not None:
        shares = (found.why.total, found.why.answers, found.why.profile, found.why.content)
        total, answers, profile, content = (signed(console, share) for share in shares)
        console.say("rounds.why_points", total=total, answers=answers, profile=profile, content=content)
    _tell_questions(console, found, questionnaire)
    _tell_plan(console, found, questionnaire)
    _tell_caps(console, found)
    _tell_moved(console, found, questionnaire)


def signed(console: Console, points: Fraction) -> str:
    """Points with their sign: +3.1, −0.4, 0.0."""
    return ("+" if points > 0 else "") + console.words.number(points, 1)


def _name(console: Console, side: Side) -> str:
    """Such as: round 2 (4 Dec 2026)."""
    words = console.words
    when = words("rounds.open_now") if side.on is None else words.day(side.on)
    return f"{words('rounds.round_n', number=str(side.number))} ({when})"


def _figures(console: Console, before: RoundFigures, after: RoundFigures) -> Iterable[tuple[str, str, str]]:
    words = console.words
    none = words("rounds.no_grade")

    def row(name: str, old: str | None, new: str | None) -> tuple[str, str, str]:
        return words(f"rounds.row_{name}"), old or none, new or none

    def points(figures: RoundFigures, end: str) -> str | None:
        return None if figures.score is None else words.number(getattr(figures.score, end), 1)

    def risk(figures: RoundFigures) -> str:
        return words.number(sum((each.today for each in figures.risks), Fraction(0)), 1)

    yield row("grade", before.grade, after.grade)
    yield row("grade_upper", before.grade_high, after.grade_high)
    yield row("score", points(before, "low"), points(after, "low"))
    yield row("score_upper", points(before, "high"), points(after, "high"))
    yield row("risk", risk(before), risk(after))
    yield row("unmet", words.number(len(before.unmet)), words.number(len(after.unmet)))
    yield row("coverage", words.number(100 * before.coverage), words.number(100 * after.coverage))


def _tell_questions(console: Console, found: Comparison, questionnaire: Questionnaire) -> None:
    console.line()
    if not found.questions:
        console.say("rounds.compare_same")
    for kind in Kind:
        changes = found.of(kind)
        if changes:
            console.say(f"rounds.kind_{kind.value}")
            console.table([_row(console, change, questionnaire) for change in changes])


def _row(console: Console, change: QuestionChange, questionnaire: Questionnaire) -> tuple[str, ...]:
    texts = console.texts(questionnaire)

    def said(choice: Choice | None) -> str:
        return console.words("rounds.no_answer") if choice is None else texts.answers[choice.value].name

    text = texts.controls.get(change.question_id)
    note = console.words("rounds.was_reworded") if change.reworded else ""
    return change.question_id, text.name if text else "", f"{said(change.before)} → {said(change.after)}", note


def _tell_plan(console: Console, found: Comparison, questionnaire: Questionnaire) -> None:
    texts = console.texts(questionnaire).controls
    if found.done:
        console.line()
        console.say("rounds.done_head", count=len(found.done))
        console.table([(name, texts[name].action) for name in found.done])
    if found.left:
        console.say("rounds.left_count", count=len(found.left))


def _tell_caps(console: Console, found: Comparison) -> None:
    for sentence, caps in (("rounds.caps_gone", found.caps_gone), ("rounds.caps_new", found.caps_new)):
        by_rule: dict[str, list[str]] = {}
        for rule, subject in caps:
            by_rule.setdefault(rule, []).append(subject)
        if by_rule:
            console.line()
            console.say(sentence)
            console.table(
                [
                    (console.words(f"cli.cap_{rule}", count=len(subjects)), ", ".join(subjects))
                    for rule, subjects in by_rule.items()
                ]
            )


def _tell_moved(console: Console, found: Comparison, questionnaire: Questionnaire) -> None:
    """Domains and risks that are not what they were."""
    words, texts = console.words, console.texts(questionnaire)
    none = words("rounds.no_grade")

    def points(interval: Interval | None) -> str:
        return none if interval is None else words.number(interval.low, 1)

    def index(figure: RiskFigure | None) -> str:
        return none if figure is None else words.number(figure.today, 1)

    domains = [
        (each.id, texts.domains[each.id].name if each.id in texts.domains else "",
         points(each.before), "→", points(each.after))
        for each in found.domains if each.before != each.after
    ]  # fmt: skip
    risks = [
        (each.id, texts.scenarios[each.id].name if each.id in texts.scenarios else "",
         index(each.before), "→", index(each.after))
        for each in found.risks if index(each.before) != index(each.after)
    ]  # fmt: skip
    for sentence, rows in (("rounds.domains_moved", domains), ("rounds.risks_moved", risks)):
        if rows:
            console.line()
            console.say(sentence)
            console.table(rows, right=(2, 4))


def comparison_as_json(found: Comparison) -> dict[str, object]:
    """The comparison for other programs; figures as decimals."""
    return {
        "before": _side_as_json(found.before),
        "after": _side_as_json(found.after),
        "questions": [
            {
                "question": change.question_id,
                "kind": change.kind.value,
                "before": change.before.value if change.before else None,
                "after": change.after.value if change.after else None,
                "reworded": change.reworded,
            }
            for change in found.questions
        ],
        "domains": [
            {"domain": each.id, "before": _ends(each.before), "after": _ends(each.after)} for each in found.domains
        ],
        "risks": [
            {"scenario": each.id, "before": _risk(each.before), "after": _risk(each.after)} for each in found.risks
        ],
        "caps_gone": [{"rule": rule, "subject": subject} for rule, subject in found.caps_gone],
        "caps_new": [{"rule": rule, "subject": subject} for rule, subject in found.caps_new],
        "done": list(found.done),
        "left": list(found.left),
        "score_points": None
        if found.why is None
        else {
            "total": float(found.why.total),
            "answers": float(found.why.answers),
            "profile": float(found.why.profile),
            "content": float(found.why.content),
        },
    }


def _side_as_json(side: Side) -> dict[str, object]:
    figures = side.figures
    return {
        "round": side.number,
        "on": side.on.isoformat() if side.on else None,
        "pack_version": side.pack_version,
        "grade": {"low": figures.grade, "high": figures.grade_high} if figures.grade else None,
        "score": _ends(figures.score),
        "answered": figures.answered,
        "applicable": figures.applicable,
        "essentials_unmet": list(figures.unmet),
        "figures_digest": figures.digest,
    }


def _ends(interval: Interval | None) -> dict[str, float] | None:
    return None if interval is None else {"low": float(interval.low), "high": float(interval.high)}


def _risk(figure: RiskFigure | None) -> dict[str, object] | None:
    return None if figure is None else {"today": float(figure.today), "level": figure.level}
