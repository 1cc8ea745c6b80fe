"""The five queries of docs/authority.md, asked by the sqlite3 tool where it is there, and by Python's own module."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from pathlib import Path

from ehassess.authority import Register
from tests.authority.synthetic import fill

PAGE = Path(__file__).parents[2] / "docs" / "authority.md"


def test_the_five_documented_queries_are_answered_by_ordinary_tools(register: Register) -> None:
    fill(register, 40, years=(2025, 2026))
    register.write("UPDATE submission SET answered = 'returned', due_on = '2026-01-01' WHERE id = 1")
    register.write("UPDATE submission SET previous_id = 1 WHERE id = 41")
    queries = re.findall(r"```sql\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert len(queries) == 5
    with sqlite3.connect(f"file:{register.path}?mode=ro", uri=True) as plain:
        found = [plain.execute(query).fetchall() for query in queries]
    plain.close()
    assert found[0] == [("accepted", 80)]
    assert len(found[1]) == 10
    assert len(found[2]) == 3  # the enrolled practices of the fixture have handed in nothing
    assert len(found[3]) == len(found[4]) == 1
    tool = shutil.which("sqlite3")
    if tool is not None:
        for query, rows in zip(queries, found, strict=True):
            done = subprocess.run([tool, str(register.path), query], capture_output=True, text=True, check=True)
            assert len(done.stdout.splitlines()) == len(rows)
