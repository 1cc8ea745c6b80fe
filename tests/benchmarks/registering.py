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
    held = post.practices(post.shipped(), DISTINCT)
    files = _files(folder / "much-post", held, max(sizes))
    each: list[float] = []
    memory: list[int] = []
    for size in sizes:
        with _office(folder / f"office-{size}", held) as register:
            taken, peak = _received(register, files[:size])
            each.append(taken / size)
            memory.append(peak)
            remark = f"100,000 files: {100_000 * taken / size / 3600:.1f} h"
            yield Figure(f"receive {size} files, for each", 1000 * taken / size, "ms", None, remark)
            begin = monotonic()
            receive(register, files[:size])
            yield Figure(f"receive {size} known files", monotonic() - begin, "s", 20)
        shutil.rmtree(folder / f"office-{size}")
    yield Figure("time for each, most files over fewest", each[-1] / each[0], "x", 1.2)
    yield Figure("memory, most files over fewest", memory[-1] / memory[0], "x", 1.25, f"{memory[-1] / 1e6:.0f} MB")
    with _office(folder / "many", held) as register:
        fill(register, rows, years=(2026,))
        yield Figure(f"national picture of {rows} rows", seconds(lambda: publish(register, 2026)), "s", 30)


def _files(box: Path, held: list[post.Practice], count: int) -> list[Path]:
    """So many signed files, no two alike."""
    box.mkdir()
    pack, day = post.shipped(), post.day_in(2025, 1)
    built = [prepare(post.report_of(pack, practice, day), pack, "en") for practice in held]
    paths = []
    for number in range(count):
        at, turn = number % len(held), number // len(held)
        when = datetime.combine(day, time(10, turn % 60, turn // 60), UTC)
        paths.append(box / f"{number:05}.pdf")
        paths[-1].write_bytes(sign_report(built[at], held[at].identity, Role.MANAGER, when))
    return paths


def _received(register: Register, files: list[Path]) -> tuple[float, int]:
    """Seconds and most bytes of memory; RuntimeError where a file was not accepted, as the time then means nothing."""
    peak = 0

    def watch(_found: object, _progress: object) -> None:
        nonlocal peak
        peak = max(peak, _memory())

    begin = monotonic()
    tally = receive(register, files, tell=watch)
    taken = monotonic() - begin
    if tally.accepted + tally.duplicate != len(files):
        raise RuntimeError(str(tally))
    return taken, peak


def _office(folder: Path, held: list[post.Practice]) -> Register:
    now = datetime.now(UTC)
    register = Register.create(folder, name="Agence d’essai", profile="fr", passphrase="long", now=lambda: now)
    register.enrolment.add(read_enrolment(post.enrolment_list(held), "list.csv", ("siret",)), "list.csv")
    return register


def _memory() -> int:
    own = psutil.Process()
    return sum(int(each.memory_info().rss) for each in (own, *own.children(recursive=True)))
