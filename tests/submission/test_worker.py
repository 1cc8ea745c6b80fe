"""Received files are looked at in processes that live on, each file within its limits, and told in words."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from ehassess.errors import UserFacingError
from ehassess.signing.trust import Trust
from ehassess.submission import worker
from ehassess.submission.folder import files_in, judge_all
from ehassess.submission.packs import FindPack
from ehassess.submission.trust import enrolled_keys, root_certificates
from ehassess.submission.worker import Worker, look_at


@pytest.fixture
def post(tmp_path: Path, signed: bytes) -> Path:
    """A folder with a bit of everything."""
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "good.pdf").write_bytes(signed)
    (tmp_path / "changed.pdf").write_bytes(signed.replace(b"/Type /Page", b"/Type /Pagf", 1))
    (tmp_path / "letter.txt").write_text("Bonjour", "utf-8")
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / ".hidden").write_text("x", "utf-8")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "below" / "good.pdf")
    return tmp_path


def test_a_folder_is_judged_in_order_each_file_by_itself(post: Path, trusted: frozenset[str]) -> None:
    names = ["changed.pdf", "empty.pdf", "letter.txt", "below/good.pdf"]
    assert [str(path.relative_to(post)) for path in files_in([post])] == names
    found = list(judge_all([*files_in([post]), post / "missing.pdf"], Trust(trusted), workers=2))
    assert [judged.exit_status for judged in found] == [1, 2, 2, 0, 2]
    assert [judged.error.id if judged.error else "" for judged in found] == [
        "",
        "errors.not_a_pdf",
        "errors.not_a_pdf",
        "",
        "errors.file_missing",
    ]
    good = found[3].verdict
    assert good is not None
    assert good.report is not None


def test_a_process_that_dies_or_hangs_costs_one_file_only(post: Path, trusted: frozenset[str]) -> None:
    good = post / "below" / "good.pdf"
    pipe = post / "pipe.pdf"
    os.mkfifo(pipe)  # opening it waits for ever
    with Worker(Trust(trusted), seconds=15) as looking:
        assert looking.judge(good).exit_status == 0
        first = looking._process.pid
        os.kill(first, signal.SIGKILL)
        ended = looking.judge(good)
        assert ended.error is not None
        assert ended.error.id == "errors.verify_died"
        assert looking.judge(good).exit_status == 0
        assert looking._process.pid != first
        looking._seconds = 0.5
        held = looking.judge(pipe)
        assert held.error is not None
        assert held.error.id == "errors.verify_too_long"


def test_what_cannot_be_read_is_told(tmp_path: Path, find_pack: FindPack, monkeypatch: pytest.MonkeyPatch) -> None:
    found = look_at(tmp_path, Trust(), find_pack)
    assert found.error is not None
    assert found.error.id == "errors.file_unreadable"
    monkeypatch.setattr("sys.platform", "another")
    worker._bound(1)  # a system without such a bound goes without


def test_a_list_of_keys_and_a_file_of_roots_are_read(tmp_path: Path) -> None:
    lines = f"# enrolled in 2026\n{'ab' * 32}  Sample practice\n\n{'CD' * 32}\n"
    (tmp_path / "keys.txt").write_text(lines, "utf-8")
    assert enrolled_keys(tmp_path / "keys.txt") == {"ab" * 32, "cd" * 32}
    (tmp_path / "none.pem").write_text("nothing", "utf-8")
    for path, told in ((tmp_path / "none.pem", "errors.bad_certificate"), (tmp_path, "errors.file_unreadable")):
        with pytest.raises(UserFacingError) as caught:
            root_certificates(path)
        assert caught.value.id == told
