"""300 files received, and received again with ten kills: `python3 dev.py long authority [HONEST [SEED]]`."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from ehassess.authority import Register
from ehassess.authority.enrolment_file import read_enrolment
from tests.authority import folders, post

KILLS = 10


def main(arguments: list[str]) -> int:
    """1 where a file came to something else than it must, or the register differs after the kills."""
    honest = int(arguments[0]) if arguments else 200
    seed = int(arguments[1]) if arguments[1:] else 1
    sizes = (honest, honest * 3 // 10, honest // 10, honest // 10)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        box = folder / "post"
        box.mkdir()
        held = post.practices(post.shipped(), max(1, honest // 3 + 1))
        folders.make_folder(box, held, sizes)
        offices = [_office(folder / each, held) for each in ("calm", "killed")]
        begin = time.monotonic()
        folders.started(offices[0], box).wait()
        calm = time.monotonic() - begin
        hit = folders.received_with_kills(offices[1], box, KILLS, 3 + 2 * calm / KILLS, seed)
        found = [folders.told(each / "register.sqlite") for each in offices]
        same = folders.contents(offices[0] / "register.sqlite") == folders.contents(offices[1] / "register.sqlite")
    print(f"{sum(sizes)} files in {calm:.1f} s; killed {hit} times before the end; the same register: {same}")
    print(*(f"  {sort:<9} {status:<10} {count}" for (sort, status), count in sorted(found[0].items())), sep="\n")
    wanted = dict(zip(("honest", "tampered", "doctored", "rubbish"), sizes, strict=True))
    statuses = {"honest": "accepted", "tampered": "refused", "doctored": "disputed", "rubbish": "set_aside"}
    right = all(found[0][sort, statuses[sort]] == count for sort, count in wanted.items())
    return 0 if right and same and found[0] == found[1] else 1


def _office(folder: Path, held: list[post.Practice]) -> Path:
    now = datetime.now(UTC)
    with Register.create(folder, name="Agence d’essai", profile="fr", passphrase="long", now=lambda: now) as register:
        register.enrolment.add(read_enrolment(post.enrolment_list(held), "list.csv", ("siret",)), "list.csv")
    return folder
