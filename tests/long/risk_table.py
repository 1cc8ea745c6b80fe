"""The figures of the shipped pack for every kind of provider: score, risk, effort and levels at four stages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ehassess.content import load_questionnaire
from ehassess.domain.model import Model, model_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.risk import LEVELS
from ehassess.paths import pack_folder
from tests.domain.stages import STAGES, done, effort, taken

FILE = Path(__file__).parents[2] / "docs" / "scoring-check.md"
START, END = "<!-- made by: python3 dev.py long risk_table -->", "<!-- end -->"


def main(arguments: list[str]) -> int:
    """Print the table; with `--write` put it into docs/scoring-check.md. 1 if a promise of the pack is broken."""
    pack = load_questionnaire(pack_folder())
    table = "\n".join(lines(pack))
    print(table)
    if "--write" in arguments:
        text = FILE.read_text("utf-8")
        before, after = text.split(START)[0], text.split(END)[1]
        FILE.write_text(f"{before}{START}\n{table}\n{END}{after}", "utf-8")
    broken = list(too_high(pack))
    print(*broken, sep="\n")
    return int(bool(broken))


def lines(pack: Questionnaire) -> Iterator[str]:
    """The table in Markdown: a row for each kind and stage."""
    yield f"Pack {pack.id} {pack.version}, {sum(c.essential for c in pack.controls)} essentials."
    yield ""
    heads = "kind (size) | stage | measures | hours | EUR | score | grade | risk | of inherent | VH / H / M / L / VL"
    yield f"| {heads} |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for kind in pack.kinds:
        model = model_of(pack, pack.default_profile(kind.id))
        for stage in STAGES:
            yield _row(model, stage)


def _row(model: Model, stage: str) -> str:
    names = taken(model, stage)
    found, size = done(model, names), model.profile.size
    hours, money = effort(model, names)
    levels = [risk.today.level for risk in found.risks]
    overall = found.score.overall.low if found.score.overall else 0
    counts = " / ".join(str(levels.count(level)) for level in reversed(LEVELS))
    grade = found.grade.low if found.grade else "-"
    return (
        f"| {model.profile.kind} ({size}) | {stage} | {len(names)} | {hours} | {money} | {float(overall):.1f} "
        f"| {grade} | {float(found.today):.1f} | {float(100 * found.today / found.inherent):.1f} % | {counts} |"
    )


def too_high(pack: Questionnaire) -> Iterator[str]:
    """Scenarios whose occurrence a provider can lower, and that stay above moderate with all essentials in place."""
    controllable = {s.id for s in pack.scenarios if s.controllable}
    for kind in pack.kinds:
        model = model_of(pack, pack.default_profile(kind.id))
        positions = model.positions(dict.fromkeys(taken(model, "all essentials"), model.unit))
        for exposure, position in zip(model.exposures, positions, strict=True):
            if exposure.scenario.id in controllable and LEVELS.index(position.level) > LEVELS.index("moderate"):
                yield f"{kind.id}: {exposure.scenario.id} stays {position.level} with all essentials"
