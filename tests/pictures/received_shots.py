"""What has to happen before the pictures of received files, answers of the authority and sent reports are taken."""

from __future__ import annotations

from pathlib import Path

from ehassess.gui.acts.verify_many import judge, judging_of, trusted_here
from ehassess.gui.desk import Desk
from ehassess.gui.judging import Judging, Outcome, Seen
from ehassess.gui.settings import TrustedKey
from tests.pictures.dossier_shots import wait
from tests.pictures.results_shots import signed_report


def many(desk: Desk) -> None:
    """A folder of all kinds of files, judged."""
    signed = signed_report(desk, desk.language)
    desk.prefer(trusted=(TrustedKey(signed.key, signed.name),))
    good = signed.path.read_bytes()
    inbox = desk.session.path.with_name("inbox")
    (inbox / "2026").mkdir(parents=True, exist_ok=True)
    changed = bytearray(good)
    changed[len(changed) // 3] ^= 1
    for name, data in (
        ("2026/centre-de-sante-d-exemple-2026.pdf", good),
        ("2026/cabinet-medical-des-tilleuls-et-laboratoire-d-analyses-2026-version-2.pdf", bytes(changed)),
        ("2026/extended.pdf", good + b"\n% more"),
        ("picture.jpg", b"\xff\xd8\xff\xe0 no report"),
        ("empty.pdf", b""),
    ):
        (inbox / name).write_bytes(data)
    _judged(desk, inbox)


def many_empty(desk: Desk) -> None:
    """A folder without files."""
    folder = desk.session.path.with_name("nothing")
    folder.mkdir(exist_ok=True)
    _judged(desk, folder)


def many_running(desk: Desk) -> None:
    """In the middle of a run over a thousand files."""
    judging = Judging((Path("/sample/2026"),), trusted_here(desk), desk)
    judging.found = judging.running = True
    judging.total = 1000
    kinds = (Outcome.GOOD, Outcome.GOOD, Outcome.GOOD, Outcome.KEY, Outcome.GOOD, Outcome.BAD)
    told = {Outcome.GOOD: "accepted", Outcome.KEY: "refused_unknown_key", Outcome.BAD: "refused_changed"}
    for number in range(412):
        kind = kinds[number % len(kinds)]
        grade = "ABCD"[number % 4] if kind is Outcome.GOOD else ""
        name, provider = f"exemple-{number:04}.pdf", f"Centre de santé d’exemple {number}"
        sentence, holding = f"submission.{told[kind]}", 11 if kind is Outcome.GOOD else 10
        seen = Seen(name, name, kind, sentence, None, (), holding, 11, provider, grade, pack="1.0.0")
        judging.seen.append(seen)
    desk.show("verify-many")


def _judged(desk: Desk, folder: Path) -> None:
    judge(desk, (folder,))
    judging = judging_of(desk)
    assert judging is not None
    wait(lambda: not judging.running)
