"""Looking at many received files at once: one process for each core, answers in the order asked, memory flat."""

from __future__ import annotations

import os
import queue
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from ehassess.signing.trust import Trust
from ehassess.submission.worker import SECONDS, Judged, Worker

MOST_WORKERS = 8
_AHEAD = 4
"""Files for each process that are asked before their turn to be told."""


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The paths, each folder replaced by the files in it and below, by name; links and hidden files left out."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            found = (Path(folder, name) for name in sorted(names) if not name.startswith("."))
            yield from (file for file in found if file.is_file() and not file.is_symlink())


def judge_all(
    paths: Iterable[Path], trust: Trust, *, workers: int | None = None, seconds: float = SECONDS
) -> Generator[Judged]:
    """What is said of each file, in the given order; at most `seconds` for each. `workers` None: one for each core.

    Closed early, it ends after the files that are being looked at.
    """
    count = workers or min(os.cpu_count() or 1, MOST_WORKERS)
    idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    asked: deque[Future[Judged]] = deque()
    with ExitStack() as ending:
        for _ in range(count):
            idle.put(ending.enter_context(Worker(trust, seconds=seconds)))
        pool = ending.enter_context(ThreadPoolExecutor(count, thread_name_prefix="verifying"))
        ending.callback(pool.shutdown, cancel_futures=True)

        def judge(path: Path) -> Judged:
            worker = idle.get()
            try:
                return worker.judge(path)
            finally:
                idle.put(worker)

        for path in paths:
            if len(asked) >= count * _AHEAD:
                yield asked.popleft().result()
            asked.append(pool.submit(judge, path))
        while asked:
            yield asked.popleft().result()
