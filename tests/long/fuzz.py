"""Damaged PDFs before the verifier: nothing may crash it, hold it up, or be accepted. `dev.py long fuzz [COUNT]`."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

from ehassess.submission.worker import Worker
from tests.signing.authority import running
from tests.signing.fuzzing import mutated
from tests.signing.kinds import one_of_each

COUNT = 2000
LIMIT = 20.0
"""Seconds for one file; then it counts as held up."""


def main(arguments: list[str]) -> int:
    """Run it and print what came of it; 1 if anything was accepted, crashed the process or held it up."""
    count = int(arguments[0]) if arguments else COUNT
    with running() as authority:
        files = one_of_each(authority)
    seen: Counter[str] = Counter()
    longest = 0.0
    trust = files[0].trust
    keys = trust.keys.union(*(honest.trust.keys for honest in files))
    with tempfile.TemporaryDirectory() as folder, Worker(type(trust)(keys, trust.roots), seconds=LIMIT) as worker:
        path = Path(folder, "damaged.pdf")
        for number, pdf in enumerate(mutated(tuple(honest.pdf for honest in files), count)):
            path.write_bytes(pdf)
            began = time.monotonic()
            judged = worker.judge(path)
            longest = max(longest, time.monotonic() - began)
            ended = judged.error.id if judged.error else ""
            # these files hold no report, so it is the facts of the signature that must not all hold
            whole = judged.verdict is not None and all(fact.holds for fact in judged.verdict.facts[:8])
            kind = (
                "accepted"
                if whole
                else {"errors.verify_died": "crashed", "errors.verify_too_long": "held up"}.get(ended, "refused")
            )
            seen[kind] += 1
            if kind != "refused":
                Path(tempfile.gettempdir(), f"damaged-{number}.pdf").write_bytes(pdf)
                print(f"file {number}: {kind}", flush=True)
    print(
        f"{count} damaged files: "
        + ", ".join(f"{seen[kind]} {kind}" for kind in ("refused", "accepted", "crashed", "held up"))
    )
    print(f"the longest took {longest:.2f} s")
    return 0 if seen["refused"] == count else 1
