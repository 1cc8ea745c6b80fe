"""What is given out is signed in the form of minisign, and no changed file, list, comment or key passes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import signatures
from shipping import minisign, sums

PASSPHRASE = b"a passphrase of the test"


@pytest.fixture(autouse=True)
def known_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that nothing is asked."""
    monkeypatch.setenv("EHASSESS_SIGNING_PASSPHRASE", PASSPHRASE.decode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files to give out and one that is not."""
    out = tmp_path / "to give out"
    out.mkdir()
    (out / "ehassess_1_amd64.deb").write_bytes(b"package")
    (out / "ehassess-setup.exe").write_bytes(b"installer" * 1000)
    (out / "notes.txt").write_bytes(b"not given out")
    assert signatures.main(["new", str(tmp_path / "key")]) == 0
    assert signatures.main(["sign", str(tmp_path / "key"), str(out)]) == 0
    return out


def check(folder: Path) -> int:
    """The exit status of the documented command."""
    return signatures.main(["verify", str(folder.parent / "key.pub"), str(folder)])


def test_everything_given_out_is_checked_by_one_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder) == 0
    assert "Every file is as it was" in capsys.readouterr().out
    listed = (folder / sums.SUMS).read_text("utf-8").splitlines()
    assert [line.split("  ")[1] for line in listed] == ["ehassess-setup.exe", "ehassess_1_amd64.deb"]


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not here")
def test_minisign_itself_takes_the_signature(folder: Path) -> None:
    public = folder.parent / "key.pub"
    command = ["minisign", "-V", "-m", str(folder / sums.SUMS), "-p", str(public)]
    assert "verified" in subprocess.run(command, capture_output=True, text=True, check=True).stdout
    (folder / sums.SUMS).write_bytes((folder / sums.SUMS).read_bytes() + b"\n")
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


def test_a_changed_or_missing_file_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "ehassess-setup.exe").write_bytes(b"another")
    (folder / "ehassess_1_amd64.deb").unlink()
    assert check(folder) == 1
    said = capsys.readouterr().out
    assert "ehassess-setup.exe is not as it was" in said
    assert "ehassess_1_amd64.deb is missing" in said


@pytest.mark.parametrize("line", range(1, 4))
def test_no_altered_line_of_the_signature_passes(folder: Path, line: int, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / f"{sums.SUMS}.minisig"
    lines = path.read_text("utf-8").splitlines()
    middle = len(lines[line]) // 2
    lines[line] = lines[line][:middle] + ("A" if lines[line][middle] != "A" else "B") + lines[line][middle + 1 :]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert check(folder) == 1
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["", "one line\n", "a\n!!!\ntrusted comment: x\n!!!\n", "a\nQUJD\ntrusted comment: x\nQUJD\n"]
)
def test_what_is_no_signature_is_refused_with_a_sentence(
    folder: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / f"{sums.SUMS}.minisig").write_text(text, "utf-8")
    assert check(folder) == 1
    assert capsys.readouterr().err.strip().endswith(".")


def test_another_key_is_told_apart(folder: Path, tmp_path: Path) -> None:
    public = minisign.new_key(tmp_path / "other", PASSPHRASE)
    with pytest.raises(minisign.BadSignatureError, match="Signed with the key"):
        minisign.verify(folder / sums.SUMS, public)


def test_a_key_is_never_written_over_and_needs_its_passphrase(folder: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    before = key.read_bytes()
    assert b"ENCRYPTED" in before
    assert signatures.main(["new", str(key)]) == 1
    assert key.read_bytes() == before
    with pytest.raises(ValueError, match=r"(?i)decrypt|password"):
        minisign.load_key(key, b"wrong")


def test_a_wrong_use_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert signatures.main(["sign"]) == 2
    assert "verify PUB FOLDER" in capsys.readouterr().err
