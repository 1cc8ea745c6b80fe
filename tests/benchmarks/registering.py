"""What an authority waits for with very many files: receiving, receiving again, and the national picture."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from time import monotonic

import psutil  # type: ignore[import-untyped]

from ehassess.authority import Register, receive
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.authority.publishing import publish
from ehassess.signing.roles import Role
from ehassess.submission.build import prepare
from ehassess.submission.deliver import sign_report
from tests.authority import post
from tests.authority.synthetic import fill
from tests.benchmarks.figures import Figure, seconds

SIZES = (250, 500, 1000, 2000)
DISTINCT = 20
"""Reports drawn and built; each is then signed again for as many files as are wanted, every file another one."""
ROWS = 100_000


def registering(folder: Path, sizes: tuple[int, ...] = SIZES, rows: int = ROWS) -> Iterator[Figure]:
    """All figures of this kind; files go into `folder`."""
    pack = post.shipped()
    held = post.practices(pack, DISTINCT)
    day = post.day_in(2025, 1)
    built = [prepare(post.report_of(pack, practice, day), pack, "en") for practice in held]
    box = folder / "much-post"
    box.mkdir()
    for number in range(max(sizes)):
        at = number % DISTINCT
        when = datetime.combine(day, time(10, number // DISTINCT % 60, number // (60 * DISTINCT)), UTC)
        pdf = sign_report(built[at], held[at].identity, Role.MANAGER, when)
        (box / f"{number:05}.pdf").write_bytes(pdf)
    each: list[float] = []
    memory: list[int] = []
    for size in sizes:
        office = folder / f"office-{size}"
        paths = [box / f"{number:05}.pdf" for number in range(size)]
        with _office(office, held) as register:
            peak = [0]

            def watch(_found: object, _progress: object, peak: list[int] = peak) -> None:
                peak[0] = max(peak[0], _memory())

            begin = monotonic()
            tally = receive(register, paths, tell=watch)
            taken = monotonic() - begin
            if tally.accepted + tally.duplicate != size:
                raise RuntimeError(f"only {tally} of {size} files were accepted, so the time means nothing")
            each.append(taken / size)
            memory.append(peak[0])
            remark = f"100,000 files: {100_000 * taken / size / 3600:.1f} h"
            yield Figure(f"receive {size} files, for each", 1000 * taken / size, "ms", None, remark)
            if size == max(sizes):
                yield Figure(f"receive {size} known files", seconds(lambda: receive(register, paths)), "s", 20)  # noqa: B023
        shutil.rmtree(office)
    yield Figure("time for each, most files over fewest", each[-1] / each[0], "x", 1.2)
    yield Figure("memory, most files over fewest", memory[-1] / memory[0], "x", 1.25, f"{memory[-1] / 1e6:.0f} MB")
    with _office(folder / "many", held) as register:
        fill(register, rows, years=(2026,))
        yield Figure(f"national picture of {rows} rows", seconds(lambda: publish(register, 2026)), "s", 30)


def _office(folder: Path, held: list[post.Practice]) -> Register:
    now = datetime.now(UTC)
    register = Register.create(folder, name="Agence d’essai", profile="fr", passphrase="long", now=lambda: now)
    register.enrolment.add(read_enrolment(post.enrolment_list(held), "list.csv", ("siret",)), "list.csv")
    return register


def _memory() -> int:
    own = psutil.Process()
    return sum(int(each.memory_info().rss) for each in (own, *own.children(recursive=True)))
