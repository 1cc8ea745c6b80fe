"""Receiving that is killed goes on where it was: the same register, nothing twice (`dev.py long authority` for all)."""

from __future__ import annotations

from pathlib import Path

from ehassess.authority import Register, receive
from tests.authority import folders
from tests.authority.conftest import Mail, here


def test_a_receiving_that_is_killed_goes_on_to_the_same_register(register: Register, box: Path, mail: Mail) -> None:
    honest = (mail.first, mail.second, mail.other)
    files = [*honest, mail.doctored, *(attack(mail.first) for attack in folders.TAMPERED), *folders.RUBBISH]
    sorts = ["honest"] * 3 + ["doctored"] + ["tampered"] * len(folders.TAMPERED) + ["rubbish"] * len(folders.RUBBISH)
    for place, (sort, data) in enumerate(zip(sorts, files, strict=True)):
        (box / f"{place:02}-{sort}.pdf").write_bytes(data)
    folders.received_with_kills(register.folder, box, 1, 4.0, seed=3)
    killed = folders.contents(register.path)
    found = folders.told(register.path)
    for table in ("failed_fact", "flag", "unmet_essential", "risk", "domain_score", "text_mark"):
        register.write(f"DELETE FROM {table}")
    register.write("UPDATE submission SET previous_id = NULL, duplicate_of = NULL")
    for table in ("submission", "set_aside"):
        register.write(f"DELETE FROM {table}")
    receive(register, [box], judge=here)
    assert folders.contents(register.path) == killed
    assert dict(sorted(found)) == {
        "honest": "accepted",
        "doctored": "disputed",
        "tampered": "refused",
        "rubbish": "set_aside",
    }
    assert sum(found.values()) == len(files)
