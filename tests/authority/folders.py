"""A folder as an authority gets it, with what must become of each file; and receiving that is killed repeatedly."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from ehassess.domain.questionnaire import Questionnaire
from ehassess.submission.build import Signable, prepare
from tests.authority import post
from tests.signing import forgery

ROOT = Path(__file__).parents[2]
RUBBISH = (b"", b"PK\x03\x04 a zip", b"\x89PNG\r\n\x1a\n", b"Bonjour", b"\0" * 5_000, b"<html></html>")
TAMPERED: tuple[Callable[[bytes], bytes], ...] = (
    lambda pdf: forgery.flipped(pdf, len(pdf) // 2),
    lambda pdf: forgery.flipped(pdf, len(pdf) // 3),
    forgery.line_behind,
    forgery.byte_cut,
    forgery.half,
    forgery.digit_in_signature,
    forgery.header_flipped,
    forgery.object_appended,
    forgery.byte_before,
    forgery.range_from_one,
)
_PACK: list[Questionnaire] = []


def built_one(work: tuple[post.Owner, int, bool]) -> Signable:
    """One report of a practice and year, doctored if wished; for a process of its own."""
    owner, year, false = work
    if not _PACK:
        _PACK.append(post.shipped())
    report = post.report_of(_PACK[0], owner, post.day_in(year, owner.number))
    return prepare(post.doctored(report) if false else report, _PACK[0], "en")


def make_folder(box: Path, held: list[post.Practice], sizes: tuple[int, int, int, int], processes: int = 2) -> None:
    """So many honest, tampered, doctored files and files of rubbish, in an order that mixes them."""
    honest, tampered, doctored, rubbish = sizes
    works = [(held[n % len(held)], post.YEARS[n // len(held) % 3], False) for n in range(honest)]
    works += [(held[n % len(held)], post.YEARS[n % 3], True) for n in range(doctored)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        built = pool.map(built_one, [(practice.owner, year, false) for practice, year, false in works], chunksize=2)
        made = [post.signed_by(work[0], each) for work, each in zip(works, built, strict=True)]
    files = [(f"honest-{n}", data) for n, data in enumerate(made[:honest])]
    files += [(f"doctored-{n}", data) for n, data in enumerate(made[honest:])]
    files += [(f"tampered-{n}", TAMPERED[n % len(TAMPERED)](made[n % honest])) for n in range(tampered)]
    files += [(f"rubbish-{n}", RUBBISH[n % len(RUBBISH)] + b" " * n) for n in range(rubbish)]
    for place, (name, data) in enumerate(random.Random(1).sample(files, len(files))):
        (box / f"{place:04}-{name}.pdf").write_bytes(data)


def contents(register: Path) -> list[tuple[object, ...]]:
    """Everything in a register but the moments at which things were put down."""
    with sqlite3.connect(register) as plain:
        names = [name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        kept = [name for name in names if not name.startswith(("_", "sqlite", "authority"))]
        rows = [(name, *row) for name in kept for row in plain.execute(f"SELECT * FROM {name} ORDER BY 1, 2")]
    plain.close()
    moment = ("T", "+00:00")
    return [tuple("" if moment[0] in str(c) and str(c).endswith(moment[1]) else c for c in row) for row in rows]


def told(register: Path) -> Counter[tuple[str, str]]:
    """How many files of each sort (by name) came to what."""
    with sqlite3.connect(register) as plain:
        rows = plain.execute("SELECT path, status FROM submission UNION ALL SELECT path, 'set_aside' FROM set_aside")
        found = Counter((Path(path).stem.split("-")[1], status) for path, status in rows)
    plain.close()
    return found


def started(office: Path, box: Path) -> subprocess.Popen[bytes]:
    """`ehassess authority receive` in a process of its own."""
    command = [sys.executable, "-m", "ehassess", "authority", "receive", str(office), str(box)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "EHASSESS_LANG": "en"}
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def received_with_kills(office: Path, box: Path, kills: int, longest: float, seed: int) -> int:
    """Receive a folder, the program killed so often, each time after up to `longest` seconds; then to the end.

    How often it was killed before its end.
    """
    drawn, hit = random.Random(seed), 0
    for _ in range(kills):
        process = started(office, box)
        time.sleep(drawn.uniform(0.3, longest))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            hit += 1
        process.wait()
    started(office, box).wait()
    return hit
