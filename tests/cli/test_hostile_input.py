"""Whatever somebody sends, the program says in words why it is not taken, at once, and nothing of it ever runs.

What each reader refuses in detail is tested beside it; here everything goes through the real commands.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ehassess.cli.program import run
from ehassess.paths import data_folder
from ehassess.store import Secret
from tests.cli.terminal import Terminal, contents
from tests.exchange.test_office_file import HOSTILE as OFFICE
from tests.store.dossiers import rewritten

SLOW = 15.0
"""Seconds that no hostile file may take on a busy machine."""
OPEN = Secret()

ENDLESS = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r)"
PLANTED: Mapping[str, tuple[str, ...]] = {
    "a trigger that turns answers": (
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET value = 'yes'; END",
    ),
    "a view that never ends": (
        "DROP TABLE remark",
        f"CREATE VIEW remark AS {ENDLESS} SELECT i AS question_id, 'x' AS note, 0 AS flagged, 0 AS ask_supplier FROM r",
    ),
    "a view that fills the memory": (
        "DROP TABLE remark",
        "CREATE VIEW remark AS SELECT 'Q' AS question_id, zeroblob(900000000) AS note, 0 AS flagged, 0 AS ask_supplier",
    ),
    "a view that loads a library": (
        "DROP TABLE signed",
        "CREATE VIEW signed AS SELECT load_extension('/nowhere/x.so') AS number",
    ),
    "a table more": ("CREATE TABLE theirs (x TEXT) STRICT",),
    "thousands of tables": ("BEGIN", *(f"CREATE TABLE t{n} (x)" for n in range(2_000)), "COMMIT"),
    "a column more": ("ALTER TABLE provider ADD COLUMN theirs TEXT",),
    "a column that reckons": ("ALTER TABLE remark ADD COLUMN z TEXT AS (hex(zeroblob(9)))",),
    "a column with another beginning": (
        "DROP TABLE declaration",
        "CREATE TABLE declaration (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL DEFAULT (hex(random())),"
        " function TEXT NOT NULL, place TEXT NOT NULL, accepted INTEGER NOT NULL) STRICT",
    ),
    "a history that can be rewritten": ("DROP TRIGGER history_is_not_rewritten",),
    "a virtual table": ("CREATE VIRTUAL TABLE search USING fts5(x)",),
    "an index that reckons": ("CREATE INDEX i ON remark (hex(zeroblob(9)))",),
    "a step that is none of ours": ("CREATE TRIGGER s AFTER INSERT ON _sqlite_migrations BEGIN SELECT 1; END",),
    "an index on the steps": ("CREATE INDEX s ON _sqlite_migrations (upper(name))",),
    "a table that is gone": ("DROP TABLE budget",),
}

STRANGE: Mapping[str, tuple[str, ...]] = {
    "a moment that is none": ("UPDATE meta SET saved_at = 'yesterday'",),
    "an id that is a way out": ("UPDATE meta SET dossier_id = '../../../../out'",),
    "no id": ("DELETE FROM meta",),
    "two open rounds": ("INSERT INTO round VALUES (2, '2026-01-01', NULL)",),
    "no open round": ("UPDATE round SET closed_on = '2026-01-01'",),
    "a status that there is not": ("INSERT INTO decision VALUES ('GOV-01', 'done twice', '', NULL)",),
    "bytes that are no text": ("UPDATE provider SET name = CAST(x'fffe' AS TEXT)",),
    "a kind of provider that there is not": ("UPDATE profile SET kind = 'circus'",),
    "a language that is a way out": ("UPDATE meta SET language = '../en'",),
    "a newer format": ("PRAGMA user_version = 99",),
    "a format before the first": ("PRAGMA user_version = 0",),
    "a negative format": ("PRAGMA user_version = -4",),
    "a schema that cannot be read": (
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE remark (((' WHERE name = 'remark'",
    ),
    "another pack": ("UPDATE meta SET pack_id = '\u001b[2Jother'",),
}


@pytest.fixture
def refused(terminal: Terminal) -> Callable[..., str]:
    """A command that must be refused in words, soon, on its one line or several, with nothing to steer a terminal."""

    def told(*command: object) -> str:
        began = time.perf_counter()
        said = terminal.refused(*command)
        assert time.perf_counter() - began < SLOW
        assert not set(said) & set("\u001b\u0000\u202e\r")
        assert len(said) < 10_000
        return said

    return told


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder for all of these tests: making the questionnaire ready once is enough."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def warm_data(warm: Path, own_data_folder: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EHASSESS_DATA", str(warm))


def left_behind() -> list[str]:
    """What was kept of the file that came by e-mail; that of my own has its backups."""
    return [name for name in contents(data_folder()) if Path(name).name.startswith(("sent", "handover"))]


@pytest.fixture(scope="module")
def made(warm: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two dossiers without passphrase, mine and one that came by e-mail; copy what you change."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "a.yaml").write_text("GOV-01: yes\nGOV-02: {answer: no, note: theirs}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EHASSESS_DATA", str(warm))
        for name in ("mine", "theirs"):
            assert run(["new", str(folder / f"{name}.ehassess"), "--provider", "gp", "--no-passphrase"]) == 0
        assert run(["answer", str(folder / "theirs.ehassess"), str(folder / "a.yaml")]) == 0
    return folder


@pytest.fixture
def sent(made: Path, terminal: Terminal) -> Path:
    """A dossier that came by e-mail."""
    return Path(shutil.copyfile(made / "theirs.ehassess", terminal.folder / "sent.ehassess"))


@pytest.fixture
def mine(made: Path, terminal: Terminal) -> Path:
    """My own dossier."""
    return Path(shutil.copyfile(made / "mine.ehassess", terminal.folder / "mine.ehassess"))


@pytest.mark.parametrize("kind", PLANTED)
def test_a_dossier_with_something_planted_is_not_opened(
    refused: Callable[..., str], mine: Path, sent: Path, kind: str
) -> None:
    rewritten(sent, *PLANTED[kind], secret=OPEN)
    assert "EHAssess never puts into a dossier" in refused("status", sent)
    merge = ("handover", "merge", mine, sent, "--take", "theirs", "--other-dossier")
    assert "EHAssess never puts into a dossier" in refused(*merge)
    assert left_behind() == []


@pytest.mark.parametrize("kind", STRANGE)
def test_a_dossier_that_says_strange_things_is_not_opened(
    terminal: Terminal, refused: Callable[..., str], sent: Path, kind: str
) -> None:
    rewritten(sent, *STRANGE[kind], secret=OPEN)
    refused("status", sent)
    refused("export", sent, "--json")
    assert left_behind() == []
    assert not (terminal.folder.parent / "out").exists()


def test_a_plain_database_is_no_dossier(terminal: Terminal, refused: Callable[..., str]) -> None:
    file = terminal.folder / "plain.ehassess"
    driver = sqlite3.connect(file)
    driver.execute("CREATE VIEW meta AS SELECT load_extension('x')")
    driver.commit()
    driver.close()
    assert "plain.ehassess" in refused("status", file)


def test_a_name_in_a_dossier_cannot_steer_the_terminal(terminal: Terminal, sent: Path) -> None:
    rewritten(sent, "UPDATE provider SET name = char(27) || '[2J' || char(8238) || 'gpj.exe' || char(13)", secret=OPEN)
    rewritten(sent, "UPDATE answer SET given_by = '=cmd' || char(27)", secret=OPEN)
    for command in (["status", sent], ["history", sent], ["history", sent, "--csv"], ["score", sent], ["plan", sent]):
        shown = terminal.done(*command).out
        assert not set(shown) & set("\u001b\u0000\u202e\r")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE answer SET reason = 'x' WHERE question_id = 'GOV-01'", "only na takes one"),
        ("UPDATE answer SET value = 'na', reason = '' WHERE question_id = 'GOV-01'", "GOV-01"),
        ("UPDATE answer SET value = 'na', reason = 'because' WHERE question_id = 'GOV-01'", "GOV-01"),
        ("UPDATE answer SET question_id = 'ZZZ-99' || char(27) WHERE question_id = 'GOV-01'", "ZZZ-99"),
        ("UPDATE answer SET reason = hex(zeroblob(2000)), value = 'na' WHERE question_id = 'GOV-01'", "2,000"),
    ],
)
def test_an_answer_that_does_not_fit_is_left_out_of_a_merge(
    terminal: Terminal, mine: Path, sent: Path, statement: str, words: str
) -> None:
    rewritten(sent, statement, secret=OPEN)
    shown = terminal.done("handover", "preview", mine, sent, "--other-dossier").out
    assert "Cannot be taken over: one answer." in shown
    assert words in shown
    terminal.done("handover", "merge", mine, sent, "--other-dossier")
    assert terminal.done("status", mine, "--json").json["answered"] == 1


def test_notes_and_names_of_a_merge_are_cut_and_made_printable(terminal: Terminal, mine: Path, sent: Path) -> None:
    rewritten(
        sent,
        "UPDATE remark SET note = char(27) || hex(zeroblob(1000000))",
        "INSERT INTO evidence VALUES (1, 'GOV-01', '../../../x' || char(8238), hex(zeroblob(32)), 5,"
        " '2026-01-01T00:00:00+00:00', NULL)",
        "INSERT INTO kept VALUES (hex(zeroblob(32)), 5)",
        "INSERT INTO chunk VALUES (hex(zeroblob(32)), 0, x'00')",
        secret=OPEN,
    )
    assert "damaged" in terminal("handover", "merge", mine, sent, "--other-dossier").err
    rewritten(sent, "DELETE FROM kept", "DELETE FROM chunk", secret=OPEN)
    terminal.done("handover", "merge", mine, sent, "--other-dossier")
    state = terminal.done("export", mine, "--json").json["state"]
    assert len(state["remarks"]["GOV-02"]["note"]) == 2_000
    assert state["evidence"][0]["name"] == "../../../x"
    assert "not kept inside" in terminal("evidence", "out", mine, "../../../x", "-o", "x").err
    checked = terminal("evidence", "check", mine, "--folder", ".", "--json").json
    assert checked["evidence"][0]["state"] == "missing"


def test_a_file_that_is_far_too_large_is_not_copied(terminal: Terminal, mine: Path) -> None:
    large = terminal.folder / "large.ehassess"
    with large.open("wb") as file:
        file.truncate(300 * 2**20)
    assert "250 MB" in terminal("handover", "preview", mine, large).err
    large.unlink()


def test_a_dossier_with_far_too_many_rows_is_not_read(refused: Callable[..., str], mine: Path, sent: Path) -> None:
    count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100001)"
    rewritten(sent, f"INSERT INTO identifier {count} SELECT i, 'x', 'y' FROM n", secret=OPEN)
    assert "far larger than any dossier" in refused("handover", "preview", mine, sent, "--other-dossier")


DEEP = "GOV-01: " + "[" * 50_000
LAUGHS = "a0: &a0 [l, l]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10))
WRITTEN: Mapping[str, bytes] = {
    "laughter without end": LAUGHS.encode(),
    "depth without end": DEEP.encode(),
    "a call": b"GOV-01: !!python/object/apply:os.system ['touch out']\n",
    "two documents": b"GOV-01: yes\n---\nGOV-02: yes\n",
    "a key twice": b"GOV-01: yes\nGOV-01: no\n",
    "a file far too large": b"# " + b"x" * 1_100_000,
    "no text": b"GOV-01: \xff\xfe\n",
    "zero bytes": b"GOV-01: \x00yes\n",
    "a question that steers the terminal": b'"\\e[2J": yes\n',
    "an answer that steers the terminal": b'GOV-01: "\\e[2J"\n',
    "a merge key": b"<<: {GOV-01: yes}\n",
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_text_file_that_nobody_wrote_by_hand_is_not_taken(
    terminal: Terminal, refused: Callable[..., str], mine: Path, kind: str
) -> None:
    (terminal.folder / "theirs.yaml").write_bytes(WRITTEN[kind])
    refused("answer", mine, "theirs.yaml")
    refused("new", "x.ehassess", "--provider", "gp", "--no-passphrase", "--facts", "theirs.yaml")
    (terminal.folder / "pack").mkdir()
    (terminal.folder / "pack" / "pack.yaml").write_bytes(WRITTEN[kind])
    refused("pack", "check", "pack")


@pytest.mark.parametrize("kind", OFFICE)
def test_an_office_file_that_is_none_of_ours_is_not_taken(
    terminal: Terminal, refused: Callable[..., str], mine: Path, kind: str
) -> None:
    make, _ = OFFICE[kind]
    for ending in ("xlsx", "docx"):
        (terminal.folder / f"back.{ending}").write_bytes(make())
        assert f"back.{ending}" in refused("questions", "import", mine, f"back.{ending}", "--yes")


def test_a_pack_that_leads_out_of_its_folder_is_not_read(
    terminal: Terminal, refused: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("id: a-secret-of-this-machine\n")
    (terminal.folder / "pack").mkdir()
    (terminal.folder / "pack" / "pack.yaml").symlink_to(secret)
    assert "a-secret-of-this-machine" not in refused("pack", "check", "pack")
