"""Whatever the program leaves on the disk, nobody reads an answer, a note, a name or a passphrase out of it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import ROOT

if sys.platform == "win32":
    pytest.skip("killing a process and its limits are told otherwise there", allow_module_level=True)

SECRETS = {
    "note": "the key hangs beside the fridge",
    "reason": "nobody here ever prints anything",
    "giver": "Zebulon Quisquam",
    "provider": "Cabinet Perlimpinpin",
    "evidence": "signed by Zebulon on the back",
    "file": "very-telling-name.txt",
    "passphrase": "marmot under the wardrobe",
    "other passphrase": "heron above the library",
    "address": "99 Unlikely Crescent",
}
ANSWERED = ("GOV-02", "EHR-05", "IAM-01")
"""Questions that were answered; their ids stand in the questionnaire made ready, and nowhere else."""

FAILING = """
import sys
import ehassess.cli.status as status
from ehassess.cli.program import run

def fails(console, session):
    raise LookupError(session.state.remarks["GOV-02"].note)

status._tell = fails
sys.exit(run(sys.argv[1:]))
"""
KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from ehassess.cli.files import shipped_pack
from ehassess.domain.answers import Choice, Remark
from ehassess.session import Session

session = Session.open(Path(sys.argv[1]), shipped_pack(), passphrase=sys.argv[2], now=lambda: datetime.now(UTC))
session.record("IAM-01", Choice.PARTLY, given_by=sys.argv[3])
session.remark(Remark("IAM-01", sys.argv[4]))
os.kill(os.getpid(), signal.SIGKILL)
"""


class Place:
    """A folder in which everything lands that the program writes, and beside it what it is given."""

    def __init__(self, folder: Path) -> None:
        """Make both."""
        self.given, self.written = folder / "given", folder / "written"
        for name in ("given", "written/home", "written/temporary", "written/data"):
            (folder / name).mkdir(parents=True)
        self.dossier = self.written / "practice.ehassess"

    def file(self, name: str, text: str) -> Path:
        """Something that the program is given."""
        path = self.given / name
        path.write_text(text, "utf-8")
        return path

    def run(self, *command: object, script: str = "", status: int = 0) -> str:
        """Run the real program, or a script on it, and say what it said."""
        start = ("-c", script) if script else ("-m", "ehassess")
        home = {name: str(self.written / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        temporary = {name: str(self.written / "temporary") for name in ("TMPDIR", "TMP", "TEMP")}
        own = {"PYTHONPATH": str(ROOT), "EHASSESS_LANG": "en", "EHASSESS_DATA": str(self.written / "data")}
        done = subprocess.run(
            [sys.executable, *start, *map(str, command)],
            cwd=self.written,
            env={**os.environ, **home, **temporary, **own},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr

    def files(self) -> Iterator[Path]:
        """Everything that was written."""
        return (path for path in self.written.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A year in the life of a dossier: filled, handed over, merged, backed up, a mistake of ours, a killed program."""
    place = Place(tmp_path_factory.mktemp("place"))
    key = ("--passphrase-file", place.file("key.txt", SECRETS["passphrase"] + "\n"))
    other = place.file("other.txt", SECRETS["other passphrase"] + "\n")
    facts = place.file("facts.yaml", f"provider: {{address: {SECRETS['address']}}}\n")
    answers = f"GOV-02: {{answer: no, note: {SECRETS['note']}}}\nEHR-05: partly\n"
    place.run("new", place.dossier, "--provider", "gp", "--name", SECRETS["provider"], "--facts", facts, *key)
    place.run("answer", place.dossier, place.file("a.yaml", answers), "--by", SECRETS["giver"], *key)
    proof = place.file(SECRETS["file"], SECRETS["evidence"] * 20_000)
    place.run("evidence", "add", place.dossier, "GOV-02", proof, "--keep", "--note", SECRETS["note"], *key)
    copy = place.written / "for-a-colleague.ehassess"
    handed = ("--handover-passphrase-file", other)
    place.run("handover", "out", place.dossier, "-o", copy, *key, *handed)
    theirs = place.file("b.yaml", f"EHR-05: {{answer: mostly, note: {SECRETS['reason']}}}\n")
    place.run("answer", copy, theirs, "--by", SECRETS["giver"], "--passphrase-file", other)
    place.run("handover", "merge", place.dossier, copy, "--take", "theirs", *key, *handed)
    told = place.run("status", place.dossier, *key, script=FAILING, status=70)
    assert SECRETS["note"] not in told
    secret = (SECRETS["passphrase"], SECRETS["giver"], SECRETS["note"])
    place.run(place.dossier, *secret, script=KILLED, status=-signal.SIGKILL)
    return place


def test_the_program_left_all_the_kinds_of_files_that_it_ever_leaves(place: Place) -> None:
    names = {str(path.relative_to(place.written)) for path in place.files()}
    assert {"practice.ehassess", ".practice.ehassess.lock", "for-a-colleague.ehassess"} <= names
    assert "data/logs/ehassess.log" in names
    assert any(name.startswith("data/backups/") for name in names)
    assert list((place.written / "temporary").iterdir()) == []
    assert list((place.written / "home").iterdir()) == []


@pytest.mark.parametrize("kind", SECRETS)
def test_no_file_holds_what_is_nobodys_business(place: Place, kind: str) -> None:
    wanted = [SECRETS[kind].encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = [path.name for path in place.files() if any(each in path.read_bytes() for each in wanted)]
    assert found == []


def test_no_file_but_the_questionnaire_names_an_answered_question(place: Place) -> None:
    outside = [path for path in place.files() if path.parent.name != "cache"]
    found = [path.name for path in outside if any(name.encode() in path.read_bytes() for name in ANSWERED)]
    assert found == []


def test_the_log_says_where_a_mistake_happened_and_nothing_else(place: Place) -> None:
    log = (place.written / "data" / "logs" / "ehassess.log").read_text("utf-8")
    assert "LookupError" in log
    assert "status.py" in log
    assert not [kind for kind, text in SECRETS.items() if text in log]


def test_no_other_program_opens_a_dossier_or_a_backup(place: Place) -> None:
    dossiers = [path for path in place.files() if path.suffix == ".ehassess"]
    assert len(dossiers) > 2
    for path in dossiers:
        driver = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        with pytest.raises(sqlite3.DatabaseError, match="not a database"):
            driver.execute("SELECT * FROM sqlite_master").fetchall()
        driver.close()


def test_strings_finds_no_word_of_a_table(place: Place, judge: Callable[[str], str]) -> None:
    for path in place.files():
        if path.suffix == ".ehassess":
            found = subprocess.run([judge("strings"), "-n", "8", str(path)], capture_output=True, text=True, check=True)
            assert [each for each in ("CREATE", "question", "history", "partly") if each in found.stdout] == []


def test_a_crash_leaves_no_picture_of_the_memory(place: Place) -> None:
    script = (
        "import resource, sys\nfrom ehassess.__main__ import main\nsys.argv = ['ehassess', '--version']\n"
        "try:\n    main()\nexcept SystemExit:\n    print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    assert place.run(script=script).splitlines()[-1] == "(0, 0)"


def test_what_was_saved_before_the_program_was_killed_is_there(place: Place) -> None:
    entries = place.run("history", place.dossier, "--passphrase-file", place.given / "key.txt")
    assert SECRETS["giver"] in entries.splitlines()[-1]
