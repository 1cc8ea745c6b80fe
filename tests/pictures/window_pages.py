"""Makes pictures of all pages of the window in pictures/window, and looks at them for faults.

`python tests/pictures/window_pages.py [PAGE | -MANNER ...]`
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollArea  # noqa: E402

from ehassess.app import compose  # noqa: E402
from ehassess.domain.answers import Choice  # noqa: E402
from ehassess.domain.profile import Provider  # noqa: E402
from ehassess.gui.desk import Desk  # noqa: E402
from ehassess.gui.language import window_languages  # noqa: E402
from ehassess.gui.opening import made  # noqa: E402
from ehassess.gui.places import PAGES  # noqa: E402
from ehassess.tokens import LOOKS  # noqa: E402
from tests.pictures import (  # noqa: E402
    authority_shots,
    circular_shots,
    dossier_shots,
    identity_shots,
    particulars_shots,
    people_shots,
    question_shots,
    received_shots,
    results_shots,
    signed_shots,
    supplier_shots,
    updates_shots,
)
from tests.pictures.looked_at import faults  # noqa: E402
from tests.pictures.padded import Padded  # noqa: E402

OUT = ROOT / "pictures" / "window"


@dataclass(frozen=True, slots=True)
class Shot:
    """One page: the name of its picture, its id, what of it, whether a dossier is open, and what to do then."""

    name: str
    page: str
    where: dict[str, str] = field(default_factory=dict)
    dossier: bool = True
    after: Callable[[Desk], None] = lambda _desk: None


office, counted = authority_shots.office, authority_shots.counted
few, many, most = 1, authority_shots.MANY, authority_shots.VERY_MANY
OFFICES: tuple[tuple[str, Callable[[Desk], None]], ...] = (
    ("none", authority_shots.forgotten),
    ("known", authority_shots.known),
    ("new", lambda desk: desk.show("authority", form="new")),
    ("list-0", office("authority-list", 0)),
    ("list-1", office("authority-list", few)),
    ("list", office("authority-list", many)),
    ("list-100000", office("authority-list", most)),
    ("one", office("authority-one", many, id="3")),
    ("one-error", authority_shots.answer),
    ("receive", office("authority-receive", many)),
    ("aside-0", office("authority-aside", many)),
    ("deadlines-0", office("authority-reminders", 0)),
    ("deadlines", office("authority-reminders", many)),
    ("deadlines-100000", office("authority-reminders", most)),
    ("limits", office("authority-limits", few)),
    ("keys-0", office("authority-keys", 0)),
    ("keys-1", office("authority-keys", few)),
    ("keys", office("authority-keys", many)),
    ("keys-100000", office("authority-keys", most)),
    ("key", office("authority-key", many, key=f"{5:064x}")),
    ("key-revoking", authority_shots.revoking),
    ("key-error", authority_shots.bad_key),
    ("enrol", office("authority-enrol", few)),
    ("enrol-good", authority_shots.good_list),
    ("enrol-bad", authority_shots.bad_list),
    ("picture-0", office("authority-picture", 0)),
    ("picture-few", office("authority-picture", 4)),
    ("picture", counted("authority-picture", year="2026")),
    ("picture-asking", authority_shots.asking),
    ("picture-published", counted("authority-picture", year="2025")),
    ("send-0", office("authority-send", 0)),
    ("send", office("authority-send", many)),
    ("send-national", authority_shots.national),
    ("send-notice", authority_shots.notice),
    ("send-key", authority_shots.changing_key),
    ("send-benchmark-0", office("authority-send", 0, form="benchmark")),
    ("send-benchmark", counted("authority-send", form="benchmark")),
    ("lessons-0", office("authority-lessons", 0)),
    ("lessons", office("authority-lessons", many)),
)
"""The pages of an authority, with no register, with an empty one, and with few and many rows."""
SHOTS: tuple[Shot, ...] = (
    Shot("start-empty", "start", dossier=False),
    Shot("start", "start", dossier=False, after=question_shots.recent),
    Shot("new", "new", dossier=False),
    Shot("new-error", "new", dossier=False, after=question_shots.unnamed),
    Shot("unlock", "unlock", {"path": "sample.ehassess"}, dossier=False),
    Shot("organisation", "organisation"),
    Shot("authority", "authority-details"),
    Shot("authority-filled", "authority-details", after=particulars_shots.filled),
    Shot("authority-error", "authority-details", after=particulars_shots.refused),
    Shot("systems", "systems"),
    Shot("contracts-empty", "contracts"),
    Shot("contracts", "contracts", after=supplier_shots.bound),
    Shot("people-empty", "people"),
    Shot("people", "people", after=people_shots.named),
    Shot("question-site", "question", after=people_shots.named),
    Shot("check-reviewed", "check", {"stage": "first", "domain": ""}, after=people_shots.named),
    Shot("duties", "duties", after=results_shots.settled),
    Shot("circulars-empty", "circulars", after=circular_shots.empty),
    Shot("circulars", "circulars", after=circular_shots.taken),
    Shot("circulars-tables", "circulars", after=circular_shots.taken_tables),
    Shot("incidents-empty", "incidents"),
    Shot("incidents", "incidents", after=circular_shots.logged),
    Shot("incident-new", "incidents", {"id": ""}),
    Shot("incident-error", "incidents", {"id": ""}, after=circular_shots.no_title),
    Shot("contribution", "contribution"),
    Shot("contribution-written", "contribution", after=circular_shots.lesson),
    Shot("contribution-error", "contribution", after=circular_shots.no_lesson),
    Shot("circulars-unknown", "circulars", after=circular_shots.refused),
    Shot("tasks", "tasks"),
    Shot("tasks-essentials", "tasks", {"stage": "essential"}),
    Shot("question", "question", {"question": "NEH-01"}, after=question_shots.answered),
    Shot("question-error", "question", after=question_shots.unanswered),
    Shot("question-na", "question", {"question": "BCP-01"}, after=question_shots.with_extras),
    Shot("check", "check", {"stage": "essential", "domain": "NEH"}),
    Shot("check-all", "check", after=question_shots.all_lines),
    Shot("check-unknown", "check", {"list": "unknown"}, after=question_shots.all_lines),
    Shot("supplier", "supplier"),
    Shot("supplier-answers", "supplier", after=supplier_shots.came_back),
    Shot("templates", "templates"),
    Shot("result", "result", after=results_shots.settled),
    Shot("result-tables", "result", after=results_shots.tables),
    Shot("result-0", "result", after=results_shots.nothing),
    Shot("result-10", "result", after=results_shots.ten),
    Shot("result-round-2", "result", after=results_shots.second_round),
    Shot("why", "why", after=results_shots.settled),
    Shot("why-10", "why", after=results_shots.ten),
    Shot("rounds", "rounds"),
    Shot("compare-one", "compare"),
    Shot("compare", "compare", after=results_shots.second_round),
    Shot("result-accepted", "result", after=particulars_shots.accepted),
    Shot("plan", "plan", after=results_shots.settled),
    Shot("plan-open", "plan", after=results_shots.opened),
    Shot("plan-0", "plan", after=results_shots.nothing),
    Shot("plan-10", "plan", after=results_shots.ten),
    Shot("plan-proven", "plan", after=results_shots.proven),
    Shot("plan-error", "plan", after=results_shots.bad_budget),
    Shot("whatif", "whatif", after=results_shots.tried),
    Shot("sign", "sign", after=results_shots.drawn),
    Shot("sign-error", "sign", after=results_shots.refused),
    Shot("sign-done", "sign", after=results_shots.done),
    Shot("sign-second", "sign", after=results_shots.second),
    Shot("signed-log-empty", "signed-log"),
    Shot("signed-log", "signed-log", after=signed_shots.answered),
    Shot("signed-log-gone", "signed-log", after=signed_shots.gone),
    Shot("signed-log-unknown", "signed-log", after=signed_shots.unknown_key),
    Shot("signed-stamp", "data", after=signed_shots.stamping),
    Shot("signed-stamp-error", "data", after=signed_shots.stamp_fault),
    Shot("signed-approve-choose", "signed-approve", dossier=False),
    Shot("signed-approve", "data", after=signed_shots.approving),
    Shot("signed-approve-error", "data", after=signed_shots.approve_fault),
    Shot("signed-approve-refused", "data", after=signed_shots.approve_changed),
    Shot("signed-approve-done", "data", after=signed_shots.approved),
    Shot("identity-empty", "identity", after=identity_shots.none),
    Shot("identity", "identity", after=identity_shots.several),
    Shot("identity-new", "identity", {"form": "new"}, after=identity_shots.refused),
    Shot("identity-file", "identity", {"form": "file"}),
    Shot("identity-card", "identity", {"form": "card"}, after=identity_shots.card),
    Shot("identity-renew", "identity", after=identity_shots.renewing),
    Shot("sign-card", "sign", after=identity_shots.with_card),
    Shot("preview", "preview", after=results_shots.drawn),
    Shot("verify", "verify", dossier=False),
    Shot("verify-trust", "verify", dossier=False, after=signed_shots.trusting),
    Shot("verify-good", "verify", after=results_shots.accepted),
    Shot("verify-unknown", "verify", after=results_shots.unknown),
    Shot("verify-bad", "verify", after=results_shots.changed),
    Shot("verify-many-choose", "verify-many", {"other": "yes"}, dossier=False),
    Shot("verify-many", "verify-many", after=received_shots.many),
    Shot("verify-many-running", "verify-many", after=received_shots.many_running),
    Shot("verify-many-empty", "verify-many", after=received_shots.many_empty),
    Shot("data", "data"),
    Shot("data-open-copy", "data", after=dossier_shots.asked_open),
    Shot("protection", "protection"),
    Shot("protection-weak", "protection", after=dossier_shots.protected),
    Shot("protection-remove", "protection", after=dossier_shots.removing),
    Shot("unlock-locked", "unlock", {"path": "sample.ehassess", "locked": "yes"}, dossier=False),
    Shot("unlock-sheet", "unlock", {"path": "sample.ehassess"}, dossier=False, after=dossier_shots.with_sheet),
    Shot("backups", "backups", after=dossier_shots.several),
    Shot("history", "history", after=dossier_shots.long_history),
    Shot("handover", "handover"),
    Shot("handover-passphrase", "handover", after=dossier_shots.other_dossier),
    Shot("merge", "handover", after=dossier_shots.came_back),
    Shot("merge-error", "handover", after=dossier_shots.came_back_fault),
    Shot("question-proofs", "question", {"question": "BCP-01"}, after=dossier_shots.proofs),
    Shot("trouble-busy", "start", dossier=False, after=dossier_shots.busy),
    Shot("trouble-elsewhere", "start", dossier=False, after=dossier_shots.elsewhere),
    Shot("trouble-medium", "start", dossier=False, after=dossier_shots.medium),
    Shot("trouble-damaged", "start", dossier=False, after=dossier_shots.damaged),
    Shot("trouble-damaged-alone", "start", dossier=False, after=dossier_shots.damaged_alone),
    Shot("trouble-gone", "start", dossier=False, after=dossier_shots.gone),
    Shot("trouble-newer", "start", dossier=False, after=dossier_shots.newer),
    Shot("trouble-away", "start", dossier=False, after=dossier_shots.away),
    Shot("salvaged", "start", dossier=False, after=dossier_shots.salvaged),
    Shot("reading", "data", after=dossier_shots.reading),
    Shot("disk-full", "data", after=dossier_shots.full),
    Shot("help", "help"),
    Shot("tour", "tour", dossier=False),
    Shot("tour-5", "tour", {"step": "5"}, dossier=False),
    Shot("guide", "guide", {"chapter": "answer"}),
    Shot("guide-it", "guide", {"guide": "it", "chapter": "rollout"}, dossier=False),
    Shot("settings", "settings"),
    Shot("updates", "updates", dossier=False),
    Shot("updates-all", "updates", after=updates_shots.everything),
    Shot("updates-refused", "updates", after=updates_shots.refused),
    Shot("updates-foreign", "updates", after=updates_shots.foreign),
    *(Shot(f"office-{name}", "start", dossier=False, after=after) for name, after in OFFICES),
)
"""Every page; one that needs more than its id (a question, a verdict) says so in `where` or `after`."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a picture is taken: the end of its file name, language, look, size of the window, text size, to the end, and
    whether every text of the window is made longer, as in a language of long words."""

    suffix: str
    language: str
    look: str
    size: tuple[int, int] = (1280, 800)
    scale: int = 100
    whole: bool = False
    padded: bool = False


EVERY = (
    *(Manner(f"-{language}-{look}", language, look) for language in window_languages() for look in LOOKS),
    Manner("-fr-small", "fr", "light", (1024, 640)),
    Manner("-fr-text130", "fr", "light", (1280, 800), 130),
    Manner("-fr-whole", "fr", "light", whole=True),
    Manner("-long", "en", "light", padded=True),
    Manner("-long-small", "en", "light", (1024, 640), padded=True),
)
"""At 100 %: every page in every look and language, and in ways that leave less room."""
DOUBLE = tuple(
    Manner(f"-{language}-{look}-200", language, look, (1024, 640)) for language in window_languages() for look in LOOKS
)
"""At 200 %."""


def _sample(desk: Desk, folder: Path) -> None:
    """Open a dossier with the first answers of a fictitious health centre."""
    session = made(
        folder / f"exemple-{len(list(folder.iterdir()))}.ehassess",
        lambda: desk.questionnaire,
        Provider(name="Centre de santé d’exemple" if desk.language == "fr" else "Sample health centre"),
        "clinic",
        passphrase=None,
        language=desk.language,
        overwrite=True,
    )
    scale = (Choice.YES, Choice.PARTLY, Choice.UNKNOWN, Choice.MOSTLY, Choice.NO)
    asked = session.interview().controls
    session.record_many((c.id, scale[i % 5], "") for i, c in enumerate(asked[: len(asked) * 2 // 3]))
    desk.adopt(session)


def _settle(app: QApplication) -> None:
    for _ in range(4):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # only a running event loop would do this


def stage(app: QApplication, desk: Desk, shot: Shot, manner: Manner, folder: Path) -> None:
    """Bring the window to where the picture is taken."""
    desk.prefer(language=manner.language, look=manner.look, scale=manner.scale, recent=())
    desk.leave()
    desk.prefer(recent=(), tour_seen=False)
    if shot.dossier:
        _sample(desk, folder)
    desk.window.resize(*manner.size)
    desk.show(shot.page, **shot.where)
    desk.window.show()
    _settle(app)
    shot.after(desk)
    _settle(app)
    if manner.whole:
        pairs = ((area, area.widget()) for area in desk.window.findChildren(QScrollArea) if area.isVisible())
        more = max((w.sizeHint().height() - area.viewport().height() for area, w in pairs if w), default=0)
        desk.window.resize(manner.size[0], manner.size[1] + max(0, more))
        _settle(app)


def _shoot(app: QApplication, desk: Desk, shot: Shot, manner: Manner, folder: Path) -> list[str]:
    """Take one picture; what is wrong with it, or why it could not be taken, in a line each."""
    longer = Padded()
    if manner.padded:
        app.installTranslator(longer)
    try:
        stage(app, desk, shot, manner, folder)
        desk.window.grab().save(str(OUT / f"{shot.name}{manner.suffix}.png"))
        return [f"{shot.name}{manner.suffix}: {fault}" for fault in faults(desk.window)]
    except AssertionError as late:  # a busy machine costs one picture, not all that follow
        return [f"{shot.name}{manner.suffix}: not taken, {late}"]
    finally:
        app.removeTranslator(longer)


def main(names: list[str]) -> int:
    """Take the pictures of the named pages, of all when none is named, and print what is wrong with them; 1 where
    something is. A name that begins with `-`, such as `-fr-dark`, chooses a manner. 200 % is taken by a process of its
    own."""
    double = os.environ.get("QT_SCALE_FACTOR") == "2"
    chosen = [name for name in names if name.startswith("-")]
    manners = [m for m in (DOUBLE if double else EVERY) if not chosen or m.suffix in chosen]
    pages = [name for name in names if not name.startswith("-")]
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(["ehassess"])
    found = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EHASSESS_DATA"] = folder
        desk = compose(app)
        for manner in manners:
            for shot in SHOTS:
                if (not pages or shot.name in pages) and shot.page in PAGES:
                    found += _shoot(app, desk, shot, manner, Path(folder))
        desk.leave()
    print(*found, sep="\n")
    status = 1 if found else 0
    if not double and (not chosen or any(m.suffix in chosen for m in DOUBLE)):
        again = [sys.executable, "-m", "tests.pictures.window_pages", *names]
        status |= subprocess.run(again, env={**os.environ, "QT_SCALE_FACTOR": "2"}).returncode
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
