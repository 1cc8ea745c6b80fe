"""What an authority waits for: one file in a worker that lives, and a folder of a thousand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from ehassess.content import load_questionnaire
from ehassess.exchange.sample import read_sample
from ehassess.paths import pack_folder, resource
from ehassess.signing.identity import create
from ehassess.signing.roles import Role
from ehassess.signing.trust import Trust
from ehassess.submission.build import prepare
from ehassess.submission.deliver import key_of, sign_report
from ehassess.submission.folder import files_in, judge_all
from ehassess.submission.freeze import freeze
from ehassess.submission.worker import Worker
from tests.benchmarks.figures import Figure, median_ms, seconds
from tests.benchmarks.working import moment, state_of

FILES = 1000


def receiving(folder: Path, files: int = FILES) -> Iterator[Figure]:
    """All figures of this kind; files go into `folder`."""
    pack = load_questionnaire(pack_folder())
    state = state_of(read_sample(resource("sample", "gp.yaml").read_bytes(), "en", pack, moment().date()))
    manager, it_person = create("Dr Sample", now=moment()), create("Sample IT", now=moment())
    built = prepare(freeze(state, pack, today=state.opened_on), pack, "en")
    once = sign_report(built, manager, Role.MANAGER, moment())
    twice = sign_report(replace(built, pdf=once), it_person, Role.IT, moment())
    trust = Trust(frozenset({key_of(manager)}))
    with Worker(trust) as worker:
        for name, pdf, limit in (("one signature", once, 60), ("two signatures", twice, 450)):
            file = folder / f"{name}.pdf"
            file.write_bytes(pdf)
            taken = median_ms(lambda file=file: worker.judge(file), 25)  # type: ignore[misc]
            yield Figure(f"verify and reckon again, {name}", taken, "ms", limit)
    post = folder / "post"
    post.mkdir()
    for number in range(files):
        (post / f"{number:04}.pdf").write_bytes((once, twice)[number % 2])
    memory: list[int] = []
    accepted = 0

    def judge() -> None:
        nonlocal accepted
        for at, judged in enumerate(judge_all(files_in([post]), trust)):
            accepted += judged.exit_status == 0
            if at % 50 == 0:
                memory.append(_memory())

    taken = seconds(judge)
    middle, last = memory[len(memory) // 4], memory[-1]
    yield Figure(f"verify a folder of {files}", files / taken, "1/s", remark=f"{accepted} accepted, {taken:.0f} s")
    yield Figure("memory of all processes at a quarter of it", middle / 1e6, "MB")
    yield Figure("memory at its end, over that", last / middle, "x", 1.25)


def _memory() -> int:
    """Bytes of this process and its workers."""
    own = psutil.Process()
    return sum(int(each.memory_info().rss) for each in (own, *own.children(recursive=True)))
