"""The tests themselves work without a network and never pass over a missing judge in silence."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from ehassess.paths import data_folder


@pytest.mark.parametrize("method", ["connect", "connect_ex"])
def test_a_connection_beyond_this_machine_is_refused(method: str) -> None:
    with socket.socket() as opened, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        getattr(opened, method)(("192.0.2.1", 80))


def test_a_datagram_beyond_this_machine_is_refused() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as opened, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        opened.sendto(b"x", ("192.0.2.1", 53))


def test_this_machine_itself_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_a_missing_judge_skips_here_and_fails_in_ci(
    judge: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "")
    with pytest.raises(pytest.skip.Exception, match="no-such-judge is not installed"):
        judge("no-such-judge")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no-such-judge is not installed"):
        judge("no-such-judge")


def test_a_judge_that_is_here_is_found(judge: Callable[[str], str]) -> None:
    assert Path(judge("git")).is_file()


def test_no_test_touches_the_data_of_the_person_who_runs_it() -> None:
    assert str(data_folder()) == os.environ["EHASSESS_DATA"]
    assert data_folder().is_dir()
